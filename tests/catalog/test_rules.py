"""House rules over the whole catalog: references lead somewhere, and facts fit one another."""

from pathlib import Path

import pytest

from tests.catalog.specimen import FILES, load, said

BROKEN = {
    "a doubled id of a service": (
        "services",
        "id: rat",
        "id: moderation",
        "11:9: die Kennung „moderation“ steht schon in Zeile 2",
    ),
    "a doubled id of a town": (
        "towns",
        "id: giessen",
        "id: kronach",
        "11:9: die Kennung „kronach“ steht schon in Zeile 3",
    ),
    "an unknown program of a service": (
        "services",
        "[stadt]",
        "[stdat]",
        "5:16: das Programm „stdat“ gibt es nicht; meinten Sie „stadt“?",
    ),
    "an unknown program of a town": (
        "towns",
        "{program: stadt",
        "{program: land",
        "10:19: das Programm „land“ gibt es nicht",
    ),
    "an unknown program of an accreditation": (
        "consultant",
        "program: stadt",
        "program: land",
        "12:14: das Programm „land“",
    ),
    "an AGS of another state": (
        "towns",
        '"09476145"',
        '"16476145"',
        "7:10: der Gemeindeschlüssel „16476145“ passt nicht zu Bayern; er gehört zu Thüringen, …mit 09",
    ),
    "an AGS of no state": (
        "towns",
        '"09476145"',
        '"17476145"',
        "7:10: der Gemeindeschlüssel „17476145“ …keinem Bundesland",
    ),
    "a position in Prague": (
        "towns",
        "lon: 11.3331",
        "lon: 15.1",
        "8:15: die Position (lat 50.2396, lon 15.1) liegt nicht",
    ),
    "a position turned round": (
        "towns",
        "lat: 50.2396, lon: 11.3331",
        "lat: 11.3331, lon: 50.2396",
        "8:15: die Position (lat 11.3331, lon 50.2396) liegt nicht in Deutschland; lat und lon sind vertauscht",
    ),
    "since before the program": (
        "towns",
        "since: 2015",
        "since: 2014",
        "10:33: since 2014 liegt vor dem Beginn des Programms",
    ),
    "until before since": ("towns", "until: 2017", "until: 2014", "16:46: until 2014 liegt vor since 2015"),
    "documented before since": (
        "towns",
        "documented: 2024",
        "documented: 2014",
        "10:56: last_documented 2014 liegt vor since",
    ),
    "documented after the facts were collected": (
        "towns",
        "documented: 2024",
        "documented: 2027",
        "10:56: last_documented 2027 liegt nach „collected“ (2026-11-22); eines von beiden berichtigen",
    ),
    "since after the facts were collected and so after the last year": (
        "towns",
        "since: 2015, last",
        "since: 2105, last",
        "10:33: since 2105 liegt nach „collected“ (2026-11-22)",
    ),
    "since after the facts were collected": (
        "towns",
        "since: 2015, last_documented: 2024",
        "since: 2027",
        "10:33: since 2027 liegt nach „collected“ (2026-11-22)",
    ),
    "the AGS of another town": (
        "towns",
        "state: Hessen",
        'state: Bayern\n    ags: "09476145"',
        "15:10: dieser Gemeindeschlüssel steht in Zeile 7 schon bei Kronach; …eintragen oder das Feld löschen",
    ),
    "the position of another town": (
        "towns",
        "state: Hessen",
        "state: Hessen\n    position: {lat: 50.2396, lon: 11.3331, source: GeoNames}",
        "15:15: diese Position steht in Zeile 8 schon bei Kronach; …eintragen oder das Feld löschen",
    ),
    "an end before the last document": (
        "towns",
        "last_documented: 2024",
        "until: 2023, last_documented: 2024",
        "10:46: until 2023 liegt vor last_documented 2024; berichtigen",
    ),
    "an end to come": (
        "towns",
        "until: 2017",
        "until: 2029",
        "16:46: until 2029 liegt nach „collected“ (2026-11-22); die Zeile löschen, solange der Ort teilnimmt",
    ),
    "a day of collecting before the years of many towns": (
        "towns",
        "collected: 2026-11-22",
        "collected: 2014-01-22",
        "1:12: „collected“ (2014-01-22) liegt vor 4 Jahreszahlen der Orte, zuerst in Zeile 10; den Tag eintragen",
    ),
    "a state against both key and position": (
        "towns",
        "state: Bayern",
        "state: Hessen",
        "6:12: Gemeindeschlüssel und Position gehören zu Bayern, nicht zu Hessen; richtig ist „Bayern“, oder beide",
    ),
    "a service of no program that a voucher pays for": (
        "services",
        "programs: [stadt]",
        "programs: []",
        "9:14: Gutscheine gibt es nur in Programmen, und dieses Angebot nennt keines; seine Programme",
    ),
    "an unknown program of vouchers": (
        "voucher",
        "uses:",
        "programs: [land]\nuses:",
        "3:12: das Programm „land“ gibt es nicht",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_rule_is_one_problem_at_its_place(tmp_path: Path, file: str, old: str, new: str, message: str) -> None:
    (problem,) = said(load(tmp_path, {file: (old, new)}).problems)
    beginning, _, end = message.partition("…")
    assert problem.startswith(f"data/{file}.yaml:{beginning}")
    assert end in problem


def test_two_towns_of_one_name_are_fine_in_two_states(tmp_path: Path) -> None:
    assert load(tmp_path, {"towns": ("name: Gießen", "name: Kronach")}).problems == ()


def test_two_towns_of_one_name_and_state_are_one_town(tmp_path: Path) -> None:
    changes = {
        "towns": (
            "name: Gießen\n    kind: Stadt\n    state: Hessen",
            "name: Kronach\n    kind: Stadt\n    state: Bayern",
        )
    }
    assert said(load(tmp_path, changes).problems) == [
        "data/towns.yaml:12:11: „Kronach“ in Bayern steht schon in Zeile 4; "
        "weitere Teilnahmen gehören unter denselben Ort"
    ]


@pytest.mark.parametrize("position", ["lat: 55.05, lon: 8.4", "lat: 47.28, lon: 10.2", "lat: 51.05, lon: 5.87"])
def test_the_ends_of_the_land_lie_in_it(tmp_path: Path, position: str) -> None:
    problems = load(tmp_path, {"towns": ("lat: 50.2396, lon: 11.3331", position)}).problems
    assert not [problem for problem in problems if "nicht in Deutschland" in problem.message]


@pytest.mark.parametrize(("date", "place"), [("2016", "programs.yaml:9:16"), ("2021", "programs.yaml:9:16")])
def test_a_first_milestone_later_than_several_towns_is_told_once(tmp_path: Path, date: str, place: str) -> None:
    (problem,) = said(load(tmp_path, {"programs": ("date: 2015-07", f"date: {date}")}).problems)
    where = (
        "laut data/towns.yaml, Zeile 10, nimmt ein Ort schon seit 2015 teil und noch einer; hier oder dort das Datum"
    )
    assert problem.startswith(f"data/{place}: der erste Meilenstein ist von {date}, {where}")


@pytest.mark.parametrize(("date", "place"), [("2016", "towns.yaml:10:33"), ("2021", "programs.yaml:9:16")])
def test_before_a_single_town_a_milestone_is_told_only_if_out_of_order(tmp_path: Path, date: str, place: str) -> None:
    changes = {"programs": ("date: 2015-07", f"date: {date}"), "towns": ("since: 2015, until", "until")}
    (problem,) = load(tmp_path, changes).problems
    assert str(problem.place) == f"data/{place}"


def test_vouchers_that_pay_for_nothing_are_told_at_the_service(tmp_path: Path) -> None:
    land = FILES["programs"].replace("programs:\n", "").replace("id: stadt", "id: land")
    changes = {
        "programs": ("reviewed: 2026-11-22\n", f"reviewed: 2026-11-22\n{land}"),
        "voucher": ("uses:", "programs: [land]\nuses:"),
    }
    (problem,) = said(load(tmp_path, changes).problems)
    assert problem.startswith("data/services.yaml:9:14: in keinem Programm dieses Angebots gibt es Gutscheine")
