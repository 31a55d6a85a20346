"""A program that is not in the data is told where facts and texts name it, and other names are let be."""

from pathlib import Path

import pytest

from plugins.catalog.passages import Passage
from plugins.catalog.problems import Place
from plugins.preflight import sample_programs_among, strangers_among, strangers_in
from tests.conftest import Keep
from tests.example_catalog import catalog, program
from tests.kept import Recipe, copy_made
from tests.project import SMALL, Project

ENGAGED = {
    "office": {**program("stadt").office.model_dump(exclude_none=True), "name": "Programmbüro »Stadt im Norden«"}
}
FACTS = catalog(programs=(program("stadt", name="Rege Stadt", **ENGAGED), program("land")))


def strange(text: str) -> list[str]:
    """Give the names that are told, as they stand in the text."""
    return [text[found.start : found.end] for found in strangers_in(text, FACTS)]


@pytest.mark.parametrize(
    "text",
    [
        "Ich begleite Orte, die an einem dieser Programme teilnehmen: »Rege Stadt«, »Insel« oder »Land«.",
        "Hier stehen Orte aus dem Programm »Rege Stadt« oder »Insel«.",
        "Ein weiteres Programm heißt »Insel«.",
        "Macht Ihr Ort bei diesem Programm mit: »Insel«?",
        "Nimmt Ihr Ort am Programm »Insel« teil?",
        "Fragen Sie das Programmbüro »Insel«.",
        "»Insel« ist ein Programm für Orte am Meer.",
        "»Insel«, das neue Programm, beginnt.",
        "Das »Insel«-Programm endet.",
        "Zwei Programme: »Insel« und »Rege Stadt«.",
        "Für »Land« und »Insel« gibt es Gutscheine.",
        "Für »Rege Stadt« sowie für »Insel« gilt das.",
    ],
)
def test_a_program_that_is_not_in_the_data_is_told(text: str) -> None:
    assert strange(text) == ["»Insel«"]
    assert strange(text.replace("»Insel«", "„Insel“")) == ["„Insel“"]
    assert strange(text.replace("»Insel«", "»Land«")) == []


def test_a_denial_may_name_a_program_of_the_sample_and_is_a_hint() -> None:
    text = "Für das Programm »Nasse Wiese« bin ich nicht akkreditiert, im Programm »Meer« begleite ich."
    pieces = (Passage(text, ((0, Place("a.md", 1, 1)),)),)
    (told,) = strangers_among(pieces, FACTS, ("Nasse Wiese", "Meer"))
    assert told.place.column == text.index("»Meer") + 1
    assert hinted(text) == ["a.md:1:19"]


@pytest.mark.parametrize(
    "text",
    [
        "Orte der »Regen Städte« und das Programm »Rege Stadt«.",
        "Fragen Sie das Programmbüro »Stadt im Norden«.",
        "Im Programm »Rege Stadt« gibt es »Dorfwerkstätten«.",
        "Zu »Rege Stadt« und »Prozessbegleitung« sage ich gern mehr.",
        "»Moderation« und »Land« gehören zusammen.",
        "Das Buch »Wir im Dorf« lese ich gern. Ein Programm ist es nicht.",
        "Auf dem Programm steht »Die Welle«.",
        "Das Programm der »Landfrauen« hängt aus.",
        "Das Bundesprogramm »Demokratie leben!« kenne ich.",
        "Im Programm Rege Stadt und im Programm Reges Wohnen bin ich gern.",
        "Ein Programm reger Städte und das Programm Großer Abend.",
        "Im Programm heißt es „kooperieren statt projektieren“.",
        "Der Grundsatz im Programm heißt »Kooperationen statt Projekte«.",
        "»Haus am Fluss« ist ein Programmkino.",
    ],
)
def test_other_names_are_let_be(text: str) -> None:
    assert strange(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Im Programm »Rege Städte« begleite ich Orte.", "Rege Städte"),
        ("Am Programm „Rege Städten“ nehmen viele teil.", "Rege Städten"),
        ("Die Programme »Land« und »Rege Städte«.", "Rege Städte"),
        ("»Rege Städte« ist ein Programm für Orte.", "Rege Städte"),
        ("Im Programm »Rege stadt« bin ich gern.", "Rege stadt"),
        ("Ich begleite Orte der »Regen Statd«.", "Regen Statd"),
        ("»Rege Stad« macht Freude.", "Rege Stad"),
        ("Bei »Reege Stadt« bin ich gern.", "Reege Stadt"),
        ("Die »Rege-Stadt« wächst.", "Rege-Stadt"),
        ("»Reges Stadt« wächst.", "Reges Stadt"),
        ("Im Programm „Reges Stadt“ bin ich gern.", "Reges Stadt"),
        ("Mit »Regem Stadt« habe ich viel vor.", "Regem Stadt"),
        ("Ich begleite Orte in »rege stadt«.", "rege stadt"),
        ("Das Programm »rege Stadt« wächst.", "rege Stadt"),
    ],
)
def test_a_name_that_is_slightly_wrong_is_told_with_the_right_one(text: str, name: str) -> None:
    (found,) = strangers_in(text, FACTS)
    assert text[found.start + 1 : found.end - 1] == name
    assert f"»{name}« steht nicht in data/programs.yaml; meinten Sie »Rege Stadt«?" in found.message


