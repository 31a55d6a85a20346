"""Where there is nothing to tell, the field that says so is to be left out, and no word for it goes out."""

from pathlib import Path

import pytest

from plugins.catalog.loading import FILES
from plugins.catalog.validation import validate
from tests.catalog.specimen import load, node_of, said

LEFT_OUT = {
    "deploy": ("site", "address:", "deploy: false\naddress:"),
    "portrait": ("consultant", "phone:", "portrait: nein\nphone:"),
    "vat_id": ("consultant", "phone:", "vat_id: keine\nphone:"),
    "legal_form": ("consultant", "phone:", "legal_form: Keine.\nphone:"),
    "representative": ("consultant", "phone:", 'representative: "-"\nphone:'),
    "until": ("consultant", "    role:", "    until: unbefristet\n    role:"),
    "since": ("consultant", "    role:", "    since: unbekannt\n    role:"),
    "milestones": ("programs", "    milestones:\n", "    milestones: keine\n    quark:\n"),
}


@pytest.mark.parametrize(("field", "edit"), LEFT_OUT.items(), ids=LEFT_OUT)
def test_a_word_for_nothing_asks_to_delete_its_line(tmp_path: Path, field: str, edit: tuple[str, str, str]) -> None:
    file, old, new = edit
    found = [one for one in said(load(tmp_path, {file: (old, new)}).problems) if "ist keine Angabe" in one]
    assert len(found) == 1
    assert found[0].endswith(f"ist keine Angabe für „{field}“; gibt es nichts anzugeben, die Zeile löschen")


def test_a_field_without_which_its_record_is_nothing_is_deleted_with_it(tmp_path: Path) -> None:
    edit = ("phone:", "registration: {court: keines, number: HRB 1}\nphone:")
    (problem,) = said(load(tmp_path, {"consultant": edit}).problems)
    assert problem.endswith("gibt es nichts anzugeben, „registration“ mit allem darunter löschen")


def test_a_list_that_may_be_empty_is_written_so(tmp_path: Path) -> None:
    found = said(load(tmp_path, {"services": ("programs: [stadt]", "programs: keine")}).problems)
    assert [one for one in found if one.endswith("eine leere schreibt man „programs: []“")]


@pytest.mark.parametrize("typed", ["comments: false", "enquiries: nein", "parts: {news: keine}"])
def test_nothing_is_to_be_deleted_where_that_would_say_something_else(typed: str) -> None:
    _, problems = validate(FILES["site"], node_of(typed))
    assert not [one for one in problems if "die Zeile löschen" in one.message]
