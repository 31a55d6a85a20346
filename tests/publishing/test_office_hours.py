"""Texts agree on the hours at which she can be reached, in whichever words."""

import pytest

from plugins.publishing.office_hours import office_hours
from tests.project import Project
from tests.publishing.considering import told_by

START, CONTACT = "content/seiten/start.md", "content/seiten/kontakt.md"
ON_CONTACT = "Am Telefon erreichen Sie mich dienstags und donnerstags von 9 bis 12 Uhr."
WEEK = "Telefonisch erreichbar bin ich montags bis donnerstags von 9 bis 12 Uhr."


def told(project: Project) -> list[str]:
    return [line for line in told_by(office_hours, project) if "Uhr" in line]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Am Telefon bin ich {} zu erreichen.", "montags und mittwochs von 14 bis 17 Uhr"),
        ("Rufen Sie mich {} an.", "Mo–Do von 9 bis 12 Uhr"),
        ("Am besten erreichen Sie mich {} am Telefon.", "montags von 14 bis 16 Uhr"),
        ("Am besten erreichen Sie mich {}.", "dienstags von 14 bis 16 Uhr"),
        ("Ich bin {} telefonisch erreichbar.", "dienstags und donnerstags zwischen 10 und 12 Uhr"),
        ("Telefonisch bin ich {} für Sie da.", "Di. und Do. 9–13 Uhr"),
        ("Sie erreichen mich am Telefon {}.", "von 9 bis 11 Uhr"),
        ("Mein Telefon ist {} besetzt.", "dienstags von 9 bis 12 und donnerstags von 14 bis 17 Uhr"),
        ("Telefonzeiten: {}", "werktags 9 bis 12 Uhr"),
        ("Meine telefonische Sprechzeit ist jeden {}.", "Dienstag von 9 bis 12 Uhr"),
    ],
)
def test_other_hours_than_on_the_page_for_her_contact_are_told(small: Project, sentence: str, said: str) -> None:
    small.append(CONTACT, f"\n{ON_CONTACT}\n")
    small.append(START, f"\n{sentence.format(said)}\n")
    line = small.place_of(CONTACT, ON_CONTACT).split(":")[1]
    there = f"in {CONTACT}, Zeile {line}, steht „dienstags und donnerstags von 9 bis 12 Uhr“"
    assert told(small) == [f"{small.place_of(START, said)}: „{said}“, und {there}; eines von beiden berichtigen"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Am Telefon bin ich Mo–Do von 9–12 Uhr zu erreichen.",
        "Am Telefon bin ich montags, dienstags, mittwochs und donnerstags zwischen 9 und 12 Uhr zu erreichen.",
        "Von 9 Uhr bis 12 Uhr erreichen Sie mich am Telefon, Montag bis Donnerstag.",
        "Telefonisch erreichen Sie mich von 09:00 bis 12.00 Uhr.",
        "Rufen Sie mich von neun bis zwölf Uhr an.",
        "Telefonzeiten: Mo. bis Do. 9.00–12.00 Uhr",
        "Am Telefon erreichen Sie mich freitags.",
        "Telefonisch erreichen Sie das Programmbüro freitags von 14 bis 17 Uhr, mich nicht.",
        "Das Programmbüro ist am Telefon freitags von 14 bis 17 Uhr zu erreichen, mich finden Sie dort auch.",
        "Im August bin ich am Telefon nur freitags von 14 bis 17 Uhr zu erreichen.",
        "Am Telefon bin ich ausnahmsweise freitags von 14 bis 17 Uhr zu erreichen.",
        "In den Ferien erreichen Sie mich am Telefon freitags von 14 bis 17 Uhr.",
        "Am Telefon bin ich am 3. Juli von 14 bis 17 Uhr zu erreichen.",
        "Meine Werkstatt am Telefon ist freitags von 14 bis 17 Uhr.",
        "Die Runde trifft sich freitags von 14 bis 17 Uhr, ich leite sie.",
        "Am Telefon bin ich jeden ersten Freitag von 14 bis 17 Uhr zu erreichen.",
        "Am Telefon bin ich auch freitags von 14 bis 17 Uhr zu erreichen.",
        "Am Telefon bin ich freitags ab 14 Uhr zu erreichen.",
        "Am besten erreichen Sie mich am Telefon montags von 9 bis 10 Uhr.",
        "Am besten erreichen Sie mich montags von 8 bis 10 Uhr.",
        "Am besten erreichen Sie mich per E-Mail, freitags von 14 bis 17 Uhr.",
        "Meine Sprechstunde ist freitags von 14 bis 17 Uhr.",
        "> Am Telefon bin ich freitags von 14 bis 17 Uhr zu erreichen.",
        "Am Telefon bin ich montags und dienstags von 9 bis 12 Uhr zu erreichen. Am Telefon bin ich auch mittwochs und"
        " donnerstags von 9 bis 12 Uhr zu erreichen.",
    ],
)
def test_the_same_hours_in_other_words_and_those_of_others_are_let_be(small: Project, sentence: str) -> None:
    small.append(CONTACT, f"\n{WEEK}\n")
    small.append(START, f"\n{sentence}\n")
    assert told(small) == []


