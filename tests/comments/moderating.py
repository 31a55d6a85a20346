"""Run the moderation commands on a copy of the project, and write comments into it."""

from tests.forks import COMMENTS, Ran
from tests.project import Project


def moderate(project: Project, *arguments: object, typed: str | bytes = b"") -> Ran:
    """Run a command of ``python -m plugins.comments`` in the copy."""
    return project.fork(COMMENTS, *map(str, arguments), typed=typed.encode() if isinstance(typed, str) else typed)


def comment_yaml(comment_id: str = "a1", **fields: object) -> str:
    """Give a comment's file: approved, of 1 November 2026, unless told otherwise."""
    known = {"name": "Jonas Beispiel", "message": "Ein guter Anfang.", "date": "2026-11-01T12:30:00Z"}
    known |= {"status": "approved"} | {key.rstrip("_"): value for key, value in fields.items()}
    lines = [f"_id: {comment_id}", *(f"{key}: {value}" for key, value in known.items() if value is not None)]
    return "\n".join(lines) + "\n"


def write_comment(project: Project, comment_id: str = "a1", page: str = "akkreditierung", **fields: object) -> str:
    """Write a comment's file into the copy and give its name."""
    file = f"data/comments/{page}/2026-11-01-{comment_id}.yaml"
    project.write(file, comment_yaml(comment_id, **fields))
    return file
