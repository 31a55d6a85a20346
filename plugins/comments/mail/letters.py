"""What a mail says to the owner of the site, read and divided (Zuschrift)."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from plugins.comments.letters import ENQUIRY_CONSENT
from plugins.comments.mail.addresses import straightened
from plugins.comments.mail.attributions import is_above_history
from plugins.comments.mail.charsets import mended
from plugins.comments.mail.consents import exact_consent_in
from plugins.comments.mail.devices import is_clipped
from plugins.comments.mail.form import Form, form_in, half_form_in
from plugins.comments.mail.headings import Heading, headings_in, is_dated_entry, is_forwarding, is_separator, is_title
from plugins.comments.mail.history import QUOTE, history_in
from plugins.comments.mail.marks import with_plain_marks
from plugins.comments.mail.moments import moment_written
from plugins.comments.mail.pieces import ABOVE, BELOW, OWN, Divided, Piece, divide

_COMPOSED = re.compile(r"^[> \t*]*(?:Kommentar zu|Comment on)[*_]*:.*$", re.MULTILINE)
"""The line with which the form begins."""
_ZERO_WIDTH = re.compile("[\u200b\u2060\ufeff]")
_INTRODUCED = re.compile(r"(?i)(?:mein name ist|ich heiße|(?:mein |ihr )?name\s*:)\s*(?P<name>.*?)\.?")
"""A name in a sentence, or behind the label that stands twice."""
_FORWARDED = re.compile(r"(?i)\s*(?:(?:re|aw|sv|\[[^\]]*\])\s*:?\s*)*(?:wg|fwd?|fw|tr|vs|rv|i|enc|doorst|vb|pd)\s*:")
_ENQUIRY = re.compile(r"(?im)^[> \t*]*Ihr Anliegen[ \t*]*:")
DOUBLED = "Buchstaben waren doppelt verschlüsselt („Ã¼“ statt „ü“) und sind berichtigt."
CLIPPED = "Ihr Mailprogramm hat die Nachricht gekürzt. Öffnen Sie dort die ganze, und speichern Sie sie noch einmal."
BELOW_CONSENT = "Der Kommentar stand nicht unter „Kommentar:“, sondern unter der Einwilligung."
ABOVE_FORM = "Der Kommentar stand nicht unter „Kommentar:“, sondern über dem Formular."


@dataclass(frozen=True)
class Letter:
    """What somebody sent: page and name as they stand there, the comment divided, and what needs a look.

    ``sender`` is the name in the mail's head; a ``free`` letter lacks the form, to one that ``covers`` others are
    attached; ``moment`` is None if there is no date, ``files`` names what is attached. Of an ``undated`` one only
    the day is known on which it was forwarded.
    """

    page: str
    name: str
    body: Divided
    sender: str = ""
    subject: str = ""
    moment: datetime | None = None
    remarks: tuple[str, ...] = ()
    free: bool = False
    covers: bool = False
    files: tuple[str, ...] = ()
    undated: bool = False


def letter_of(written: str, subject: str = "") -> Letter:
    """Give the letter in a text; the subject of its mail tells whether it was forwarded."""
    plain = _ZERO_WIDTH.sub("", written.replace("\xa0", " "))
    text = mended(plain)
    form = form_in(with_plain_marks(text))
    letter = _filled(form, subject) if form else _free(text, subject)
    said = (DOUBLED if text != plain else "", CLIPPED if is_clipped(text) else "")
    return replace(letter, remarks=(*filter(None, said), *letter.remarks))


def is_enquiry(text: str) -> bool:
    """Tell whether somebody has filled in the form for an enquiry and not the one for a comment."""
    asked = _ENQUIRY.search(text) is not None or ENQUIRY_CONSENT in " ".join(text.split())
    return asked and form_in(text) is None


def _filled(form: Form, subject: str) -> Letter:
    """Give the letter in a form; who has left the field empty may have written above it, or below the consent."""
    body, remark, above = divide(straightened(form.below)), "", _said_above(form.above)
    if not body.message() and any(piece.why == BELOW for piece in body.left_out):
        body, remark = _from_below(body), BELOW_CONSENT
    elif not body.message() and _is_own_words(above):
        body, remark, above = _from_above(body, above), ABOVE_FORM, ""
    (page, consent), (name, further) = _page(form), _name(form)
    body = _with_surroundings(body, (above, consent, further), form.rest)
    heading, moment = _last_heading(form.above), _moment_above(form.above, subject)
    return Letter(
        page=page,
        name=name,
        body=body,
        sender=heading.sender if heading else "",
        moment=moment,
        remarks=(remark,) if remark else (),
        undated=moment is None and (heading is not None or _is_carried_on(form.above, subject)),
    )


def _from_below(body: Divided) -> Divided:
    return replace(body, pieces=tuple(replace(one, why=OWN if one.why == BELOW else one.why) for one in body.pieces))


def _from_above(body: Divided, above: str) -> Divided:
    return replace(body, pieces=(*divide(straightened(above)).pieces, *body.pieces))


def _is_own_words(above: str) -> bool:
    """Tell whether what stands above a form is no older mail and no note on a forwarded one."""
    lines = above.split("\n")
    return bool(re.search(r"\w", above)) and not any(map(is_separator, lines)) and not any(history_in(lines))


def _with_surroundings(body: Divided, above: tuple[str, ...], rest: str) -> Divided:
    """Give the body with what stands around the form; the consent may stand there too."""
    text = "\n".join(filter(None, above))
    consent = None if body.consent else exact_consent_in(text)
    if consent:
        body = replace(body, consent=text[consent.start : consent.end], consented=not consent.changed)
        text = (text[: consent.start] + text[consent.end :]).strip()
    around = tuple(Piece(said, ABOVE) for said in (text, rest))
    return replace(body, pieces=(*around[:1], *body.pieces, *around[1:]))


def _moment_above(above: str, subject: str) -> datetime | None:
    """Give when a form was sent that was forwarded: so says the head above it, in words that may be unknown.

    The sentence above an answer speaks of the form that was empty.
    """
    heading, carried_on = _last_heading(above), _FORWARDED.match(subject) is not None
    entries = filter(is_dated_entry, map(str.strip, above.split("\n")))
    sent = [line for line in entries if carried_on or not is_above_history(line, bool, bool)]
    found = moment_written(heading.sent) if heading else None
    return found or (moment_written(sent[-1]) if sent else None)


def _is_carried_on(above: str, subject: str) -> bool:
    """Tell whether a form was forwarded, though no head says who wrote it."""
    said = bool(re.search(r"\w", above)) and _FORWARDED.match(subject) is not None
    return said or any(is_separator(line) or is_title(line) for line in above.split("\n"))


def _last_heading(text: str) -> Heading | None:
    found = tuple(headings_in(text))
    return found[-1] if found else None


def _free(text: str, subject: str) -> Letter:
    """Give a letter without the form; of a forwarded one what stands below its head."""
    lines = _unquoted(text.split("\n"))
    text = "\n".join(lines)
    heading = next(headings_in(text), None)
    if heading is None or not _is_forwarded(lines, heading, subject):
        return _half_filled(text)
    above, below = "\n".join(lines[: heading.end]).strip(), "\n".join(_unquoted(lines[heading.end :]))
    letter, moment = _half_filled(below), moment_written(heading.sent)
    return replace(
        letter,
        body=replace(letter.body, pieces=(Piece(above, ABOVE), *letter.body.pieces)),
        sender=heading.sender,
        moment=moment,
        undated=moment is None,
    )


def _half_filled(text: str) -> Letter:
    """Give a letter without a field for the comment, with page and name if it says them as the form does."""
    half = half_form_in(text)
    body = divide(straightened(half.rest))
    return Letter(half.page, half.name, replace(body, pieces=(Piece(half.labels, ABOVE), *body.pieces)), free=True)


def _is_forwarded(lines: list[str], heading: Heading, subject: str) -> bool:
    above = [line for line in lines[: heading.start] if line.strip(" \t>")]
    return not above or _FORWARDED.match(subject) is not None or any(map(is_forwarding, lines[: heading.end]))


def _unquoted(lines: list[str]) -> list[str]:
    """Give lines without the signs of a quote that all of them have."""
    while any(map(str.strip, lines)) and all(QUOTE.match(line) for line in lines if line.strip()):
        lines = [re.sub(rf"^{QUOTE.pattern}[ \t]?", "", line) for line in lines]
    return lines


def _page(form: Form) -> tuple[str, str]:
    """Give the page, and the consent if it stands in its field."""
    consent = exact_consent_in(form.page)
    if consent is None:
        return form.page, ""
    return form.page[: consent.start] + form.page[consent.end :], form.page[consent.start : consent.end]


def _name(form: Form) -> tuple[str, str]:
    """Give the name, and what else stands in its field."""
    first, _, further = straightened(form.name).strip("*_ \t\n").partition("\n")
    name = first.strip("*_ \t")
    said = _INTRODUCED.fullmatch(name)
    return said["name"] if said else name, further.strip()


def _said_above(above: str) -> str:
    """Give what somebody wrote over the form."""
    return _COMPOSED.sub("", above).strip(" \t\n>*")
