"""An accreditation by others than the programs is told wherever a page claims it, and may be said when it is true."""

from pathlib import Path

import pytest

from plugins.catalog.passages import Passage
from plugins.preflight import elsewhere_in
from tests.conftest import Keep
from tests.example_catalog import SOURCE, catalog, consultant
from tests.kept import Recipe, copy_made
from tests.preflight.built import Built
from tests.project import SMALL

PAGE = "profil/index.html"


CLAIMED = {
    "Ich bin akkreditiert beim Bundesverband Mediation.": "Bundesverband Mediation",
    "Beim Bundesverband Mediation bin ich akkreditiert.": "Bundesverband Mediation",
    "Als Mediatorin bin ich seit 2019 akkreditiert.": "Mediatorin",
    "Meine Akkreditierung als Supervisorin gilt bis 2030.": "Supervisorin",
    "Ich bin akkreditierte systemische Beraterin und akkreditierte Mediatorin.": "Mediatorin",
    "Ich bin vom DGSv akkreditiert.": "DGSv",
    "Akkreditiert für »Weites Feld« und bei der IHK Anhalt.": "IHK Anhalt",
    "Ich bin als Prozessbegleiterin akkreditiert, später auch als Mediatorin.": "Mediatorin",
    "Akkreditiert bin ich seit 2019, zuerst als Prozessbegleiterin, dann als Mediatorin.": "Mediatorin",
    "Ich bin als Prozessbegleiterin akkreditiert. Seit 2023 auch als Supervisorin.": "Supervisorin",
    "Ich bin als Prozessbegleiterin akkreditiert und seit 2023 als Mediatorin.": "Mediatorin",
    "Akkreditiert als Prozessbegleiterin und Mediatorin": "Mediatorin",
    "Ich bin für »Weites Feld« akkreditiert, seit 2023 außerdem bei der IHK Anhalt.": "IHK Anhalt",
    "Ich bin akkreditiert, 2023 kam die Akkreditierung als Mediatorin hinzu.": "Mediatorin",
}
LET_BE = (
    "Ich bin als Prozessbegleiterin akkreditiert.",
    "Als akkreditierte Begleiterin komme ich zu Ihnen.",
    "Vom Programmbüro »Weites Feld« bin ich akkreditiert.",
    "Ich bin nicht akkreditiert bei der IHK.",
    "Akkreditierte Prozessbegleiter*innen nennt Ihnen das Programmbüro.",
    "Ich arbeite beim Verband für Dorfkultur und bin für »Weites Feld« akkreditiert.",
    "Der Bundesverband Mediation bildet mich fort.",
    "Ich bin als Prozessbegleiterin akkreditiert, als Mediatorin ausgebildet.",
    "Ich bin als Prozessbegleiterin akkreditiert, nicht aber als Mediatorin.",
    "Ich bin als Prozessbegleiterin akkreditiert. Als Mediatorin arbeite ich seit 2010.",
    "Ich bin für »Weites Feld« akkreditiert, mit Erfahrung als Mediatorin.",
    "Ich bin für »Weites Feld« akkreditiert. Beim Bundesverband Mediation bin ich Mitglied.",
)


def told(built: Built, *sentences: str) -> list[str]:
    """Give what the check says of a page on which each of these sentences is a paragraph."""
    built.insert(PAGE, "".join(f"<p>{sentence}</p>" for sentence in sentences))
    findings = [finding for finding in built.examine().errors if finding.check == "akkreditierung-anderswo"]
    return [finding.problem.message.partition(":")[0] for finding in findings]


def test_accreditations_that_the_data_do_not_name_are_told(built: Built) -> None:
    assert sorted(told(built, *CLAIMED)) == sorted(f"„akkreditiert … {claimed}“" for claimed in CLAIMED.values())


def test_what_the_data_name_or_nobody_claims_may_be_said(built: Built) -> None:
    assert told(built, *LET_BE) == []


def test_a_true_one_is_said_with_an_exception(built: Built) -> None:
    exception = f"""exceptions:
  - check: akkreditierung-anderswo
    file: {PAGE}
    contains: Mediatorin
    reason: Urkunde des Bundesverbands vom 3. Mai 2021
    until: 2027-03-31
"""
    built.source("data/exceptions.yaml", r"(?m)^exceptions:\n", exception)
    assert told(built, "Ich bin akkreditierte Mediatorin.") == []


FACTS = catalog(consultant=consultant(name="Alma Windfeder"))


