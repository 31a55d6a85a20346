"""Answers on towns must fit the sample, her programs and one another (Orte)."""

from collections.abc import Iterator, Sequence

from plugins.catalog import Problem
from plugins.catalog.models.towns import Town
from plugins.catalog.node import Path
from plugins.catalog.problems import did_you_mean
from plugins.catalog.records import Located
from plugins.catalog.slugs import slug
from plugins.workshop.new.answer_rules import chosen_ids
from plugins.workshop.new.answers import Answers, OwnTown, ProgramAnswer
from plugins.workshop.new.sample import Known, Sample, bare
from plugins.workshop.new.usable import Usable, without_entries

EVERY = "alle"
OWN = "Einen eigenen Ort als „name: …“ mit kind und state eintragen"
Named = Town | OwnTown
Found = tuple[Path, str]
"""Where something is wrong, and what."""


def check_towns(found: Usable, sample: Sample) -> tuple[tuple[Problem, ...], Usable]:
    """Give all that is wrong with the towns, and what of the answers can be used all the same."""
    place = found.answers.place
    wrong = tuple(_Towns(found, sample).wrong())
    left = without_entries(found, {path[:2] for path, _ in wrong}, sample)
    return (*_switched_off(found.answers), *(Problem(place(*path), message) for path, message in wrong)), left


def check_years(found: Located[Answers], this_year: int) -> Iterator[Problem]:
    """Tell own towns that begin only after this year."""
    for index, town in enumerate(found.record.towns or ()):
        if isinstance(town, OwnTown) and town.since and town.since > this_year:
            message = f"since {town.since} liegt in der Zukunft; berichtigen oder die Zeile löschen"
            yield Problem(found.place("towns", index, "since"), message)


def is_every(said: str) -> bool:
    """Tell whether all towns of the sample are meant that have to do with her programs."""
    return bare(said) == EVERY


def unknown_town(said: str, sample: Sample, program_ids: frozenset[str], own: str = OWN) -> str | None:
    """Say that no town of the chosen programs is meant, or that more than one may be; ``own`` is where others go."""
    meant = sample.towns_meant(said, program_ids)
    if len(meant) == 1 or any(known.answers_to(said) for known in meant):
        return None
    if meant:
        names = " oder ".join(f"„{known.record.name}“" for known in meant)
        return f"„{said}“ kann mehr als ein Ort sein; schreiben: {names}"
    near = did_you_mean(said, (known.record.name for known in sample.towns_of(program_ids)))
    return f"„{said}“ ist im Muster kein Ort Ihrer Programme; {near}{'' if near.endswith('?') else '.'} {own}"


def namesake(name: str, sample: Sample, program_ids: frozenset[str]) -> Known[Town] | None:
    """Give the town of the sample that bears a name, or its id."""
    towns = sample.towns_of(program_ids)
    return next((known for known in towns if known.answers_to(name) or known.record.id == slug(name)), None)


def nameless(name: str) -> str | None:
    """Say that no id can be made of a name."""
    return None if slug(name) else f"„{name}“ ist kein Name eines Orts; erwartet wird einer mit Buchstaben von a bis z"


def same_id(name: str, other: str, where: str = "") -> str:
    """Say that two towns would get one id."""
    right = "einen der beiden Namen ergänzen, etwa um den Landkreis"
    return f"„{name}“ bekäme dieselbe Kennung wie „{other}“{where}, „{slug(name)}“; {right}"


def programs_meant(said: Sequence[str], programs: Sequence[ProgramAnswer], sample: Sample) -> tuple[int, ...]:
    """Give which of her programs are meant by their ids or names; all of them if none is said."""
    return tuple(
        index
        for index, program in enumerate(programs)
        if not said or any(_is_called(program, one, sample) for one in said)
    )


def _is_called(program: ProgramAnswer, said: str, sample: Sample) -> bool:
    known = sample.program(program.id) if program.id else None
    return known.answers_to(said) if known else bare(said) in _names(program)


