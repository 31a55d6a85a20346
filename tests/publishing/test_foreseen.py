"""What would keep a text from being published is said while it is being checked."""

import re

import pytest
from PIL import Image

from tests.project import Project

ARTIST = 0x013B

PROFILE = "content/seiten/profil.md"
SERVICES = "data/services.yaml"
EXCEPTION = """\
exceptions:
  - check: reste
    file: content/seiten/profil.md
    contains: TODO heißt
    reason: Der Verein heißt so.
    until: 2027-03-31
"""
SAID = {
    "TODO: ergänzen": "sieht aus wie eine Notiz; entfernen oder ausfüllen [reste]",
    "Lorem ipsum": "sieht aus wie Blindtext; entfernen oder ausfüllen [reste]",
    "Ã¼ber": "sieht aus wie ein Zeichen in falscher Kodierung; das Wort neu tippen [reste]",
    "{{ name }}": "sieht aus wie ein Rest der Vorlage; entfernen oder ausfüllen [reste]",
    "AKIA0123456789ABCDEF": "das sieht aus wie ein AWS-Schlüssel",
    ":contentReference[oaicite:0]{index=0}": "aus einem Chat-Programm; löschen [reste]",
    "【4†source】": "aus einem Chat-Programm; löschen [reste]",
    "%Vorname%": "sieht aus wie eine offene Stelle",
    "???": "sieht aus wie eine offene Stelle",
    "??.??.2026": "sieht aus wie eine offene Stelle; entfernen oder ausfüllen [reste]",
    "(Datum ergänzen)": "sieht aus wie eine offene Stelle; entfernen oder ausfüllen [reste]",
    "Telemediengesetz": "[altes-recht]",
    "OS-Plattform": "[streitbeilegung]",
    "24 Häuser": "„24 Häuser“ steht ohne Stand da; „(Stand Juni 2025)“ ergänzen [zahl-ohne-stand]",
}


def foreseen(project: Project) -> list[str]:
    run = project.run("check")
    assert run.code == 0, run.err
    _, _, listed = run.out.partition("\nVor dem Veröffentlichen zu klären:\n")
    return [line.strip() for line in listed.splitlines()]


def test_what_publishing_would_refuse_of_the_words_is_listed_by_the_check(small: Project) -> None:
    small.append(PROFILE, "".join(f"\n\nEin Satz, {words} und mehr.\n" for words in SAID))
    listed = foreseen(small)
    assert len(listed) == len(SAID)
    for line, (words, says) in zip(listed, SAID.items(), strict=True):
        assert line.startswith(f"{small.place_of(PROFILE, words)}: ")
        assert says in line
    assert small.run("html").code == 0
    refused = small.run("publish", DEMO="1").err
    assert all(line.partition(": ")[0].rpartition(":")[0] in refused for line in listed)


PRIVACY = "content/seiten/datenschutz.md"


def test_a_service_that_the_privacy_text_names_for_nothing_is_listed_by_both(small: Project) -> None:
    small.append(PRIVACY, "\nDiese Website nutzt Matomo.\n\nSie kommt ohne Google Fonts aus.\n")
    small.append(PROFILE, "\n\nIch habe einmal für Matomo gearbeitet.\n")
    (line,) = foreseen(small)
    assert line.startswith(f"{small.place_of(PRIVACY, 'Matomo')}: der Datenschutztext nennt „Matomo“")
    assert line in small.run("publish", DEMO="1").err


def test_a_platform_that_is_shut_is_told_once_however_its_line_names_it(small: Project) -> None:
    address = "https://ec.europa.eu/consumers/odr/"
    small.append(PROFILE, f"\n\nDie OS-Plattform der EU ist hier: [{address}]({address}).\n")
    (line,) = foreseen(small)
    assert "[streitbeilegung]" in line
    refused = small.run("publish", DEMO="1").err
    assert [one.strip() for one in refused.splitlines() if "[streitbeilegung]" in one] == [line]


def test_an_address_that_is_ones_own_but_for_a_slip_is_listed_by_both(small: Project) -> None:
    wrong = "post@imerfeld.example"
    small.append(PROFILE, f"\n\nSchreiben Sie an <{wrong}>, oder\n[hierher](mailto:{wrong}).\n")
    listed = foreseen(small)
    said = f"„{wrong}“ ist fast Ihre eigene Adresse; meinten Sie „post@immerfeld.example“? [vertippte-post]"
    assert [line.partition(": ")[2] for line in listed] == [said, said]
    assert listed[0].startswith(f"{small.place_of(PROFILE, wrong)}: ")
    refused = small.run("publish", DEMO="1").err
    assert all(line.partition(": ")[0].rpartition(":")[0] in refused for line in listed)


