"""Addresses and numbers that can be right, and are more likely mistyped or taken from an example."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from plugins.catalog import Problem
from plugins.catalog.compared import bare_host
from plugins.catalog.mails import EMAIL, compared, readable_mail
from plugins.catalog.models.host_slips import host_slip
from plugins.catalog.models.phone import is_known
from plugins.catalog.passages import line_passages
from plugins.catalog.problems import slip_of, slips
from plugins.publishing.odd_domains import ALIKE, PROVIDERS, is_other_ending
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of

NO_AREA = re.compile(r"(?:(?:\+|00)49[ /-]*(?:\(0\))?|\(?0)[ ]*12")
"""How no number in Germany begins."""
MAILBOXES = ("kontakt", "anfrage", "hallo", "info", "beratung", "moderation", "willkommen", "office", "service")
"""What a mailbox for whatever comes is called, and a mistyped one is not."""
PROGRAMS = "data/programs.yaml"
OF_THE_OWNER = "Ihre Domain heißt „{}“; ist dasselbe gemeint, hier berichtigen"
EXAMPLE = "„{}“ sieht aus wie ein Beispiel, mit 012 beginnt keine Vorwahl; die eigene Nummer eintragen"

NOBODYS = "„{}“: eine solche Nummer hat niemand; Vorwahl und Zahl der Ziffern prüfen"


def odd_contacts(outline: Outline) -> Iterator[Problem]:
    """Give the addresses that are nearly those of a known provider or of the site, and a number that is nobody's."""
    yield from _own_number(outline)
    own, hers = outline.catalog.consultant.email, _own_domains(outline)
    offices = {compared(one.office.email): one.name for one in outline.catalog.programs if one.office.email}
    texts = (line_passages(word.source, word.file, word.source_line) for word in outline.published)
    for passage in chain(facts_of(outline), *texts):
        for mail in EMAIL.finditer(passage.text) if "@" in passage.text else ():
            domain = readable_mail(mail[0]).rpartition("@")[2].lower()
            wrong = _wrong(domain) or (None if passage.text == own else _otherwise(domain, hers))
            wrong = wrong or _of_an_office(compared(mail[0]), offices)
            if wrong and (passage.text == own or not slip_of(readable_mail(mail[0]), (own,))):
                yield passage.problem(mail.start(), f"„{mail[0]}“: {wrong}")


def _own_number(outline: Outline) -> Iterator[Problem]:
    found = outline.loaded.consultant
    if found and NO_AREA.match(found.record.phone):
        yield Problem(found.place("phone"), EXAMPLE.format(found.record.phone))
    elif found and not is_known(found.record.phone):
        yield Problem(found.place("phone"), NOBODYS.format(found.record.phone))
    for program in outline.loaded.programs:
        if program.record.office.phone and not is_known(program.record.office.phone):
            yield Problem(program.place("office", "phone"), NOBODYS.format(program.record.office.phone))
    mailbox = found.record.email.partition("@")[0].lower() if found else ""
    meant = next((one for one in MAILBOXES if slips(mailbox, one) == 1), None)
    if found and meant and mailbox not in MAILBOXES:
        message = f"„{found.record.email}“: ist „{meant}@“ gemeint, es berichtigen"
        yield Problem(found.place("email"), message)


def _own_domains(outline: Outline) -> tuple[str, ...]:
    """Give the names under which the owner has her website and her mailbox."""
    mail = outline.catalog.consultant.email.rpartition("@")[2].lower()
    return (bare_host(outline.catalog.website.address), *(() if mail in ALIKE else (mail,)))


def _otherwise(domain: str, hers: tuple[str, ...]) -> str | None:
    """Say that a domain is one of hers but for its ending."""
    meant = next((one for one in hers if domain not in hers and is_other_ending(domain, one)), None)
    return OF_THE_OWNER.format(meant) if meant else None


def _of_an_office(mail: str, offices: Mapping[str, str]) -> str | None:
    """Say that a mailbox is that of an office but for a slip."""
    meant = None if mail in offices else slip_of(mail, offices)
    return f"beim Programmbüro von »{offices[meant]}« steht „{meant}“ ({PROGRAMS}); hier berichtigen" if meant else None


def _wrong(domain: str) -> str | None:
    """Say what is odd of the domain of a mailbox."""
    meant = next((one for one in PROVIDERS if domain not in ALIKE and slips(domain, one) == 1), None)
    return host_slip(domain) or (f"ist „@{meant}“ gemeint, es berichtigen" if meant else None)
