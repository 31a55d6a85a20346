"""What is wrong with the target of a link that leads to no page of the site."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import PurePosixPath
from urllib.parse import unquote

from plugins.catalog.models.mail_address import odd_mailbox
from plugins.catalog.models.typed_address import meant_address, tidied
from plugins.catalog.models.web_address import is_web_address, refusal
from plugins.catalog.photos import STATIC_MARK
from plugins.catalog.problems import LIKE, nearest
from plugins.publishing.downloads.kinds import DOCUMENTS
from plugins.publishing.markdown import Reference
from plugins.publishing.photo_faults import ENDINGS
from plugins.publishing.slips.references import ADDRESS, link_to
from plugins.publishing.web_addresses import (
    SECURE,
    another_scheme,
    in_two_lines,
    on_own_computer,
    parts_of,
    wrong_web_address,
)

NO_FILE = (
    "„{}“ gibt es nicht; Dateien zum Herunterladen in content/dateien/ ablegen und „{{static}}/dateien/{}“ schreiben, "
    "oder, liegt die Datei anderswo im Netz, ihre ganze Webadresse (https://…)"
)
QUOTED = "die Adresse steht in Anführungszeichen, so wird daraus kein Link; die Anführungszeichen löschen: „({})“"
TURNED = "Text und Adresse sind vertauscht; „{}“ schreiben"
DOUBLED = "die runden Klammern um die Adresse sind doppelt; „({})“ schreiben"
_QUOTATION = "„“”»«‚‘’‹›\"'"
AS_IMAGE = "für ein Bild ein „!“ vor die eckige Klammer setzen, ohne Leerzeichen dazwischen"
PAGES = (".md", ".html", ".htm", ".php", ".asp", ".aspx")
"""How the file of a page ends, and no name of a host."""
NO_PHONE = "„{}“ nennt keine Telefonnummer; erwartet wird etwa tel:+4922112345"
_MAIL = re.compile(r"[\w.+%-]+@(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_SPACE = re.compile(r"\s")
_PHONE = re.compile(r"(?:\+|00?)\d[\d /()-]{4,}\d")
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]\S*)?", re.IGNORECASE)
_LIKE_WEB = re.compile(r"(?<!ftp:)//|\bwww[.,]", re.IGNORECASE)
_SCHEME = re.compile(r"([A-Za-z]+)(?:://?|;//|//|:\\\\)(?=[\w.-]+\.\w)")
_MARKS = ("filename", "static")
_MARK = re.compile(r"[{|(<](\w+)[}|)>](?=[/.\w])")
_TEL = re.compile(r"\+?[\d().-]{3,}")
_UNCLOSED = re.compile(r"\s\"([^\"]+)$")
_BEHIND = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(ENDINGS)))})\s+(\S.*)$", re.IGNORECASE)
_DOUBLED = re.compile(r'"(.*".*)"')
_SIZE = re.compile(r"=?\d*\s?x\s?\d*|=?\d+(?:px|%)?")
_QUOTED = re.compile(r"\s[„“”»«‚‘’‟'].*$")
"""What stands behind the target, in quotation marks that Markdown does not know."""


def quoted_target(reference: Reference) -> str:
    """Give the address that stands in quotation marks, which makes a title of it, or none that leads anywhere."""
    target = reference.target.strip()
    if not target:
        return "" if " " in reference.title.strip() else reference.title.strip()
    marked = len(target) > 2 and target[0] in _QUOTATION and target[-1] in _QUOTATION
    return target.strip(_QUOTATION) if marked else ""


def typographic_title(target: str) -> str | None:
    """Tell a title or credit that does not stand in straight quotation marks, for it is taken for the target."""
    if unclosed := _UNCLOSED.search(target):
        words = unclosed[1].strip()
        return f'hinter „{words}“ fehlt das schließende Anführungszeichen; schreiben: "{words}"'
    quoted = _QUOTED.search(target)
    if not quoted:
        return None
    words = quoted[0].strip(" „“”»«‚‘’‟'")
    return f'{quoted[0].strip()} steht nicht in geraden Anführungszeichen; schreiben: "{words}"'


def behind_picture(target: str) -> str | None:
    """Tell what stands behind the name of a photo without quotation marks, for it is taken for a part of the name."""
    found = None if target.lower().endswith(tuple(ENDINGS)) else _BEHIND.search(target)
    if found and _SIZE.fullmatch(found[1]):
        return f"„{found[1]}“ gehört nicht hierher; löschen, die Größe richtet sich nach dem Bildschirm"
    if found and (doubled := _DOUBLED.fullmatch(found[1])):
        return f'in geraden Anführungszeichen stehen noch einmal gerade; schreiben: "{within_quotes(doubled[1])}"'
    return f'„{found[1]}“ steht nicht in geraden Anführungszeichen; schreiben: "{found[1]}"' if found else None


def within_quotes(words: str) -> str:
    """Give words as they may stand in straight quotation marks: their own are typographic."""
    return re.sub(r'"([^"]*)"', r"„\1“", words).replace('"', "“")


def turned(source: str, target: str) -> str | None:
    """Tell a link whose words are an address while none stands in the round brackets, or in two pairs of them."""
    doubled = re.fullmatch(r"\((.+)\)", target)
    if doubled and re.fullmatch(ADDRESS, doubled[1]):
        return DOUBLED.format(doubled[1])
    if re.match(ADDRESS, target):
        return None
    words = re.search(rf"\[({ADDRESS})\]\({re.escape(target)}\)", source)
    return TURNED.format(link_to(words[1], target)) if words else None


def wrong_target(target: str) -> str | None:
    """Say what is wrong with a target outside the site, and what would be right."""
    if not target.strip():
        return "dem Link fehlt das Ziel; in die runden Klammern die Adresse schreiben"
    if re.search(r"\s", target.strip()):
        return (
            in_two_lines(target)
            or on_own_computer(target)
            or no_file(target)
            or typographic_title(target)
            or wrong_web_address(target)
            or _blank(target)
        )
    return on_own_computer(target) or no_file(target) or _by_scheme(target)


def _by_scheme(target: str) -> str | None:
    parts = parts_of(target)
    if parts.scheme == "mailto":
        return _wrong_mail(target, [unquote(address) for address in parts.path.split(",")])
    if parts.scheme == "tel":
        return None if _TEL.fullmatch(unquote(parts.path)) else NO_PHONE.format(target)
    if wrong := wrong_web_address(target) or (None if _right(target) else another_scheme(target)):
        return wrong
    return None if parts.scheme == "https" and parts.netloc else _nowhere(target)


def _wrong_mail(target: str, addresses: Sequence[str]) -> str | None:
    if not all(_MAIL.fullmatch(address) for address in addresses):
        return f"„{target}“ nennt keine E-Mail-Adresse; erwartet wird etwa mailto:name@ort.de"
    odd = next(filter(None, (odd_mailbox(address.partition("@")[0]) for address in addresses)), None)
    return f"„{target}“: {odd}" if odd else None


def _blank(target: str) -> str:
    if _PHONE.fullmatch(target):
        return _nowhere(target)
    if target.lower().startswith("tel:"):
        return f"in „{target}“ stehen Leerzeichen; „tel:{_dialled(re.sub(r'[(]0[)]', '', target))}“ schreiben"
    address, sign, said = target.partition("?")
    if sign and not _SPACE.search(address):
        right = f"{address}?" + _SPACE.sub("%20", said)
        return f"in der Adresse „{target}“ stehen Leerzeichen; „{right}“ schreiben"
    return f"in der Adresse „{target}“ steht ein Leerzeichen; löschen"


def _nowhere(target: str) -> str:
    right = _right(target)
    if right:
        return f"„{target}“ führt nirgendwohin; {right}"
    return (
        f"„{target}“ führt nirgendwohin; "
        "Texte als {filename}/ordner/datei.md verlinken, Bilder als {static}/bilder/datei.jpg"
    )


def _right(target: str) -> str | None:
    return next(filter(None, (remedy(target) for remedy in _REMEDIES)), None)


def no_file(target: str) -> str | None:
    """Tell a file of the owner's that is no page and no photo, and that lies nowhere on this site."""
    ending = PurePosixPath(target).suffix.lower()
    elsewhere = parts_of(target).scheme or (_HOST.fullmatch(target) and "/" in target)
    is_file = target.startswith(STATIC_MARK) and ending not in {*ENDINGS, ".md", ""}
    name = unquote(PurePosixPath(target.replace("\\", "/")).name)
    return NO_FILE.format(target, name) if is_file or (ending in DOCUMENTS and not elsewhere) else None


