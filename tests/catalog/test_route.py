"""What an owner writes where the address of a page is wanted is understood, or not guessed at."""

from pathlib import Path

import pytest

from plugins.catalog.models.route import meant_route
from tests.catalog.specimen import load, said


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("profil", "/profil/"),
        ("/profil", "/profil/"),
        ("seiten/profil.md", "/profil/"),
        ("/seiten/profil.md", "/profil/"),
        ("{filename}/seiten/profil.md", "/profil/"),
        ("content/angebote/rat.md", "/angebote/rat/"),
        ("https://www.ort.example/profil/", "/profil/"),
        ("www.ort.example/profil", "/profil/"),
        ("/profil/#person", "/profil/"),
        ("/profil/?seite=2", "/profil/"),
        ("feed.xml", "/feed.xml"),
    ],
)
def test_the_address_of_a_page_is_found_in_what_names_it_otherwise(written: str, meant: str) -> None:
    assert meant_route(written) == meant


@pytest.mark.parametrize(
    "written",
    ["https://www.ort.example", "/?p=12", "mailto:a@ort.example", "ort.example/profil", "#person", "über mich", "../a"],
)
def test_nothing_is_made_up_for_what_names_no_page(written: str) -> None:
    assert meant_route(written) is None


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("https://www.ort.example/profil/", "hier also /profil/"),
        ("ort.example/profil", "etwa /profil/"),
        ("http://ort.example/profil", "hier also /profil/"),
        ("https://www.ort.example", "hier also /"),
        ("http://127.0.0.1:8000/profil/", "hier also /profil/"),
        ("https://www.stadt.example/profil/", "in content/seiten/profil.md"),
    ],
)
def test_of_a_whole_address_in_the_menu_is_said_what_to_write_or_that_it_is_foreign(
    tmp_path: Path, written: str, says: str
) -> None:
    (problem,) = said(
        load(tmp_path, {"site": ("menu: [{text: Start, page: /}]", f"menu: [{{text: a, page: '{written}'}}]")}).problems
    )
    assert problem.endswith(says)
    assert ("fremde Website" in problem) == ("stadt" in written)


def test_a_redirect_to_a_whole_address_of_the_site_says_nothing_of_others(tmp_path: Path) -> None:
    edit = ("redirects: []", "redirects: [{old: /a/, new: https://www.ort.example/profil/}]")
    (problem,) = said(load(tmp_path, {"redirects": edit}).problems)
    assert problem.endswith("hier also /profil/")
