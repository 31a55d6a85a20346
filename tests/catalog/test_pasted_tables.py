"""Rows of a table among the entries of a list are told together, and as what they are."""

import pytest

from tests.catalog.test_lost_headings import TEXT, told

KINDS = {
    "semicolons": "rat;113;Orte;offen",
    "commas": "rat,113,Orte,offen",
    "tabs": "rat\t113\tOrte\toffen",
    "bars": "| rat | 113 | Orte |",
}
LINES = len(TEXT.splitlines())


@pytest.mark.parametrize("row", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("before", ["", "  ", "  - "])
def test_a_row_behind_the_last_entry_is_told_as_one_of_a_table(row: str, before: str) -> None:
    (said,) = told(f"{TEXT}{before}{row}\n")
    assert said.startswith(f"{LINES + 1}: diese Zeile ist wie in einer Tabelle geschrieben; ")
    assert "einen Eintrag von „entries“ machen" in said
    assert said.endswith("Felder sind id, size, owner, facts, parts, backers, reasons, ways, status")


@pytest.mark.parametrize("row", KINDS.values(), ids=KINDS)
def test_rows_in_place_of_all_entries_are_told_together(row: str) -> None:
    head, heading, _ = TEXT.partition("entries:\n")
    first = len((head + heading).splitlines()) + 1
    (said,) = told(f"{head}{heading}{row}\n{row}\n{row}\n")
    assert said.startswith(f"{first}: die Zeilen {first} bis {first + 2} sind wie in einer Tabelle geschrieben")


SENTENCES = {
    "an entry of a list of texts": ("      - Gespräch\n", "      - Gespräch;Runde;Rat\n"),
    "a text in two lines": ("      - Gespräch\n", "      - Gespräch\n        Rat;Tat;Wort\n"),
    "a value": ("unit: Orte", "unit: Orte;Dörfer;Städte"),
}


@pytest.mark.parametrize(("old", "new"), SENTENCES.values(), ids=SENTENCES)
def test_a_text_with_many_semicolons_is_no_table(old: str, new: str) -> None:
    """Beside a mistake, without which nothing is looked for."""
    assert old in TEXT
    (said,) = told(TEXT.replace(old, new, 1).replace("status: offen", "status: halb", 1))
    assert "„halb“ ist für „status“ nicht vorgesehen" in said
