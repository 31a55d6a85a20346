"""An accreditation by others than the programs is told wherever a page claims it, and may be said when it is true."""

import pytest

from tests.preflight.built import Built

PAGE = "profil/index.html"


def told(built: Built, sentence: str) -> list[str]:
    """Give what the check says of a page with this sentence."""
    built.insert(PAGE, f"<p>{sentence}</p>")
    findings = [finding for finding in built.examine().errors if finding.check == "akkreditierung-anderswo"]
    return [finding.problem.message.partition(":")[0] for finding in findings]


@pytest.mark.parametrize(
    ("sentence", "claimed"),
    [
        ("Ich bin akkreditiert beim Bundesverband Mediation.", "Bundesverband Mediation"),
        ("Beim Bundesverband Mediation bin ich akkreditiert.", "Bundesverband Mediation"),
        ("Als Mediatorin bin ich seit 2019 akkreditiert.", "Mediatorin"),
        ("Meine Akkreditierung als Supervisorin gilt bis 2030.", "Supervisorin"),
        ("Ich bin akkreditierte systemische Beraterin und akkreditierte Mediatorin.", "Mediatorin"),
        ("Ich bin vom DGSv akkreditiert.", "DGSv"),
        ("Akkreditiert für »Weites Feld« und bei der IHK Anhalt.", "IHK Anhalt"),
        ("Ich bin als Prozessbegleiterin akkreditiert, später auch als Mediatorin.", "Mediatorin"),
        ("Akkreditiert bin ich seit 2019, zuerst als Prozessbegleiterin, dann als Mediatorin.", "Mediatorin"),
        ("Ich bin als Prozessbegleiterin akkreditiert. Seit 2023 auch als Supervisorin.", "Supervisorin"),
        ("Ich bin als Prozessbegleiterin akkreditiert und seit 2023 als Mediatorin.", "Mediatorin"),
        ("Akkreditiert als Prozessbegleiterin und Mediatorin", "Mediatorin"),
        ("Ich bin für »Weites Feld« akkreditiert, seit 2023 außerdem bei der IHK Anhalt.", "IHK Anhalt"),
        ("Ich bin akkreditiert, 2023 kam die Akkreditierung als Mediatorin hinzu.", "Mediatorin"),
    ],
)
def test_an_accreditation_that_the_data_do_not_name_is_told(built: Built, sentence: str, claimed: str) -> None:
    assert told(built, sentence) == [f"„akkreditiert … {claimed}“"]


@pytest.mark.parametrize(
    "sentence",
    [
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
    ],
)
def test_what_the_data_name_or_nobody_claims_may_be_said(built: Built, sentence: str) -> None:
    assert told(built, sentence) == []


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
