"""Links that Markdown does not take for links."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import Block, Slip, slip_at
from plugins.publishing.slips.masks import DEFINITION, ESCAPED_LINK, FILLER, LINK, TAG, cover, without_code
from plugins.publishing.slips.text import Text
from plugins.publishing.web_addresses import on_own_computer

NO_TEXT = "dem Link fehlt der Text; zwischen die eckigen Klammern schreiben, wohin er führt"
NOT_CLOSED = "dem Link fehlt die schließende Klammer „)“; ergänzen"
IN_NAME = (
    "im Namen der Datei steht eine Klammer ohne Gegenstück; die Adresse in spitze Klammern setzen, "
    "„(<{static}/…>)“, oder die Datei umbenennen"
)
NO_BRACKET = "dem Link fehlt die Klammer „]“; hinter seinen Text, vor „(“ setzen"
NOT_OPENED = "dem Link fehlt die öffnende Klammer „[“; vor seinen Text setzen"
PICTURE_APART = "zwischen „!“ und „[“ steht ein Leerzeichen, so wird daraus kein Bild; löschen"
APART = "zwischen „]“ und „(“ steht ein Leerzeichen, so wird daraus kein Link; löschen"
BROKEN = "zwischen „]“ und „(“ beginnt eine neue Zeile, so wird daraus kein Link; beide Zeilen verbinden: „](“"
ANGLED = "um die Adresse gehören runde Klammern; „{}“ schreiben"
SQUARE = "um die Adresse gehören runde Klammern statt der eckigen; „{}“ schreiben"
BRACED = "um die Adresse gehören runde Klammern statt der geschweiften; „{}“ schreiben"
CURLED = "um den Text des Links gehören eckige Klammern statt der geschweiften; „{}“ schreiben"
NO_BRACKETS = "vor „(“ fehlen die eckigen Klammern; „[Text](…)“ schreiben, für ein Bild „![Was zu sehen ist](…)“"
NO_LINK = "um diese Adresse fehlen die Klammern; „[Text](…)“ schreiben, für ein Bild „![Was zu sehen ist](…)“"
SWAPPED = "die Klammern sind vertauscht; „{}“ schreiben"
TURNED = "Text und Adresse sind vertauscht; „{}“ schreiben"
NO_LABEL = "zu „{}“ fehlt eine Zeile mit der Adresse; „[{}](Adresse)“ schreiben"
DOUBLED = "ein Paar eckiger Klammern ist zu viel; „{}[{}](…)“ schreiben"
WITHIN = "in einem Link steht noch ein Link; aus beiden einen machen, mit einer Adresse"
CROSSED = "„**“ steht teils in, teils neben den Klammern des Links; „**[{}]{}**“ schreiben"
ESCAPED = "„{}“ wird so kein Link, die umgekehrten Schrägstriche verhindern es; „{}“ schreiben"
BARE = "„{}“ wird so kein Link; „{}“ schreiben"
DOUBLY = "hinter „{}“ steht die Adresse noch einmal, in spitzen Klammern; statt beider nur „{}“ schreiben"
FIELD = "„{}“ ist ein Link, wie Word ihn schreibt; samt „HYPERLINK“ und Anführungszeichen ersetzen: „{}“"
ENDINGS = (
    "de|at|ch|li|eu|org|com|net|info|me|be|app|io|tv|social|link|page|berlin|hamburg|bayern|koeln|cologne|nrw|ruhr"
    "|saarland|wien|swiss"
)
"""How websites end to which texts of this country link, also those that make addresses short."""
TARGET = r"(?:https?:|www\.|mailto:|tel:|[{/#]|[\w.-]+\.(?:md|html?|pdf|jpe?g|png|de|org|com|net|eu)\b)"
ADDRESS = rf"{TARGET}[^\s\[\]()]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
"""What most likely is the whole of an address."""
_PICTURE = re.compile(r"\(\S*(?:bilder/|\.(?:jpe?g|png|webp|avif|gif)\b)", re.IGNORECASE)
_MARK_APART = re.compile(r"(?<!\w)!([ \t\u00a0]+)$")
_TEXT = r"(?:\[[^\[\]\n]*)?"
_LOOSE: tuple[tuple[str, str], ...] = (
    (rf"{_TEXT}\](?P<at>[ \t\u00a0]+)\((?={TARGET})[^()\n]*\)", APART),
    (rf"{_TEXT}(?P<at>\])[ \t]*\n[ \t]*\((?={TARGET})[^()\n]*\)", BROKEN),
    (r"(?:\[(?P<words>[^\[\]\n]*))?\](?P<at><)(?P<to>(?=https?:|www\.|mailto:)[^<>\n]*)>", ANGLED),
    (rf"(?P<at>\{{)(?!(?:static|filename)\}})(?P<words>[^{{}}\n]+)\}}\((?P<to>(?={TARGET})[^()\n]*)\)", CURLED),
    (rf"\[(?P<words>[^\[\]\n]+)\](?P<at>\[)(?!/(?P=words)\])(?P<to>{ADDRESS})\]", SQUARE),
    (rf"\[(?P<words>[^\[\]\n]+)\](?P<at>\{{)(?P<to>{ADDRESS})\}}", BRACED),
    (rf"(?P<at>\()(?P<to>(?={TARGET})[^()\n]+)\)\[(?P<words>[^\[\]\n]+)\]", TURNED),
    (rf"(?P<at>\()(?P<words>[^()\[\]\n]+)\)\[(?P<to>(?={TARGET})[^\[\]\n]*)\]", SWAPPED),
    (r"\[[^\[\]]*(?P<at>\])\((?=\{static\})[^()\n]*\([^()\n]*\.\w{2,5}(?:\s+\"[^\"\n]*\")?\)", IN_NAME),
    (r"\[[^\[\]]*(?P<at>\])\([^()\s]*", NOT_CLOSED),
    (rf"\[[^\[\]()\n]*[^\[\]()\s](?P<at>\()(?={TARGET})[^()\s]*\)(?!\])", NO_BRACKET),
    (r"(?<![^\s\[\]])(?P<at>[^\s\[\]]+\])\([^()\n]*\)?", NOT_OPENED),
    (r"(?P<at>\()\{(?:static|filename)\}[^()\n]*\)?", NO_BRACKETS),
    (r"(?P<at>\{)(?:static|filename)\}/?\w\S*", NO_LINK),
)
_FIELD = re.compile(r"\bHYPERLINK\s+(?:\\[a-z]\s+)?[\"„“”]([^\"„“”\s]+)[\"“”]")
_BARE = re.compile(
    r"(?<![\w/.@:-])(?!\S+\.invalid\b)"
    rf"(?:(?:https?://|www\.(?=\w)|(?:[\w-]+\.)+(?:{ENDINGS})/(?=\w))[^\s<>()\[\]„“”»«]*[\w/]"
    r"|tel:\+?[\d-]{5,}\d)"
)
_MAIL = re.compile(r"(?<![\w.+%@:/-])(?:mailto:)?[\w.+%-]+@(?!\S+\.invalid\b)(?:[\w-]+\.)+[a-z]{2,}\b")
_BOLD = re.compile(r"\*{2,}")
_BY_LABEL = re.compile(r"\[([^\[\]^]+)\]\[((?!/)[^\[\]]*)\]")


def escaped_links(text: Text) -> Iterator[Slip]:
    """Give links that backslashes make text, all of it seen by visitors."""
    shown = without_code(text.source) if "\\" in text.source else ""
    for found in ESCAPED_LINK.finditer(shown):
        yield slip_at(shown, found.start(), ESCAPED.format(found[0], _without_backslashes(found)))


def _without_backslashes(found: re.Match[str]) -> str:
    return f"<{found['angled']}>" if found["angled"] else link_to(found["to"], found["words"])


def broken_links(text: Text) -> Iterator[Slip]:
    """Give what is typed as a link and is none, and links without words."""
    for block in text.linked:
        if block.is_prose:
            yield from _broken(block, text.labels)


def _broken(block: Block, known: frozenset[str]) -> Iterator[Slip]:
    text = DEFINITION.sub(cover, block.text)
    yield from _misbuilt(block, text)
    for _ in range(2):  # an image can be the text of a link
        yield from (block.slip(link.start(), NO_TEXT) for link in LINK.finditer(text) if _is_wordless(link))
        text = LINK.sub(cover, text)
    yield from (block.slip(field.start(), FIELD.format(field[0], link_to(field[1]))) for field in _FIELD.finditer(text))
    text = _FIELD.sub(cover, text)
    text = _BY_LABEL.sub(lambda found: cover(found) if _label(found) in known else found[0], text)
    for pattern, message in _LOOSE:
        yield from (block.slip(found.start("at"), _finished(message, found)) for found in re.finditer(pattern, text))
        text = re.sub(pattern, cover, text)
    for found in (one for one in _BY_LABEL.finditer(text) if not (one[1] + one[2]).isdigit()):
        yield block.slip(found.start(), NO_LABEL.format(f"[{found[2] or found[1]}]", found[1]))
    yield from _bare(block, TAG.sub(cover, text))


def _label(found: re.Match[str]) -> str:
    return (found[2] or found[1]).lower()


def link_to(address: str, words: str = "") -> str:
    """Give a link as it is to be written; without words of its own, it is called as the website that it leads to."""
    to = re.sub(r"^(?:http://|(?=(?:[\w-]+\.)+[a-z]+/|www\.))", "https://", address)
    mail = re.fullmatch(r"(?:mailto:)?([\w.+%-]+@[\w.-]+)", to)
    if mail:
        return f"[{words}](mailto:{mail[1]})" if words else f"<{mail[1]}>"
    return f"[{words or re.sub(r'^https://(?:www[.])?|^tel:|/.*$', '', to)}]({to})"


def _finished(message: str, found: re.Match[str]) -> str:
    """Fill in the link that is meant, where its words and its address are found; for words half covered stand dots."""
    if "to" not in found.re.groupindex:
        return message
    words, image = found["words"] or "", found.string[: found.start("at")].endswith("!")
    return message.format("!" * image + link_to(found["to"], FILLER if FILLER in words else words))


def _bare(block: Block, covered: str) -> Iterator[Slip]:
    text = covered.replace(FILLER, " ")
    for found in (*_BARE.finditer(text), *_MAIL.finditer(text)):
        start, whole = found.start(), found[0]
        if re.match(r"\[\](?![(\[])|<>", f"{text[start - 1 : start]}{text[found.end() : found.end() + 2]}"):
            start, whole = start - 1, text[start - 1 : found.end() + 1]
        message = DOUBLY if covered.startswith(FILLER, found.end()) else BARE
        yield block.slip(start, on_own_computer(found[0]) or message.format(whole, link_to(found[0])))


def _misbuilt(block: Block, text: str) -> Iterator[Slip]:
    """Find links whose text has brackets of its own or a link in it, or of which only a part is bold."""
    crossed = "**" in text and is_crossed(text)
    for link in LINK.finditer(text):
        words, start = link[2], link.start(2)
        if doubled := re.fullmatch(r"\[([^\[\]]*)\]", words):
            yield block.slip(link.start(), DOUBLED.format(link[1], doubled[1]))
        elif inner := next((one for one in LINK.finditer(words) if not one[1]), None):
            yield block.slip(start + inner.start(), WITHIN)
        elif (apart := _MARK_APART.search(text, 0, link.start())) and not link[1] and _PICTURE.match(link[3]):
            yield block.slip(apart.start(1), PICTURE_APART)
        elif crossed and len(bold := _BOLD.findall(words)) % 2:
            yield block.slip(start + words.index(bold[0]), CROSSED.format(_BOLD.sub("", words), link[3]))


def is_crossed(text: str) -> bool:
    """Tell whether bold begins in a link and ends beside it, or the other way round."""
    halves = any(len(_BOLD.findall(link[2])) % 2 for link in LINK.finditer(text))
    return halves and len(_BOLD.findall(text)) % 2 == 0


def _is_wordless(link: re.Match[str]) -> bool:
    return not (link[1] or link[2].strip()) and bool(link[3].strip("() "))
