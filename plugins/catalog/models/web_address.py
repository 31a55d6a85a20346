"""How the address of a page somewhere on the web is written."""

import re
from urllib.parse import urlsplit

from plugins.catalog.models.contacts import LAST_NAME
from plugins.catalog.models.host_slips import host_slip
from plugins.catalog.models.site_address import ascii_address
from plugins.catalog.models.typed_address import meant_address, odd_sign, otherwise, tidied
from plugins.catalog.models.wrapped_address import unwrapped

_HTTPS = r"https://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?P<last>[A-Za-z0-9-]+)(?P<port>:[0-9]{1,5})?([/?#][^\s<>\"]*)?"
_LAST = rf"{LAST_NAME}|[0-9]+"
"""What the name of a host ends with: letters, those of a foreign script as they are sent (IDNA), or a number."""

BEGIN = "sie muss mit https:// beginnen"
LAST_PORT = 65535
SEVERAL = "mehr als eine Webadresse; in einer Liste jede mit „- “ davor in ihre Zeile, sonst nur eine"
_TWO = re.compile(r"\S[\s,;]+https?://")
"""Another address behind one."""

_BARE = re.compile(
    r"(?:(?:https?:/*){2,}|(?:[<(]|\[[^\]]*\]\()(?:https?:/*)*)(?P<address>[^\s<>()\[\]]+)[>)]?", re.IGNORECASE
)
"""An address behind another beginning of one, or between the signs that mail and Markdown put around it."""

_BEHIND = re.compile(r"(?!https?:)[^/]+[ :(<](?P<address>https://[^\s<>()]+)[)>]?[.,;]?", re.IGNORECASE)
"""An address behind words, such as the name of the page."""

_WITHOUT_ENDING = re.compile(r"https://www\.[A-Za-z0-9-]{4,}(?:[:/?#]|$)")


def read_web_address(typed: str) -> str:
    """Give the address as machines read it; raise ValueError in German for anything else."""
    match = _as_address(text := tidied(typed))
    if text.count("://") > 1 and _TWO.search(text):
        raise ValueError(SEVERAL)
    if match and _WITHOUT_ENDING.match(match[0]):
        raise ValueError("keine vollständige Webadresse; hinter dem Namen der Website fehlt die Endung, etwa .de")
    if match and not re.fullmatch(_LAST, match["last"]):
        raise ValueError(f"keine vollständige Webadresse; eine Endung „.{match['last']}“ gibt es nicht, berichtigen")
    if match and re.fullmatch(r"127\.[0-9.]+|0\.0\.0\.0", urlsplit(match[0]).hostname or ""):
        raise ValueError("eine Adresse, die nur auf Ihrem eigenen Rechner gilt; eine eintragen, die alle erreichen")
    if match and (slip := host_slip(urlsplit(match[0]).hostname or "")):
        raise ValueError(f"keine vollständige Webadresse; {slip}")
    if match and (meant := unwrapped(match[0])):
        raise ValueError(f"ein Umweg über {urlsplit(match[0]).hostname}; nur das Ziel schreiben: {meant}")
    if match:
        return match[0]
    if (bare := _BARE.fullmatch(text)) and _as_address(meant := f"https://{bare['address']}"):
        raise ValueError(f"keine bloße Webadresse; nur diese schreiben: {meant}")
    if (behind := _BEHIND.fullmatch(text)) and _as_address(behind["address"]):
        raise ValueError(f"keine bloße Webadresse; nur diese schreiben: {behind['address']}")
    raise ValueError(_instead(text))


def _instead(text: str) -> str:
    """Say what stands there in place of an address."""
    if "://" not in text and _as_address(f"https://{text}"):
        return refusal(f"https://{text}") or f"keine sichere Webadresse; {BEGIN}, hier also https://{text}"
    other = otherwise(text, is_web_address)
    if other and other.startswith("mehr"):
        return SEVERAL
    if other:
        return other if ";" in other else f"{other}; erwartet wird etwa https://www.ort.de/seite"
    return f"keine sichere Webadresse; {_meant(text)}"


def refusal(text: str) -> str | None:
    """Say what is wrong with an address, if it is not right."""
    try:
        read_web_address(text)
    except ValueError as wrong:
        return str(wrong)
    return None


def is_web_address(text: str) -> bool:
    """Tell whether a text is the address of a page on the web, be it without its beginning."""
    whole = text if "://" in text else f"https://{text}"
    return _as_address(whole) is not None and refusal(whole) is None


def _as_address(text: str) -> re.Match[str] | None:
    """Match a web address, its scheme and the name of its host as machines read them."""
    found = re.fullmatch(_HTTPS, re.sub(r"(?i)^https://[^/?#]*", lambda begin: begin[0].lower(), ascii_address(text)))
    return found if found and int((found["port"] or ":0")[1:]) <= LAST_PORT else None


def _meant(text: str) -> str:
    """Say how an address is written, and which sign is too many in one that is near."""
    meant = text.rstrip(".,;:!)]}>\"'")
    if meant != text and _as_address(meant):
        return f"am Ende steht „{text[len(meant) :]}“ zu viel, hier also {meant}"
    odd = odd_sign(text) if re.match(r"(?i)https://|www\.", text) else None
    if secure := None if odd and "://" in text else meant_address(text, is_web_address):
        return f"{BEGIN}, hier also {secure}"
    return odd or f"{BEGIN} und darf keine Leerzeichen enthalten"
