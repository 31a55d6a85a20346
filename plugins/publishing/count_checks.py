"""Check what texts, titles and menus say of the number of programs against the data (Anzahl der Programme)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from plugins.catalog import Catalog, Problem
from plugins.catalog.models.route import bare
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage, value_passages
from plugins.publishing import routes
from plugins.publishing.accredited import accredited, facts_hold
from plugins.publishing.claim_titles import calls_her
from plugins.publishing.claim_words import RELATIVE
from plugins.publishing.clauses import excepted_in, points_back
from plugins.publishing.content_folder import ARTICLE_FOLDER
from plugins.publishing.other_claims import claims_otherwise
from plugins.publishing.other_pairs import means_another_pair
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages
from plugins.publishing.program_counts import PAIR, Said, counted_in, right_label
from plugins.publishing.readings import Reader, Reading
from plugins.publishing.relative_counts import Counted, counts_some, fits_beside, fits_partly

SENTENCE = re.compile(r"[.!?…:]")
OF_ALL = re.compile(
    r"(?i)\b(?:(?<!, )der|dieser|meiner|unserer|aller|(?:von|unter) (?:den|diesen|meinen|unseren|allen)"
    r"|(?:eine[mnrs]?|zwei|drei|vier|fünf|[2-5]) von)\s+$"
)
"""What stands before the number of all programs, of which some are meant."""
_ALONE = re.compile(
    r"\w+ (?:[a-zäöüß]+e )?Akkreditierungen\s*[,–—-]\s*(?:ein\w*|zwei|drei|vier)\s+[A-ZÄÖÜ][\w-]+[.!]?"
    r"|\W*(?:(?:[Ss]eit\s+)?(?:19|20)\d\d\s*[:,–-]?\s+)?\w+\s+Akkreditierung(?:en)?(?:,?\s+\(?(?:19|20)\d\d\)?)?\W*"
)
"""A title or an entry that counts accreditations: „Drei Akkreditierungen, eine Haltung“, „2024: die zweite“."""
ARTICLES = f"content/{ARTICLE_FOLDER}/"
"""Texts that may speak of programs in general."""


def check_counts(outline: Outline) -> Iterator[Problem]:
    """Give the words that fit more programs than there are, or fewer."""
    if not facts_hold(outline):
        return
    index = outline.file_at(routes.PROGRAMS)
    labels = tuple(_mislabeled(outline, index))
    yield from labels
    names = [program.name for program in outline.catalog.programs]
    told, reader = {problem.place for problem in labels}, Reader(names)
    for passage in passages(outline):
        place = passage.place(0)
        if place not in told:
            about = place.file == index
            own = of_herself(passage, outline.catalog.consultant.name, names)
            yield from _miscounted(own, reader.read(own), outline.catalog, about=about)


def _mislabeled(outline: Outline, index: str | None) -> Iterator[Problem]:
    count = len(outline.catalog.programs)
    for label in _labels(outline, index):
        right = right_label(label.text, count)
        if right:
            yield label.problem(0, f"„{label.text}“, aber {_programs(count)}; „{right}“ schreiben")


def _miscounted(passage: Passage, readings: tuple[Reading, ...], catalog: Catalog, *, about: bool) -> Iterator[Problem]:
    article = passage.place(0).file.startswith(ARTICLES)
    change = "den Satz anpassen" if SENTENCE.search(passage.text) else "die Worte anpassen"
    for reading, follows in zip_longest(readings, readings[1:]):
        counting, told = _Counting(catalog, reading, follows, article), 0
        found = counted_in(reading.sentence, passage.text, about=about)
        for said in sorted(found, key=lambda said: said.index):
            wrong = counting.contradiction(said) if said.wording.is_number or not article else None
            if wrong and said.index >= told:
                yield passage.problem(
                    reading.start + said.index, f"„{said.words}“, aber {wrong[0]}; {change}{wrong[1]}"
                )
                told = said.index + len(said.words)


Against = tuple[str, str]
"""What the data say against words, and the law that forbids them, if any."""


@dataclass(frozen=True)
class _Counting:
    """A sentence in which something is counted, and the one behind it."""

    catalog: Catalog
    reading: Reading
    follows: Reading | None
    article: bool

    def contradiction(self, said: Said) -> Against | None:
        """Give what the data say against words that count."""
        if said.wording.claimed and self._claims_otherwise:
            return None
        holds = self._holds(said)
        if not said.wording.is_number or said.wording.proofs:
            return self._of_all(said, holds)
        counted = self._counted(said)
        named = counted.are_named and (not holds or counted.is_pair)
        if named or (not holds and means_another_pair(counted)):
            return None
        if counted.counts_others:
            return self._of_others(counted, claimed=holds is True)
        of_all = self._is_of_all(said)
        if holds and not of_all and counts_some(counted):
            return None if said.fits(len(accredited(self.catalog))) else self._proofs
        fits = None if holds or of_all else fits_partly(counted, len(self.catalog.programs))
        return self._of_all(said, holds) if fits is None else None if fits else self._programs

    def _of_others(self, counted: Counted, *, claimed: bool) -> Against | None:
        """Judge words that count those beside the ones that are set apart: „zwei weitere“."""
        apart = counted.apart
        if not claimed:
            return None if fits_beside(counted, len(apart), len(self.catalog.programs)) else self._programs
        fits = counted.said.wording.least + len(apart & counted.named(self.reading.affirmed)) <= len(
            accredited(self.catalog)
        )
        return None if fits else self._proofs

    def _of_all(self, said: Said, holds: bool | None) -> Against | None:
        """Judge words that count all programs, or all that she is accredited for."""
        proofs = self._counts_proofs(said, holds)
        if proofs:
            found = len(self.catalog.consultant.accreditations) if said.wording.proofs else 0
            return None if said.fits(len(accredited(self.catalog))) or said.fits(found) else self._proofs
        return None if proofs is None or said.fits(len(self.catalog.programs)) else self._programs

    def _counts_proofs(self, said: Said, holds: bool | None) -> bool | None:
        """Tell whether words count accreditations, or programs, or neither of them."""
        of_all = self._is_of_all(said)
        everything = of_all or said.words[:4].lower() in ("alle", "beid")
        if holds is None or not said.wording.claimed:
            return None if said.wording.proofs else False
        if not holds:
            return False if everything and not said.wording.proofs else None
        excepted = any(excepted_in(self.reading.sentence, self._names))
        restricted = self._restricts(said)
        return not (of_all or (everything and not restricted and (excepted or self._both_are_all(said.words))))

    def _holds(self, said: Said) -> bool | None:
        """Tell whether these words say what she is accredited for, by themselves or as others point to them."""
        clauses = self.reading.clauses
        own = next(one for one in reversed(clauses) if one.start <= said.index)
        if own.holds is not None or said.wording.proofs:
            return True if _ALONE.fullmatch(self.reading.sentence) and not self.article else own.holds
        behind = tuple(one for one in clauses if one.start > own.start)
        related = self._restricts(said) and any(one.holds for one in behind)
        after = self.follows.clauses if self.follows else ()
        return True if related or points_back(behind) or points_back(after) else None

    def _is_of_all(self, said: Said) -> bool:
        """Tell whether some of those counted are meant: „zwei von drei Programmen“."""
        return OF_ALL.search(self.reading.sentence[: said.index]) is not None

    def _restricts(self, said: Said) -> bool:
        return RELATIVE.match(self.reading.sentence[said.index + len(said.words) :]) is not None

    def _counted(self, said: Said) -> Counted:
        follows = self.follows.sentence if self.follows else ""
        return Counted(said, self.reading.sentence, self.reading.before, follows, self._names)

    def _both_are_all(self, words: str) -> bool:
        return re.match(r"[Bb]eide\w* .*Programm", words) is not None and len(self.catalog.programs) != PAIR

    @property
    def _claims_otherwise(self) -> bool:
        follows = self.follows.sentence if self.follows else ""
        return claims_otherwise(self.reading, follows, self._names) or calls_her(self.reading, follows, self.catalog)

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(program.name for program in self.catalog.programs)

    @property
    def _programs(self) -> Against:
        return _programs(len(self.catalog.programs)), ""

    @property
    def _proofs(self) -> Against:
        count = len(accredited(self.catalog))
        return f"in data/consultant.yaml {_stand(count, 'Akkreditierung', 'en')}", " (§ 5 UWG)"


def _programs(count: int) -> str:
    return f"in data/programs.yaml {_stand(count, 'Programm', 'e')}"


def _labels(outline: Outline, index: str | None) -> Iterator[Passage]:
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
