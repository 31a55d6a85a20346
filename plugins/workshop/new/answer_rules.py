"""Answers must fit the sample and one another; what fits not is told with its place."""

from collections.abc import Iterable, Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.problems import did_you_mean
from plugins.catalog.records import Located
from plugins.publishing.markdown import slug
from plugins.workshop.new.answers import Answers, ProgramAnswer
from plugins.workshop.new.sample import Sample, bare


def check_answers(found: Located[Answers], sample: Sample) -> Iterator[Problem]:
    """Give all that is wrong with answers that are sound one by one."""
    for index, answer in enumerate(found.record.programs):
        message = wrong_program(answer, sample)
        if message:
            yield Problem(found.place("programs", index), message)
    yield from _doubled(found, "programs", (_program_name(answer, sample) for answer in found.record.programs))
    yield from _doubled(found, "services", found.record.services)
    yield from _vouchers(found, sample)
    yield from _unknown_towns(found, sample)


def wrong_program(answer: ProgramAnswer, sample: Sample) -> str | None:
    """Say what is wrong with a program: the sample must know it by its id, and must not know it by its name."""
    if answer.id is None:
        return wrong_new_program(answer.name, sample)
    if sample.program(answer.id) is None:
        names = [known.record.id for known in sample.programs]
        return f"das Programm „{answer.id}“ gibt es im Muster nicht; {did_you_mean(answer.id, names)}; {NEW}"
    if answer.model_fields_set - {"id", "voucher"}:
        return f"die Angaben zu „{answer.id}“ kommen aus dem Muster; nur die Kennung nennen, später ändern"
    return None


NO_VOUCHERS = "in keinem Ihrer Programme gibt es Gutscheine; dann auch unter „parts“ schreiben: voucher: false"
NEW = "ein neues Programm als „name: …“ eintragen"


def wrong_new_program(name: str | None, sample: Sample) -> str | None:
    """Say what is wrong with the name of a new program."""
    known = sample.program(name) if name else None
    if known:
        return f"»{known.record.name}« steht schon im Muster; nur „{known.record.id}“ schreiben, dann kommt alles mit"
    if not name or not slug(name):
        return "dem Programm fehlt der Name; die Kennung eines Programms aus dem Muster nennen oder „name: …“"
    return None


def unknown_town(said: str, sample: Sample, program_ids: frozenset[str]) -> str | None:
    """Say that no town of the chosen programs is meant."""
    towns = sample.towns_of(program_ids)
    if any(known.answers_to(said) for known in towns):
        return None
    near = did_you_mean(said, (known.record.name for known in towns))
    return f"„{said}“ steht in data/towns.yaml nicht unter den Orten Ihrer Programme; {near}"


def chosen_ids(answers: Iterable[ProgramAnswer], sample: Sample) -> frozenset[str]:
    """Give the ids of the programs that are taken over."""
    found = (sample.program(answer.id) for answer in answers if answer.id)
    return frozenset(known.record.id for known in found if known)


def grants(answer: ProgramAnswer, answers: Answers, sample: Sample) -> bool | None:
    """Tell whether a program grants vouchers: as its owner says, else as the sample does; of a new one nobody knows."""
    if not answers.parts.voucher or answer.voucher is not None:
        return answers.parts.voucher and answer.voucher
    known = sample.program(answer.id) if answer.id else None
    return known.record.id in sample.vouchers if known else None


def _program_name(answer: ProgramAnswer, sample: Sample) -> str:
    known = sample.program(answer.id) if answer.id else None
    return known.record.name if known else answer.name or ""


def _doubled(found: Located[Answers], field: str, names: Iterable[str]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for index, name in enumerate(names):
        place = found.place(field, index)
        if name and bare(name) in first:
            yield Problem(place, f"„{name}“ steht schon in Zeile {first[bare(name)].line}; einmal genügt")
        first.setdefault(bare(name), place)


def _vouchers(found: Located[Answers], sample: Sample) -> Iterator[Problem]:
    answers = found.record
    for index, answer in enumerate(answers.programs):
        if answer.voucher and not answers.parts.voucher:
            place = found.place("programs", index, "voucher")
            yield Problem(place, "die Gutscheine sind abgeschaltet (parts, voucher); eines von beiden ändern")
    if answers.parts.voucher and all(grants(answer, answers, sample) is False for answer in answers.programs):
        yield Problem(found.place("programs", 0, "voucher"), NO_VOUCHERS)


def _unknown_towns(found: Located[Answers], sample: Sample) -> Iterator[Problem]:
    answers = found.record
    if answers.towns and not answers.parts.towns:
        yield Problem(found.place("towns"), "die Orte sind abgeschaltet (parts, towns); eines von beiden ändern")
    for index, said in enumerate(answers.towns or ()):
        message = unknown_town(said, sample, chosen_ids(answers.programs, sample))
        if message:
            yield Problem(found.place("towns", index), message)