DOTTED = catalog(
    programs=(
        program("hof", name="Schöne Höfe", office=ENGAGED["office"] | {"name": "Programmbüro »Schöne Höfe«"}),
        program("haus", name="Helle Häuser"),
        program("wasser", name="Frohe Wasser"),
        program("garten", name="Bunter Garten"),
        program("weg", name="Stille Straße"),
    )
)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("»Schöne Hofe« richtet sich an Orte.", "Schöne Höfe"),
        ("»Schone Höfe« richtet sich an Orte.", "Schöne Höfe"),
        ("Ich kenne die »Schonen Hofen« gut.", "Schöne Höfe"),
        ("Orte in den »Hellen Hausern« sind dabei.", "Helle Häuser"),
        ("»Fröhe Wasser« macht Freude.", "Frohe Wasser"),
        ("»Frohe Waßer« macht Freude.", "Frohe Wasser"),
        ("Orte der »Stillen Strasse« sind schön.", "Stille Straße"),
        ("Im Programm Schöne Hofe bin ich gern.", "Schöne Höfe"),
    ],
)
def test_a_name_without_its_dots_is_told(text: str, right: str) -> None:
    (found,) = strangers_in(text, DOTTED)
    assert f"meinten Sie »{right}«?" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Die »Schönen Höfe«, Orte in »Schönen Höfen« und »SCHÖNE HÖFE«.",
        "Die »Hellen Häuser«, und in »Hellen Häusern« brennt Licht.",
        "Die »Bunten Gärten« treffen sich, und auch ein »Schöner Hof« ist dabei.",
        "Orte der »Stillen Straßen« sind schön, und »STILLE STRASSE« steht am Haus.",
    ],
)
def test_forms_of_a_name_keep_or_change_their_dots(text: str) -> None:
    assert [*strangers_in(text, DOTTED)] == []


OPEN_ONLY = catalog(programs=(program("land", name="Offenes Land"),))


@pytest.mark.parametrize("name", ["Offenes Dorf", "Offene Stadt", "Offene Nachbarn"])
def test_of_a_name_that_shares_a_word_with_a_single_program_that_one_is_asked_for_first(name: str) -> None:
    text = f"Im Programm »{name}« begleite ich Orte."
    (found,) = strangers_in(text, OPEN_ONLY)
    asked = f"»{name}« steht nicht in data/programs.yaml; meinten Sie »Offenes Land«? Sonst streichen, das Programm"
    assert found.message.startswith(asked)
    several = catalog(programs=(*OPEN_ONLY.programs, program("ufer", name="Offene Ufer")))
    assert all("meinten Sie" not in one.message for one in strangers_in(text, several))


def test_a_word_that_ends_like_a_plural_is_shared_as_a_whole() -> None:
    facts = catalog(programs=(program("eltern", name="Frohe Eltern"),))
    (found,) = strangers_in("Im Programm »Eltern im Ort« begleite ich Orte.", facts)
    assert "meinten Sie »Frohe Eltern«?" in found.message


@pytest.mark.parametrize("name", ["Stille Ufer", "Landleben", "Soziale Stadt"])
def test_of_a_name_that_shares_none_nobody_is_asked(name: str) -> None:
    (found,) = strangers_in(f"Im Programm »{name}« begleite ich Orte.", OPEN_ONLY)
    assert "programs.yaml; streichen, das Programm dort eintragen, " in found.message


