"""Lines that were typed below each other, as in an address or a timetable, and that Markdown runs together."""

import re
from collections.abc import Iterator
from itertools import pairwise

from plugins.publishing.markdown.dates import DATE
from plugins.publishing.slips.lines import SENTENCE_ENDS, Block, Slip
from plugins.publishing.slips.marks import begins_like_an_entry
from plugins.publishing.slips.masks import FILLER
from plugins.publishing.slips.tables import separated
from plugins.publishing.slips.text import Text

RUN_TOGETHER = "die Zeilen werden auf der Seite zu einer; ans Ende jeder zwei Leerzeichen oder vor jede „- “ setzen"
TAB = "hier steht ein Tabulator, auf der Seite wäre es ein Leerzeichen; Komma, Doppelpunkt oder neue Zeile setzen"
OF_NOTHING = "hier endet der Absatz oder die Überschrift, und der umgekehrte Schrägstrich wäre zu sehen; löschen"
BELOW_SALUTATION = "unter der Anrede fehlt eine leere Zeile; sonst geht der Text in derselben Zeile weiter"
DIVIDED = "das Wort ist am Ende der Zeile getrennt, auf der Seite stünde der Strich mitten darin; zusammenschreiben"
NARROWEST, LONGEST = 40, 60
"""No editor wraps a paragraph at less than the one; lines longer than the other are hardly meant to stand alone."""
_DAY = re.compile(
    rf"(?:{DATE.pattern})|\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?(?!\d)"
    r"|(?:Mo|Di|Mi|Do|Fr|Sa|So|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?|Mittwochs?|Sonnabends?)\b[.,:]?"
)
_FIGURES = re.compile(
    r"([a-z])\1\)[ \t]|[^\W\d_][\w ]{0,25} ?\(\d\d?:\d\d(?::\d\d)?\)|[A-ZÄÖÜ]\w{1,20}>[ \t]"
    r"|[A-ZÄÖÜ][\w-]+, (?:[A-ZÄÖÜ]\.[ -]?)+\((?:19|20)\d\d[a-z]?\)|§§? ?\d|\[\d{1,3}\](?!\()"
    r"|[¹²³⁴-⁹]+[ \t]|\d{1,2}\.[*_]{1,3}[ \t]|\d{1,2}[.:]\d{1,2}\b\.?(?=[ \t])"
    r"|(?:ab |bis )?\d{1,2}(?:[.:]\d\d)?(?: ?[–-] ?\d{1,2}(?:[.:]\d\d)?)? ?(?:Uhr|h)\b"
)
_PRICE = re.compile(r"(?:€|EUR|Euro)(?![^\W\d_])[^.!?]{0,20}[.,;]?\s*$|\d,[-–—]+\s*$")
_LABEL = re.compile(r"[*_]{0,3}[A-ZÄÖÜ][^:.!?;,*_]{0,30}\.?(?::[*_]{0,3}|[*_]{1,3}:)(?=\s|$)")
_SALUTATION = re.compile(
    r"(?:Sehr geehrt|(?:Guten |Hallo|Moin|Servus|Liebe[rs]?)\b(?! Grüße?\b))[^.?,!]{0,60}"
    r"(?:, (?:liebe|sehr geehrte|verehrte|werte)[rs]? [^.?,!]{1,40})*[,!]\s*"
)
_GREETING = re.compile(
    r"(?:(?:Mit|Viele|Liebe|Herzliche|Beste|Freundliche|Sonnige)\b.{0,30})?Gr(?:üß|uß|üss)\w*"
    r"(?: (?:aus|von|vom) .{1,30})?[,!]?\s*"
)
_READS_ON = re.compile(r"[a-zäöüß(\[–—-]|$")
_TITLE = re.compile(r"\*\*[^*]*[^*.!:]\*\*|__[^_]*[^_.!:]__")
_TAB = re.compile(r"(?<=\S)[ ]*\t\s*(?=\S)")
_LINK = re.compile(r"[*_]{0,3}!?\[[^\[\]]*\]\([^()\s]*\)[*_]{0,3}")
_LAST = re.compile(r"(?<!\\)\\$")
_DIVIDED = re.compile(r"[^\W\d_]-\s*$")
_OF_GENDER = re.compile(r"[^\W\d_][*:_]\s*$")
_GOES_ON = re.compile(r"(?!(?:und|oder|bis|sowie|bzw|als|wie|noch|statt|auch)\b)[a-zäöüß]")
_PAUSE = re.compile(r"[.!?…,;:–—-][“«\")]?$")


