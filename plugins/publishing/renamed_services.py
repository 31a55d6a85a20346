"""Services that have another name by now than their id still says, where texts call them by the old one."""

import re
from collections.abc import Iterator, Mapping

from plugins.catalog import Problem
from plugins.catalog.models.services import Service
from plugins.catalog.passages import Passage, fact_passages, line_passages
from plugins.catalog.problems import slips
from plugins.catalog.renamed import is_renamed
from plugins.catalog.slugs import slug
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

LONG_ENOUGH = 9
"""So many letters a name has of which another is most likely a slip, and not its plural."""
_QUOTED = re.compile(r"»(?P<quoted>[^»«]+)«|„(?P<quoted_so>[^„“]+)“")
_LINKED = re.compile(r"(?<!!)\[(?P<link>[^\]]+)\]\(|\*\*(?P<bold>[^*]+?):?\*\*")
_WHOLE = re.compile(r"(?P<whole>.+)")


def renamed_services(outline: Outline) -> Iterator[Problem]:
    """Give the places at which a service still has its old name, and the names that are nearly their id."""
    yield from _mistyped(outline)
    renamed = {one.id: one for one in outline.catalog.services if is_renamed(one.id, one.name)}
    for passage, pattern in _candidates(outline) if renamed else ():
        for found in pattern.finditer(passage.text):
            group = str(found.lastgroup)
            service = _called(found[group], renamed)
            if service:
                said = f"„{found[group]}“ heißt in data/services.yaml jetzt »{service.name}«"
                message = f"{said}; ist dieses Angebot gemeint, auch hier so schreiben"
                yield passage.problem(found.start(group), message)


def _mistyped(outline: Outline) -> Iterator[Problem]:
    root = outline.loaded.roots.get("services")
    for index, service in enumerate(outline.catalog.services) if root else ():
        written = slug(service.name)
        if root and len(written) >= LONG_ENOUGH and slips(written, service.id) == 1 and written[0] == service.id[0]:
            message = f"„{service.name}“, und die Kennung heißt „{service.id}“; ist der Name vertippt, ihn berichtigen"
            yield Problem(root.at(("services", index, "name")).place, message)


def _candidates(outline: Outline) -> Iterator[tuple[Passage, re.Pattern[str]]]:
    """Give what may name a service, with the pattern of its names there."""
    for passage in published_passages(outline):
        yield passage, _WHOLE if passage.sign == "#" else _QUOTED
    for word in outline.published:
        yield from ((line, _LINKED) for line in line_passages(word.source, word.file, word.source_line))
    roots = {name: root for name, root in outline.loaded.roots.items() if name in ("consultant", "services", "site")}
    for passage in fact_passages(roots):
        yield passage, _WHOLE if passage.place(0).file == "data/site.yaml" else _QUOTED


def _called(name: str, renamed: Mapping[str, Service]) -> Service | None:
    """Give the service whose id is this name; as an id alone, it is no name."""
    return renamed.get(slug(name.strip())) if name[:1].isupper() else None
