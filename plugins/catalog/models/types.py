"""Scalar types of the data files; YAML hands over text and these decide what it is."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, StringConstraints, WithJsonSchema

from plugins.catalog.german_words import says_nothing
from plugins.catalog.models.place_numbers import read_municipality_key, read_postcode
from plugins.catalog.models.typed_mail import read_email
from plugins.catalog.models.typed_phone import read_phone
from plugins.catalog.models.vat_id import read_vat_id
from plugins.catalog.models.web_address import read_web_address
from plugins.catalog.partial_date import PartialDate, in_iso
from plugins.catalog.slugs import slug

DIGITS_AS_WRITTEN = {"type": ["string", "integer"]}
HINT = r"\[\[.+\]\]"
"""Where the owner's own answer belongs; nothing is published while one stands (Platzhalter)."""
IDENTIFIER = r"[a-z0-9]+(-[a-z0-9]+)*"


_YEAR = re.compile(r"(?:(?:seit|ab|im|in)(?: dem)?(?: Jahre?)? )?([12][0-9]{3})\.?", re.IGNORECASE)
_FIGURE = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?: [^\W\d_]+)?")
"""A figure with points for its thousands, or what it counts behind it."""


def _flag(text: Any) -> bool:
    if isinstance(text, bool) or text in ("true", "false"):
        return text in (True, "true")
    raise ValueError("kein Ja/Nein-Wert; erlaubt sind true (ja) und false (nein)")


def _year(text: Any) -> int:
    if re.fullmatch(r"[12][0-9]{3}", str(text)):
        return int(text)
    meant = _YEAR.fullmatch(str(text)) or re.match(r"([0-9]{4})-", in_iso(str(text)) or "")
    right = f"hier also {meant[1]}" if meant else "etwa 2022"
    raise ValueError(f"keine Jahreszahl; erwartet werden vier Ziffern, {right}")


def _count(text: Any) -> int:
    if re.fullmatch(r"[0-9]{1,9}", str(text)):
        return int(text)
    meant = _FIGURE.fullmatch(str(text))
    right = f"hier also {meant[1].replace('.', '')}" if meant else "etwa 113"
    raise ValueError(f"keine ganze Zahl; erwartet werden nur Ziffern, {right}")


_DEGREES = r"-?[0-9]{1,3}(\.[0-9]{1,8})?"


def _degrees(text: Any) -> float:
    if re.fullmatch(_DEGREES, str(text)):
        return float(text)
    meant = re.sub(r"[ °]*[NOE]?$", "", str(text).strip()).replace(",", ".")
    example = f"hier also {meant}" if re.fullmatch(_DEGREES, meant) else "etwa 51.3127"
    raise ValueError(f"keine Gradzahl; erwartet wird eine Zahl mit Punkt, {example}")


def _partial_date(text: Any) -> PartialDate:
    return text if isinstance(text, PartialDate) else PartialDate.parse(str(text))


def _looked_at(text: Any) -> PartialDate:
    day = _partial_date(text)
    if not day.month:
        raise ValueError(f"zu ungenau; erwartet wird der Tag, an dem nachgesehen wurde, etwa {day}-06-14")
    return day


def _reviewed(text: Any) -> PartialDate | None:
    return None if re.fullmatch(HINT, str(text)) else _looked_at(text)


def _identifier(text: str) -> str:
    if re.fullmatch(IDENTIFIER, text):
        return text
    allowed = "keine Kennung; erlaubt sind kleine Buchstaben a–z, Ziffern und einzelne Bindestriche"
    meant = slug(text)
    raise ValueError(f"{allowed}, hier also {meant}" if meant else f"{allowed}, etwa zukunft-gestalten")


def matching(pattern: str, message: str) -> AfterValidator:
    """Give a validator for text that matches a pattern whole; ``message`` says in German what else it is not."""

    def check(text: str) -> str:
        if re.fullmatch(pattern, text):
            return text
        raise ValueError(message)

    return AfterValidator(check)


def _ended(text: str) -> str:
    sign = {",": "Komma", ";": "Strichpunkt"}.get(text[-1:])
    if sign is None:
        return text
    raise ValueError(f"mit überzähligem {sign} am Ende geschrieben; richtig ist: {text.rstrip(' ,;')}")


def _given(text: str) -> str:
    if says_nothing(text):
        raise ValueError("keine Angabe; eintragen, was zutrifft")
    return text


def _flowing(text: str) -> str:
    if re.search(r"\n\s*\n|(?:^|\n)\s*[-*•]\s.*\n\s*[-*•]\s", text):
        raise ValueError(
            "mit Absätzen oder als Liste geschrieben, die hier zusammenfallen; als Sätze hintereinander schreiben"
        )
    return text


