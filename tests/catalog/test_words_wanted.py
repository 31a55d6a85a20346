"""A message names the words and fields that are wanted, also for a German one."""

from typing import Literal, get_args

import pytest

from plugins.catalog.fields import homes_of
from plugins.catalog.german_words import FIELDS, english_field, english_word
from plugins.catalog.loading import FILES
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.look import Look
from plugins.catalog.models.programs import Milestone
from plugins.catalog.models.record import Record
from plugins.catalog.models.towns import Kind, Participation, Position, Town
from plugins.catalog.models.types import Flag, Line
from plugins.catalog.states import State
from plugins.catalog.validation import validate
from tests.catalog.specimen import node_of, said


class Home(Record):
    street: Line
    """Straße und Hausnummer"""
    city: Line
    """Ort"""


class Entry(Record):
    name: Line
    """Name ohne Titel"""
    status: Literal["available", "paused", "draft"]
    """Wie es steht"""
    vat: Literal["plus", "exempt"] = "plus"
    """Steuer: plus (kommt hinzu) oder exempt (fällt nicht an)"""
    voucher: Flag
    """Ob ein Gutschein gilt"""
    home: Home | None = None
    lines: tuple[Line, ...] = ()


WHOLE = "name: a\nstatus: draft\nvoucher: true\n"
SAID = {
    "a missing word": (
        "status: draft\n",
        "",
        "1:1: das Feld „status“ fehlt; ergänzen: „status: “ und dahinter available, paused oder draft",
    ),
    "a missing flag": (
        "voucher: true\n",
        "",
        "1:1: das Feld „voucher“ fehlt; ergänzen: „voucher: “ und dahinter true (ja) oder false (nein)",
    ),
    "a missing text": ("name: a\n", "", "1:1: das Feld „name“ fehlt; ergänzen: „name: “ und dahinter: Name ohne Titel"),
    "available": ("draft", "verfügbar", "2:9: „verfügbar“ ist für „status“ nicht vorgesehen; richtig ist „available“"),
    "paused": ("draft", "Pausiert", "2:9: „Pausiert“ ist für „status“ nicht vorgesehen; richtig ist „paused“"),
    "draft": ("draft", "Entwurf", "2:9: „Entwurf“ ist für „status“ nicht vorgesehen; richtig ist „draft“"),
    "yes": ("true", "ja", "3:10: „ja“ ist kein Ja/Nein-Wert; …true (ja) und false (nein), hier also true"),
    "no": ("true", "Nein", "3:10: „Nein“ ist kein Ja/Nein-Wert; …, hier also false"),
    "neither": (
        "true",
        "vielleicht",
        "3:10: „vielleicht“ ist kein Ja/Nein-Wert; erlaubt sind true (ja) und false (nein)",
    ),
    "a misspelt word": ("draft", "drat", "2:9: „drat“ ist für „status“ nicht vorgesehen; meinten Sie „draft“?"),
    "a word that is explained": (
        "voucher:",
        "vat: 19 Prozent\nvoucher:",
        "3:6: „19 Prozent“ ist für „vat“ nicht vorgesehen; möglich sind plus (kommt hinzu) oder exempt (fällt nicht",
    ),
    "a German field": ("voucher:", "gutschein:", "3:1: das Feld „gutschein“ ist unbekannt; meinten Sie „voucher“?"),
    "a field with a capital": ("name:", "Name:", "1:1: das Feld „Name“ ist unbekannt; meinten Sie „name“?"),
    "draft as a field": ("voucher", "draft: true\nvoucher", "3:1: das Feld „draft“ ist unbekannt; …„status: draft“"),
    "quotes around a word": ("draft", "»draft«", "2:9: » und « gehören nicht um diesen Wert; ohne sie: draft"),
    "a field too far left": (
        "voucher: true\n",
        "voucher: true\nhome:\n  street: a\ncity: b\n",
        "6:1: „city“ gehört zu „home“; so weit einrücken wie dessen andere Felder",
    ),
    "a field too far right": (
        "name: a\nstatus: draft\nvoucher: true\n",
        "name: a\nstatus: draft\nhome:\n  street: a\n  city: b\n  voucher: true\n",
        "6:3: „voucher“ gehört nicht zu „home“; weniger weit einrücken",
    ),
    "an entry with a colon": (
        "voucher: true\n",
        "voucher: true\nlines:\n  - Runde: Tische\n",
        '5:5: „lines“: hier gehört ein einfacher Text hin; …gerade Anführungszeichen setzen: "Runde: Tische"',
    ),
    "one field without its blank": (
        "voucher: true\n",
        "voucher: true\nhome: street:Weg\n",
        "4:7: „home“: hinter „street:“",
    ),
    "one field without its colon": (
        "voucher: true\n",
        "voucher: true\nhome: street Weg\n",
        "4:7: „home“: hinter „street“",
    ),
}


