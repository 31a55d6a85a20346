"""Read the comment in a saved mail, or in its text: what it says, what was left out, and what needs a look."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email.message import Message
from itertools import islice

from plugins.comments.mail.addresses import straightened
from plugins.comments.mail.charsets import REPLACED, mended
from plugins.comments.mail.contacts import contacts_in
from plugins.comments.mail.form import Form, form_in
from plugins.comments.mail.headers import header, moment, of_machine, sender, unreadable
from plugins.comments.mail.parts import parsed, readings, text_of
from plugins.comments.mail.pieces import BELOW, OWN, Divided, divide
from plugins.comments.mail.saved import COPY_TEXT
from plugins.comments.moderation import NotPossible

MOST = 40
"""So many texts of one mail are tried."""
_COMPOSED = re.compile(r"^[> \t*]*Kommentar zu: .*$", re.MULTILINE)
"""The line with which the form begins."""
_UNSEEN = re.compile("[\ue000-\uf8ff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_ZERO_WIDTH = re.compile("[\u200b\u200c\u2060\ufeff]")
_QUOTED = re.compile(r"=[CcEe][0-9A-Fa-f]=[0-9A-Fa-f]{2}|[a-zA-Z]=(?:E4|F6|FC|DF|C4|D6|DC)\b")
MORE = 1.1
"""One text of a mail is taken instead of the other if it has so many times its letters."""
DOUBLED = "Buchstaben waren doppelt verschlüsselt („Ã¼“ statt „ü“) und sind berichtigt."
UNSEEN = "Zeichen, die keine Schrift zeigen kann, fehlen hier."
ENCODED = "Der Text enthält Zeichenfolgen wie „=FC“ oder „=C3=BC“; dort fehlt wohl ein Umlaut."
UNLIKE = "Die E-Mail enthält ihren Text zweimal, und nicht gleich; genommen ist der längere."
BELOW_CONSENT = "Der Kommentar stand nicht unter „Kommentar:“, sondern unter der Einwilligung."


@dataclass(frozen=True)
class Letter:
    """What somebody sent: page and name as they stand there, the comment divided, and what needs a look.

    ``above`` is what stands over the form and below a quoted one, ``sender`` the name in the mail's head; a ``free``
    letter lacks the form, and ``moment`` is None if there is no date.
    """

    page: str
    name: str
    body: Divided
    above: str = ""
    sender: str = ""
    subject: str = ""
    moment: datetime | None = None
    remarks: tuple[str, ...] = ()
    free: bool = False


def read_letter(raw: bytes) -> Letter:
    """Read a mail (RFC 5322) or the text of one; raises NotPossible if no text is in it."""
    mail = parsed(raw)
    if mail is None:
        return _letter(text_of(raw))
    machine = of_machine(mail)
    if machine:
        raise NotPossible(f"Diese E-Mail ist {machine}.")
    texts = tuple((inner, text) for inner, text in islice(readings(mail), MOST) if text.strip())
    unread = unreadable(mail, "\n".join(text for _, text in texts))
    if unread and not any(form_in(text) for _, text in texts):
        raise NotPossible(f"Diese E-Mail ist {unread}.")
    if not texts:
        raise NotPossible(f"Die E-Mail enthält keinen Text. {COPY_TEXT}.")
    return _best([(inner, _letter(text)) for inner, text in texts], mail)


def _best(found: list[tuple[Message, Letter]], mail: Message) -> Letter:
    """Give the first letter with a comment; of two of one mail the one that lost none of its letters."""
    filled = [one for one in found if not one[1].free and one[1].body.message()]
    inner, first = (filled or [one for one in found if not one[1].free] or found)[0]
    others = (letter for other, letter in filled if other is inner)
    longest = max(others, key=_weight, default=first)
    if _weight(longest) > MORE * _weight(first) or _spoilt(first) > _spoilt(longest):
        first = replace(longest, remarks=(*longest.remarks, UNLIKE))
    head = inner if inner.get("from") or inner.get("date") else mail
    return replace(first, sender=sender(head), subject=header(head, "subject"), moment=moment(head))


def _weight(letter: Letter) -> int:
    return sum(map(str.isalpha, re.sub(r"https?://\S+", "", letter.body.message())))


def _spoilt(letter: Letter) -> int:
    """Give how many letters a text has lost to question marks."""
    message = letter.body.message()
    return message.count(REPLACED) + len(re.findall(r"\w\?\w", re.sub(r"https?://\S+", "", message)))


def _letter(written: str) -> Letter:
    plain = _ZERO_WIDTH.sub("", written.replace("\xa0", " "))
    text = mended(plain)
    form = form_in(text)
    body = divide(straightened(form.below if form else text))
    below = bool(form) and not body.message() and any(piece.why == BELOW for piece in body.left_out)
    if below:
        body = replace(
            body, pieces=tuple(replace(one, why=OWN if one.why == BELOW else one.why) for one in body.pieces)
        )
    remarks = (DOUBLED if text != plain else "", BELOW_CONSENT if below else "")
    name, further = _name(form) if form else ("", "")
    return Letter(
        page=form.page if form else "",
        name=name,
        body=body,
        above="\n".join(filter(None, (_said_above(form.above), further, form.rest))) if form else "",
        remarks=tuple(filter(None, remarks)),
        free=form is None,
    )


def _name(form: Form) -> tuple[str, str]:
    """Give the name, and what else stands in its field."""
    first, _, further = straightened(form.name).strip("*_ \t\n").partition("\n")
    return first.strip("*_ \t"), further.strip()


def _said_above(above: str) -> str:
    """Give what somebody wrote over the form."""
    return _COMPOSED.sub("", above).strip(" \t\n>*")


def remarks_on(message: str) -> Iterator[str]:
    """Say what in a comment needs a look before it is approved."""
    if _UNSEEN.search(message):
        yield UNSEEN
    if _QUOTED.search(message):
        yield ENCODED
    contacts = contacts_in(message)
    if contacts:
        yield f"Im Kommentar steht {' und '.join(contacts)}; vor dem Freigeben streichen, wenn sie nicht hineingehört."
