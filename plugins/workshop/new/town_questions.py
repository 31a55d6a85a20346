"""Ask for the towns of the directory: which of the sample's come along, and which are her own (Orte)."""

from collections.abc import Callable, Mapping, Sequence

from plugins.workshop.new.answer_rules import chosen_ids
from plugins.workshop.new.answers import ProgramAnswer
from plugins.workshop.new.dialog import all_of, as_list, ask, echo, listed, say
from plugins.workshop.new.own_town_questions import NO_TOWN, NONE, ask_own_towns, town_shown
from plugins.workshop.new.program_questions import ALL, sample_ids
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.town_answers import namesake, unknown_town
from plugins.workshop.new.yaml_writing import Plain

MOST_NAMED = 10
"""So many towns are named in a question; more would not be read."""
NO_TOWN_MEANT = "Verstanden habe ich: keinen Ort aus dem Muster."
OWN_LATER = "Nach eigenen Orten fragt „make new“ gleich"


def ask_towns(programs: Sequence[Plain], sample: Sample, before: Plain = "") -> Plain:
    """Ask which towns come along, and for her own; an empty text means all of the sample's, as before."""
    ids = _ids(programs, sample)
    known = _ask_known(ids, sample, before)

    def of_sample(name: str) -> str | None:
        found = namesake(name, sample, ids)
        return found.record.name if found else None

    own = ask_own_towns(programs, sample, [town for town in before if isinstance(town, Mapping)], of_sample)
    if ALL in known:
        return [ALL, *own_alone] if (own_alone := [one for one in own if isinstance(one, Mapping)]) else ""
    return [*known, *(one for one in own if one not in known)]


def towns_shown(towns: Plain, programs: Sequence[Plain], sample: Sample) -> str:
    """Say which towns come along, and which are her own; nothing if there are none."""
    known = [] if towns == "" else [str(town) for town in towns if not isinstance(town, Mapping)]
    every = "alle aus dem Muster" if sample.towns_of(_ids(programs, sample)) else ""
    taken = every if towns == "" or ALL in known else f"aus dem Muster {', '.join(known)}" if known else ""
    own = " · ".join(town_shown(town, programs, sample) for town in towns if isinstance(town, Mapping))
    return ", dazu ".join(filter(None, (taken, own)))


def _ids(programs: Sequence[Plain], sample: Sample) -> frozenset[str]:
    return chosen_ids([ProgramAnswer(id=one) for one in sample_ids(programs)], sample)


def _ask_known(ids: frozenset[str], sample: Sample, before: Plain) -> list[str]:
    """Ask which towns come along if the sample knows any of these programs."""
    names = [town.record.name for town in sample.towns_of(ids)]
    if not names:
        return [ALL]

    def wrong(answer: str) -> str | None:
        named = () if answer.lower() in (ALL, *NO_TOWN) else listed(answer)
        return all_of(unknown_town(name, sample, ids, OWN_LATER) for name in named)

    say(known_towns(names))
    question = f"Welche kommen mit? {ALL}, {NONE} oder Namen, mit Komma getrennt"
    answer = ask(question, wrong, _again(before, lambda name: unknown_town(name, sample, ids) is None))
    if answer.lower() in NO_TOWN:
        say(NO_TOWN_MEANT, "  ", "  ")
        return []
    if answer.lower() == ALL:
        return [ALL]
    meant = {town.record.id: town.record.name for said in listed(answer) for town in sample.towns_meant(said, ids)}
    echo([*meant.values()], "Ort", "Orte")
    return [*meant.values()]


def known_towns(names: Sequence[str]) -> str:
    """Say which towns the sample knows, or where they can be read if they are many."""
    known = f"stehen dazu {len(names)} Orte" if len(names) > 1 else "steht dazu ein Ort"
    if len(names) > MOST_NAMED:
        return f"Im Muster {known}; ihre Namen stehen in data/towns.yaml."
    return f"Im Muster {known}: {' · '.join(names)}"


def _again(before: Plain, is_known: Callable[[str], bool]) -> str:
    """Give an earlier answer as it can be given again; towns of other programs fall out of it."""
    said = [ALL] if before == "" else [str(town) for town in before if not isinstance(town, Mapping)]
    if not said:
        return NONE
    return as_list([name for name in said if ALL not in said and is_known(name)]) or ALL
