"""The numbers of a service are the same in its summary, its lists and its text."""

import pytest

from plugins.publishing.service_figures import service_figures
from tests.project import Project
from tests.publishing.considering import told_by

SERVICES, TEXT = "data/services.yaml", "content/angebote/hausgespraech.md"
SUMMARY = "Ich leite das Gespräch, in dem alle zu Wort kommen, die mit dem Haus etwas vorhaben."
FORMAT = "Ein Abend am großen Tisch"


def told(project: Project) -> list[str]:
    return [line for line in told_by(service_figures, project) if "steht „" in line]


def message(project: Project, file: str, said: str, right: str) -> str:
    there = f"in {SERVICES}, Zeile {project.place_of(SERVICES, right).split(':')[1]}"
    return f"{project.place_of(file, said)}: „{said}“, und {there}, steht „{right}“; eines von beiden berichtigen"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Es kommen {}.", "20 bis 60 Menschen"),
        ("Für {} ist Platz.", "40–100 Menschen"),
        ("Mit {} arbeiten wir an dem Abend.", "bis zu 60 Menschen"),
        ("Es können {} kommen.", "höchstens 100 Menschen"),
        ("Wir reden mit {}.", "90 bis 120 Menschen"),
        ("Ich leite Gespräche mit {}.", "20 bis 60 Menschen"),
    ],
)
def test_another_span_in_the_text_of_a_service_is_told(small: Project, sentence: str, said: str) -> None:
    small.replace(SERVICES, FORMAT, "Werkstatt mit 30 bis 80 Menschen")
    small.append(TEXT, f"\n\n{sentence.format(said)}\n")
    assert told(small) == [message(small, TEXT, said, "30 bis 80 Menschen")]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Wir treffen uns fünfmal, immer am Nachmittag.", "fünfmal"),
        ("Es gibt vier Treffen am großen Tisch.", "vier Treffen"),
        ("Insgesamt sind es 4 Treffen.", "4 Treffen"),
        ("Wir treffen uns dreimal.", ""),
        ("Wir treffen uns zweimal oder dreimal.", ""),
        ("Es gibt zwei Abende und drei Treffen.", ""),
        ("Nach zwei Treffen steht ein Plan.", ""),
        ("Früher waren es vier Treffen.", ""),
    ],
)
def test_how_often_all_meet_is_what_the_formats_say(small: Project, sentence: str, said: str) -> None:
    small.replace(SERVICES, FORMAT, "Drei Treffen am großen Tisch")
    small.append(TEXT, f"\n\n{sentence}\n")
    assert told(small) == ([message(small, TEXT, said, "Drei Treffen")] if said else [])


@pytest.mark.parametrize(
    ("sentence", "said", "right"),
    [
        ("Es kommen {}.", "30 bis 100 Menschen", "bis zu 80 Menschen"),
        ("Mit {} arbeiten wir.", "bis zu 100 Menschen", "bis zu 80 Menschen"),
        ("Mit {} arbeiten wir.", "bis zu 80 Menschen", ""),
        ("Es kommen {}.", "30 bis 80 Menschen", ""),
        ("Es kommen {}.", "20 Menschen", ""),
    ],
)
def test_an_end_alone_is_kept_to(small: Project, sentence: str, said: str, right: str) -> None:
    small.replace(SERVICES, FORMAT, "Werkstatt mit bis zu 80 Menschen")
    small.append(TEXT, f"\n\n{sentence.format(said)}\n")
    assert told(small) == ([message(small, TEXT, said, right)] if right else [])


@pytest.mark.parametrize(
    ("sentence", "said", "formats", "right"),
    [
        ("Wir lernen in {} von je zwei Stunden.", "vier Treffen", "Drei Treffen von je zwei Stunden", "Drei Treffen"),
        ("Wir lernen in drei Treffen von je {}.", "vier Stunden", "Drei Treffen von je zwei Stunden", "zwei Stunden"),
        ("An {} sitzen wir im Haus.", "drei Abenden", "Zwei Abende", "Zwei Abende"),
        ("An {} sitzen wir im Haus.", "drei Samstagen", "Werkstatt an zwei Samstagen", "zwei Samstagen"),
        ("An {} sitzen wir im Haus.", "drei Tagen", "Zwei Tage", "Zwei Tage"),
        ("Die Werkstatt dauert {}.", "einen Nachmittag", "Werkstatt an zwei Nachmittagen", "zwei Nachmittagen"),
        ("Die Werkstatt dauert {}.", "drei Tage", "Zwei Tage", "Zwei Tage"),
    ],
)
def test_another_number_in_the_text_than_in_the_formats_is_told(
    small: Project, sentence: str, said: str, formats: str, right: str
) -> None:
    small.replace(SERVICES, FORMAT, formats)
    small.append(TEXT, f"\n\n{sentence.format(said)}\n")
    assert told(small) == [message(small, TEXT, said, right)]


