"""A build takes under 1.5 seconds of processor time and 200 MB."""

import pytest

from tests.measuring import UNIT, at_most, children_seconds, work_units
from tests.project import Project

pytestmark = pytest.mark.alone


TOWN = """
  - id: {id}
    name: Ort {id}
    kind: Gemeinde
    state: Hessen
    position: {{lat: 50.{number:02}, lon: 9.1, source: GeoNames}}
    participations:
      - program: lebendige-mitte
        since: 2020
        confidence: high
        sources: [https://www.ort.example/{id}/]
"""


def test_a_site_of_a_hundred_towns_is_built_fast_and_lean(rich: Project) -> None:
    rich.append("data/towns.yaml", "".join(TOWN.format(id=f"ort-{number}", number=number) for number in range(100)))
    memory = []

    def build() -> None:
        run = rich.start("html").wait()
        assert run.code == 0, run.err
        memory.append(run.peak_memory)

    at_most(1.5 / UNIT, work_units(lambda: children_seconds(build)), "the time of a build, in units of work,")
    at_most(200_000_000, max(memory), "the memory of a build, in bytes,")
