"""Turn what a visitor wrote into HTML: paragraphs and links; all else is shown as it was typed."""

import re
from html import escape

from markupsafe import Markup

from plugins.catalog.visible import visible

# Only encrypted addresses with a plain host name become links; one with a name before an @ pretends to be another.
_LINK = re.compile(
    r"https://[a-z0-9äöüß-]+(?:\.[a-z0-9äöüß-]+)+(?::\d{1,5})?(?:[/?#][^\s<>\"„“”»«`]*)?(?![\w@])", re.IGNORECASE
)
_TRAILING = ".,;:!?'*_"
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")


def paragraphs(message: str) -> Markup:
    """Give a message as HTML paragraphs with line breaks and links that search engines need not follow."""
    blocks = _PARAGRAPH.split(visible(message).strip())
    return Markup("".join(f'<p dir="auto">{_lines(block)}</p>' for block in blocks))


def _lines(block: str) -> str:
    return "<br>".join(_linked(line.strip()) for line in block.split("\n"))


def _linked(line: str) -> str:
    if "://" not in line:
        return escape(line)
    html, end = "", 0
    for match in _LINK.finditer(line):
        address = _without_trailing(match[0])
        shown = escape(address)
        html += f'{escape(line[end : match.start()])}<a href="{shown}" rel="nofollow ugc noopener">{shown}</a>'
        end = match.start() + len(address)
    return html + escape(line[end:])


def _without_trailing(address: str) -> str:
    bare = address.rstrip(_TRAILING)
    while bare.endswith(")") and bare.count("(") < bare.count(")"):
        bare = bare[:-1].rstrip(_TRAILING)
    return bare
