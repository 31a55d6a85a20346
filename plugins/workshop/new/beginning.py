"""What a site begins with: the answers, completed by the sample's facts and by defaults (Anfang)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from plugins.catalog import stand_ins
from plugins.catalog.models.consultant import Form
from plugins.catalog.models.website import Website
from plugins.workshop.new.answer_rules import grants, inferred
from plugins.workshop.new.answers import Answers, OfficeAnswer, ProgramAnswer
from plugins.workshop.new.chosen_towns import own_towns, towns_of_sample
from plugins.workshop.new.fresh_ids import fresh_ids
from plugins.workshop.new.sample import Known, Sample
from plugins.workshop.new.without_vouchers import without_vouchers
from plugins.workshop.new.yaml_writing import Plain

TITLES: Mapping[Form, tuple[str, str]] = {
    "feminine": ("Prozessbegleiterin", "Beraterin"),
    "masculine": ("Prozessbegleiter", "Berater"),
    "neutral": ("Prozessbegleitung", "Beratung"),
}
"""Role and profession, unless the owner says otherwise."""
COLORS = ("town", "field", "water", "stone")
TOWNS_HINT = "[[Tag, an dem Sie die Orte durchgesehen haben, etwa {}]]"


@dataclass(frozen=True, kw_only=True)
class ChosenProgram:
    """A program of the new site; ``fields`` are the sample's if it is taken over, ``answer`` and colour a new one's.

    ``voucher`` tells whether it grants vouchers that she may take; None where nobody knows yet. ``accredited`` tells
    whether she is.
    """

    id: str
    name: str
    office: OfficeAnswer
    voucher: bool | None = None
    accredited: bool = True
    color: Plain = ""
    fields: Mapping[str, Plain] | None = None
    answer: ProgramAnswer | None = None

    @property
    def quoted(self) -> str:
        """The name as it stands in sentences."""
        return f"»{self.name}«"

    @property
    def office_name(self) -> str:
        """The name of its office."""
        return self.office.name or f"Programmbüro {self.quoted}"


@dataclass(frozen=True)
class ChosenService:
    """A service of the new site (Angebot)."""

    id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """All that the skeleton is told; ``towns`` are entries of towns.yaml with the parts in chosen programs alone.

    ``site`` holds the parts and the ways of messages, and maybe no more.
    """

    site: Website
    answers: Answers
    role: str
    profession: str
    programs: tuple[ChosenProgram, ...]
    services: tuple[ChosenService, ...]
    towns: tuple[Mapping[str, Plain], ...]
    collected: str
    checks: tuple[str, ...]
    today: date

    @property
    def one(self) -> bool:
        """Whether there is but one program, so that no plural may be said."""
        return len(self.programs) == 1

    @property
    def names(self) -> str:
        """All programs: »A«, »B« und »C«."""
        return _joined([program.quoted for program in self.programs], "und")

    @property
    def accredited(self) -> tuple[ChosenProgram, ...]:
        """The programs for which she is accredited."""
        return tuple(program for program in self.programs if program.accredited)

    @property
    def accredited_names(self) -> str:
        """Those programs: »A« und »B«."""
        return _joined([program.quoted for program in self.accredited], "und")

    @property
    def any_accredited_name(self) -> str:
        """One of those programs, whichever: »A« oder »B«."""
        return _joined([program.quoted for program in self.accredited], "oder")

    @property
    def other_names(self) -> str:
        """The programs that are shown, and for which she is not accredited: »C« oder »D«; nothing if there is none."""
        return _joined([program.quoted for program in self.programs if not program.accredited], "oder")

    @property
    def granting(self) -> tuple[ChosenProgram, ...]:
        """The programs whose vouchers she takes, or may take."""
        return tuple(program for program in self.programs if program.voucher is not False)

    @property
    def granting_names(self) -> str:
        """Those programs, where there are others too: »A« oder »B«; else nothing."""
        some = 0 < len(self.granting) < len(self.programs)
        return _joined([program.quoted for program in self.granting], "oder") if some else ""

    @property
    def pays(self) -> bool:
        """Whether a voucher may pay for her services."""
        return self.answers.parts.voucher and bool(self.granting)

    @property
    def asking_names(self) -> str:
        """The programs of which nobody knows yet whether they grant vouchers: »A« und »B«; else nothing."""
        return _joined([program.quoted for program in self.programs if program.voucher is None], "und")

    @property
    def any_name(self) -> str:
        """One of the programs, whichever: »A«, »B« oder »C«."""
        return _joined([program.quoted for program in self.programs], "oder")


def begin(answers: Answers, sample: Sample, today: date) -> Beginning:
    """Complete sound answers."""
    answers = inferred(answers, sample)
    role, profession = TITLES[answers.form]
    programs = _programs(answers, sample, today)
    known = tuple(towns_of_sample(answers, sample))
    towns = (*known, *own_towns(answers, sample, [program.id for program in programs], known))
    return Beginning(
        site=stand_ins.website(answers.parts),
        answers=answers,
        role=answers.role or role,
        profession=answers.profession or profession,
        programs=programs,
        services=tuple(map(ChosenService, fresh_ids(answers.services, "angebot"), answers.services)),
        towns=towns,
        collected=TOWNS_HINT.format(today) if known else str(today),
        checks=sample.checks,
        today=today,
    )


def _programs(answers: Answers, sample: Sample, today: date) -> tuple[ChosenProgram, ...]:
    known = [sample.program(answer.id) if answer.id else None for answer in answers.programs]
    taken = [found.record.id for found in known if found]
    names = [answer.name.strip("»«„“") for answer in answers.programs if answer.name]
    pairs = tuple(zip(known, answers.programs, strict=True))
    used = [answer.color or (found and found.record.color) for found, answer in pairs]
    free = [*(color for color in COLORS if color not in used), *COLORS]
    fresh = iter(zip(fresh_ids(names, "programm", taken), names, free * len(names), strict=False))
    chosen = (
        _taken(found, answer, grants(answer, answers, sample), today)
        if found
        else _new(answer, grants(answer, answers, sample), *next(fresh))
        for found, answer in pairs
    )
    return tuple(replace(one, accredited=said.accredited) for one, said in zip(chosen, answers.programs, strict=True))


def _taken(known: Known[Any], answer: ProgramAnswer, voucher: bool | None, today: date) -> ChosenProgram:
    record = known.record
    office = OfficeAnswer(name=record.office.name, website=record.office.website)
    fields = known.fields if voucher else without_vouchers(known.fields)
    unread = {**fields, "color": answer.color or fields["color"], "reviewed": review_hint(today)}
    return ChosenProgram(id=record.id, name=record.name, office=office, voucher=voucher, fields=unread)


def review_hint(today: date) -> str:
    """Ask for the day on which an owner read facts; that somebody else did is nothing that she may say."""
    return f"[[Tag, an dem Sie diese Angaben geprüft haben, etwa {today}]]"


def _new(answer: ProgramAnswer, voucher: bool | None, program_id: str, name: str, color: str) -> ChosenProgram:
    color = answer.color or color
    return ChosenProgram(id=program_id, name=name, office=answer.office, voucher=voucher, color=color, answer=answer)


def _joined(names: list[str], word: str) -> str:
    return f" {word} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