def named(sentence: str) -> list[str]:
    """Give what is told of a sentence, as it stands in it."""
    return [sentence[one.start : one.end] for one in elsewhere_in(Passage(sentence, ()), FACTS)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Wasserproben hat ein akkreditiertes Labor geprüft.",
        "Die Urkunde hängt im akkreditierten Prüflabor meines Bruders.",
        "Mein Bruder leitet ein akkreditiertes Labor.",
        "Akkreditiertes Labor",
        "Im akkreditierten Labor, beim akkreditierten Chor und am akkreditierten Tor war ich auch.",
        "Der akkreditierte Sektor, ein akkreditierter Faktor und der akkreditierte Korridor gehören dazu.",
        "Ein akkreditierter Motor ist kein Humor.",
        "Mit einem akkreditierten Instrument arbeite ich gern.",
        "Das Labor meines Bruders ist bei der Deutschen Akkreditierungsgesellschaft akkreditiert.",
        "Die Schule ist vom Bundesverband Mediation akkreditiert.",
        "Die Prüfung machte ein akkreditierter Prüfer.",
        "Die akkreditierte Mediatorin hat uns sehr geholfen.",
        "Mein Nachbar ist als Mediator akkreditiert, ich nicht.",
        "Das Labor hat eine Akkreditierung vom Bundesinstitut.",
        "Meine Kollegin Eva Kern ist akkreditierte Mediatorin.",
        "Der Verein ist akkreditiert. Seit 2023 auch beim Bundesverband Mediation.",
        "„Ich bin akkreditierte Mediatorin“, sagt Wiebke Janssen.",
        "Für Mediation empfehle ich Ihnen eine akkreditierte Mediatorin.",
    ],
)
def test_what_others_are_accredited_for_is_let_be(sentence: str) -> None:
    assert named(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "claimed"),
    [
        ("Ich bin akkreditierter Mediator.", "Mediator"),
        ("Akkreditierter Supervisor und Coach", "Supervisor"),
        ("Akkreditierte Mediatorin", "Mediatorin"),
        ("Alma Windfeder ist beim Bundesverband Mediation akkreditiert.", "Bundesverband Mediation"),
        ("Sie ist als Mediatorin akkreditiert.", "Mediatorin"),
        ("Das Labor ist akkreditiert, und ich bin als Mediatorin akkreditiert.", "Mediatorin"),
        ("Der Verband hat mich als Mediatorin akkreditiert.", "Mediatorin"),
        ("Zu Ihnen kommt eine akkreditierte Mediatorin.", "Mediatorin"),
        ("Meine Beratung ist beim Bundesverband Mediation e. V. akkreditiert.", "Bundesverband Mediation"),
        ("Als akkreditierte Mediatorin begleite ich Orte.", "Mediatorin"),
    ],
)
def test_beside_others_her_own_claim_is_still_told(sentence: str, claimed: str) -> None:
    assert named(sentence) == [claimed]


@pytest.mark.parametrize(
    "sentence",
    [
        "Davor habe ich ohne Akkreditierung gearbeitet, etwa als Moderator in Kassel.",
        "Ohne eine Akkreditierung war ich lange unterwegs, auch als Mediatorin.",
        "Ich hatte keine Akkreditierung, arbeitete aber als Mediatorin.",
    ],
)
def test_where_there_was_none_nothing_is_claimed(sentence: str) -> None:
    assert named(sentence) == []


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Talbegleiterin", "Als Talbegleitung bin ich akkreditiert."),
        ("Talbegleitung", "Als Talbegleiterin bin ich akkreditiert."),
        ("Talbegleitung", "Ich bin akkreditierte Talbegleiterin."),
    ],
)
def test_a_role_that_the_data_have_in_another_form_is_told_with_that(role: str, said: str) -> None:
    held = {"program": "stadt", "role": role, "check_with": "Büro", "check_at": SOURCE, "reviewed": "2026-11-22"}
    (told,) = elsewhere_in(Passage(said, ()), catalog(consultant=consultant(accreditations=[held])))
    assert f"in data/consultant.yaml heißt diese Akkreditierung „{role}“; hier so schreiben" in told.message
    assert "streichen" not in told.message


def test_a_role_that_the_data_lack_is_to_go() -> None:
    (told,) = elsewhere_in(Passage("Als Mediatorin bin ich akkreditiert.", ()), FACTS)
    assert "eine solche Akkreditierung steht nicht in data/consultant.yaml; streichen" in told.message


def test_the_check_tells_it_before_and_at_the_same_place(keep: Keep, tmp_path: Path) -> None:
    project = copy_made(keep(Recipe(SMALL, "publish")), tmp_path / "project")
    project.append(
        "content/seiten/profil.md", "\n\nIch bin akkreditierter Mediator.\n\n> Ich bin akkreditierter Coach.\n"
    )
    project.append("content/seiten/start.md", "\n\n| Was | Seit |\n|---|---|\n| Akkreditiert als Mediator | 2019 |\n")
    check = project.run("check")
    assert check.code == 0, check.err
    told = [line.strip() for line in check.out.splitlines() if line.endswith("[akkreditierung-anderswo]")]
    places = (("content/seiten/profil.md", "Mediator."), ("content/seiten/start.md", "Mediator |"))
    assert [line.partition(": ")[0] for line in told] == [project.place_of(*place) for place in places]
    refused = project.run("publish")
    assert (refused.code, refused.err.count("[akkreditierung-anderswo]")) == (1, len(told))
