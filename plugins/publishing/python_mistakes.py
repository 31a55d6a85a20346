"""A mistake in a Python file or in a template, as one line that says where it is."""

from pathlib import Path
from traceback import extract_tb

from plugins.catalog import Place, Problem


def python_mistake(error: BaseException, root: Path) -> Problem:
    """Give the place below ``root`` from which an error came, and what Python says of it, as a problem."""
    file, line, column = _place(error, root)
    what = f"{type(error).__name__}: {getattr(error, 'msg', None) or error}".replace("\n", " ")
    if isinstance(error, SyntaxError):
        message = f"Python versteht die Zeile nicht ({what}); oft fehlen Anführungszeichen, eine Klammer oder ein Komma"
    else:
        message = f"hier ist etwas falsch ({what}); berichtigen oder die letzte Änderung zurücknehmen"
    return Problem(Place(file, line, column), message)


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
