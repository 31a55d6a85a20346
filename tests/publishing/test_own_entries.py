"""In her curriculum vitae the owner is spoken of as her data say, in key words too."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.models.consultant import Form
from plugins.catalog.records import Located
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing import routes
from plugins.publishing.claim_checks import check_claims
from plugins.publishing.form_checks import check_forms
from plugins.publishing.granted_entries import granted_elsewhere
from plugins.publishing.outline import Outline
from plugins.publishing.plans import PagePlan
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline

CHECKED = {"check_with": "Büro", "check_at": "https://ort.example", "reviewed": "2026-09"}
PROFILE = "seiten/profil.md"
ROLES = {"feminine": "Beraterin", "masculine": "Berater", "neutral": "Beratung"}


def on_her_page(root: Path, text: str, loaded: Loaded, page: str = PROFILE) -> Outline:
    head = "---\ntitle: Wer ich bin\n---\n"
    return outline(root, {page: head + text}, (PagePlan(routes.PROFILE, "profile", PROFILE, None),), loaded)


def told(root: Path, text: str, form: Form = "feminine", page: str = PROFILE) -> list[str]:
    """Check a text on the owner's page, and give the words that do not fit."""
    owner = consultant(form=form, role=ROLES[form], profession=ROLES[form], accreditations=[])
    node = parse_yaml("role: Rolle\nprofession: Beruf\n", "data/consultant.yaml").root
    assert node
    loaded = Loaded(catalog(consultant=owner), (), consultant=Located(owner, node))
    return [problem.message.split("“")[0][1:] for problem in check_forms(on_her_page(root, text, loaded, page))]


def accredited(root: Path, text: str) -> list[str]:
    """Check a text on the page of an owner who has been accredited for »Stadt« since 2023 as Prozessbegleiterin."""
    proof = {"program": "stadt", "role": "Prozessbegleiterin", "since": "2023-03", **CHECKED}
    owner = consultant(role="Prozessbegleiterin und Mediatorin", accreditations=[proof])
    loaded = Loaded(catalog(programs=(program("stadt"), program("land")), consultant=owner), ())
    return [str(problem) for problem in check_claims(on_her_page(root, text, loaded))]


ENTRIES = {
    "- Berater und Trainer seit 2016": ["Berater", "Trainer"],
    "- seit 2016 freier Berater": ["freier Berater"],
    "- 2006 bis 2016 Sozialarbeiter in Kassel": ["Sozialarbeiter"],
    "- 2006–2016: Sozialarbeiter in der Jugendhilfe": ["Sozialarbeiter"],
    "- Seit 2020 als Moderator und Dozent": ["Moderator", "Dozent"],
    "- 2003–2004: Wissenschaftlicher Mitarbeiter der Landrätin": ["Wissenschaftlicher Mitarbeiter"],
    "- Dipl.-Geograph (Göttingen)\n- gelernter Buchhändler": ["Geograph", "gelernter Buchhändler"],
    "- 2004: Referentin für Ehrenamt, dann Architekt": ["Architekt"],
    "- 1998–2003: Studium in Göttingen, Diplom-Geograph": ["Diplom-Geograph"],
    "- Studium in Köln, Dipl.-Ökonom (FH)": ["Ökonom"],
    "- Mitglied und Sprecher der AG Dorf\n- 2012: Ausbildung zum Mediator": ["Sprecher", "zum Mediator"],
    "- 04/2004–März 2014: Regionalmanager\n- 10 Jahre als Lehrer in Winsen": ["Regionalmanager", "Lehrer"],
    "- Autor von »Das Dorf redet«": ["Autor"],
    "- 2001–2009: Bürgermeister von Kronach": ["Bürgermeister"],
}
MASCULINE = """
- Wissenschaftliche Mitarbeiterin an der Universität Göttingen
- Dozentin, zertifizierte Therapeutin
- Staatlich geprüfte Mediatorin (BM)
- Ausbildung zur systemischen Beraterin
- 2015: Beraterin für Dörfer, die etwas vorhaben
"""
WORDS = "Wissenschaftliche Mitarbeiterin, Dozentin, zertifizierte Therapeutin, geprüfte Mediatorin"


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_with_a_year_is_told_whose_word_is_of_the_other_form(tmp_path: Path, entry: str) -> None:
    assert told(tmp_path, f"## Zur Person\n\n{entry}\n") == ENTRIES[entry]


