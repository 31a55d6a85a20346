"""What a person who is no programmer mistypes: each slip is one message, at its own place, with a remedy that helps."""

from pathlib import Path

import pytest

from plugins.catalog import ProblemsFound
from plugins.catalog.problems import Problem
from plugins.publishing.site import load_site
from tests.catalog import specimen

MARK = "‸"
"""Stands in a new text before the character at which the problem is expected; it is not written."""
SENTENCE = specimen.SENTENCE
CONSULTANT, SERVICES, TOWNS, PROGRAMS = (
    f"data/{name}.yaml" for name in ("consultant", "services", "towns", "programs")
)
HELP, CONTACT, NEWS = "content/seiten/hilfe.md", "content/seiten/kontakt.md", "content/aktuelles/neu.md"
FILES = {f"data/{name}.yaml": text for name, text in specimen.FILES.items()} | {
    CONSULTANT: """\
# Wer hinter der Website steht
sample: true
name: Alma Windfeder
role: Prozessbegleiterin
profession: Beraterin
form: feminine
summary: >-
  Ich begleite Orte.
  Und Menschen.
address:
  street: Am Kirschgarten 4
  postcode: 06999
  city: Lindenhaag
email: post@ort.example
phone: 03496 0120345
host:
  name: Webhof
  address: Serverweg 2, 06999 Lindenhaag
  log_days: 7 Tage
accreditations: []
""",
    SERVICES: f"""\
services:
  - id: moderation
    name: Moderation
    summary: {SENTENCE}
    programs: [stadt]
    occasions:
      - Ein erstes Treffen
    formats:
      - Arbeitstreffen
      - Runde Tische
      - Fishbowl
    results: [Ergebnis]
    voucher: true
    status: available
  - id: rat
    name: Rat
    summary: Der Rat. {SENTENCE}
    programs: [stadt]
    occasions: [Anlass]
    formats: [Format]
    results: [Ergebnis]
    voucher: true
    status: available
""",
    "data/site.yaml": """\
address: https://www.ort.example
menu: [{text: Hilfe, page: /hilfe/}]
footer: [{text: Impressum, page: /impressum/}, {text: Datenschutz, page: /datenschutz/}]
""",
    **{
        f"content/seiten/{name}.md": f"---\ntitle: {name}\ndescription: {name} {SENTENCE}\n"
        "reviewed: 2026-09-01\n---\nEin Text.\n"
        for name in ("impressum", "datenschutz")
    },
    HELP: f"---\ntitle: Hilfe\ndescription: Zur Hilfe. {SENTENCE}\n---\n## Anlass\n\nEin Text.\n",
    CONTACT: f"---\ntitle: Kontakt\ndescription: Zum Kontakt. {SENTENCE}\n---\n## So geht es\n\nEin Text.\n",
    NEWS: f"---\ntitle: Neues\ndate: 2020-10-05\ndescription: Neu. {SENTENCE}\nsummary: Kurz.\n---\nEin Text.\n",
}
Slips = dict[str, tuple[str, str, str, str]]
"""The file, what is replaced in it, by what, and what the message says."""

