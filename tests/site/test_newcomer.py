"""What the README promises a newcomer is done here as it says: a program, a service's field, a plain page."""

import subprocess
import sys

import pytest

from tests.project import Project
from tests.site.pages import BuiltPage, broken_links, read_pages, words

PROGRAM = """
  - id: engagierte-insel
    name: Engagierte Insel
    color: water
    summary: Ein drittes Programm, das es nur in diesem Test gibt, für Inseln und alle, die auf ihnen leben.
    audience: Alle, die auf einer Insel leben.
    network:
      count: 7
      unit: Inseln
      as_of: 2025-03
    milestones:
      - date: 2025-03
        title: Die ersten sieben Inseln
        confidence: given
    building_blocks:
      - name: Fährgespräche
    office:
      name: Programmbüro »Engagierte Insel«
      operator: Inselamt
      city: Musterhafen
      website: https://insel.ort.example
    sources:
      - https://insel.ort.example
    reviewed: 2026-11-22
"""
TOWN = """
- id: musterinsel
  name: Musterinsel
  kind: Gemeinde
  state: Niedersachsen
  participations:
  - program: engagierte-insel
    since: 2025
    confidence: given
    sources:
    - https://insel.ort.example
"""
ROUTE = "/programme/engagierte-insel/"


def built(project: Project) -> dict[str, BuiltPage]:
    run = project.run("html")
    assert run.code == 0, run.err
    return read_pages(project.root / "output")


def test_a_program_without_its_text_says_which_file_is_missing(project: Project) -> None:
    project.append("data/programs.yaml", PROGRAM)
    run = project.run("check")
    assert run.code == 1
    assert run.problems == (
        f"content/programme/engagierte-insel.md:1:1: diese Datei fehlt; den Text der Seite {ROUTE} hier anlegen",
    )


@pytest.fixture
def third(project: Project) -> Project:
    """A project with a third program: an entry under data/ and one Markdown file."""
    project.append("data/programs.yaml", PROGRAM)
    project.write("content/programme/engagierte-insel.md", "Inseln helfen einander.\n")
    return project


def test_a_third_program_stands_everywhere_where_programs_stand(third: Project) -> None:
    pages = built(third)
    said = words(pages[ROUTE].main)
    for telling in ("Engagierte Insel", "7 Inseln", "Stand März 2025", "Fährgespräche", "Inseln helfen einander."):
        assert telling in said
    for route in ("/", "/programme/", "/orte/"):
        assert pages[route].main.css(f'a[href="{ROUTE}"]'), route
    for route in ("/", "/kontakt/", "/gutschein/", "/akkreditierung/"):
        assert "Programmbüro »Engagierte Insel«" in words(pages[route].main), route
    assert ROUTE in third.read("output/sitemap.xml")
    assert broken_links(pages, third.root / "output", "http://127.0.0.1:8000") == []


def test_a_town_and_a_service_may_name_the_third_program(third: Project) -> None:
    third.append("data/towns.yaml", TOWN)
    third.replace("data/services.yaml", "[engagierte-stadt, engagiertes-land]", "[engagierte-insel]")
    pages = built(third)
    assert "Musterinsel" in words(pages[ROUTE].main)
    assert pages[ROUTE].main.css('a[href="/angebote/prozessberatung/"]')
    assert "Programmbüro »Engagierte Insel«" in words(pages["/angebote/prozessberatung/"].main)


def test_a_field_of_a_service_is_one_line_in_the_model_and_one_in_the_template(project: Project) -> None:
    model, template = "plugins/catalog/models/services.py", "theme/templates/service.html"
    project.replace(model, "    voucher: Flag\n", "    duration: Line | None = None\n    voucher: Flag\n")
    lines = project.read(template).splitlines(keepends=True)
    after = next(number for number, line in enumerate(lines, 1) if "view.service.results" in line)
    field = '{% if view.service.duration %}{{ fact(term="Dauer", values=[view.service.duration]) }}{% endif %}\n'
    project.write(template, "".join((*lines[:after], field, *lines[after:])))
    project.replace("data/services.yaml", "    voucher: true\n", "    duration: ein halber Tag\n    voucher: true\n")
    pages = built(project)
    assert "Dauer ein halber Tag" in words(pages["/angebote/prozessberatung/"].main)
    assert "Dauer" not in words(pages["/angebote/moderation/"].main)


def test_a_new_field_reaches_the_schema_by_the_command_of_the_readme(project: Project) -> None:
    model = "plugins/catalog/models/services.py"
    project.replace(
        model, "    voucher: Flag\n", '    duration: Line | None = None\n    """Dauer"""\n    voucher: Flag\n'
    )
    subprocess.run([sys.executable, "-m", "plugins.catalog.schema"], cwd=project.root, check=True)
    assert '"duration"' in project.read("data/schema/services.schema.json")


def test_a_plain_page_is_one_markdown_file(project: Project) -> None:
    head = f"title: Häufige Fragen\ndescription: {'Antworten auf Fragen. ' * 3}"
    project.write("content/seiten/fragen.md", f"---\n{head}\n---\n## Wer fragt?\n\nAlle.\n")
    page = built(project)["/fragen/"]
    assert words(page.one("h1")) == "Häufige Fragen"
    assert "Alle." in words(page.main)


def test_a_service_is_an_entry_and_a_text(project: Project) -> None:
    entry = project.read("data/services.yaml").partition("  - id: prozessberatung")[2].partition("  - id: ")[0]
    project.append("data/services.yaml", f"  - id: no{entry.replace('Prozessberatung', 'Norwegisch', 1)}")
    project.write("content/angebote/no.md", "## Anlass\n\nEs kommt Besuch.\n")
    pages = built(project)
    assert words(pages["/angebote/no/"].one("h1")) == "Norwegisch"
    assert pages["/angebote/"].main.css('a[href="/angebote/no/"]')
