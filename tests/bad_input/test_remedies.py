"""A remedy that a message names is right: obeyed, it says what the owner meant and nothing false."""

import re

import pytest

from tests.bad_input.edits import Edit, swap
from tests.bad_input.refusal import assert_refused, found_in
from tests.project import Project

CONSULTANT, PROGRAMS, SERVICES = "data/consultant.yaml", "data/programs.yaml", "data/services.yaml"
REDIRECTS = "data/redirects.yaml"
TOWNS, SITE, PROFILE = "data/towns.yaml", "data/site.yaml", "content/seiten/profil.md"


def price(amount: str, mark: str = "", **more: str) -> Edit:
    lines = "".join(f"      {'‸' if name == mark else ''}{name}: {said}\n" for name, said in more.items())
    return swap(SERVICES, "^    voucher:", f"    price:\n      amount: {amount}\n{lines}    voucher:")


def amount(typed: str) -> Edit:
    """Give the first service a price as it is typed."""
    return swap(SERVICES, "^    voucher:", f"    price:\n      amount: ‸{typed}\n    voucher:")


def menu(page: str) -> Edit:
    """Lead a menu entry somewhere."""
    return swap(SITE, "page: /profil/", f'page: ‸"{page}"')


REFERENCES = {
    "a name in place of an id": (
        swap(SERVICES, r"\[lebendige-mitte\]", "[‸Lebendige Mitte]"),
        "das Programm „Lebendige Mitte“ gibt es nicht; meinten Sie „lebendige-mitte“?",
    ),
    "two ids without a comma": (
        swap(SERVICES, "lebendige-mitte, weites-feld", "‸lebendige-mitte weites-feld"),
        "…zwischen den Kennungen fehlt ein Komma: lebendige-mitte, weites-feld",
    ),
    "two ids with a word between them": (
        swap(SERVICES, "lebendige-mitte, weites-feld", "‸lebendige-mitte und weites-feld"),
        "…zwischen den Kennungen fehlt ein Komma: lebendige-mitte, weites-feld",
    ),
    "two ids between one pair of quotes": (
        swap(SERVICES, "lebendige-mitte, weites-feld", '‸"lebendige-mitte, weites-feld"'),
        "…es sind mehrere; in eckigen Klammern ohne Anführungszeichen schreiben, „[lebendige-mitte, weites-feld]“",
    ),
    "two ids where one is meant": (
        swap(CONSULTANT, "program: .*", "program: ‸lebendige-mitte, weites-feld"),
        "…es sind mehrere, und dieser Eintrag gilt für eines; jedem einen eigenen geben: lebendige-mitte, weites-feld",
    ),
    "an umlaut in an id that is referred to": (
        swap(SERVICES, r"\[lebendige-mitte\]", "[‸blühende-mitte]"),
        "hier streichen, oder das Programm in …eintragen (dort bekannt: lebendige-mitte, weites-feld)",
    ),
    "an id of no program beside all that are there": (
        swap(SERVICES, "lebendige-mitte, weites-feld", "lebendige-mitte, weites-feld, ‸stille-ufer"),
        "das Programm „stille-ufer“ gibt es nicht; hier streichen, oder das Programm in …",
    ),
    "an id with a slip beside the one that is meant": (
        swap(SERVICES, "lebendige-mitte, weites-feld", "lebendige-mitte, ‸lebendige-mite"),
        "ist „lebendige-mitte“ gemeint, steht es in dieser Liste schon, und dieses ist zu streichen",
    ),
    "the beginning of an id": (
        swap(SERVICES, r"\[lebendige-mitte\]", "[‸lebendige]"),
        "das Programm „lebendige“ gibt es nicht; meinten Sie „lebendige-mitte“? Sonst hier streichen, oder das …",
    ),
    "the beginning of an id of which a town takes part": (
        swap(TOWNS, "program: weites-feld", "program: ‸weites"),
        "das Programm „weites“ gibt es nicht; meinten Sie „weites-feld“? Sonst …streichen, oder das Programm in",
    ),
    "an id with a word too many": (
        swap(CONSULTANT, "program: weites-feld", "program: ‸weites-feld-sachsen"),
        "das Programm „weites-feld-sachsen“ gibt es nicht; meinten Sie „weites-feld“? Sonst den ganzen Eintrag …",
    ),
    "an umlaut in an id": (
        swap(SERVICES, "id: .*", "id: ‸tischgespräch"),
        "„tischgespräch“ ist keine Kennung; …, hier also tischgespraech",
    ),
    "an id twice in a list": (
        swap(SERVICES, "lebendige-mitte, weites-feld", "lebendige-mitte, ‸lebendige-mitte"),
        "„lebendige-mitte“ steht in dieser Liste schon davor; einmal genügt, dieses löschen",
    ),
    "an occasion twice": (
        swap(SERVICES, "      - Eine Runde, .*", "      - ‸Ein erstes Treffen, bei dem sich noch nicht alle kennen"),
        "steht in dieser Liste schon in Zeile 7; einmal genügt",
    ),
    "an accreditation twice": (
        swap(CONSULTANT, "program: weites-feld", "program: ‸lebendige-mitte"),
        "die Akkreditierung als Prozessbegleiterin für „lebendige-mitte“ steht schon in Zeile 33; …oder hier das",
    ),
    "a participation twice": (
        swap(TOWNS, "program: weites-feld\n        since: 2022", "program: ‸lebendige-mitte\n        since: 2020"),
        "die Teilnahme an „lebendige-mitte“ steht schon in Zeile 40; ist sie kopiert, hier das Programm",
    ),
}
FIELDS = {
    "a colour one step too far out": (
        swap(SITE, "^footer:", 'look:\n  ‸link: "#135e47"\nfooter:'),
        "„link“ gehört zu „colors“; unter die Zeile „colors:“ setzen und weiter einrücken",
    ),
    "a price that is a text": (
        swap(SERVICES, "^    voucher:", "    price: ‸1.200 €\n    voucher:"),
        "„price“: hier gehören Felder hin, …: „amount: 1.200 €“, freiwillig per, vat, since",
    ),
    "an entry of the menu that is a text": (
        swap(SITE, "^menu:\n", "menu:\n  - ‸Angebote\n"),
        "seiner Zeile, das erste hinter „- “: „text: Angebote“, „page: …“",
    ),
    "a redirect with an arrow": (
        swap(REDIRECTS, "^redirects:\n", "redirects:\n  - ‸/alt/ -> /profil/\n"),
        "der Eintrag ist anders zu schreiben: „- old: /alt/“ und in der Zeile darunter „  new: /profil/“",
    ),
    "an accreditation that is an id": (
        swap(CONSULTANT, "^accreditations:\n", "accreditations:\n  - ‸weites-feld\n"),
        "…hinter „- “: „program: weites-feld“, „role: …“, „check_with: …“, „check_at: …“, „reviewed: …“, freiwillig",
    ),
    "a portrait whose description is its file's name": (
        swap(CONSULTANT, r"^  alt: .*", "  alt: ‸Porträt von mir.jpg"),
        "„Porträt von mir.jpg“ ist der Name der Datei; hierher gehört, was auf dem Bild zu sehen ist",
    ),
    "a portrait whose description says nothing": (
        swap(CONSULTANT, r"^  alt: .*", "  alt: ‸Foto"),
        "„Foto“ sagt nicht, was zu sehen ist; hierher gehört, was auf dem Bild zu sehen ist",
    ),
    "a portrait that is a text": (
        swap(CONSULTANT, r"^portrait:\n(  .*\n)+", "portrait: ‸bilder/portraet.jpg\n"),
        "„portrait“: …: „file: bilder/portraet.jpg“, „alt: …“, freiwillig credit",
    ),
    "a channel that is a text": (
        swap(SITE, "comments: {channel: email}", "comments: ‸email"),
        "„comments“: hier gehören Felder hin, …: „channel: email“",
    ),
    "a field before an address that is gone": (
        swap(REDIRECTS, "  - /hallo-welt/", "  - ‸old: /hallo-welt/"),
        "„old:“ weglassen, richtig ist „- /hallo-welt/“, oder, mit „new“, unter „redirects:“ setzen",
    ),
    "a redirect among the addresses that are gone": (
        swap(REDIRECTS, "  - /hallo-welt/", "  - ‸old: /hallo-welt/\n    new: /profil/"),
        "und keine Felder; mit ihnen gehört der Eintrag unter „redirects:“",
    ),
    "a field before an entry of a list": (
        swap(SERVICES, "      - Abend", "      - ‸name: Abend"),
        "hier gehört ein einfacher Text hin und kein Feld; „name:“ weglassen, richtig ist „- Abend am großen Tisch“",
    ),
    "postcode and city behind the postcode": (
        swap(CONSULTANT, r"  postcode: .*\n  city: .*", "  postcode: ‸06366 Köthen"),
        "„06366 Köthen“ ist keine Postleitzahl allein; jede Angabe gehört …: „postcode: 06366“, „city: Köthen“",
    ),
    "postcode and city behind the postcode, and the city again": (
        swap(CONSULTANT, r"  postcode: .*", "  postcode: ‸D-06366 Bad Kösen"),
        "…jede Angabe gehört in ihre Zeile: „postcode: 06366“, „city: Bad Kösen“",
    ),
    "postcode and city behind the city": (
        swap(CONSULTANT, r"  postcode: .*\n  city: .*", "  city: ‸06366, Köthen"),
        "„06366, Köthen“ ist kein Ort allein; jede Angabe gehört in ihre Zeile: „postcode: 06366“, „city: Köthen“",
    ),
    "a whole address behind the street": (
        swap(CONSULTANT, r"  street: .*\n  postcode: .*\n  city: .*", "  street: ‸Am Ring 1, 06366 Köthen"),
        "…allein; jede Angabe gehört in ihre Zeile: „street: Am Ring 1“, „postcode: 06366“, „city: Köthen“",
    ),
    "a field of another generator": (
        swap(PROFILE, "^title:", "‸tags: Moderation\ntitle:"),
        "das Feld „tags“ ist unbekannt; diese Website braucht es nicht, die Zeile löschen",
    ),
}
VALUES = {
    "two addresses in a line": (
        swap(TOWNS, "      - https://.*", "      - ‸https://www.ort.example, https://www.ort.example"),
        "ist mehr als eine Webadresse; in einer Liste jede mit „- “ davor in ihre Zeile, sonst nur eine",
    ),
    "two addresses without a blank": (
        swap(TOWNS, "      - https://.*", "      - ‸https://www.ort.example/a,https://www.ort.example"),
        "ist mehr als eine Webadresse; in einer Liste jede",
    ),
    "a form that goes to a mailbox": (
        swap(
            SITE,
            "comments: {channel: email}",
            "comments:\n  channel: endpoint\n  action: ‸alma@ort.example\n  provider: Ich",
        ),
        "ist keine Adresse eines Formulardienstes; kommt alles per E-Mail, „channel: email“ schreiben und die anderen",
    ),
    "a mailbox with umlauts": (
        swap(CONSULTANT, "^email: .*", "email: ‸jürgen@müller.de"),
        "„jürgen@müller.de“ ist keine E-Mail-Adresse; „ü“ vor dem @ nimmt kaum ein Postfach an; die Schreibweise …",
    ),
    "a telephone number without its area code": (
        swap(CONSULTANT, "^phone: .*", "phone: ‸4710123"),
        "„4710123“ ist keine vollständige Telefonnummer; die Vorwahl davorsetzen",
    ),
    "a country code without its plus": (
        swap(CONSULTANT, "^phone: .*", "phone: ‸49 3496 120345"),
        "vor die 49 gehört ein Plus: +49 3496 120345",
    ),
    "an amount in English": (amount("1,200.00 €"), "kein Betrag in deutscher Schreibweise; richtig wäre 1.200,00 €"),
    "a price on request that is a text": (
        swap(SERVICES, "^    voucher:", "    price: ‸auf Anfrage\n    voucher:"),
        "„price“: hier gehören Felder hin, …: „amount: auf Anfrage“, freiwillig per, vat, since",
    ),
    "a price without its currency": (amount("960"), "„960“ ist kein Preis; richtig ist 960 €"),
    "thousands without their point": (amount("1250"), "„1250“ ist kein Preis; richtig ist 1.250 €"),
    "thousands as the Swiss write them": (amount("1'250.00 €"), "richtig wäre 1.250,00 €"),
    "a price to be agreed on": (amount("Nach Absprache"), "„Nach Absprache“ ist kein Preis; richtig ist auf Anfrage"),
    "the name of the currency in banks": (amount("960 EUR"), "„960 EUR“ ist kein Preis; richtig ist 960 €"),
    "English thousands": (amount("ab 1,200 €"), "richtig wäre ab 1.200 €"),
    "a sign of money that touches": (amount("ab 950€"), "ohne Leerzeichen hinter dem Betrag …; richtig ist ab 950 €"),
    "the word that the page says itself": (
        swap(SERVICES, "^    voucher:", "    price:\n      amount: 950 €\n      per: ‸pro Abend\n    voucher:"),
        "„pro Abend“ ist doppelt gesagt, denn „je“ setzt die Website selbst davor; hier genügt Abend",
    ),
    "what a price is for, twice": (
        price("‸90 € pro Kopf", per="Person"),
        "„pro Kopf“ steht schon unter „per“; hier nur den Betrag schreiben",
    ),
    "the tax, twice": (price("‸1.200 € zzgl. MwSt.", vat="plus"), "„zzgl. MwSt.“ steht schon unter „vat“"),
    "since when, twice": (price("‸90 € (seit 2025)", since="2025"), "„seit 2025“ steht schon unter „since“"),
    "a tax on no price": (
        price("auf Anfrage", vat="plus", mark="vat"),
        "bei „auf Anfrage“ gibt es kein „vat“; die Zeile",
    ),
    "English cents": (amount("95.50 €"), "richtig wäre 95,50 €"),
    "a review of a year": (
        swap(CONSULTANT, "reviewed: .*", "reviewed: ‸2026"),
        "„2026“ ist zu ungenau; erwartet wird der Tag, an dem nachgesehen wurde, etwa 2026-06-14",
    ),
    "an accreditation of the future": (
        swap(CONSULTANT, "since: 2021-05", "since: ‸2028-01"),
        "die Akkreditierung gilt erst ab 1.1.2028, die Website nennt sie schon heute; das Datum berichtigen",
    ),
    "an accreditation that ends before it begins": (
        swap(CONSULTANT, "until: 2029-12", "until: ‸2020"),
        "until (2020) liegt vor since (2021-05); eines von beiden berichtigen",
    ),
    "a position in another state": (
        swap(TOWNS, "lat: 51.9\n      lon: 12.2", "‸lat: 48.1\n      lon: 11.5"),
        "die Position (lat 48.1, lon 11.5) liegt weit außerhalb von Sachsen-Anhalt; lat liegt dort bei 50.8 bis 53.2",
    ),
}
ADDRESSES = {
    "a link as texts have it": (
        swap(SITE, "page: /profil/", "page: ‸{filename}/seiten/profil.md"),
        "„{filename}…“ gilt nur in Texten unter content/, nicht in data/; hier also /profil/",
    ),
    "a bare name": (menu("profil"), "„profil“ ist keine Adresse dieser Website; …, hier also /profil/"),
    "the file of a text": (menu("/seiten/profil.md"), "gibt es nicht; meinten Sie „/profil/“?"),
    "the file of a text without slash": (menu("seiten/profil.md"), "…, hier also /profil/"),
    "the whole address": (
        menu("https://www.windfeder.example/profil/"),
        "hinter dem Namen der Website, hier also /profil/",
    ),
    "a stranger's address": (menu("https://www.anderswo.example"), "den Eintrag löschen, ein Link zu einer fremden"),
    "capitals": (menu("/Profil/"), "die Seite „/Profil/“ gibt es nicht; meinten Sie „/profil/“?"),
    "a place on a page": (menu("/profil/#person"), "…, hier also /profil/"),
    "a page without its folder": (menu("/tischgespraech/"), "meinten Sie „/angebote/tischgespraech/“?"),
    "like nothing, behind the title of a page": (menu("/ueber-mich/"), "gibt es nicht; meinten Sie „/profil/“?"),
    "like nothing": (
        swap(SITE, "text: Profil, page: /profil/", "text: Von mir, page: ‸/ueber-mich/"),
        "gibt es nicht; die Adresse eintragen, wie sie in der Vorschau",
    ),
    "the page of another entry": (
        swap(SITE, "page: /kontakt/", "page: ‸/profil/"),
        "„Kontakt“ führt zu /profil/; meinten Sie „/kontakt/“?",
    ),
    "the page of a later entry": (
        swap(SITE, "page: /angebote/", "page: ‸/orte/"),
        "„Angebote“ führt zu /orte/; meinten Sie „/angebote/“?",
    ),
    "the page of an entry of the other menu": (
        swap(SITE, "page: /gutschein/", "page: ‸/kontakt/"),
        "„Gutschein“ führt zu /kontakt/; meinten Sie „/gutschein/“?",
    ),
    "twice the same page": (
        swap(SITE, "text: Kontakt, page: /kontakt/", "text: Mein Weg, page: ‸/profil/"),
        "zu /profil/ führt schon der Eintrag in Zeile 12; "
        "einen löschen oder, ist eine andere Seite gemeint, deren Adresse eintragen",
    ),
}
CASES = REFERENCES | FIELDS | VALUES | ADDRESSES


