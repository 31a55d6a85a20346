"""Check what texts, titles and menus say of the number of programs against the data (Anzahl der Programme)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalog import Catalog, Problem
from plugins.catalog.models.route import bare
from plugins.catalog.passages import Passage, value_passages
from plugins.catalog.program_names import named_in
from plugins.publishing import routes
from plugins.publishing.claim_checks import accredited, facts_hold
from plugins.publishing.claim_words import RELATIVE, THE_OTHERS
from plugins.publishing.clauses import Clause, excepted_in, points_back, read_clauses
from plugins.publishing.content_folder import ARTICLE_FOLDER
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages
from plugins.publishing.program_counts import PAIR, Said, counted_in, right_label

SENTENCE = re.compile(r"[.!?…:]")
OF_ALL = re.compile(r"(?i)\b(?:der|dieser|meiner|unserer|aller|(?:von|unter) (?:den|diesen|meinen|unseren|allen))\s+$")
"""What stands before the number of all programs, of which some are meant."""
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
    before = ""
    sentences = tuple(passage.sentences())
    for number, (start, sentence) in enumerate(sentences):
        after = read_clauses(sentences[number + 1][1]) if number + 1 < len(sentences) else ()
        counting, told = _Counting(catalog, sentence, before, after), 0
        for said in sorted(counted_in(sentence, passage.text, about=about), key=lambda said: said.index):
            wrong = _contradiction(said, counting, change)
            if wrong and said.index >= told and (said.wording.is_number or not article):
                yield passage.problem(start + said.index, wrong)
                told = said.index + len(said.words)
        before = sentence


@dataclass(frozen=True)
class _Counting:
    """A sentence in which something is counted, the one before it, and what the one behind it says."""

    catalog: Catalog
    sentence: str
    before: str
    after: tuple[Clause, ...]

    def counts_proofs(self, said: Said) -> bool | None:
        """Tell whether words count accreditations, or programs, or neither of them."""
        holds = self._holds(said)
        of_all = OF_ALL.search(self.sentence[: said.index]) is not None
        everything = of_all or said.words[:4].lower() in ("alle", "beid")
        both = said.words[:5].lower() == "beide"
        if both and (self._both_are_named(said.index) or THE_OTHERS.search(self.sentence[: said.index])):
            return None
        if holds is None or not said.wording.claimed:
            return None if said.wording.proofs else False
        if not holds:
            return False if everything and not said.wording.proofs else None
        excepted = any(excepted_in(self.sentence, [program.name for program in self.catalog.programs]))
        return not (of_all or (everything and (excepted or self._both_are_all(said.words))))

    def _holds(self, said: Said) -> bool | None:
        """Tell whether these words say what she is accredited for, by themselves or as others point to them."""
        clauses = read_clauses(self.sentence)
        own = next(one for one in reversed(clauses) if one.start <= said.index)
        if own.holds is not None or said.wording.proofs:
            return own.holds
        behind = tuple(one for one in clauses if one.start > own.start)
        related = RELATIVE.match(self.sentence[said.index + len(said.words) :]) and any(one.holds for one in behind)
        return True if related or points_back(behind) or points_back(self.after) else None

    def _both_are_named(self, index: int) -> bool:
        """Tell whether two programs are named before, to which „beide“ points."""
        names = [program.name for program in self.catalog.programs]
        return len({name for _, _, name in named_in(f"{self.before} {self.sentence[:index]}", names)}) == PAIR

    def _both_are_all(self, words: str) -> bool:
        return re.match(r"[Bb]eide\w* .*Programm", words) is not None and len(self.catalog.programs) != PAIR


def _contradiction(said: Said, counting: _Counting, change: str) -> str | None:
    proofs = counting.counts_proofs(said)
    if proofs:
        consultant, count = counting.catalog.consultant, len(accredited(counting.catalog))
        where = f"in data/consultant.yaml {_stand(count, 'Akkreditierung', 'en')}"
        right = said.fits(count) or (said.wording.proofs and said.fits(len(consultant.accreditations)))
        return None if right else f"„{said.words}“, aber {where}; {change} (§ 5 UWG)"
    programs = len(counting.catalog.programs)
    return None if proofs is None or said.fits(programs) else f"„{said.words}“, aber {_programs(programs)}; {change}"


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
