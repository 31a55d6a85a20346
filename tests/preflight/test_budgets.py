"""A long text is no wall: only what is seen first has a limit, and what is long is told with what helps."""

import pytest

from plugins.preflight.budgets import budgets, long_pages
from tests.preflight.built import Built

PAGE = "profil/index.html"
WORDS = " ".join(f"{chr(0x4E00 + number * 7919 % 20000)}{number}" for number in range(9_000))
LONG = {
    "photos": ("<p><picture></picture></p>" * 20, "die Fotos auf mehrere Beiträge verteilen"),
    "rows": (f"<table>{'<tr><td>1</td></tr>' * 80}</table>", "die Tabelle teilen oder als Datei"),
    "paragraphs": ("<p>Ein Absatz.</p>" * 90, "den Text in Kapitel teilen"),
    "one paragraph": ("", "einen Teil auf eine zweite Seite verlegen"),
}


@pytest.mark.parametrize(("html", "help_"), LONG.values(), ids=LONG)
def test_a_long_page_is_told_with_what_helps_and_stops_nothing(html: str, help_: str, built: Built) -> None:
    built.insert(PAGE, f"{html}<p>{WORDS}</p>")
    site = built.site()
    assert list(budgets(site)) == []
    (told,) = long_pages(site)
    assert help_ in told.message
    assert "kB; ihr Anfang ist gleich da" in told.message


def test_what_is_seen_first_comes_with_the_first_answer(built: Built) -> None:
    built.swap(PAGE, "<main", f'<div title="{WORDS}"></div><main')
    (told,) = budgets(built.site())
    assert told.message.startswith("was zuerst zu sehen ist, kommt erst nach 14,6 kB")


def test_the_beginning_of_one_long_paragraph_is_enough(built: Built) -> None:
    built.swap(PAGE, r"<main[^>]*>", f"<main><p>{WORDS}</p>")
    assert list(budgets(built.site())) == []


def test_a_map_of_many_places_and_what_stands_below_it_are_as_long_as_the_facts(built: Built) -> None:
    built.swap(
        PAGE, r"<main[^>]*>", f'<main><h1>Orte</h1><svg viewBox="0 0 9 9"><desc>{WORDS}</desc></svg><p>Liste</p>'
    )
    site = built.site()
    assert list(budgets(site)) == []
    assert list(long_pages(site)) == []