def test_a_mistyped_address_of_ones_own_in_angle_brackets_is_told_once_and_alike_by_both(small: Project) -> None:
    small.append(PROFILE, "\n\nSchreiben Sie an <post@imerfeld.example>.\n")
    (line,) = foreseen(small)
    refused = small.run("publish", DEMO="1").err
    assert [one.strip() for one in refused.splitlines() if "[vertippte-post]" in one] == [line]


def test_what_stands_in_one_line_is_listed_in_the_order_of_its_columns(small: Project) -> None:
    small.append(PROFILE, "\n\nHier ist noch ???, laut Telemediengesetz, und für 24 Häuser fehlt TODO noch etwas.\n")
    listed = foreseen(small)
    words = ("???", "Telemediengesetz", "24 Häuser", "TODO")
    assert [line.partition(": ")[0] for line in listed] == [small.place_of(PROFILE, one) for one in words]


FACTS = ("- Ein **fettes** Wort", "- Ein [Link](https://ort.example)", "- TODO", "- Lorem ipsum")


def test_what_publishing_would_refuse_of_the_facts_is_listed_too(small: Project) -> None:
    for fact in FACTS:
        small.replace(SERVICES, "    occasions:\n", f"    occasions:\n      {fact}\n")
    listed = foreseen(small)
    assert [line.partition(": ")[0].rpartition(":")[0] for line in listed] == [
        small.place_of(SERVICES, fact).rpartition(":")[0] for fact in reversed(FACTS)
    ]
    assert all("[reste]" in line for line in listed)


def test_of_a_leftover_in_a_head_the_page_made_of_it_says_nothing_more(small: Project) -> None:
    small.replace(PROFILE, "title: ", "title: Ein **fettes** ")
    (line,) = foreseen(small)
    refused = small.run("publish", DEMO="1").err
    assert [one.strip() for one in refused.splitlines() if "[reste]" in one] == [line]


def test_two_blanks_are_told_by_the_words_around_them(small: Project) -> None:
    small.append(PROFILE, "\n\nDas ist  gut so.\n")
    told = small.run("publish", DEMO="1")
    assert "ein doppeltes Leerzeichen: zwischen „ist“ und „gut“; eines löschen" in told.out + told.err


def photo(project: Project, name: str) -> None:
    """Put a photo there that says who made it."""
    image = Image.new("RGB", (700, 900), "brown")
    exif = image.getexif()
    exif[ARTIST] = "Jule Beispiel"
    image.save(project.path(name), exif=exif)


def test_a_portrait_that_names_its_maker_is_wanted_with_the_credit_among_the_facts(small: Project) -> None:
    photo(small, "content/bilder/ich.jpg")
    own = "portrait:\n  file: bilder/ich.jpg\n  alt: Eine Person am Gartenzaun\n"
    small.append("data/consultant.yaml", own)
    (line,) = foreseen(small)
    assert line.startswith(small.place_of("data/consultant.yaml", "bilder/ich.jpg"))
    assert "„Jule Beispiel“, den seine Datei nennt; unter „credit“ nennen [bildnachweis]" in line
    told = small.run("publish", DEMO="1").err
    assert "fehlt der Nachweis „Jule Beispiel“; unter „credit“ in data/consultant.yaml nennen" in told
    small.append("data/consultant.yaml", "  credit: 'Foto: Jule Beispiel'\n")
    assert foreseen(small) == []


def test_a_text_of_a_day_to_come_is_looked_at_before_it_goes_out_by_itself(small: Project) -> None:
    head = "---\ntitle: Später\ndate: 2027-06-01\ndescription: "
    words = "Ein Beitrag, der noch wartet und trotzdem schon so fertig sein muss wie die anderen."
    small.write("content/aktuelles/spaeter.md", f"{head}{words}\nsummary: Er wartet.\n---\nTODO: alles.\n")
    (line,) = foreseen(small)
    assert line.startswith("content/aktuelles/spaeter.md:7:1: „TODO: alles.“ sieht aus wie eine Notiz")


