"""What the owner says of herself fits her data: what she is accredited for (§ 5 UWG), and what she is called."""

import re
from collections.abc import Iterator

from turbohtml import Element, Node

from plugins.catalog import Problem
from plugins.preflight.pages import Page, is_visitors, words
from plugins.preflight.site import Site

BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption, summary, blockquote"
"""Elements within which a sentence begins and ends."""
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
CLAIM = re.compile(r"(?<!\bnicht )(?<!\bnicht mehr )\bakkreditiert", re.IGNORECASE)
FEMININE = re.compile(r"\b(?:Prozessbegleiterin|Beraterin)\b")
"""What the sample is called, in the form that not every owner uses of himself."""


def no_accreditation(site: Site) -> Iterator[Problem]:
    """A site that is about accreditation names at least one."""
    if not site.sources.catalog.consultant.accreditations:
        message = "keine Akkreditierung eingetragen; ohne Nachweis darf die Website sie nicht nennen (§ 5 UWG)"
        yield Problem(site.sources.consultant.at(("accreditations",)).place, message)


def unproven_accreditations(site: Site) -> Iterator[Problem]:
    """No page says that the owner is accredited for a program for which her data have no accreditation."""
    proven = {accreditation.program for accreditation in site.sources.catalog.consultant.accreditations}
    unproven = [program.name for program in site.sources.catalog.programs if program.id not in proven]
    for page in site.pages if unproven else ():
        for element, sentence in _sentences(page):
            for name in unproven:
                if CLAIM.search(sentence) and re.search(rf"[»„]{re.escape(name)}[«“]", sentence):
                    message = f"„akkreditiert“ für »{name}«, dazu steht in consultant.yaml nichts; hier streichen"
                    yield page.problem(element, f"{message} oder dort eintragen (§ 5 UWG)")


def feminine_forms(site: Site) -> Iterator[Problem]:
    """An owner who calls himself otherwise keeps no form of the sample's in a text."""
    consultant = site.sources.catalog.consultant
    own = f"{consultant.role} {consultant.profession}"
    called = set(FEMININE.findall(own))
    for page in site.pages:
        for passage in page.own_passages:
            for word in sorted(set(FEMININE.findall(passage.text)) - called):
                message = f"„{word}“, aber in consultant.yaml steht „{consultant.role}“ und „{consultant.profession}“"
                yield Problem(passage.place, f"{message}; angleichen")


def _sentences(page: Page) -> Iterator[tuple[Element, str]]:
    description = page.meta("description")
    if description is not None:
        yield from ((description, sentence) for sentence in _split(description.attr("content") or ""))
    for block in page.select(BLOCKS):
        if block.select_one(BLOCKS) is None and _in_main(page, block):
            yield from ((block, sentence) for sentence in _split(block.text))


def _in_main(page: Page, block: Element) -> bool:
    """Tell whether a block belongs to what the page is about, and a visitor did not write it."""
    above: list[Node] = list(block.ancestors)
    return page.main in above and not any(isinstance(node, Element) and is_visitors(node) for node in above)


def _split(text: str) -> list[str]:
    return SENTENCE_END.split(words(text))
