"""Ask for the programs, for her accreditations and for the vouchers in them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

from plugins.catalog.problems import nearest
from plugins.workshop.new.answer_rules import wrong_new_program
from plugins.workshop.new.answers import OfficeAnswer, ProgramAnswer
from plugins.workshop.new.dialog import MISSING, all_of, as_list, ask, ask_open, ask_yes, echo, fits, listed, say
from plugins.workshop.new.sample import Sample, bare
from plugins.workshop.new.yaml_writing import Plain

ALL = "alle"


def ask_programs(sample: Sample, before: Sequence[Plain] = ()) -> list[Plain]:
    """Ask for the programs: numbers or names of the sample's, or names of new ones; give what is known of them."""
    print()
    say("Welche Programme soll Ihre Website zeigen? Diese stehen im Muster und kommen mit allen Angaben mit:")
    _say_numbered([known.record.name for known in sample.programs])
    question = "Nummern oder Namen, mit Komma getrennt; ein anderes Programm einfach mit seinem Namen"
    answer = ask(question, lambda text: _wrong_programs(text, sample), as_list([*map(program_key, before)]))
    known = {program_key(program): program for program in before}
    programs: list[Plain] = []
    for program in (_program(said, sample, known) for said in _said(answer, sample)):
        programs += [] if program_key(program) in map(program_key, programs) else [program]
    echo([program_name(program, sample) for program in programs], "Programm", "Programme")
    return programs


def program_name(program: Plain, sample: Sample) -> str:
    """Give the name of a chosen program as it stands in sentences."""
    fields = _fields(program)
    known = sample.program(str(fields.get("id", "")))
    return f"»{known.record.name}«" if known else f"»{fields['name']}« (neu)"


def program_key(program: Plain) -> str:
    """Give what a program is called by in an answer: the id of one of the sample's, else its name."""
    fields = _fields(program)
    return str(fields.get("id") or fields["name"])


def sample_ids(programs: Sequence[Plain]) -> Iterator[str]:
    """Give the ids of those of the chosen programs that are the sample's."""
    yield from (str(fields["id"]) for fields in map(_fields, programs) if "id" in fields)


def ask_accredited(programs: Sequence[Plain], sample: Sample) -> list[Plain]:
    """Ask for which of several programs she is accredited; give the programs with what was said."""
    if len(programs) == 1:
        return [_without(programs[0], "accredited")]
    return _asked_of_each("accredited", "Für welche sind Sie akkreditiert?", programs, sample)


def ask_vouchers(programs: Sequence[Plain], sample: Sample) -> list[Plain]:
    """Ask which programs grant vouchers, of several for which she is accredited; give all with what was said."""
    hers = [program for program in programs if _fields(program).get("accredited") != "false"]
    if len(hers) <= 1:
        return [*map(without_voucher, programs)]
    said = iter(_asked_of_each("voucher", "In welchen Programmen gibt es sie?", hers, sample))
    return [next(said) if program in hers else without_voucher(program) for program in programs]


def _asked_of_each(field: str, question: str, programs: Sequence[Plain], sample: Sample) -> list[Plain]:
    """Ask which of several programs are meant; an earlier answer is offered again, and nothing else is assumed."""
    say_programs(question, programs, sample)
    before = _again([_fields(program).get(field, "") for program in programs])
    chosen = _ask_numbers(f"{ALL} oder Nummern, mit Komma getrennt", len(programs), before)
    names = [program_name(program, sample) for program in programs]
    echo([name for number, name in enumerate(names, 1) if number in chosen], "Programm", "Programme")
    return [
        {**_fields(program), field: "true" if number in chosen else "false"}
        for number, program in enumerate(programs, 1)
    ]


def say_programs(question: str, programs: Sequence[Plain], sample: Sample) -> None:
    """Say a question, and the programs with their numbers."""
    print(question)
    _say_numbered([program_name(program, sample) for program in programs])


def ask_which(question: str, programs: Sequence[Plain], before: Sequence[str]) -> list[str]:
    """Ask by their numbers which of several programs are meant; give what those are called by."""
    keys = [program_key(program) for program in programs]
    again = ["true" if key in before else "false" for key in keys]
    chosen = _ask_numbers(question, len(keys), _again(again))
    return [key for number, key in enumerate(keys, 1) if number in chosen]


