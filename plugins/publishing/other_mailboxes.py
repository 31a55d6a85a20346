"""Mailboxes in texts that are the owner's by their name, their domain or what is said, and not that of the data."""

import re
from collections.abc import Iterator, Set
from itertools import chain

from plugins.catalog import Place
from plugins.catalog.compared import bare_host
from plugins.catalog.mails import EMAIL, compared
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.passages import line_passages
from plugins.catalog.problems import slip_of
from plugins.catalog.slugs import slug
from plugins.publishing.odd_domains import ALIKE, is_other_ending
from plugins.publishing.outline import Outline

_FOR_ALL = frozenset({"info", "post", "kontakt", "mail", "email", "hallo", "buero", "office", "ich"})
"""Mailboxes for whatever comes."""
_TO_HER = re.compile(r"\b(?:mir|mich)\b|\b[Ss]chreiben Sie\b|\b[Ee]rreichen Sie\b|\b[Mm]ailen Sie\b|\bE-?Mail:")
"""What says that a mailbox is hers; one for something of its own has that beside it: „Zur Anmeldung: anmeldung@…“."""
_BY_MAIL = re.compile(
    r"\b(?:(?:[Ss]chreiben|[Mm]ailen|[Ss]chicken) Sie mir|[Ee]rreichen Sie mich|Sie erreichen mich"
    r"|[Mm]eine (?:E-Mail-Adresse|Mailadresse))\b(?:(?!\b(?:oder|und|statt)\b)[^.!?@])*$"
)
"""What says so of a mailbox behind it, wherever that lies."""
_SAME = 6
"""So many letters the name of a mailbox shares with what it is for."""


def other_mailboxes(outline: Outline, owner: Consultant) -> Iterator[tuple[Place, str]]:
    """Give the places of such mailboxes; one that differs by a slip or in its ending is told elsewhere."""
    own = compared(owner.email)
    domains = {bare_host(outline.catalog.website.address), own.rpartition("@")[2]} - ALIKE
    lines = (line_passages(word.source, word.file, word.source_line) for word in outline.published)
    for line in chain.from_iterable(lines):
        for found in EMAIL.finditer(line.text) if "@" in line.text else ():
            mail = compared(found[0])
            said_so = _BY_MAIL.search(line.text[: found.start()])
            if (
                mail != own
                and not _is_mistyped(mail, own, domains)
                and (said_so or _is_hers(mail, line.text, owner, domains))
            ):
                yield line.place(found.start()), found[0]


def _is_mistyped(mail: str, own: str, domains: Set[str]) -> bool:
    host = mail.rpartition("@")[2]
    near = host not in domains and any(is_other_ending(host, domain) for domain in domains)
    return near or slip_of(mail, (own,)) is not None


def _is_hers(mail: str, line: str, owner: Consultant, domains: Set[str]) -> bool:
    """Tell whether a mailbox is one of the owner, by its name, its domain, or what stands beside it."""
    mailbox, _, host = mail.rpartition("@")
    said, names = {*re.split(r"\W", mailbox)}, re.findall(r"\w+", slug(owner.name))
    if host not in domains:
        personal = bool(names) and not owner.legal_form
        of_her_name = personal and names[-1] in re.split(r"[.-]", host) and (_TO_HER.search(line) or "Mail:" in line)
        initials = {*names, *(name[0] for name in names)}
        return bool(of_her_name) or (personal and names[-1] in said and said <= initials)
    rest = line.lower().replace(mail, "")
    return not said.isdisjoint({*_FOR_ALL, *names}) or bool(_TO_HER.search(line) and mailbox[:_SAME] not in rest)
