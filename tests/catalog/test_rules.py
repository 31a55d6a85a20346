"""House rules over the whole catalog: references lead somewhere, and facts fit one another."""

from pathlib import Path

import pytest

from tests.catalog.specimen import FILES, load, said

_SECOND = (
    FILES["programs"].replace("programs:\n", "").replace("id: stadt", "id: land").replace("name: Stadt", "name: Land")
)
LAND = {"programs": ("reviewed: 2026-11-22\n", f"reviewed: 2026-11-22\n{_SECOND}")}
"""A second program, for which she is not accredited."""
ACCREDITATIONS = FILES["consultant"][FILES["consultant"].index("accreditations:") :]
TWICE = (ACCREDITATIONS, ACCREDITATIONS + ACCREDITATIONS.partition("\n")[2].replace("stadt", "land"))
"""Her accreditation, and the same for the second program."""

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
        "8:15: die Position (lat 50.2396, lon 15.1) liegt nicht in Deutschland; lat liegt in Bayern bei 4",
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
        "10:33: since 2014 liegt vor dem Beginn des Programms 2015 (data/programs.yaml, Zeile 9); eines von beiden",
    ),
    "a source that is missing though the owner does not know of it herself": (
        "towns",
        "confidence: medium, sources: [https://www.ort.example]",
        "confidence: medium",
        "16:9: das Feld „sources“ fehlt; ergänzen: „sources:“ und darunter, jeweils mit „- “ davor: Webadressen der "
        "Belege; wissen Sie selbst von der Teilnahme, statt dessen „confidence: given“ schreiben",
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
        "15:10: dieser Gemeindeschlüssel steht in Zeile 7 schon bei Kronach; bei einem von beiden die eigene",
    ),
    "the position of another town": (
        "towns",
        "state: Hessen",
        "state: Hessen\n    position: {lat: 50.2396, lon: 11.3331, source: GeoNames}",
        "15:15: diese Position steht in Zeile 8 schon bei Kronach; bei einem von beiden die eigene",
    ),
    "the position of another town, over several lines": (
        "towns",
        "state: Hessen",
        "state: Hessen\n    position:\n      lat: 50.2396\n      lon: 11.3331\n      source: GeoNames",
        "16:7: diese Position steht in Zeile 8 schon … hier „position“ mit allem darunter (Zeile 15 bis 18)",
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
    "a text that goes on with a title": (
        "programs",
        "building_blocks: [{name: Prozessbegleitung}]",
        "building_blocks:\n      - name: Begleitung\n          Fachleute von außen.",
        "13:11: diese Zeile gilt als Fortsetzung von „name“ in Zeile 12; ist sie der Text dazu, darüber „text: >-“",
    ),
    "a text without its colon that goes on with a title": (
        "programs",
        "building_blocks: [{name: Prozessbegleitung}]",
        "building_blocks:\n      - name: Begleitung\n          text Fachleute.",
        "13:11: diese Zeile gilt …; hinter „text“ fehlt der Doppelpunkt, und davor gehören nur 8 Leerzeichen",
    ),
    "a clause that a comma has torn off": (
        "services",
        "[Anlass]",
        "[Eine Runde, bei der alle da sind, Eine Konferenz]",
        '6:29: das Komma davor beginnt …: "Eine Runde, bei der alle da sind"',
    ),
    "a notice that names no office": (
        "voucher",
        "Fragen Sie zuerst Ihr Programmbüro.",
        "Melden Sie sich direkt bei mir.",
        "2:9: dieser Hinweis steht überall, wo man anfragen kann, und nennt kein Programmbüro; sagen, dass man zuerst",
    ),
    "a participation twice that never ended": (
        "towns",
        "{program: stadt, since: 2015, until: 2017,",
        "{program: stadt, since: 2022, confidence: medium, sources: [https://www.ort.example]}\n"
        "      - {program: stadt, since: 2015,",
        "17:19: die Teilnahme an „stadt“ steht schon in Zeile 16; …war der Ort dazwischen nicht dabei, fehlt „until“",
    ),
    "a building block twice": (
        "programs",
        "{name: Prozessbegleitung}",
        "{name: Prozessbegleitung}, {name: Prozessbegleitung, text: Noch einmal.}",
        "11:50: „Prozessbegleitung“ steht in dieser Liste schon davor; einmal genügt, dieses löschen",
    ),
    "a backer twice": (
        "programs",
        "    office:",
        "    backers:\n      - {name: Bayern, part: Partner}\n      - {name: Bayern, part: Partner}\n    office:",
        "14:9: „Bayern“ steht in dieser Liste schon in Zeile 13; einmal genügt",
    ),
    "an accreditation before the program": (
        "consultant",
        "    reviewed:",
        "    since: 2009\n    reviewed:",
        "16:12: since (2009) liegt vor dem ersten Meilenstein des Programms, 2015; hier oder in data/programs.yaml das",
    ),
    "a count of what is to come": (
        "programs",
        "{date: 2020, title: Weiter,",
        "{date: 2027-05, title: Weiter, count: 112,",
        "10:16: date (2027-05) liegt nach „reviewed“ (2026-11-22), und „count“ zählt schon, …„reviewed“ erneuern",
    ),
    "a town behind the street": (
        "consultant",
        "street: Am Kirschgarten 4",
        'street: "Am Kirschgarten 4, 06999 Lindenhaag"',
        "7:19: „Am Kirschgarten 4, 06999 Lindenhaag“ ist keine Straße mit Hausnummer allein; jede Angabe gehört in",
    ),
    "a postcode of nothing": ("consultant", "06999", "00000", "7:48: „00000“ ist keine Postleitzahl; mit 00 beginnt"),
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


FITTING = {
    "a program without milestones": (
        "programs",
        "    milestones:\n      - {date: 2015-07, title: Beginn, confidence: high}\n"
        "      - {date: 2020, title: Weiter, confidence: high}\n",
        "",
    ),
    "a title in two lines that say so": (
        "programs",
        "building_blocks: [{name: Prozessbegleitung}]",
        "building_blocks:\n      - name: >-\n          Begleitung\n          von außen",
    ),
    "a title in two lines above its text": (
        "programs",
        "building_blocks: [{name: Prozessbegleitung}]",
        "building_blocks:\n      - name: Begleitung\n          von außen\n        text: Ein Satz.",
    ),
    "entries in lower case between brackets": (
        "services",
        "[Anlass]",
        "[Auftakt, digitale Sprechstunde, mit allen reden, die Runde danach, mit der Gemeinde reden]",
    ),
    "a clause in quotes": ("services", "[Anlass]", '["Eine Runde, bei der alle da sind", Eine Konferenz]'),
    "an office by the name of its operator": ("voucher", "Ihr Programmbüro", "beim Träger"),
    "an office with a hyphen": ("voucher", "Ihr Programmbüro", "beim Programm-Büro"),
    "several offices": ("voucher", "Ihr Programmbüro", "eines der Programmbüros"),
    "a town that came back": (
        "towns",
        "until: 2017,",
        "until: 2017, confidence: high, sources: [https://www.ort.example]}\n      - {program: stadt, since: 2022,",
    ),
    "a town last seen before it came back": (
        "towns",
        "until: 2017,",
        "last_documented: 2017, confidence: high, sources: [https://www.ort.example]}\n"
        "      - {program: stadt, since: 2022,",
    ),
    "a backer in two parts": (
        "programs",
        "    office:",
        "    backers: [{name: Bayern, part: Partner}, {name: Bayern, part: Landespartner}]\n    office:",
    ),
    "an event of every year": (
        "programs",
        "- {date: 2020, title: Weiter,",
        "- {date: 2019, title: Treffen, confidence: high}\n      - {date: 2020, title: Treffen,",
    ),
    "a step that two take": (
        "voucher",
        "text: Das Büro berät.}",
        "text: Das Büro berät.}, {actor: consultant, title: Beraten, text: Ich auch.}",
    ),
    "an accreditation of the first year": ("consultant", "    reviewed:", "    since: 2015\n    reviewed:"),
    "a count of the month of the review": (
        "programs",
        "{date: 2020, title: Weiter,",
        "{date: 2026-11, title: Weiter, count: 112,",
    ),
    "a step to come without a count": ("programs", "{date: 2020, title: Weiter,", "{date: 2027-05, title: Weiter,"),
    "a house with many figures": ("consultant", "Am Kirschgarten 4", "Straße des 17. Juni 135a-1400"),
}


@pytest.mark.parametrize(("file", "old", "new"), FITTING.values(), ids=FITTING)
def test_what_fits_is_told_nobody(tmp_path: Path, file: str, old: str, new: str) -> None:
    assert said(load(tmp_path, {file: (old, new)}).problems) == []


def test_a_notice_that_may_name_an_office_by_its_own_name_waits_for_the_offices(tmp_path: Path) -> None:
    changes = {"voucher": ("Ihr Programmbüro", "beim Träger"), "programs": ("count: 113", "count: viele")}
    (problem,) = load(tmp_path, changes).problems
    assert problem.place.file == "data/programs.yaml"


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
        "ist der Eintrag kopiert, hier den Namen nennen, der gemeint ist; "
        "ist es derselbe Ort, seine Teilnahmen dort unter „participations“ setzen und diesen Eintrag löschen; "
        "ist es ein anderer, der auch so heißt, ihn unterscheiden, etwa „Kronach (Landkreis …)“"
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


def test_a_year_behind_one_of_its_months_is_in_order_and_the_town_is_told(tmp_path: Path) -> None:
    changes = {"programs": ("date: 2020,", "date: 2015,"), "towns": ("since: 2015, last", "since: 1995, last")}
    (problem,) = load(tmp_path, changes).problems
    assert str(problem.place) == "data/towns.yaml:10:33"


def test_vouchers_that_pay_for_nothing_are_told_at_the_service(tmp_path: Path) -> None:
    changes = {**LAND, "consultant": TWICE, "voucher": ("uses:", "programs: [land]\nuses:")}
    (problem,) = said(load(tmp_path, changes).problems)
    assert problem == (
        "data/services.yaml:9:14: in keinem Programm dieses Angebots nehmen Sie Gutscheine an "
        "(data/voucher.yaml, programs); „false“ setzen oder „land“ unter „programs“ des Angebots ergänzen"
    )


@pytest.mark.parametrize(
    ("programs", "remedy"), [("stadt, land", "„programs: [stadt]“ schreiben oder die"), ("land", "die")]
)
def test_vouchers_are_taken_only_where_she_is_accredited(tmp_path: Path, programs: str, remedy: str) -> None:
    (problem,) = said(load(tmp_path, LAND | {"voucher": ("uses:", f"programs: [{programs}]\nuses:")}).problems)
    assert problem == (
        "data/voucher.yaml:3:11: für »Land« nennt data/consultant.yaml keine Akkreditierung, und wo es Gutscheine "
        "gibt, bietet die Website an, sie bei Ihnen einzulösen; "
        f"{remedy} Gutscheine abschalten (data/site.yaml, parts, voucher)"
    )


def test_where_none_are_named_vouchers_are_taken_where_she_is_accredited(tmp_path: Path) -> None:
    assert [program.id for program in load(tmp_path, LAND).catalog.voucher_programs] == ["stadt"]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"consultant": TWICE},
        {"voucher": ("uses:", "programs: [stadt]\nuses:")},
        {"consultant": (ACCREDITATIONS, "accreditations: []\n")},
    ],
)
def test_vouchers_of_her_programs_and_before_her_first_accreditation_are_right(
    tmp_path: Path, changes: dict[str, tuple[str, str]]
) -> None:
    assert load(tmp_path, LAND | changes).problems == ()


@pytest.mark.parametrize("two", [True, False])
def test_a_participation_that_was_copied_may_mean_another_program_if_there_is_one(tmp_path: Path, *, two: bool) -> None:
    part = "{program: stadt, since: 2015, until: 2017, confidence: medium, sources: [https://www.ort.example]}"
    towns = {"towns": (part, f"{part}\n      - {part}")}
    (problem,) = said(load(tmp_path, towns | (LAND if two else {})).problems)
    assert ("ist sie kopiert, hier das Programm nennen, das gemeint ist; sonst eine löschen" in problem) is two
    assert "eine löschen und deren Belege bei der anderen ergänzen" in problem
