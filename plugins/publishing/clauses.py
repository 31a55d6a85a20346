"""Read what a sentence says of the owner's accreditations: clause by clause, for whom it holds and for whom not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from plugins.catalog.attributes import ATTRIBUTE, calls_another
from plugins.catalog.ellipsis import QUOTED, comes_along, goes_on
from plugins.catalog.program_names import named_in
from plugins.publishing import claim_words as words


@dataclass(frozen=True)
class Clause:
    """A clause and where it begins; ``claim`` is the word that claims, ``holds`` tells whether it is affirmed.

    ``holds`` is None where a clause speaks of something else; one that is ``joined`` claims what another does.
    """

    start: int
    text: str
    claim: re.Match[str] | None = None
    holds: bool | None = None
    joined: bool = False

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def word(self) -> str:
        """The word by which it claims something, as it stands there."""
        return self.claim[0] if self.claim else ""


def claim_in(text: str, sentence: str) -> re.Match[str] | None:
    """Give the word by which a clause of a sentence claims something of its writer."""
    herself = words.OF_HERSELF.search(sentence)
    if words.OF_OTHERS.search(sentence) and not herself:
        return None
    strong = next((one for one in words.STRONG.finditer(text) if not _is_of_another(one, text)), None)
    if strong:
        return strong
    noun = next((one for one in words.NOUN.finditer(text) if not _is_governed(one, text)), None)
    if noun and herself and _is_had(text):
        return noun
    admitted = words.ADMITTED.search(text) if herself else None
    return None if admitted and _has_a_subject(text) else admitted


def _is_had(text: str) -> bool:
    others = words.DONE_WITH_IT.search(text) or words.HAD_BY_A_BODY.search(text)
    return words.OWNED.search(text) is not None and not others


def _is_governed(noun: re.Match[str], text: str) -> bool:
    before = words.GOVERNED.search(text, 0, noun.start())
    return before is not None and not (before[0].lower().startswith("über") and "verfüg" in text)


def _has_a_subject(text: str) -> bool:
    """Tell whether a clause says what something is, and not what she is."""
    return words.THIRD_PERSON.search(text) is not None and not words.IN_PERSON.search(text)


def _is_of_another(claim: re.Match[str], text: str) -> bool:
    if ATTRIBUTE.match(claim[0]):
        return calls_another(claim, text)
    if words.GRANTED.search(text) and not words.IN_PERSON.search(text):
        return True
    return words.OF_A_BODY.search(text) is not None and _has_a_subject(text)


def read_clauses(sentence: str, leading: Clause | None = None) -> tuple[Clause, ...]:
    """Give the clauses of a sentence; where it claims nothing, one that speaks of something else.

    A sentence without a claim may go on with the ``leading`` one, which the sentence before ends with.
    """
    if not (leading or words.CLAIMING.search(sentence)):
        return (Clause(0, sentence),)
    plain = words.NOT_ONLY.sub(lambda found: " " * len(found[0]), sentence)
    plain = words.HAD_DONE.sub(lambda found: f"{found['lead']}akkreditiert".ljust(len(found[0])), plain)
    claims = claim_in(plain, plain) is not None
    if plain.rstrip(' "“«').endswith("?") or not (claims or leading):
        return (Clause(0, sentence),)
    clauses = tuple(_read(clause, plain) for clause in _split(plain))
    return _all_joined(clauses) if claims or leading is None else _following(leading, clauses)


def _all_joined(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Let each clause share what the one beside it says; what stands in brackets belongs to what is before."""
    joined: list[Clause] = []
    for index, clause in enumerate(clauses):
        alone = joined and clause.text.startswith((":", "(")) and not joined[-1].claim
        joined.append(clause if alone else _joined(clause, clauses[:index], clauses[index + 1 :]))
    return tuple(joined)


def _following(leading: Clause, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Let the first clauses of a sentence go on with what the one before claims."""
    going_on = tuple(takewhile(lambda clause: goes_on(clause.text), clauses))
    contrary = leading.holds or words.CONTRAST.search(going_on[0].text if going_on else "")
    shared = (_joined(clause, (leading,), ()) for clause in going_on) if contrary else going_on
    return (*shared, *clauses[len(going_on) :])


def points_back(clauses: Sequence[Clause]) -> bool:
    """Tell whether a sentence claims something of what the one before it speaks of: „Dafür bin ich akkreditiert.“."""
    meant = any(clause.holds and words.MEANT.search(clause.text) for clause in clauses)
    named = any(re.search(QUOTED, clause.text) for clause in clauses)
    herself = any(re.search(r"\bbin\b", one.text) or words.OF_HERSELF.search(one.text) for one in clauses)
    return meant and not named and herself


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
    others = re.search(r"\b(?:haben|hat|sind)\b", clause.text) and not words.OF_HERSELF.search(clause.text)
    if leading and others and not comes_along(clause.text):
        return clause
    beside = leading if leading and not (after and after[0].claim and not _is_denied(clause)) else following or leading
    if beside is None or beside.holds is None:
        return clause
    return replace(clause, claim=beside.claim, holds=_shared(clause, beside, is_leading=beside is leading), joined=True)


def _shared(clause: Clause, beside: Clause, *, is_leading: bool) -> bool:
    """Tell whether a clause holds that goes on with the one beside it."""
    if _is_denied(clause):
        return False
    if not is_leading:
        return bool(beside.holds or words.LEADING_DENIAL.search(beside.text))
    listed = clause.text.startswith(":") and _is_denied(beside)
    going_on = listed or words.EXAMPLE.search(clause.text) or words.NOT_SO.search(beside.text)
    return bool(beside.holds or words.CONTRAST.search(clause.text) or not going_on)


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
