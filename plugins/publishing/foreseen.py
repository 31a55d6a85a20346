"""What ``make publish`` would refuse of the texts, so that ``make check`` can say it first."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from html import unescape
from itertools import chain

from plugins.catalog import Place, Problem
from plugins.catalog.kept_sample import programs_of_the_sample
from plugins.catalog.passages import Passage, caption_passages, line_passages, text_passages, value_passages
from plugins.preflight import (
    elsewhere_in,
    foreseen_in,
    is_credited,
    misplaced,
    mistyped_in,
    phones_in,
    program_of,
    sample_programs_among,
    strangers_among,
    undated_in,
    unequal_among,
    unfit_host,
    unlawful_provider,
    unused_in,
)
from plugins.publishing.claim_checks import check_claims
from plugins.publishing.claim_tables import cells_of
from plugins.publishing.due_credits import Due, due_in, due_portrait
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, passages
from plugins.publishing.slips.lines import HEADING
from plugins.publishing.slips.masks import hide_targets, mask, uncovered
from plugins.publishing.words import Word

_ENTITY = re.compile(r"&#?\w+;")
"""A sign by its name, which Markdown shows as that sign."""

LEFTOVERS = "reste"
_ADDRESS = re.compile(r"\S*[/@#]\S*")
"""A value that is no prose: an address, a colour."""
PRIVACY_TEXT = "content/seiten/datenschutz.md"
SAMPLE_PROGRAM = "programm-aus-muster"


def foreseen(outline: Outline) -> tuple[tuple[str, Problem], ...]:
    """Give what preflight would find in facts and in texts that go out, each with the name of its check.

    A text of a day to come goes out on that day, when nobody may be there to mend it.
    """
    elsewhere = programs_of_the_sample(outline.root, outline.catalog)
    return (
        *_strangers(outline, chain(facts_of(outline), outline.further), elsewhere),
        *_elsewhere(outline, chain(facts_of(outline), outline.further)),
        *_left_in_facts(outline),
        *_undated(outline, _of_programs(outline)),
        *chain(*(_found(outline, one, elsewhere) for one in outline.finished)),
        *_misplaced(outline),
        *_mistyped(outline),
        *_uncredited(due_portrait(outline)),
        *_provider(outline),
    )


def hinted(outline: Outline) -> Iterator[tuple[str, Problem]]:
    """Give where facts and texts name a program of the sample that the site does not show, or a strange number.

    And where the size of a network has the month of another.
    """
    root = outline.loaded.roots.get("programs")
    yield from (("zahl-und-stand", found) for found in unequal_among(outline.catalog.programs, root)) if root else ()
    texts = [(*_values(word), *prose_of(word)) for word in outline.published]
    shown = tuple(chain(facts_of(outline), *texts))
    yield from ((SAMPLE_PROGRAM, found) for found in _of_the_sample(outline, shown))
    for passage in shown:
        for found in phones_in(passage.text, outline.catalog):
            yield "telefonnummer", passage.problem(found.start, found.message)


def _of_the_sample(outline: Outline, shown: Sequence[Passage]) -> Iterator[Problem]:
    """Find programs of the sample, but for those of which somebody is told already that she claims them."""
    names = programs_of_the_sample(outline.root, outline.catalog)
    claimed = {problem.place for problem in outline.once(check_claims)} if names else set()
    yield from sample_programs_among(shown, names, outline.catalog, claimed)


def prose_of(word: Word) -> tuple[Passage, ...]:
    """Give the paragraphs of a text without what is no prose."""
    text = _ENTITY.sub(_shown, hide_targets(mask(word.source), " "))
    return tuple(text_passages(text, word.file, word.source_line))


def _captions(word: Word) -> Iterator[Passage]:
    return caption_passages(word.source, word.file, word.source_line)


def _values(word: Word) -> tuple[Passage, ...]:
    return tuple(value_passages(word.head)) if word.head else ()


def _found(outline: Outline, word: Word, elsewhere: Sequence[str]) -> Iterator[tuple[str, Problem]]:
    paragraphs = prose_of(word)
    everything = (*_values(word), *paragraphs, *_captions(word))
    yield from _left(everything)
    yield from _strangers(outline, everything, elsewhere)
    yield from _elsewhere(outline, everything)
    yield from _undated(outline, (passage for passage in paragraphs if not _is_heading(word, passage)))
    yield from _uncredited(due_in(outline, word))
    consultant = outline.catalog.consultant
    for passage in everything if word.file == PRIVACY_TEXT else ():
        for found in unused_in(passage.text, (consultant.host.name, *outline.catalog.website.providers)):
            yield "datenschutz-passend", passage.problem(found.start, found.message)


def _undated(outline: Outline, passages: Iterable[Passage]) -> Iterator[tuple[str, Problem]]:
    """Find sizes of networks without their day; the program whose page or record it is need not be named."""
    root = outline.loaded.roots.get("programs")
    for passage in passages:
        own = program_of(passage.place(0), outline.catalog, root)
        for found in undated_in(passage.text, passage.text, outline.catalog, own):
            yield "zahl-ohne-stand", passage.problem(found.start, found.message)


def _of_programs(outline: Outline) -> Iterator[Passage]:
    """Give what the programs' records say in sentences of today."""
    for program in outline.loaded.programs:
        for field in ("summary", "audience"):
            yield from value_passages(program.node.at((field,)))


