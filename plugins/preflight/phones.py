"""Telephone numbers in the owner's words that are neither hers nor a program office's: most often her former one."""

import re
from collections.abc import Iterator

from plugins.catalog import Catalog, Problem
from plugins.catalog.compared import dialled
from plugins.catalog.models.exceptions import WAY_OUT
from plugins.catalog.models.letters_for_digits import typed_for_digits, with_digits
from plugins.catalog.problems import slips
from plugins.preflight.site import Site
from plugins.preflight.stretches import Stretch

_AREA = r"(?:\((?=0[\d\u00a0 ]*\)[\u00a0 /–-]*\d))?0(?=[1-9])"
"""The beginning of an area code; the bracket before it is one around the code, and none around the whole number."""
_NUMBER = re.compile(rf"(?<![\w+/.,-])(?:\+49|0049|{_AREA})[\d\u00a0 ()/–-]{{5,}}\d(?![\w-])")
_COUNTED = re.compile(
    r"(?:[\w-]*[Nn]ummer|[\w.-]*Nr\.|Steuer\w*|\w*[Kk]onto|Aktenzeichen|Az\.|ISBN|Bestell\w*)\D{0,12}$"
)
_ACCOUNT = re.compile(r"\bDE\d\d(?: ?\d{4}){2,4} ?$")
"""The beginning of an IBAN."""
_DIALLED = re.compile(r"(?i)^nummer|tel|fon|ruf|durchwahl|handy|mobil|fax|whatsapp")
"""Of what stands before a number, what says that it can be dialled all the same."""
_KEPT = WAY_OUT.format("telefonnummer")
_SHORTEST = 7
"""So many digits at least has a number with its area code."""
_SWAPPED = 2


def other_phones(site: Site) -> Iterator[Problem]:
    """Nobody finds a number under which the owner is no longer reached, unless she has thought of it."""
    for passage in site.sources.shown:
        for found in phones_in(passage.text, site.sources.catalog):
            yield passage.problem(found.start, found.message)


def phones_in(text: str, catalog: Catalog) -> Iterator[Stretch]:
    """Give the telephone numbers that stand in a sentence and not in the data, or with letters for digits."""
    for found in _NUMBER.finditer(with_digits(text)):
        number, typed = dialled(found[0]), text[found.start() : found.end()]
        in_words = re.search(r"[^\W\d_]", text) is not None and not _is_counted(text[: found.start()])
        if not in_words or len(number) < _SHORTEST:
            continue
        if typed != found[0]:
            yield Stretch(*found.span(), f"„{typed}“ ist {typed_for_digits(typed, found[0])}; {_KEPT}")
        elif number not in map(dialled, _known(catalog)):
            message = f"„{typed}“ ist weder Ihre Telefonnummer (data/consultant.yaml) noch die eines Programmbüros"
            own = f"{_mistyped(number, catalog)}ist es Ihre frühere, berichtigen, ist es Ihre neue, sie dort eintragen"
            yield Stretch(*found.span(), f"{message}; {own}; {_KEPT}")


def _is_counted(before: str) -> bool:
    """Tell whether a number is that of an account, a file or the like."""
    name = _COUNTED.search(before)
    return (name is not None and not _DIALLED.search(name[0])) or _ACCOUNT.search(before) is not None


def _mistyped(number: str, catalog: Catalog) -> str:
    """Say which number is meant if one digit is wrong, or two are swapped."""
    meant = next((one for one in _known(catalog) if _is_mistyped(number, dialled(one))), None)
    return f"ist sie vertippt, „{meant}“ schreiben, " if meant else ""


def _is_mistyped(number: str, right: str) -> bool:
    wrong = [(one, other) for one, other in zip(number, right, strict=False) if one != other]
    swapped = len(number) == len(right) and len(wrong) == len({*wrong}) == _SWAPPED and wrong[0] == wrong[1][::-1]
    return swapped or slips(number, right) == 1


def _known(catalog: Catalog) -> Iterator[str]:
    yield catalog.consultant.phone
    yield from (program.office.phone for program in catalog.programs if program.office.phone)
