"""Ask for towns that the sample does not know: their names, and what each of them is (eigene Orte)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

from plugins.catalog.problems import did_you_mean
from plugins.catalog.slugs import slug
from plugins.workshop.new.answers import OwnTown
from plugins.workshop.new.dialog import MISSING, YES, all_of, as_list, ask, echo, fits, listed, say
from plugins.workshop.new.program_questions import ask_which, program_key, program_name, say_programs
from plugins.workshop.new.sample import Sample, bare
from plugins.workshop.new.short_forms import CODES, KINDS, STATES, begun, meant
from plugins.workshop.new.town_answers import nameless, same_id
from plugins.workshop.new.yaml_writing import Plain

NONE = "keine"
NO_TOWN = (NONE, "keinen", "keiner", "kein", "nein", "n")
NO_OWN = ("", "-", *NO_TOWN)
QUESTION = "Welche eigenen Orte kommen dazu? Namen, mit Komma getrennt"
LATER = "leer lassen, wenn keine; später geht es auch"
NONE_AGAIN = f"{NONE} eingeben, wenn doch keine"
NAMES_WANTED = f"hier gehören Namen von Orten hin, oder {NONE}"
HOW = f"Als Art geht: {', '.join(KINDS)}. Der Anfang des Worts genügt, beim Bundesland auch das Kürzel, etwa RP."
PROGRAMS = "An welchen Ihrer Programme nehmen sie teil?"

Town = Mapping[str, Plain]
Namesake = Callable[[str], str | None]
"""Gives the name under which the sample knows a town."""


def ask_own_towns(
    programs: Sequence[Plain], sample: Sample, before: Sequence[Town], of_sample: Namesake
) -> list[Plain]:
    """Ask for their names and for each what it is; of a town that the sample knows, give its name alone."""
    earlier = {str(town["name"]): town for town in before}
    way = NONE_AGAIN if earlier else LATER
    answer = ask(f"{QUESTION} ({way})", lambda said: _wrong_names(said, of_sample), as_list([*earlier]))
    names = [] if answer.lower() in NO_OWN else listed(answer)
    known = [*dict.fromkeys(name for name in map(of_sample, names) if name)]
    if known:
        say(f"Im Muster steht schon und kommt von dort mit: {' · '.join(known)}", "  ", "  ")
    own = [name for name in names if not of_sample(name)]
    return [*known, *(_ask_each(own, programs, sample, earlier) if own else ())]


def town_shown(town: Town, programs: Sequence[Plain], sample: Sample) -> str:
    """Give a town with what is known of it, as it stands in a list."""
    said = _said(town)
    names = [program_name(program, sample) for program in programs if program_key(program) in said]
    return f"{town['name']} ({', '.join([str(town['kind']), str(town['state']), *names])})"


def _ask_each(
    names: Sequence[str], programs: Sequence[Plain], sample: Sample, earlier: Mapping[str, Town]
) -> list[Plain]:
    say(HOW)
    if len(programs) > 1:
        say_programs(PROGRAMS, programs, sample)
    towns: list[Plain] = []
    last: Town = {}
    for name in names:
        last = _ask_town(name, programs, earlier.get(name, last))
        towns.append(last)
    echo([town_shown(cast("Town", town), programs, sample) for town in towns], "Ort", "Orte")
    return towns


def _ask_town(name: str, programs: Sequence[Plain], before: Town) -> Town:
    town = {
        "name": name,
        "kind": _ask_word(f"{name}: Art", KINDS, {}, str(before.get("kind", ""))),
        "state": _ask_word(f"{name}: Bundesland", STATES, CODES, str(before.get("state", ""))),
    }
    if len(programs) == 1:
        return town
    chosen = ask_which(f"{name}: Programm, alle oder Nummern", programs, _said(before))
    return {**town, "program": chosen[0] if len(chosen) == 1 else chosen}


def _said(town: Town) -> list[str]:
    """Give what the programs are called by in which a town takes part."""
    said = cast("str | list[str]", town.get("program", []))
    return [said] if isinstance(said, str) else said


def _ask_word(question: str, words: Sequence[str], codes: Mapping[str, str], default: str) -> str:
    """Ask for one of several words; its code is enough, or its beginning."""

    def wrong(said: str) -> str | None:
        return None if meant(said, words, codes) else _no_word(said, words)

    return meant(ask(question, wrong, default), words, codes) or default


def _no_word(said: str, words: Sequence[str]) -> str:
    possible = begun(said, words)
    if possible:
        return f"„{said}“ kann mehreres sein: {' oder '.join(possible)}"
    return f"„{said}“ steht nicht zur Wahl; {did_you_mean(said, words)}" if said else MISSING


def _wrong_names(answer: str, of_sample: Namesake) -> str | None:
    if answer.lower() in NO_OWN:
        return None
    names = listed(answer)
    if not names or {*map(bare, names)} & {"alle", *YES}:
        return NAMES_WANTED
    right = fits(OwnTown, "name")
    wrong = (None if of_sample(name) else right(name) or nameless(name) for name in names)
    return all_of((*wrong, *_doubled(names)))


def _doubled(names: Sequence[str]) -> Iterator[str]:
    first: dict[str, str] = {}
    for name in filter(slug, names):
        other = first.setdefault(slug(name), name)
        if other is not name:
            is_same = bare(other) == bare(name)
            yield f"„{name}“ steht zweimal da; einmal genügt" if is_same else same_id(name, other)
