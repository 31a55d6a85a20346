"""The address under which a site stands, as owners write it and as machines need it."""

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema

_HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)*")
WANTED = "erwartet wird die Adresse, unter der Ihre Website steht, etwa https://www.ihre-domain.de"


def _site_address(text: Any) -> str:
    """Read an address with or without scheme, final slash, capitals and umlauts.

    The result has none of these: ``https``, a host in ASCII (IDNA 2008, RFC 5891) and perhaps a path. Raises
    ValueError in German for anything else.
    """
    written = str(text).strip()
    if re.match(r"(?i)http:", written):
        raise ValueError("nicht verschlüsselt; mit https:// schreiben und beim Anbieter ein Zertifikat einschalten")
    address = _taken_apart(written if "://" in written else f"https://{written}")
    if address is None:
        raise ValueError(f"keine Webadresse; {WANTED}")
    return address


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


SiteAddress = Annotated[
    str, BeforeValidator(_site_address), StringConstraints(max_length=300), WithJsonSchema({"type": "string"})
]
