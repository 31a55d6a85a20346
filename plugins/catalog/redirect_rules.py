"""House rules of the redirects: one step from every old address to its page."""

from collections.abc import Iterator

from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.route import bare, page_at
from plugins.catalog.problems import Place, Problem
from plugins.catalog.records import Located


def check_redirects(redirects: Located[Redirects]) -> Iterator[Problem]:
    """Give the old addresses that stand twice or lead to another old address."""
    yield from _doubled(redirects)
    targets = {bare(move.old): move.new for move in redirects.record.redirects if not move.is_idle}
    gone = {bare(route) for route in redirects.record.gone}
    reported: set[str] = set()
    for index, move in enumerate(redirects.record.redirects):
        if move.is_idle:
            idle = f"„{move.old}“ führt auf sich selbst; den Eintrag löschen"
            yield Problem(redirects.place("redirects", index, "new"), idle)
            continue
        way = _way(move.old, targets)
        message = None if reported.intersection(way) else _wrong(way, gone)
        if message:
            reported |= set(way) if _is_circle(way) else set()
            yield Problem(redirects.place("redirects", index, "new"), message)


def _doubled(redirects: Located[Redirects]) -> Iterator[Problem]:
    first: dict[str, tuple[Place, str, str | None]] = {}
    goals = (*(move.new for move in redirects.record.redirects), *(None for _ in redirects.record.gone))
    for (path, route), goal in zip(redirects.record.entries(), goals, strict=True):
        place = redirects.place(*path)
        earlier, other, led = first.setdefault(page_at(route), (place, route, goal))
        if earlier == place or (bare(other) != bare(route) and led == goal):
            continue
        said = "" if bare(other) == bare(route) else f" als „{other}“"
        right = "einen der beiden Einträge ganz löschen"
        yield Problem(place, f"die alte Adresse „{route}“ steht schon in Zeile {earlier.line}{said}; {right}")


def _way(start: str, targets: dict[str, str]) -> tuple[str, ...]:
    """Give all addresses on the way from an old one; in a circle the last has stood in it before."""
    way: tuple[str, ...] = (start,)
    while bare(way[-1]) in targets and not _is_circle(way):
        way = (*way, targets[bare(way[-1])])
    return way


def _is_circle(way: tuple[str, ...]) -> bool:
    return bare(way[-1]) in map(bare, way[:-1])


def _wrong(way: tuple[str, ...], gone: set[str]) -> str | None:
    if _is_circle(way):
        return f"die Weiterleitungen gehen im Kreis ({' → '.join(way)}); als Ziel eine Seite eintragen, die es gibt"
    if bare(way[-1]) in gone:
        right = f"den Eintrag löschen und „{way[0]}“ auch dorthin schreiben, oder ein Ziel eintragen, das es gibt"
        return f"das Ziel „{way[-1]}“ steht unter gone; {right}"
    if len(way) > 2:
        return f"„{way[1]}“ leitet selbst weiter; als Ziel gleich „{way[-1]}“ eintragen"
    return None
