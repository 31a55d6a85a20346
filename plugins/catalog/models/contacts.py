"""Addresses and numbers at which the owner is reached (E-Mail, Telefon), read from what was typed or pasted."""

import re
from unicodedata import normalize

from plugins.catalog.models.host_slips import host_slip
from plugins.catalog.models.letters_for_digits import letter_at_digits, typed_for_digits, with_digits
from plugins.catalog.models.phone import in_standard_form, plain_number
from plugins.catalog.models.site_address import ascii_host, readable_host
from plugins.catalog.models.typed_address import trimmed

LAST_NAME = r"[A-Za-z]{2,}|[Xx][Nn]--[A-Za-z0-9-]+"
"""What the name of a host ends with: letters, or those of a foreign script as they are sent (IDNA)."""
_MAILBOX = r"(?!\.)(?:[A-Za-z0-9_%+-]|\.(?![.@]|$))+"
_AROUND_MAIL = re.compile(
    r"(?:\[[^]]*\]\(|[^<>]*<|\()?(?:mailto:|https?://)?(?P<mail>[^\s<>():?]+@[^\s<>()@?,;]+?)(?:\?[^\s<>()]*)?[>)]?[.,;:!]*",
    re.IGNORECASE,
)
"""An address between the signs that mail programs and Markdown put around it, or behind the name of its owner."""
_NUMBER = r"\+?[0-9(][0-9 ()/.-]{4,28}[0-9)]"
_FEW = _NUMBER.replace("}", "}?")
"""The same, as short as can be."""
LEAST_DIGITS, MOST_DIGITS = 7, 15
"""How many digits a number has: with fewer an area code stands alone; more has none (ITU-T E.164)."""
_SHORT_PHONE = "keine vollständige Telefonnummer; dahinter fehlen Ziffern, etwa 030 1234567"
_TRUNK_ZERO = re.compile(r"(?P<land>(?:\+|00)49[ /-]*\(?)0(?!\))[ ]*(?P<rest>.*)")
"""The 0 of an area code behind the number of the land, with which nobody is reached."""
_AROUND_PHONE = re.compile(
    rf"(?:<|\[(?P<label>[^]]*)\]\()?(?:tel(?:efon)?[.:]{{0,2}} *)?(?P<number>{_FEW})[>)]?",
    re.IGNORECASE,
)
"""A number behind its kind, or between the signs that mail programs and Markdown put around it."""
_SAID_EXTENSION = re.compile(
    r"((?:\+|\(?0)[0-9 ()/.-]+[0-9])[ ,(-]*(?:Durchwahl|Durchw|DW|App(?:arat)?|Nebenstelle|Nst|-)\.?:? *(\d{1,5})\)?",
    re.IGNORECASE,
)
_SEVERAL_EXTENSIONS = re.compile(r"(?P<first>.*\d-\d{1,5}|.*\d{3}(?= ?/ ?-)) ?/ ?-?\d{1,5}")
"""Two telephones in one house: 0351 012-345/346."""
_BETWEEN = re.compile(r"\s*(?:[,;|]|\s/\s|\b(?:oder|und|bzw)\b\.?)\s*|\s*/\s*(?=\+|\(?00?[1-9][0-9]{2})")
"""What stands between two addresses or numbers."""
_GLUED = re.compile(r"(?P<name>[\w-]{3,})(?P<last>de|com|net|org|info|eu)")
"""A domain without its dot."""
_AT = re.compile(r"\s*(?:\((?:at|ät)\)|\[(?:at|ät)\]|\s(?:at|ät)\s)\s*", re.IGNORECASE)
"""How an address is written that programs shall not find."""


def read_email(typed: str) -> str:
    """Read an address, its domain with umlauts or in the signs that stand for them (IDNA); people see the umlauts.

    Raises ValueError with what it is instead.
    """
    text = normalize("NFC", trimmed(typed))
    mailbox, _, domain = text.partition("@")
    if _is_email(text):
        if slip := host_slip(domain):
            raise ValueError(f"keine E-Mail-Adresse; {slip}")
        return f"{mailbox}@{readable_host(domain)}"
    if (bare := _AROUND_MAIL.fullmatch(text)) and _is_email(bare["mail"]):
        raise ValueError(f"keine bloße E-Mail-Adresse; nur diese schreiben: {bare['mail']}")
    several = [one for one in _BETWEEN.split(text) if _is_email(one)]
    if len(several) > 1:
        raise ValueError(f"mehr als eine E-Mail-Adresse; hierher gehört nur eine, etwa {several[0]}")
    raise ValueError(f"keine E-Mail-Adresse; {_email_meant(text)}")


def _is_email(text: str) -> bool:
    mailbox, _, domain = text.partition("@")
    is_domain = re.fullmatch(rf"([A-Za-z0-9-]+\.)+({LAST_NAME})", ascii_host(domain))
    return is_domain is not None and re.fullmatch(_MAILBOX, mailbox) is not None


def _email_meant(text: str) -> str:
    mailbox, _, domain = text.partition("@")
    meant = re.sub(r"\s*([@.])[\s.]*", r"\1", _AT.sub("@", normalize("NFKC", text)).replace(",", "."))
    if _is_email(meant):
        return f"hier also {meant}"
    return (odd_mailbox(mailbox) or _ending_meant(mailbox, domain) if domain else None) or (
        "erwartet wird etwa name@ihre-domain.de"
    )


