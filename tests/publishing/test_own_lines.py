"""Places that speak of the owner by nature do so in her form, though nobody says „ich“ there."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.models.consultant import Form
from plugins.catalog.records import Located
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing import routes
from plugins.publishing.form_checks import check_forms
from plugins.publishing.plans import PagePlan
from tests.example_catalog import catalog, consultant
from tests.publishing.outlines import outline
from tests.publishing.test_own_entries import PROFILE, ROLES

QUIET = "Wer etwas vorhat, ist hier richtig, und was dann kommt, steht weiter unten."


def told(root: Path, form: Form, *, body: str = "Hallo.", **values: str) -> list[str]:
    """Check what the owner says of herself in these places, and give the words that do not fit."""
    summary, description, alt = (values.get(place, QUIET) for place in ("summary", "description", "alt"))
    owner = consultant(form=form, role=ROLES[form], profession=ROLES[form], accreditations=[])
    written = f"summary: >-\n  {summary}\nportrait:\n  alt: >-\n    {alt}\n"
    node = parse_yaml(written, "data/consultant.yaml").root
    assert node
    loaded = Loaded(catalog(consultant=owner), (), consultant=Located(owner, node), roots={"consultant": node})
    page = f"---\ntitle: Wer hilft\ndescription: '{description}'\n---\n{body}\n"
    plan = PagePlan(routes.PROFILE, "profile", PROFILE, None)
    problems = check_forms(outline(root, {PROFILE: page}, (plan,), loaded))
    return sorted(problem.message.split("“")[0][1:] for problem in problems)


@pytest.mark.parametrize(
    ("form", "line", "words"),
    [
        ("masculine", "Freie Moderatorin und Geographin aus Celle. Alles gut.", "Freie Moderatorin, Geographin"),
        ("masculine", "Ihre Begleiterin für Dörfer, wenn viele im Ort etwas wollen.", "Ihre Begleiterin"),
        ("masculine", "Alles gut. Eine Moderatorin, die zuhört und den Dörfern Zeit lässt.", "Eine Moderatorin"),
        ("masculine", "Berater und Prozessbegleiterin mit einem Ohr für Dörfer in der Heide.", "Prozessbegleiterin"),
        ("masculine", "Gelernte Buchhändlerin, die Dörfern zuhört und Fragen stellt.", "Gelernte Buchhändlerin"),
        ("feminine", "Freier Moderator und gelernter Tischler aus Celle.", "Freier Moderator, gelernter Tischler"),
        ("neutral", "Beraterin für Dörfer und kleine Städte im Norden.", "Beraterin"),
    ],
)
def test_a_line_without_a_verb_in_her_summary_or_description_is_of_her(
    tmp_path: Path, form: Form, line: str, words: str
) -> None:
    assert told(tmp_path / "summary", form, summary=line) == words.split(", ")
    assert told(tmp_path / "description", form, description=f"{line} Und sonst?") == words.split(", ")


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("masculine", "Bürgermeisterin, Verein und Nachbarn an einem Tisch: dafür sorge ich."),
        ("masculine", "Eine Bürgermeisterin, die fragt. Ein Verein, der wächst. Beide sind hier richtig."),
        ("masculine", "Eine Moderatorin, die zuhört, hilft jedem Dorf. Moderatorin gesucht?"),
        ("masculine", "Moderation für Bürgermeisterinnen. Medizin, Termin, Disziplin: aus Berlin."),
        ("masculine", "Ihre Beraterin im Programmbüro weiß mehr. Moderatorin: Eva Kern."),
        ("feminine", "Vereine, Träger und Berater finden hier zusammen. Für Berater und Planer."),
        ("feminine", "Berater gibt es viele. Moderatoren auch. Mitglied im Verband der Moderatoren."),
    ],
)
def test_a_line_of_others_or_with_a_verb_of_its_own_is_let_be(tmp_path: Path, form: Form, line: str) -> None:
    assert told(tmp_path / "summary", form, summary=line) == []
    assert told(tmp_path / "description", form, description=f"{line} Und sonst?") == []


def test_a_heading_on_her_page_is_of_her_where_it_names_what_visitors_hire(tmp_path: Path) -> None:
    wrong = "## Beraterin und Geographin\n\n## Freie Moderatorin in Celle"
    assert told(tmp_path, "masculine", body=wrong) == ["Beraterin", "Freie Moderatorin", "Geographin"]
    others = "## Bürgermeisterin und Rat\n\n## Fotografin\n\n## Moderatorin gesucht\n\n## Beraterin der Stadt"
    assert told(tmp_path, "masculine", body=others) == []


@pytest.mark.parametrize(
    ("form", "text", "words"),
    [
        ("masculine", "Ihre Begleiterin kommt auch abends.", ["Ihre Begleiterin"]),
        ("feminine", "Ihr Berater hört zu.", ["Ihr Berater"]),
        ("masculine", "Alma Windfeder  \nGeograph  \nFreie Beraterin  \nCelle", ["Freie Beraterin"]),
        ("feminine", "Alma Windfeder\\\nProzessbegleiter\\\nCelle", ["Prozessbegleiter"]),
        ("masculine", "Ihre Prozessbegleiterin wählen Sie selbst. Ihre Bürgermeisterin kommt auch.", []),
        ("feminine", "Das Programmbüro hilft. Ihr Berater ruft zurück.", []),
        ("feminine", "Ihr Steuerberater kommt dazu.", []),
        ("masculine", "Fotos: Alma Windfeder  \nFotografin Eva Kern", []),
    ],
)
def test_a_signature_over_lines_and_whom_visitors_hire_are_her(
    tmp_path: Path, form: Form, text: str, words: list[str]
) -> None:
    assert told(tmp_path, form, body=text) == words


def test_the_words_about_the_portrait_begin_with_her(tmp_path: Path) -> None:
    assert told(tmp_path, "masculine", alt="Eine freie Beraterin steht am Fenster.") == ["Eine freie Beraterin"]
    assert told(tmp_path, "feminine", alt="Der Moderator hört einer Gruppe zu.") == ["Der Moderator"]
    assert told(tmp_path, "masculine", alt="Der Berater spricht mit einer Bürgermeisterin.") == []
    assert told(tmp_path, "masculine", alt="Die Hände auf dem Tisch, das Kinn leicht gesenkt.") == []