@pytest.mark.parametrize(("old", "new", "message"), SAID.values(), ids=SAID)
def test_one_mistake_is_one_message_that_names_what_is_wanted(old: str, new: str, message: str) -> None:
    assert old in WHOLE
    record, problems = validate(Entry, node_of(WHOLE.replace(old, new)))
    assert record is None
    (problem,) = said(problems)
    beginning, _, end = f"x.yaml:{message}".partition("…")
    assert problem.startswith(beginning), problem
    assert end in problem


def test_below_the_line_of_a_missing_record_stand_its_fields() -> None:
    _, problems = validate(Consultant, node_of("name: Anna Feld"))
    (said,) = (problem.message for problem in problems if "„address“ fehlt" in problem.message)
    assert said == "das Feld „address“ fehlt; ergänzen: „address:“ und darunter: Postanschrift für das Impressum"


def test_a_missing_confidence_names_its_words_and_what_they_mean() -> None:
    _, (problem,) = validate(Participation, node_of("program: stadt\nsources: [https://www.ort.example]"))
    assert problem.message == (
        "das Feld „confidence“ fehlt; ergänzen: „confidence: “ und dahinter given (Ihnen selbst bekannt), high "
        "(amtlich oder mehrere Quellen), medium (eine Quelle)"
    )


def test_a_position_from_elsewhere_is_not_to_be_called_one_from_a_source_that_is_allowed() -> None:
    _, (problem,) = validate(Position, node_of("lat: 51.3\nlon: 12.3\nsource: Google Maps"))
    assert problem.message.endswith("sonst „position“ mit allem darunter löschen")


def test_a_word_for_little_confidence_names_all_words_and_picks_none() -> None:
    _, (problem,) = validate(Participation, node_of("program: a\nsources: [https://www.ort.example]\nconfidence: low"))
    assert "möglich sind given (Ihnen selbst bekannt), high (amtlich oder mehrere Quellen), medium" in problem.message


def test_a_missing_state_names_all_sixteen() -> None:
    _, problems = validate(Town, node_of("id: a\nname: A\nkind: Stadt\nparticipations: [{program: b}]"))
    message = next(problem.message for problem in problems if "„state“" in problem.message)
    assert message.startswith("das Feld „state“ fehlt; ergänzen: „state: “ und dahinter Baden-Württemberg, Bayern, ")
    assert message.endswith("Schleswig-Holstein oder Thüringen")


@pytest.mark.parametrize(
    ("file", "typed", "meant"),
    [
        ("services", "services: [{preis: {amount: 960 €}}]", "price"),
        ("services", "services: [{price: {betrag: 960 €}}]", "amount"),
        ("site", "parts: {aktuelles: false}", "news"),
        ("site", "parts: {Einfache Sprache: false}", "plain_language"),
        ("redirects", "weiterleitungen: []", "redirects"),
        ("site", "look: {colors: {Text: rot}}", "ink"),
        ("site", "look: {colors: {Akzente: rot}}", "link"),
        ("site", "look: {colors: {hinweisfarbe: rot}}", "signal"),
        ("consultant", "host: {anschrift: Weg 1}", "address"),
        ("towns", "towns: [{lage: {breite: 51.3}}]", "position"),
        ("programs", "programs: [{netzwerk: {}}]", "network"),
    ],
)
def test_a_german_name_of_a_field_is_asked_for_by_its_own(file: str, typed: str, meant: str) -> None:
    _, problems = validate(FILES[file], node_of(typed))
    asked = f"ist unbekannt; meinten Sie „{meant}“?"
    assert len([one for one in problems if one.message.endswith(asked)]) == 1, problems


