"""Divide what stands from the comment on into the comment itself and what is left out, so that nothing is lost."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from plugins.catalog.visible import visible
from plugins.comments.mail.consents import Consent, consent_in, exact_consent_in
from plugins.comments.mail.form import form_in
from plugins.comments.mail.history import history_in
from plugins.comments.mail.signatures import signatures_in

OWN, CONSENT, PRIVATE = "", "Einwilligung", "E-Mail-Adresse"
HISTORY, ABOVE, BELOW = "frühere E-Mail", "Text um den Kommentar", "Text unter der Einwilligung"
CHANGED = "geänderte Einwilligung"
OF_THE_FORM = frozenset({CONSENT, PRIVATE})
"""What the form itself has put there, and no visitor."""
_ADDRESS = re.compile(r"E-Mail-Adresse:\s*[^\s@]+@[^\n]*(?:\n[^\n]+)*\s*\Z")
"""The private address below the comment, where the form put it in earlier mails."""
LONGEST = 1000
"""So many signs of a line are looked at."""
_NOTHING = " \t\n\xa0>-_—–*="


@dataclass(frozen=True)
class Piece:
    """Some lines of a mail, and why they are left out of the comment; ``why`` is empty for the comment's own."""

    text: str
    why: str = OWN


@dataclass(frozen=True)
class Divided:
    """What stands from the comment on, in its order, and the sentence of consent if it is there."""

    pieces: tuple[Piece, ...]
    consent: str = ""
    consented: bool = False

    @property
    def left_out(self) -> tuple[Piece, ...]:
        """What is left out and worth a look."""
        return tuple(piece for piece in self.pieces if _is_left_out(piece))

    def message(self, kept: Collection[int] = ()) -> str:
        """Give the comment, with those pieces that are kept all the same, counted from one."""
        count, own = 0, list[str]()
        for piece in self.pieces:
            count += _is_left_out(piece)
            if piece.why == OWN or (_is_left_out(piece) and count in kept):
                own.append(piece.text)
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?<![ \t])[ \t]+\n", "\n", "\n".join(own))).strip()


def _is_left_out(piece: Piece) -> bool:
    return piece.why not in OF_THE_FORM | {OWN} and bool(visible(piece.text).strip(_NOTHING))


def divide(below: str) -> Divided:
    """Divide the text from the comment on: history, consent, what follows it, signatures."""
    lines = below.split("\n")
    consent = _consent(below, consent_in("\n".join(_without_history(lines))))
    if consent is None:
        return Divided(tuple(_pieces(_marked(lines, OWN))))
    before, said, after = below[: consent.start], below[consent.start : consent.end], below[consent.end :]
    why = CHANGED if consent.changed else CONSENT
    marked = (*_marked(before.split("\n"), OWN), (said, why), *_marked(after.split("\n"), BELOW))
    return Divided(tuple(_pieces(marked)), " ".join(said.split()), not consent.changed)


def _consent(below: str, found: Consent | None) -> Consent | None:
    """Give the consent that was found, or the form's own below a history that has no end, unless it is of that."""
    if found and not found.changed:
        return found
    swallowed = exact_consent_in(below)
    if swallowed is None:
        return found
    before = below[: swallowed.start]
    return found if before.rpartition("\n")[2].strip() or form_in(before) else swallowed


def _without_history(lines: Sequence[str]) -> Iterator[str]:
    """Give as many lines of as many signs, with nothing to be found in those of an older mail."""
    old = {number for found in history_in([line[:LONGEST] for line in lines]) for number in found}
    return ("\0" * len(line) if number in old else line for number, line in enumerate(lines))


def _marked(lines: Sequence[str], rest: str) -> Iterator[tuple[str, str]]:
    """Give each line and why it is left out; ``rest`` is why the others are."""
    why = dict[int, str]()
    shortened = [line[:LONGEST] for line in lines]
    for found in history_in(shortened):
        why |= dict.fromkeys(found, HISTORY)
    own = [number for number in range(len(lines)) if number not in why]
    for span, reason in signatures_in([shortened[number] for number in own]):
        why |= {own[place]: reason for place in span if own[place] not in why}
    return ((line, why.get(number, rest)) for number, line in enumerate(lines))


def _pieces(marked: Iterator[tuple[str, str]] | Sequence[tuple[str, str]]) -> Iterator[Piece]:
    """Give the lines that belong together as one; the address that the form asks for is nobody's comment."""
    for why, group in groupby(marked, key=lambda line: line[1]):
        text = "\n".join(line for line, _ in group)
        address = _ADDRESS.search(text) if why == OWN else None
        yield Piece(text[: address.start()] if address else text, why)
        if address:
            yield Piece(address[0], PRIVATE)
