"""Where in a text its signs of emphasis and the addresses of its links stand; the parser itself does not keep it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_inline import StateInline, emphasis
from markdown_it.token import Token

AT, TARGET = "at", "target"
"""Under these names a token keeps where it begins, and where its address does, in signs of its paragraph."""
_ENDS_ONLY = frozenset(",.;:)]}“")
"""Signs before which no emphasis begins: „3 €*, ermäßigt 2 €*“."""
Rule = Callable[[StateInline, bool], bool]


@dataclass(frozen=True)
class Origin:
    """Where the lines of a token's content stand in the text, from its ``first`` line on; all count from 0."""

    token: Token
    first: int
    offsets: tuple[int, ...]

    def place(self, index: int) -> tuple[int, int]:
        """Give line and column of a sign of the content."""
        before = self.token.content[:index]
        line = before.count("\n")
        return self.first + line, self.offsets[line] + index - (before.rfind("\n") + 1)


def origins(tokens: Sequence[Token], written: Sequence[str]) -> Iterator[tuple[Token, Origin | None]]:
    """Give each token of a text, and where its content stands in the lines as they were ``written``, if it has some."""
    before, cell = "", (-1, 0)
    for token in tokens:
        origin = None
        if token.type == "inline":
            first = _first_line(token, written)
            start = (cell[1] if cell[0] == first else 0) if before in {"th", "td"} else None
            origin = Origin(token, first, tuple(_offsets(token, written[first:], start)))
            cell = first, origin.offsets[0] + len(in_cell(token.content))
        before = token.tag
        yield token, origin


def in_cell(content: str) -> str:
    """Give the content of a field of a table as it is written: a stroke in it needs a backslash."""
    return content.replace("|", "\\|")


def _first_line(token: Token, written: Sequence[str]) -> int:
    """Give the line in which a content begins: the parser leaves out lines of protected blanks."""
    begin, end = token.map or (0, 0)
    words = token.content.partition("\n")[0].strip()
    return next((number for number in range(begin, end) if words in written[number]), begin)


def _offsets(token: Token, written: Sequence[str], start: int | None) -> Iterator[int]:
    """Find the lines of a content; a field of a table stands behind the one before it, other words end their line."""
    for line, said in zip(written, token.content.split("\n"), strict=False):
        words = said.lstrip()
        at = line.rfind(words) if start is None else line.find(in_cell(words), start)
        yield max(at, 0) - (len(said) - len(words))


def emphasis_with_places(state: StateInline, silent: bool) -> bool:
    """Read signs of emphasis, and note where each of them stands."""
    begin, known = state.pos, len(state.delimiters)
    found = emphasis.tokenize(state, silent)
    for at, sign in enumerate(state.delimiters[known:] if found else (), begin):
        state.tokens[sign.token].meta[AT] = at
        sign.open = sign.open and state.src[state.pos : state.pos + 1] not in _ENDS_ONLY
    return found


def with_place(rule: Rule) -> Rule:
    """Give a rule that reads links or images, and notes where each of them and its address stand."""

    def read(state: StateInline, silent: bool) -> bool:
        begin, known = state.pos, len(state.tokens)
        found = rule(state, silent)
        link = next((one for one in state.tokens[known:] if one.type in {"link_open", "image"}), None)
        if link and found and not silent:
            link.meta |= {AT: begin, TARGET: _address(state, begin)}
        return found

    return read


def _address(state: StateInline, begin: int) -> int | None:
    """Give where the address of the link stands that was just read, unless it is in another line of the text."""
    text = state.src
    if text[begin] == "<":
        return begin + 1
    image = text[begin] == "!"
    bracket = parseLinkLabel(state, begin + image, not image)
    within = text[bracket + 2 : state.pos]
    in_round = text[bracket + 1 : bracket + 2] == "(" and text[state.pos - 1] == ")"
    return bracket + 2 + len(within) - len(within.lstrip(" \n\t<")) if in_round else None