@pytest.mark.parametrize(("edit", "message"), CASES.values(), ids=CASES)
def test_a_mistake_is_told_once_with_what_would_be_right(rich: Project, edit: Edit, message: str) -> None:
    assert_refused(rich, [edit], [message])


@pytest.mark.parametrize(
    "typed", ["1.200 €", "1.200,00 €", "ab 900 €", "1.500 bis 2.000 €", "auf Anfrage", "95,50 Euro"]
)
def test_an_amount_as_germans_write_it_is_right(rich: Project, typed: str) -> None:
    amount(typed)(rich)
    assert found_in(rich) == ()


@pytest.mark.parametrize("typed", ["03496 4711", "(03496) 4711", "+49 (0)3496 4711", "0049 3496 4711", "0800 1234567"])
def test_a_telephone_number_with_its_area_code_is_right(rich: Project, typed: str) -> None:
    swap(CONSULTANT, "^phone: .*", f"phone: {typed}")(rich)
    assert not [problem for problem in found_in(rich) if "Telefonnummer" in problem]


def test_a_program_that_was_taken_out_is_no_slip_of_its_references(rich: Project) -> None:
    text = rich.read(PROGRAMS)
    rich.write(PROGRAMS, text[: text.index("  - id: weites-feld")])
    references = [problem for problem in found_in(rich) if "das Programm „weites-feld“ gibt es nicht" in problem]
    assert len(references) > 5
    assert all("streichen, oder das Programm in data/programs.yaml wieder eintragen" in one for one in references)