PERSON: Slips = {
    "no colon in the first field": (
        CONSULTANT,
        "sample: true",
        "‸sample true",
        "hinter „sample“ fehlt der Doppelpunkt",
    ),
    "no colon in a middle field": (CONSULTANT, "role: P", "‸role P", "richtig ist „role: Prozessbegleiterin“"),
    "no colon in the last field": (CONSULTANT, "accreditations: []", "‸accreditations []", "„accreditations: []“"),
    "no colon in an inner field": (CONSULTANT, "  street: A", "  ‸street A", "richtig ist „street: Am Kirschgarten 4“"),
    "no colon before inner fields": (CONSULTANT, "address:\n", "‸address\n", "hinter „address“ fehlt der Doppelpunkt"),
    "no colon before a long text": (CONSULTANT, "summary: >-", "‸summary >-", "richtig ist „summary: >-“"),
    "no blank behind the colon": (
        CONSULTANT,
        "name: Alma",
        "‸name:Alma",
        "fehlt ein Leerzeichen; richtig ist „name: Alma Windfeder",
    ),
    "a protected blank": (
        CONSULTANT,
        "email: post",
        "email:‸\u00a0post",
        "ein geschütztes Leerzeichen (U+00A0); löschen",
    ),
    "a protected blank before a field": (CONSULTANT, "  city", "‸\u00a0 city", "mit der Leertaste neu einrücken"),
    "typographic quotes": (
        CONSULTANT,
        "Alma Windfeder\n",
        "‸„Alma Windfeder“\n",
        "typographische Anführungszeichen, …weglassen",
    ),
    "mixed quotes": (
        CONSULTANT,
        "Alma Windfeder\n",
        '‸„Alma Windfeder"\n',
        "typographische Anführungszeichen, …weglassen",
    ),
    "quotes around an address": (CONSULTANT, "post@ort.example", "‸»post@ort.example«", "ohne sie: post@ort.example"),
    "a colon in a value": (CONSULTANT, "Beraterin\n", "Beraterin‸: Orte\n", 'setzen: profession: "Beraterin: Orte"'),
    "typographic quotes around a colon": (
        CONSULTANT,
        "Beraterin\n",
        "‸„Rat: Orte“\n",
        'gerade: profession: "Rat: Orte"',
    ),
    "a long text not set in": (
        CONSULTANT,
        "  Ich beg",
        "‸Ich beg",
        "gehört zum Text unter „summary“; um 2 Leerzeichen",
    ),
    "a field typed twice": (
        CONSULTANT,
        "role:",
        "‸name: Alma\nrole:",
        "steht schon in Zeile 3; eines von beiden löschen",
    ),
    "a field too far left": (CONSULTANT, "  city", "‸city", "um 2 Leerzeichen zu weit links; genau unter „postcode“"),
    "a field too far right": (
        CONSULTANT,
        "email:",
        "  ‸email:",
        "um 2 Leerzeichen zu weit rechts; genau unter „address“",
    ),
    "a field with a capital": (CONSULTANT, "role:", "‸Role:", "„Role“ ist unbekannt; meinten Sie „role“?"),
    "a German field": (CONSULTANT, "phone:", "‸telefon:", "„telefon“ ist unbekannt; meinten Sie „phone“?"),
    "a field with an umlaut": (CONSULTANT, "street:", "‸straße:", "„straße“ ist unbekannt; meinten Sie „street“?"),
    "a value in the next line": (CONSULTANT, "role: P", "role:\n‸P", "in dieselbe Zeile: „role: Prozessbegleiterin“"),
    "no value": (CONSULTANT, "role: Prozessbegleiterin", "role:‸", "hinter „role:“ fehlt der Wert; eintragen: Rolle"),
    "a missing field": (
        CONSULTANT,
        "sample: true\n",
        "‸",
        "„sample“ fehlt; ergänzen: „sample: “ und dahinter true (ja) oder false (nein)",
    ),
    "a missing field with its meaning": (
        CONSULTANT,
        "sample: true\nname: Alma Windfeder\nrole: Prozessbegleiterin\n",
        "‸sample: true\nname: Alma Windfeder\n",
        "„role“ fehlt; ergänzen: „role: “ und dahinter: Rolle in den Programmen, je nach form etwa Prozessbegleiterin",
    ),
    "yes in German": (CONSULTANT, "sample: true", "sample: ‸ja", "(nein), hier also true"),
    "no at sign": (CONSULTANT, "post@", "‸post(at)", "keine E-Mail-Adresse"),
    "a postcode with a digit less": (CONSULTANT, "06999", "‸6999", "keine Postleitzahl; erwartet werden fünf Ziffern"),
}
LISTS: Slips = {
    "a hyphen without blank, first": (SERVICES, "- Arbeit", "‸-Arbeit", "richtig ist „- Arbeitstreffen“"),
    "a hyphen without blank, middle": (SERVICES, "- Runde", "‸-Runde", "richtig ist „- Runde Tische“"),
    "a hyphen without blank, last": (SERVICES, "- Fish", "‸-Fish", "richtig ist „- Fishbowl“"),
    "a dash as the sign of a list": (SERVICES, "- Runde", "‸– Runde", "„–“ ist kein Listenzeichen"),
    "a bullet as the sign of a list": (SERVICES, "- Arbeit", "‸• Arbeit", "„•“ ist kein Listenzeichen"),
    "a star as the sign of a list": (SERVICES, "- Runde", "‸* Runde", "„*“ ist kein Listenzeichen"),
    "no sign of a list": (SERVICES, "- Runde", "‸Runde", "vor diesem Eintrag fehlt „- “; richtig ist „- Runde Tische“"),
    "an entry too far right": (
        SERVICES,
        "      - Runde",
        "        ‸- Runde",
        "das „-“ genau unter das in Zeile 9 stellen",
    ),
    "an entry too far left": (SERVICES, "      - Runde", "     ‸- Runde", "genau unter das „-“ in Zeile 9 stellen"),
    "a colon in an entry": (
        SERVICES,
        "- Runde Tische",
        "- ‸Runde: Tische",
        'Anführungszeichen setzen: "Runde: Tische"',
    ),
    "a word where a list belongs": (
        SERVICES,
        "[stadt]",
        "‸stadt",
        "hier gehört eine Liste hin; richtig ist „programs: [stadt]“",
    ),
    "a comma behind a list": (SERVICES, "[stadt]", "[stadt]‸,", "hinter der Klammer steht ein „,“ zu viel; löschen"),
    "a field one blank too far right": (
        SERVICES,
        "    name: M",
        "     ‸name: M",
        "zu weit rechts; genau unter „id“ in Zeile 2",
    ),
    "a field one blank too far left": (
        SERVICES,
        "    voucher",
        "   ‸voucher",
        "um ein Leerzeichen zu weit links; genau unter",
    ),
    "a tabulator": (SERVICES, "    name: M", "‸\tname: M", "ein Tabulator in der Einrückung; löschen und mit"),
    "two fields in a line": (
        SERVICES,
        "true\n    status: available\n",
        "true ‸status: available\n",
        "beginnt mit „status:“ ein zweites Feld; „status: available“ gehört in eine eigene Zeile",
    ),
    "an equals sign": (SERVICES, "name: M", "name ‸= M", "statt eines Doppelpunkts; richtig ist „name: Moderation“"),
    "an unclosed quote": (
        SERVICES,
        "Moderation",
        '‸"Moderation',
        "ein Anführungszeichen wird nicht geschlossen; am Ende",
    ),
    "a quote inside quotes": (SERVICES, "Moderation", '‸"Die "große" Runde"', 'verwenden: name: "Die „große“ Runde"'),
    "text behind a closing quote": (SERVICES, "Moderation", '‸"Dorf"-Laden', "verwenden: name: „Dorf“-Laden"),
    "a number with a hash": (SERVICES, "Moderation", "Runde ‸#2", 'setzen: name: "Runde #2"; ist es eine Notiz, ein'),
    "a value that begins with @": (SERVICES, "Moderation", "‸@Moderation", 'setzen: name: "@Moderation"'),
    "available in German": (SERVICES, "status: available", "status: ‸verfügbar", "richtig ist „available“"),
    "paused in German": (SERVICES, "status: available", "status: ‸pausiert", "richtig ist „paused“"),
    "draft in German": (SERVICES, "status: available", "status: ‸entwurf", "richtig ist „draft“"),
    "no in German": (SERVICES, "voucher: true", "voucher: ‸nein", "(nein), hier also false"),
    "an id with capitals": (SERVICES, "id: rat", "id: ‸Große Runde", "keine Kennung; erlaubt sind kleine Buchstaben"),
    "an id typed twice": (SERVICES, "id: rat", "id: ‸moderation", "die Kennung „moderation“ steht schon in Zeile 2"),
    "an unknown program": (SERVICES, "[stadt]", "[‸statd]", "das Programm „statd“ gibt es nicht; meinten Sie „stadt“?"),
    "a short summary": (SERVICES, SENTENCE, "‸Kurz.", "„summary“ ist mit 5 Zeichen zu kurz; mindestens 50"),
}
FACTS: Slips = {
    "a decimal comma": (TOWNS, "lat: 50.2396", 'lat: ‸"50,2396"', "keine Gradzahl; erwartet wird eine Zahl mit Punkt"),
    "a decimal comma between braces": (TOWNS, "lat: 50.2396", "lat: 50,2396‸", "in Zahlen einen Punkt schreiben"),
    "a misspelt state": (
        TOWNS,
        "Bayern",
        "‸Bayren",
        "„Bayren“ ist für „state“ nicht vorgesehen; meinten Sie „Bayern“?",
    ),
    "a state by its code": (
        TOWNS,
        "Bayern",
        "‸BY",
        "„BY“ ist für „state“ nicht vorgesehen; richtig ist „Bayern“",
    ),
    "a missing confidence": (
        TOWNS,
        "{program: stadt, since: 2015, last_documented: 2024, confidence: high,",
        "‸{program: stadt, since: 2015, last_documented: 2024,",
        "„confidence“ fehlt; ergänzen: „confidence: “ und dahinter given (Ihnen selbst bekannt), high",
    ),
    "a confidence in German": (TOWNS, "confidence: high", "confidence: ‸hoch", "richtig ist „high“"),
    "an unencrypted source": (
        TOWNS,
        "[https://www.ort.example]",
        "[‸http://www.ort.example]",
        "muss mit https:// beginnen",
    ),
    "a hash as a color": (
        PROGRAMS,
        "color: town",
        "color:‸ #7a1f5c",
        'denn ab # ist die Zeile eine Notiz; richtig: color: "#7a1f5c"',
    ),
    "a color in German": (PROGRAMS, "color: town", "color: ‸grün", "…möglich sind auch town (Ziegel), field (Blatt)"),
    "a month in words": (PROGRAMS, "2022-06}", "‸Juni 2022}", "kein Datum; erwartet wird etwa 2022-06"),
    "an empty file": (TOWNS, specimen.FILES["towns"], "‸", "hier steht nichts; die Felder eintragen"),
}
STRAYED: Slips = {
    "a field at the beginning of the line": (
        CONSULTANT,
        "  postcode",
        "‸postcode",
        "„postcode“ gehört zu „address“; einrücken wie die Felder darüber",
    ),
    "the first inner field": (
        CONSULTANT,
        "  street",
        "‸street",
        "gehört zu „address“; um 2 Leerzeichen weiter einrücken",
    ),
    "a first field that its owner's record has too": (CONSULTANT, "host:\n  n", "host:\n‸n", "„name“ gehört zu „host“"),
    "the next field too far right": (CONSULTANT, "phone", "  ‸phone", "„phone“ steht um 2 Leerzeichen zu weit rechts"),
    "all inner fields": (
        CONSULTANT,
        "  street: Am Kirschgarten 4\n  postcode: 06999\n  city",
        "‸street: Am Kirschgarten 4\npostcode: 06999\ncity",
        "„street“ gehört zu „address“; um 2 Leerzeichen weiter einrücken, ebenso „postcode“ und „city“",
    ),
    "a field of a price": (
        SERVICES,
        "    voucher: true\n    status: available\n  - id",
        "    price:\n    ‸amount: 90 €\n    per: Tag\n    vat: plus\n    voucher: true\n    status: available\n  - id",
        "„amount“ gehört zu „price“; um 2 Leerzeichen weiter einrücken, ebenso „per“ und „vat“",
    ),
    "a field whose name its owner's record has too": (
        CONSULTANT,
        "accreditations: []",
        "accreditations:\n  - program: stadt\n‸role: A\n    check_with: B\n    check_at: https://www.ort.example\n"
        "    reviewed: 2026-11-22",
        "„role“ gehört zu „accreditations“; einrücken wie die Felder darüber",
    ),
    "some of the fields of a record": (
        PROGRAMS,
        "network: {count: 113, unit: Orte, as_of: 2022-06}",
        "network:\n    ‸count: 113\n    unit: Orte\n    as_of: 2022-06\n      source: https://www.ort.example",
        "„count“ gehört zu „network“; um 2 Leerzeichen weiter einrücken, ebenso „unit“ und „as_of“",
    ),
    "the line above inner fields": (CONSULTANT, "host:\n  n", "  ‸n", "über „name“ fehlt die Zeile „host:“"),
    "the hyphen of an entry": (SERVICES, "  - id: rat", "    ‸id: rat", "vor „id“ fehlt „- “; hier beginnt ein neuer"),
    "the hyphen of the only entry": (
        CONSULTANT,
        "accreditations: []",
        "accreditations:\n  ‸program: stadt\n  role: A",
        "hier gehört eine Liste hin; vor „program“ fehlt „- “",
    ),
}
UNSEEN: Slips = {
    f"U+{ord(sign):04X} in {what}": (
        file,
        old,
        new.format(sign),
        f"(U+{ord(sign):04X}); den Wert löschen und neu tippen",
    )
    for sign in "\u00a0\u00ad\u200b\u200d\u2060\ufeff"
    for what, file, old, new in (
        ("a word", CONSULTANT, "feminine", "femi‸{}nine"),
        ("an e-mail address", CONSULTANT, "post@", "po‸{}st@"),
        ("an id", SERVICES, "id: rat", "id: ra‸{}t"),
        ("a list of ids", SERVICES, "[stadt]", "[sta‸{}dt]"),
        ("a word in quotes", SERVICES, "status: available", 'status: "avail‸{}able"'),
        ("front of a word", SERVICES, "status: available", "status: ‸{}available"),
    )
}
DAYS: Slips = {
    "a day that November has not": (PROGRAMS, "2026-11-22", "‸2026-11-31", "kein Datum; der November hat 30 Tage"),
    "a leap day": (PROGRAMS, "2026-11-22", "‸2026-02-29", "kein Datum; der Februar 2026 hat 28 Tage"),
    "a leap day in a head": (NEWS, "2020-10-05", "‸2019-02-29", "kein Tag; der Februar 2019 hat 28 Tage"),
    "days without their unit": (CONSULTANT, "7 Tage", "‸7", "keine Dauer; …etwa 7 Tage"),
    "days with a note that is none": (CONSULTANT, "7 Tage", "‸7# laut Anbieter", "keine Dauer; …etwa 7 Tage"),
}
TEXTS: Slips = {
    "a sign of Markdown in a head": (NEWS, "title: Neues", "title: Neue‸\\*s", "den Schrägstrich vor „*“ weglassen"),
    "two hyphens above the head": (NEWS, "---\ntitle", "‸--\ntitle", "die erste Zeile muss „---“ sein"),
    "no hyphens above the head": (NEWS, "---\ntitle", "‸title", "die erste Zeile muss „---“ sein"),
    "an empty line above the head": (NEWS, "---\ntitle", "‸\n---\ntitle", "die leeren Zeilen darüber löschen"),
    "no hyphens below the head": (
        NEWS,
        "Kurz.\n---\n",
        "Kurz.\n‸\n",
        "der Kopf der Datei endet nicht; hier, unter seine",
    ),
    "a dash below the head": (
        NEWS,
        "Kurz.\n---\n",
        "Kurz.\n‸—\n",
        "endet mit der Zeile „---“ (drei Bindestriche); hier steht „—“",
    ),
    "no colon in a head": (NEWS, "title: Neues", "‸title Neues", "hinter „title“ fehlt der Doppelpunkt"),
    "a colon in a title": (NEWS, "title: Neues", "title: Rückblick‸: zehn Jahre", 'title: "Rückblick: zehn Jahre"'),
    "a German date": (NEWS, "2020-10-05", "‸5.10.2020", "„5.10.2020“ ist kein Tag; erwartet wird etwa 2020-10-05"),
    "a draft as others write it": (NEWS, "date:", "‸draft: true\ndate:", "einen Entwurf kennzeichnet „status: draft“"),
    "no teaser": (
        NEWS,
        f"title: Neues\ndate: 2020-10-05\ndescription: Neu. {SENTENCE}\nsummary: Kurz.\n",
        f"‸title: Neues\ndate: 2020-10-05\ndescription: Neu. {SENTENCE}\n",
        "„summary“ fehlt; ergänzen: „summary: “ und dahinter: Anreißer für die Übersicht",
    ),
    "no in German, in a head": (NEWS, "date:", "comments: ‸nein\ndate:", "(nein), hier also false"),
    "a conflict of two versions": (NEWS, "Ein Text.", "‸<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> x", "löschen"),
    "a heading of the first level": (
        HELP,
        "## Anlass",
        "‸# Anlass",
        "„## “ schreiben oder, ist es der Titel der Seite, die Zeile löschen",
    ),
    "a level left out": (HELP, "Ein Text.", "‸#### Ablauf", "„### “ schreiben, ebenso bei den folgenden"),
    "a place that is not there": (HELP, "Ein Text.", "[x](‸#anlas)", "die Stelle „#anlas“ …meinten Sie „#anlass“?"),
    "a place that is not on another page": (
        HELP,
        "Ein Text.",
        "[x](‸{filename}kontakt.md#so)",
        "bekannt sind: #so-geht-es",
    ),
    "a text that is not there": (
        HELP,
        "Ein Text.",
        "[x](‸{filename}kontat.md)",
        "meinten Sie „{filename}/seiten/kontakt.md“?",
    ),
    "a page that is not there": (HELP, "Ein Text.", "[x](‸/kontat/)", "die Seite „/kontat/“ …meinten Sie „/kontakt/“?"),
    "a photo that is not there": (
        HELP,
        "Ein Text.",
        "![Haus](‸{static}/bilder/haus.jpg)",
        "gibt es nicht; dort ablegen",
    ),
    "an unencrypted link": (
        HELP,
        "Ein Text.",
        "[x](‸http://stadt.example)",
        "unverschlüsselt; „https://stadt.example“ schreiben",
    ),
    "a text that is empty": (HELP, "## Anlass\n\nEin Text.\n", "‸", "die Datei hat keinen Text; ergänzen"),
}
SLIPS = PERSON | LISTS | STRAYED | UNSEEN | DAYS | FACTS | TEXTS
ELSEWHERE = {
    "data/services.yml": "es gilt data/services.yaml",
    "data/Services.yaml": "es gilt data/services.yaml",
    "data/services (Kopie).yaml": "eine Kopie von data/services.yaml, wie Cloud-Ordner und Dateimanager sie anlegen",
    "content/seiten/neu.docx": "den Text in die Datei content/seiten/neu.md übertragen",
    "content/seiten/neu.md.txt": "die Datei „neu.md“ nennen",
    "content/notizen.md": "Seiten gehören nach content/seiten/",
    "content/blog/neu.md": "der Ordner content/blog/ wird nicht gelesen",
}


