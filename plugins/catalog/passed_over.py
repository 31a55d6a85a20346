"""Files that systems and editors leave behind: nobody wrote them, nothing reads them, and nobody is told of them."""

import re
from fnmatch import translate
from pathlib import PurePath

_NAMES = ("Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r", "__MACOSX", "__pycache__", "@eaDir", "$RECYCLE.BIN")
PATTERNS = (".*", "~$*", "*~", "#*#", "~*.tmp", "*.swp", "*.swo", "*.part", "*.crdownload", *_NAMES)
"""Hidden files, locks and copies of editors, downloads under way, and what macOS, Windows and NAS boxes add."""
_NOBODYS = re.compile("|".join(translate(pattern.lower()) for pattern in PATTERNS))


def is_passed_over(path: PurePath) -> bool:
    """Tell whether a file, or a folder in which it lies, is nobody's text; the path is relative to the project."""
    return any(_NOBODYS.match(part.lower()) for part in path.parts)
