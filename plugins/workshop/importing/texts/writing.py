"""Write the tree of a text as Markdown."""

import re
from collections.abc import Callable

from turbohtml import Element, Markdown, Node, Text

from plugins.workshop.importing.texts.tree import FIRST_MARK, LAST_MARK, NOTE, Tree, attribute

_PUNCTUATION = ".,;:!?…)(„“”»«'’\"–-"
_MARKS = re.compile(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")


def _note(element: Element, inner: str) -> str:
    words = " ".join(element.text.split()).replace("--", "- -").replace(">", "›").replace("<", "‹")
    return f"<!-- {words} -->"


def _reference(element: Element, inner: str) -> str:
    return f"[^{attribute(element, 'number')}]"


def _footnote(element: Element, inner: str) -> str:
    words = " ".join(inner.split())
    return f"[^{attribute(element, 'number')}]: {words}"


def _emphasized(sign: str) -> Callable[[Element, str], str]:
    def write(element: Element, inner: str) -> str:
        """Put the signs round words; signs of punctuation that would keep them from working stand outside."""
        before, words, after = _parts(inner)
        first = (
            words[: len(words) - len(words.lstrip(_PUNCTUATION))]
            if _touches(element, element.previous_sibling, -1)
            else ""
        )
        words = words[len(first) :]
        last = words[len(words.rstrip(_PUNCTUATION)) :] if _touches(element, element.next_sibling, 0) else ""
        words = words[: len(words) - len(last)]
        return f"{before}{first}{sign}{words}{sign}{last}{after}" if words else inner

    return write


def _code(element: Element, inner: str) -> str:
    """Write code; between two graves where a letter touches it, which one alone would not survive."""
    words = " ".join(element.text.split("\n"))
    longest = max(map(len, re.findall("`+", words)), default=0)
    touched = any(_touches(element, *side) for side in ((element.previous_sibling, -1), (element.next_sibling, 0)))
    graves = "`" * max(longest + 1, 2 if touched and longest != 1 else 1)
    blank = " " if words[:1] == "`" or words[-1:] == "`" else ""
    return f"{graves}{blank}{words}{blank}{graves}" if words.strip() else inner


def _parts(inner: str) -> tuple[str, str, str]:
    words = inner.strip()
    at = inner.find(words)
    return inner[:at], words, inner[at + len(words) :]


def _touches(element: Element, beside: Node | None, index: int) -> bool:
    """Tell whether a word goes on at a side of an element."""
    own = element.text[-1:] if index == 0 else element.text[:1]
    return isinstance(beside, Text) and beside.data != "" and beside.data[index].isalnum() and not own.isspace()


WRITER = Markdown(
    headings=Markdown.Headings(),
    lists=Markdown.Lists(bullets="-"),
    inline=Markdown.Inline(strong="**", emphasis="*"),
    tables=Markdown.Tables(cell_blocks="text"),
    document=Markdown.Document(line_break="spaces"),
    converters={
        NOTE: _note,
        "strong": _emphasized("**"),
        "em": _emphasized("*"),
        "code": _code,
        "import-footref": _reference,
        "import-footnote": _footnote,
    },
)


def written(tree: Tree) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Give the Markdown of a text, and what has to be told of it with its line, counted from 1."""
    lines, told, waiting, emptied = list[str](), list[tuple[int, str]](), list[str](), False
    for line in tree.root.to_markdown(WRITER).split("\n"):
        waiting += (tree.told[ord(sign) - FIRST_MARK] for sign in _MARKS.findall(line))
        kept = _MARKS.sub("", line)
        if not kept.strip() and (kept != line or (emptied and not "".join(lines[-1:]).strip())):
            emptied = True
            continue
        lines.append(kept)
        emptied = False
        if kept.strip():
            told += ((len(lines), message) for message in waiting)
            waiting = []
    told += ((max(len(lines), 1), message) for message in waiting)
    return "\n".join(lines).rstrip("\n"), tuple(told)


def first_words(tree: Tree) -> str:
    """Give how a text begins, in words alone."""
    for end in tree.root.select("br"):
        end.replace_with(Text(" "))
    parts = (one for one in tree.root.select("p, li, blockquote") if not one.select(f"p, li, {NOTE}"))
    said = " ".join(_MARKS.sub("", part.text) for part in parts)
    return " ".join(said.split())[:1000]
