"""Check what texts, titles and menus say of the number of programs against the data (Anzahl der Programme)."""

import re
from collections.abc import Iterator

from plugins.catalog import Catalog, Problem
from plugins.catalog.models.route import bare
from plugins.catalog.passages import Passage, value_passages
from plugins.publishing import routes
from plugins.publishing.claim_checks import CLAIM, accredited, facts_hold
from plugins.publishing.content_folder import ARTICLE_FOLDER
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages
from plugins.publishing.program_counts import Said, counted_in, right_label

SENTENCE = re.compile(r"[.!?…:]")
ARTICLES = f"content/{ARTICLE_FOLDER}/"
"""Texts that may speak of programs in general."""


def check_counts(outline: Outline) -> Iterator[Problem]:
    """Give the words that fit more programs than there are, or fewer."""
    if not facts_hold(outline):
        return
    index = f"content/{outline.texts_by_route.get(routes.PROGRAMS)}"
    labels = tuple(_mislabeled(outline, index))
    yield from labels
    told = {problem.place for problem in labels}
    for passage in passages(outline):
        if passage.place(0) not in told:
            yield from _miscounted(passage, outline.catalog, about=passage.place(0).file == index)


def _mislabeled(outline: Outline, index: str) -> Iterator[Problem]:
    count = len(outline.catalog.programs)
    for label in _labels(outline, index):
        right = right_label(label.text, count)
        if right:
            yield label.problem(0, f"„{label.text}“, aber {_programs(count)}; „{right}“ schreiben")


def _miscounted(passage: Passage, catalog: Catalog, *, about: bool) -> Iterator[Problem]:
    article = passage.place(0).file.startswith(ARTICLES)
    change = "den Satz anpassen" if SENTENCE.search(passage.text) else "die Worte anpassen"
    for start, sentence in passage.sentences():
        claims = CLAIM.search(sentence) is not None
        for said in counted_in(sentence, passage.text, about=about):
            wrong = _contradiction(said, catalog, change, claims=claims)
            if wrong and (said.wording.is_number or not article):
                yield passage.problem(start + said.index, wrong)


def _contradiction(said: Said, catalog: Catalog, change: str, *, claims: bool) -> str | None:
    if claims and said.wording.claimed:
        proofs = len(accredited(catalog))
        where = f"in data/consultant.yaml {_stand(proofs, 'Akkreditierung', 'en')}"
        return None if said.fits(proofs) else f"„{said.words}“, aber {where}; {change} (§ 5 UWG)"
    programs = len(catalog.programs)
    return None if said.fits(programs) else f"„{said.words}“, aber {_programs(programs)}; {change}"


def _programs(count: int) -> str:
    return f"in data/programs.yaml {_stand(count, 'Programm', 'e')}"


def _labels(outline: Outline, index: str) -> Iterator[Passage]:
    """Give the words in the menus that lead to the page about all programs, and its title."""
    website = outline.loaded.website
    if website:
        for field in ("menu", "footer"):
            for number, entry in enumerate(getattr(website.record, field)):
                if bare(entry.page) == bare(routes.PROGRAMS):
                    yield from value_passages(website.node.at((field, number, "text")))
    for word in outline.everything:
        if word.file == index and word.head:
            yield from value_passages(word.head.at(("title",)))


def _stand(count: int, one: str, ending: str) -> str:
    if count == 1:
        return f"steht nur ein{'e' if one.endswith('ung') else ''} {one}"
    return f"stehen {count} {one}{ending}" if count else f"steht kein{'e' if one.endswith('ung') else ''} {one}"
