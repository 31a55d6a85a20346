"""The head of a Markdown file is YAML between two lines of three hyphens."""

from datetime import date

import pytest

from plugins.catalog.validation import validate
from plugins.publishing.front_matter import ArticleMatter, PageMatter, split

FILE = "content/seiten/a.md"
DESCRIPTION = "Eine Beschreibung, die mit ihren über fünfzig Zeichen lang genug ist."
ARTICLE = {"title": "Titel", "description": DESCRIPTION, "date": "2026-10-05", "summary": "Kurz."}


def test_head_and_body_are_taken_apart_and_the_body_knows_its_line() -> None:
    parts = split("---\ntitle: Titel\n---\nText\n", FILE)
    assert parts.head
    assert parts.head.plain() == {"title": "Titel"}
    assert (parts.body, parts.body_line, parts.problems) == ("Text\n", 4, ())


def test_a_text_without_head_is_all_body() -> None:
    parts = split("## Anlass\n\nText", FILE)
    assert (parts.head, parts.body, parts.body_line) == (None, "## Anlass\n\nText", 1)


def test_windows_line_ends_change_nothing() -> None:
    assert split("---\r\ntitle: A\r\n---\r\nText\r\n", FILE) == split("---\ntitle: A\n---\nText\n", FILE)


def test_a_rule_in_the_body_is_no_head() -> None:
    assert split("Text\n\n---\n\nmehr", FILE).head is None


def test_a_head_without_end_is_a_problem() -> None:
    (problem,) = split("---\ntitle: A\n\nText", FILE).problems
    assert str(problem).startswith(f"{FILE}:3:1: der Kopf der Datei endet nicht")


def test_a_problem_in_the_head_has_its_line_in_the_file() -> None:
    (problem,) = split("---\ntitle: A\ntitle: B\n---\nText", FILE).problems
    assert problem.place.line == 3


def test_a_page_needs_no_field_of_its_own() -> None:
    assert PageMatter.model_validate({}) == PageMatter(title=None, description=None, comments=False, status="published")


def test_an_article_is_commented_unless_it_says_otherwise() -> None:
    assert ArticleMatter.model_validate(ARTICLE).comments
    assert not ArticleMatter.model_validate(ARTICLE | {"comments": "false"}).comments


def test_an_article_has_a_whole_day() -> None:
    assert ArticleMatter.model_validate(ARTICLE).date == date(2026, 10, 5)


@pytest.mark.parametrize("day", ["2026-10", "5.10.2026", "morgen"])
def test_anything_but_a_whole_day_is_refused_in_german(day: str) -> None:
    head = split(f"---\ntitle: A\ndescription: {DESCRIPTION}\nsummary: A\ndate: {day}\n---\n", FILE).head
    assert head
    matter, (problem,) = validate(ArticleMatter, head)
    assert matter is None
    assert str(problem) == f"{FILE}:5:7: „{day}“ ist kein Tag; erwartet wird etwa 2026-10-05"


def test_a_day_that_no_month_has_is_told_with_the_days_there_are() -> None:
    head = split(f"---\ntitle: A\ndescription: {DESCRIPTION}\nsummary: A\ndate: 2026-02-30\n---\n", FILE).head
    assert head
    _, (problem,) = validate(ArticleMatter, head)
    assert problem.message == "„2026-02-30“ ist kein Tag; der Februar 2026 hat 28 Tage"


@pytest.mark.parametrize("length", [49, 161])
def test_a_description_is_between_50_and_160_characters(length: int) -> None:
    head = split(f"---\ndescription: {'a' * length}\n---\n", FILE).head
    assert head
    _, (problem,) = validate(PageMatter, head)
    assert f"mit {length} Zeichen zu" in problem.message
