"""What the README promises a newcomer is done here as it says: a program, a service's field, a plain page."""

import subprocess
import sys

import pytest

from tests.bad_input.refusal import found_in
from tests.project import PREVIEW_URL, Project
from tests.site.pages import BuiltPage, broken_links, read_pages, words

PROGRAM = """
  - id: volle-insel
    name: Volle Insel
    color: {color}
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
      name: Programmbüro »Volle Insel«
      operator: Inselamt
      city: Inselhafen
      website: https://insel.ort.example
    sources:
      - https://insel.ort.example
    reviewed: 2026-11-22
"""
TOWN = """
  - id: windoog
    name: Windoog
    kind: Gemeinde
    state: Niedersachsen
    participations:
      - program: volle-insel
        since: 2025
        confidence: given
        sources:
          - https://insel.ort.example
"""
ROUTE = "/programme/volle-insel/"


def built(project: Project) -> dict[str, BuiltPage]:
    run = project.run("html")
    assert run.code == 0, run.err
    return read_pages(project.root / "output")


def test_a_program_without_its_text_says_which_file_is_missing(small: Project) -> None:
    small.append("data/programs.yaml", PROGRAM.format(color="field"))
    run = small.run("check")
    assert run.code == 1
    missing, *others = run.problems
    assert missing == (
        "content/programme/volle-insel.md:1:1: diese Datei fehlt; "
        f"„make new“ legt sie an, oder den Text der Seite {ROUTE} hier anlegen, "
        "oder, soll es sie nicht mehr geben, den Eintrag „volle-insel“ in data/programs.yaml löschen"
    )
    assert all("aber in data/programs.yaml stehen 2 Programme; " in problem for problem in others)


def add_program(project: Project, color: str) -> None:
    """Add a third program: an entry under data/ and one Markdown file; then mend what the check names."""
    project.append("data/programs.yaml", PROGRAM.format(color=color))
    project.write("content/programme/volle-insel.md", "Inseln helfen einander.\n")
    for problem in found_in(project):
        assert "aber in data/programs.yaml stehen 3 Programme; " in problem
        file, said = problem.partition(":")[0], problem.partition("„")[2].partition("“")[0]
        project.replace(file, said, "Die Programme" if said.startswith("Zwei") else "zwei der drei Programme")


@pytest.mark.parametrize("color", ["water", "stone"])
def test_a_third_program_stands_everywhere_where_programs_stand(rich: Project, color: str) -> None:
    add_program(rich, color)
    pages = built(rich)
    said = words(pages[ROUTE].main)
    for telling in ("Volle Insel", "7 Inseln", "Stand März 2025", "Fährgespräche", "Inseln helfen einander."):
        assert telling in said
    assert not pages[ROUTE].main.css("#teil-angebote")  # she is not accredited there, and names no service
    assert pages["/programme/weites-feld/"].main.css("#teil-angebote")
    for route in ("/", "/programme/", "/orte/"):
        assert pages[route].main.css(f'a[href="{ROUTE}"]'), route
        assert pages[route].main.css(f".color-{color}"), route
    for route in ("/", "/kontakt/", "/gutschein/", "/akkreditierung/"):  # nor can she take its vouchers
        assert "Programmbüro »Volle Insel«" not in words(pages[route].main), route
    assert ROUTE in rich.read("output/sitemap.xml")
    assert broken_links(pages, rich.root / "output", PREVIEW_URL) == []


def test_a_town_and_a_service_may_name_the_third_program(rich: Project) -> None:
    add_program(rich, "stone")
    rich.append("data/towns.yaml", TOWN)
    rich.replace("data/services.yaml", "[lebendige-mitte, weites-feld]", "[lebendige-mitte, volle-insel]")
    pages = built(rich)
    assert "Windoog" in words(pages[ROUTE].main)
    assert pages[ROUTE].main.css('a[href="/angebote/tischgespraech/"]')
    said = words(pages["/angebote/tischgespraech/"].main)
    assert "Volle Insel" in said
    assert "Programmbüro »Volle Insel«" not in said


def test_a_field_of_a_service_is_one_line_in_the_model_and_one_in_the_template(small: Project) -> None:
    model, template = "plugins/catalog/models/services.py", "theme/templates/service.html"
    small.replace(model, "    voucher: Flag\n", "    duration: Line | None = None\n    voucher: Flag\n")
    lines = small.read(template).splitlines(keepends=True)
    after = next(number for number, line in enumerate(lines, 1) if "view.service.results" in line)
    field = '{% if view.service.duration %}{{ fact(term="Dauer", values=[view.service.duration]) }}{% endif %}\n'
    small.write(template, "".join((*lines[:after], field, *lines[after:])))
    small.replace("data/services.yaml", "    voucher: true\n", "    duration: ein halber Tag\n    voucher: true\n")
    pages = built(small)
    assert "Dauer ein halber Tag" in words(pages["/angebote/hausgespraech/"].main)
    assert "Dauer" not in words(pages["/angebote/sprechstunde/"].main)


def test_a_new_field_reaches_the_schema_by_the_command_of_the_readme(small: Project) -> None:
    model = "plugins/catalog/models/services.py"
    small.replace(
        model, "    voucher: Flag\n", '    duration: Line | None = None\n    """Dauer"""\n    voucher: Flag\n'
    )
    small.write("data/schema/services.schema.json", "")
    subprocess.run([sys.executable, "-m", "plugins.catalog.schema"], cwd=small.root, check=True)
    assert '"duration"' in small.read("data/schema/services.schema.json")


def test_a_plain_page_is_one_markdown_file(small: Project) -> None:
    head = f"title: Häufige Fragen\ndescription: {'Antworten auf Fragen. ' * 3}"
    small.write("content/seiten/fragen.md", f"---\n{head}\n---\n## Wer fragt?\n\nAlle.\n")
    page = built(small)["/fragen/"]
    assert words(page.one("h1")) == "Häufige Fragen"
    assert "Alle." in words(page.main)


def test_a_service_is_an_entry_and_a_text(small: Project) -> None:
    entry = small.read("data/services.yaml").partition("  - id: hausgespraech")[2].partition("  - id: ")[0]
    other = entry.replace("Hausgespräch", "Norwegisch", 1).replace("Ich leite das Gespräch", "Ich führe das Gespräch")
    small.append("data/services.yaml", f"  - id: no{other}")
    small.write("content/angebote/no.md", "## Anlass\n\nEs kommt Besuch.\n")
    pages = built(small)
    assert words(pages["/angebote/no/"].one("h1")) == "Norwegisch"
    assert pages["/angebote/"].main.css('a[href="/angebote/no/"]')
