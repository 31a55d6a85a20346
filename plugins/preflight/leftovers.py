"""Nothing of the making is left on the made."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from html import unescape

from plugins.catalog import Problem
from plugins.preflight.notes_to_oneself import NOTES_TO_ONESELF
from plugins.preflight.site import Site
from plugins.preflight.stretches import Stretch
from plugins.preflight.typeset import excerpt

NOTE = "eine Notiz für Sie selbst"
MARKDOWN, LINK = "ein Rest von Markdown", "ein Link der Vorlage"
GARBLED, ENCODED = "ein Zeichen in falscher Kodierung", "ein doppelt kodiertes Zeichen"
_OPEN = r"(?:\?\?|[xX]{2})"
WORD, MAIL = "ein Rest aus Word", "ein Rest aus einer E-Mail"
CHAT, WHATSAPP = "ein Rest aus einem Chat-Programm", "ein Rest aus WhatsApp"
_COUNTED = "Uhr|Euro|€|Prozent|%|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_FILL = "(?:ergänzen|einfügen|einsetzen|eintragen|nachtragen)"
_REVIEW = "(?:prüfen|klären|überarbeiten|gegenlesen)"
_ADDED = "(?:ergänzt|eingefügt|nachgetragen|nachgereicht|ausgefüllt|eingetragen)"
_LATER = "(?:noch|bald|später|demnächst)"
_PIECE = "(?:Text|Inhalt|Bild|Foto|Absatz|Abschnitt)"
_NO_PERSON = "Ort|Raum|Saal|Treffpunkt|Datum|Uhrzeit|Telefon|E-Mail|Adresse|Termin|Preis"
_ONE = r"(?:ein |der |das |mein |unser |Ihr )?"
OPEN_PLACES = (
    r"(?<![^\W\d_!?])\?{3,}",
    rf"(?i:\((?:[\w.-]+ ){{0,3}}{_FILL}\))",
    r"(?<![\w<])<[^\W\d_][\w .:,-]*>",
    rf"(?i:\([^()]*\bbitte (?:noch(?:mals?)? )+(?:mal |einmal )?{_REVIEW}[.!]*\))",
    r"(?:^|[.:(]\s?)(?:Text|Inhalt|Bild|Foto)\s+folgt(?:\s+(?:noch|bald|später|in\sKürze))?\s*(?:[.!…)]|$)",
    rf"\bHier (?:steht|kommt|folgt) (?:dann |noch |bald |später |demnächst )+{_ONE}{_PIECE}\b",
    r"(?:^|(?<=[.:!?(]\s)|(?<=\())Bitte (?:noch |hier )*(?:ergänzen|einfügen|einsetzen|nachtragen)\s*(?:[.!)]|$)",
    rf"\((?:[\w -]{{1,40}} )?(?:wird|werden) {_LATER} {_ADDED}[.!…]*\)",
    rf"(?i:\A\W*(?:folgt(?: {_LATER}| in Kürze)?|kommt {_LATER}|wird (?:{_LATER} )?{_ADDED})\W*\Z)",
    r"(?i:\A\W*(?:x{2,}|bitte (?:noch )?(?:eintragen|ausfüllen))\W*\Z)",
    r"\A\W*Platzhalter(?:text|bild)?\W*\Z",
    r"(?i:\A\W*hier (?:(?:noch|fehlt|dann|ein|kommt|das|der) ){1,3}(?:foto|bild|text|link|zitat|absatz)\W*\Z)",
    r"\b(?:Frau|Herrn?|Familie|Firma|Stadt|Gemeinde)\s(?:XYZ?|xyz?)\b",
    rf"\b(?:{_NO_PERSON}):\sN\.\s?N\.",
    r"(?<![\w%])%[^\W\d_]\w{2,30}%(?![\w%])",
    r"\bEntwurf\b[^.!?]*\b(?:bitte |noch )+nicht veröffentlichen\b",
    rf"(?<![\w?]){_OPEN}[.:/]\s?(?:\d|{_OPEN})",
    rf"\d[.:/]\s?{_OPEN}(?![\w?])",
    r"\b(?:19|20)[xX]{2}\b",
    rf"(?<![\w?]){_OPEN}\.?\s(?:{_COUNTED})(?!\w)",
    r"\bTT\.\s?MM\.",
    r"\.{5,}|…{2,}",
    r"\b(?:[Ss]iehe|[Ss]\.|[Vv]gl\.|[Ll]aut) (?:E-)?Mail (?:von|vom)\b",
    r"(?i:\A\W*(?:nur )?(?:intern|für mich|Notiz an mich|Merkzettel)\s*:)",
    *NOTES_TO_ONESELF,
)
"""A word, a text, or of a day, an hour or an amount the figures, that is still to come: ??.??.2026, <Name>, ?? Uhr."""
_DOUBLED = r"(muster|blind|füll|platzhalter)text \1text"
FROM_WORD = (
    r"\bKommentar \[[A-ZÄÖÜ]{1,3}\d{1,3}\]:?",
    r"\bFehler! (?:Verweisquelle|Textmarke|Hyperlink-Referenz|Kein |Keine |Unbekannt|Formatvorlage)[^.!?]*",
    r"\bError! (?:Reference source|Bookmark|Hyperlink)[^.!?]*",
    r"\A\s*(?:[-–] ?)?Seite \d+ (?:von|/) \d+(?: ?[-–])?\s*\Z",
    r"\b(?:PAGEREF|MERGEFIELD|NUMPAGES|FORMTEXT) [\\_\w]+",
    r"\b(?:(?:PAGE|REF|TOC|NUMPAGES)\s+\S{1,4}\s+)?MERGEFORMAT\b",
    r"\bFormatiert: (?:Schriftart|Einzug|Abstand|Zentriert|Blocksatz|Unterstrichen|Listenabsatz|Deutsch)\b[^.!?]*",
)
"""Comments, broken references, numbers of pages and fields, as a copied text brings them along."""
_DEVICE = r"(?:iPhone|iPad|Mac|Handy|Smartphone|Mobiltelefon|Samsung|Huawei|Android)"
_DAY = r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ][a-zä]+\.?)\s?\d{2,4}"
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: Uhr)?"
FROM_MAIL = (
    rf"\b(?:Von|Gesendet von) meinem {_DEVICE}\b[^.!?\n]{{0,30}}(?:\bgesendet\b)?",
    r"\bGesendet (?:von|mit) (?:Mail|Outlook|GMX|WEB\.DE|Thunderbird)\b[^.!?\n]{0,30}",
    r"(?:-{3,}|[–—]+) ?(?:(?:Ursprüngliche|Weitergeleitete) Nachricht|(?:Original|Forwarded) [Mm]essage)\b",
    r"\b(?:Anfang der weitergeleiteten Nachricht|Begin forwarded message):",
    r"\[cid:[^\]\s]+\]?",
    rf"(?s:\bAm (?:\w{{2,10}}\.?,? (?:den |dem )?)?{_DAY},? um {_TIME},? .{{,120}}?\bschrieb\b.{{,120}}?:(?=\s|\Z))",
    r"(?s:\bVon: .{1,120}?\bGesendet: .{1,240}?\bBetreff:)",
)
"""What mail programs write below and above a message."""
_ASSISTANT = "(?:KI|KI-(?:Sprachm|M)odell|(?:großes )?Sprachmodell|KI-Assistent(?:in)?)"
_DRAFT = "(?:[Tt]ext|[Vv]ersion|[Ff]assung|[Ee]ntwurf|[Vv]orschl[aä]g|[Bb]eschreibung|[Ff]ormulierung|[Aa]bsatz)"
FROM_CHAT = (
    r"\b(?:Übersetzt mit|Translated with) (?:www\.)?DeepL\b[^!?\n]{0,60}",
    r"\b(?:Möchten Sie|Möchtest du|Soll ich),?\s(?:dass ich )?(?:den|diesen) Text\b[^.!?\n]{0,80}"
    r"\b(?:kürze|formulier|umschreib|anpass|überarbeit)\w*[^.!?\n]{0,40}\?",
    r":?\bcontentReference\[oaicite:\d+\](?:\{index=\d+\})?|\[oaicite:\d+\]|\boai_citation:\d+‡?|\{index=\d+\}",
    r"【[^】\n]*】|\b(?:cite)?turn\d+(?:search|view|file|news)\d+",
    rf"\bAls (?:ein |eine )?{_ASSISTANT} (?:kann|habe|bin|darf|besitze|verfüge) ich\b",
    r"\A\W*(?:Aber )?(?:[Ss]ehr )?(?:[Gg]erne?|Natürlich|Klar|Selbstverständlich|Sicher)[!,.:]\s+"
    r"[Hh]ier (?:ist|sind|kommt) "
    rf"(?:ein|eine|der|die|dein|deine|Ihr|Ihre)\s(?:[\w-]+\s){{0,3}}\w*{_DRAFT}\w*",
)
"""What chat programs put into and before the texts they write."""
_SENT = r"\d{1,2}\.\d{1,2}\.\d{2,4},\s\d{1,2}:\d\d(?::\d\d)?"
FROM_WHATSAPP = rf"(?:\[{_SENT}\]\s|\b{_SENT}\s[-–]\s)[^:\n]{{1,40}}:"
LEFTOVERS = {
    r"\b(?:T[oO]-?D[oO]|FIXME|XXX|TBD|tbd)\b": "eine Notiz",
    "|".join(OPEN_PLACES): "eine offene Stelle",
    "|".join(FROM_WORD): WORD,
    "|".join(FROM_MAIL): MAIL,
    "|".join(FROM_CHAT): CHAT,
    FROM_WHATSAPP: WHATSAPP,
    rf"(?i)\b(?:lorem ipsum|dolor sit amet|bla bla bla|(?:asdf(?:ghjkl?ö?)?\s*){{2,}}|{_DOUBLED})\b": "Blindtext",
    r"\{\{|\}\}|\{%|%\}|\{#|#\}": "ein Rest der Vorlage",
    r"<!--.*?(?:-->|$)": NOTE,
    r"\{(?:filename|static|attach|author|category|tag|index)\}": LINK,
    r"\*\*|__(?=\w)|(?<=\w)__|\]\(|^\s*#{2,6} |^```": MARKDOWN,
    r"\b(?:None|undefined|NaN)\b|(?:^|:)\s*(?:null|~)\s*$|\[object ": "ein fehlender Wert",
    r"#(?:WERT|BEZUG|DIV/0|ZAHL|VALUE|REF|NUM)!|#NAME\?|#{7,}|(?<!\w)#(?:NV|N/A)\b": "ein Fehler aus einer Tabelle",
    r"&(?:(?:amp|lt|gt|quot|nbsp);?|[a-z]+;|#\d+;)": ENCODED,
    r"Traceback \(most recent|Jinja2?\b.*Error|<\w+ object at 0x": "eine Fehlermeldung",
    "\ufffd|\u00c3[\u00a4\u00b6\u00bc\u009f\u201e\u2013]": GARBLED,
}

NO_LINK = (
    "; Links gibt es nur in Texten unter content/, in data/ gehört die Adresse in ein eigenes Feld (source, website)"
)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*\)")
_SIGNS = re.compile(r"\*\*|__|^\s*#{2,6} |```")
_WHOLE = re.compile(rf"\*\*[^*]+\*\*|__[^_]+__|{_LINK.pattern}")
"""What Markdown would make one thing of, from its first sign to its last."""


def leftovers(site: Site) -> Iterator[Problem]:
    """No note, filler text, template or Markdown sign, or missing value stands on a page."""
    for page in site.pages:
        for passage in page.own_passages:
            yield from (found.problem(passage) for found in left_in(passage.text))


def leftover_addresses(site: Site) -> Iterator[Problem]:
    """No address has a missing value or a template's sign in it."""
    for page in site.pages:
        for element in page.select("[href], [src], [action]"):
            address = element.attr("href") or element.attr("src") or element.attr("action") or ""
            if re.search(r"(?:^|/)(?:None|undefined|null)(?:/|$)|\{\{|\{(?:filename|static)\}|%7[Bb]", address):
                yield page.problem(element, f"„{address}“ ist der Rest einer Vorlage; das Ziel eintragen")


