"""What visitors write is theirs: it is not corrected, but their addresses stay private."""

import re

import pytest

from tests.preflight.built import Built
from tests.project import Project

PAGE = "akkreditierung/index.html"
COMMENT = "<ol><li><p><bdi>{name}</bdi></p><div data-as-typed><p>{message}</p></div></li></ol>"


def write_comment(built: Built, name: str, message: str) -> None:
    built.insert(PAGE, COMMENT.format(name=name, message=message))


@pytest.mark.parametrize(
    "message",
    [
        'Das ist "toll" - z. B. hier...',
        "TODO: nachfragen bei **allen** 113 Orte",
        "Steht so in § 5 TMG, {{ siehe }} None",
    ],
)
def test_a_comment_is_not_corrected(message: str, built: Built) -> None:
    write_comment(built, "None", message)
    assert built.examine().findings == ()


def test_an_address_in_a_comment_is_found(built: Built) -> None:
    write_comment(built, "Vera", "Schreiben Sie an vera@example.net!")
    assert built.found("fremde-post") == {PAGE}


def test_an_address_for_a_name_is_found(built: Built) -> None:
    write_comment(built, "vera@example.net", "Hallo!")
    assert built.found("fremde-post") == {PAGE}


def test_an_address_in_a_comment_is_told_with_the_comments_file(rich: Project) -> None:
    (comment, *_) = (file for file in rich.root.glob("data/comments/akkreditierung/*.yaml") if "frage" in file.name)
    name = comment.relative_to(rich.root).as_posix()
    text = comment.read_text(encoding="utf-8")
    comment.write_text(text.replace("message: ", "message: An vera@fremd.example, ", 1), encoding="utf-8")
    told = f"{rich.place_of(name, 'vera@fremd')}: „vera@fremd.example“ steht in diesem Kommentar"
    assert told in rich.run("check").out
    assert told in rich.run("publish").err
    comment.rename(comment.with_suffix(".yml"))
    told = told.replace(".yaml:", ".yml:")
    assert told in rich.run("check").out
    assert told in rich.run("publish").err


def test_the_check_leaves_the_owners_own_address_and_comments_that_wait_alone(rich: Project) -> None:
    (own,) = re.findall("(?m)^email: (.*)$", rich.read("data/consultant.yaml"))
    for status, mail in (("approved", own), ("pending", "vera@fremd.example")):
        (comment, *_) = (
            file for file in rich.root.glob("data/comments/**/*.yaml") if f"status: {status}" in file.read_text("utf-8")
        )
        comment.write_text(comment.read_text("utf-8").replace("message: ", f"message: {mail} ", 1), "utf-8")
    assert "[fremde-post]" not in rich.run("check").out
