"""The sitemap lists what search engines may list, by its whole address."""

from dataclasses import replace
from datetime import date
from xml.etree import ElementTree as ET

from plugins.discovery.sitemap import NAMESPACE, sitemap
from plugins.publishing.planned import PlannedArticle, PlannedPage

PAGE = PlannedPage(
    route="/profil/",
    template="profile",
    title="Profil",
    description="",
    slug="profil",
    html="",
    breadcrumbs=(),
    comments=False,
    draft=False,
)
ARTICLE = PlannedArticle(**{**vars(PAGE), "route": "/aktuelles/neu/"}, day=date(2026, 10, 5), summary="")


def entries(*pages: PlannedPage) -> list[tuple[str | None, str | None]]:
    root = ET.fromstring(sitemap(pages, "https://www.ort.example").encode())  # noqa: S314 (our own XML)
    names = {"s": NAMESPACE}
    return [(url.findtext("s:loc", None, names), url.findtext("s:lastmod", None, names)) for url in root]


def test_pages_have_their_whole_address_and_articles_their_day() -> None:
    assert entries(PAGE, ARTICLE) == [
        ("https://www.ort.example/profil/", None),
        ("https://www.ort.example/aktuelles/neu/", "2026-10-05"),
    ]


def test_drafts_thanks_and_the_missing_page_are_not_listed() -> None:
    assert entries(replace(PAGE, draft=True), replace(PAGE, route="/danke/"), replace(PAGE, route="/404.html")) == []


def test_an_ampersand_in_an_address_keeps_the_file_whole() -> None:
    assert entries(replace(PAGE, route="/a&b/")) == [("https://www.ort.example/a&b/", None)]
