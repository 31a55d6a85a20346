"""What an owner has to look at herself when she switches vouchers on later (Gutscheine)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalog import Problem
from plugins.catalog.passages import text_passages
from plugins.publishing.outline import Outline

FACTS = "data/voucher.yaml"
SERVICES = "Welches Angebot kann ein Gutschein bezahlen? Setzen Sie dort „voucher: true“:"
SENTENCES = """Mit Gutschein ist das Programmbüro die erste Adresse. Lesen Sie nach, ob diese
Sätze noch stimmen, oder ob es dort heißen muss, wer zuerst zu fragen ist:"""
TO_HER = re.compile(r"(?i)\b(?:schreiben Sie mir|rufen Sie (?:mich )?an|melden Sie sich)\b")
TO_THE_OFFICE = re.compile(r"(?i)programmbüro|gutschein")
OF_ENQUIRIES = ("seiten/start.md", "seiten/kontakt.md", "seiten/profil.md", "seiten/programme.md", "seiten/angebote.md")
FOLDERS = ("akkreditierung/", "angebote/", "programme/")
"""Where somebody who wants to be accompanied reads what to do first."""


@dataclass(frozen=True)
class ToDo:
    """Something to look at, and where."""

    title: str
    places: tuple[Problem, ...]


def to_do_for_vouchers(outline: Outline) -> tuple[ToDo, ...]:
    """Name the services that no voucher pays for, and the sentences that lead past the program office."""
    found = (ToDo(SERVICES, tuple(_services(outline))), ToDo(SENTENCES, tuple(_sentences(outline))))
    return tuple(one for one in found if one.places)


def _services(outline: Outline) -> Iterator[Problem]:
    root = outline.loaded.roots["services"]
    for index, service in enumerate(outline.catalog.services):
        if not service.voucher:
            yield Problem(root.at(("services", index, "voucher")).place, f"„{service.name}“")


def _sentences(outline: Outline) -> Iterator[Problem]:
    for word in outline.words.pages.values():
        if word.path in OF_ENQUIRIES or word.path.startswith(FOLDERS):
            for passage in text_passages(word.source, word.file, word.source_line):
                for index, sentence in passage.sentences():
                    if TO_HER.search(sentence) and not TO_THE_OFFICE.search(passage.text):
                        yield passage.problem(index, f"„{sentence}“")
