"""The address under which a site stands, as owners write it and as machines need it."""

import re
from typing import Annotated, Any
from urllib.parse import unquote, urlsplit

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema

from plugins.catalog.models.host_slips import host_slip
from plugins.catalog.models.typed_address import meant_address, odd_sign, otherwise, tidied
from plugins.catalog.slugs import slug

_NAME = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
"""A label of a host, at most 63 signs long (RFC 1035)."""
_HOST = re.compile(rf"({_NAME}\.)+([a-z]+|xn--[a-z0-9-]*[a-z0-9])")
_FOLDERS = re.compile(r"(/(?!\.)[A-Za-z0-9._~-]+)*")
_LOCAL = re.compile(r"(?i)(?:https?://)?(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|localhost|\[::1\])(?::\d+)?(?:/.*)?")
_NUMBER = re.compile(r"(?i)(?:https?://)?(?:(?:\d+\.){3}\d+|\[[0-9a-f:.]+\])(?::\d+)?(?:/.*)?")
_PAGE = re.compile(r"(?i)/[^/]*\.(?:[xs]?html?|php\d?|aspx?|jsp|cgi|md)/?$")
_PORT = re.compile(r"(?<=[\w.]):[^/]*")
PORTS = {443: "", 80: None}
"""How ports are written that need not be said, or at which nothing is encrypted."""
RENAMED = "Umlaute, Leerzeichen und Punkte am Anfang von Ordnern liest nicht jeder Server; dort umbenennen, dann {}"
WANTED = "erwartet wird die Adresse, unter der Ihre Website steht, etwa https://www.ihre-domain.de"


def _site_address(text: Any) -> str:
    """Read an address with or without scheme, final slash, capitals, umlauts, and what copying puts around it.

    The result has none of these: ``https``, a host in ASCII (IDNA 2008, RFC 5891) and perhaps a path. Raises
    ValueError in German for anything else.
    """
    written = tidied(str(text))
    address = _taken_apart(written)
    if address is None:
        raise ValueError(_instead(written))
    host, _, path = address.removeprefix("https://").partition("/")
    if _PAGE.search(f"/{path}"):
        raise ValueError(f"die Adresse einer Seite; die der Website ist {written[: written.rstrip('/').rindex('/')]}")
    if slip := host_slip(host.partition(":")[0]):
        raise ValueError(f"keine vollständige Webadresse; {slip}")
    if re.fullmatch(r"www\.[^.]+", host.partition(":")[0]):
        raise ValueError(f"keine vollständige Webadresse; hinter „{host}“ fehlt die Endung, etwa {host}.de")
    return address


def _instead(written: str) -> str:
    """Say what stands there in place of the address of a site, and what would be right."""
    if _LOCAL.fullmatch(written):
        return f"die Adresse der Vorschau, die nur auf Ihrem Rechner gilt; {WANTED}"
    if _NUMBER.fullmatch(written):
        return f"keine Webadresse, sondern die Nummer eines Rechners; {WANTED}"
    if re.match(r"(?i)http://(?!https?:)", written):
        secure = f"https://{written[7:]}"
        right = f", hier also {secure}," if _is_site(secure) else ""
        return f"nicht verschlüsselt; mit https:// schreiben{right} und beim Anbieter ein Zertifikat einschalten"
    if other := otherwise(written, _is_site):
        return other if ";" in other else f"{other}; {WANTED}"
    return f"keine Webadresse; {_without_too_much(written) or odd_sign(written) or WANTED}"


def _without_too_much(written: str) -> str | None:
    """Give the address without what is too much at its end, or without its slips."""
    bare = re.split(r"[?#]", written)[0].rstrip("/")
    begin, host, folders = re.findall(r"(?is)^((?:https://)?)([^/]*)(.*)$", bare)[0]
    tries = (
        ("ohne, was dahinter steht: {}", bare),
        ("dieser Port geht nicht, ohne ihn: {}", f"{begin}{_PORT.sub('', host)}{folders}"),
        (RENAMED, f"{begin}{host}{_renamed(folders)}"),
        ("hier also {}", meant_address(bare, _is_site) or ""),
    )
    return next((said.format(one) for said, one in tries if one != written and _is_site(one)), None)


def _renamed(folders: str) -> str:
    """Give folders with names that every server reads; a tilde before the first stands for somebody's own folder."""
    steps = (folder for folder in unquote(folders).split("/") if slug(folder))
    return "".join(f"/{'~' * folder.startswith('~')}{slug(folder)}" for folder in steps)


def _is_site(written: str) -> bool:
    return re.fullmatch(r"https://(?!www\.[^./]+(?:/|$)).*", _taken_apart(written) or "") is not None


def _taken_apart(written: str) -> str | None:
    try:
        parts = urlsplit(written if "://" in written else f"https://{written}")
        port = PORTS.get(parts.port or 443, f":{parts.port}")
    except ValueError:
        return None
    host, path = (
        ascii_host(unquote(parts.hostname or "")).removesuffix("."),
        re.sub("/+", "/", unquote(parts.path)).rstrip("/"),
    )
    plain = parts.scheme == "https" and not (parts.query or parts.fragment or parts.username) and port is not None
    if not plain or not _HOST.fullmatch(host) or not _FOLDERS.fullmatch(path):
        return None
    return f"https://{host}{port}{path}"


def ascii_host(host: str) -> str:
    """Give a host's name as machines read it; empty if none can have it."""
    if host.isascii():
        return host.lower()
    import idna  # noqa: PLC0415 (its tables take long to load, and few hosts have umlauts)

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError:
        return ""


def ascii_address(address: str) -> str:
    """Give a web address with its host's name as machines read it; one that no host can have stays as it is."""
    if address.isascii():
        return address
    return re.sub(r"(?<=://)[^/?#:\s@]+", lambda host: ascii_host(host[0]) or host[0], address, count=1)


def readable_host(host: str) -> str:
    """Give a host's name as people read it, with the umlauts that machines spell ``xn--``."""
    if host.isascii() and "xn--" not in host.lower():
        return host
    import idna  # noqa: PLC0415 (its tables take long to load, and few hosts have umlauts)

    try:
        return idna.decode(ascii_host(host))
    except idna.IDNAError:
        return host


def readable_address(address: str) -> str:
    """Give the address of a site as people read it."""
    host = urlsplit(address).hostname or ""
    return address.replace(host, readable_host(host), 1)


SiteAddress = Annotated[
    str, BeforeValidator(_site_address), StringConstraints(max_length=300), WithJsonSchema({"type": "string"})
]
