"""Numbers of one service that stand in two ways in its record or its text: „30 bis 80 Menschen“, „An drei Abenden“."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.publishing.contradictions import contradiction
from plugins.publishing.durations import Duration, known_durations, said_durations
from plugins.publishing.figures import Figure, counts_in, opening_in, single_in, spans_in, sums, totals_in
from plugins.publishing.outline import Outline, text_file


def service_figures(outline: Outline) -> Iterator[Problem]:
    """Give the spans and numbers that contradict the record of the same service."""
    texts = {word.file: word for word in outline.published}
    shown = {service.id for service in outline.catalog.services if service.status != "draft"}
    for node in outline.loaded.entries("services"):
        key = str(node.at(("id",)).value)
        word = texts.get(text_file("services", key))
        pieces = tuple(text_passages(word.source, word.file, word.source_line)) if word else ()
        yield from _once(node, pieces) if key in shown else ()


def _once(node: Node, text: tuple[Passage, ...]) -> Iterator[Problem]:
    """Give what is told of one service, and of one place only once."""
    told = (*_counts(node, text), *_spans(node, text), *_durations(node, text))
    yield from {problem.place: problem for problem in reversed(told)}.values()


def _spans(node: Node, text: tuple[Passage, ...]) -> Iterator[Problem]:
    """Give the span of the summary against those of the lists, and that of the text against all."""
    lists = [span for field in ("formats", "results", "occasions") for span in spans_in(_values(node, field))]
    summary = list(spans_in(_values(node, "summary")))
    yield from _strange(summary, lists)
    yield from _strange(list(spans_in(text)), summary + lists)


def _strange(said: list[Figure], known: list[Figure]) -> Iterator[Problem]:
    """Give the span of a noun that is the only one there and is not known, though one of the same size is.

    A round may have less than all, but not more.
    """
    for span in sorted(said, key=lambda one: one.of_round):
        right = [one for one in known if one.noun == span.noun]
        alike = [one for one in right if one.is_like(span)]
        only = all(one.agrees(span) for one in said if one.noun == span.noun and not one.of_round)
        more = not span.of_round or all(one.most < span.most for one in right)
        if only and more and alike and not any(one.agrees(span) for one in right):
            yield _told(span, alike[0])
            return


def _counts(node: Node, text: tuple[Passage, ...]) -> Iterator[Problem]:
    """Give the number of the summary of which the formats have others, also if several are added; so of the text.

    A text may also say at once how often all meet. Where the formats have none, the summary counts.
    """
    formats, inexact = _known(node, "formats")
    summary, unclear = _known(node, "summary")
    own, partly = counts_in(text, of_all=False)
    yield from _miscounted([one for one in summary if one.least > 1 or not one.start], formats, inexact | unclear)
    told = list(_miscounted(own, _first(formats, summary), inexact | unclear | partly))
    openings = [list(opening_in(_values(node, field))) for field in ("formats", "summary")]
    known = _first(formats + (openings[0] if _is_single(node) else []), summary + openings[1])
    yield from told or _miscounted([*totals_in(text)], known, inexact | unclear)


def _known(node: Node, field: str) -> tuple[list[Figure], set[str]]:
    """Give the numbers of a field, with the single days and evenings, and the nouns of which there are others."""
    exact, inexact = counts_in(_values(node, field))
    return [*exact, *single_in(_values(node, field))], inexact


def _first(formats: list[Figure], summary: list[Figure]) -> list[Figure]:
    """Give the numbers of the formats, and those of the summary of which the formats say nothing."""
    nouns = {one.noun for one in formats}
    return [*formats, *(one for one in summary if one.noun not in nouns)]


def _is_single(node: Node) -> bool:
    return len(_values(node, "formats")) == 1


def _durations(node: Node, text: tuple[Passage, ...]) -> Iterator[Problem]:
    """Give how long it takes in the text, if no field of the record says the same."""
    known = [one for field in ("formats", "summary") for one in known_durations(_values(node, field))]
    for said in said_durations(text):
        alike = [one for one in known if one.kind == said.kind]
        if alike and all(said.contradicts(one) for one in alike):
            yield _told(said, alike[0])
            return


def _miscounted(said: list[Figure], known: list[Figure], inexact: set[str]) -> Iterator[Problem]:
    """Give the only number of a noun that the known ones do not make."""
    for one in said:
        others = [figure.least for figure in known if figure.noun == one.noun]
        mine = {figure.least for figure in said if figure.noun == one.noun}
        if others and one.noun not in inexact and len(mine) == 1 and not mine & sums(others):
            yield _told(one, next(figure for figure in known if figure.noun == one.noun))
            return


def _values(node: Node, field: str) -> tuple[Passage, ...]:
    return tuple(value_passages(node.at((field,))))


def _told(said: Figure | Duration, right: Figure | Duration) -> Problem:
    place = right.passage.place(right.start)
    return said.passage.problem(said.start, contradiction(said.words, place, right.words))
