"""A period where only its beginning belongs, said in German with what belongs where (Zeitraum)."""

import re

from plugins.catalog.german_words import NO_END
from plugins.catalog.messages.spot import Spot
from plugins.catalog.partial_date import in_iso

_PERIOD = re.compile(
    r"(?:von |seit |ab )?(?P<begin>\w.*?) *(?:bis(?: zum)? |[–—] *|(?<=[0-9]{4})-(?=[0-9]{4}$))(?P<end>\S.*)",
    re.IGNORECASE,
)


def period(spot: Spot) -> str | None:
    """Say of a period that its end has a field of its own, if there is one."""
    typed = spot.typed.strip() if isinstance(spot.typed, str) else ""
    match = _PERIOD.fullmatch(typed) if spot.kind == "value_error" and "until" in spot.fields else None
    if match is None or spot.last == "until":
        return None
    begin, end = _read(match["begin"]), _read(match["end"])
    if begin and match["end"].casefold() in NO_END:
        return f"„{typed}“ ist ein Zeitraum ohne Ende; hierher gehört nur {begin}"
    if begin and end:
        return f"„{typed}“ ist ein Zeitraum; hierher gehört {begin}, und in eine eigene Zeile „until: {end}“"
    return None


def _read(text: str) -> str | None:
    return text if re.fullmatch(r"[12][0-9]{3}", text) else in_iso(text)