@pytest.mark.parametrize(
    "sentence",
    [
        "An drei Abenden sitzen wir im Haus.",
        "Die ersten zwei Abende gehören dem Zuhören.",
        "An zwei Abenden hören wir zu, am dritten planen wir.",
        "Zunächst reichen zwei Abende.",
        "Manchmal genügen zwei Abende.",
        "Nach zwei Abenden steht der Plan.",
        "Es können auch vier Abende sein.",
        "Wenn vier Abende zu viel sind, sagen Sie es.",
        "Beim Nachbarn waren es vier Abende.",
        "Ein Abend gehört dem Fest.",
        "Die Anfahrt kostet zwei Stunden, und zwei Tage sind für die Post nötig.",
        "> Wir hatten vier schöne Abende.",
        "Zwei Abende hier und vier Abende dort.",
    ],
)
def test_numbers_of_parts_and_of_something_else_are_let_be(small: Project, sentence: str) -> None:
    small.replace(SERVICES, FORMAT, "Drei Abende von je drei Stunden an fünf Tagen")
    small.append(TEXT, f"\n\n{sentence}\n")
    assert told(small) == []


def test_another_span_in_the_summary_is_told(small: Project) -> None:
    small.replace(SERVICES, FORMAT, "Werkstatt mit 30 bis 80 Menschen")
    small.replace(SERVICES, SUMMARY, "Ich leite das Gespräch, in dem 20 bis 60 Menschen etwas mit dem Haus vorhaben.")
    assert told(small) == [message(small, SERVICES, "20 bis 60 Menschen", "30 bis 80 Menschen")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Es kommen 30 bis 80 Menschen.",
        "Für 30–80 Menschen ist Platz.",
        "Mit bis zu 80 Menschen arbeiten wir.",
        "Mit bis zu 12 Menschen reden wir länger.",
        "An jedem Tisch sitzen bis zu 60 Menschen.",
        "Ein Gespräch von 20 bis 60 Minuten genügt.",
        "An jedem Tisch sitzen 20 bis 60 Menschen.",
        "Die Runden sind klein: 4 bis 6 Menschen.",
        "Kleine Häuser füllen 20 bis 60 Menschen, große 30 bis 80 Menschen.",
        "Zu den Abenden kommen jeweils 20 bis 60 Menschen.",
        "Ein Saal für 20 bis 60 Menschen genügt.",
        "Früher kamen 20 bis 60 Menschen.",
        "In Gruppen von 20 bis 60 Menschen reden alle.",
        "Das Treffen kostet 30 bis 90 Euro.",
        "Wir reden von 9 bis 12 Uhr.",
        "Manche Feste haben 20 bis 60 Menschen, andere 50 bis 90 Menschen.",
        "> Es kommen 20 bis 60 Menschen.",
    ],
)
def test_the_span_of_the_data_and_of_something_else_is_let_be(small: Project, sentence: str) -> None:
    small.replace(SERVICES, FORMAT, "Werkstatt mit 30 bis 80 Menschen")
    small.append(TEXT, f"\n\n{sentence}\n")
    assert told(small) == []


def test_a_span_of_one_service_says_nothing_of_another(small: Project) -> None:
    small.replace(SERVICES, FORMAT, "Werkstatt mit 30 bis 80 Menschen")
    small.append("content/angebote/sprechstunde.md", "\n\nEs rufen 20 bis 60 Menschen an.\n")
    small.append("content/seiten/profil.md", "\n\nEs kommen 20 bis 60 Menschen.\n")
    assert told(small) == []


@pytest.mark.parametrize(
    ("summary", "said", "formats"),
    [
        ("An {} leite ich das Gespräch, in dem alle zu Wort kommen.", "drei Abenden", "Vier Abende"),
        ("Das Gespräch dauert {}, und alle kommen darin zu Wort.", "zwei Tage", "3 Tage"),
        ("In {} leite ich das Gespräch, in dem alle zu Wort kommen.", "drei Treffen", "Fünf Treffen"),
        ("In {} leite ich das Gespräch, in dem alle zu Wort kommen.", "zwei Werkstätten", "Drei Werkstätten"),
        ("Ich leite das Gespräch über das Haus, {} lang.", "sechs lange Monate", "Zwölf Monate"),
    ],
)
def test_another_number_in_the_summary_than_in_the_formats_is_told(
    small: Project, summary: str, said: str, formats: str
) -> None:
    small.replace(SERVICES, FORMAT, f"{formats} am großen Tisch")
    small.replace(SERVICES, SUMMARY, summary.format(said))
    assert told(small) == [message(small, SERVICES, said, formats)]