def test_neutral_and_masculine_owners_are_listed_in_their_own_form_too(tmp_path: Path) -> None:
    assert told(tmp_path, "- seit 2016 freie Beraterin\n- seit 2018 Trainer\n", "masculine") == ["freie Beraterin"]
    assert told(tmp_path, MASCULINE, "masculine") == [*WORDS.split(", "), "zur systemischen Beraterin", "Beraterin"]
    assert told(tmp_path, "- seit 2016 freie Beraterin\n- seit 2018 Trainer\n", "neutral") == ["Beraterin", "Trainer"]


@pytest.mark.parametrize(
    "text",
    [
        "## Zur Person\n\n- seit 2016 freie Beraterin\n- 2006 bis 2016 Sozialarbeiterin in Kassel",
        "## Zur Person\n\n- 2016 Berater ausgebildet",
        "## Zur Person\n\n- 2019 Berater: Jonas Feld",
        "## Zur Person\n\n- 2019 Träger der Jugendhilfe\n- 2020 Partner im Verbund",
        "## Zur Person\n\n- 2019 Moderator-Ausbildung\n- 2020 Mitglied im Berufsverband",
        "## Zur Person\n\n- Berater und Trainer",
        "## Zur Person\n\nMein Kollege Jonas Feld kam dazu.\n\n- seit 2016 freier Berater",
        "## Mein Team\n\n- seit 2016 freier Berater",
        "## Jonas Feld\n\n- seit 2016 freier Berater",
        "> - seit 2016 freier Berater",
    ],
)
def test_what_is_right_or_may_be_said_of_somebody_else_is_let_be(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


def test_entries_of_what_is_no_person_and_of_somebody_else_s_work_are_let_be(tmp_path: Path) -> None:
    others = (
        "Assistenz der Geschäftsführerin",
        "2012: Leitung der Werkstatt, gemeinsam mit einer Moderatorin",
        "Mitarbeiterin der Stadt Kronach berichtet",
        "Medizin, Termin und Disziplin in Berlin, Schwerin und Eutin",
        "Ansprechpartnerin im Kreishaus: Eva Kern",
        "2018: Ausbildung zur Mediatorin angeboten",
        "2014: Gastgeberin war die Stadt",
        "2011: Projekt mit der Moderatorin Eva Kern, danach Elternzeit",
    )
    assert told(tmp_path, "\n".join(f"- {one}" for one in others), "masculine") == []
    several = ("Engagement, Management", "2016: Mitglied im Verband der Moderatoren", "2015: Kalender für Bürger")
    assert told(tmp_path, "\n".join(f"- {one}" for one in several)) == []


def test_on_any_other_page_an_entry_may_be_of_anybody(tmp_path: Path) -> None:
    assert told(tmp_path, "- seit 2016 freier Berater", page="seiten/team.md") == []


@pytest.mark.parametrize(
    "entry",
    [
        "2019: Akkreditierung als Prozessbegleiterin",
        "2019 Akkreditierung als Prozessbegleiterin für »Stadt«",
        "Mai 2019 – Akkreditierung für das Programm »Stadt«",
        "seit 2019 akkreditiert als Prozessbegleiterin",
        "Akkreditierung als Prozessbegleitung (2019)",
    ],
)
def test_an_entry_that_has_her_accredited_before_the_data_do_is_told(tmp_path: Path, entry: str) -> None:
    (problem,) = accredited(tmp_path, f"## Zur Person\n\n- {entry}\n")
    assert "2019“ akkreditiert, aber in data/consultant.yaml steht" in problem
    assert "„since: 2023-03“; eines von beiden berichtigen" in problem


@pytest.mark.parametrize(
    "entry",
    [
        "2023: Akkreditierung als Prozessbegleiterin",
        "2019: Akkreditierung als Mediatorin",
        "2019 Akkreditierung als Mediatorin (BMWA)",
        "2019: Akkreditierung",
        "2019: Akkreditierung als Prozessbegleiterin für »Netzwerk Mitte«",
        "2019: Akkreditierung der ersten Prozessbegleiterinnen",
        "2019: Akkreditierung als Prozessbegleiterin beantragt",
        "2019–2023: Akkreditierung als Prozessbegleiterin vorbereitet",
    ],
)
def test_another_accreditation_and_one_of_the_year_of_the_data_are_let_be(tmp_path: Path, entry: str) -> None:
    assert accredited(tmp_path, f"## Zur Person\n\n- {entry}\n") == []


@pytest.mark.parametrize("heading", ["Zur Person", "Akkreditierungen"])
def test_an_entry_that_has_her_accredited_for_what_the_data_lack_is_told_once(tmp_path: Path, heading: str) -> None:
    (problem,) = accredited(tmp_path, f"## {heading}\n\n- 2024: Akkreditierung für »Land«\n")
    assert "für »Land«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize(
    "entry",
    [
        "2024: Akkreditierung für »Land«, seitdem Begleitung in drei Orten",
        "2024: Umzug nach Celle, Zulassung für »Land«",
        "Ausbildung zur Mediatorin; Akkreditierung für »Land« in Kassel",
        "2023: Weiterbildung und Akkreditierung für »Land«",
    ],
)
def test_an_entry_of_several_things_may_have_an_accreditation_among_them(tmp_path: Path, entry: str) -> None:
    (problem,) = accredited(tmp_path, f"## Zur Person\n\n- {entry}\n")
    assert "für »Land«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem
    assert accredited(tmp_path, f"## Zur Person\n\n- {entry.replace('Land', 'Stadt')}\n") == []


