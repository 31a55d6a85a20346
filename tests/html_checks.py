"""Checks on HTML that tests of components and of whole pages share."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
UNCLOSED = {"option"}
"""Elements whose end the HTML standard lets out."""


class _Nesting(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.mistakes: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.mistakes.append(f"line {self.getpos()[0]}: <{tag}> has an attribute twice")
        if tag not in VOID | UNCLOSED:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Elements of SVG may close themselves."""

    def handle_endtag(self, tag: str) -> None:
        if tag not in UNCLOSED and (not self.open or self.open.pop() != tag):
            self.mistakes.append(f"line {self.getpos()[0]}: </{tag}> closes nothing that is open")


def nesting_mistakes(html: str) -> list[str]:
    """Give what is wrong with the nesting of elements: every one that is opened is closed, in order."""
    parser = _Nesting()
    parser.feed(html)
    parser.close()
    return [*parser.mistakes, *(f"<{tag}> is never closed" for tag in parser.open)]