def _names(program: ProgramAnswer) -> tuple[str, str]:
    return slug(program.name or ""), bare(program.name or "")


def _switched_off(found: Located[Answers]) -> Iterator[Problem]:
    if found.record.towns and not found.record.parts.towns:
        yield Problem(found.place("towns"), "die Orte sind abgeschaltet (parts, towns); eines von beiden ändern")


class _Towns:
    """The towns of an owner's answers, and what she and the sample know of her programs."""

    def __init__(self, found: Usable, sample: Sample) -> None:
        self.answers, self.sample = found.answers, sample
        self.programs = found.answers.record.programs
        self.ids = chosen_ids(self.programs, sample)
        self.certain = "programs" not in found.doubtful
        self.first: dict[str, tuple[int, Named]] = {}

    def wrong(self) -> Iterator[Found]:
        """Give what is wrong with each town, and where."""
        for index, town in enumerate(self.answers.record.towns or ()):
            if isinstance(town, OwnTown):
                yield from self._wrong_own(index, town)
            elif is_every(town):
                for known in self.sample.towns_of(self.ids):
                    self.first.setdefault(known.record.id, (index, known.record))
            else:
                yield from self._wrong_known(index, town)

    def _wrong_known(self, index: int, said: str) -> Iterator[Found]:
        unknown = unknown_town(said, self.sample, self.ids)
        if unknown:
            yield ("towns", index), unknown
            return
        town = self.sample.towns_meant(said, self.ids)[0].record
        yield from self._doubled(("towns", index), town.id, town)

    def _wrong_own(self, index: int, town: OwnTown) -> Iterator[Found]:
        path: Path = ("towns", index, "name")
        known = namesake(town.name, self.sample, self.ids) if self.certain else None
        if known and known.record.state == town.state:
            name = known.record.name
            years = {str(part.since) for part in known.record.participations if part.since}
            others = f", auch „since: {min(years)}“" if town.since and years and str(town.since) not in years else ""
            yield path, f"„{name}“ steht schon im Muster; nur „{name}“ schreiben, dann kommt alles mit{others}"
        elif message := nameless(town.name):
            yield path, message
        else:
            yield from self._doubled(path, slug(town.name), town)
        if self.certain:
            yield from self._wrong_programs(index, town)
            yield from self._too_early(index, town)

    def _doubled(self, path: Path, town_id: str, town: Named) -> Iterator[Found]:
        index, other = self.first.setdefault(town_id, (int(path[1]), town))
        if index == path[1]:
            return
        line = self.answers.place("towns", index).line
        if (bare(other.name), other.state) == (bare(town.name), town.state):
            yield path, f"„{town.name}“ steht schon in Zeile {line}; einmal genügt"
        else:
            yield path, same_id(town.name, other.name, f" in Zeile {line}")

    def _wrong_programs(self, index: int, town: OwnTown) -> Iterator[Found]:
        ids = [self._id(program) for program in self.programs]
        for number, said in enumerate(town.program):
            if not programs_meant([said], self.programs, self.sample):
                message = f"„{said}“ ist keines Ihrer Programme; {did_you_mean(said, ids)}"
                yield ("towns", index, "program", number), message
        if not town.program and len(ids) > 1:
            right = f"ergänzen: program: {' oder '.join(ids)}, mehrere als Liste"
            yield ("towns", index), f"bei „{town.name}“ fehlt „program“, denn Sie haben mehrere Programme; {right}"

    def _too_early(self, index: int, town: OwnTown) -> Iterator[Found]:
        meant = (self.programs[number].id for number in programs_meant(town.program, self.programs, self.sample))
        for program in filter(None, (self.sample.program(said) for said in meant if said)):
            began = program.record.first_year
            if town.since and began and town.since < began:
                message = f"since {town.since} liegt vor dem Beginn von »{program.record.name}« {began}; berichtigen"
                yield ("towns", index, "since"), message

    def _id(self, program: ProgramAnswer) -> str:
        known = self.sample.program(program.id) if program.id else None
        return known.record.id if known else slug(program.name or "")
