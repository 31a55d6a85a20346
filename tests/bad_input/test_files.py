"""Files that cannot be read as what they should be are refused with one located message in German."""

import pytest

from tests.bad_input.edits import Edit, append, remove, save_as_latin_1, save_as_utf_16, swap, swell, write
from tests.bad_input.refusal import assert_commands_refuse, assert_refused, found_in
from tests.measuring import at_most
from tests.project import Project

CONSULTANT, SERVICES, TOWNS = "data/consultant.yaml", "data/services.yaml", "data/towns.yaml"
VOUCHER, TEXT, PROSE = "data/voucher.yaml", "content/angebote/tischgespraech.md", "content/seiten/profil.md"
MEGABYTES_50 = 50_000_000
LITTLE = 100_000_000
"""Bytes of memory; an ordinary ``check`` takes about 60 million."""

BOMB = "a: ‸&a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)

YAML = {
    "a tab as indentation": (swap(CONSULTANT, "^  street", "‸\tstreet"), "ein Tabulator …mit Leerzeichen einrücken"),
    "an unclosed double quote": (
        swap(CONSULTANT, "^name: ", 'name: ‸"'),
        "ein Anführungszeichen wird nicht geschlossen; am Ende des Textes ergänzen",
    ),
    "an unclosed single quote": (swap(VOUCHER, "title: ", "title: ‸'"), "ein Anführungszeichen wird nicht geschlossen"),
    "a colon inside a text": (
        swap(CONSULTANT, "^name: .*", "name: Alma‸: W"),
        "ein Doppelpunkt an unerwarteter",
    ),
    "an unclosed bracket": (
        write(SERVICES, "services: ‸[a\n"),
        "eine Klammer wird nicht geschlossen",
    ),
    "a field without a colon": (swap(CONSULTANT, "^sample: false", "‸sample false"), "…Doppelpunkt"),
    "a second document": (append(SERVICES, "‸---\nservices: []\n"), "ein zweites Dokument („---“); je Datei nur eines"),
    "an anchor": (swap(CONSULTANT, "^name: ", "name: ‸&n "), "ein Anker (&n) ist hier nicht erlaubt; weglassen"),
    "an alias": (swap(CONSULTANT, "^name: .*", "name: ‸*n"), "ein Verweis (*n) ist hier nicht erlaubt; …ausschreiben"),
    "a tag": (swap(CONSULTANT, "^name: ", "name: ‸!!str "), "eine Typangabe (…str) ist hier nicht erlaubt; weglassen"),
    "a tag that runs code": (
        swap(CONSULTANT, "^name: .*", "name: ‸!!python/object/apply:os.getcwd []"),
        "eine Typangabe (…os.getcwd) ist hier nicht erlaubt",
    ),
    "a control character": (swap(CONSULTANT, "^name: Alm", "name: Alm‸\a"), "ein unsichtbares Steuerzeichen (U+0007)"),
    "a thousand levels": (write(CONSULTANT, "a: " + "[" * 20 + "‸" + "[" * 980), "zu tief verschachtelt; …20 Ebenen"),
    "a list at the top": (write(CONSULTANT, "‸- a\n- b\n"), "hier gehören Felder hin, jedes als „feld: Wert“"),
    "a list at the top of the services": (write(SERVICES, "‸- a\n"), "hier gehören Felder hin"),
    "a word at the top": (write(CONSULTANT, "‸hallo\n"), "hier gehören Felder hin"),
}
FILES = {
    "no UTF-8 in the facts": (save_as_latin_1(CONSULTANT), "kein gültiges UTF-8; …als „UTF-8“ speichern"),
    "no UTF-8 in a text": (save_as_latin_1(TEXT), "kein gültiges UTF-8"),
    "no UTF-8 in a head": (save_as_latin_1(PROSE), "kein gültiges UTF-8"),
    "UTF-16": (save_as_utf_16(CONSULTANT), "kein gültiges UTF-8"),
    "an empty file of facts": (write(CONSULTANT, "‸"), "hier steht nichts; die Felder eintragen"),
    "only comments": (write(SERVICES, "‸# später\n"), "hier steht nichts"),
    "an empty document": (write(SERVICES, "‸---\n"), "hier steht nichts"),
    "an empty text": (write(TEXT, "‸"), "die Datei hat keinen Text; ergänzen"),
    "a blank text": (write(TEXT, "‸\n \n"), "die Datei hat keinen Text"),
    "a missing file of facts": (
        remove(TOWNS),
        "die Datei fehlt; auf Ihrer eigenen Website legt „make new“ sie",
    ),
    "a missing file of services": (remove(SERVICES), "die Datei fehlt"),
    "formatted text for facts": (
        write(CONSULTANT, "‸{\\rtf1\\ansi\\ansicpg1252\n\\f0 name: Alma}\n"),
        "in dieser Datei steckt formatierter Text (RTF), …„consultant.yaml“ nennen, diese hier löschen",
    ),
    "a document for facts": (write(SERVICES, "‸PK\x03\x04\x14\x00"), "steckt ein Dokument von Word oder LibreOffice"),
    "a page for facts": (
        write(VOUCHER, "‸<!DOCTYPE html>\n<html><p>title: Gutschein</p>\n"),
        "in dieser Datei steckt eine Webseite (HTML)",
    ),
    "a PDF for what may be missing": (write("data/redirects.yaml", "‸%PDF-1.7\n"), "steckt ein PDF"),
    "50 MB of facts": (swell(TOWNS, MEGABYTES_50), "die Datei hat 50 MB; erlaubt ist höchstens 1 MB"),
    "50 MB of text": (swell(TEXT, MEGABYTES_50), "die Datei hat 50 MB; erlaubt ist höchstens 1 MB"),
    "an alias bomb": (write(CONSULTANT, BOMB), "ein Anker (&a) ist hier nicht erlaubt"),
}
CASES = YAML | FILES
HEAVY = {name: FILES[name] for name in ("50 MB of facts", "50 MB of text", "an alias bomb")}


