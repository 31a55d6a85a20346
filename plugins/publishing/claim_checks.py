"""Check what the owner claims of herself: accredited for programs of which her data say so (§ 5 UWG)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from plugins.catalog import Place, Problem
from plugins.catalog.attributes import looks_on
from plugins.catalog.kept_sample import programs_of_the_sample
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import in_guillemets, is_beyond_doubt, named_in
from plugins.catalog.renamed import name_by_now
from plugins.publishing import claim_words as words
from plugins.publishing import routes
from plugins.publishing.accredited import accredited, facts_hold
from plugins.publishing.claim_dates import dated_in
from plugins.publishing.claim_ends import ended_in
from plugins.publishing.claim_limits import limits_in
from plugins.publishing.claim_roles import roles_in
from plugins.publishing.claim_tables import cells_of, is_dated
from plugins.publishing.claim_titles import Titles, pointed_in, pointing, titled_in
from plugins.publishing.clauses import Clause, excepted_in, points_back
from plugins.publishing.granted_entries import claimed_in_entries
from plugins.publishing.listed_claims import listed_claims
from plugins.publishing.operator_claims import accredited_by_operator
from plugins.publishing.other_claims import claimed_otherwise
from plugins.publishing.outline import Outline
from plugins.publishing.page_claims import PageClaims, as_named
from plugins.publishing.passages import passages
from plugins.publishing.plural_claims import plural_in
from plugins.publishing.readings import Reader, Reading
from plugins.publishing.unproven import Unproven
from plugins.publishing.whole_claims import WholeClaims

_OF_OTHERS = re.compile(r"data/(?:towns|programs|voucher)\.yaml|content/orte/")
"""Files whose key words speak of towns and programs."""
Named = tuple[int, str]
"""Where a name stands, and the name as the data have it."""


def check_claims(outline: Outline) -> Iterator[Problem]:
    """Give what sentences claim of accreditations that the data lack, and deny of those that they have."""
    if facts_hold(outline):
        claims = _Claims(outline)
        read = tuple(map(claims.hers, passages(outline)))
        told = tuple(problem for passage in read for problem in claims.check(passage))
        places = {problem.place for problem in told}
        yield from told
        listed = listed_claims(read, claims.unproven, claims.titles)
        entries = claimed_in_entries(outline, claims.unproven)
        further = {problem.place: problem for problem in (*listed, *entries)}
        yield from (problem for place, problem in further.items() if place not in places)


class _Claims:
    """Sentences held against the data, one after the other."""

    def __init__(self, outline: Outline) -> None:
        self.outline, catalog = outline, outline.catalog
        self.names = tuple(program.name for program in catalog.programs)
        self.proven = accredited(catalog)
        elsewhere = programs_of_the_sample(outline.root, catalog)
        known = tuple(filter(is_beyond_doubt, elsewhere))
        self.unproven = Unproven(self.names, self.proven, known, lambda name: name_by_now(name, catalog))
        self.owner = catalog.consultant.name
        self.reader = Reader(self.unproven.known)
        self.whole = WholeClaims(self.names, self.proven)
        self.titles = Titles(catalog)
        self.pages = PageClaims(catalog, self.proven, outline.loaded.programs, outline.file_at(routes.PROGRAMS))

    def hers(self, passage: Passage) -> Passage:
        """Give a passage without what others say or what is said of them."""
        return of_herself(passage.saying(in_guillemets(passage.text)), self.owner, self.unproven.known)

    def check(self, passage: Passage, *, alone: bool = True) -> Iterator[Problem]:
        """Give what is wrong with a passage that is hers, in the order of its sentences.

        It may stand ``alone`` if key words without a verb are hers.
        """
        if passage.sign == "|":
            yield from self._cells(passage)
            return
        readings, place = self.reader.read(passage), passage.place(0)
        for reading, follows in zip_longest(readings, readings[1:]):
            after = follows.sentence if follows else ""
            told = dict(self._claimed(place, reading, after)) if any(one.claim for one in reading.clauses) else {}
            told = told or dict(plural_in(reading, self.names, self.proven))
            first = alone and reading.previous is None and not _OF_OTHERS.match(place.file)
            told = told or dict(claimed_otherwise(reading, after, self.unproven, alone=first))
            told = told or dict(titled_in(reading, after, self.titles, self.unproven, alone=first))
            elsewhere = None if told else pointing(reading)
            if elsewhere and (program := self._pointed_to(place, reading)):
                told = dict(pointed_in(elsewhere, after, self.titles, self.unproven, program))
            told = told or dict(accredited_by_operator(reading, after, self.outline.catalog, self.proven))
            yield from (passage.problem(reading.start + index, told[index]) for index in sorted(told))

    def _cells(self, table: Passage) -> Iterator[Problem]:
        for row in cells_of(table):
            dated = any(map(is_dated, row))
            for cell in row:
                self.reader = Reader(self.unproven.known)
                yield from self.check(cell, alone=dated)
        self.reader = Reader(self.unproven.known)

    def _claimed(self, place: Place, reading: Reading, follows: str) -> Iterator[Named]:
        """Give what is wrong with a sentence that has one of the words for an accreditation."""
        yield from self.pages.check(place, reading, follows)
        yield from self._dated(place, reading, follows)
        yield from self._sentence(reading, follows)

    def _sentence(self, reading: Reading, follows: str) -> Iterator[Named]:
        sentence, clauses = reading.sentence, reading.clauses
        yield from self._answered(reading)
        excepted = dict(excepted_in(sentence, self.unproven.known))
        affirmed = tuple((*one, clause) for clause in clauses if clause.holds for one in self._in(clause))
        kept = (one for one in affirmed if not _is_taken_back(one[2], sentence, follows))
        yield from self._unproven(((index, clause.word, name) for index, name, clause in kept), excepted)
        yield from self._denied(sentence, clauses, excepted)
        if not affirmed:
            for clause in (clause for clause in clauses if clause.holds):
                yield from self._pointing(clause, reading, excepted)
        named = {clause: tuple(self._in(clause)) for clause in clauses}
        yield from self.whole.check(reading, follows, set(excepted.values()), named)
        yield from limits_in(reading, self.proven)
        yield from roles_in(reading, self.outline)

    def _dated(self, place: Place, reading: Reading, follows: str) -> Iterator[Named]:
        """Give since when and until when a sentence says so of programs, also of one to which its words point."""
        meant = self.pages.meant(place, reading, follows) or self._named_before(reading)
        clauses = (replace(one, text=as_named(one.text)) if one.start in meant else one for one in reading.clauses)
        plain = replace(reading, clauses=tuple(clauses))
        yield from dated_in(plain, self.outline, meant)
        yield from ended_in(plain, self.outline, meant)

    def _pointed_to(self, place: Place, reading: Reading) -> str | None:
        """Give the program to which „dort“ or „in diesem Programm“ points: that of the page, or one named before."""
        named = {
            name
            for start, _, name in self.unproven.named_in(reading.before)
            if is_beyond_doubt(name) or reading.before[start - 1 : start] == "»"
        }
        return self.pages.program_of(place, reading) or (min(named) if len(named) == 1 else None)

    def _named_before(self, reading: Reading) -> dict[int, str]:
        """Give the one program of the sentence before to which clauses point, by where these begin."""
        named = {name for _, _, name in named_in(reading.before, self.names)}
        if len(named) != 1 or not points_back(reading.clauses):
            return {}
        return {one.start: min(named) for one in reading.clauses if one.holds and words.MEANT.search(one.text)}

    def _answered(self, reading: Reading) -> Iterator[Named]:
        """Give the programs of a question to which a sentence that names none says yes."""
        if reading.asked and not any(named_in(reading.sentence, self.names)):
            asked = (name for _, name in self._in(reading.asked))
            yield from self._unproven(((0, reading.asked.word, name) for name in asked), {})

    def _in(self, clause: Clause) -> Iterator[Named]:
        """Give the programs that a clause names, and what else it names like one."""
        for index, name in self._named(clause.text, clause.word):
            untied = clause.joined and words.UNTIED.search(clause.text[:index])
            if not (untied or looks_on(clause.claim, clause.text[:index])):
                yield clause.start + index, name

    def _named(self, text: str, claim: str) -> Iterator[Named]:
        found = {start: name for start, _, name in self.unproven.named_in(text)}
        ends = [range(start, end) for start, end, _ in self.unproven.named_in(text)]
        for pattern in (words.NAMED,) if words.ADMITTED.match(claim) else (words.NAMED, words.BARE):
            for match in pattern.finditer(text) if claim else ():
                if not any(match.start(1) in taken for taken in ends):
                    found[match.start(1)] = match[1]
        yield from sorted(found.items())

    def _pointing(self, claim: Clause, reading: Reading, excepted: dict[int, str]) -> Iterator[Named]:
        """Give what a clause without names claims of those before it: „Dafür bin ich akkreditiert.“."""
        word, earlier = claim.word, (other for other in reading.clauses if other.end <= claim.start)
        own = [one for other in earlier for one in self._in(_as_claim(other, claim))]
        some = words.FIRST_ONES.search(claim.text)
        if own and (words.THE_OTHERS.search(claim.text) or (some and some["some"])):
            return
        own = own[: {"drei": 3}.get(some["number"], 2)] if some else own
        if own:
            yield from self._unproven(((index, word, name) for index, name in own), excepted)
        elif reading.previous and points_back(reading.clauses):
            yield from self._meant_before(claim, reading.before, reading.previous.start - reading.start)

    def _meant_before(self, claim: Clause, before: str, begin: int) -> Iterator[Named]:
        """Give what a claim says of the programs that the sentence before it names, or means as a whole."""
        found = {match.start(1): match[1] for match in words.NAMED_BEFORE.finditer(before)}
        for start, _, name in self.unproven.named_in(before):
            found |= {start: name} if before[start - 1 : start] == "»" or is_beyond_doubt(name) else {}
        word = claim.word
        yield from self._unproven(((begin + index, word, name) for index, name in found.items()), {})
        everything = Clause(begin, before, claim.claim, True)
        yield from () if found else self.whole.in_clause(everything, before)

    def _unproven(self, claimed: Iterator[tuple[int, str, str]], excepted: dict[int, str]) -> Iterator[Named]:
        for index, word, name in claimed:
            message = self.unproven.message(word, name)
            if message and index not in excepted:
                yield index, message

    def _denied(self, sentence: str, clauses: tuple[Clause, ...], excepted: dict[int, str]) -> Iterator[Named]:
        """Give the names of programs for which she is accredited and says that she is not."""
        of_another = words.LIKE_HER.match(sentence)
        if of_another or not words.OF_HERSELF.search(sentence) or words.NOT_TODAY.search(sentence):
            return
        denied = [(clause, one) for clause in clauses if clause.holds is False for one in self._in(clause)]
        for clause, (index, name) in denied:
            denial = words.PLAIN_DENIAL.search(clause.text)
            if denial and name in self.proven and index not in excepted:
                message = f"„{denial[0]} … {clause.word}“ für »{name}«, dazu steht in data/consultant.yaml eine"
                yield index, f"{message} Akkreditierung; den Satz anpassen oder sie dort streichen"


def _as_claim(clause: Clause, claim: Clause) -> Clause:
    return clause if clause.claim else Clause(clause.start, clause.text, claim.claim, claim.holds)


def _is_taken_back(clause: Clause, sentence: str, follows: str) -> bool:
    """Tell whether what stands behind a clause that goes on denies it: „2023 kam »B« dazu, ohne Akkreditierung“."""
    return clause.joined and words.THERE_NOT.search(f"{sentence[clause.end :]} {follows}") is not None
