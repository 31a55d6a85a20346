"""What the owner answers under a page is hers: her accreditations and the form of her words are checked there too."""

import re

import pytest

from tests.bad_input.refusal import found_in
from tests.comments.moderating import write_comment
from tests.project import Project

ANSWER = "Danke! Als Moderatorin helfe ich gern; ich bin auch für »Kühle Höfe« akkreditiert."


def told(project: Project, file: str) -> list[str]:
    """Give what is told of a file."""
    return [problem for problem in found_in(project) if problem.startswith(f"{file}:")]


def test_an_answer_of_hers_is_told_with_its_file_and_line(rich: Project) -> None:
    file = write_comment(rich, "o1", owner="true", message=f'"{ANSWER}"')
    rich.replace("data/consultant.yaml", "form: feminine", "form: masculine")
    first, second = told(rich, file)
    assert all(problem.startswith(f"{file}:3:") for problem in (first, second))
    assert "„Moderatorin“ passt nicht zu „form: masculine“" in first
    assert "„akkreditiert“ für »Kühle Höfe«" in second


@pytest.mark.parametrize("fields", [{"owner": "false"}, {"owner": "true", "status": "pending"}])
def test_what_a_visitor_writes_or_nobody_sees_is_let_be(rich: Project, fields: dict[str, str]) -> None:
    file = write_comment(rich, "o1", message=f'"{ANSWER}"', **fields)
    assert told(rich, file) == []


def test_what_stops_a_publication_stops_it_in_an_answer_too_and_the_check_says_so(rich: Project) -> None:
    rich.replace("data/voucher.yaml", "\nuses:", "\nprograms: [lebendige-mitte]\nuses:")
    rich.replace("data/services.yaml", "voucher: true\n    status: draft", "voucher: false\n    status: draft")
    said = "In »Weites Feld« gibt es Gutscheine. Das Programm »Starke Ufer« mag ich. Ich bin beim DGSv akkreditiert."
    file = write_comment(rich, "o1", owner="true", message=f'"{said}"')
    check, published = rich.run("check"), rich.run("publish")
    told = [line.strip() for line in check.out.splitlines() if line.strip().startswith(file)]
    assert [re.findall(r"\[([\w-]+)\]$", line) for line in told] == [
        ["gutschein-anderswo"],
        ["fremdes-programm"],
        ["akkreditierung-anderswo"],
    ]
    assert published.code == 1
    assert [line for line in told if line not in published.err] == []
