"""Vouchers that no service takes, and sentences that leave open in which programs there are some (Gutscheine)."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from plugins.catalog import Problem
from plugins.publishing.outline import TEXT_FOLDERS, Outline
from plugins.publishing.passages import passages_of
from plugins.publishing.views import granting_names, service_cards

NO_VOUCHER = (
    "Gutscheine sind eingeschaltet, und kein Angebot nimmt sie an; bei denen, die ein Gutschein bezahlen kann, "
    "„voucher: true“ setzen{}, oder die Gutscheine abschalten (data/site.yaml, parts, voucher)"
)
NO_PROGRAM_OF_THEM = " und unter „programs“ ein Programm ergänzen, in dem es sie gibt ({})"
NOT_IN_ALL = "Gutscheine gibt es nicht in allen Programmen (data/voucher.yaml, programs)"
NOT_WITH_HER = "Gutscheine können bei Ihnen nicht in allen Programmen eingelöst werden (data/consultant.yaml)"
PROGRAM_TEXTS = f"content/{TEXT_FOLDERS['programs']}/"
OF_WHICHEVER = re.compile(
    r"\b(?:einem (?:der|dieser|meiner|unserer) (?:\w+ )?Programme|(?:[Dd]ie|[Dd]en) Programmen?)\b"
)
"""Words that mean whichever program it is; those that mean every one stop a publication (gutschein-anderswo)."""
_THEN = re.compile(r"^\W*(?:Dann|So|Dafür)\b")
TAKING_PART = re.compile(r"\b(?:Nimmt|Macht) (?:Ihr|ein) Ort (?:teil|mit)\b")
"""What asks whether a place takes part, whichever program it is."""
THE_ONE = re.compile(r"\b(?:[Dd]as|[Dd]em|[Ii]m|[Vv]om) Programm\b")
"""Words for a program that leave open which, where none is named beside them."""


def voucher_gaps(outline: Outline) -> Iterator[Problem]:
    """Give what is missing for a visitor to know where a voucher can be had and what it pays for."""
    yield from _vouchers_for_nothing(outline)
    yield from _vouchers_of_whom(outline)
    yield from _vouchers_for_all(outline)


def _vouchers_for_all(outline: Outline) -> Iterator[Problem]:
    """Tell the sentences of texts that speak of vouchers and leave open in which programs there are some."""
    names = granting_names(outline.catalog)
    for passage in passages_of(outline.words.pages.values()) if names else ():
        own = passage.place(0).file.startswith(PROGRAM_TEXTS)
        sentences = tuple(passage.sentences())
        for (start, sentence), (_, follows) in zip_longest(sentences, sentences[1:], fillvalue=(0, "")):
            said = OF_WHICHEVER.search(sentence) or (None if own else _left_open(sentence, passage.text))
            whole = f"{sentence} {follows}" if _THEN.match(follows) else sentence
            if said and "utschein" in whole and "»" not in whole:
                yield passage.problem(start + said.start(), f"„{said[0]}“: {_not_in_all(outline)}; {names} nennen")


def _not_in_all(outline: Outline) -> str:
    """Say why not every program's vouchers are taken: some give none, or for the others she is not accredited."""
    catalog, accredited = outline.catalog, {one.program for one in outline.catalog.consultant.accreditations}
    others = {program.id for program in catalog.programs} - {program.id for program in catalog.voucher_programs}
    return NOT_IN_ALL if others & accredited else NOT_WITH_HER


def _left_open(sentence: str, around: str) -> re.Match[str] | None:
    """Give the words of a sentence that leave open which program it is, where none is named beside them."""
    return None if "»" in around else THE_ONE.search(sentence) or TAKING_PART.search(sentence)


def _vouchers_of_whom(outline: Outline) -> Iterator[Problem]:
    """Tell the words that send to an office, and leave open in which programs there are vouchers."""
    names, root = granting_names(outline.catalog), outline.loaded.roots.get("voucher")
    for field in ("summary", "notice") if names and root else ():
        node = root.at((field,)) if root else None
        if node and not any(program.name in str(node.value) for program in outline.catalog.programs):
            yield Problem(node.place, f"{_not_in_all(outline)}, und dieser Text sagt nicht, in welchen; {names} nennen")


def _vouchers_for_nothing(outline: Outline) -> Iterator[Problem]:
    catalog, root = outline.catalog, outline.loaded.roots.get("services")
    cards = service_cards(catalog) if catalog.voucher else ()
    if root and cards and not any(card.voucher for card in cards):
        granting = [program.id for program in catalog.voucher_programs]
        lacking = all(set(service.programs).isdisjoint(granting) for service in catalog.services)
        more = NO_PROGRAM_OF_THEM.format(" oder ".join(granting)) if lacking else ""
        yield Problem(root.at(("services", 0, "voucher")).place, NO_VOUCHER.format(more))