@pytest.mark.parametrize(
    ("said", "formats"),
    [
        ("An drei Abenden", "Drei Abende"),
        ("An drei Abenden", "3 Abende"),
        ("An drei Abenden", "Ein Abend"),
        ("An drei Abenden", "Vier Tage"),
        ("An drei Abenden", "Drei bis vier Abende"),
        ("An drei Abenden", "Vier oder fünf Abende"),
        ("An zwei bis drei Abenden", "Vier Abende"),
        ("An höchstens drei Abenden", "Vier Abende"),
        ("An drei Abenden", "Etwa vier Abende"),
        ("An drei Abenden", "Vier Abende im Haus, zwei bis fünf Abende im Garten"),
        ("Nach drei Monaten", "Begleitung über vier Monate"),
        ("In drei Wochen", "Vier Wochen Arbeit"),
        ("Drei Wochen später", "Vier Wochen Arbeit"),
        ("In sechs Treffen", "Zwei Treffen im Haus, vier Treffen im Garten"),
        ("An drei Abendessen", "Vier Abende"),
    ],
)
def test_the_same_number_a_sum_and_what_is_not_exact_is_let_be(small: Project, said: str, formats: str) -> None:
    small.replace(SERVICES, FORMAT, formats)
    small.replace(SERVICES, SUMMARY, f"{said} leite ich das Gespräch, in dem alle zu Wort kommen.")
    assert told(small) == []


def test_a_draft_of_a_service_is_let_be(small: Project) -> None:
    small.replace(SERVICES, "Gespräch am Telefon", "Vier Abende am Telefon")
    small.replace(SERVICES, "Eine Stunde am Telefon", "An drei Abenden am Telefon")
    assert len(told(small)) == 1
    small.replace(SERVICES, "voucher: false\n    status: available", "voucher: false\n    status: draft")
    assert told(small) == []


@pytest.mark.parametrize(
    ("summary", "sentence", "is_told"),
    [
        ("An einem Tag entwickeln Sie mit allen im Haus Ideen für ein Jahr.", "Die Werkstatt dauert zwei Tage.", True),
        (
            "An einem Tag entwickeln Sie mit allen im Haus Ideen für ein Jahr.",
            "Die Werkstatt dauert zwei Tage und ist für 20 bis 60 Menschen gedacht.",
            True,
        ),
        ("An einem Tag entwickeln Sie mit allen im Haus Ideen für ein Jahr.", "Die Werkstatt dauert einen Tag.", False),
        (
            "An einem Tag entwickeln Sie mit allen im Haus Ideen für ein Jahr.",
            "Die Vorbereitung dauert zwei Tage.",
            False,
        ),
        (
            "An einem Tag entwickeln Sie mit allen im Haus Ideen für ein Jahr.",
            "Die Werkstatt dauert sechs Stunden.",
            False,
        ),
        ("An einem Abend entwickeln Sie mit allen im Haus Ideen für ein Jahr.", "Das Ganze dauert drei Abende.", True),
        (
            "An einem Tag nach dem Treffen entwickeln Sie mit allen im Haus Ideen.",
            "Die Werkstatt dauert zwei Tage.",
            False,
        ),
    ],
)
def test_how_long_it_takes_is_held_against_a_single_day(
    small: Project, summary: str, sentence: str, is_told: bool
) -> None:
    small.replace(SERVICES, SUMMARY, summary)
    small.replace(SERVICES, FORMAT, "Gespräch im Haus")
    small.append(TEXT, f"\n\n{sentence}\n")
    assert bool(told(small)) is is_told


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Wir sehen uns vier Mal im Jahr.", "vier Mal"),
        ("Im Jahr sind es vier Treffen.", "vier Treffen"),
        ("Wir sehen uns sechs Mal im Jahr.", ""),
        ("Wir sehen uns viermal.", "viermal"),
        ("Im Jahr danach sind es vier Treffen.", ""),
    ],
)
def test_how_often_a_year_is_held_against_how_often_a_year(small: Project, sentence: str, said: str) -> None:
    small.replace(SERVICES, FORMAT, "Sechs Treffen im Jahr")
    small.append(TEXT, f"\n\n{sentence}\n")
    assert told(small) == ([message(small, TEXT, said, "Sechs Treffen")] if said else [])


def test_how_often_a_year_is_not_held_against_how_often_at_all(small: Project) -> None:
    small.replace(SERVICES, FORMAT, "Sechs Treffen am großen Tisch")
    small.append(TEXT, "\n\nIm Jahr sind es vier Treffen.\n")
    assert told(small) == []


DAY = "An einem Tag entwickeln Sie mit allen im Haus Ideen."
YEARS = "Ich begleite Sie über ein bis zwei Jahre."
SMALL = "Abende mit bis zu 60 Menschen"


