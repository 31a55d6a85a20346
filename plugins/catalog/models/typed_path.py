"""What was typed behind the name of a website: blanks and signs of no address, and words that belong to none."""

import re

FILE_ENDINGS = "pdf|docx?|od[ts]|xlsx?|pptx?|html?|php|aspx?|jpe?g|png|zip|txt"
_REMARK = re.compile(
    r"[(\[–—|„“»\"'-]|(?:abgerufen|abruf|zugriff|aufgerufen|zuletzt|letzte[rs]?|stand|seite|vom|am|siehe|und|oder)\b"
    r"|s\.|[0-9]{1,2}\.[0-9]",
    re.IGNORECASE,
)
"""How a remark about a page begins."""
_ENDS_AS_FILE = re.compile(rf"(?is).*\.(?:{FILE_ENDINGS})(?:[?#]\S*)?")
_UNFIT = re.compile(r"[\s<>\"]|%(?![0-9A-Fa-f]{2})")
"""What no address can have behind the name of its host."""


def without_remark(text: str) -> tuple[str, str] | None:
    """Give an address and the remark behind it; None if there is none, or a blank is one within the name of a file."""
    first, rest = (*text.split(maxsplit=1), "", "")[:2]
    if not rest or (ends_as_file(rest) and not ends_as_file(first)):
        return None
    if first[-1:] in ",;" or ends_as_file(first) or _REMARK.match(rest):
        return first.rstrip(",;"), rest
    return None


def ends_as_file(text: str) -> bool:
    """Tell an address, or the rest of one, that ends as the name of a file does."""
    return _ENDS_AS_FILE.fullmatch(text) is not None


def unfit_sign(text: str) -> str | None:
    """Give the first sign behind the name of the host that no address can have."""
    found = _UNFIT.search(_behind_host(text))
    return found[0] if found else None


def with_codes(text: str) -> str:
    """Give an address with the codes of such signs in their place, as browsers send them."""
    behind = _behind_host(text)
    return text[: len(text) - len(behind)] + _UNFIT.sub(lambda sign: f"%{ord(sign[0]):02X}", behind)


def _behind_host(text: str) -> str:
    return re.sub(r"(?i)^(?:https?://)?[^/?#]*", "", text, count=1)