def test_of_fields_that_may_all_be_left_out_every_one_is_named() -> None:
    _, (problem,) = validate(Look, node_of("colors: {quark: rot}"))
    known = "bekannt sind: ground, ink, link, signal; eines davon schreiben, sonst die Zeile löschen"
    assert problem.message == f"das Feld „quark“ ist unbekannt; {known}"


OWN = frozenset({"ags", "id", "known_hosts", "port", "preset", "server", "status"})
"""Fields that are called the same in German."""


@pytest.mark.parametrize("file", FILES)
def test_every_field_has_a_german_name_by_which_it_is_found(file: str) -> None:
    assert {name for names in homes_of(FILES[file]).values() for name in names} - OWN <= set(FIELDS)


@pytest.mark.parametrize("typed", ["umsatzsteuer_id", "Umsatzsteuer-ID", "USt-IdNr.", "ust_id"])
def test_a_german_name_is_known_however_its_parts_are_joined(typed: str) -> None:
    assert english_field(typed, ("phone", "vat_id")) == "vat_id"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Freistaat Sachsen", "Sachsen"),
        ("Land Brandenburg", "Brandenburg"),
        ("Bundesland Hessen", "Hessen"),
        ("Hansestadt Hamburg", "Hamburg"),
        ("Freie und Hansestadt Hamburg", "Hamburg"),
        ("Freie Hansestadt Bremen", "Bremen"),
        ("Freistaat Baden", None),
    ],
)
def test_a_state_is_known_by_what_it_calls_itself(typed: str, meant: str | None) -> None:
    assert english_word(typed, get_args(State)) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Große Kreisstadt", "Stadt"),
        ("kreisfreie Stadt", "Stadt"),
        ("Marktgemeinde", "Markt"),
        ("Ortsgemeinde", "Gemeinde"),
        ("Gemeindeteil", "Ortsteil"),
        ("Dorf", None),
    ],
)
def test_a_kind_of_town_is_known_by_what_people_call_it(typed: str, meant: str | None) -> None:
    assert english_word(typed, get_args(Kind)) == meant


def test_the_way_of_a_form_is_known_by_its_german_name() -> None:
    _, problems = validate(FILES["site"], node_of("enquiries: {channel: Formular}"))
    assert any(one.message.endswith("ist für „channel“ nicht vorgesehen; richtig ist „endpoint“") for one in problems)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("2018 bis 2020", "hierher gehört 2018, und in eine eigene Zeile „until: 2020“"),
        ("2018–2020", "hierher gehört 2018, und in eine eigene Zeile „until: 2020“"),
        ("2018-2020", "hierher gehört 2018, und in eine eigene Zeile „until: 2020“"),
        ("Januar 2018 bis 3.5.2020", "hierher gehört 2018-01, und in eine eigene Zeile „until: 2020-05-03“"),
        ("2018 bis heute", "hierher gehört nur 2018"),
        ("2018 bis irgendwann", "erwartet wird etwa 2022, 2022-06 oder 2022-06-14"),
    ],
)
def test_the_end_of_a_period_has_a_field_of_its_own(typed: str, says: str) -> None:
    _, (problem,) = validate(Milestone, node_of(f"date: {typed}\ntitle: Phase\nconfidence: given"))
    assert problem.message.endswith(says)


def test_of_a_record_that_has_all_its_fields_none_is_proposed_for_an_unknown_one() -> None:
    _, problems = validate(FILES["site"], node_of("enquiries: {channel: email, post: a@ort.example}"))
    (problem,) = (one for one in problems if "„post“" in one.message)
    assert problem.message.endswith("alle, die hierher gehören, stehen schon da, dieses löschen")