def record(project: Project, summary: str, formats: str) -> None:
    project.replace(SERVICES, SUMMARY, f"{summary} Sie lernen einander kennen und reden." if summary else SUMMARY)
    project.replace(SERVICES, FORMAT, formats or FORMAT)


@pytest.mark.parametrize(
    ("fields", "sentence", "said", "right"),
    [
        ((DAY, "Fest an einem Tag"), "Die Werkstatt selbst dauert {}, von 10 bis 17 Uhr.", "zwei Tage", "an einem Tag"),
        ((DAY, "Fest an einem Tag"), "Es dauert {}.", "zwei Tage", "an einem Tag"),
        ((DAY, "Werkstatt"), "Die Werkstatt dauert {}, jeweils von 10 bis 17 Uhr.", "zwei Tage", "An einem Tag"),
        ((DAY, "Werkstatt an einem Tag"), "An {} arbeiten wir im Saal.", "drei Tagen", "an einem Tag"),
        ((DAY, "Werkstatt an einem Tag"), "An {} sitzen wir an einem langen Tisch.", "drei Tagen", "an einem Tag"),
        (("", "Zwei Werkstatttage im Haus"), "Das Ganze dauert {}.", "drei Tage", "Zwei Werkstatttage"),
        (("An zwei Tagen reden alle im Haus.", "Werkstatt"), "Das Ganze dauert {}.", "drei Tage", "zwei Tagen"),
        (("Eine Stunde am Telefon oder am Bildschirm.", ""), "Ein Gespräch dauert {}.", "zwei Stunden", "Eine Stunde"),
        ((YEARS, ""), "Die Begleitung dauert {}.", "sechs Monate", "ein bis zwei Jahre"),
        ((YEARS, ""), "Ich begleite Sie über {}.", "vier Jahre", "ein bis zwei Jahre"),
        (
            ("", "Vier bis sechs Ideen"),
            "Sie haben {}, zu jedem eine Gruppe.",
            "drei bis fünf Ideen",
            "Vier bis sechs Ideen",
        ),
        (("", SMALL), "Die Runde darf {} haben.", "bis zu 100 Menschen", "bis zu 60 Menschen"),
        (("", SMALL), "Möglich sind Runden mit {}.", "bis zu 100 Menschen", "bis zu 60 Menschen"),
    ],
)
def test_how_long_it_takes_is_held_against_all_of_the_record(
    small: Project, fields: tuple[str, str], sentence: str, said: str, right: str
) -> None:
    record(small, *fields)
    small.append(TEXT, f"\n\n{sentence.format(said)}\n")
    assert told(small) == [message(small, TEXT, said, right)]


@pytest.mark.parametrize(
    ("summary", "formats", "sentence"),
    [
        (DAY, "Werkstatt an einem Tag", "Die Werkstatt dauert einen Tag, von 10 bis 17 Uhr."),
        (DAY, "Werkstatt an einem Tag", "Die Auswertung der Werkstatt dauert zwei Tage."),
        (DAY, "Werkstatt an einem Tag", "Die Fahrt dauert zwei Tage."),
        (DAY, "Werkstatt an einem Tag", "An zwei Tagen im Monat bin ich für Rückfragen da."),
        (DAY, "Werkstatt an einem Tag", "Die Werkstatt dauert meist zwei Tage."),
        (DAY, "Werkstatt an einem Tag", "Die Werkstatt dauert sechs Stunden."),
        ("Eine Stunde vorab am Telefon, dann die Werkstatt.", "", "Die Werkstatt dauert zwei Stunden."),
        ("Eine Stunde am Telefon.", "", "Das Vorgespräch dauert zwei Stunden."),
        (YEARS, "", "Die Begleitung dauert 18 Monate."),
        (YEARS, "", "Die Begleitung dauert zwölf Monate."),
        (YEARS, "", "Die Begleitung dauert drei Stunden."),
        (YEARS, "", "Die Förderung dauert drei Jahre."),
        ("Ich begleite Sie über zwei bis drei Jahre.", "", "Nach drei bis vier Jahren steht das Haus."),
        ("", SMALL, "Runden mit bis zu 40 Menschen sind mir lieb."),
    ],
)
def test_the_same_length_and_that_of_a_part_is_let_be(
    small: Project, summary: str, formats: str, sentence: str
) -> None:
    record(small, summary, formats)
    small.append(TEXT, f"\n\n{sentence}\n")
    assert told(small) == []


def test_a_single_day_in_the_summary_is_held_against_the_formats(small: Project) -> None:
    record(small, DAY, "Werkstatt an zwei Tagen")
    assert told(small) == [message(small, SERVICES, "An einem Tag", "zwei Tagen")]