def _as_own(target: str) -> str | None:
    mark = _MARK.match(target)
    begun = (known for known in _MARKS if mark and known.startswith(mark[1].lower()))
    name = next(begun, None) or (nearest(mark[1], _MARKS) if mark else None)
    return f"meinten Sie „{{{name}}}{target[mark.end() :]}“?" if mark and name else None


def _as_mail(target: str) -> str | None:
    return f"„mailto:{target}“ schreiben" if _MAIL.fullmatch(target) else None


def _as_call(target: str) -> str | None:
    return f"„tel:{_dialled(target)}“ schreiben" if _PHONE.fullmatch(target) else None


def _as_secure(target: str) -> str | None:
    scheme = _SCHEME.match(target)
    if scheme and SequenceMatcher(None, scheme[1].lower(), "https").ratio() >= LIKE:
        return f"meinten Sie „{SECURE}{target[scheme.end() :]}“?"
    is_host = _HOST.fullmatch(target) and ("/" in target or not target.lower().endswith((*PAGES, *ENDINGS)))
    if is_host and is_web_address(target):
        return f"„{SECURE}{target}“ schreiben"
    meant = meant_address(tidied(target), is_web_address) if is_host or _LIKE_WEB.search(target) else None
    wrong = refusal(f"{SECURE}{target}") if is_host and not meant else None
    return f"meinten Sie „{meant}“?" if meant else wrong.partition("; ")[2] if wrong else None


def _dialled(number: str) -> str:
    digits = re.sub(r"[^\d+]", "", number)
    for begin, full in (("+", "+"), ("00", "+"), ("0", "+49")):
        if digits.startswith(begin):
            return full + digits.removeprefix(begin)
    return digits


_REMEDIES = (_as_own, _as_mail, _as_call, _as_secure)
