"""Where ``make deploy`` sends the site (Ziel der Sendung)."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from plugins.catalog.models.record import Record
from plugins.catalog.models.site_address import ascii_host
from plugins.catalog.models.typed_address import tidied
from plugins.catalog.models.types import DIGITS_AS_WRITTEN, Line, matching

_SERVER = r"[A-Za-z0-9][\w.-]*"


def _server_name(typed: str) -> str:
    """Give the name as machines look it up: in ASCII (IDNA), without capitals and a final dot."""
    text = tidied(typed)
    if re.fullmatch(_SERVER, text) and (name := ascii_host(text).removesuffix(".")):
        return name
    parts = re.fullmatch(
        rf"(?:\w+://)?(?:(?P<user>[\w.-]+)@)?(?P<host>{_SERVER})(?::(?P<port>\d+))?(?P<folder>/\S*)?", text
    )
    if parts is None:
        raise ValueError("kein Name eines Servers; erwartet wird etwa ssh.ihr-anbieter.de")
    others = "".join(
        f", hinter „{name}:“ {parts[name]}" for name in ("user", "folder") if parts[name] not in (None, "/")
    )
    others += f", und in eine eigene Zeile port: {parts['port']}" if parts["port"] else ""
    raise ValueError(f"nicht nur der Name eines Servers; hierher gehört {parts['host']}{others}")


def _from_home(typed: object) -> object:
    """Give a folder without „~/“, which only a shell knows: what does not begin with a stroke lies there anyway."""
    return typed.removeprefix("~/") if isinstance(typed, str) else typed


def _name_of_a_file(typed: object) -> object:
    """Refuse what the file holds in place of its name, without a word that shows it."""
    if isinstance(typed, str) and re.search(r"PRIVATE KEY|\bssh-(?:ed25519|rsa) |\becdsa-sha2", typed):
        raise PydanticCustomError("content_of_a_file", "the content of a file in place of its name")
    return typed


def _private(typed: str) -> str:
    """Refuse the other half of a key."""
    if typed.endswith(".pub"):
        raise ValueError(
            f"der öffentliche Teil des Schlüssels; hierher gehört der geheime: {typed.removesuffix('.pub')}"
        )
    return typed


ServerName = Annotated[str, AfterValidator(_server_name)]
UserName = Annotated[
    str, matching(r"\w[\w.@-]*", "kein Benutzername; erwartet wird der Name, mit dem Sie sich dort anmelden")
]
Folder = Annotated[
    str,
    BeforeValidator(_from_home),
    StringConstraints(max_length=300),
    matching(
        r"(?!.*\.\./)(?!.*\.\.$)[\w/.][\w ./+-]*",
        "kein Ordner auf dem Server; erwartet wird etwa /var/www/website",
    ),
]
Port = Annotated[
    str,
    matching(r"[1-9]\d{0,4}", "keine Portnummer; erwartet wird eine Zahl, meist 22"),
    WithJsonSchema(DIGITS_AS_WRITTEN),
]


class Target(Record):
    """The host, the folder there, and the way to get to it; none of its values may pass for an option of ssh."""

    kind: Literal["rsync", "sftp-releases", "sftp"]
    """Weg: rsync (Server mit SSH), sftp-releases (SFTP, Ordner frei wählbar) oder sftp (SFTP, fester Ordner)"""
    host: ServerName
    """Name des Servers, etwa ssh.ihr-anbieter.de"""
    user: UserName
    """Name, mit dem Sie sich dort anmelden"""
    folder: Folder
    """Ordner auf dem Server, etwa /var/www/website"""
    port: Port = "22"
    """Port, falls nicht 22"""
    known_hosts: Annotated[Line, BeforeValidator(_name_of_a_file)] | None = None
    """Datei mit den Schlüsseln bekannter Server, falls nicht die von ssh; hierher gehört nur ihr Name"""
    key: Annotated[Line, AfterValidator(_private), BeforeValidator(_name_of_a_file)] | None = None
    """Datei mit Ihrem SSH-Schlüssel, falls nicht der von ssh; hierher gehört nur ihr Name, nie der Schlüssel selbst"""

    def __str__(self) -> str:
        return f"{self.user}@{self.host}:{self.folder}"
