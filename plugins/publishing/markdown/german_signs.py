"""Quotation marks, apostrophes, dashes and dots as German sets them, also across emphasis, links and code."""

import re
from collections import Counter
from collections.abc import Iterator

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_FILLER = "ꭙ"
"""Stands for code, pictures and signs that a backslash keeps; it counts as a letter."""
_DASHES = (
    (re.compile(r"(?<!-)---(?!-)"), "—"),
    (re.compile(r"(?<![<-])(?<![@./]xn)--(?![->])"), "–"),
    (re.compile(r"(?<!\.)\.{3}(?!\.)"), "…"),
)
_SIGN = re.compile("[\"'„“‚‘]")
_STRAIGHT = {"„": '"', "‚": "'", "“": '"', "‘": "'"}
"""The straight marks in whose places German ones stand that somebody typed."""
_LEFT_OUT = re.compile(r"(?<!\w)'(?=(?:s|n|m|ne[mnrs]?|r(?:an|auf|aus|ein|um|über)|mal|\d{2}(?:er)?)(?!\w|'))")
"""An apostrophe before a word that lacks its beginning: „'ne“, „'80er“."""
_AND = re.compile(r"(?<=\w[ -])'(?=n'[ -]\w)|(?<=\w[ -]'n)'(?=[ -]\w)")
"""Those of „Rock 'n' Roll“."""
_WITHIN = re.compile(r"(?<=\w)'(?=\w)")
_STRANGE = re.compile(r"(?<=[^\W\d_])[‘‚′](?=[^\W\d_])")
"""What keyboards and word processors set in place of an apostrophe."""
_ENGLISH = re.compile(r"(?P<pair>(?<!\w)“(?=\w)[^“”„]*”)|”")
"""What English sets behind a quotation, read as a straight mark: „so”. A pair of its own marks may be a title's."""
_BEHIND_OPENING = "([{–—-/„‚»"


def set_german_signs(state: StateCore) -> None:
    """Set the signs of every piece of text; addresses that are shown as they are stay so."""
    for token in state.tokens:
        if token.children:
            _set(token.children)


def _set(tokens: list[Token]) -> None:
    pieces = tuple(_pieces(tokens))
    text = german_quotes("".join(shown for _, shown in pieces))
    start = 0
    for token, shown in pieces:
        if token:
            token.content = _dashed(text[start : start + len(shown)])
        start += len(shown)
    for token in tokens:
        if token.type == "image":
            _set(token.children or [])
            if "title" in token.attrs:
                token.attrs["title"] = _dashed(german_quotes(str(token.attrs["title"])))


def _pieces(tokens: list[Token]) -> Iterator[tuple[Token | None, str]]:
    """Give the tokens whose signs are set, with their texts, and fillers for what stands between them."""
    inside = 0
    for token in tokens:
        inside += token.nesting if token.info == "auto" else 0
        if not inside and (token.type == "text" or token.info == "entity"):
            yield token, token.content
        elif token.type in {"softbreak", "hardbreak"}:
            yield None, "\n"
        elif token.content or token.type == "image":
            yield None, _FILLER


def _dashed(text: str) -> str:
    for pattern, sign in _DASHES:
        text = pattern.sub(sign, text)
    return text


def german_quotes(text: str) -> str:
    """Give a text with its straight quotation marks and apostrophes set; every sign stays where it stands.

    A mark of which nobody can tell what it opens or closes stays straight.
    """
    text = _STRANGE.sub("’", _ENGLISH.sub(lambda found: found["pair"] or '"', text))
    signs, around = list(text.replace("'", "’")), list[int]()
    for begin, end in sorted(_pairs(text)):
        while around and around[-1] < begin:
            around.pop()
        marks = "‚‘" if text[begin] in "'‚" or len(around) % 2 else "„“"
        for index, mark in zip((begin, end), marks, strict=True):
            signs[index] = mark if text[index] in "\"'" else text[index]
        around += [end] if text[begin] in '"„' else []
    return "".join(signs)


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """Give where quotations begin and end."""
    opened: list[tuple[int, str]] = []
    waiting = Counter[str]()
    for found in _SIGN.finditer(text):
        index, sign = found.start(), _STRAIGHT.get(found[0], found[0])
        begins, ends = _turns(text, index)
        if ends and waiting[sign] and not (begins and text[index - 1] in _BEHIND_OPENING):
            while (last := opened.pop())[1] != sign:
                waiting[last[1]] -= 1
            waiting[sign] -= 1
            yield last[0], index
        elif begins:
            opened.append((index, sign))
            waiting[sign] += 1


def _turns(text: str, index: int) -> tuple[bool, bool]:
    """Tell whether a mark may begin a quotation, and whether it may end one; an apostrophe does neither."""
    if text[index] in _STRAIGHT:
        return text[index] in "„‚", text[index] in "“‘"
    if any(sign.match(text, index) for sign in (_WITHIN, _LEFT_OUT, _AND)):
        return False, False
    before, behind = text[index - 1 : index], text[index + 1 : index + 2]
    return bool(behind.strip()) and not _is_letter(before), bool(before.strip())


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == _FILLER
