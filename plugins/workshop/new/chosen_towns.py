"""The towns with which a site begins, as entries of towns.yaml (Orte)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from plugins.workshop.new.answer_rules import chosen_ids
from plugins.workshop.new.answers import Answers, OwnTown
from plugins.workshop.new.fresh_ids import fresh_ids
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.town_answers import is_every, programs_meant
from plugins.workshop.new.yaml_writing import Plain

Entry = Mapping[str, Plain]


def towns_of_sample(answers: Answers, sample: Sample) -> Iterator[Entry]:
    """Give the sample's towns that come along, with their parts in chosen programs alone."""
    ids = chosen_ids(answers.programs, sample)
    said = [town for town in answers.towns or () if isinstance(town, str)]
    meant = {town.record.id for name in said for town in sample.towns_meant(name, ids)}
    every = answers.towns is None or any(map(is_every, said))
    for known in sample.towns_of(ids) if answers.parts.towns else ():
        if every or known.record.id in meant:
            parts = cast("list[dict[str, Plain]]", known.fields["participations"])
            yield {**known.fields, "participations": [part for part in parts if part["program"] in ids]}


def own_towns(answers: Answers, sample: Sample, program_ids: Sequence[str], known: Sequence[Entry]) -> Iterator[Entry]:
    """Give her own towns, with ids that no known one has; that they take part she knows herself."""
    towns = [town for town in answers.towns or () if isinstance(town, OwnTown) and answers.parts.towns]
    ids = fresh_ids([town.name for town in towns], "ort", [str(town["id"]) for town in known])
    for town_id, town in zip(ids, towns, strict=True):
        since = {"since": str(town.since)} if town.since else {}
        meant = [program_ids[index] for index in programs_meant(town.program, answers.programs, sample)]
        parts = [{"program": program, **since, "confidence": "given"} for program in meant]
        yield {"id": town_id, "name": town.name, "kind": town.kind, "state": town.state, "participations": parts}
