"""Ask for the programs and for the towns that come along."""

from collections.abc import Mapping, Sequence

from plugins.catalog.problems import nearest
from plugins.workshop.new.answer_rules import chosen_ids, unknown_town, wrong_new_program
from plugins.workshop.new.answers import OfficeAnswer, ProgramAnswer
from plugins.workshop.new.dialog import MISSING, ask, ask_yes, fits, listed, or_empty
from plugins.workshop.new.sample import Sample, bare
from plugins.workshop.new.yaml_writing import Plain

ALL, NONE = "alle", "keine"


def ask_programs(sample: Sample) -> list[Plain]:
    """Ask for the programs: numbers or names of the sample's, or names of new ones."""
    print("\nFür welche Programme sind Sie akkreditiert? Diese stehen im Muster und kommen mit allen Angaben mit:")
    for number, known in enumerate(sample.programs, 1):
        print(f"  {number} {known.record.name}")
    question = "Nummern oder Namen, mit Komma getrennt; ein anderes Programm einfach mit seinem Namen"
    answer = ask(question, lambda text: _wrong_programs(text, sample))
    programs: list[Plain] = []
    for program in (_program(said, sample) for said in _said(answer, sample)):
        programs += [] if program in programs else [program]
    return programs


def ask_towns(programs: Sequence[Plain], sample: Sample) -> dict[str, Plain]:
    """Ask which towns come along, if the sample knows any of these programs."""
    ids = chosen_ids([ProgramAnswer(id=one) for one in programs if isinstance(one, str)], sample)
    count = len(sample.towns_of(ids))
    if not count:
        return {}

    def wrong(answer: str) -> str | None:
        named = () if answer.lower() in (ALL, NONE) else listed(answer)
        return next((message for name in named if (message := unknown_town(name, sample, ids))), None)

    known = f"stehen dazu {count} Orte" if count > 1 else "steht dazu ein Ort"
    question = f"Im Muster {known}. Welche kommen mit? {ALL}, {NONE} oder Namen, mit Komma getrennt"
    answer = ask(question, wrong, ALL)
    return {} if answer.lower() == ALL else {"towns": [] if answer.lower() == NONE else listed(answer)}


def _said(answer: str, sample: Sample) -> list[str]:
    """Give the ids of the sample's programs, and the names of others."""
    ids = [known.record.id for known in sample.programs]
    if bare(answer) == ALL:
        return ids
    return [_meant(one, ids, sample) for one in listed(answer)]


def _meant(said: str, ids: list[str], sample: Sample) -> str:
    if said.isdecimal() and 0 < int(said) <= len(ids):
        return ids[int(said) - 1]
    known = sample.program(said)
    return known.record.id if known else said.strip("»«„“")


def _wrong_programs(answer: str, sample: Sample) -> str | None:
    said = _said(answer, sample)
    doubled = next((one for one in said if [bare(other) for other in said].count(bare(one)) > 1), None)
    if doubled:
        return f"„{doubled}“ steht zweimal da; einmal genügt"
    return next((message for one in said if (message := _wrong_program(one, sample))), None) if said else MISSING


def _wrong_program(said: str, sample: Sample) -> str | None:
    if sample.program(said):
        return None
    if said.isdecimal():
        return f"eine Nummer {said} gibt es hier nicht"
    return wrong_new_program(said, sample) or fits(ProgramAnswer, "name")(said)


def _program(said: str, sample: Sample) -> Plain:
    if sample.program(said):
        return said
    near = {known.record.name: known.record.id for known in sample.programs}
    name = nearest(said, near)
    if name and ask_yes(f"»{said}« steht nicht im Muster. Meinten Sie »{name}«?", default=False):
        return near[name]
    website = ask(
        f"»{said}« ist neu. Webadresse des Programmbüros, mit https:// (leer lassen, wenn noch offen)", _website
    )
    office: Mapping[str, Plain] = {"office": {"website": website}} if website else {}
    return {"name": said, **office}


_website = or_empty(fits(OfficeAnswer, "website"))