@pytest.mark.parametrize("name", ["Reges Stadt", "Rege Städte", "Rege Statd", "Reege Stadt"])
def test_a_name_without_marks_is_read_behind_the_word_for_programs(name: str) -> None:
    (found,) = strangers_in(f"Im Programm {name} begleite ich Orte.", FACTS)
    assert found.start == len("Im Programm ")
    assert found.message.startswith(f"„{name}“ steht nicht in data/programs.yaml; meinten Sie »Rege Stadt«? Sonst")


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Das Programm »Rege Stadt wächst.", "„»Rege Stadt“ fehlt das „«“ am Ende; richtig: »Rege Stadt«"),
        ("Orte der »Regen Stadt und aus »Land«.", "„»Regen Stadt“ fehlt das „«“ am Ende; richtig: »Regen Stadt«"),
        ("Das Programm Rege Stadt« wächst.", "„Rege Stadt«“ fehlt das „»“ am Anfang; richtig: »Rege Stadt«"),
    ],
)
def test_a_name_with_one_mark_is_told_with_both(text: str, missing: str) -> None:
    (found,) = strangers_in(text, FACTS)
    assert found.message == missing


@pytest.mark.parametrize(
    "text",
    ["»Rege Stadt und weites Land« heißt ein Buch.", "»Wir in der Rege Stadt« auch.", "Die Rege Stadt und »Land«."],
)
def test_a_name_within_other_marks_is_let_be(text: str) -> None:
    assert [*strangers_in(text, FACTS)] == []


FIELD = catalog(programs=(program("feld", name="Weites Feld"), program("ring", name="Grüner Ring")))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Das Programm »Weite Feld« wächst.", "Weites Feld"),
        ("In »Weiter Feld« bin ich gern.", "Weites Feld"),
        ("Im Programm »Grüne Ring« bin ich gern.", "Grüner Ring"),
        ("»Grünes Ring« wächst.", "Grüner Ring"),
        ("Viele Orte in »Weite Feld« kenne ich.", "Weites Feld"),
        ("»Weite Feld« gibt es seit 2020.", "Weites Feld"),
        ("Für »Grüne Ring« bin ich da.", "Grüner Ring"),
    ],
)
def test_an_ending_that_the_noun_does_not_have_is_told(text: str, right: str) -> None:
    (found,) = strangers_in(text, FIELD)
    assert f"meinten Sie »{right}«?" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Das »Weite Feld« und der »Grüne Ring« wachsen.",
        "Orte des »Weiten Felds« und im »Grünen Ring«.",
        "In »Weitem Feld« und »Grünem Ring«.",
        "Ins »Weite Feld«, für das bundesweite »Weite Feld« und die »Weite Feld«-Gruppe, durchs »Weite Feld«.",
        "Ein »Weites Feld«, das Programm »Weites Feld« und das Programm »Grüner Ring«.",
        "Ein »weites Feld« ist das, sagt Briest.",
    ],
)
def test_endings_that_an_article_gives_are_right(text: str) -> None:
    assert [*strangers_in(text, FIELD)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Im Programm »Rege Stadt« und in der »Regen Stadt« bin ich gern.",
        "Das Büro des Programms »Reger Stadt« hilft.",
        "Die »Regen Städte« treffen sich, und »Rege Städte« heißt auch ein Buch.",
        "Im Programm regen Städte zum Mitmachen an, rege Städte gibt es viele.",
        "»Rege Kirche« und »Große Stadt« sind Bücher.",
        "»Hand« aufs Herz, »Rand« und »Band« kenne ich.",
        "Fragen Sie das Programmbüro »Stadt im Norden«.",
    ],
)
def test_its_forms_and_other_names_are_no_slips(text: str) -> None:
    assert strange(text) == []


def test_publishing_refuses_it_at_every_place_that_visitors_read_and_at_no_other(keep: Keep, tmp_path: Path) -> None:
    project = copy_made(keep(Recipe(SMALL, "publish")), tmp_path / "project")
    sentence = "Wer am Programm »Offene Fenster« teilnimmt, fragt dort."
    places = [("content/seiten/profil.md", project.append), ("content/seiten/start.md", project.append)]
    for file, append in places:
        append(file, f"\n\n{sentence}\n")
    project.replace("data/voucher.yaml", "klärt das Programmbüro.", f"klärt das Programmbüro. {sentence}")
    project.write("content/seiten/neu.md", f"---\ntitle: Neu\nstatus: draft\ndescription: {sentence * 2}\n---\nText.\n")
    foreseen = project.run("check")
    assert foreseen.code == 0, foreseen.err
    told = [line.strip() for line in foreseen.out.splitlines() if line.endswith("[fremdes-programm]")]
    expected = [
        project.place_of(file, "»Offene Fenster") for file in ("data/voucher.yaml", *(file for file, _ in places))
    ]
    assert [line.partition(": ")[0] for line in told] == sorted(expected)
    refused = project.run("publish")
    assert (refused.code, refused.err.count("[fremdes-programm]")) == (1, len(told))
    assert all(line in refused.err for line in told)


