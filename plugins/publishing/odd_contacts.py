"""Addresses and numbers that can be right, and are more likely mistyped or taken from an example."""

import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import urlsplit

from plugins.catalog import Problem
from plugins.catalog.mails import EMAIL, readable_mail
from plugins.catalog.models.host_slips import host_slip
from plugins.catalog.models.site_address import readable_address
from plugins.catalog.passages import fact_passages, line_passages
from plugins.catalog.problems import slip_of, slips
from plugins.publishing.outline import Outline

PROVIDERS = (
    *("gmail.com", "googlemail.com", "outlook.de", "outlook.com", "hotmail.de", "hotmail.com", "icloud.com"),
    *("t-online.de", "freenet.de", "posteo.de", "mailbox.org"),
)
ALIKE = frozenset({*PROVIDERS, "gmail.de", "email.com", "mail.com", "ymail.com", "googlemail.de"})
"""Whose mailboxes there are, and what is no slip of them."""
LONG_ENOUGH = 6
"""So many letters the name of a site has of which another is most likely a slip."""
NO_AREA = re.compile(r"(?:(?:\+|00)49[ /-]*(?:\(0\))?|\(?0)[ ]*12")
"""How no number in Germany begins."""
OF_THE_SITE = "Ihre Website heißt „{}“; ist dasselbe gemeint, eines von beiden berichtigen"
EXAMPLE = "„{}“ sieht aus wie ein Beispiel, mit 012 beginnt keine Vorwahl; die eigene Nummer eintragen"


def odd_contacts(outline: Outline) -> Iterator[Problem]:
    """Give the addresses that are nearly those of a known provider or of the site, and a number that is nobody's."""
    yield from _own(outline)
    own = outline.catalog.consultant.email
    texts = (line_passages(word.source, word.file, word.source_line) for word in outline.published)
    for passage in chain(fact_passages(outline.loaded.roots), *texts):
        for mail in EMAIL.finditer(passage.text) if "@" in passage.text else ():
            wrong = _wrong(mail[0].rpartition("@")[2].lower())
            if wrong and (passage.text == own or not slip_of(readable_mail(mail[0]), (own,))):
                yield passage.problem(mail.start(), f"„{mail[0]}“: {wrong}")


def _own(outline: Outline) -> Iterator[Problem]:
    found = outline.loaded.consultant
    if found is None:
        return
    mail, phone = found.record.email, found.record.phone
    if NO_AREA.match(phone):
        yield Problem(found.place("phone"), EXAMPLE.format(phone))
    site = (urlsplit(readable_address(outline.catalog.website.address)).hostname or "").removeprefix("www.")
    if _is_slip(mail.rpartition("@")[2].lower(), site):
        yield Problem(found.place("email"), f"„{mail}“: {OF_THE_SITE.format(site)}")


def _wrong(domain: str) -> str | None:
    """Say what is odd of the domain of a mailbox."""
    meant = next((one for one in PROVIDERS if domain not in ALIKE and slips(domain, one) == 1), None)
    return host_slip(domain) or (f"ist „@{meant}“ gemeint, es berichtigen" if meant else None)


def _is_slip(domain: str, site: str) -> bool:
    """Tell two names that end alike and differ in one letter."""
    (name, _, end), (own, _, own_end) = domain.rpartition("."), site.rpartition(".")
    return len(own) >= LONG_ENOUGH and end == own_end and slips(name, own) == 1