@pytest.mark.parametrize("file", [CONSULTANT, TOWNS])
def test_what_says_something_of_a_program_that_is_gone_is_to_be_struck_as_a_whole(rich: Project, file: str) -> None:
    text = rich.read(PROGRAMS)
    rich.write(PROGRAMS, text[: text.index("  - id: weites-feld")])
    while found := [one for one in found_in(rich) if one.startswith(f"{file}:") and "den ganzen Eintrag" in one]:
        first, last = map(int, re.findall(r"Zeile (\d+) bis (\d+)", found[-1])[0])
        lines = rich.read(file).splitlines(keepends=True)
        rich.write(file, "".join([*lines[: first - 1], *lines[last:]]))
    assert "weites-feld" not in rich.read(file)
    assert not [one for one in found_in(rich) if one.startswith(f"{file}:") and " fehlt" in one]


def test_what_is_to_be_struck_is_named_for_when_its_lines_have_moved(rich: Project) -> None:
    text = rich.read(PROGRAMS)
    rich.write(PROGRAMS, text[: text.index("  - id: weites-feld")])
    said = " ".join(found_in(rich))
    assert re.search(r"; den ganzen Eintrag »Offenfelde« \(Zeile \d+ bis \d+\) streichen, oder", said)
    assert re.search(r"; bei »Öhrenbach« den ganzen Eintrag zu „weites-feld“ \(Zeile \d+ bis \d+\) streichen", said)
    assert re.search(rf"{CONSULTANT}:[^;]*; den ganzen Eintrag zu „weites-feld“ \(Zeile \d+ bis \d+\)", said)


