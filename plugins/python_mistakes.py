"""A mistake in a Python file or in a template, as one German line; it needs nothing of ours that may be wrong."""

from pathlib import Path
from traceback import extract_tb


def python_mistake(error: BaseException, root: Path) -> str:
    """Say where below ``root`` an error came from, and what Python says of it."""
    file, line, column = _place(error, root)
    what = f"{type(error).__name__}: {getattr(error, 'msg', None) or error}".replace("\n", " ")
    if isinstance(error, SyntaxError):
        said = f"Python versteht die Zeile nicht ({what}); oft fehlen Anführungszeichen, eine Klammer oder ein Komma"
    else:
        said = f"hier ist etwas falsch ({what}); berichtigen oder die letzte Änderung zurücknehmen"
    return f"{file}:{line}:{column}: {said}"


def _place(error: BaseException, root: Path) -> tuple[str, int, int]:
    places = [(frame.filename, frame.lineno or 1, 1) for frame in extract_tb(error.__traceback__)]
    if isinstance(error, SyntaxError) and error.filename:
        places.append((error.filename, error.lineno or 1, error.offset or 1))
    ours = [place for place in places if _is_ours(Path(place[0]), root)]
    file, line, column = (ours or places or [("", 1, 1)])[-1]
    path = Path(file)
    return str(path.relative_to(root)) if path.is_relative_to(root) else file, line, column


def _is_ours(path: Path, root: Path) -> bool:
    return path.is_relative_to(root) and ".venv" not in path.parts