def left_in_words(outline: Outline, mistakes: Iterable[Place]) -> Iterator[tuple[str, Problem]]:
    """Give what may be said of the texts that go out even where facts are unsound, with the names of the checks.

    Signs of a link or of bold in a paragraph with a mistake are that mistake, seen once more.
    """
    lines = {(place.file, place.line) for place in mistakes}
    for word in outline.finished:
        yield from _left((*_values(word), *prose_of(word), *_captions(word)), lines)


def _left(passages: Iterable[Passage], mistaken: Set[tuple[str, int]] = frozenset()) -> Iterator[tuple[str, Problem]]:
    for passage in passages:
        is_mistaken = any((place.file, place.line) in mistaken for _, place in passage.starts)
        for check, found in foreseen_in(passage.text):
            if not (found.signs and is_mistaken):
                yield check, passage.problem(found.start, uncovered(found.message))


def _left_in_facts(outline: Outline) -> Iterator[tuple[str, Problem]]:
    """Find signs of Markdown and other leftovers in values of the data files; addresses may hold any sign."""
    for passage in facts_of(outline):
        for check, found in foreseen_in(passage.text) if not _ADDRESS.fullmatch(passage.text) else ():
            if check == LEFTOVERS:
                yield check, passage.problem(found.start, found.message)


def _strangers(
    outline: Outline, passages: Iterable[Passage], elsewhere: Sequence[str]
) -> Iterator[tuple[str, Problem]]:
    yield from (("fremdes-programm", found) for found in strangers_among(passages, outline.catalog, elsewhere))


def _elsewhere(outline: Outline, passages: Iterable[Passage]) -> Iterator[tuple[str, Problem]]:
    """Find accreditations by others than the data name; a table says a thing in each cell."""
    for passage in passages:
        for piece in chain(*cells_of(passage)) if passage.sign == "|" else (passage,):
            for found in elsewhere_in(piece, outline.catalog):
                yield "akkreditierung-anderswo", piece.problem(found.start, found.message)


def _misplaced(outline: Outline) -> Iterator[tuple[str, Problem]]:
    """Find promises of a voucher in a program that gives none."""
    for passage in passages(outline, drafts=False):
        yield from (("gutschein-anderswo", found) for found in misplaced(passage, outline.catalog, outline.records))


def _mistyped(outline: Outline) -> Iterator[tuple[str, Problem]]:
    """Find addresses that are the owner's own but for a slip, in facts, in heads, and in texts with their links."""
    texts = [(*_values(word), *line_passages(word.source, word.file, word.source_line)) for word in outline.finished]
    for passage in chain(facts_of(outline), *texts):
        for found in mistyped_in(passage.text, outline.catalog) if "@" in passage.text else ():
            yield "vertippte-post", passage.problem(found.start, found.message)


def _uncredited(dues: Iterable[Due]) -> Iterator[tuple[str, Problem]]:
    """Find photos whose file names their maker, while the site does not."""
    yield from (("bildnachweis", due.problem) for due in dues if not is_credited(due.said, due.maker))


def _provider(outline: Outline) -> Iterator[tuple[str, Problem]]:
    found = outline.loaded.consultant
    if found:
        hosts = outline.catalog.website.hosts if not found.record.sample else ()
        yield from (("anbieter", problem) for problem in unlawful_provider(found.record, found.node))
        yield from (("host", problem) for problem in unfit_host(found.record, found.node, hosts))


def _shown(entity: re.Match[str]) -> str:
    return unescape(entity[0])[:1].ljust(len(entity[0]))


def _is_heading(word: Word, passage: Passage) -> bool:
    line = word.source.split("\n")[passage.place(0).line - word.source_line]
    return HEADING.match(line) is not None