@pytest.mark.parametrize(
    "entry",
    [
        "2023: Akkreditierung für »Stadt«, Vortrag bei »Land«",
        "2024: Akkreditierung für »Land«, Antrag läuft",
        "2024: Akkreditierung für »Land«, abgelehnt",
        "2024: Fortbildung zu Förderung und Akkreditierung für »Land«",
        "seit 2018: Referentin im Programmbüro, Beratung und Akkreditierung für »Land«",
        "2018–2020: Akkreditierung für »Land«, Beratung",
    ],
)
def test_an_entry_that_only_speaks_of_an_accreditation_is_let_be(tmp_path: Path, entry: str) -> None:
    assert accredited(tmp_path, f"## Zur Person\n\n- {entry}\n") == []


@pytest.mark.parametrize(
    ("entry", "count"),
    [
        ("2024: Akkreditierung für »Land« (beantragt)", 0),
        ("2016–2020: Akkreditierung für »Land«", 0),
        ("2024: Akkreditierung für »Land«", 1),
    ],
)
def test_an_entry_with_the_noun_says_for_itself_what_it_claims(tmp_path: Path, entry: str, count: int) -> None:
    before = "- seit 2023: akkreditierte Prozessbegleiterin für »Stadt«"
    found = accredited(tmp_path, f"## Zur Person\n\n{before}\n- {entry}\n")
    assert len(found) == count
    assert all("„Akkreditierung“ für »Land«" in problem for problem in found)


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("2025: Akkreditierung für »Dörfer mit Zukunft«", ["»Dörfer mit Zukunft« steht nicht in data/programs.yaml"]),
        ("Zulassung als Begleiter für „Neue Höfe“, Kassel", ["»Neue Höfe« steht nicht in data/programs.yaml"]),
        ("2024: Akkreditierung für »Stadt«", []),
        ("2024: Akkreditierung für das Programm »Ferne Inseln«", []),
        ("2019: Antrag auf Akkreditierung für »Dörfer mit Zukunft«", []),
        ("2019: Fortbildung »Dörfer mit Zukunft«", []),
    ],
)
def test_an_accreditation_for_what_the_data_do_not_know_is_given_to_think_about(
    tmp_path: Path, entry: str, told: list[str]
) -> None:
    loaded = Loaded(catalog(programs=(program("stadt"),), consultant=consultant()), ())
    problems = granted_elsewhere(on_her_page(tmp_path, f"## Zur Person\n\n- {entry}\n", loaded))
    assert [problem.message.partition(" und hat")[0] for problem in problems] == told