def write(root: Path, file: str, text: str) -> None:
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small site without a mistake."""
    for file, text in FILES.items():
        write(tmp_path, file, text)
    return tmp_path


def problems(site: Path) -> tuple[Problem, ...]:
    """Give what is wrong with a site; no feature is connected here, so only prose and articles are planned."""
    try:
        load_site(site, ())
    except ProblemsFound as found:
        return found.problems
    return ()


def spoiled(file: str, old: str, new: str) -> tuple[str, list[str]]:
    """Give the text of a file with a slip in it, and the places that are marked in it."""
    assert FILES[file].count(old), f"{file} has no {old!r}"
    parts = FILES[file].replace(old, new, 1).split(MARK)
    before = ["".join(parts[:count]) for count in range(1, len(parts))]
    places = [f"{file}:{text.count(chr(10)) + 1}:{len(text) - text.rfind(chr(10))}" for text in before]
    return "".join(parts), places


def test_the_site_without_slips_has_no_problem(site: Path) -> None:
    assert problems(site) == ()


def test_there_are_more_than_sixty() -> None:
    assert len(SLIPS) + len(ELSEWHERE) > 60


@pytest.mark.parametrize(("file", "old", "new", "says"), SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_at_its_own_place_with_a_remedy(site: Path, file: str, old: str, new: str, says: str) -> None:
    text, places = spoiled(file, old, new)
    write(site, file, text)
    found = problems(site)
    assert [str(problem.place) for problem in found] == places, found
    for part in filter(None, says.split("…")):
        assert all(part in problem.message for problem in found), found


def test_a_slip_in_a_file_hides_neither_another_one_nor_a_mistake_in_its_facts(site: Path) -> None:
    text = FILES[SERVICES].replace("name: Mod", "name Mod").replace("- Runde", "-Runde").replace("true", "ja", 1)
    write(site, SERVICES, text.replace("status: av", "status: av\n    status: av").replace("id: rat", "id: Rat"))
    places = [str(problem.place).removeprefix(f"{SERVICES}:") for problem in problems(site)]
    assert places == ["3:5", "10:7", "13:14", "14:13", "15:5", "16:9", "24:13", "25:5"]


def test_a_slip_in_a_head_hides_neither_another_one_nor_a_mistake_in_its_facts(site: Path) -> None:
    write(site, NEWS, FILES[NEWS].replace("title:", "title").replace("summary: ", "summary:").replace("2020-10-", ""))
    assert [str(problem.place).removeprefix(f"{NEWS}:") for problem in problems(site)] == ["2:1", "3:7", "5:1"]


def test_a_record_pasted_twice_is_told_once(site: Path) -> None:
    head, _, entry = FILES[SERVICES].partition("  - id: rat")
    write(site, SERVICES, f"{head}  - id: rat{entry}  - id: rat{entry}")
    (problem,) = problems(site)
    assert str(problem).startswith(f"{SERVICES}:24:9: die Kennung „rat“ steht schon in Zeile 15; den doppelten Eintrag")


def test_a_town_pasted_twice_is_told_once(site: Path) -> None:
    head, _, entry = FILES[TOWNS].partition("  - id: giessen")
    write(site, TOWNS, f"{head}  - id: giessen{entry}  - id: giessen{entry}")
    (problem,) = problems(site)
    assert "die Kennung „giessen“ steht schon in Zeile 11" in problem.message


@pytest.mark.parametrize(("file", "says"), ELSEWHERE.items(), ids=ELSEWHERE)
def test_a_file_in_the_wrong_place_or_of_the_wrong_kind_is_told(site: Path, file: str, says: str) -> None:
    write(site, file, "Text")
    (problem,) = problems(site)
    assert str(problem).startswith(f"{file}:1:1: ")
    assert says in problem.message


@pytest.mark.parametrize(
    "file", ["content/.DS_Store", "content/seiten/._hilfe.md", "content/bilder/.gitkeep", "data/~$x"]
)
def test_what_a_system_leaves_behind_is_no_problem(site: Path, file: str) -> None:
    write(site, file, "\0")
    assert problems(site) == ()
