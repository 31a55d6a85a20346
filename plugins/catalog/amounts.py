"""Amounts in euro, as prices and sentences say them."""

import re
from collections.abc import Iterator
from fractions import Fraction

_NUMBER = r"(?P<whole>\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(?P<cents>\d{2})|,[-–—]+)?"
IN_EURO = re.compile(rf"(?<![\w.,-]){_NUMBER}\s*(?:€|Euro\b|EUR\b)")
_ANY = re.compile(rf"(?<![\w.,-]){_NUMBER}(?!\w)")


def value_of(found: re.Match[str]) -> Fraction:
    """Give an amount that was found in a text."""
    return Fraction(re.sub(r"\D", "", found["whole"])) + Fraction(found["cents"] or 0) / 100


def amounts_in(text: str) -> Iterator[Fraction]:
    """Give the amounts of a price, of which only the last need have its currency: 900 bis 1.200 €."""
    yield from map(value_of, _ANY.finditer(text))
