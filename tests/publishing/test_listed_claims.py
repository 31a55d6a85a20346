"""Lists and tables claim as sentences do: each name in them is held against the data (§ 5 UWG)."""

from pathlib import Path

import pytest

from tests.publishing.test_claim_sentences import PARTLY, told

LEADS = (
    "Ich bin akkreditiert für:",
    "Akkreditiert bin ich für",
    "Meine Akkreditierungen:",
    "**Meine Akkreditierungen**",
    "## Akkreditierungen",
    "## Meine Akkreditierung",
    "## Akkreditiert als Beraterin",
    "## Wofür ich akkreditiert bin",
    "## Wofür bin ich akkreditiert?",
    "Ich begleite gern. Für diese Programme bin ich akkreditiert:",
    "Diese Programme haben mich akkreditiert:",
    "Ich bin akkreditierte Prozessbegleiterin für:",
    "Eine Akkreditierung habe ich für",
    "Anerkannt bin ich für:",
    "## Akkreditierungen\n\nHier steht, wofür ich akkreditiert bin.",
)
ENTRIES = (
    "- »Rege Ufer«",
    "* »Rege Ufer«,",
    "1. »Rege Ufer« (seit 2024)",
    "- „Rege Ufer“",
    '- "Rege Ufer"',
    "- seit 2024 »Rege Ufer«",
    "- 2024: **»Rege Ufer«**",
    "- Programm »Rege Ufer«",
    "- das Programm »Rege Ufer«.",
    "- »Offenes Land« und »Rege Ufer«",
    "- Offenes Land, »Rege Ufer«",
    "- Rege Ufer",
    "- »Stille Ufer«",
    "- Stille Ufer (2024)",
)
SILENT_LEADS = (
    "## Wer noch akkreditiert ist",
    "## Weitere akkreditierte Beraterinnen",
    "## Akkreditierungen anderer",
    "Meine Kollegin Eva Kern ist akkreditiert für:",
    "Nicht akkreditiert bin ich für:",
    "Beantragt ist die Akkreditierung für:",
    "Ich bin akkreditiert und lese gern:",
    "Ich bin akkreditiert.",
    "## Akkreditierungen\n\nDaneben kenne ich noch:",
    "## Akkreditierungen\n\nFür andere Programme bin ich nicht akkreditiert.",
    "## Akkreditierungen\n\n## Gelesen",
    "> Ich bin akkreditiert für:",
)
SILENT_ENTRIES = (
    "- »Offene Stadt«",
    "- Offenes Land (seit 2024)",
    "- »Rege Ufer« (beantragt)",
    "- »Rege Ufer«: noch nicht",
    "- »Rege Ufer«, in Vorbereitung",
    "- »Rege Ufer« kenne ich nur vom Hörensagen",
    "- Weitere Programme auf Anfrage",
    "- Meine Urkunde als Anlage",
)


@pytest.mark.parametrize("lead", LEADS)
def test_a_list_claims_what_its_lead_says(tmp_path: Path, lead: str) -> None:
    line = 7 + lead.count("\n")
    (problem,) = told(tmp_path, PARTLY, f"{lead}\n\n- »Offene Stadt«\n- »Rege Ufer«")
    assert problem.startswith(f"content/seiten/a.md:{line}:4: „")
    assert "“ für »Rege Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("lead", ["Meine Akkreditierungen:", "Ich bin akkreditiert für:", "## Akkreditierungen"])
@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_may_have_its_name_in_many_forms(tmp_path: Path, lead: str, entry: str) -> None:
    (problem,) = told(tmp_path, PARTLY, f"{lead}\n\n{entry}\n- »Offene Stadt«")
    column = next(entry.index(name) for name in ("Rege Ufer", "Stille Ufer") if name in entry) + 1
    assert problem.startswith(f"content/seiten/a.md:6:{column}: „")


@pytest.mark.parametrize("lead", SILENT_LEADS)
def test_a_list_of_something_else_claims_nothing(tmp_path: Path, lead: str) -> None:
    assert told(tmp_path, PARTLY, f"{lead}\n\n- »Offene Stadt«\n- »Rege Ufer«") == []


