"""How the address of a page somewhere on the web is written."""

import re
from urllib.parse import urlsplit

from plugins.catalog.models.host_slips import slip_in
from plugins.catalog.models.mail_address import LAST_NAME
from plugins.catalog.models.own_network import typed_host, wrong_place
from plugins.catalog.models.site_address import ascii_address
from plugins.catalog.models.typed_address import meant_address, odd_sign, otherwise, tidied
from plugins.catalog.models.typed_path import ends_as_file, unfit_sign, with_codes, without_remark
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
    if match and (wrong := _wrong(match)):
        raise ValueError(wrong)
    if match:
        return match[0]
    if (bare := _BARE.fullmatch(text)) and _as_address(meant := f"https://{bare['address']}"):
        raise ValueError(f"keine bloße Webadresse; nur diese schreiben: {meant}")
    if (behind := _BEHIND.fullmatch(text)) and _as_address(behind["address"]):
        raise ValueError(f"keine bloße Webadresse; nur diese schreiben: {behind['address']}")
    raise ValueError(_instead(text))


def _wrong(match: re.Match[str]) -> str | None:
    """Say what is wrong with what is written like an address."""
    address, host = match[0], urlsplit(match[0]).hostname or ""
    if _WITHOUT_ENDING.match(address):
        return "keine vollständige Webadresse; hinter dem Namen der Website fehlt die Endung, etwa .de"
    if wrong := wrong_place(host):
        return wrong
    if not re.fullmatch(_LAST, match["last"]):
        return f"keine vollständige Webadresse; eine Endung „.{match['last']}“ gibt es nicht, berichtigen"
    if slip := slip_in(host):
        meant = f", hier also {address.replace(host, slip.meant, 1)}" if slip.meant else ""
        return f"keine vollständige Webadresse; {slip.reason}{meant}"
    if unfit_sign(address):
        right = f"hier also {with_codes(address)}"
        return f"keine vollständige Webadresse; hinter „%“ fehlt, welches Zeichen gemeint ist, {right}"
    target = unwrapped(address)
    return f"ein Umweg über {host}; nur das Ziel schreiben: {target}" if target else None


def _instead(text: str) -> str:
    """Say what stands there in place of an address."""
    if "://" not in text and _as_address(f"https://{text}"):
        return refusal(f"https://{text}") or f"keine sichere Webadresse; {BEGIN}, hier also https://{text}"
    other = otherwise(text, is_web_address)
    if other and other.startswith("mehr"):
        return SEVERAL
    if other:
        return other if ";" in other else f"{other}; erwartet wird etwa https://www.ort.de/seite"
    kind = "keine Webadresse" if re.match(r"(?i)https://", text) else "keine sichere Webadresse"
    return wrong_place(typed_host(text)) or f"{kind}; {_meant(text)}"


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
    """Say what is too much in an address or wrong with it, and how it is written."""
    meant = text.rstrip(".,;:!)]}>\"'")
    if meant != text and is_web_address(meant):
        return f"am Ende steht „{text[len(meant) :]}“ zu viel, hier also {meant}"
    remark = without_remark(text)
    if remark and (only := meant_address(remark[0], is_web_address)):
        return f"„{remark[1]}“ gehört nicht dazu, hier also {only}"
    if not re.match(r"(?i)https://", text):
        odd = odd_sign(text) if re.match(r"(?i)www\.", text) else None
        secure = meant_address(text, is_web_address)
        return f"{BEGIN}, hier also {secure}" if secure else odd or f"{BEGIN} und darf keine Leerzeichen enthalten"
    return _sign_within(text) or odd_sign(text) or _host_meant(text)


def _sign_within(text: str) -> str | None:
    """Tell a blank or another sign that no address can have, and what stands for it."""
    sign, right = unfit_sign(text), with_codes(text)
    if sign is None or not is_web_address(right):
        return None
    if not sign.isspace():
        return f"„{sign}“ darf sie nicht enthalten, hier also {right}"
    last = "" if ends_as_file(text) else f"; gehört „{text.rsplit(maxsplit=1)[-1]}“ nicht dazu, es weglassen, sonst"
    return f"ein Leerzeichen darf sie nicht enthalten{last or ','} hier also {right}"


def _host_meant(text: str) -> str:
    """Say of an address that begins right what is wrong with the name of its host."""
    host = re.sub(r"(?i)^https://|[/?#].*", "", text)
    if secure := meant_address(text, is_web_address):
        return f"mit dem Namen der Website stimmt etwas nicht, hier also {secure}"
    if "." not in host:
        return f"hinter „{host}“ fehlt die Endung, etwa .de" if host else "der Name der Website fehlt; berichtigen"
    plain = re.sub(r":[^/]*", "", host)
    if plain != host and is_web_address(right := text.replace(host, plain, 1)):
        return f"„{host[len(plain) :]}“ gehört nicht dazu, hier also {right}"
    return f"„{host}“ kann keine Website heißen; berichtigen"
