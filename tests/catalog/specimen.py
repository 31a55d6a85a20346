"""A small project of facts as files, and how tests look at what is read from it."""

from collections.abc import Mapping
from pathlib import Path

from plugins.catalog import Loaded, load_catalog
from plugins.catalog.node import Node
from plugins.catalog.problems import Problem
from plugins.catalog.yaml.text import parse_yaml

SENTENCE = "Ein Satz, der lang genug ist, um als Beschreibung einer Seite zu taugen."
FILES = {
    "consultant": """\
sample: true
name: Alma Windfeder
form: feminine
role: Prozessbegleiterin
profession: Beraterin
summary: Ich begleite Orte.
address: {street: Am Kirschgarten 4, postcode: 06999, city: Lindenhaag}
email: post@ort.example
phone: 03496 0120345
host: {name: Webhof, address: "Serverweg 2, 06999 Lindenhaag", log_days: 7 Tage}
accreditations:
  - program: stadt
    role: Prozessbegleiterin
    check_with: Programmbüro
    check_at: https://www.ort.example
    reviewed: 2026-11-22
""",
    "site": """\
address: https://www.ort.example
menu: [{text: Start, page: /}]
footer: [{text: Start, page: /}]
""",
    "programs": f"""\
programs:
  - id: stadt
    name: Stadt
    color: town
    summary: Das Programm. {SENTENCE}
    audience: Alle
    network: {{count: 113, unit: Orte, as_of: 2022-06}}
    milestones:
      - {{date: 2015-07, title: Beginn, confidence: high}}
      - {{date: 2020, title: Weiter, confidence: high}}
    building_blocks: [{{name: Prozessbegleitung}}]
    office: {{name: Programmbüro, operator: Träger, city: Berlin, website: "https://www.traeger.example"}}
    sources: [https://www.ort.example]
    reviewed: 2026-11-22
""",
    "redirects": "redirects: []\n",
    "exceptions": "exceptions: []\n",
    "accessibility": "tested: 2026-11-22\nchecks: [Jede Seite mit axe-core]\n",
    "services": f"""\
services:
  - id: moderation
    name: Moderation
    summary: {SENTENCE}
    programs: [stadt]
    occasions: [Anlass]
    formats: [Format]
    results: [Ergebnis]
    voucher: true
    status: available
  - id: rat
    name: Rat
    summary: Der Rat. {SENTENCE}
    programs: [stadt]
    occasions: [Anlass]
    formats: [Format]
    results: [Ergebnis]
    voucher: false
    status: paused
""",
    "towns": """\
collected: 2026-11-22
towns:
  - id: kronach
    name: Kronach
    kind: Stadt
    state: Bayern
    ags: "09476145"
    position: {lat: 50.2396, lon: 11.3331, source: GeoNames}
    participations:
      - {program: stadt, since: 2015, last_documented: 2024, confidence: high, sources: [https://www.ort.example]}
  - id: giessen
    name: Gießen
    kind: Stadt
    state: Hessen
    participations:
      - {program: stadt, since: 2015, until: 2017, confidence: medium, sources: [https://www.ort.example]}
""",
    "voucher": """\
summary: Ein Gutschein.
notice: Fragen Sie zuerst Ihr Programmbüro.
uses: [Eine Vision entwickeln]
steps: [{actor: office, title: Beraten, text: Das Büro berät.}]
unknown: Den Umfang klärt das Programmbüro.
""",
}


def load(root: Path, changes: Mapping[str, tuple[str, str]] | None = None) -> Loaded:
    """Load the specimen with some texts replaced: ``{"towns": (old, new)}``."""
    (root / "data").mkdir()
    for name, text in FILES.items():
        old, new = (changes or {}).get(name, ("", ""))
        assert old in text, f"{name} does not hold {old!r}"
        (root / f"data/{name}.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    return load_catalog(root)


def node_of(text: str) -> Node:
    """Give the root of a sound YAML text."""
    yaml_text = parse_yaml(text, "x.yaml")
    assert yaml_text.root is not None, yaml_text.problems
    return yaml_text.root


def said(problems: tuple[Problem, ...] | list[Problem]) -> list[str]:
    """Give problems as they are printed, sorted."""
    return [str(problem) for problem in sorted(problems)]
