"""What the handbook shows is so: its messages are those that are printed, and its example of colours is no mistake."""

import re

import pytest

from tests.bad_input.refusal import found_in
from tests.project import REPOSITORY, Project

HANDBOOK = REPOSITORY / "docs/redaktion.md"


def blocks(chapter: str) -> list[str]:
    """Give what a chapter shows as it is typed or printed."""
    text = HANDBOOK.read_text(encoding="utf-8").split(f"\n## {chapter}\n")[1].split("\n## ")[0]
    return re.findall(r"(?ms)^```\w*\n(.*?)^```", text)


def test_the_messages_that_it_explains_are_printed(shipped: Project) -> None:
    shipped.replace("data/consultant.yaml", "erika.mustermann@example.org", "erika.mustermann(at)example.org")
    services = shipped.read("data/services.yaml").partition("id: moderation")
    shipped.write("data/services.yaml", "".join((*services[:2], services[2].replace("available", "pause", 1))))
    shipped.replace("content/seiten/kontakt.md", "seiten/gutschein.md", "seiten/gutscheine.md")
    _, *shown = blocks("Wenn ein Fehler gemeldet wird")
    assert sorted(shown) == [f"{problem}\n" for problem in found_in(shipped)]


@pytest.mark.parametrize("site", ["rich", "small", "shipped"])
def test_the_colors_that_it_suggests_may_be_pasted(site: str, request: pytest.FixtureRequest) -> None:
    project: Project = request.getfixturevalue(site)
    project.append("data/site.yaml", blocks("Farben und Schrift")[0])
    assert found_in(project) == ()
