"""How the address of a page somewhere on the web is written."""

import re
from urllib.parse import urlsplit

from plugins.catalog.models.contacts import LAST_NAME
from plugins.catalog.models.host_slips import host_slip
from plugins.catalog.models.site_address import ascii_address
from plugins.catalog.models.wrapped_address import unwrapped

_HTTPS = r"https://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?P<last>[A-Za-z0-9-]+)(:[0-9]{1,5})?([/?#][^\s<>\"]*)?"
_LAST = rf"{LAST_NAME}|[0-9]+"
"""What the name of a host ends with: letters, those of a foreign script as they are sent (IDNA), or a number."""

_TWO = re.compile(r"\S[\s,;]+https?://")
"""Another address behind one."""

_BARE = re.compile(
    r"(?:(?:https?:/*){2,}|(?:[<(]|\[[^\]]*\]\()(?:https?:/*)*)(?P<address>[^\s<>()\[\]]+)[>)]?", re.IGNORECASE
)
"""An address behind another beginning of one, or between the signs that mail and Markdown put around it."""

_BEHIND = re.compile(r"(?!https?:)[^/]+[ :(<](?P<address>https://[^\s<>()]+)[)>]?[.,;]?", re.IGNORECASE)
"""An address behind words, such as the name of the page."""

_WITHOUT_ENDING = re.compile(r"https://www\.[A-Za-z0-9-]{4,}(?:[:/?#]|$)")


def read_web_address(text: str) -> str:
    """Give the address as machines read it; raise ValueError in German for anything else."""
    match = _as_address(text)
    if text.count("://") > 1 and _TWO.search(text):
        raise ValueError("mehr als eine Webadresse; in einer Liste jede mit „- “ davor in ihre Zeile, sonst nur eine")
    if match and _WITHOUT_ENDING.match(match[0]):
        raise ValueError("keine vollständige Webadresse; hinter dem Namen der Website fehlt die Endung, etwa .de")
    if match and not re.fullmatch(_LAST, match["last"]):
        raise ValueError(f"keine vollständige Webadresse; eine Endung „.{match['last']}“ gibt es nicht, berichtigen")
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
    raise ValueError(f"keine sichere Webadresse; {_meant(text)}")


def _as_address(text: str) -> re.Match[str] | None:
    """Match a web address, the name of its host as machines read it."""
    return re.fullmatch(_HTTPS, ascii_address(text))


def _meant(text: str) -> str:
    """Say how an address is written, and which sign is too many in one that is near."""
    meant = text.rstrip(".,;:!)]}>\"'")
    if meant != text and _as_address(meant):
        return f"am Ende steht „{text[len(meant) :]}“ zu viel, hier also {meant}"
    host = re.match(r"https://([^/?#\s]*)", text)
    if host and (odd := re.search(r"[^A-Za-z0-9.:-]", host[1])) and odd[0].isascii():
        return f"„{odd[0]}“ gehört nicht in den Namen der Website „{host[1]}“; berichtigen"
    rule = "sie muss mit https:// beginnen"
    secure = f"https://{re.sub('^http:/+', '', text)}"
    if "." in text and _as_address(secure) and ":" not in secure.removeprefix("https://"):
        return f"{rule}, hier also {secure}"
    return f"{rule} und darf keine Leerzeichen enthalten"
