"""What texts still say of the owner that her data say otherwise by now: her name, her address for mails."""

import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import urlsplit

from plugins.catalog import Problem
from plugins.catalog.mails import EMAIL, readable_mail
from plugins.catalog.models.site_address import readable_address
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import line_passages
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages_of

_CALLED = re.compile(
    r"\bIch heiße (?P<name>(?:Dr\. )?[A-ZÄÖÜ][\w-]+(?: (?:von |van |de |zu )?[A-ZÄÖÜ][\w-]+)+)(?=[.,;!]|\s*$)"
)
_FOR_ALL = frozenset({"info", "post", "kontakt", "mail", "email", "hallo", "buero", "office", "ich"})
"""Mailboxes for whatever comes; any other may be one of its own, as for „anmeldung“."""
BY_NOW = "in data/consultant.yaml steht „{}“; ist dasselbe gemeint, hier berichtigen"


def former_details(outline: Outline) -> Iterator[Problem]:
    """Give the name by which a text introduces her, and the mailboxes at her domain, that are not those of the data."""
    owner = outline.catalog.consultant
    for passage in passages_of(outline.published) if not owner.legal_form else ():
        for found in _CALLED.finditer(of_herself(passage, owner.name).text) if "heiße" in passage.text else ():
            if not set(found["name"].split()) <= {"Dr.", *owner.name.split()}:
                yield passage.problem(found.start("name"), f"„{found['name']}“, und {BY_NOW.format(owner.name)}")
    domain = (urlsplit(readable_address(outline.catalog.website.address)).hostname or "").removeprefix("www.")
    names = {*_FOR_ALL, *re.findall(r"\w+", owner.name.lower())}
    lines = (line_passages(word.source, word.file, word.source_line) for word in outline.published)
    for line in chain.from_iterable(lines):
        for mail in EMAIL.finditer(line.text) if "@" in line.text else ():
            said = readable_mail(mail[0]).lower()
            name, _, host = said.rpartition("@")
            hers = host == domain and not names.isdisjoint(re.split(r"\W", name))
            if hers and said != readable_mail(owner.email).lower():
                yield line.problem(mail.start(), f"„{mail[0]}“, und {BY_NOW.format(owner.email)}")
