"""Telephone numbers, however they are typed: one number, as DIN 5008 writes it (Telefonnummer)."""

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

HERE, LAND = "DE", 49
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_LOOKALIKES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-") | dict.fromkeys("·•", "."))
_MOBILE = re.compile(r"(?:\+49|0049)?\D*0?\D*(1[567]\d{1,2}(?=\D+\d)|15\d{2}|1[67]\d)")
"""The beginning of a number of a mobile telephone, as it was set apart or as blocks of them are given out."""
_EXTENSION = re.compile(r"(?:\d{3,}-\d{1,5}|\d{1,2}-\d{1,3})")
"""The number of a house and of a telephone in it."""


def plain_number(typed: str) -> str:
    """Give a number with the blanks, hyphens, digits and brackets of a keyboard in place of all that look like them."""
    seen = re.sub(r"[^\S\n]+", " ", normalize("NFKC", _UNSEEN.sub("", typed)).translate(_LOOKALIKES)).strip()
    return re.sub(r"^\((\+|00)(\d{1,3})\)", r"\1\2 ", seen).replace("+ ", "+")


def in_standard_form(plain: str) -> str | None:
    """Give a number as DIN 5008 writes it: with its land only if it was typed; None if there can be no such number."""
    import phonenumbers  # noqa: PLC0415 (20 ms, and most commands read no number)

    try:
        number = phonenumbers.parse(plain, HERE)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    abroad = re.match(r"\(?(?:\+|00)", plain) is not None
    area = phonenumbers.length_of_geographical_area_code(number) if number.country_code == LAND else 0
    digits, mobile = phonenumbers.national_significant_number(number), _MOBILE.match(plain)
    if area:
        return _in_town(digits, area, plain, abroad=abroad)
    if mobile and number.country_code == LAND:
        return _in_town(digits, len(mobile[1]), "", abroad=abroad)
    return _elsewhere(number, plain, abroad=abroad)


def _in_town(digits: str, area: int, plain: str, *, abroad: bool) -> str:
    """Write the area code, a blank, and the number, with a hyphen before an extension that was set apart by one."""
    code, rest = digits[:area], digits[area:]
    begin = re.compile(r"\D*".join(digits[:area])).search(plain)
    typed = re.sub(r"[^0-9-]|^-", "", re.sub(r"^[^0-9]+", "", plain[begin.end() :] if begin else ""))
    extension = _EXTENSION.fullmatch(typed)
    shown = extension[0] if extension and typed.replace("-", "") == rest else rest
    return f"+{LAND} {code} {shown}" if abroad else f"0{code} {shown}"


def _elsewhere(number: "PhoneNumber", plain: str, *, abroad: bool) -> str:
    """Write a number without a town: as is usual for its kind, or if that is unknown in the groups that were typed."""
    from phonenumbers import PhoneNumberFormat, format_number, is_valid_number  # noqa: PLC0415

    if is_valid_number(number):
        form = PhoneNumberFormat.INTERNATIONAL if abroad else PhoneNumberFormat.NATIONAL
        return str(format_number(number, form))
    groups = re.findall(r"\+?\d+", plain.replace("(0)", " ") if abroad else plain)
    return re.sub(r"^00", "+", " ".join(groups))


def is_known(number: str) -> bool:
    """Tell whether a number can be anybody's: its area code or kind was given out, and so many digits follow."""
    import phonenumbers  # noqa: PLC0415

    try:
        known = phonenumbers.parse(number, HERE)
        return bool(phonenumbers.is_valid_number(known)) and not _is_zeros(known)
    except phonenumbers.NumberParseException:
        return False


def _is_zeros(number: "PhoneNumber") -> bool:
    """Tell a number that has nothing but zeros behind its area code, as people fill a place with."""
    import phonenumbers  # noqa: PLC0415

    area = phonenumbers.length_of_geographical_area_code(number) if number.country_code == LAND else 0
    return bool(area) and not phonenumbers.national_significant_number(number)[area:].strip("0")