@lru_cache(maxsize=8192)
def left_in(text: str) -> tuple[Stretch, ...]:
    """Give what is left of the making in a text."""
    return tuple(_left_in(text))


def _left_in(text: str) -> Iterator[Stretch]:
    for pattern, name in _compiled():
        match = pattern.search(text)
        if match:
            sign = next((one for one in _WHOLE.finditer(text) if one.start() <= match.start() < one.end()), match)
            shown = sign if name == MARKDOWN else match
            where = match[0] if name in {CHAT, WHATSAPP} else excerpt(text, *shown.span())
            said = f"„{where}“ sieht aus wie {name}; {_remedy(name, where, match[0])}"
            yield Stretch(*match.span(), said, signs=name in {MARKDOWN, LINK})


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Give the patterns, once somebody looks for them."""
    return tuple((re.compile(pattern, re.MULTILINE), name) for pattern, name in LEFTOVERS.items())


def _remedy(name: str, where: str, found: str) -> str:
    if name == GARBLED:
        return "das Wort neu tippen"
    if name == ENCODED:
        sign = unescape(f"{found.rstrip(';')};").strip()
        return f"statt „{found}“ {f'„{sign}“' if sign else 'ein Leerzeichen'} schreiben"
    if name == NOTE:
        return "hier erschiene sie; löschen"
    if name in {WORD, MAIL, CHAT, WHATSAPP}:
        below = name == MAIL and found.startswith(("Von meinem", "Gesendet"))
        return "löschen, samt dem Gruß, falls einer darüber steht" if below else "löschen"
    plain = _SIGNS.sub("", _LINK.sub(r"\1", where)).strip()
    if name != MARKDOWN or not re.search(r"\w", plain) or "](" in plain:
        return "entfernen oder ausfüllen"
    return f"ohne die Zeichen schreiben: „{plain}“{NO_LINK if _LINK.search(where) else ''}"