def entries_run_together(text: Text) -> Iterator[Slip]:
    """Give the first of some lines that each begin with a day, a time, or a word and a colon."""
    for block in _joined(text):
        if _SALUTATION.fullmatch(block.first.text):
            yield block.lines[1].slip(BELOW_SALUTATION)
            continue
        texts = [line.text.lstrip(" *_") for line in block.lines]
        greeted = any(_GREETING.fullmatch(one) for one in texts[:-1])
        days = [one for one in block.lines if _DAY.match(one.text.lstrip())]
        labels = [one for one in block.lines if _LABEL.match(one.text.lstrip())]
        prices = all(_PRICE.search(one.text) for one in block.lines)
        times = [one for one, next_ in pairwise(texts) if _FIGURES.match(one) and _FIGURES.match(next_)]
        if len(days) > 1 or times or greeted or prices or (len(labels) > 1 and labels[0] is block.first):
            yield (days[0] if len(days) > 1 else block.first).slip(RUN_TOGETHER)


def lines_run_together(text: Text) -> Iterator[Slip]:
    """Give the first of some short lines that would read oddly as one."""
    width = max((len(line.text) for block in _wrapped(text) for line in block.lines), default=0)
    for block in _joined(text):
        links = all(_LINK.fullmatch(text.written[line.number].text[line.offset :].strip()) for line in block.lines)
        if links or _are_apart(block, max(width, NARROWEST)):
            yield block.first.slip(RUN_TOGETHER)


def tabs_in_sentences(text: Text) -> Iterator[Slip]:
    """Give the tabs between words, of which a single blank is left."""
    for block in text.prose:
        tab = _TAB.search(block.text)
        if tab and not separated(block):
            yield block.slip(tab.start(), TAB)


def breaks_of_nothing(text: Text) -> Iterator[Slip]:
    """Give the backslash at the end of a paragraph's last line, which is shown."""
    for block in text.blocks:
        last = block.lines[-1]
        if block.kind in {"paragraph", "heading"} and _LAST.search(text.written[last.number].text):
            yield last.slip(OF_NOTHING, len(last.text.rstrip()) - 1)


def divided_words(text: Text) -> Iterator[Slip]:
    """Give the words that a hyphen divides at the end of a line, as a text from a PDF has them."""
    for block in _wrapped(text):
        for above, below in pairwise(block.lines):
            words = below.text.lstrip()
            star = _OF_GENDER.search(above.text) and re.match(r"in(?:nen)?\b", words)
            if star or (_DIVIDED.search(above.text) and _GOES_ON.match(words)):
                yield above.slip(DIVIDED, len(above.text.rstrip()) - 1)


def _wrapped(text: Text) -> Iterator[Block]:
    return (block for block in text.blocks if block.kind == "paragraph" and len(block.lines) > 1)


def _joined(text: Text) -> Iterator[Block]:
    """Give the paragraphs all of whose lines run on, and of which nothing else is wrong."""
    for block in _wrapped(text):
        is_broken = any(line.text.endswith(("  ", "\\")) for line in block.lines[:-1])
        other = separated(block) or "|" in block.text or any(map(begins_like_an_entry, block.lines))
        if not (is_broken or other):
            yield block


def _are_apart(block: Block, width: int) -> bool:
    """Tell lines that nobody wrapped, since the next word had room, and that make no sentences."""
    texts = [line.text.strip() for line in block.lines]
    pairs = tuple(pairwise(texts))
    room = all(len(above) + 1 + len(below.partition(" ")[0]) <= width for above, below in pairs)
    begun = sum(not _READS_ON.match(below.lstrip(f"*_{FILLER}")) for _, below in pairs)
    entries = begun == len(pairs) and not SENTENCE_ENDS.search(texts[-1]) and not all(_pauses(pairs))
    title = _TITLE.fullmatch(texts[0]) is not None and begun > 0
    loose = any(len(above) + 1 + len(below.partition(" ")[0]) <= max(map(len, texts)) for above, below in pairs)
    sentences = all(SENTENCE_ENDS.search(above) for above, _ in pairs)
    verse = loose and (begun * 2 > len(pairs) > 1 or len(pairs) > 2) and not sentences
    return title or (room and max(map(len, texts)) <= LONGEST and (entries or verse))


def _pauses(pairs: tuple[tuple[str, str], ...]) -> Iterator[bool]:
    return (_PAUSE.search(above) is not None for above, _ in pairs)
