"""Read what a sentence says of the owner's accreditations: clause by clause, for whom it holds and for whom not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plugins.catalog.program_names import named_in
from plugins.publishing import claim_words as words


@dataclass(frozen=True)
class Clause:
    """A clause and where it begins; ``claim`` is the word that claims, ``holds`` tells whether it is affirmed.

    ``holds`` is None where a clause speaks of something else, ``said`` what it consists of but for its signs.
    """

    start: int
    text: str
    claim: re.Match[str] | None = None
    holds: bool | None = None

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def claim_in(text: str, sentence: str) -> re.Match[str] | None:
    """Give the word by which a clause of a sentence claims something of its writer."""
    herself = words.OF_HERSELF.search(sentence)
    if words.OF_OTHERS.search(sentence) and not herself:
        return None
    strong = words.STRONG.search(text)
    if strong:
        return strong
    noun = words.NOUN.search(text)
    if noun and herself and words.OWNED.search(text):
        return noun
    return words.ADMITTED.search(text) if herself else None


def read_clauses(sentence: str) -> tuple[Clause, ...]:
    """Give the clauses of a sentence; where it claims nothing, one that speaks of something else."""
    plain = words.NOT_ONLY.sub(lambda found: " " * len(found[0]), sentence)
    if claim_in(plain, plain) is None or plain.rstrip(' "“«').endswith("?"):
        return (Clause(0, sentence),)
    clauses = [_read(clause, plain) for clause in _split(plain)]
    return tuple(_joined(clause, clauses[:index], clauses[index + 1 :]) for index, clause in enumerate(clauses))


def points_back(clauses: Sequence[Clause]) -> bool:
    """Tell whether a sentence claims something of what the one before it speaks of: „Dafür bin ich akkreditiert.“."""
    meant = any(clause.holds and words.MEANT.search(clause.text) for clause in clauses)
    named = any(re.search(words.QUOTED, clause.text) for clause in clauses)
    herself = any(re.search(r"\bbin\b", one.text) or words.OF_HERSELF.search(one.text) for one in clauses)
    return meant and not named and herself


def goes_on(text: str) -> bool:
    """Tell whether a text is no clause of its own: names, and words that only lead to them."""
    rest = re.sub(words.QUOTED, " ", text)
    return all(word in words.FILLERS for word in re.findall(r"(?<![\w-])[a-zäöüß]+", _uncapped(rest)))


def _uncapped(text: str) -> str:
    """Give a text whose first word begins small if it is one that only leads on."""
    first = re.match(r"\W*(\w+)", text)
    small = first[1].lower() if first else ""
    return text.replace(first[1], small, 1) if first and small in words.FILLERS else text


def _split(sentence: str) -> Iterator[Clause]:
    begin = 0
    for end in _ends(sentence):
        if sentence[begin:end].strip(" ,;:()–—-"):
            yield Clause(begin, sentence[begin:end])
            begin = end
    yield Clause(begin, sentence[begin:])


def _ends(sentence: str) -> list[int]:
    ends = {match.start() for match in words.ONE_MORE.finditer(sentence)}
    for joint in words.JOINT.finditer(sentence):
        before = sentence[max((end for end in ends if end < joint.start()), default=0) : joint.start()]
        if claim_in(before, sentence) and words.DENIAL.search(sentence, joint.start()):
            ends.add(joint.start())
    return sorted(ends)


def _read(clause: Clause, sentence: str) -> Clause:
    claim = claim_in(clause.text, sentence)
    if claim is None:
        return clause
    unsaid = words.WHETHER.match(clause.text.lstrip(" ,;:()–-"))
    denied = words.DENIAL.search(_without_exceptions(clause.text))
    return replace(clause, claim=claim, holds=None if unsaid else not denied)


def _without_exceptions(text: str) -> str:
    """Hide words of exception, which deny nothing but the names behind them."""
    return re.sub(words.EXCEPT, lambda found: " " * len(found[0]), text)


def _joined(clause: Clause, before: Sequence[Clause], after: Sequence[Clause]) -> Clause:
    """Let a clause that claims nothing by itself share what the one beside it says."""
    if clause.claim:
        return clause
    following = next((one for one in after if one.claim), None)
    leading = next((one for one in reversed(before) if one.claim), None)
    open_verb = following and words.FIRST_PERSON.search(clause.text) and not words.FIRST_PERSON.search(following.text)
    if not goes_on(clause.text) and (not open_verb or _is_denied(clause)):
        return clause
    if leading and re.search(r"\b(?:haben|hat|sind)\b", clause.text) and not words.OF_HERSELF.search(clause.text):
        return clause
    beside = leading if leading and not (after and after[0].claim and not _is_denied(clause)) else following or leading
    if beside is None or beside.holds is None:
        return clause
    if _is_denied(clause):
        return replace(clause, claim=beside.claim, holds=False)
    holds = beside.holds or bool(words.LEADING_DENIAL.search(beside.text)) or beside is leading
    return replace(clause, claim=beside.claim, holds=holds)


def _is_denied(clause: Clause) -> bool:
    return words.DENIAL.search(_without_exceptions(clause.text)) is not None


def excepted_in(sentence: str, names: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give the names that a sentence takes out of what it says, each with the index at which it stands."""
    found = {start: (end, name) for start, end, name in named_in(sentence, names)}
    for start, (end, name) in found.items():
        if words.EXCEPTED_BEFORE.match(sentence[end:].lstrip("«“”")):
            yield start, name
    for exception in re.finditer(words.EXCEPT, sentence):
        position = exception.end()
        while (lead := words.LISTED.match(sentence, position)) and lead.end() in found:
            position, name = found[lead.end()]
            yield lead.end(), name
