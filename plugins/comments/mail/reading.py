"""Read the letters in a saved file: of each mail and what is attached to it, the one text that says most."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from itertools import islice

from plugins.catalog.visible import visible
from plugins.comments.mail.charsets import REPLACED
from plugins.comments.mail.envelopes import Envelope, envelopes_in, files_of
from plugins.comments.mail.form import form_in
from plugins.comments.mail.headers import OPEN_AND_COPY, header, in_words, moment, of_machine, sender, unreadable
from plugins.comments.mail.letters import Letter, is_enquiry, letter_of
from plugins.comments.mail.moments import likely
from plugins.comments.mail.parts import readings, text_of
from plugins.comments.mail.pieces import ABOVE, BELOW, Divided, Piece
from plugins.comments.moderation import NotPossible

MOST = 40
"""So many texts of one mail are tried."""
NOTHING_TO_READ = f"Die E-Mail enthält keinen Text, der sich hier lesen lässt. {OPEN_AND_COPY}."
NO_TEXT = (
    "Die E-Mail enthält keinen Text; angehängt ist: {}. Bitten Sie die Person, ihren Kommentar in die E-Mail selbst zu "
    "schreiben."
)
FORMS = 10
"""So many forms in one text are read one by one."""
MORE = 1.1
"""One text of a mail is taken instead of the other if it has so many times its letters."""
UNLIKE = "Die E-Mail enthält ihren Text zweimal, und nicht gleich; genommen ist der längere."
ENQUIRY = (
    "Das ist eine Anfrage über Ihr Kontaktformular, kein Kommentar; sie gehört nicht auf die Website. Beantworten Sie "
    "sie im Mailprogramm."
)


def letters_in(raw: bytes) -> Iterator[Letter | NotPossible]:
    """Give the letters of a saved file in their order, or why there is none in one of its mails."""
    for envelope in envelopes_in(raw):
        try:
            letter = _of_envelope(envelope)
        except NotPossible as reason:
            yield reason
            continue
        if letter is not None:
            yield from _each(letter)


def _of_envelope(envelope: Envelope) -> Letter | None:
    """Give the letter of a mail; None if it only carries others."""
    if envelope.mail is None:
        letter = _of_text(envelope.raw)
    elif envelope.covers and not any(text.strip() for _, text in readings(envelope.mail)):
        return None
    else:
        letter = _of_mail(envelope.mail, envelope.covers)
    outer = envelope.outer
    if outer is None:
        return letter
    found = likely(letter.moment, moment(outer))
    return replace(letter, moment=found, undated=letter.undated or found != letter.moment)


def _each(letter: Letter) -> Iterator[Letter]:
    """Give a letter, and those in further forms below its consent."""
    for _ in range(FORMS):
        found = ((piece, _further(piece, letter)) for piece in letter.body.pieces)
        piece, further = next((one for one in found if one[1]), (None, None))
        if further is None:
            break
        pieces = tuple(one for one in letter.body.pieces if one is not piece)
        yield replace(letter, body=replace(letter.body, pieces=pieces))
        letter = further
    yield letter


def _further(piece: Piece, letter: Letter) -> Letter | None:
    """Give the letter in a form below the consent of another, if somebody has filled it in."""
    if piece.why != BELOW or form_in(piece.text) is None:
        return None
    further = letter_of(piece.text)
    if not further.body.message():
        return None
    return replace(further, sender=further.sender or letter.sender, moment=further.moment or letter.moment)


def _of_text(raw: bytes) -> Letter:
    text = text_of(raw)
    if is_enquiry(text):
        raise NotPossible(ENQUIRY)
    return letter_of(text)


def _of_mail(mail: Message, covers: bool) -> Letter:
    machine = of_machine(mail)
    if machine:
        raise NotPossible(f"Diese E-Mail ist {machine}.")
    texts = tuple((inner, text) for inner, text in islice(readings(mail), MOST) if text.strip())
    unread = unreadable(mail, "\n".join(text for _, text in texts))
    if unread and not any(form_in(text) for _, text in texts):
        raise NotPossible(f"Diese E-Mail ist {unread}.")
    if not texts:
        files = ", ".join(files_of(mail)) or in_words(mail.get_filename("") or "")
        raise NotPossible(NO_TEXT.format(visible(files)) if files else NOTHING_TO_READ)
    if any(is_enquiry(text) for _, text in texts):
        raise NotPossible(ENQUIRY)
    subject = header(mail, "subject")
    return _headed(_best([(inner, letter_of(text, subject)) for inner, text in texts], files_of(mail)), mail, covers)


def _headed(letter: Letter, mail: Message, covers: bool) -> Letter:
    """Give a letter with what the head of its mail says; a forwarded one has a head of its own."""
    found = likely(letter.moment, moment(mail))
    return replace(
        letter,
        sender=letter.sender or sender(mail),
        subject=header(mail, "subject"),
        moment=found,
        undated=letter.undated or (letter.moment is not None and found != letter.moment),
        covers=covers,
    )


def _best(found: list[tuple[Message, Letter]], files: tuple[str, ...]) -> Letter:
    """Give the first letter with a comment; of two of one mail the one that lost none of its letters."""
    filled = [one for one in found if not one[1].free and one[1].body.message()]
    inner, first = (filled or [one for one in found if not one[1].free] or found)[0]
    others = (letter for other, letter in filled if other is inner)
    longest = max(others, key=_weight, default=first)
    if _weight(longest) > MORE * _weight(first) or _spoilt(first) > _spoilt(longest):
        first = replace(longest, remarks=(*longest.remarks, UNLIKE))
    covered = found[0][1].body if inner is not found[0][0] else Divided(())
    cover = Piece("\n".join(piece.text for piece in covered.pieces), ABOVE)
    return replace(
        first,
        body=replace(first.body, pieces=(cover, *first.body.pieces)),
        files=tuple(file for file in files if file != in_words(inner.get_filename("") or "")),
    )


def _weight(letter: Letter) -> int:
    return sum(map(str.isalpha, re.sub(r"https?://\S+", "", letter.body.message())))


def _spoilt(letter: Letter) -> int:
    """Give how many letters a text has lost to question marks."""
    message = letter.body.message()
    return message.count(REPLACED) + len(re.findall(r"\w\?\w", re.sub(r"https?://\S+", "", message)))
