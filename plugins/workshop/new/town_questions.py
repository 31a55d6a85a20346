"""Ask for the towns of the sample that come along (Orte)."""

from collections.abc import Callable, Sequence

from plugins.workshop.new.answer_rules import chosen_ids, unknown_town
from plugins.workshop.new.answers import ProgramAnswer
from plugins.workshop.new.dialog import all_of, as_list, ask, echo, listed, say
from plugins.workshop.new.program_questions import ALL, sample_ids
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.yaml_writing import Plain

NONE = "keine"
NO_TOWN = (NONE, "keinen", "keiner", "kein", "nein", "n")
MOST_NAMED = 10
"""So many towns are named in a question; more would not be read."""
NO_TOWN_MEANT = "Verstanden habe ich: keinen Ort aus dem Muster. Eigene tragen Sie danach in data/towns.yaml ein."


def ask_towns(programs: Sequence[Plain], sample: Sample, before: Plain = "") -> Plain:
    """Ask which towns come along, if the sample knows any of these programs; an empty text means all, as before."""
    ids = chosen_ids([ProgramAnswer(id=one) for one in sample_ids(programs)], sample)
    names = [town.record.name for town in sample.towns_of(ids)]
    if not names:
        return ""

    def wrong(answer: str) -> str | None:
        named = () if answer.lower() in (ALL, *NO_TOWN) else listed(answer)
        return all_of(unknown_town(name, sample, ids) for name in named)

    say(known_towns(names))
    question = f"Welche kommen mit? {ALL}, {NONE} oder Namen, mit Komma getrennt"
    answer = ask(question, wrong, _again(before, lambda name: unknown_town(name, sample, ids) is None))
    if answer.lower() in NO_TOWN:
        say(NO_TOWN_MEANT, "  ", "  ")
        return []
    if answer.lower() == ALL:
        return ""
    meant = {town.record.id: town.record.name for said in listed(answer) for town in sample.towns_meant(said, ids)}
    echo([*meant.values()], "Ort", "Orte")
    return listed(answer)


def known_towns(names: Sequence[str]) -> str:
    """Say which towns the sample knows, or where they can be read if they are many."""
    known = f"stehen dazu {len(names)} Orte" if len(names) > 1 else "steht dazu ein Ort"
    if len(names) > MOST_NAMED:
        return f"Im Muster {known}; ihre Namen stehen in data/towns.yaml."
    return f"Im Muster {known}: {' · '.join(names)}"


def _again(before: Plain, is_known: Callable[[str], bool]) -> str:
    """Give an earlier answer as it can be given again; towns of other programs fall out of it."""
    if before == []:
        return NONE
    names = [] if isinstance(before, str) else [name for name in map(str, before) if is_known(name)]
    return as_list(names) or ALL
