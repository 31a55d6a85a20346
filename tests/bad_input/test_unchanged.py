"""What looks dangerous and is right comes out as written."""

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.bad_input.edits import append, swap
from tests.project import Project

ARTICLE = "content/aktuelles/ein-stuhl-bleibt-frei.md"
CONSULTANT, SERVICES, TOWNS = "data/consultant.yaml", "data/services.yaml", "data/towns.yaml"
NAMES = (
    "Änderungsdorf Ößling",
    "Straße & Fuß",
    "L'Œuvre d’été",
    "Halle/Saale (Nord)",
    "'Nr. 5: <Fett> {{ 1 }} \\x'",
    "Yes",
    "On",
    "01067",
    "1e3",
    "2015-01-01",
    "~ Ort",
)
"""As they stand in YAML; only the quotes around one of them are not part of it."""
IDS = ("no", "on", "null", "0x10", "1e3", "2015-01-01")


def build(project: Project) -> None:
    """Build the site; it must succeed without a word of warning."""
    run = project.run("html")
    assert (run.code, run.err) == (0, ""), run.err


def texts(project: Project) -> tuple[Path, ...]:
    """Give all files that the consultant writes."""
    return (*(project.root / "data").rglob("*.yaml"), *(project.root / "content").rglob("*.md"))


def text(project: Project, file: str) -> str:
    """Give the visible text of a built page, with ordinary spaces."""
    body = LexborHTMLParser(project.path(f"output/{file}").read_bytes()).body
    assert body is not None
    return " ".join(body.text(separator=" ").split())


def test_a_postcode_and_a_phone_number_keep_their_leading_zero(rich: Project) -> None:
    swap(CONSULTANT, "postcode: .*", "postcode: 01067")(rich)
    swap(CONSULTANT, "phone: .*", "phone: 0351 0123456")(rich)
    build(rich)
    assert "01067" in text(rich, "impressum/index.html")
    assert "0351 0123456" in text(rich, "impressum/index.html")
    assert 'href="tel:+493510123456"' in rich.read("output/impressum/index.html")


def test_a_phone_number_of_digits_alone_keeps_its_leading_zero(rich: Project) -> None:
    swap(CONSULTANT, "phone: .*", "phone: 0123456")(rich)
    build(rich)
    assert "0123456" in text(rich, "impressum/index.html")


def test_an_id_that_yaml_would_read_as_something_else_stays_a_word(rich: Project) -> None:
    for service_id in IDS:
        append(
            SERVICES,
            f"  - id: {service_id}\n    name: Nein {service_id}\n"
            f"    summary: {service_id}, {'ein Satz, der lang genug ist. ' * 3}\n"
            "    programs: []\n    occasions: [ja]\n    formats: [etwas]\n    results: [yes]\n"
            "    voucher: false\n    status: available\n",
        )(rich)
        rich.write(f"content/angebote/{service_id}.md", "## Anlass\n\nEin Text.\n")
    build(rich)
    for service_id in IDS:
        page = text(rich, f"angebote/{service_id}/index.html")
        assert f"Nein {service_id}" in page
        assert "yes" in page
        assert f'href="/angebote/{service_id}/"' in rich.read("output/angebote/index.html")


def test_names_with_every_sign_a_name_can_have_come_out_as_written_but_for_the_apostrophe(rich: Project) -> None:
    for number, name in enumerate(NAMES):
        append(
            TOWNS,
            f"  - id: probe-{number}\n    name: {name}\n    kind: Ortsteil\n    state: Thüringen\n    participations:\n"
            "      - {program: lebendige-mitte, confidence: high, sources: [https://www.ort.example/ä_(b)?c=d&e]}\n",
        )(rich)
    build(rich)
    directory = text(rich, "orte/index.html")
    for name in NAMES:
        shown = re.sub(r"(?<=\w)'(?=\w)", "’", name.strip(chr(39)))
        assert f" {shown} " in directory
    assert 'href="https://www.ort.example/ä_(b)?c=d&amp;e"' in rich.read("output/orte/index.html")


def test_windows_line_ends_change_nothing_in_the_output(rich: Project, built_project: Project) -> None:
    for path in texts(rich):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    build(rich)
    assert rich.output() == built_project.output()


def test_a_byte_order_mark_changes_nothing_in_the_output(rich: Project, built_project: Project) -> None:
    for path in texts(rich):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    build(rich)
    assert rich.output() == built_project.output()


def test_a_fresh_clone_has_no_empty_folders_and_needs_none(rich: Project, built_project: Project) -> None:
    for folder in ("content/orte", "content/bilder"):
        path = rich.path(f"{folder}/file").parent
        if not any(path.iterdir()):
            path.rmdir()
    build(rich)
    assert rich.output() == built_project.output()


@pytest.mark.parametrize("change", ["status: draft\ndate: 2020-01-01", "date: 9999-12-31"])
def test_an_article_that_is_a_draft_or_of_tomorrow_is_shown_to_nobody(rich: Project, change: str) -> None:
    swap(ARTICLE, "^date: .*", change)(rich)
    build(rich)
    slug = ARTICLE.rpartition("/")[2].removesuffix(".md")
    assert not (rich.root / f"output/aktuelles/{slug}").exists()
    for public in ("index.html", "aktuelles/index.html", "feed.xml", "sitemap.xml"):
        assert slug not in rich.read(f"output/{public}")
