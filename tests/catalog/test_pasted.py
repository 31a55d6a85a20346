"""What was pasted at the wrong place is told as a whole, and beside it only what is wrong in it anyway."""

import pytest

from tests.catalog.test_lost_headings import ENTRY, FLAT, TEXT, told

SLIPS = {
    "a wrong word": ("status: offen", "status: halb", "„halb“ ist für „status“ nicht vorgesehen"),
    "a hint": ("status: offen", 'status: "[[offen oder zu]]"', "hier fehlt noch „status“; „[[offen oder zu]]“"),
    "an unknown field": ("status:", "zustand:", "das Feld „zustand“ ist unbekannt; gemeint ist wohl „status“"),
    "a field that is missing": ("    status: offen\n", "", "das Feld „status“ fehlt"),
}
NEW = ENTRY.replace("rat", "neu")
EMPTY = {
    "the first entry": ("      - Gespräch\n", "      -\n"),
    "the last entry": ("      - Runde\n", "      - \n"),
    "one more entry": ("      - Runde\n", "      - Runde\n      -\n"),
}


@pytest.mark.parametrize(("old", "new", "says"), SLIPS.values(), ids=SLIPS)
@pytest.mark.parametrize(("text", "by"), [(TEXT, -2), (TEXT, 1), (FLAT, 2), (FLAT, 3)])
def test_an_entry_pasted_too_far_left_or_right_is_told_with_its_own_slips(
    text: str, by: int, old: str, new: str, says: str
) -> None:
    pasted = [line[-by:] if by < 0 else " " * by + line for line in NEW.replace(old, new).splitlines()]
    first, last = len(text.splitlines()) + 1, len(text.splitlines()) + len(pasted)
    found = told("\n".join([*text.splitlines(), *pasted]))
    moved = [said for said in found if says not in said]
    assert len(found) == 2, found
    assert moved[0].startswith(f"{first}: die Zeilen {first} bis {last} stehen um ")


def test_entries_pasted_together_are_told_together() -> None:
    pasted = "".join(f"  {line}\n" for line in (NEW + NEW.replace("neu", "alt")).splitlines())
    (said,) = told(TEXT + pasted)
    first = len(TEXT.splitlines()) + 1
    assert f"die Zeilen {first} bis {first + 2 * len(NEW.splitlines()) - 1} stehen um 2 Leerzeichen" in said


@pytest.mark.parametrize("between", ["", "\n", "# Noch einmal\n"])
def test_a_file_pasted_behind_itself_is_told_once(between: str) -> None:
    begins = f"# Notiz\n{between}"
    text = begins + TEXT
    line = len(text.splitlines()) + 1
    (said,) = told(text + text)
    assert said == f"{line}: ab hier steht die ganze Datei ein zweites Mal; von Zeile {line} bis zum Ende löschen"


@pytest.mark.parametrize(("old", "new"), EMPTY.values(), ids=EMPTY)
def test_an_entry_without_a_value_is_not_taken_for_a_part_of_the_text_above(old: str, new: str) -> None:
    (said,) = told(TEXT.replace(old, new, 1))
    assert "der Eintrag ist leer; einen Wert eintragen oder das „-“ löschen" in said


@pytest.mark.parametrize(("old", "new"), [("", ""), ("status: offen", 'status: "[[offen oder zu]]"')])
def test_entries_above_the_heading_of_their_list_are_told_as_a_whole(old: str, new: str) -> None:
    moved = NEW.replace(old, new)
    text = TEXT.replace("entries:\n", f"{moved}entries:\n")
    found = told(text)
    first = TEXT.splitlines().index("entries:") + 1
    last = first + len(moved.splitlines()) - 1
    right = f"unter diese Zeile (jetzt Zeile {last + 1}) setzen"
    assert found[0] == f"{first}: die Zeilen {first} bis {last} stehen über „entries:“; {right}"
    assert len(found) == 1 + bool(old)


def test_a_block_pasted_inside_another_is_told_as_a_whole() -> None:
    size = "    size:\n      count: 113\n    owner:\n      first: Rat\n      unit: Orte\n"
    (said,) = told(TEXT.replace("    size:\n      count: 113\n      unit: Orte\n", size, 1))
    line = size.splitlines().index("    owner:") + TEXT.splitlines().index("    size:") + 1
    assert (
        said
        == f"{line}: die Zeilen {line} bis {line + 1} stehen („owner“) mitten in „size“; unter Zeile {line + 2} setzen"
    )
