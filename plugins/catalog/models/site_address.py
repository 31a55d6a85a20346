"""The address under which a site stands, as owners write it and as machines need it."""

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema

from plugins.catalog.models.host_slips import host_slip

_HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)*")
_LOCAL = re.compile(r"(?i)(?:https?://)?(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|localhost|\[::1\])(?::\d+)?(?:/.*)?")
_PAGE = re.compile(r"(?i)/[^/]*\.(?:[xs]?html?|php\d?|aspx?|jsp|cgi|md)/?$")
WANTED = "erwartet wird die Adresse, unter der Ihre Website steht, etwa https://www.ihre-domain.de"


def _site_address(text: Any) -> str:
    """Read an address with or without scheme, final slash, capitals and umlauts.

    The result has none of these: ``https``, a host in ASCII (IDNA 2008, RFC 5891) and perhaps a path. Raises
    ValueError in German for anything else.
    """
    written = str(text).strip()
    if _LOCAL.fullmatch(written):
        raise ValueError(f"die Adresse der Vorschau, die nur auf Ihrem Rechner gilt; {WANTED}")
    if re.match(r"(?i)http:", written):
        raise ValueError("nicht verschlüsselt; mit https:// schreiben und beim Anbieter ein Zertifikat einschalten")
    address = _taken_apart(written if "://" in written else f"https://{written}")
    if address is None:
        whole = _whole_site(written)
        raise ValueError(f"keine Webadresse; {f'ohne, was dahinter steht: {whole}' if whole else WANTED}")
    host, _, path = address.removeprefix("https://").partition("/")
    if _PAGE.search(f"/{path}"):
        raise ValueError(f"die Adresse einer Seite; die der Website ist {written[: written.rstrip('/').rindex('/')]}")
    if slip := host_slip(host.partition(":")[0]):
        raise ValueError(f"keine vollständige Webadresse; {slip}")
    if re.fullmatch(r"www\.[^.]+", host.partition(":")[0]):
        raise ValueError(f"keine vollständige Webadresse; hinter „{host}“ fehlt die Endung, etwa {host}.de")
    return address


def _whole_site(written: str) -> str | None:
    """Give the address without a query or a mark at its end."""
    bare = re.split(r"[?#]", written)[0].rstrip("/")
    return bare if bare != written and _taken_apart(bare if "://" in bare else f"https://{bare}") else None


def _taken_apart(written: str) -> str | None:
    try:
        parts = urlsplit(written)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    host, path = ascii_host(parts.hostname or ""), parts.path.rstrip("/")
    plain = parts.scheme.lower() == "https" and not (parts.query or parts.fragment or parts.username)
    if not plain or not _HOST.fullmatch(host) or not _PATH.fullmatch(path) or ".." in path:
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
