"""Links that Markdown does not take for links."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.masks import DEFINITION, ESCAPED_LINK, FILLER, LINK, cover, without_code

NO_TEXT = "dem Link fehlt der Text; zwischen die eckigen Klammern schreiben, wohin er führt"
NOT_CLOSED = "dem Link fehlt die schließende Klammer „)“; ergänzen"
NO_BRACKET = "dem Link fehlt die Klammer „]“; hinter seinen Text, vor „(“ setzen"
NOT_OPENED = "dem Link fehlt die öffnende Klammer „[“; vor seinen Text setzen"
APART = "zwischen „]“ und „(“ steht ein Leerzeichen, so wird daraus kein Link; löschen"
BROKEN = "zwischen „]“ und „(“ beginnt eine neue Zeile, so wird daraus kein Link; beide Zeilen verbinden: „](“"
ANGLED = "um die Adresse gehören runde Klammern; „[Text](Adresse)“ schreiben"
SQUARE = "um die Adresse gehören runde Klammern statt der eckigen; „[Text](Adresse)“ schreiben"
CURLED = "um den Text des Links gehören eckige Klammern statt der geschweiften; „[Text](Adresse)“ schreiben"
NO_BRACKETS = "vor „(“ fehlen die eckigen Klammern; „[Text](…)“ schreiben, für ein Bild „![Was zu sehen ist](…)“"
SWAPPED = "die Klammern sind vertauscht; „[Text](Adresse)“ schreiben"
TURNED = "Text und Adresse sind vertauscht; „[Text](Adresse)“ schreiben"
NO_LABEL = "zu „{}“ fehlt eine Zeile mit der Adresse; „[Text](Adresse)“ schreiben"
DOUBLED = "ein Paar eckiger Klammern ist zu viel; „{}[{}](…)“ schreiben"
WITHIN = "in einem Link steht noch ein Link; aus beiden einen machen, mit einer Adresse"
CROSSED = "„**“ steht teils in, teils neben den Klammern des Links; „**[Text](Adresse)**“ schreiben"
MAIL = "„{0}“ wird so kein Link; „<{0}>“ schreiben"
ESCAPED = "„{}“ wird so kein Link, die umgekehrten Schrägstriche verhindern es; „<{}>“ schreiben"
BARE = "„{}“ wird so kein Link; „[Text]({})“ schreiben"
FIELD = "„{}“ ist ein Link, wie Word ihn schreibt; samt „HYPERLINK“ und Anführungszeichen ersetzen: „[Text]({})“"
TARGET = r"(?:https?:|www\.|mailto:|tel:|[{/#]|[\w.-]+\.(?:md|html?|pdf|jpe?g|png|de|org|com|net|eu)\b)"
ADDRESS = rf"{TARGET}[^\s\[\]()]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
"""What most likely is the whole of an address."""
_TEXT = r"(?:\[[^\[\]\n]*)?"
_LOOSE: tuple[tuple[str, str], ...] = (
    (rf"{_TEXT}\](?P<at>[ \t]+)\((?={TARGET})[^()\n]*\)", APART),
    (rf"{_TEXT}(?P<at>\])[ \t]*\n[ \t]*\((?={TARGET})[^()\n]*\)", BROKEN),
    (rf"{_TEXT}\](?P<at><)(?=https?:|www\.|mailto:)[^<>\n]*>", ANGLED),
    (rf"(?P<at>\{{)(?!(?:static|filename)\}})[^{{}}\n]+\}}\((?={TARGET})[^()\n]*\)", CURLED),
    (rf"\[[^\[\]\n]+\](?P<at>\[)(?:{ADDRESS})\]", SQUARE),
    (rf"(?P<at>\()(?={TARGET})[^()\n]+\)\[[^\[\]\n]+\]", TURNED),
    (rf"(?P<at>\()[^()\[\]\n]+\)\[(?={TARGET})[^\[\]\n]*\]", SWAPPED),
    (r"\[[^\[\]]*(?P<at>\])\([^()\s]*", NOT_CLOSED),
    (rf"\[[^\[\]()\n]*[^\[\]()\s](?P<at>\()(?={TARGET})[^()\s]*\)(?!\])", NO_BRACKET),
    (r"(?P<at>[^\s\[\]]+\])\([^()\n]*\)?", NOT_OPENED),
    (r"(?P<at>\()\{(?:static|filename)\}[^()\n]*\)?", NO_BRACKETS),
)
_FIELD = re.compile(r"\bHYPERLINK\s+(?:\\[a-z]\s+)?[\"„“”]([^\"„“”\s]+)[\"“”]")
_BARE = re.compile(r"(?<![\w/.@:-])(?!\S+\.invalid\b)(?:https?://|www\.(?=\w))[^\s<>()\[\]„“”»«]*[\w/]")
_MAIL = re.compile(r"(?<![\w.+%@:/-])[\w.+%-]+@(?!\S+\.invalid\b)(?:[\w-]+\.)+[a-z]{2,}\b")
_BOLD = re.compile(r"\*{2,}")
_TAG = re.compile(r"<[A-Za-z][A-Za-z0-9]*\s[^<>]*>")
"""HTML, of which others say how a link is written."""
_BY_LABEL = re.compile(r"\[([^\[\]^]+)\]\[([^\[\]]*)\]")


def labels(masked: str) -> frozenset[str]:
    """Give the names under which a text gives addresses at its end."""
    return frozenset(found[1].lower() for found in DEFINITION.finditer(masked))


def escaped_links(source: str) -> Iterator[Slip]:
    """Give links in angle brackets that backslashes make text, all of it seen by visitors."""
    text = without_code(source)
    for found in ESCAPED_LINK.finditer(text):
        before = text[: found.start()]
        yield Slip(before.count("\n"), len(before) - before.rfind("\n") - 1, ESCAPED.format(found[0], found[1]))


def broken_links(block: Block, known: frozenset[str]) -> Iterator[Slip]:
    """Give what is typed as a link and is none, and links without words."""
    if block.is_code:
        return
    text = DEFINITION.sub(cover, block.text)
    yield from _misbuilt(block, text)
    for _ in range(2):  # an image can be the text of a link
        yield from (block.slip(link.start(), NO_TEXT) for link in LINK.finditer(text) if _is_wordless(link))
        text = LINK.sub(cover, text)
    yield from (block.slip(field.start(), FIELD.format(field[0], field[1])) for field in _FIELD.finditer(text))
    text = _FIELD.sub(cover, text)
    text = _BY_LABEL.sub(lambda found: cover(found) if _label(found) in known else found[0], text)
    for pattern, message in _LOOSE:
        yield from (block.slip(found.start("at"), message) for found in re.finditer(pattern, text))
        text = re.sub(pattern, cover, text)
    for found in _BY_LABEL.finditer(text):
        yield block.slip(found.start(), NO_LABEL.format(f"[{found[2] or found[1]}]"))
    yield from _bare(block, _TAG.sub(cover, text))


def _label(found: re.Match[str]) -> str:
    return (found[2] or found[1]).lower()


def _bare(block: Block, text: str) -> Iterator[Slip]:
    text = text.replace(FILLER, " ")
    for found in _BARE.finditer(text):
        right = re.sub(r"^(?:https?://)?", "https://", found[0])
        yield block.slip(found.start(), BARE.format(found[0], right))
    yield from (block.slip(found.start(), MAIL.format(found[0])) for found in _MAIL.finditer(text))


def _misbuilt(block: Block, text: str) -> Iterator[Slip]:
    """Find links whose text has brackets of its own or a link in it, or of which only a part is bold."""
    paired = len(_BOLD.findall(text)) % 2 == 0
    for link in LINK.finditer(text):
        words, start = link[2], link.start(2)
        if doubled := re.fullmatch(r"\[([^\[\]]*)\]", words):
            yield block.slip(link.start(), DOUBLED.format(link[1], doubled[1]))
        elif inner := next((one for one in LINK.finditer(words) if not one[1]), None):
            yield block.slip(start + inner.start(), WITHIN)
        elif paired and len(bold := _BOLD.findall(words)) % 2:
            yield block.slip(start + words.index(bold[0]), CROSSED)


def _is_wordless(link: re.Match[str]) -> bool:
    return not (link[1] or link[2].strip()) and bool(link[3].strip("() "))
