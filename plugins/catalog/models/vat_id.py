"""The number by which tax offices of the EU know who charges VAT (Umsatzsteuer-Identifikationsnummer)."""

import re

_FORMS = {
    "AT": r"U\d{8}",
    "BE": r"[01]\d{9}",
    "CZ": r"\d{8,10}",
    "DE": r"\d{9}",
    "DK": r"\d{8}",
    "FR": r"[A-Z0-9]{2}\d{9}",
    "IT": r"\d{11}",
    "LU": r"\d{8}",
    "NL": r"[A-Z0-9+*]{12}",
    "PL": r"\d{10}",
}
"""How the number goes on behind the letters of a country, for Germany and its neighbours (VIES)."""
_ANY = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,13}")
_TAX_NUMBER = re.compile(r"\d{2,5}[/ ]\d{3,5}[/ ]\d{3,5}|\d{10,13}")
_WITHOUT = "wer keine hat, löscht die Zeile"


def read_vat_id(text: str) -> str:
    """Give a number as it was written; raises ValueError in German if it is none."""
    bare = re.sub(r"[ .-]", "", text)
    country, rest = bare[:2], bare[2:]
    if _TAX_NUMBER.fullmatch(text):
        right = "eine Umsatzsteuer-Identifikationsnummer beginnt mit DE und hat neun Ziffern"
        raise ValueError(f"eine Steuernummer, und die gehört nicht hierher; {right}, {_WITHOUT}")
    if re.fullmatch(r"DE\d{9}-\d{5}", text):
        raise ValueError("eine Wirtschafts-Identifikationsnummer; sie gehört zu „business_id“")
    if bare != bare.upper() and _ANY.fullmatch(bare.upper()) and re.search(r"\d", bare):
        raise ValueError(f"mit kleinen Buchstaben geschrieben; richtig ist: {read_vat_id(text.upper())}")
    if country == "DE" and not re.fullmatch(_FORMS["DE"], rest):
        count = f", hier sind es {len(rest)}" if rest.isdecimal() else ""
        wrong = f"hinter DE stehen neun Ziffern{count}"
        raise ValueError(f"keine Umsatzsteuer-Identifikationsnummer; {wrong}; {_WITHOUT}")
    if not re.fullmatch(_FORMS.get(country, ".+"), rest) or not _ANY.fullmatch(bare) or not re.search(r"\d", bare):
        raise ValueError(
            f"keine Umsatzsteuer-Identifikationsnummer; erwartet wird etwa DE mit neun Ziffern, in Österreich ATU mit "
            f"acht; {_WITHOUT}"
        )
    return text