def test_an_address_that_does_not_do_for_the_impressum_is_told_at_its_line(small: Project) -> None:
    small.write("data/consultant.yaml", re.sub("street: .*", "street: Postfach 17", small.read("data/consultant.yaml")))
    (line,) = foreseen(small)
    assert line.startswith(small.place_of("data/consultant.yaml", "Postfach 17"))
    assert line.endswith("Straße und Hausnummer angeben (§ 5 DDG) [anbieter]")


def test_a_company_is_told_which_lines_it_lacks_and_they_suffice(small: Project) -> None:
    small.append("data/consultant.yaml", "legal_form: GmbH\n")
    representative, registration = foreseen(small)
    assert "„representative:“ mit Vor- und Nachnamen" in representative + registration
    assert "darunter eingerückt „court:“ mit dem Gericht und „number:“ mit der Nummer" in representative + registration
    small.append("data/consultant.yaml", "representative: Eva Kern\nregistration:\n  court: Gera\n  number: HRB 1\n")
    assert foreseen(small) == []


def test_another_host_than_the_one_in_the_settings_is_told_with_all_that_changes_with_it(small: Project) -> None:
    small.settings(hosts=["netlify"])
    (line,) = foreseen(small)
    assert line == (
        f"{small.place_of('data/consultant.yaml', 'Webhof')}: gehostet wird laut data/site.yaml (hosts) bei Netlify, "
        "hier steht „Webhof Quellstedt eG“; liegt sie dort, seinen Namen und bei „address“ seine Anschrift "
        "eintragen, sonst in data/site.yaml „hosts“ ändern [host]"
    )
    small.replace("data/consultant.yaml", "Webhof Quellstedt eG", "Netlify, Inc.")
    assert foreseen(small) == []


def test_a_number_that_is_nobodys_in_the_data_is_given_to_think_about(small: Project) -> None:
    (own,) = re.findall("(?m)^phone: (.*)$", small.read("data/consultant.yaml"))
    international = f"+49 (0){own.lstrip('0')}"
    others = "Stand 2019-2024, PLZ 06999, Steuernummer 048/123/45678, ab 09 bis 17 Uhr"
    small.append(PROFILE, f"\n\nRufen Sie an: {own} oder {international}, nicht 03496 / 99 88 77. {others}.\n")
    run = small.run("check")
    assert run.code == 0
    told = [line.strip() for line in run.out.splitlines() if "[telefonnummer]" in line]
    assert [line.partition(": ")[0] for line in told] == [small.place_of(PROFILE, "03496 / 99 88 77")]
    assert "„03496 / 99 88 77“ ist weder Ihre Telefonnummer" in told[0]
    kept = (
        "ist es Ihre frühere, berichtigen, ist es Ihre neue, sie dort eintragen; "
        "ist es anders gemeint, als Ausnahme eintragen (data/exceptions.yaml, check: "
    )
    assert told[0].endswith(f"{kept}telefonnummer) [telefonnummer]")


def test_nobody_is_asked_about_a_number_in_a_hidden_note(small: Project) -> None:
    small.append(PROFILE, "\n\nRufen Sie an <!-- 03496 / 99 88 77 -->, nicht 03496 / 99 88 76.\n")
    for run in (small.run("check"), small.run("publish")):
        told = [line.strip() for line in f"{run.out}{run.err}".splitlines() if "telefonnummer" in line]
        assert [line.partition(": ")[0] for line in told] == [small.place_of(PROFILE, "03496 / 99 88 76")]


def test_a_photo_that_names_its_maker_is_wanted_with_the_credit(small: Project) -> None:
    photo(small, "content/bilder/markt am tag.jpg")
    picture = "{static}/bilder/markt am tag.jpg"
    small.append(PROFILE, f'\n\n![Markt]({picture} "Foto: Jule Beispiel")\n\n![Platz](<{picture}>)\n')
    (line,) = foreseen(small)
    assert line.startswith(small.place_of(PROFILE, "<{static").rpartition(":")[0])
    assert "dem Bild fehlt der Nachweis „Jule Beispiel“" in line
    assert "fehlt der Nachweis „Jule Beispiel“" in small.run("publish", DEMO="1").err


def test_what_publishing_would_refuse_below_a_photo_is_listed(small: Project) -> None:
    photo(small, "content/bilder/markt.jpg")
    small.append(PROFILE, '\n\n![Markt]({static}/bilder/markt.jpg "Foto: TODO, Jule Beispiel")\n')
    (line,) = foreseen(small)
    assert line.startswith(f"{small.place_of(PROFILE, 'TODO')}: ")
    assert "TODO" in small.run("publish", DEMO="1").err


