"""Links and mailboxes whose domain is nearly one that the data name: of an office, of its sources, or her own."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from plugins.catalog import Problem
from plugins.catalog.compared import bare_host
from plugins.catalog.mails import EMAIL, compared
from plugins.catalog.passages import line_passages, value_passages
from plugins.catalog.problems import slip_of
from plugins.publishing.odd_domains import ALIKE, hosts_of, is_hyphened, is_near, registered
from plugins.publishing.outline import Outline

_ADDRESS = re.compile(r"https?://[^\s)<>\"»«]+")


def odd_links(outline: Outline) -> Iterator[Problem]:
    """Give the links in texts and in what the data say of her accreditations; mailboxes of offices are told before."""
    programs = outline.loaded.programs
    named = ((host, program.place(*path)) for program in programs for path, host in (*hosts_of(program),)[::-1])
    places = {host: f"{place.file}, Zeile {place.line}" for host, place in named}
    offices = frozenset(places)
    own = {registered(bare_host(outline.catalog.website.address)): "data/site.yaml"}
    mails = own | {registered(outline.catalog.consultant.email.rpartition("@")[2].lower()): "data/consultant.yaml"}
    proofs = outline.loaded.consultant.node.at(("accreditations",)) if outline.loaded.consultant else None
    texts = (line_passages(word.source, word.file, word.source_line) for word in outline.published)
    for passage in chain(value_passages(proofs) if proofs else (), *texts):
        for found in _ADDRESS.finditer(passage.text) if "://" in passage.text else ():
            if told := _nearly(registered(bare_host(found[0])), places | own, offices):
                yield passage.problem(found.start(), f"die Website heißt hier {told}")
        for found in EMAIL.finditer(passage.text) if "@" in passage.text else ():
            mail = compared(found[0])
            domain = mail.rpartition("@")[2]
            known = domain in {*offices, *ALIKE} or slip_of(mail, (outline.catalog.consultant.email,))
            if not known and (told := _nearly(registered(domain), mails)):
                at = found.start() + found[0].index("@") + 1
                yield passage.problem(at, f"die E-Mail-Adresse endet hier auf {told}")


def _nearly(host: str, places: Mapping[str, str], offices: frozenset[str] = frozenset()) -> str | None:
    """Say which of the known names is meant by one that nobody knows."""
    near = None if host in places else next((one for one in places if _is_meant(one, host, offices)), None)
    same = "ist dasselbe gemeint, eines von beiden berichtigen"
    return f"„{host}“, in den Angaben „{near}“ ({places[near]}); {same}" if near else None


def _is_meant(known: str, host: str, offices: frozenset[str]) -> bool:
    """Tell a slip; an owner may have her own name with a hyphen and without."""
    return is_near(host, known) or (known in offices and is_hyphened(host, known))