def test_one_that_is_meant_is_allowed_by_an_exception(keep: Keep, tmp_path: Path) -> None:
    project = copy_made(keep(Recipe(SMALL, "publish")), tmp_path / "project")
    project.append("content/seiten/profil.md", "\n\nAuch Programme wie »Offene Fenster« kenne ich.\n")
    project.write(
        "data/exceptions.yaml",
        """exceptions:
  - check: fremdes-programm
    file: content/seiten/profil.md
    contains: Offene Fenster
    reason: Ein Programm des Landes, in dem ich nicht arbeite.
    until: 2027-03-31
""",
    )
    assert "fremdes-programm" not in project.run("check").out
    assert "fremdes-programm" not in project.run("publish").err


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ich begleite auch »Nasse Wiese«.", ["Nasse Wiese"]),
        ("Ich begleite auch „Nasse Wiese“.", ["Nasse Wiese"]),
        ("Orte der Nassen Wiese und »Meer«.", ["Nassen Wiese", "Meer"]),
        ("Die Nasse Wiese kennt jeder.", ["Nasse Wiese"]),
        ("Auf einer nassen Wiese am Meer.", []),
        ("Das Programm »Nasse Wiese« wird als fremdes gemeldet.", []),
    ],
)
def test_a_program_of_the_sample_is_a_hint_wherever_its_name_is_beyond_doubt(text: str, named: list[str]) -> None:
    assert hinted(text) == [f"a.md:1:{text.index(one) + 1}" for one in named]


def hinted(*texts: str, told: frozenset[Place] = frozenset()) -> list[str]:
    """Give where pieces of one file, a line each, name programs of the sample, but for what is told already."""
    pieces = (Passage(text, ((0, Place("a.md", line, 1)),)) for line, text in enumerate(texts, 1))
    found = sample_programs_among(pieces, ("Nasse Wiese", "Meer"), FACTS, told)
    return [str(one.place) for one in found]


def test_what_is_told_as_strange_is_no_hint_too_wherever_its_file_has_it() -> None:
    assert hinted("Das Programm »Nasse Wiese« endet.", "Ich begleite auch »Nasse Wiese«.") == []
    assert hinted("Das Programm »Insel« endet.", "Ich begleite auch »Nasse Wiese«.") == ["a.md:2:20"]


def test_a_program_of_the_sample_that_the_site_calls_otherwise_is_hinted_at_by_its_new_name() -> None:
    renamed = catalog(programs=(program("nasse-wiese", name="Nasses Tal"),))
    piece = Passage("Die Nasse Wiese kennt jeder.", ((0, Place("a.md", 1, 1)),))
    (found,) = sample_programs_among((piece,), ("Nasse Wiese",), renamed)
    assert found.message == "»Nasse Wiese« heißt in data/programs.yaml jetzt »Nasses Tal«; auch hier so schreiben"


def test_what_is_told_as_a_claim_is_no_hint_too() -> None:
    text = "Ich bin für »Nasse Wiese« akkreditiert und kenne »Nasse Wiese«."
    assert hinted(text, told=frozenset((Place("a.md", 1, 14),))) == ["a.md:1:51"]


def test_an_accepted_claim_for_a_program_of_the_sample_is_no_hint_too(small: Project) -> None:
    small.write("examples/muster/data/programs.yaml", "programs:\n  - id: wiese\n    name: Nasse Wiese\n")
    small.append("content/seiten/profil.md", "\n\nIch bin Prozessbegleiter für »Nasse Wiese«.\n")
    refused = small.run("check")
    assert (refused.code, refused.err.count("Nasse Wiese")) == (1, 1)
    small.write(
        "data/exceptions.yaml",
        """exceptions:
  - check: akkreditierung
    file: content/seiten/profil.md
    contains: Nasse Wiese
    reason: So heißt auch eine Wiese, die ich pflege.
    until: 2027-03-31
""",
    )
    check = small.run("check")
    assert (check.code, "Nasse Wiese" in check.out) == (0, False)
    published = small.run("publish", DEMO="1")
    assert "Programm aus dem Muster" not in published.out + published.err


