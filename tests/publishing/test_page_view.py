"""Templates see a narrow, frozen view of a Pelican page."""

from dataclasses import FrozenInstanceError
from datetime import date, datetime
from typing import Any

import pytest
from markupsafe import Markup
from pelican.contents import Article, Page
from pelican.settings import DEFAULT_CONFIG

from plugins.publishing.page_view import page_view
from plugins.publishing.views import Link

METADATA: dict[str, Any] = {
    "title": "Profil",
    "description": "Kurz.",
    "slug": "profil",
    "route": "/profil/",
    "breadcrumbs": (Link("Start", "/"),),
    "listed": True,
    "draft": False,
}


def test_a_page_shows_its_text_as_trusted_html() -> None:
    view = page_view(Page("<p>Text</p>", dict(METADATA), DEFAULT_CONFIG))
    assert view.content == Markup("<p>Text</p>")
    assert (view.title, view.route, view.breadcrumbs) == ("Profil", "/profil/", (Link("Start", "/"),))
    assert (view.date, view.summary, view.comments) == (None, None, None)


def test_an_article_shows_its_day_without_a_time() -> None:
    metadata = METADATA | {"date": datetime(2026, 10, 5), "summary": "Kurz."}
    view = page_view(Article("", metadata, DEFAULT_CONFIG))
    assert view.date == date(2026, 10, 5)
    assert not isinstance(view.date, datetime)
    assert view.summary == "Kurz."


@pytest.mark.parametrize(
    ("html", "opening"),
    [
        ('<p>A</p>\n<h2 id="b">B</h2>\n<p>C</p>', "<p>A</p>\n"),
        ("<h3>B</h3>", ""),
        ("<p>A</p>", "<p>A</p>"),
        ("", ""),
        ("<blockquote>\n<h2>Q</h2>\n</blockquote>\n<h2>B</h2>", "<blockquote>\n<h2>Q</h2>\n</blockquote>\n"),
        ('<ol start="2"><li><h2>Q</h2></li></ol><p>A</p><h2>B</h2>', '<ol start="2"><li><h2>Q</h2></li></ol><p>A</p>'),
    ],
)
def test_a_text_is_parted_before_its_first_heading_and_nowhere_within_something(html: str, opening: str) -> None:
    view = page_view(Page(html, dict(METADATA), DEFAULT_CONFIG))
    assert view.opening == Markup(opening)
    assert view.opening + view.sections == view.content
    assert isinstance(view.sections, Markup)


def test_no_template_can_change_it() -> None:
    view = page_view(Page("", dict(METADATA), DEFAULT_CONFIG))
    with pytest.raises(FrozenInstanceError):
        view.title = "anders"  # type: ignore[misc]
