"""Redirects lead to pages that are there, and from addresses that are free."""

from pathlib import Path
from typing import Any

import pytest

from plugins.catalog import Loaded
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.records import Located
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.plans import PagePlan
from plugins.publishing.redirect_checks import ELSE, check_redirects
from tests.example_catalog import catalog, website
from tests.publishing.outlines import outline

PLANS = (
    PagePlan("/profil/", "profile", "seiten/profil.md"),
    PagePlan("/kontakt/", "contact", "seiten/kontakt.md"),
    PagePlan("/angebote/neu/", "service", "angebote/neu.md", draft=True),
)

NO_PAGE = f"wenn es eine Adresse nicht gibt; {ELSE}"


def problems(text: str, plans: tuple[PagePlan, ...] = PLANS, **more: Any) -> tuple[str, ...]:
    root = parse_yaml(text, "data/redirects.yaml").root
    assert root
    record, _ = validate(Redirects, root)
    assert record
    loaded = Loaded(**{"catalog": catalog(), "problems": (), "redirects": Located(record, root)} | more)
    drafts = frozenset(plan.body for plan in plans if plan.draft)
    return tuple(map(str, check_redirects(outline(Path("nowhere"), plans=plans, loaded=loaded, drafts=drafts))))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "redirects:\n  - old: /profil\n    new: /kontakt/\n",
            "2:10: unter /profil/ steht eine Seite; den Eintrag löschen",
        ),
        (
            "redirects:\n  - old: /profil/index.html\n    new: /kontakt/\n",
            "2:10: „/profil/index.html“ ist die Seite /profil/ selbst und muss nirgends weitergeleitet werden; "
            "den Eintrag löschen",
        ),
        (
            "redirects:\n  - old: /a/\n    new: /profil/index.html\n",
            "3:10: die Seite „/profil/index.html“ gibt es nicht; meinten Sie „/profil/“?",
        ),
        *(
            (
                f"redirects:\n  - old: /a/\n    new: {lost}\n",
                f"3:10: „/404.html“ zeigt jeder Host von selbst, {NO_PAGE}",
            )
            for lost in ("/404.html", "/404/", "/404")
        ),
        *(
            (
                f"redirects:\n  - old: /a/\n    new: {file}\n",
                f"3:10: „{file}“ ist eine Datei für Suchmaschinen und keine Seite zum Lesen; {ELSE}",
            )
            for file in ("/sitemap.xml", "/robots.txt")
        ),
        (
            "redirects:\n  - old: /profil\n    new: /ueber/mich/\n",
            "2:10: old und new sind vertauscht; hierher gehört „/ueber/mich/“, und hinter „new:“ gehört „/profil/“",
        ),
        ("gone:\n  - /sitemap.xml\n", "2:5: unter /sitemap.xml steht eine Seite; den Eintrag löschen"),
        ("gone:\n  - /angebote/neu\n", "2:5: unter /angebote/neu/ steht eine Seite; den Eintrag löschen"),
        (
            "redirects:\n  - old: /a/\n    new: /kontackt/\n",
            "3:10: die Seite „/kontackt/“ gibt es nicht; meinten Sie „/kontakt/“?",
        ),
        (
            "redirects:\n  - old: /a/\n    new: /profil\n",
            "3:10: die Seite „/profil“ gibt es nicht; meinten Sie „/profil/“?",
        ),
        (
            "redirects:\n  - old: /a/\n    new: /angebote/neu/\n",
            "3:10: die Seite „/angebote/neu/“ ist noch ein Entwurf; ist er fertig, in data/services.yaml "
            "beim Eintrag „neu“ „status: available“ schreiben, bis dahin ein anderes Ziel eintragen",
        ),
    ],
)
def test_each_mistake_is_one_problem(text: str, problem: str) -> None:
    assert problems(text) == (f"data/redirects.yaml:{problem}",)


def test_a_page_that_is_left_out_for_a_mistake_of_its_record_is_not_missed() -> None:
    text = "redirects:\n  - old: /a/\n    new: /angebote/gang/\n"
    assert problems(text, unsound=frozenset({"gang"})) == ()
    assert len(problems(text)) == 1


def test_a_redirect_to_a_page_or_the_feed_is_right() -> None:
    assert problems("redirects:\n  - old: /a/\n    new: /profil/\n  - old: /feed/\n    new: /feed.xml\n") == ()


def test_the_feed_is_taken_as_long_as_there_is_news() -> None:
    text = "gone:\n  - /feed.xml\n"
    assert problems(text) == ("data/redirects.yaml:2:5: unter /feed.xml steht eine Seite; den Eintrag löschen",)
    assert problems(text, catalog=catalog(website=website(parts={"news": False}))) == ()


def test_while_the_parts_are_uncertain_no_address_is_called_taken() -> None:
    assert problems("gone:\n  - /profil/\n", doubtful=frozenset({"site"})) == ()


def test_chains_are_the_catalogs_matter() -> None:
    assert problems("redirects:\n  - old: /a/\n    new: /b/\n  - old: /b/\n    new: /profil/\n") == ()


def test_without_pages_nothing_can_be_said() -> None:
    assert problems("redirects:\n  - old: /a/\n    new: /nirgendwo/\n", plans=()) == ()
