"""What a message says of data files, said of the answers from which they are made."""

import re

from plugins.catalog.models.exceptions import WAY_OUT

_EXCEPTION = re.compile(f"; {re.escape(WAY_OUT).replace(re.escape('{}'), '[a-z-]+')}( \\[[a-z-]+\\])?")
_FILE = re.compile(r"data/(?P<name>[a-z]+)\.yaml")
_LISTS = {"programs": "programs", "services": "services", "towns": "towns", "voucher": "programs"}
"""The answers from which the lists of the data files are made."""


def in_answers(message: str, file: str) -> str:
    """Name the file of answers, where the data files still hold the sample, and no exception, for there is none yet."""
    accredited = "programs" if "kkredit" in message else ""

    def there(found: re.Match[str]) -> str:
        field = _LISTS.get(found["name"], accredited)
        return f"{file} unter „{field}“" if field else file

    return _FILE.sub(there, _EXCEPTION.sub("", message))
