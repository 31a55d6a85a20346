"""A day of review that came along with an entry of the sample is no day on which its owner read anything."""

from plugins.publishing.copied_days import copied_days
from tests.project import Project
from tests.publishing.considering import told_by

SAYS = "steht so im Muster (examples/); den Tag eintragen, an dem Sie die Angaben selbst gelesen haben"
KEPT = "examples/muster/data/programs.yaml"


def told(project: Project) -> list[str]:
    return [line for line in told_by(copied_days, project) if SAYS in line]


def test_a_program_copied_from_the_kept_sample_wants_a_day_of_its_own(rich: Project) -> None:
    assert told(rich) == []
    facts = rich.read("data/programs.yaml")
    rich.write(KEPT, facts)
    place = rich.place_of("data/programs.yaml", "reviewed: ").removesuffix(":")
    first, *_ = told(rich)
    assert first.startswith(place.rpartition(":")[0])
    assert len(told(rich)) == facts.count("    reviewed: ")


def test_a_day_of_her_own_is_right_and_so_is_that_of_another_program(rich: Project) -> None:
    facts = rich.read("data/programs.yaml")
    rich.write(KEPT, facts.replace("id: lebendige-mitte", "id: anderswo").replace("id: weites-feld", "id: nirgends"))
    assert told(rich) == []
    rich.write(KEPT, facts.replace("reviewed: 2026-", "reviewed: 2025-"))
    assert told(rich) == []


def test_a_sample_that_cannot_be_read_says_nothing(rich: Project) -> None:
    rich.write(KEPT, "programs:\n  - nichts\n  - [a]\n")
    assert told(rich) == []
