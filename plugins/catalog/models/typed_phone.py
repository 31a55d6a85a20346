"""Telephone numbers as they were typed or pasted, and the ones that are meant by them (Telefon)."""

import re

from plugins.catalog.models.letters_for_digits import letter_at_digits, typed_for_digits, with_digits
from plugins.catalog.models.phone import in_standard_form, is_known, plain_number

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
_TO_FILL = re.compile(r"(?<![^\W\d_])(?:x{2,}|n{2,})(?![^\W\d_])|_{2,}|\?|\*{2,}|#{2,}|\.{3}", re.IGNORECASE)
"""What people put for digits that they do not know yet."""
_SAID_EXTENSION = re.compile(
    r"((?:\+|\(?0)[0-9 ()/.-]+[0-9])[ ,;(-]*(?:Durchwahl|Durchw|DW|App(?:arat)?|Nebenstelle|Nst"
    r"|ext(?:ension)?=?|x|#|-)\.?:? *(\d{1,5})\)?",
    re.IGNORECASE,
)
_SEVERAL_EXTENSIONS = re.compile(r"(?P<first>.*\d-\d{1,5}|.*\d{3}(?= ?/ ?-)) ?/ ?-?\d{1,5}")
"""Two telephones in one house: 0351 012-345/346."""
_BETWEEN = re.compile(r"\s*(?:[,;|]|\s/\s|\b(?:oder|und|bzw)\b\.?)\s*|\s*/\s*(?=\+|\(?00?[1-9][0-9]{2})")
"""What stands between two addresses or numbers."""


def _phone_meant(text: str) -> str:
    """Say what stands there in place of a number; raises ValueError where it is more than one."""
    if _TO_FILL.search(text):
        return "noch nicht fertig; die fehlenden Ziffern eintragen"
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
        return _only(numbers[0], plain)
    return "keine Telefonnummer; erlaubt sind Ziffern, Leerzeichen, + ( ) / und -, etwa 030 1234567"


def _only(number: str, text: str) -> str:
    """Say that a number is to stand by itself, and which other figures with what they are for go with it."""
    before, _, behind = text.partition(number)
    if _is_fax(before if before.strip() or re.search(r"[0-9]", behind) else behind):
        return "keine Telefonnummer, sondern ein Fax; hierher gehört die Nummer, unter der man anruft"
    rest = " und ".join(f"„{part.strip(' ,;|/')}“" for part in (before, behind) if re.search(r"[0-9]", part))
    left_out = f"{rest} weglassen und " if rest else ""
    return f"keine bloße Telefonnummer; {left_out}nur diese schreiben: {number}"


def _is_fax(words: str) -> bool:
    """Tell the words for a fax, and for nothing else that rings."""
    return re.search(r"(?i)fax", words) is not None and not re.search(r"(?i)tel(?!efax)|fon|mobil|handy", words)


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
    pieces = _BETWEEN.split(text)
    found = ((piece, re.search(r"(?:\+|\(?0)[0-9 ()/-]*[0-9]", piece)) for piece in pieces)
    whole = [(piece, one[0]) for piece, one in found if one and LEAST_DIGITS <= _digits_of(one[0]) <= MOST_DIGITS]
    called = [one for piece, one in whole if not _is_fax(piece)]
    return called or [one for _, one in whole]


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
    glued = text.startswith("49") and is_known(f"+{text}") and not is_known(f"0{text}")
    abroad = glued or re.match(r"49(?:[ /(-]|[0-9]{9})", text)
    right = f"vor die 49 gehört ein Plus: +{text}" if abroad else _AREA
    if re.fullmatch(r"[1-9][0-9]{1,4}[ /-][0-9 /-]{4,}", text) and digits >= LEAST_WITH_AREA and not abroad:
        right = f"fehlt vorn nur die 0, hier also 0{text}; sonst {_AREA}"
    return f"keine vollständige Telefonnummer; {right}"