@pytest.mark.parametrize("lead", ["Meine Akkreditierungen:", "Ich bin akkreditiert für:", "## Akkreditierungen"])
@pytest.mark.parametrize("entry", SILENT_ENTRIES)
def test_an_entry_may_say_what_is_true(tmp_path: Path, lead: str, entry: str) -> None:
    assert told(tmp_path, PARTLY, f"{lead}\n\n{entry}\n- »Offene Stadt«") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin akkreditiert für:\n\n- Kleine Gemeinden\n- Große Städte",
        "## Akkreditierung\n\n- »Handbuch Begleitung« lesen\n- Anfragen",
        "## Akkreditierung\n\n- »Handbuch Begleitung«: ein Buch, das ich empfehle",
    ],
)
def test_common_words_and_titles_are_no_programs(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, PARTLY, text) == []


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("Akkreditierungen: »Offene Stadt«, »Rege Ufer«", 36),
        ("**Akkreditierungen:** Offene Stadt, Offenes Land, Rege Ufer", 51),
        ("Ich bin akkreditiert für: »Rege Ufer«", 28),
        ("- Akkreditierungen: »Rege Ufer«", 22),
        ("- »Rege Ufer« – akkreditiert seit 2024", 4),
        ("»Rege Ufer« (akkreditiert)", 2),
        ("### »Rege Ufer«: dort bin ich akkreditierte Prozessbegleiterin", 6),
    ],
)
def test_a_line_claims_what_stands_behind_its_colon_or_before_the_word(tmp_path: Path, line: str, column: int) -> None:
    (problem,) = told(tmp_path, PARTLY, line)
    assert problem.startswith(f"content/seiten/a.md:4:{column}: „")
    assert "»Rege Ufer«" in problem


@pytest.mark.parametrize(
    "line",
    [
        "Akkreditierungen: Offene Stadt, Offenes Land",
        "Akkreditierungen: siehe unten",
        "- »Rege Ufer« – nicht akkreditiert",
        "- »Rege Ufer«, ohne Akkreditierung",
        "- Meine Kollegin Eva Kern: akkreditiert für »Rege Ufer«",
        "Akkreditiert für: Offene Stadt; Rege Ufer folgt",
    ],
)
def test_a_line_may_say_what_is_true(tmp_path: Path, line: str) -> None:
    assert told(tmp_path, PARTLY, line) == []


HEAD = "| Programm | Akkreditiert |\n|---|---|\n| »Offene Stadt« | ja |\n"
ROWS = {
    HEAD + "| »Rege Ufer« | ja |": 4,
    HEAD + "| Rege Ufer | ja |": 3,
    HEAD + "| »Stille Ufer« | seit 2024 |": 4,
    HEAD + "| **»Rege Ufer«** | ✓ |": 6,
    HEAD + "| »Rege Ufer« (seit 2024) | 2024 |": 4,
    "Programm | Akkreditierung\n:--- | ---:\n»Offene Stadt« | ja\n»Rege Ufer« | ja": 2,
    "| Programm | Meine Rolle |\n|---|---|\n| Offene Stadt | Gast |\n| »Rege Ufer« | akkreditierte Begleiterin |": 4,
    "| Was | Wie |\n|---|---|\n| Wo | Köln |\n| Akkreditiert für | »Rege Ufer« |": 23,
}
SILENT_ROWS = (
    *(HEAD + f"| »Rege Ufer« | {cell} |" for cell in ("nein", "nicht", "–", "-", "noch nicht", "", "beantragt", "?")),
    *(HEAD + f"| »Stille Ufer« | {cell} |" for cell in ("nein", "–", "bald", "Eva Kern")),
    HEAD + "| »Offenes Land« | ja |",
    HEAD + "| »Offenes Land« | nein |",
    "| Name | Programm | Akkreditiert |\n|---|---|---|\n| Eva Kern | »Rege Ufer« | ja |\n| Jan | »Rege Ufer« | ja |",
    "## Wer noch akkreditiert ist\n\nStand 2024.\n\n" + HEAD + "| »Rege Ufer« | ja |",
    "Wer noch akkreditiert ist:\n\n" + HEAD + "| »Rege Ufer« | ja |",
    "| Programm | Orte |\n|---|---|\n| Rege Ufer | 12 |\n| »Rege Ufer« | viele |",
    "| Programm | Meine Rolle |\n|---|---|\n| Offene Stadt | akkreditierte Beraterin |\n| »Rege Ufer« | Gast |",
)


@pytest.mark.parametrize("table", ROWS)
def test_a_row_claims_the_program_that_it_names(tmp_path: Path, table: str) -> None:
    (problem,) = told(tmp_path, PARTLY, f"Viele Menschen fragen danach.\n\n{table}")
    assert problem.startswith(f"content/seiten/a.md:9:{ROWS[table]}: „")


@pytest.mark.parametrize("table", SILENT_ROWS)
def test_a_row_that_denies_or_speaks_of_others_is_let_be(tmp_path: Path, table: str) -> None:
    assert told(tmp_path, PARTLY, table) == told(tmp_path, PARTLY, f"Etwas davor.\n\n{table}") == []
