"""Take out of a program's facts what they say of vouchers, for a site or a program without (Gutschein)."""

import re
from collections.abc import Mapping

from plugins.catalog.passages import Passage
from plugins.workshop.new.yaml_writing import Plain

VOUCHER = re.compile("gutschein", re.IGNORECASE)
HINTS = {
    "summary": "[[Hier in einem Satz von 50 bis 160 Zeichen: was das Programm ist, für Listen und Suchmaschinen]]",
    "audience": "[[Hier in ein, zwei Sätzen: an wen sich das Programm richtet und wer teilnehmen kann]]",
}
"""What a program cannot do without, for its owner to say anew."""
SHORTEST_SUMMARY = 50


def without_vouchers(fields: Mapping[str, Plain]) -> dict[str, Plain]:
    """Give a program's fields without the sentences, and the entries of lists, that speak of vouchers."""
    kept = {key: _kept(value) or HINTS.get(key, "") for key, value in fields.items()}
    if len(kept.get("summary", HINTS["summary"])) < SHORTEST_SUMMARY:
        kept["summary"] = HINTS["summary"]
    return {key: value for key, value in kept.items() if value}


def _kept(value: Plain) -> Plain:
    if isinstance(value, str):
        return value if value.startswith("https://") else _sentences(value)
    if isinstance(value, Mapping):
        return {key: kept for key, one in value.items() if (kept := _kept(one))}
    return [kept for one in value if not _is_named_so(one) and (kept := _kept(one))]


def _sentences(text: str) -> str:
    if not VOUCHER.search(text):
        return text
    sentences = (sentence for _, sentence in Passage(text, ()).sentences())
    return " ".join(sentence for sentence in sentences if not VOUCHER.search(sentence))


def _is_named_so(entry: Plain) -> bool:
    names = (entry.get(key, "") for key in ("name", "title")) if isinstance(entry, Mapping) else ()
    return any(VOUCHER.search(str(name)) for name in names)
