"""Put a rendered text in order: one paragraph a line, as owners write, and no gaps where the skeleton left out."""

import re

HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_NEW_LINE = re.compile(r"- |\d+\. |#{1,6} ")
"""Lines that begin something of their own: entries of lists, headings."""


def flowing(text: str) -> str:
    """Join the lines of every paragraph; the head keeps its lines."""
    head = HEAD.match(text)
    start = head.end() if head else 0
    paragraphs = (_paragraph(lines) for lines in re.split(r"\n\s*\n", text[start:].strip()) if lines.strip())
    body = "\n\n".join(paragraphs)
    return text[:start] + (f"{body}\n" if body else "")


def _paragraph(text: str) -> str:
    lines: list[str] = []
    for line in text.strip().split("\n"):
        if lines and not _NEW_LINE.match(line):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.strip())
    return "\n".join(lines)
