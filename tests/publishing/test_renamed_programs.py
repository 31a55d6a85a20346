"""A program that got a new name in the data is told by it wherever a text has the old one."""

from tests.bad_input.refusal import found_in
from tests.project import Project

PROGRAMS = "data/programs.yaml"
NOW = "heißt in data/programs.yaml jetzt »Lebendige Kommune«; auch hier so schreiben"


def test_a_claim_under_the_old_name_is_asked_to_take_the_new_one(rich: Project) -> None:
    rich.replace(PROGRAMS, "name: Lebendige Mitte", "name: Lebendige Kommune")
    found = found_in(rich)
    assert len(found) > 2
    assert all(NOW in problem for problem in found)
