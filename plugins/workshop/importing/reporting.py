"""What an import tells its owner: what came, what did not and why, and what wants a look."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from plugins.catalog import Problem
from plugins.comments.arrivals import Arrived
from plugins.publishing.downloads.files import FOLDER as DOWNLOADS
from plugins.workshop.importing.carrying_out import Conversed
from plugins.workshop.importing.new_texts import NewText
from plugins.workshop.importing.planning import Plan

NAMED = 30
"""So many things of one kind are named."""


def report(plan: Plan, conversed: Conversed, wrong: Sequence[Problem], stopping: Sequence[Problem]) -> str:
    """Give the whole report in Markdown."""
    parts = (
        (f"# Umzug von {plan.site.name}", ()),
        ("## Übernommen", tuple(_taken(plan, conversed))),
        ("## Nicht übernommen", tuple(_left_out(plan, conversed))),
        ("## Bitte ansehen", tuple(_looks(plan.texts))),
        ("## Was die Prüfung (make check) dazu meldet", tuple(map(str, wrong))),
        ("## Vor dem Veröffentlichen zu klären", tuple(map(str, stopping))),
        ("## Alte Adressen ohne Weiterleitung", tuple(_addresses(plan))),
        ("## Außerdem", (*plan.site.remarks, *_secured(plan), *plan.to_do)),
    )
    kept = ((title, lines) for title, lines in parts if lines or not title.startswith("## "))
    shown = ("\n".join((f"{title}\n", *(f"- {line}" for line in lines), "")) for title, lines in kept)
    return "\n".join(shown)


def counted(count: int, one: str, several: str) -> str:
    """Give a number with its word."""
    return f"{count} {one if count == 1 else several}"


def _taken(plan: Plan, conversed: Conversed) -> Iterator[str]:
    for kind, one, several in (("post", "Beitrag", "Beiträge"), ("page", "Seite", "Seiten")):
        texts = [text for text in plan.texts if text.placed.old.kind == kind]
        drafts = sum(text.placed.draft for text in texts)
        folder = "content/aktuelles/" if kind == "post" else "content/seiten/"
        said = f", davon {counted(drafts, 'Entwurf', 'Entwürfe')}" if drafts else ""
        yield f"{counted(len(texts), one, several)} nach {folder}{said}"
    downloads = sum(file.path.startswith(f"{DOWNLOADS}/") for file in plan.files)
    yield f"{counted(len(plan.files) - downloads, 'Bild', 'Bilder')} nach content/bilder/"
    if downloads:
        yield f"{counted(downloads, 'Datei', 'Dateien')} nach content/dateien/"
    arrived = sum(isinstance(change, Arrived) for change in conversed.changes)
    yield f"{counted(arrived, 'Kommentar', 'Kommentare')} nach data/comments/"
    leading = sum(bool(move.new and not move.why) for move in plan.moves)
    yield f"{counted(leading, 'alte Adresse führt', 'alte Adressen führen')} zur neuen (data/redirects.yaml)"
    if plan.known:
        yield f"{counted(plan.known, 'Text war', 'Texte waren')} schon früher übernommen; daran ändert sich nichts"
    yield from (f"{path} wurde hier umbenannt oder gelöscht; dabei bleibt es" for path in plan.gone)


def _left_out(plan: Plan, conversed: Conversed) -> Iterator[str]:
    found = sorted(plan.site.left_out, key=lambda one: one.reason)
    for reason, group in groupby(found, key=lambda one: one.reason):
        members = list(group)
        yield f"{reason}: {len(members)}{_named([one.title for one in members if one.title])}"
    if plan.homeless:
        yield f"Kommentare zu Texten, die hier umbenannt oder gelöscht sind: {plan.homeless}"
    yield from (
        said.removeprefix("Nicht übernommen: Kommentar ").removeprefix("Nicht übernommen: ")
        for said in conversed.said
        if not said.endswith("waren schon da.")
    )
    if plan.site.labels:
        names = ", ".join(f"{name} ({count})" for name, count in plan.site.labels)
        yield f"{names}: Das gibt es hier nicht; ihre Adressen führen zu Aktuelles"
    unused = len(plan.site.files) - len({file.path for file in plan.files})
    if plan.site.files and unused > 0:
        said = "Dateien der Mediathek, die kein Text zeigt oder die in MEDIA fehlen"
        yield f"{said}: {unused} von {len(plan.site.files)}"


def _named(titles: Sequence[str]) -> str:
    more = f" und {len(titles) - NAMED} weitere" if len(titles) > NAMED else ""
    return f" ({', '.join(f'„{title}“' for title in titles[:NAMED])}{more})" if titles else ""


def _looks(texts: Iterable[NewText]) -> Iterator[str]:
    """Give what wants a look, what is told of several places once with all of them."""
    places: dict[str, list[str]] = {}
    for text in texts:
        for line, message in dict.fromkeys(text.told):
            places.setdefault(message, []).append(f"{text.file}:{line}")
    for message, where in sorted(places.items(), key=lambda one: (one[1][0], one[0])):
        if len(where) == 1:
            yield f"{where[0]}: {message}"
        else:
            yield "\n  - ".join((f"{message} ({len(where)} Stellen):", *where))


def _addresses(plan: Plan) -> Iterator[str]:
    reasons = Counter(move.why for move in plan.moves if move.why)
    for reason, count in sorted(reasons.items()):
        addresses = [move.old for move in plan.moves if move.why == reason]
        yield f"{reason}: {count}{_named(addresses)}"


def _secured(plan: Plan) -> Iterator[str]:
    if plan.secured:
        begun = counted(len(plan.secured), "Link nach draußen begann", "Links nach draußen begannen")
        said = f"{begun} mit http:// und {'beginnt' if len(plan.secured) == 1 else 'beginnen'} jetzt mit https://"
        yield f"{said}; make sources oder ein Klick zeigt, ob das noch führt{_named(plan.secured)}"


def summary(plan: Plan, conversed: Conversed, wrong: Sequence[Problem], stopping: Sequence[Problem]) -> str:
    """Give the report in a few lines, for the terminal."""
    looks = len(tuple(_looks(plan.texts)))
    lines = [f"  {line}" for line in _taken(plan, conversed)]
    for count, one, several in (
        (looks, "Stelle zum Ansehen", "Stellen zum Ansehen"),
        (len(wrong), "Meldung von make check", "Meldungen von make check"),
        (len(stopping), "Stelle vor dem Veröffentlichen zu klären", "Stellen vor dem Veröffentlichen zu klären"),
    ):
        lines += [f"  {counted(count, one, several)}"] if count else []
    return "\n".join((f"Von {plan.site.name}:", *lines))