FLOWING = AfterValidator(_flowing)
"""All its lines are shown as one paragraph."""
AnyLine = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\n]*$")]
Line = Annotated[AnyLine, AfterValidator(_ended), AfterValidator(_given)]
"""One line that says something; a comma or a semicolon at its end was left there from a list."""
Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=2000),
    matching(r"(?s).*[^\W\d_].*", "kein Text; in Worten schreiben"),
    AfterValidator(_given),
    FLOWING,
]
_LETTER = r"[^\W\d_]"
Words = Annotated[Line, matching(r"(?![\d\s.,/-]+$).+", "keine Angabe in Worten; ausschreiben")]
Street = Annotated[
    Words,
    matching(r"(?!.*\b\d{5}\b).*", "keine Straße mit Hausnummer; Postleitzahl und Ort stehen darunter, hier weglassen"),
]


def _unit(text: str) -> str:
    if not re.search(r"[0-9]", text):
        return text
    meant = re.sub(r"^[0-9.]+ *", "", text)
    right = f", hier also {meant}" if meant and not re.search(r"[0-9]", meant) else ", etwa Orte"
    raise ValueError(f"nicht nur, was gezählt wird; die Zahl steht unter „count“{right}")


Unit = Annotated[Line, AfterValidator(_unit)]
"""What is counted; the number stands before it."""
City = Annotated[
    Line,
    matching(rf"(?!.*\d{{5}}).*{_LETTER}.*", "kein Ort; erwartet wird sein Name allein, ohne Postleitzahl"),
]
_POSTCODES = (
    r"\d{4,}",  # Germany, Austria, Switzerland, Luxembourg, the Netherlands, France, the United States
    r"\d{3}\s\d{2}\b|\b\d{2}-\d{3}\b",  # Sweden, Czechia; Poland
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b",  # United Kingdom; Canada
    r"\b[A-Z]\d[\dW]\s?[A-Z\d]{4}\b|\bAD\s?\d{3}\b|(?:^|,)\s*(?:IS-)?\d{3}\s+(?=[^\W\d_])",  # Ireland, Andorra, Iceland
)
"""How a postcode may look, wherever a host has its seat."""
PostalAddress = Annotated[
    Line,
    matching(
        rf"(?=.*{_LETTER}{{2}})(?=.*(?:{'|'.join(_POSTCODES)}|{HINT})).*",
        "keine vollständige Anschrift; erwartet werden Straße, Postleitzahl und Ort, etwa Serverweg 2, 12345 Musterort",
    ),
]
"""A whole address in one line, in whichever land."""
Title = Annotated[
    Line,
    matching(
        r"(?i)(?!(?:feminine|masculine|neutral|weiblich|männlich)$)"
        rf"(?!.*(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse)\s*(?:\d+\s?[a-z]?)?$).*{_LETTER}.*",
        "keine Bezeichnung für Sie; erwartet wird eine Rolle oder ein Beruf, etwa Prozessbegleitung oder Beratung",
    ),
]
"""What somebody calls herself: a figure, a street or a form went astray."""
Identifier = Annotated[str, StringConstraints(max_length=60), AfterValidator(_identifier)]
Flag = Annotated[bool, BeforeValidator(_flag, json_schema_input_type=bool)]
Year = Annotated[int, BeforeValidator(_year, json_schema_input_type=int)]
Count = Annotated[int, BeforeValidator(_count, json_schema_input_type=int)]
Degrees = Annotated[float, BeforeValidator(_degrees, json_schema_input_type=float)]
Moment = Annotated[PartialDate, BeforeValidator(_partial_date), WithJsonSchema(DIGITS_AS_WRITTEN)]
LookedAt = Annotated[PartialDate, BeforeValidator(_looked_at), WithJsonSchema(DIGITS_AS_WRITTEN)]
"""When somebody looked last: a day or a month, for a year says too little to count from."""
Reviewed = Annotated[PartialDate | None, BeforeValidator(_reviewed), WithJsonSchema(DIGITS_AS_WRITTEN)]
"""When somebody looked last; None where a hint says that nobody did yet."""
Url = Annotated[str, StringConstraints(max_length=500), AfterValidator(read_web_address)]
Email = Annotated[str, AfterValidator(read_email)]
Phone = Annotated[str, AfterValidator(read_phone), WithJsonSchema(DIGITS_AS_WRITTEN)]
Span = Annotated[
    Line,
    matching(
        rf"{HINT}|\S.*\s(?:Minuten?|Stunden?|Tag(?:en?)?|Wochen?|Monat(?:en?)?|Jahr(?:en?)?)\b[^#]*",
        "keine Dauer; erwartet wird eine Zahl mit ihrer Einheit, etwa 7 Tage",
    ),
]
"""How long something lasts (Dauer), as it stands in a sentence."""
VatId = Annotated[Line, AfterValidator(read_vat_id)]
BusinessId = Annotated[
    Line,
    matching(
        r"DE ?\d{3} ?\d{3} ?\d{3}(?:-\d{5})?",
        "keine Wirtschafts-Identifikationsnummer; erwartet wird DE mit neun Ziffern, etwa DE999999999-00001; "
        "ohne eine die Zeile löschen",
    ),
]
Postcode = Annotated[str, AfterValidator(read_postcode), WithJsonSchema(DIGITS_AS_WRITTEN)]
Ags = Annotated[str, AfterValidator(read_municipality_key), WithJsonSchema(DIGITS_AS_WRITTEN)]