@pytest.mark.parametrize(("edit", "message"), CASES.values(), ids=CASES)
def test_an_unreadable_file_is_named_where_it_cannot_be_read(rich: Project, edit: Edit, message: str) -> None:
    assert_refused(rich, [edit], [message])


@pytest.mark.parametrize(("edit", "message"), HEAVY.values(), ids=HEAVY)
def test_what_would_swell_costs_no_memory(small: Project, edit: Edit, message: str) -> None:
    for run in assert_commands_refuse(small, [edit], [message]):
        at_most(LITTLE, run.peak_memory, "the memory of a command, in bytes,")


def test_without_the_folder_of_facts_every_file_is_missed_that_a_site_needs(rich: Project) -> None:
    """Those of all parts too: nothing says that one is off."""
    for path in (rich.root / "data").glob("*.yaml"):
        path.unlink()
    missed = [
        f"data/{name}.yaml"
        for name in ("accessibility", "consultant", "programs", "services", "site", "towns", "voucher")
    ]
    assert [problem.partition(";")[0] for problem in found_in(rich)] == [
        f"{file}:1:1: die Datei fehlt" for file in missed
    ]


def test_without_the_folder_of_words_that_is_said(small: Project) -> None:
    def remove_folder(project: Project) -> list[str]:
        (project.root / "content").rename(project.root / "elsewhere")
        return ["content:1:1"]

    assert_commands_refuse(small, [remove_folder], ["der Ordner fehlt"])


def test_a_portrait_in_another_format_is_to_be_saved_and_named_anew(rich: Project) -> None:
    rich.write("content/bilder/portraet.HEIC", "ein Foto")
    rich.replace(CONSULTANT, "bilder/portraet.jpg", "bilder/portraet.HEIC")
    (told,) = found_in(rich)
    assert told.startswith(
        "content/bilder/portraet.HEIC:1:1: „content/bilder/portraet.HEIC“ ist ein Foto im Format HEIC"
    )
    assert told.endswith(", dann in data/consultant.yaml unter „portrait“ bei „file“ den neuen Namen eintragen")
