"""Amounts of money as owners type them, and as German writes them: 1.250 € (Betrag)."""

import re

ON_REQUEST = "auf Anfrage"
_MONEY = r"(?:€|Euro)"
_PRICE = re.compile(rf"{ON_REQUEST}|(?=.*[0-9])(?=.*{_MONEY}).*")
_AGREED = re.compile(r"(?:auf|nach|je nach) (?:Anfrage|Vereinbarung|Absprache|Aufwand)\.?", re.IGNORECASE)
_FIGURE = r"[0-9](?:[0-9.,'’]|[ ](?=[0-9]{3}(?![0-9])))*"
_BARE = re.compile(
    rf"(?:(?:ab|ca\.|etwa|rund|von) )?{_FIGURE}(?:(?: bis | ?[-–] ?){_FIGURE})?(?:[-–—]+)?", re.IGNORECASE
)
"""A figure without its currency, or two of them."""
_CENTS_LEFT_OUT = re.compile(r"(?<=[0-9])[.,][-–—]+(?![-–—]|\s*[0-9])")
_BANKS = re.compile(r"\b(?:EUR|eur|euro|EURO)\b")
_BEFORE = re.compile(rf"(?:\b(?:EUR|eur|euro|EURO)\b|€) ?({_FIGURE})")
_ENGLISH = re.compile(r"(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{2}))?(?![0-9.,])")
"""A figure with a comma for the thousands and a point before the cents."""
_POINTED_CENTS = re.compile(r"(?<=\.[0-9]{3})\.([0-9]{2})(?![0-9.])")
_SWISS = re.compile(r"(?<![0-9])[0-9]{1,3}(?:['’ ][0-9]{3})+(?![0-9])")
_BY_SIGNS = re.compile(r"(?<![0-9])[0-9]{1,3}(?:['’][0-9]{3})+(?![0-9])")
_LONG = re.compile(
    r"(?<![0-9.,'’])[0-9]{4,}(?=(?:,[0-9]{2}|,[-–—]+)?"
    rf"(?:\s*(?:bis|oder|und|-|–)\s*[0-9.,]+)?\s*{_MONEY})|(?:(?<=€ )|(?<=€))[0-9]{{4,}}(?![0-9.])"
)
"""A figure of four and more digits without points, of money and not of a year."""
_DIGITS = re.compile(r"[0-9](?:[0-9. ]*[0-9])?")
_IN_ORDER = re.compile(r"[0-9]+|[0-9]{1,3}(?: [0-9]{3})+|(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)(?:\.[0-9]{2})?")
"""Digits, by threes behind points or blanks, with or without cents behind a point."""
_MISGROUPED = "kein Betrag in deutscher Schreibweise; hinter einem Punkt stehen drei Ziffern, etwa 1.200 €"
_EXPECTED = "; erwartet wird ein Betrag wie 1.200 € oder „auf Anfrage“"
_TOUCHING = re.compile(r"(?<=[0-9])(?:€|Euro|EUR)")


def read_amount(text: str) -> str:
    """Give an amount as the page shows it, with points from 1.000 on; raise ValueError with the right one else."""
    if not _PRICE.fullmatch(text):
        meant = _meant(text)
        right = f"; richtig ist {meant}" if _PRICE.fullmatch(meant) and meant != text else _EXPECTED
        raise ValueError(f"kein Preis{right}")
    if not all(_IN_ORDER.fullmatch(figure) for figure in _DIGITS.findall(text)):
        raise ValueError(_MISGROUPED)
    german = _in_german(_BY_SIGNS.sub(_pointed, _CENTS_LEFT_OUT.sub("", text)))
    if german != text:
        right = _grouped(_TOUCHING.sub(r" \g<0>", german))
        raise ValueError(f"kein Betrag in deutscher Schreibweise; richtig wäre {right}")
    apart = _TOUCHING.sub(r" \g<0>", text)
    if apart != text:
        raise ValueError(f"ohne Leerzeichen hinter dem Betrag geschrieben; richtig ist {_grouped(apart)}")
    return _grouped(text)


def _meant(text: str) -> str:
    """Give what was probably meant by a text that is no price."""
    if _AGREED.fullmatch(text):
        return ON_REQUEST
    figures = _CENTS_LEFT_OUT.sub("", text)
    named = f"{figures} €" if _BARE.fullmatch(figures) else _BANKS.sub("€", _BEFORE.sub(r"\1 €", figures))
    return _grouped(_in_german(_SWISS.sub(_pointed, _TOUCHING.sub(r" \g<0>", named))))


def _grouped(text: str) -> str:
    return _LONG.sub(lambda figure: _with_points(figure[0]), text)


def _pointed(figure: re.Match[str]) -> str:
    return re.sub("['’ ]", ".", figure[0])


def _in_german(text: str) -> str:
    return _ENGLISH.sub(_from_english, _POINTED_CENTS.sub(r",\1", text))


def _from_english(figure: re.Match[str]) -> str:
    if "," not in figure[1] and figure[2] is None:
        return figure[0]
    return _with_points(figure[1].replace(",", "")) + (f",{figure[2]}" if figure[2] else "")


def _with_points(digits: str) -> str:
    return f"{int(digits):,}".replace(",", ".")
