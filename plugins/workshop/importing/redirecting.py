"""Former addresses, each led to what takes its place here (Weiterleitungen)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from plugins.catalog.models.old_route import is_old_route
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.route import bare, page_at
from plugins.publishing.forwarding import is_listable, is_writable
from plugins.workshop.importing.old_site import OldSite
from plugins.workshop.importing.placing import Placed
from plugins.workshop.new.yaml_writing import scalar
from plugins.workshop.update.migrations.yaml_lines import find_field, has_field

LONGEST = 300
SOURCES = (".md", ".markdown", ".mdown", ".mkd")
"""How files of texts end, at whose names nothing ever stood."""
SHORT = "Kurze Adressen wie „/?p=12“ lassen sich auf keinem Host weiterleiten"
STRANGE = "Adressen mit Zeichen, die sich nicht weiterleiten lassen"
OUTSIDE = "Adressen außerhalb von {}/, für die diese Website nicht zuständig ist"
OCCUPIED = "Unter dieser Adresse steht hier etwas anderes; sie führt jetzt dorthin"
DRAFT = "Adressen von Entwürfen; veröffentlichen Sie den Text, tragen Sie sie in data/redirects.yaml ein"
ELSEWHERE = "Für diese Adresse steht in data/redirects.yaml schon ein anderes Ziel"
NEWS_OFF = "Adressen von Listen und Beiträgen; Aktuelles ist abgeschaltet (data/site.yaml, parts)"


@dataclass(frozen=True)
class Move:
    """A former address and its place here; without one ``why`` tells the reason."""

    old: str
    new: str
    why: str = ""


def moves(site: OldSite, texts: Iterable[Placed], own: Mapping[str, str], base: str) -> tuple[Move, ...]:
    """Give every former address once; ``own`` are those that pages have here, ``base`` is the path of this site."""
    found: dict[str, Move] = {}
    for old, new in (*_of_texts(texts), *_of_files(site, texts), *site.archives):
        if bare(old):
            found.setdefault(bare(old), _move(old, new, own, base))
    return tuple(move for move in found.values() if move.why or page_at(move.old) != page_at(move.new))


def _of_texts(texts: Iterable[Placed]) -> Iterator[tuple[str, str]]:
    for text in texts:
        yield from ((address, text.answer) for address in text.old.addresses if not address.endswith(SOURCES))


def _of_files(site: OldSite, texts: Iterable[Placed]) -> Iterator[tuple[str, str]]:
    """Give the pages that showed a picture alone; they lead to the text to which it belongs."""
    by_number = {text.old.number: text for text in texts}
    for file in site.files:
        parent = by_number.get(file.parent)
        if file.page and parent and parent.answer:
            yield file.page, parent.answer


def _move(old: str, new: str, own: Mapping[str, str], base: str) -> Move:
    if "?" in old:
        return Move(old, "", SHORT)
    if base and not old.startswith(f"{base}/"):
        return Move(old, "", OUTSIDE.format(base))
    here = re.sub("//+", "/", old.removeprefix(base))
    if not _is_forwarded(here):
        return Move(here, "", STRANGE)
    if page_at(here) in own:
        same = page_at(here) == page_at(new) or not new
        return Move(here, here if same else "", "" if same else OCCUPIED)
    return Move(here, new, "" if new else DRAFT)


def _is_forwarded(old: str) -> bool:
    """Tell whether every host can forward an address, whichever will be chosen."""
    fits = "%" not in old and len(old) <= LONGEST
    return fits and is_old_route(old) and is_listable(old) and is_writable(old)


def added(text: str, wanted: Iterable[Move]) -> str | None:
    """Give ``data/redirects.yaml`` with further entries, the others as they stand; None if they have no clear place."""
    entries = [(scalar(move.old), scalar(move.new)) for move in wanted]
    field = find_field(text, "redirects")
    if field is None:
        joint = "" if not text or text.endswith("\n") else "\n"
        return None if has_field(text, "redirects") else f"{text}{joint}redirects:\n{_lines(entries, '  ')}"
    rows = text.splitlines(keepends=True)
    first = next((row for row in rows[field.start : field.end] if row.lstrip().startswith("- ")), None)
    if first is None:
        empty = rows[field.start].partition(":")[2].partition("#")[0].strip() in {"", "[]"}
        return (
            "".join((*rows[: field.start], "redirects:\n", _lines(entries, "  "), *rows[field.end :]))
            if empty
            else None
        )
    indent = first[: len(first) - len(first.lstrip())]
    before = "".join(rows[: field.end])
    return "".join((before, "" if before.endswith("\n") else "\n", _lines(entries, indent), *rows[field.end :]))


def _lines(entries: Iterable[tuple[str, str]], indent: str) -> str:
    return "".join(f"{indent}- old: {old}\n{indent}  new: {new}\n" for old, new in entries)


def known(redirects: Redirects) -> Mapping[str, str]:
    """Give the former addresses that are led on already, or are known to be gone."""
    return {bare(move.old): move.new for move in redirects.redirects} | {bare(route): "" for route in redirects.gone}
