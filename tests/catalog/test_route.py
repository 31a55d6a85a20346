"""What an owner writes where the address of a page is wanted is understood, or not guessed at."""

import pytest

from plugins.catalog.models.route import meant_route


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