def test_a_slip_that_was_made_twice_is_still_asked_for(rich: Project) -> None:
    text = rich.read(SERVICES)
    assert text.count("weites-feld") > 1
    rich.write(SERVICES, text.replace("weites-feld", "weite-feld"))
    found = found_in(rich)
    assert len(found) == text.count("weites-feld")
    assert all("meinten Sie „weites-feld“? sonst das Programm in data/programs.yaml wieder" in one for one in found)


def test_a_program_that_was_renamed_is_one_mistake_that_names_all_places(rich: Project) -> None:
    rich.replace(PROGRAMS, "id: weites-feld", "id: weites-land")
    (program,) = found_in(rich)
    lines = [str(n) for n, line in enumerate(rich.read(SERVICES).splitlines(), 1) if "weites-feld" in line]
    assert program.startswith(f"{PROGRAMS}:")
    assert "hier wieder „weites-feld“ schreiben oder dort „weites-land“: " in program
    assert f"{SERVICES}, Zeilen {', '.join(lines)}" in program


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (SERVICES, "id: tischgespraech", "id: runde", "content/angebote/tischgespraech.md:1:1: zum Eintrag „runde“ in"),
        (TOWNS, "id: birkenfurt", "id: birkenfuhrt", "content/orte/birkenfurt.md:1:1: in data/towns.yaml gibt es"),
    ],
)
def test_an_id_that_was_renamed_is_one_mistake(rich: Project, file: str, old: str, new: str, told: str) -> None:
    rich.replace(file, old, new)
    (problem,) = found_in(rich)
    assert problem.startswith(told)
    assert f"{new.removeprefix('id: ')}.md" in problem


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("angebote/spaziergang.md", "angebote/rundgang.md", "die Datei in spaziergang.md umbenennen, oder hat sich"),
        ("orte/birkenfurt.md", "orte/birkenfurtt.md", "meinten Sie „birkenfurt“? Dann die Datei birkenfurt.md nennen"),
        ("seiten/kontakt.md", "seiten/kontakte.md", "zur Seite /kontakt/ fehlt der Text; ist es dieser, die Datei in"),
    ],
)
def test_a_text_that_was_renamed_is_one_mistake(rich: Project, old: str, new: str, told: str) -> None:
    rich.write(f"content/{new}", rich.read(f"content/{old}"))
    rich.path(f"content/{old}").unlink()
    problems = [problem for problem in found_in(rich) if "den Text „" not in problem]
    assert len(problems) == 1, problems
    assert problems[0].startswith(f"content/{new}:1:1: ")
    assert told in problems[0]