def _ask_numbers(question: str, count: int, before: str) -> set[int]:
    answer = ask(question, lambda text: _wrong_numbers(text, count), before)
    return {*(range(1, count + 1) if _is_all(answer, count) else map(int, _numbers(answer)))}


def _again(before: Sequence[Plain]) -> str:
    """Give an earlier answer as it can be given again; nothing if it did not tell of every program."""
    if "" in before:
        return ""
    meant = [str(number) for number, said in enumerate(before, 1) if said == "true"]
    return ALL if len(meant) == len(before) else as_list(meant)


def _wrong_numbers(answer: str, count: int) -> str | None:
    known = {str(number) for number in range(1, count + 1)}
    right = _is_all(answer, count) or (_numbers(answer) and known.issuperset(_numbers(answer)))
    return None if right else f"bitte {ALL} oder Nummern von 1 bis {count} eingeben"


def _numbers(answer: str) -> Sequence[str]:
    return [part for one in listed(answer) for part in _parted(one, str.isdecimal)]


def _is_all(answer: str, count: int) -> bool:
    return answer.lower() == ALL or (answer.lower() == "beide" and count == 2)


def _fields(program: Plain) -> dict[str, Plain]:
    return dict(program) if isinstance(program, Mapping) else {"id": program}


def without_voucher(program: Plain) -> Plain:
    """Give a program without what was said of its vouchers."""
    return _without(program, "voucher")


def _without(program: Plain, field: str) -> Plain:
    fields = {key: value for key, value in _fields(program).items() if key != field}
    return fields["id"] if fields.keys() == {"id"} else fields


def _say_numbered(names: Sequence[str]) -> None:
    for number, name in enumerate(names, 1):
        say(f"{number} {name}", "  ", "    ")


def _said(answer: str, sample: Sample) -> list[str]:
    """Give the ids of the sample's programs, and the names of others."""
    ids = [known.record.id for known in sample.programs]
    listing = (part for one in listed(answer) for part in _parted(one, lambda said: _is_known(said, sample)))
    said = (ids if _is_all(bare(one), len(ids)) else (one,) for one in listing)
    return [_meant(one, ids, sample) for ones in said for one in ones]


def _parted(said: str, is_known: Callable[[str], bool]) -> Sequence[str]:
    """Give what somebody lists without commas (1 und 2, 1/2, 1 2), unless it is the name of a new program."""
    for seam in (r"\s*(?:\bund\b|[&/+])\s*", r"\s+"):
        parts = [part.removesuffix(".") for part in re.split(seam, said) if part]
        if parts and all(map(is_known, parts)):
            return parts
    return (said,)


def _is_known(said: str, sample: Sample) -> bool:
    return said.isdecimal() or bare(said) == ALL or sample.program(said) is not None


def _meant(said: str, ids: list[str], sample: Sample) -> str:
    if said.isdecimal() and 0 < int(said) <= len(ids):
        return ids[int(said) - 1]
    known = sample.program(said)
    return known.record.id if known else said.strip("»«„“")


def _wrong_programs(answer: str, sample: Sample) -> str | None:
    said = _said(answer, sample)
    names = [bare(one) for one in said]
    doubled = (f"„{one}“ steht zweimal da; einmal genügt" for one in said if names.count(bare(one)) > 1)
    return all_of((*doubled, *(_wrong_program(one, sample) for one in said))) if said else MISSING


def _wrong_program(said: str, sample: Sample) -> str | None:
    if sample.program(said):
        return None
    if not re.search(r"[^\W\d_]", said):
        return f"{f'eine Nummer {said}' if said.isdecimal() else f'„{said}“'} gibt es hier nicht"
    return wrong_new_program(said, sample) or fits(ProgramAnswer, "name")(said)


def _program(said: str, sample: Sample, before: Mapping[str, Plain]) -> Plain:
    if sample.program(said):
        return before.get(said, said)
    near = {known.record.name: known.record.id for known in sample.programs}
    name = nearest(said, near)
    if said not in before and name and ask_yes(f"»{said}« steht nicht im Muster. Meinten Sie »{name}«?", default=True):
        return before.get(near[name], near[name])
    fields = _fields(before.get(said, {"name": said}))
    office = cast("Mapping[str, str]", fields.pop("office", {}))
    question = f"»{said}« ist neu. Webadresse des Programmbüros, mit https://"
    website = ask_open(question, fits(OfficeAnswer, "website"), office.get("website", ""))
    return {**fields, "office": {"website": website}} if website else fields
