"""Links whose website is nearly one that the data name: that of an office, of its sources, or the owner's own."""

import re
from collections.abc import Iterator
from itertools import chain

from plugins.catalog import Problem
from plugins.catalog.compared import bare_host
from plugins.catalog.passages import line_passages, value_passages
from plugins.publishing.odd_domains import hosts_of, is_hyphened, is_near, registered
from plugins.publishing.outline import Outline

_ADDRESS = re.compile(r"https?://[^\s)<>\"»«]+")


def odd_links(outline: Outline) -> Iterator[Problem]:
    """Give the links in texts and in what the data say of her accreditations."""
    programs = outline.loaded.programs
    named = ((host, program.place(*path)) for program in programs for path, host in (*hosts_of(program),)[::-1])
    places = {host: f"{place.file}, Zeile {place.line}" for host, place in named}
    offices = frozenset(places)
    places |= {registered(bare_host(outline.catalog.website.address)): "data/site.yaml"}
    proofs = outline.loaded.consultant.node.at(("accreditations",)) if outline.loaded.consultant else None
    texts = (line_passages(word.source, word.file, word.source_line) for word in outline.published)
    for passage in chain(value_passages(proofs) if proofs else (), *texts):
        for found in _ADDRESS.finditer(passage.text) if "://" in passage.text else ():
            host = registered(bare_host(found[0]))
            near = None if host in places else next((one for one in places if _is_meant(one, host, offices)), None)
            if near:
                said = f"die Website heißt hier „{host}“, in den Angaben „{near}“ ({places[near]})"
                yield passage.problem(found.start(), f"{said}; ist dasselbe gemeint, eines von beiden berichtigen")


def _is_meant(known: str, host: str, offices: frozenset[str]) -> bool:
    """Tell a slip; an owner may have her own name with a hyphen and without."""
    return is_near(host, known) or (known in offices and is_hyphened(host, known))
