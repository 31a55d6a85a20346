"""What people type or paste for a web address: signs around it, slips in it, and what is none at all."""

import re
from collections.abc import Callable, Iterator

from plugins.catalog.models.typed_path import FILE_ENDINGS

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
"""Signs that nobody sees, and that copying brings along."""
_QUOTED = re.compile(r"\s*(?:\"(.*)\"|'(.*)'|[„“](.*)[“”]|»(.*)«|«(.*)»|‚(.*)[‘’]|‘(.*)’|›(.*)‹)\s*")
_BEGIN = re.compile(
    r"(?:(?:h{1,2}t{1,3}ps?|t{1,2}ps?|htt?s|s?ftp|wss?)\s*(?:[:;]\s*[/\\]*|[/\\]+)\s*|[:;]?[/\\]{2,})+(?=[^\W_])",
    re.IGNORECASE,
)
"""The beginning of an address, once or more, however mistyped."""
_END = ".,;:!?)]}>\"'“”«’‹"
_AMONG = re.compile(r"(?<=[\s(<\[:])(?:https?://|www\.)[^\s<>()\[\],;|\"“«]+", re.IGNORECASE)
"""An address behind words or a sign."""
_MAIL = re.compile(r"(?:mailto:)?[^\s/@:]+@[^\s/@]+", re.IGNORECASE)
_LOGIN = re.compile(r"(?P<begin>(?:https?://)?)[^\s/@]+@(?P<rest>.+)", re.IGNORECASE)
_ON_A_COMPUTER = re.compile(r"file:|[A-Za-z]:[\\/]|\\\\|~/|/(?:var|srv|home|Users|www|htdocs|usr)/", re.IGNORECASE)
_HOST = re.compile(r"^(?:https?://)?([^/?#]*)", re.IGNORECASE)

_FILE = re.compile(rf"(?i)[^/:]+\.(?:{FILE_ENDINGS}|[0-9]+)(?:[?#].*)?")
"""The name of a file, or a day, that could be that of a host."""

IsAddress = Callable[[str], bool]


def tidied(typed: str) -> str:
    """Give what was typed without blanks and quotation marks around it, and without signs that nobody sees."""
    seen = _UNSEEN.sub("", typed).strip()
    quoted = _QUOTED.fullmatch(seen)
    return next(filter(None, quoted.groups()), "").strip() if quoted else seen


def trimmed(typed: str) -> str:
    """Give what was typed without blanks, and signs that nobody sees, at its ends."""
    return re.sub(rf"^(?:\s|{_UNSEEN.pattern})+|(?:\s|{_UNSEEN.pattern})+$", "", typed)


def otherwise(typed: str, is_address: IsAddress) -> str | None:
    """Say of something that is no web address what it is instead; None where nobody can know."""
    if len({one for one in re.split(r"[\s,;|]+", typed) if not _FILE.fullmatch(one) and is_address(one)}) > 1:
        return "mehr als eine Webadresse"
    if _MAIL.fullmatch(typed):
        return "keine Webadresse, sondern eine E-Mail-Adresse"
    if _ON_A_COMPUTER.match(typed):
        return "keine Webadresse, sondern ein Ordner oder eine Datei auf einem Rechner"
    login = _LOGIN.fullmatch(typed)
    if login and is_address(meant := f"{login['begin']}{login['rest']}"):
        return f"keine Webadresse; was vor dem „@“ steht, gehört nicht auf eine Website, hier also {meant}"
    return None


def meant_address(typed: str, is_address: IsAddress) -> str | None:
    """Give the address that is meant by one with slips, or by one among words; None where nobody can know."""
    ended = _ended(typed)
    begin = _BEGIN.match(ended)
    host, slash, path = (ended[begin.end() :] if begin else ended).partition("/")
    behind = slash + re.sub(r"\s", "%20", path)
    among = (re.sub("(?i)^https?://", "", _ended(one)) for one in _AMONG.findall(typed)[:1])
    tries = (*(f"{one}{behind}" for one in _without_slips(host)), *among)
    return next(filter(is_address, (f"https://{one}" for one in tries)), None)


def _without_slips(host: str) -> Iterator[str]:
    yield host
    yield host.strip(".")
    yield re.sub(r"(?<=\w)[.,]+(?=\w)|\s*\.\s*", ".", host)
    yield re.sub(r"[‐-―]", "-", host)
    yield re.sub(r"(?<![^.])-+|-+(?=\.|$)", "", host)


def odd_sign(typed: str) -> str | None:
    """Name the sign that the name of no host can hold."""
    host = _HOST.findall(typed)[0]
    odd = re.search(r"[^\w.:-]|_", host) if "." in host else None
    if odd is None:
        return None
    if odd[0].isspace():
        return f"der Name der Website „{host}“ darf keine Leerzeichen enthalten"
    return f"„{odd[0]}“ gehört nicht in den Namen der Website „{host}“; berichtigen"


def _ended(typed: str) -> str:
    return typed.rstrip(_END).rstrip()
