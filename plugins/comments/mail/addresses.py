"""Read web addresses as mail programs and their guards leave them: doubled, wrapped, broken (Webadressen)."""

import re
from base64 import urlsafe_b64decode
from binascii import Error
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

from plugins.catalog.models.site_address import ascii_host
from plugins.publishing.routes import COMMENTS

_DOUBLED = re.compile(
    r"(?<![^\s<>()\[\]])(?P<shown>[^\s<>()\[\]]+)\s?(?:<(?P<target>(?:https?://|mailto:)[^\s<>]*)>|\((?P<round>(?:https?://|mailto:)[^\s()]*)\)"
    r"|\[(?P<square>(?:https?://|mailto:)[^\s\]]*)\])"
)
_WEB = re.compile(r"(?i)https?://[^\s<>\"„“”»«\[\]]+")
_FIELD = re.compile(r'HYPERLINK\s+"[^"]*"\s*')
"""What Word leaves of a link in plain text."""
_PROOFPOINT = re.compile(r"(?i)/v3/__(.+?)__;")
_AROUND = "*_ \t.,;<>`´\"'„“”‚‘’»«›‹"
"""What stands around an address and is no part of it."""
LAYERS = 4
"""So many guards at most have wrapped an address, one after the other."""


def unwrapped(address: str) -> str:
    """Give the address that a guard (Safe Links, Proofpoint, …) or a search engine has wrapped."""
    for _ in range(LAYERS):
        inner = _inner(address)
        if inner is None:
            return address
        address = inner
    return address


def _inner(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        values = [value for _, value in parse_qsl(parts.query)]
    except ValueError:
        return None
    proofpoint = _PROOFPOINT.search(address)
    if proofpoint:
        return re.sub(r"(?i)^(https?):/+", r"\1://", unquote(proofpoint[1]))
    if (parts.hostname or "").lower() == "urldefense.proofpoint.com":
        values = [unquote(value.replace("-", "%").replace("_", "/")) for value in values]
    candidates = (*values, *map(_of_base_64, values), *re.findall(r"(?i)https?://?.*", unquote(parts.path)))
    return next((value for value in candidates if re.match(r"(?i)https?://", value)), None)


def _of_base_64(value: str) -> str:
    try:
        return urlsafe_b64decode(f"{value}{'=' * (-len(value) % 4)}").decode("ascii")
    except (Error, UnicodeError, ValueError):
        return ""


def straightened(text: str) -> str:
    """Give a text in which every address stands once, without what guards put around it."""
    plain = _FIELD.sub("", text)
    if "://" not in plain and "mailto:" not in plain.lower():
        return plain
    straight = _WEB.sub(lambda address: _without_guard(address[0]), plain)
    return _DOUBLED.sub(_once, straight)


def _without_guard(address: str) -> str:
    """Unwrap an address only where what wraps it is known: an address within another may be meant."""
    guarded = re.match(
        r"(?i)https?://[^/]*(?:safelinks\.protection\.outlook\.com|urldefense|deref-|/dereferrer|proofpoint|"
        r"protection\.sophos\.com|linkprotect\.cudasvc\.com|google\.\w+/url)",
        address,
    )
    return unwrapped(address) if guarded else address


def _once(doubled: re.Match[str]) -> str:
    shown, target = doubled["shown"], doubled["target"] or doubled["round"] or doubled["square"]
    if _compared(shown) == _compared(target) or target.lower().startswith("mailto:"):
        return shown
    return f"{shown} ({target})"


def _compared(address: str) -> str:
    return re.sub(r"(?i)^(?:https?://|mailto:)?(?:www\.)?", "", unquote(address)).rstrip("/.,;:").lower()


def routes_in(field: str, site_url: str) -> Iterator[tuple[str, str]]:
    """Give each address that a field may name, as a host (empty if none stands there) and a path, the likeliest first.

    The line may be broken, doubled or wrapped; the site may stand below a path, under another host or an older one.
    """
    lines = [line for line in _FIELD.sub("", field).split("\n") if line.strip()]
    broken = "".join(line.strip() for line in lines)
    whole = re.sub(r"=\s*\n\s*", "", field)
    for written in (broken, whole, *lines, *re.split(r"[\s<>()\[\]\"]+", field), *re.split(r"[<>()\[\]\"]+", broken)):
        for part in dict.fromkeys((written, *re.split(r"[<>\s\[\]\"]+", written))):
            plain = part.strip(_AROUND)
            if plain:
                yield from _paths(unwrapped(plain), site_url)


def _paths(address: str, site_url: str) -> Iterator[tuple[str, str]]:
    try:
        parts = urlsplit(address if "://" in address or address.startswith("/") else f"//{address}")
    except ValueError:
        return
    base = urlsplit(site_url).path.strip("/")
    path = re.sub(r"/{2,}", "/", unquote(parts.path)).strip("/ ")
    path = re.sub(r"(?i)/?index\.(?:html?|php)$", "", path)
    host = parts.netloc if "://" in address or "." in parts.netloc else ""
    if base and f"{path}/".startswith(f"{base}/"):
        yield host, path[len(base) :].strip("/")
    yield host, path
    yield host, re.sub(rf"/{COMMENTS}/\d+$", "", path)
    yield host, path.partition("/")[2]
    if not host:
        yield "", address.strip("/ ")


def is_of_site(host: str, own: str) -> bool:
    """Tell whether a host is that of the site: with or without www., in either form of its umlauts, or the preview."""
    plain = _plain_host(host)
    return plain in {"", _plain_host(own), "localhost"} or plain.startswith("127.")


def _plain_host(host: str) -> str:
    name = host.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.").rstrip(".")
    return ascii_host(name) or name
