"""What checks of the words found may be accepted for a while: the check, the preview and the publication agree."""

import pytest

from plugins.preflight.exceptions import WORDING
from plugins.publishing.wording import CHECKS
from tests.project import Project

TEXT = "content/seiten/profil.md"
FOUND = {
    "akkreditierung": "Ich bin für »Ferne Küste« akkreditiert.",
    "programmzahl": "Ich arbeite in drei Programmen.",
    "form": "Ich bin Beraterin.",
}
EXCEPTION = """exceptions:
  - check: {check}
    file: {file}
    reason: So ist es gemeint.
    until: 2027-01-31
"""


def test_preflight_knows_the_checks_that_are_made_before_it() -> None:
    assert tuple(CHECKS) == WORDING


@pytest.mark.parametrize("check", FOUND)
def test_a_finding_names_its_check_and_may_be_accepted(small: Project, check: str) -> None:
    small.append(TEXT, f"\n{FOUND[check]}\n")
    refused = small.run("check")
    assert refused.code == 1
    (problem,) = refused.problems
    assert problem.startswith(f"{TEXT}:")
    way_out = f"ist es anders gemeint, als Ausnahme eintragen (data/exceptions.yaml, check: {check})"
    assert problem.endswith(f"; {way_out} [{check}]")
    small.write("data/exceptions.yaml", EXCEPTION.format(check=check, file=TEXT))
    assert small.run("check").code == 0
    published = small.run("publish")
    assert published.code == 0, published.err


@pytest.mark.parametrize("check", FOUND)
def test_an_exception_for_words_that_are_gone_is_an_error(small: Project, check: str) -> None:
    small.write("data/exceptions.yaml", EXCEPTION.format(check=check, file=TEXT))
    published = small.run("publish")
    assert published.code == 1
    assert "data/exceptions.yaml:2:5: diese Ausnahme bewirkt nichts mehr; streichen" in published.err
