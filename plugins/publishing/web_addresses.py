"""What is wrong with a web address, or with what was typed for one."""

import re
from unicodedata import normalize
from urllib.parse import SplitResult, quote, urlsplit

from plugins.catalog.models.host_slips import host_slip
from plugins.catalog.models.typed_address import meant_address, tidied
from plugins.catalog.models.web_address import is_web_address
from plugins.catalog.models.wrapped_address import unwrapped

SECURE = "https://"
ANOTHER_SCHEME = (
    "„{}“ kann diese Website nicht verlinken; möglich sind Webadressen (https://…), mailto: und tel:, "
    "sonst den Link weglassen"
)
OWN_COMPUTER = (
    "„{}“ liegt auf Ihrem eigenen Rechner, andere kommen dort nicht hin; eine Seite dieser Website oder eine "
    "Webadresse (https://…) eintragen"
)
PREVIEW = "„{}“ ist die Vorschau auf Ihrem eigenen Rechner, andere kommen dort nicht hin; „{}“ schreiben"
NO_ENDING = "in „{}“ fehlt dem Namen der Website die Endung; etwa „{}.de“ schreiben"
BLANK = "in der Adresse „{}“ steht ein Leerzeichen; „{}“ schreiben"
TWO_LINES = "die Adresse steht in zwei Zeilen; in eine schreiben: {}"
UNENCRYPTED = "„{}“ ist unverschlüsselt; „{}“ schreiben"
DETOUR = "„{}“ ist ein Umweg, auf dem {} mitliest; nur das Ziel schreiben: {}"
WRONG_HOST = "„{}“ ist keine Webadresse, ihr Name enthält ein falsches Zeichen; {}"
WRONG_RIGHT = "in „{}“ steht vor oder hinter dem Namen der Website, was nicht dorthin gehört; „{}“ schreiben"
A_MAILBOX = "„{}“ ist eine E-Mail-Adresse und keine Webadresse; „mailto:{}“ schreiben"
_OWN = re.compile(r"file:|[A-Za-z]:[\\/]|\\\\|/(?:Users|home)/|~/")
_LOCAL = re.compile(r"(?:https?:)?//(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?::\d+)?(?P<path>/\S*)?$")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_DOUBLED = re.compile(r"(?:https?:/{0,2})+(?=https?:/{0,2}\w)|https?:(?=\w)", re.IGNORECASE)
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}|(?:\d{1,3}\.){3}\d{1,3}|(?:[\w-]+\.)+xn--[\w-]+")


def parts_of(target: str) -> SplitResult:
    """Take an address apart; one that cannot be is all path."""
    try:
        return urlsplit(target)
    except ValueError:
        return SplitResult("", "", target, "", "")


def on_own_computer(target: str) -> str | None:
    """Tell a file or the preview on the owner's own machine."""
    if _OWN.match(target):
        return OWN_COMPUTER.format(target)
    local = _LOCAL.match(target)
    return PREVIEW.format(target, local["path"] or "/") if local else None


def in_two_lines(target: str) -> str | None:
    """Tell an address on the web that was broken, as mails break it."""
    broken = "\n" in target.strip() and parts_of(target).scheme in {"http", "https"}
    return TWO_LINES.format("".join(target.split())) if broken else None


def wrong_web_address(target: str) -> str | None:
    """Say what is wrong with a target that begins like an address on the web, and what would be right."""
    if _DOUBLED.match(target):
        return f"„{target}“ führt nirgendwohin; meinten Sie „{SECURE}{re.sub(r'^(?:https?:/{0,2})+', '', target)}“?"
    parts = parts_of(target)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        return None
    if re.search(r"\s", target):
        within = not re.search(r"\s", parts.netloc) and not parts.netloc.endswith(":")
        return BLANK.format(target, _without_blanks(target, parts)) if within else None
    meant = unwrapped(target)
    return DETOUR.format(target, parts.hostname, meant) if meant else _wrong_host(target, parts)


def _without_blanks(target: str, parts: SplitResult) -> str:
    """Write blanks and umlauts for machines; the name of the website stays as people read it."""
    begun = target.index(parts.netloc) + len(parts.netloc)
    return target[:begun] + quote(target[begun:], safe="%/:=&?~#+!$,;'@()*[]")


def _wrong_host(target: str, parts: SplitResult) -> str | None:
    host = normalize("NFC", parts.hostname or "")
    if re.fullmatch(r"(?:www\.)?[\w-]+", host):
        return NO_ENDING.format(target, f"{parts.scheme}://{host}")
    slip = host_slip(host)
    if not slip and not _HOST.fullmatch(host):
        return WRONG_HOST.format(target, _right_host(target, host))
    if parts.username and parts.password is None and not parts.path.strip("/"):
        return A_MAILBOX.format(target, parts.netloc)
    if (parts.username and parts.password is None) or not _has_port(parts):
        return WRONG_RIGHT.format(target, f"{SECURE}{host}{parts.path}")
    secure = f"{SECURE}{target.partition('//')[2]}"
    return f"„{target}“: {slip}" if slip else UNENCRYPTED.format(target, secure) if parts.scheme == "http" else None


def _has_port(parts: SplitResult) -> bool:
    try:
        return parts.port is None or parts.port > 0
    except ValueError:
        return False


def another_scheme(target: str) -> str | None:
    """Tell an address that no website can lead to."""
    scheme = _SCHEME.match(target)
    known = scheme is None or scheme[1].lower() in {"http", "https", "mailto", "tel"} or "." in scheme[1]
    return None if known else ANOTHER_SCHEME.format(target)


def _right_host(target: str, host: str) -> str:
    meant = re.sub(r"[.,;]+", ".", host).strip(".-")
    right = target.replace(host, meant, 1) if _HOST.fullmatch(meant) else meant_address(tidied(target), is_web_address)
    return (
        f"meinten Sie „{right}“?" if right not in (None, target) else "sie neu eintragen, wie sie oben im Browser steht"
    )
