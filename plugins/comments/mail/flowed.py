"""Join the lines that a mail program has broken (format=flowed, RFC 3676)."""

from collections.abc import Iterator

from plugins.comments.mail.form import is_label

DELIMITER = "-- "
"""The line above a signature; it ends with a space and yet is not joined."""


def unfolded(text: str, without_space: bool) -> str:
    """Give a text as it was typed; ``without_space`` says that the space at the end of a line is not part of it."""
    return "\n".join(_paragraphs(text, without_space))


def _paragraphs(text: str, without_space: bool) -> Iterator[str]:
    open_depth, begun = 0, ""
    for line in text.split("\n"):
        depth, content = _unstuffed(line)
        if begun and (depth != open_depth or content == DELIMITER or is_label(content)):
            yield _quoted(open_depth, begun)
            begun = ""
        if content.endswith(" ") and content != DELIMITER and content.strip():
            open_depth, begun = depth, begun + (content[:-1] if without_space else content)
        else:
            yield _quoted(depth, begun + content)
            begun = ""
    if begun:
        yield _quoted(open_depth, begun)


def _unstuffed(line: str) -> tuple[int, str]:
    content = line.lstrip(">")
    return len(line) - len(content), content.removeprefix(" ")


def _quoted(depth: int, content: str) -> str:
    return f"{'>' * depth} {content}" if depth else content