def test_a_copied_article_is_told_at_the_copy(rich: Project) -> None:
    original = min((rich.root / "content/aktuelles").glob("*.md"))
    rich.write(f"content/aktuelles/{original.stem}-kopie.md", original.read_bytes())
    assert {problem.split(":")[0] for problem in found_in(rich)} == {f"content/aktuelles/{original.stem}-kopie.md"}


def test_a_later_article_is_the_copy_whatever_it_is_called(rich: Project) -> None:
    original = min((rich.root / "content/aktuelles").glob("*.md"))
    rich.write(
        "content/aktuelles/a.md", re.sub("\ndate: .*", "\ndate: 3333-01-01", original.read_text(encoding="utf-8"))
    )
    assert {problem.split(":")[0] for problem in found_in(rich)} == {"content/aktuelles/a.md"}


def test_a_title_that_a_record_has_already_is_one_mistake(rich: Project) -> None:
    file = "content/programme/weites-feld.md"
    rich.write(file, f"---\ntitle: Weites Feld\n---\n{rich.read(file)}")
    (problem,) = found_in(rich)
    assert problem.startswith(f"{file}:2:1: „title“ steht schon in data/programs.yaml")


def test_a_town_that_was_copied_whole_is_one_mistake(rich: Project) -> None:
    text = rich.read(TOWNS)
    entry = text[text.index("  - id: ahornau") : text.index("  - id: birkenfurt")]
    rich.append(TOWNS, entry.replace("id: ahornau", "id: ahornau-zwei"))
    (problem,) = found_in(rich)
    assert "„Ahornau“ in Sachsen-Anhalt steht schon in Zeile 4" in problem


@pytest.mark.parametrize("name", ["impressum", "datenschutz", "barrierefreiheit"])
def test_a_page_of_the_law_says_when_it_was_read_last(rich: Project, name: str) -> None:
    file = f"content/seiten/{name}.md"
    rich.write(file, re.sub("(?m)^reviewed: .*\n", "", rich.read(file)))
    (problem,) = found_in(rich)
    assert problem.startswith(f"{file}:1:1: im Kopf fehlt „reviewed“, der Tag, an dem Sie diese Seite zuletzt geprüft")