@pytest.mark.parametrize(
    ("behind", "is_told"),
    [
        ("freitags bin ich meist unterwegs", True),
        ("im August bin ich nicht da", True),
        ("das gilt bis zum 1. März", False),
        ("freitags manchmal bis 14 Uhr", False),
    ],
)
def test_what_stands_behind_the_hours_says_nothing_of_them(small: Project, behind: str, is_told: bool) -> None:
    small.append(CONTACT, f"\nAm Telefon bin ich montags bis donnerstags von 9 bis 12 Uhr zu erreichen; {behind}.\n")
    small.append(START, "\nTelefonisch bin ich dienstags bis freitags von 14 bis 17 Uhr zu erreichen.\n")
    assert bool(told(small)) is is_told


def test_several_sentences_of_one_text_add_to_each_other(small: Project) -> None:
    small.append(CONTACT, "\nAm Telefon bin ich montags von 9 bis 12 Uhr zu erreichen.\n")
    small.append(CONTACT, "\nAm Telefon bin ich donnerstags von 14 bis 17 Uhr zu erreichen.\n")
    small.append(START, "\nRufen Sie mich an: montags von 9 bis 12 und donnerstags von 14 bis 17 Uhr.\n")
    assert told(small) == []
    small.replace(START, "donnerstags von 14", "donnerstags von 15")
    (line,) = told(small)
    assert "„montags von 9 bis 12 und donnerstags von 15 bis 17 Uhr“, und in content/seiten/kontakt.md" in line
    assert "steht „donnerstags von 14 bis 17 Uhr“" in line


def test_a_service_has_hours_of_its_own_and_so_has_a_place(small: Project) -> None:
    small.append("content/angebote/sprechstunde.md", "\nMeine Sprechstunde ist freitags von 14 bis 17 Uhr.\n")
    small.append(START, "\nMeine Sprechstunde im Rathaus ist montags von 14 bis 17 Uhr.\n")
    small.append(CONTACT, "\nMeine Sprechstunde ist dienstags von 14 bis 17 Uhr.\n")
    assert told(small) == []
    small.append(START, "\nMeine Sprechstunde ist montags von 14 bis 17 Uhr.\n")
    assert len(told(small)) == 1


def test_the_head_of_a_text_may_give_a_part_of_its_body_and_nothing_else(small: Project) -> None:
    small.append(CONTACT, f"\n{WEEK}\n")
    small.replace(CONTACT, "So erreichen Sie mich.", "Am Telefon erreichen Sie mich montags von 9 bis 12 Uhr.")
    assert told(small) == []
    small.replace(CONTACT, "montags von 9 bis 12 Uhr", "freitags von 9 bis 12 Uhr")
    assert len(told(small)) == 1


def test_days_may_go_on_over_the_end_of_a_week(small: Project) -> None:
    small.append(CONTACT, "\nAm Telefon erreichen Sie mich freitags bis montags von 9 bis 12 Uhr.\n")
    small.append(START, "\nTelefonisch bin ich freitags, samstags, sonntags und montags von 9 bis 12 Uhr da.\n")
    assert told(small) == []


FURTHER_DOWN = "\n## Weiteres\n\nZwei Sätze genügen für den Anfang.\n\n"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Telefonsprechzeit: {}.", "montags von 9 bis 12 Uhr"),
        ("Telefonisch bin ich {} erreichbar.", "montags von 14 bis 16 Uhr"),
        ("Telefonisch bin ich {} erreichbar.", "dienstags von 14 bis 16 Uhr"),
        ("Telefonisch bin ich auch {} erreichbar.", ""),
        ("Sonst bin ich {} am Telefon.", ""),
        ("Für Notfälle bin ich telefonisch {} erreichbar.", ""),
        ("In den Ferien bin ich {} am Telefon.", ""),
    ],
)
def test_other_hours_further_down_on_the_same_page_are_told(small: Project, sentence: str, said: str) -> None:
    hours = said or "montags von 14 bis 16 Uhr"
    small.append(CONTACT, f"\n{ON_CONTACT}\n{FURTHER_DOWN}{sentence.format(hours)}\n")
    line = small.place_of(CONTACT, ON_CONTACT).split(":")[1]
    there = f"in {CONTACT}, Zeile {line}, steht „dienstags und donnerstags von 9 bis 12 Uhr“"
    right = f"{small.place_of(CONTACT, hours)}: „{hours}“, und {there}; eines von beiden berichtigen"
    assert told(small) == ([right] if said else [])


@pytest.mark.parametrize(
    "text",
    [
        f"{ON_CONTACT}\n\nTelefonisch bin ich montags von 14 bis 16 Uhr erreichbar.",
        f"{ON_CONTACT}\n{FURTHER_DOWN}Telefonsprechzeit: dienstags von 9 bis 12 Uhr.",
        f"{ON_CONTACT}\n\n## In den Ferien\n\nZwei Sätze.\n\nTelefonsprechzeit: montags von 9 bis 12 Uhr.",
        "- Telefonsprechzeit: montags 9 bis 12 Uhr\n- Telefonsprechzeit: dienstags 14 bis 16 Uhr\n"
        "- Telefonsprechzeit: freitags 9 bis 11 Uhr",
    ],
)
def test_hours_of_one_page_that_add_up_or_meet_are_let_be(small: Project, text: str) -> None:
    small.append(CONTACT, f"\n{text}\n")
    assert told(small) == []
