"""Recognize what leads to a person: telephone, address, mailbox, firm (Kontaktangaben)."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from plugins.catalog.mails import EMAIL

_TIMES = re.compile(
    r"\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})\b|\b\d{1,2}[:.]\d{2}\s*Uhr|\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d\b"
)
_ENDLESS = re.compile(r"\S{200,}|\bcid:\S+")
"""A word that nobody typed: patterns would take long over it, or it names a picture within the mail."""
_AT = r"\s?(?:@|[\[({<]\s?(?:at|ät|a|bei|klammeraffe|@)\s?[\])}>])\s?"
_DOT = r"(?:\s?[\[({<]\s?(?:dot|punkt|\.)\s?[\])}>]\s?|\s(?:dot|punkt)\s|\s?\.\s?)"
_DISGUISED = re.compile(
    rf"(?i)(?<![\w.])[\w.+-]+{_AT}[\w-]+(?:{_DOT}[\w-]+){{0,3}}{_DOT}[a-z]{{2,10}}\b"
    r"|(?<![\w.])[\w.+-]+\s(?:at|ät)\s[\w-]+\s(?:dot|punkt)\s[a-z]{2,10}\b"
)
"""A mailbox that is written so that machines do not find it."""
_PHONE = re.compile(
    r"(?<![\w/.,-])(?:\+|\(?0 ?)[\d(](?:[ ()/.–-]{0,3}\d){5,}(?!\w)"
    r"|(?<![\w/.,-])\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?![\w-])"
    r"|[☎☏✆📞📱📲]\ufe0f?\W{0,3}\d"
)
_SPELLED = re.compile(r"(?i)\b(?:(?:null|eins|zw[eo]i?|drei|vier|fünf|sechs|sieben|acht|neun)\b\W{0,3}){5,}")
"""A number in words, so that machines do not find it."""
_CALLED = re.compile(
    r"(?im)\b(?:tel|telefon|fon|phone|mobil|mobile|handy|fax|durchwahl|dw)\b[.:]{0,2}\s*(?:nr\.?\s*)?[+(\d-]\s?\d"
    r"|^[ \t*•|]*(?:tel|telefon|fon|phone|mobil|mobile|handy|fax|durchwahl)\b\.?(?:-?nr\.?|nummer)?[ \t*]*:"
    r"[ \t*]*(?:\S+[ \t]*){1,8}$"
)
_PROFILE = re.compile(
    r"(?im)^[ \t*•|]*(?:skype|signal|threema|telegram|whatsapp|instagram|mastodon|linkedin|xing|facebook"
    r"|twitter)[ \t*]*:[ \t*]*\S"
    r"|\b(?:wa\.me|t\.me|api\.whatsapp\.com)/|\blinkedin\.com/in/|\bxing\.com/profile/"
    r"|\bfacebook\.com/(?:profile\.php|[a-z]+\.[a-z.]+)"
)
_STREET = re.compile(
    r"\b[A-ZÄÖÜ][\w.-]{0,40}?(?:stra(?:ß|ss)e|[Ss]tr\.|weg|platz|allee|gasse|ring|ufer|damm|markt|chaussee|steig|pfad)"
    r"\s+\d{1,3}\s?[a-hA-H]?(?:[-–/]\d{1,3}){0,3}\b"
    r"|\b(?:Stra(?:ß|ss)e|Weg|Platz|Allee|Gasse|Ring|Ufer|Markt)\s+\d{1,3}\s?[a-h]?(?:[-–/]\d{1,3}){0,3}(?=[,|]|\s*$)"
    r"|\bPostfach\s+\d",
    re.MULTILINE,
)
_TOWN = re.compile(
    r"(?<![\d.,€])\b(?:D[- ])?\d{5}\s+[A-ZÄÖÜ]\w+|\b(?:A|CH|AT|FL|L|DK|B|NL)[- ]\d{4}\s+[A-ZÄÖÜ]\w+"
    r"|^[ \t*•|]*(?!19\d\d|20\d\d)[1-9]\d{3}\s+[A-ZÄÖÜ][\w.-]+(?:[ \t]+[A-ZÄÖÜ][\w.]*){0,2}[ \t*]*$",
    re.MULTILINE,
)
"""A town with its postcode; one of four figures, as in Austria and Switzerland, stands in a line of its own."""
_FIRM = re.compile(
    r"Amtsgericht|Registergericht|\bHR[AB]\s*\d|USt-?\.?-?Id|Umsatzsteuer|Steuernummer|Geschäftsführ\w*:|Vorstand:|"
    r"Vertretungsberechtigt|Sitz der Gesellschaft|Vereinsregister|\bVR\s?\d{3,}|\bIBAN\b"
)
_SITE = re.compile(r"(?i)(?:(?:web|internet|homepage|www)\s*:\s*)?<?(?:https?://|www\.)\S+")
_SMALL = re.compile(
    r"(?:v[ao]n|de[mnrs]?|die|das|und|für|im|in|a[mn]|[eiauv]|zu[rm]?|ehem|geb|[gm]+bH|c|o|l[ae]s?|d[aiou]|des|rue|via|calle|van|ter?|ulica|ul|av|bd)\.?"
)
"""Words that are small even in names and titles."""
LABELED = 10
"""So many words has a line at most that says what contact it is."""
KINDS = (
    ("eine E-Mail-Adresse", EMAIL),
    ("eine E-Mail-Adresse", _DISGUISED),
    ("eine Telefonnummer", _PHONE),
    ("eine Telefonnummer", _CALLED),
    ("eine Telefonnummer", _SPELLED),
    ("eine Anschrift", _STREET),
    ("eine Anschrift", _TOWN),
    ("ein Weg zu einer Person", _PROFILE),
    ("Angaben einer Firma oder ein Konto", _FIRM),
)


def contacts_in(text: str) -> tuple[str, ...]:
    """Give what kinds of contact stand in a text, each once."""
    return tuple(dict.fromkeys(_kinds(text)))


def _kinds(text: str) -> Iterator[str]:
    timeless = _TIMES.sub(" ", _ENDLESS.sub(" ", normalize("NFKC", text)))
    for kind, pattern in KINDS:
        if pattern.search(timeless):
            yield kind


def is_contact(line: str) -> bool:
    """Tell whether a line holds nothing but a contact, as in a signature."""
    return is_reachable(line) or (not is_prose(line) and bool(_SITE.fullmatch(line.strip())))


def is_reachable(line: str) -> bool:
    """Tell whether a line leads to a person and not only to a website."""
    return bool(contacts_in(line)) and (not is_prose(line) or _is_labeled(line))


def _is_labeled(line: str) -> bool:
    """Tell whether a line says what it is, such as »Tel.: null eins sieben null«."""
    return len(line.split()) <= LABELED and re.match(r"[ \t*•|]*[A-Z][\w.-]{0,14}:", line) is not None


def is_prose(line: str) -> bool:
    """Tell whether a line is a sentence rather than an entry."""
    words = line.split()
    ended = line.rstrip().endswith((".", "!", "?", ":")) and not re.search(r"\b\w\.\s*$", line)
    return len(words) > 14 or (len(words) > 4 and ended) or _speaks(words)


def _speaks(words: list[str]) -> bool:
    """Tell whether many words are small, as in a sentence and not in names."""
    small = [word for word in words if word[:1].islower() and word.isalpha() and len(word) > 1]
    return len(small) >= 4


def is_name(line: str) -> bool:
    """Tell whether a line may be a name, a title or a firm: short, and capital but for small words."""
    words = re.findall(r"[^\s|/,·•&+-]+", line.strip(" *_"))
    capital = all(not word[0].islower() or bool(_SMALL.fullmatch(word)) for word in words)
    ended = re.search(r"[^\W\d_]{4}\.$|[!?:;…]$", line.rstrip()) is not None
    return 0 < len(words) <= 8 and capital and not ended