def test_code_names_of_signs_headings_drafts_and_what_the_owner_accepts_are_not_listed(small: Project) -> None:
    small.append(PROFILE, "\n\n## 24 Häuser\n\n`TODO` &amp; &nbsp;mehr, 24 Häuser (2025).\n\nTODO heißt der Verein.\n")
    small.write("data/exceptions.yaml", EXCEPTION)
    head = f"---\ntitle: Neu\ndescription: {'Ein Satz. ' * 8}\nstatus: draft\n---\n"
    small.write("content/seiten/neu.md", f"{head}TODO: alles.\n")
    assert foreseen(small) == []


BROKEN = (
    "Lesen Sie [mehr]({filename}/seiten/kontakt.md.",
    "Lesen Sie [mehr({filename}/seiten/kontakt.md).",
    "Lesen Sie mehr]({filename}/seiten/kontakt.md).",
    "Lesen Sie (mehr)[{filename}/seiten/kontakt.md].",
    "Lesen Sie [mehr] ({filename}/seiten/kontakt.md).",
    "Das ist **sehr wichtig.",
    "- Das ist ** sehr ** wichtig.",
)


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_sign_that_is_a_mistake_is_told_once_and_hides_no_note_beside_it(small: Project, broken: str) -> None:
    small.append(PROFILE, f"\n\n{broken} Mehr in der Stadt XY.\n\nDas blieb von {{filename}} übrig.\n")
    run = small.run("check")
    assert (run.code, len(run.problems)) == (1, 1)
    _, _, clearing = run.out.partition("\nVor dem Veröffentlichen zu klären:\n")
    places = [line.strip().partition(": ")[0] for line in clearing.splitlines()]
    assert places == [small.place_of(PROFILE, "Stadt XY"), small.place_of(PROFILE, "{filename} ü")]


def test_of_what_is_no_prose_in_a_sentence_that_is_quoted_dots_are_left(small: Project) -> None:
    head = "Von: Anna <anna@ort.example> Gesendet: Montag An: Alma Betreff: Ihr Text"
    small.append("content/seiten/profil.md", f"\n\n{head}\n")
    assert "„Von: Anna … Gesendet: Montag An: Alma Betreff: Ihr Text“" in small.run("check").out


def test_a_mistake_somewhere_hides_no_note_and_no_hint_in_the_texts(small: Project) -> None:
    small.append("data/consultant.yaml", "farbe: rot\n")
    small.append(PROFILE, "\n\nLorem ipsum dolor sit amet.\n\n[[Hier weiter]]\n")
    run = small.run("check")
    assert (run.code, len(run.problems)) == (1, 1)
    filling, _, clearing = run.out.partition("\nVor dem Veröffentlichen zu klären:\n")
    assert filling.startswith("\nNoch auszufüllen:\n")
    assert [line.strip().partition(": ")[0] for line in filling.splitlines()[2:]] == [small.place_of(PROFILE, "[[Hier")]
    (told,) = clearing.splitlines()
    assert told.strip().startswith(f"{small.place_of(PROFILE, 'Lorem')}: „Lorem ipsum dolor sit amet.“")
    assert small.run("html").out == ""


@pytest.mark.parametrize("caption", ["", ' "Foto: Jonas Windfeder"'])
def test_a_photo_that_names_its_maker_is_wanted_with_the_credit_behind_the_name_of_its_file(
    small: Project, caption: str
) -> None:
    photo(small, "content/bilder/garten.jpg")
    small.append(PROFILE, f"\n\n![Ein Garten]({{static}}/bilder/garten.jpg{caption})\n")
    (line,) = foreseen(small)
    assert line.startswith(small.place_of(PROFILE, "{static}/bilder/garten.jpg"))
    right = 'hinter dem Namen der Datei in Anführungszeichen nennen: "Foto: Jule Beispiel"'
    assert f"dem Bild fehlt der Nachweis „Jule Beispiel“, den seine Datei nennt; {right} [bildnachweis]" in line
    obeyed = small.read(PROFILE).replace(f"garten.jpg{caption}", 'garten.jpg "Foto: Jule Beispiel"')
    small.write(PROFILE, obeyed)
    assert foreseen(small) == []
