"""Where there is nothing to tell, the field that says so is to be left out, and no word for it goes out."""

from pathlib import Path

import pytest

from plugins.catalog.german_words import says_nothing
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


REQUIRED = {
    "name": ("consultant", "name: Alma Windfeder", "name: {}"),
    "role": ("consultant", "    role: Prozessbegleiterin", "    role: {}"),
    "street": ("consultant", "Am Kirschgarten 4", "{}"),
    "city": ("consultant", "Lindenhaag", "{}"),
    "the host's address": ("consultant", '"Serverweg 2, 06999 Lindenhaag"', "{}"),
    "log_days": ("consultant", "7 Tage", "{}"),
    "summary": ("consultant", "Ich begleite Orte.", "{}"),
    "check_with": ("consultant", "check_with: Programmbüro", "check_with: {}"),
}


@pytest.mark.parametrize("field", REQUIRED)
@pytest.mark.parametrize("typed", ["keine", "siehe oben", "Unbekannt.", "N. N."])
def test_a_word_for_nothing_is_no_answer_where_one_is_needed(tmp_path: Path, field: str, typed: str) -> None:
    file, old, new = REQUIRED[field]
    found = said(load(tmp_path, {file: (old, new.format(typed))}).problems)
    assert [one for one in found if one.endswith(f"„{typed}“ ist keine Angabe; eintragen, was zutrifft")]


@pytest.mark.parametrize("typed", ["…", "...", "?", "???", "/", "___"])
def test_signs_alone_say_nothing(typed: str) -> None:
    assert says_nothing(typed)


@pytest.mark.parametrize(
    "typed", ["", "X", "7", "TODO", "folgt", "Siehe oben am Hang", "Nein danke e. V.", "NN-Haus", "1&1"]
)
def test_what_only_looks_like_it_says_something(typed: str) -> None:
    assert not says_nothing(typed)


@pytest.mark.parametrize("typed", ["ich", "Ich selbst", "Inhaberin"])
def test_an_editor_who_is_the_owner_is_left_out(tmp_path: Path, typed: str) -> None:
    (problem,) = said(load(tmp_path, {"consultant": ("phone:", f"editor: {typed}\nphone:")}).problems)
    assert problem.endswith(f"„{typed}“ ist kein Name; sind Sie es selbst, die Zeile löschen")
