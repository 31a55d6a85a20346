"""Numbers of one service that stand in two ways in its record or its text: „30 bis 80 Menschen“, „An drei Abenden“."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.publishing.figures import Figure, counts_in, single_in, spans_in, sums, totals_in
from plugins.publishing.outline import Outline, text_file


def service_figures(outline: Outline) -> Iterator[Problem]:
    """Give the spans and numbers that contradict the record of the same service."""
    texts = {word.file: word for word in outline.published}
    shown = {service.id for service in outline.catalog.services if service.status != "draft"}
    for node in outline.loaded.entries("services"):
        key = str(node.at(("id",)).value)
        word = texts.get(text_file("services", key))
        pieces = tuple(text_passages(word.source, word.file, word.source_line)) if word else ()
        yield from (*_counts(node, pieces), *_spans(node, pieces)) if key in shown else ()


def _spans(node: Node, text: tuple[Passage, ...]) -> Iterator[Problem]:
    """Give the span of the summary against those of the lists, and that of the text against all."""
    lists = [span for field in ("formats", "results", "occasions") for span in spans_in(_values(node, field))]
    summary = list(spans_in(_values(node, "summary")))
    yield from _strange(summary, lists)
    yield from _strange(list(spans_in(text)), summary + lists)


def _strange(said: list[Figure], known: list[Figure]) -> Iterator[Problem]:
    """Give the span of a noun that is the only one there and is not known, though one of the same size is."""
    for span in said:
        right = [one for one in known if one.noun == span.noun]
        alike = [one for one in right if one.is_like(span)]
        only = all(one.agrees(span) for one in said if one.noun == span.noun)
        if only and alike and not any(one.agrees(span) for one in right):
            yield _told(span, alike[0])
            return


def _counts(node: Node, text: tuple[Passage, ...]) -> Iterator[Problem]:
    """Give the number of the summary of which the formats have others, also if several are added; so of the text.

    A text may also say at once how often all meet.
    """
    formats, inexact = counts_in(_values(node, "formats"))
    summary, unclear = counts_in(_values(node, "summary"))
    own, partly = counts_in(text, of_all=False)
    single = [one for field in ("formats", "summary") for one in single_in(_values(node, field))]
    yield from _miscounted(summary, formats, inexact | unclear)
    yield from list(_miscounted(own, formats, inexact | partly)) or _miscounted(
        [*totals_in(text)], formats + single, inexact
    )


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


def _told(said: Figure, right: Figure) -> Problem:
    place = right.passage.place(right.start)
    there = f"in {place.file}, Zeile {place.line}, steht „{right.words}“"
    return said.passage.problem(said.start, f"„{said.words}“, und {there}; eines von beiden berichtigen")
