"""Answers of owners who differ in whatever a skeleton has to mind."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from plugins.catalog.models.consultant import Form
from plugins.catalog.models.website import Parts
from plugins.workshop.new.answers import Answers

PERSON: dict[str, Any] = {
    "name": "Jan Holm",
    "form": "masculine",
    "address": {"street": "Am Deich 3", "postcode": "24837", "city": "Schleswig"},
    "email": "jan@holm-begleitung.de",
    "phone": "04621 12345",
    "website": "www.holm-begleitung.de",
    "programs": ["lebendige-mitte"],
    "services": ["Moderation", "Zukunft gestalten", "Rat & Tat: für alle"],
}
NEW = {"name": "Offene Küste"}
PROGRAMS = {
    "one of the sample": ["weites-feld"],
    "one of her own": [NEW],
    "two": ["lebendige-mitte", NEW],
    "three": ["lebendige-mitte", "weites-feld", NEW],
    "two, accredited for the first": ["lebendige-mitte", {**NEW, "accredited": "false"}],
    "three, accredited for two": ["lebendige-mitte", {"id": "weites-feld", "accredited": "false"}, NEW],
}
FORMS: tuple[Form, ...] = ("feminine", "masculine", "neutral")
NAMES = tuple(Parts.model_fields)


@dataclass(frozen=True)
class Case:
    """A person, her programs, and the parts that she wants."""

    form: Form
    programs: str
    parts: frozenset[str]

    @property
    def answers(self) -> Answers:
        parts = {name: name in self.parts for name in NAMES}
        changes = {"form": self.form, "programs": PROGRAMS[self.programs], "parts": parts}
        return Answers.model_validate({**PERSON, **changes})

    def __str__(self) -> str:
        return f"{self.form}, {self.programs}, {' '.join(sorted(self.parts)) or 'nothing'}"


def spread_cases() -> Iterator[Case]:
    """Give every choice of parts once, and every pair of form and programs with all parts and with none."""
    cases, pairs = tuple(all_cases()), len(FORMS) * len(PROGRAMS)
    choices = len(cases) // pairs
    for number, case in enumerate(cases):
        pair, choice = divmod(number, choices)
        if choice % pairs == pair or choice in {0, choices - 1}:
            yield case


def all_cases() -> Iterator[Case]:
    """Give every combination of forms, programs and parts."""
    for form, programs, *switches in product(FORMS, PROGRAMS, *((False, True) for _ in NAMES)):
        yield Case(form, programs, frozenset(name for name, on in zip(NAMES, switches, strict=True) if on))
