"""A build takes under 1.5 seconds and 200 MB."""

import resource

import pytest

from tests.project import Project

pytestmark = pytest.mark.alone


def processor_seconds() -> float:
    """Give what all children so far have used; on an idle machine a build takes as long, on a busy one longer."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


TOWN = """
  - id: {id}
    name: Ort {id}
    kind: Gemeinde
    state: Hessen
    position: {{lat: 50.5, lon: 9.1, source: GeoNames}}
    participations:
      - program: lebendige-mitte
        since: 2020
        confidence: high
        sources: [https://www.ort.example/{id}/]
"""


def test_a_site_of_a_hundred_towns_is_built_fast_and_lean(rich: Project) -> None:
    rich.append("data/towns.yaml", "".join(TOWN.format(id=f"ort-{number}") for number in range(100)))
    seconds, memory = [], []
    for _ in range(3):
        before = processor_seconds()
        run = rich.run("html")
        seconds.append(processor_seconds() - before)
        memory.append(run.peak_memory)
        assert run.code == 0, run.err
    assert min(seconds) < 1.5
    assert max(memory) < 200_000_000