def test_check_and_publish_hint_at_a_program_of_the_sample_and_stop_nothing(small: Project) -> None:
    small.write("examples/muster/data/programs.yaml", "programs:\n  - id: wiese\n    name: Nasse Wiese\n")
    small.append("content/seiten/profil.md", "\n\nIch begleite auch »Nasse Wiese«.\n")
    place = small.place_of("content/seiten/profil.md", "Nasse Wiese")
    check = small.run("check")
    assert check.code == 0
    (line,) = (line for line in check.out.partition("\nZu bedenken:\n")[2].splitlines() if "Nasse Wiese" in line)
    assert line.startswith(f"  {place}: »Nasse Wiese« ist ein Programm aus dem Muster")
    published = small.run("publish", DEMO="1")
    assert f"{place}: »Nasse Wiese« ist ein Programm aus dem Muster" in published.out + published.err


RENAMED = catalog(programs=(program("lebendige-quartiere", name="Wache Viertel"), program("land")))


def renamed(*texts: str) -> list[str]:
    """Give what is told of pieces of one file, as they stand in it, while »Lebendige Quartiere« is called otherwise."""
    found = strangers_among((Passage(text, ((0, Place("a.md", line)),)) for line, text in enumerate(texts, 1)), RENAMED)
    return [f"{one.place.line}:{one.message.partition('«')[0]}" for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Für »Lebendige Quartiere« bin ich nicht akkreditiert.",
        "»Lebendige Quartiere« bringt Menschen zusammen.",
        "Mehr zu [„Lebendige Quartiere“](/programme/lebendige-quartiere/).",
        "Lebendige Quartiere",
        "Programmbüro »Lebendige Quartiere«",
        "Orte der »Lebendigen Quartiere«",
    ],
)
def test_the_old_name_of_a_program_is_told_wherever_it_stands(text: str) -> None:
    (told,) = renamed(text)
    assert told.startswith("1:»Lebendige")


@pytest.mark.parametrize(
    "text",
    [
        "Für »Wache Viertel« bin ich nicht akkreditiert.",
        "lebendige-quartiere",
        "Lebendige Quartiere sind schön.",
        "Ort",
    ],
)
def test_its_new_name_its_id_and_common_words_are_let_be(text: str) -> None:
    assert renamed(text) == []


def test_every_occurrence_is_told() -> None:
    assert renamed("»Lebendige Quartiere« hier, »Lebendige Quartiere« da.", "»Lebendige Quartiere« dort.") == [
        *("1:»Lebendige Quartiere", "1:»Lebendige Quartiere"),
        "2:»Lebendige Quartiere",
    ]


def test_a_name_that_a_file_calls_a_program_once_is_told_there_wherever_it_stands() -> None:
    assert renamed("»Insel« ist schön.", "Das Programm »Insel« endet.", "In »Insel« war ich.") == [
        *("1:»Insel", "2:»Insel", "3:»Insel"),
    ]
    assert renamed("»Insel« ist schön.", "In »Insel« war ich.") == []


@pytest.mark.parametrize("name", ["Lebendige Quartiere in Stadt und Land", "Land"])
def test_a_name_that_has_only_grown_is_not_taken_for_a_new_one(name: str) -> None:
    longer = catalog(programs=(program("lebendige-quartiere", name=name),))
    told = list(strangers_in("Ich mag »Lebendige Quartiere«.", longer))
    assert bool(told) == (name == "Land")


@pytest.mark.parametrize(
    "text",
    [
        "Für »Insel« bin ich nicht akkreditiert.",
        "Ich bin nicht akkreditiert für »Insel«.",
        "Bei »Insel« habe ich keine Zulassung.",
        "Für »Land« bin ich akkreditiert, für das Programm »Insel« bin ich noch nicht anerkannt.",
    ],
)
def test_a_denial_names_a_program_too(text: str) -> None:
    assert strange(text) == ["»Insel«"]
    assert strange(text.replace("»Insel«", "»Land«")) == []


def test_a_denial_beside_another_name_says_nothing_of_it() -> None:
    assert strange("Ich lese »Dorfbote«, akkreditiert bin ich nicht.") == []
