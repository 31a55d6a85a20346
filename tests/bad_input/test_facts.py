"""Each mistake in the facts is refused with one located message in German."""

import pytest

from tests.bad_input.edits import Edit, swap
from tests.bad_input.refusal import assert_refused, found_in
from tests.project import Project

CONSULTANT, PROGRAMS, SERVICES = "data/consultant.yaml", "data/programs.yaml", "data/services.yaml"
TOWNS, VOUCHER = "data/towns.yaml", "data/voucher.yaml"

FIELDS = {
    "an unknown field": (
        swap(CONSULTANT, "^email:", "‸lieblingsfarbe: rot\nemail:"),
        "das Feld „lieblingsfarbe“ ist unbekannt; alle, die hierher gehören, stehen schon da, dieses löschen",
    ),
    "a misspelt field": (
        swap(CONSULTANT, "^profession:", "‸proffession:"),
        "das Feld „proffession“ ist unbekannt; meinten Sie „profession“?",
    ),
    "a misspelt field inside a record": (
        swap(TOWNS, "^      source: ", "      ‸sauce: "),
        "das Feld „sauce“ ist unbekannt; meinten Sie „source“?",
    ),
    "a missing field": (swap(CONSULTANT, "^sample: false\n", "‸"), "das Feld „sample“ fehlt; ergänzen"),
    "a field without a value": (
        swap(SERVICES, r"^    name: .*\n", "    name:‸\n"),
        "hinter „name:“ fehlt der Wert; eintragen: Name des Angebots",
    ),
    "a doubled key": (
        swap(CONSULTANT, "^role:", "‸name: Noch einmal\nrole:"),
        "das Feld „name“ steht schon in Zeile …; eines von beiden löschen",
    ),
    "a list where text belongs": (swap(CONSULTANT, "^name: .*", "name: ‸[a, b]"), "„name“: hier gehört ein …Text hin"),
    "a list of an entry where text belongs": (
        swap(TOWNS, "program: .*", "program: ‸[lebendige-mitte, weites-feld]"),
        "„program“: hier gehört ein …weglassen; nur eines davon, und für jedes weitere einen eigenen Eintrag anlegen",
    ),
    "a mapping where a word belongs": (
        swap(TOWNS, "state: .*", "state: ‸{a: b}"),
        "„state“: hier gehört ein …Text hin",
    ),
    "a text where a list belongs": (
        swap(SERVICES, "programs: .*", "programs: ‸lebendige-mitte"),
        "„programs“: hier gehört eine Liste hin; richtig ist „programs: [lebendige-mitte]“",
    ),
    "a text where a mapping belongs": (
        swap(CONSULTANT, r"^host:\n(  .*\n)+", "host: ‸Webhof\n"),
        "„host“: hier gehören Felder hin, jedes als „feld: Wert“",
    ),
    "an empty list where entries are needed": (
        swap(SERVICES, r"occasions:\n(      - .*\n)+", "occasions: ‸[]\n"),
        "die Liste „occasions“ ist zu kurz; mindestens 1 Eintrag",
    ),
    "a summary that is too short": (
        swap(SERVICES, "summary: .*", "summary: ‸Kurz."),
        "„summary“ ist mit 5 Zeichen zu kurz; mindestens 50",
    ),
    "two lines where one belongs": (
        swap(CONSULTANT, "^name: .*", "name: ‸|\n  Alma\n  Windfeder"),
        "„name“: hier gehört eine einzige Zeile hin",
    ),
}
VALUES = {
    "a year in words": (swap(TOWNS, r"since: \d+", "since: ‸bald"), "„bald“ ist keine Jahreszahl; …vier Ziffern"),
    "a count in words": (swap(PROGRAMS, r"count: \d+", "count: ‸etwa 113"), "„etwa 113“ ist keine ganze Zahl"),
    "a flag in German": (swap(SERVICES, "voucher: true", "voucher: ‸ja"), "„ja“ ist kein Ja/Nein-Wert; …true (ja)"),
    "a position with a comma": (
        swap(TOWNS, "lat: .*", "lat: ‸47,8766"),
        "keine Gradzahl; …mit Punkt, hier also 47.8766",
    ),
    "a figure where she speaks of herself": (
        swap("data/consultant.yaml", r"^summary: .*(?:\n  .*)*", "summary: ‸14"),
        "„14“ ist kein Text; in Worten schreiben",
    ),
    "a date in words": (swap(PROGRAMS, "as_of: .*", "as_of: ‸Juni 2022"), "„Juni 2022“ ist kein Datum; …2022-06"),
    "a month that does not exist": (swap(PROGRAMS, "as_of: .*", "as_of: ‸2022-13"), "„2022-13“ ist kein Datum"),
    "a postcode of four digits": (
        swap(CONSULTANT, "postcode: .*", "postcode: ‸1067"),
        "„1067“ ist keine Postleitzahl; erwartet werden fünf Ziffern, die fehlende ergänzen; … wäre es 01067",
    ),
    "a phone number in words": (swap(CONSULTANT, "phone: .*", "phone: ‸keine"), "„keine“ ist keine Telefonnummer"),
    "an e-mail address without @": (swap(CONSULTANT, "email: .*", "email: ‸alma"), "„alma“ ist keine E-Mail-Adresse"),
    "a source that is not https": (
        swap(TOWNS, "- https://.*", "- ‸http://ort.example"),
        "„http://ort.example“ ist keine sichere Webadresse; sie muss mit https:// beginnen",
    ),
    "an unknown status": (swap(SERVICES, "status: .*", "status: ‸pausd"), "„pausd“ ist …; meinten Sie „paused“?"),
    "an id with capitals": (swap(SERVICES, "id: .*", "id: ‸Große Pläne"), "„Große Pläne“ ist keine Kennung; erlaubt"),
}
RULES = {
    "a doubled id of a service": (
        swap(SERVICES, "id: spaziergang", "id: ‸tischgespraech"),
        "die Kennung „tischgespraech“ steht schon in Zeile …; den doppelten Eintrag löschen oder ihm eine eigene",
    ),
    "a doubled id of a town": (swap(TOWNS, "id: seeblick", "id: ‸ahornau"), "die Kennung „ahornau“ steht schon"),
    "a doubled id of a program": (
        swap(PROGRAMS, "id: weites-feld", "id: ‸lebendige-mitte"),
        "die Kennung „lebendige-mitte“ steht schon in Zeile …",
    ),
    "two towns of one name and state": (
        swap(TOWNS, "name: Lindenhaag", "name: ‸Ahornau"),
        "„Ahornau“ in Sachsen-Anhalt steht schon in Zeile …; …ihn unterscheiden, etwa „Ahornau (Landkreis",
    ),
    "a state in short": (swap(TOWNS, "state: Bayern", "state: ‸RLP"), "„RLP“ ist für „state“ …„Rheinland-Pfalz“"),
    "an unknown state": (swap(TOWNS, "state: Bayern", "state: ‸Bayren"), "„Bayren“ ist für „state“ …„Bayern“?"),
    "an AGS of another state": (
        swap(TOWNS, 'ags: "15999001"', 'ags: ‸"05999001"'),
        "der Gemeindeschlüssel „05999001“ passt nicht zu Sachsen-Anhalt; er gehört zu Nordrhein-Westfalen, …mit 15",
    ),
    "an AGS of no state": (swap(TOWNS, 'ags: "15999001"', 'ags: ‸"17999001"'), "…er gehört zu keinem Bundesland"),
    "a position in Rome": (
        swap(TOWNS, "lat: .*\n      lon: .*", "‸lat: 41.9028\n      lon: 12.4964"),
        "die Position (lat 41.9028, lon 12.4964) liegt nicht in Deutschland; lat liegt in Sachsen-Anhalt bei 5",
    ),
    "a position turned round": (
        swap(TOWNS, "lat: .*\n      lon: .*", "‸lat: 12.2\n      lon: 51.9"),
        "liegt nicht in Deutschland; lat und lon sind vertauscht",
    ),
    "a participation before the program began": (
        swap(TOWNS, "since: 2016", "since: ‸2015"),
        "since 2015 liegt vor dem Beginn des Programms 2016 (data/programs.yaml, …); eines von beiden berichtigen",
    ),
    "a first milestone later than several towns": (
        swap(PROGRAMS, "date: 2021-10", "date: ‸2025-10"),
        "der erste Meilenstein ist von 2025-10, laut …, Zeile 47, nimmt ein Ort schon seit 2022 teil und noch 4; hier",
    ),
    "an end before the beginning": (swap(TOWNS, "until: 2019", "until: ‸2015"), "until 2015 liegt vor since 2016"),
    "an unknown program of a service": (
        swap(SERVICES, r"\[lebendige-mitte,", "[‸lebendige-mitt,"),
        "das Programm „lebendige-mitt“ gibt es nicht; meinten Sie „lebendige-mitte“?",
    ),
    "an unknown program of a town": (
        swap(TOWNS, "program: .*", "program: ‸foo"),
        "den ganzen Eintrag »Ahornau« (Zeile …(dort bekannt: lebendige-mitte, weites-feld)",
    ),
    "an unknown program of an accreditation": (
        swap(CONSULTANT, "program: .*", "program: ‸weites-felde"),
        "das Programm „weites-felde“ gibt es nicht; meinten Sie „weites-feld“?",
    ),
}
OFFICES = {
    "an office named after another program": (
        swap(PROGRAMS, "name: Programmbüro »Weites Feld«", "name: ‸Programmbüro »Lebendige Mitte«"),
        "das ist nach »Lebendige Mitte« benannt und steht bei »Weites Feld«; hier also Programmbüro »Weites Feld«",
    ),
    "an office named after another program in another case": (
        swap(PROGRAMS, "name: Programmbüro »Lebendige Mitte«", "name: ‸Büro des Weiten Felds am Weiten Feld"),
        "das ist nach »Weites Feld« benannt und steht bei »Lebendige Mitte«",
    ),
    "the office of another program, copied whole": (
        swap(
            PROGRAMS,
            r"name: Programmbüro »Weites Feld«\n      operator: .*",
            "name: ‸Programmbüro »Lebendige Mitte«\n      operator: Stiftung Marktplatz",
        ),
        "hier also Programmbüro »Weites Feld«; ist es ein Büro für beide, in beiden Einträgen beide Namen nennen",
    ),
    "an accreditation confirmed by the office of another program": (
        swap(CONSULTANT, "check_with: Programmbüro »Weites Feld«", "check_with: ‸Programmbüro »Lebendige Mitte«"),
        "das ist nach »Lebendige Mitte« benannt und steht bei »Weites Feld«; hier also Programmbüro »Weites Feld«",
    ),
    "an accreditation confirmed by the office of a program elsewhere": (
        swap(CONSULTANT, "check_with: Programmbüro »Weites Feld«", "check_with: ‸Programmbüro »Starke Ufer«"),
        "das ist nach »Starke Ufer« benannt und steht bei »Weites Feld«; hier also Programmbüro »Weites Feld«",
    ),
}
CASES = FIELDS | VALUES | RULES | OFFICES


@pytest.mark.parametrize(("edit", "message"), CASES.values(), ids=CASES)
def test_a_mistake_in_the_facts_is_shown_where_it_stands(rich: Project, edit: Edit, message: str) -> None:
    assert_refused(rich, [edit], [message])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Programmbüro »Weites Feld«", "Geschäftsstelle Güstrow"),
        ("Programmbüro »Weites Feld«", "Programmbüro »Lebendige Mitte« und »Weites Feld«"),
    ],
)
def test_an_office_may_be_named_after_no_program_or_after_all_that_it_serves(rich: Project, old: str, new: str) -> None:
    rich.replace(PROGRAMS, old, new)
    rich.replace(CONSULTANT, f"check_with: {old}", f"check_with: {new}")
    assert found_in(rich) == ()
