"""Answers must fit the sample and one another; what fits not is told with its place."""

from collections.abc import Iterable, Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.node import Path
from plugins.catalog.problems import did_you_mean
from plugins.catalog.records import Located
from plugins.catalog.slugs import slug
from plugins.workshop.new.answers import Answers, ProgramAnswer
from plugins.workshop.new.sample import Sample, bare
from plugins.workshop.new.usable import Usable, without_entries


def check_answers(found: Usable, sample: Sample) -> tuple[tuple[Problem, ...], Usable]:
    """Give all that is wrong with answers that are sound one by one, and what of them can be used all the same."""
    answers = found.answers
    wrong = dict(_wrong_entries(answers, sample))
    left = without_entries(found, {path[:2] for path in wrong}, sample)
    others = (*_vouchers(left, sample), *_accredited(left))
    return (*(Problem(_place(answers, path), message) for path, message in wrong.items()), *others), left


def _place(found: Located[Answers], path: Path) -> Place:
    """Give the place of an entry, or of the name of a field."""
    return found.node.at(path[:-1]).key_places.get(str(path[-1]), found.place(*path))


def _wrong_entries(found: Located[Answers], sample: Sample) -> Iterator[tuple[Path, str]]:
    """Give the entries that are wrong by themselves or stand there twice, and why."""
    programs = found.record.programs
    yield from _doubled(found, "programs", (_program_name(answer, sample) for answer in programs))
    yield from _doubled(found, "services", found.record.services)
    for index, answer in enumerate(programs):
        message = wrong_program(answer, sample)
        if message:
            yield ("programs", index), message
        elif answer.id is not None:
            yield from ((("programs", index, field), OF_SAMPLE.format(field, answer.id)) for field in _foreign(answer))


def wrong_program(answer: ProgramAnswer, sample: Sample) -> str | None:
    """Say what is wrong with a program: the sample must know it by its id, and must not know it by its name."""
    if answer.id is None:
        return wrong_new_program(answer.name, sample)
    if sample.program(answer.id) is None:
        names = [known.record.id for known in sample.programs]
        near = did_you_mean(answer.id, names)
        new = f" Sonst {NEW}" if near.endswith("?") else f"; {NEW}"
        return f"das Programm „{answer.id}“ gibt es im Muster nicht; {near}{new}"
    return None


def _foreign(answer: ProgramAnswer) -> Iterator[str]:
    """Give the fields that an answer on a program of the sample must not have."""
    yield from (field for field in ProgramAnswer.model_fields if field in answer.model_fields_set - ADDED)


ADDED = {"id", "color", "voucher", "accredited"}
"""What an owner may say of a program of the sample."""
OF_SAMPLE = "„{}“ zu „{}“ kommt aus dem Muster; die Angabe hier löschen und später in data/programs.yaml ändern"
NO_VOUCHERS = "in keinem Ihrer Programme gibt es Gutscheine; dann unter „parts“ schreiben: voucher: false"
NOT_HERS = (
    "für dieses Programm sind Sie nicht akkreditiert (accredited: false), und wo es Gutscheine gibt, bietet die "
    "Website an, sie bei Ihnen einzulösen; „voucher: true“ hier löschen"
)
NOT_ACCREDITED = (
    "für keines der Programme sind Sie akkreditiert; ohne Akkreditierung lässt sich die Website nicht veröffentlichen "
    "(§ 5 UWG), also wenigstens eines ohne „accredited: false“ nennen"
)
NEW = "ein neues Programm als „name: …“ eintragen"


def wrong_new_program(name: str | None, sample: Sample) -> str | None:
    """Say what is wrong with the name of a new program."""
    known = sample.program(name) if name else None
    if known:
        return f"»{known.record.name}« steht schon im Muster; nur „{known.record.id}“ schreiben, dann kommt alles mit"
    if not name or not slug(name):
        return "dem Programm fehlt der Name; die Kennung eines Programms aus dem Muster nennen oder „name: …“"
    return None


def chosen_ids(answers: Iterable[ProgramAnswer], sample: Sample) -> frozenset[str]:
    """Give the ids of the programs that are taken over."""
    found = (sample.program(answer.id) for answer in answers if answer.id)
    return frozenset(known.record.id for known in found if known)


def grants(answer: ProgramAnswer, answers: Answers, sample: Sample) -> bool | None:
    """Tell whether a program grants vouchers that may be redeemed with her, who has to be accredited for it.

    It is as she says, else as in the sample; of a new program nobody knows.
    """
    if not answers.parts.voucher or not answer.accredited:
        return False
    if answer.voucher is not None:
        return answer.voucher
    known = sample.program(answer.id) if answer.id else None
    return known.record.id in sample.vouchers if known else _alone_can_grant(answer, answers) or None


def _alone_can_grant(answer: ProgramAnswer, answers: Answers) -> bool:
    """Tell whether her answers say that there are vouchers, and that no other program grants them."""
    others = [other.accredited and other.voucher for other in answers.programs if other is not answer]
    return _are_decided(answers) and bool(others) and set(others) == {False}


def _are_decided(answers: Answers) -> bool:
    """Tell whether the part is said to be on or off, and not only left at that."""
    return "voucher" in answers.parts.model_fields_set


def _are_there(answers: Answers, sample: Sample) -> bool:
    return any(grants(answer, answers, sample) is not False for answer in answers.programs)


def inferred(answers: Answers, sample: Sample) -> Answers:
    """Switch vouchers off where no program grants them and nothing else is said."""
    if _are_decided(answers) or _are_there(answers, sample):
        return answers
    return answers.model_copy(update={"parts": answers.parts.model_copy(update={"voucher": False})})


def _program_name(answer: ProgramAnswer, sample: Sample) -> str:
    known = sample.program(answer.id) if answer.id else None
    return known.record.name if known else answer.name or ""


def _doubled(found: Located[Answers], field: str, names: Iterable[str]) -> Iterator[tuple[Path, str]]:
    first: dict[str, Place] = {}
    for index, name in enumerate(names):
        if name and bare(name) in first:
            yield (field, index), f"„{name}“ steht schon in Zeile {first[bare(name)].line}; einmal genügt"
        first.setdefault(bare(name), found.place(field, index))


def _vouchers(found: Usable, sample: Sample) -> Iterator[Problem]:
    answers, place = found.answers.record, found.answers.place
    for index, answer in enumerate(answers.programs):
        if answer.voucher and not answers.parts.voucher:
            message = "die Gutscheine sind abgeschaltet (parts, voucher); eines von beiden ändern"
            yield Problem(place("programs", index, "voucher"), message)
        elif answer.voucher and not answer.accredited:
            yield Problem(place("programs", index, "voucher"), NOT_HERS)
    certain = not found.doubtful & {"programs", "parts"}
    if certain and answers.parts.voucher and _are_decided(answers) and not _are_there(answers, sample):
        yield Problem(place("programs", 0, "voucher"), NO_VOUCHERS)


def _accredited(found: Usable) -> Iterator[Problem]:
    programs = found.answers.record.programs
    if "programs" not in found.doubtful and not any(answer.accredited for answer in programs):
        yield Problem(found.answers.place("programs", 0, "accredited"), NOT_ACCREDITED)
