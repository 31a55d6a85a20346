"""A mistake in the settings is told once: what the site does without, as far as they tell, is not missed on top."""

import pytest

from tests.bad_input.refusal import found_in
from tests.project import Project

SITE = "data/site.yaml"
LACKING = {
    "news": "seiten/aktuelles.md",
    "voucher": "seiten/gutschein.md",
    "plain_language": "seiten/einfache-sprache.md",
}
SLIPS = {
    "a colour that is a word": ("footer:", "look: {link: blau}\nfooter:", "blau"),
    "a colour whose sign begins a note": ("footer:", "look:\n  link: #135e47\nfooter:", "link"),
    "a tab": ("footer:", "hosts:\n\t- netlify\nfooter:", "\t"),
    "a menu entry without its slash": ("page: /kontakt/", "page: kontakt", "kontakt}"),
    "an address that is not encrypted": ("https://", "http://", "http://"),
    "a misspelt field": ("footer:", "fooder:", "fooder"),
    "a doubled field": ("footer:", "address: https://x.example\nfooter:", "address: https://x"),
}

OWN_GROUND = 'look: {colors: {ground: "#fcf8ef"}}\nfooter:'
READABLE_ON_IT = "#1c5a2c"


@pytest.fixture
def lean(small: Project) -> Project:
    """A site without news, towns, voucher and plain language, and without their files."""
    small.replace(
        SITE, "hosts: [apache]\n", "parts: {news: false, towns: false, voucher: false, plain_language: false}\n"
    )
    for entry in ("Orte, page: /orte/", "Aktuelles, page: /aktuelles/", "Gutschein, page: /gutschein/"):
        small.replace(SITE, f"  - {{text: {entry}}}\n", "")
    small.replace(SITE, "  - {text: Einfache Sprache, page: /einfache-sprache/}\n", "")
    for file in ("data/towns.yaml", "data/voucher.yaml", *(f"content/{file}" for file in LACKING.values())):
        (small.root / file).unlink()
    for file in (small.root / "content/aktuelles").iterdir():
        file.unlink()
    small.write("content/programme/offene-tueren.md", "Türen stehen offen.\n")
    return small


def test_a_site_without_parts_needs_none_of_their_files(lean: Project) -> None:
    assert found_in(lean) == ()


@pytest.mark.parametrize(("old", "new", "marked"), SLIPS.values(), ids=SLIPS)
def test_a_slip_in_the_settings_makes_no_part_missed(lean: Project, old: str, new: str, marked: str) -> None:
    lean.replace(SITE, old, new)
    problems = found_in(lean)
    line = lean.place_of(SITE, marked).split(":")[1]
    assert [problem.split(":")[:2] for problem in problems] in ([[SITE, line]], [[SITE, line], [SITE, "1"]])


def test_a_slip_in_the_parts_themselves_lets_the_files_decide(lean: Project) -> None:
    lean.replace(SITE, "news: false", "news: nein")
    (problem,) = found_in(lean)
    assert problem.startswith(lean.place_of(SITE, "nein"))


def test_colors_are_held_against_no_other_ground_than_the_own_one(small: Project) -> None:
    small.replace(SITE, "footer:", OWN_GROUND)
    small.replace("data/programs.yaml", "color: water", f'color: "{READABLE_ON_IT}"')
    assert found_in(small) == ()
    small.replace(SITE, "footer:", "fooder: []\nfooter:")
    (problem,) = found_in(small)
    assert "„fooder“ ist unbekannt" in str(problem)


def test_without_a_ground_of_its_own_a_slip_hides_no_color(small: Project) -> None:
    small.replace("data/programs.yaml", "color: water", f'color: "{READABLE_ON_IT}"')
    small.replace(SITE, "footer:", "fooder: []\nfooter:")
    assert len(found_in(small)) == len(("the colour", "the slip"))
