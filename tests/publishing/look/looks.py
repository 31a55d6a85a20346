"""Looks and programs as tests give them, each value at a place of its own."""

from plugins.catalog.models.look import Look
from plugins.catalog.models.programs import Program, Programs
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located, read_records
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.look.checks import check_colors

PROGRAM = """\
  - id: p{number}
    name: P{number}
    color: {color}
    summary: Ein Satz, der lang genug ist, um als Beschreibung einer Seite zu taugen.
    audience: Alle
    network: {{count: 113, unit: Orte, as_of: 2022-06}}
    office: {{name: Programmbüro, operator: Träger, city: Berlin, website: "https://www.ort.example"}}
    sources: [https://www.ort.example]
    reviewed: 2026-11-22
"""
"""Nine lines; the colour stands in the third, at column 12."""


def located_look(colors: str) -> Located[Look]:
    """Read a look from what stands behind ``colors:`` in the first line of site.yaml."""
    root = parse_yaml(f"colors: {colors}\n", "site.yaml").root
    assert root
    return Located(Look.model_validate(root.plain()), root)


def located_programs(*colors: str) -> tuple[Located[Program], ...]:
    """Read programs of these colours, as they are written in YAML: P1, P2, …."""
    entries = (PROGRAM.format(number=number, color=color) for number, color in enumerate(colors, 1))
    records, problems = read_records(
        Programs, Program, "programs", parse_yaml("programs:\n" + "".join(entries), "programs.yaml").root
    )
    assert problems == ()
    return tuple(records.valid.values())


def programs(*colors: str) -> tuple[Program, ...]:
    """Make programs of these colours."""
    return tuple(located.record for located in located_programs(*colors))


def problems_of(colors: str, *programs_colors: str) -> list[Problem]:
    """Check a look (nothing if empty) with programs."""
    look = located_look(colors) if colors else None
    return list(check_colors(look, located_programs(*programs_colors or ("town",))))


def said(colors: str, *programs_colors: str) -> list[str]:
    """Give the problems as they are printed."""
    return list(map(str, problems_of(colors, *programs_colors)))
