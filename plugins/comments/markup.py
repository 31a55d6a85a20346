"""Reduce HTML from elsewhere to text and the addresses of its links."""

import re
from html.parser import HTMLParser

UNSEEN = frozenset({"script", "style", "template", "noscript", "iframe", "object", "head", "title"})
BLOCKS = frozenset(
    {"p", "div", "blockquote", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "hr"}
)


_ANGLED = re.compile(r"<((?:https?://|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")
"""An address between angle brackets, which is no element of HTML."""


def plain_text(html: str) -> str:
    """Give the text of some HTML; blocks become paragraphs, links keep their web address in parentheses."""
    reader = _TextReader()
    reader.feed(_ANGLED.sub(r"\1", html))
    reader.close()
    text = re.sub(r"[ \t]+\n", "\n", "".join(reader.pieces))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


class _TextReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.unseen = 0
        self.links: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self.unseen += 1
        elif tag in BLOCKS:
            self.pieces.append("\n\n")
        elif tag in {"br", "li"}:
            self.pieces.append("\n" if tag == "br" else "\n– ")
        elif tag == "a":
            self.links.append((dict(attrs).get("href") or "", len(self.pieces)))

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        elif tag in BLOCKS:
            self.pieces.append("\n\n")
        elif tag == "a" and self.links:
            self._end_link(*self.links.pop())

    def _end_link(self, target: str, start: int) -> None:
        shown = "".join(self.pieces[start:]).strip()
        if re.match(r"https?://\S+$", target) and target.rstrip("/") != shown.rstrip("/"):
            self.pieces.append(f" ({target})" if shown else target)

    def handle_data(self, text: str) -> None:
        if not self.unseen:
            self.pieces.append(text)