def _ending_meant(mailbox: str, domain: str) -> str | None:
    """Say what a domain without a dot lacks: the dot, or all that stands behind it."""
    glued = _GLUED.fullmatch(domain)
    if glued and _is_email(meant := f"{mailbox}@{glued['name']}.{glued['last']}"):
        return f"hier also {meant}"
    return f"hinter „{domain}“ fehlt die Endung, etwa .de" if re.fullmatch(r"[\w-]+", domain) else None


def odd_mailbox(mailbox: str) -> str | None:
    """Tell a letter before the @ that few servers take: they know only those of ASCII."""
    odd = next((sign for sign in mailbox if sign.isalpha() and not sign.isascii()), None)
    right = "die Schreibweise ohne eintragen, etwa mit ae statt ä"
    return f"„{odd}“ vor dem @ nimmt kaum ein Postfach an; {right}" if odd else None


def _phone_meant(text: str) -> str:
    """Say what stands there in place of a number; raises ValueError where it is more than one."""
    digits = with_digits(text)
    _refuse_several(digits)
    plain = _without_dots(digits)
    numbers = _numbers_in(plain)
    if numbers and numbers[0] not in _numbers_in(_without_dots(text)):
        return typed_for_digits(text, numbers[0])
    if letter := letter_at_digits(digits):
        return f"keine Telefonnummer; „{letter}“ darin ist keine Ziffer, die gemeinte schreiben"
    if plain.strip() in numbers:
        return f"mit Zeichen geschrieben, die in keine Telefonnummer gehören; hier also {numbers[0]}"
    if numbers:
        return f"keine bloße Telefonnummer; nur diese schreiben: {numbers[0]}"
    return "keine Telefonnummer; erlaubt sind Ziffern, Leerzeichen, + ( ) / und -, etwa 030 1234567"


def _without_dots(text: str) -> str:
    return re.sub(r" *[.·–—] *", " ", text)


def _refuse_several(text: str) -> None:
    several = _SEVERAL_EXTENSIONS.fullmatch(text)
    numbers = [several["first"], text] if several else _numbers_in(text)
    if len(numbers) > 1:
        right = f"hierher gehört nur eine, etwa {numbers[0]}; eine weitere in einen Text schreiben"
        raise ValueError(f"mehr als eine Telefonnummer; {right}, etwa in content/seiten/kontakt.md")


def _numbers_in(text: str) -> list[str]:
    """Give what may be whole numbers, without the words around them."""
    found = (re.search(r"(?:\+|\(?0)[0-9 ()/-]*[0-9]", piece) for piece in _BETWEEN.split(text))
    return [one[0] for one in found if one and LEAST_DIGITS <= _digits_of(one[0]) <= MOST_DIGITS]


def _digits_of(text: str) -> int:
    return len(re.sub(r"\D", "", text.replace("(0)", "")))


_AREA = "die Vorwahl davorsetzen, etwa 030 1234567"
LEAST_WITH_AREA = 8
"""So many digits has a number whose area code only lacks its zero."""


def read_phone(typed: str) -> str:
    """Read a number in any usual way of writing, and give it as DIN 5008 has it; else say what it is instead.

    Raises ValueError.
    """
    text = plain_number(typed)
    if not re.fullmatch(_NUMBER, text):
        raise ValueError(_instead_of_phone(text))
    digits = _digits_of(text)
    if digits < LEAST_DIGITS:
        raise ValueError(_SHORT_PHONE)
    _refuse_several(text)
    if digits > MOST_DIGITS:
        raise ValueError(f"keine Telefonnummer; sie hat {digits} Ziffern, und mehr als {MOST_DIGITS} hat keine")
    if not re.match(r"\+|\( ?0|0", text):
        raise ValueError(_without_area(text, digits))
    if zero := _TRUNK_ZERO.fullmatch(text):
        right = f"{zero['land']}{zero['rest']}"
        raise ValueError(f"keine Telefonnummer, die jemanden erreicht; hinter +49 fällt die 0 weg, hier also {right}")
    if shown := None if re.match(r"\+0|0{3}", text) else in_standard_form(text):
        return shown
    raise ValueError("keine Telefonnummer, die es geben kann; Vorwahl und Länge prüfen, etwa 030 1234567")


def _instead_of_phone(text: str) -> str:
    if (bare := _AROUND_PHONE.fullmatch(text)) is not None:
        number = bare["label"] if re.fullmatch(_NUMBER, bare["label"] or "") else bare["number"]
        return f"keine bloße Telefonnummer; nur diese schreiben: {number}"
    if extension := _SAID_EXTENSION.fullmatch(text):
        return f"keine bloße Telefonnummer; die Durchwahl mit Bindestrich anhängen: {'-'.join(extension.groups())}"
    return _SHORT_PHONE if re.fullmatch(r"\+?[0-9 ()/-]{1,5}", text) else _phone_meant(text)


def _without_area(text: str, digits: int) -> str:
    """Say what stands before a number that begins with neither a zero nor a plus."""
    abroad = re.match(r"49(?:[ /(-]|[0-9]{9})", text)
    right = f"vor die 49 gehört ein Plus: +{text}" if abroad else _AREA
    if re.fullmatch(r"[1-9][0-9]{1,4}[ /-][0-9 /-]{4,}", text) and digits >= LEAST_WITH_AREA and not abroad:
        right = f"fehlt vorn nur die 0, hier also 0{text}; sonst {_AREA}"
    return f"keine vollständige Telefonnummer; {right}"
