"""Nobody says that she is accredited for longer than the data say."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.claim_checks import check_claims
from plugins.publishing.site import draw_up
from tests.bad_input.refusal import FEATURES
from tests.example_catalog import catalog, consultant, program
from tests.project import Project
from tests.publishing.outlines import outline
from tests.publishing.test_claim_checks import HEAD
from tests.publishing.test_page_claims import PROOF

SINCE = {"stadt": "2019-05", "land": "2022"}


def told(root: Path, sentence: str, **years: str) -> list[str]:
    """Check a sentence; she is accredited for »Stadt« since 2019 and for »Land« since 2022, or as told."""
    dated = [{"program": one, **PROOF, **({"since": year} if year else {})} for one, year in (SINCE | years).items()]
    facts = catalog(programs=(program("stadt"), program("land")), consultant=consultant(accreditations=dated))
    sketch = outline(root, {"seiten/a.md": HEAD + sentence}, loaded=Loaded(facts, ()))
    return [str(problem) for problem in check_claims(sketch)]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "Seit 2015 bin ich akkreditiert.",
            "„seit 2015“ akkreditiert, aber in data/consultant.yaml steht „since: 2019-05“",
        ),
        ("Ich bin seit 2018 akkreditiert.", "„since: 2019-05“"),
        ("Akkreditiert bin ich seit 2015.", "„since: 2019-05“"),
        ("Seit 2019 bin ich für »Land« akkreditiert.", "„since: 2022“"),
        ("Ich bin seit Anfang 2020 für das Programm »Land« akkreditiert.", "„since: 2022“"),
        ("Ich bin seit 2010 als Prozessbegleiterin akkreditiert.", "„since: 2019-05“"),
        ("Akkreditiert seit 2015", "„since: 2019-05“"),
        ("Akkreditiert seit 2015.", "„since: 2019-05“"),
        ("Seit 2015 akkreditiert", "„since: 2019-05“"),
        ("Akkreditiert für »Land« seit 2019", "„since: 2022“"),
        ("Für »Land« bin ich seit 2020 akkreditiert.", "steht für »Land« „since: 2022“"),
        ("In »Land« bin ich seit 2015 akkreditiert.", "steht für »Land« „since: 2022“"),
        ("Seit 2019 bin ich für »Stadt« und »Land« akkreditiert.", "steht für »Land« „since: 2022“"),
        ("Seit 2019 bin ich für beide Programme akkreditiert.", "steht für »Land« „since: 2022“"),
        ("Seit 2019 bin ich in allen Programmen akkreditiert.", "steht für »Land« „since: 2022“"),
        ("Seit 2021 bin ich zweifach akkreditiert.", "steht für »Land« „since: 2022“"),
        ("Für »Stadt« bin ich seit 2018 akkreditiert.", "steht für »Stadt« „since: 2019-05“"),
        ("Seit Mai 2018 bin ich als Prozessbegleiter akkreditiert.", "„seit Mai 2018“ akkreditiert"),
        ("Ich bin seit April 2019 akkreditiert.", "„since: 2019-05“"),
        ("Seit dem 1. März 2019 bin ich für »Stadt« akkreditiert.", "„seit dem 1. März 2019“ akkreditiert"),
        ("Seit 1.3.2019 bin ich für »Stadt« akkreditiert.", "„seit 1.3.2019“ akkreditiert"),
        ("Seit 03/2019 bin ich für »Stadt« akkreditiert.", "„seit 03/2019“ akkreditiert"),
        ("2021 wurde ich als Prozessbegleiter für »Land« akkreditiert.", "„2021“ akkreditiert, aber in data/"),
        ("Ich wurde im Mai 2018 akkreditiert.", "„im Mai 2018“ akkreditiert"),
        ("2021 bin ich für »Land« akkreditiert worden.", "„since: 2022“"),
        ("2021 habe ich mich für »Land« akkreditieren lassen.", "„since: 2022“"),
        ("2021 hat mich »Land« akkreditiert.", "„since: 2022“"),
        ("Das Programmbüro hat mich 2018 anerkannt.", "„since: 2019-05“"),
        ("Vom Programmbüro wurde ich 2018 als Beraterin zugelassen.", "„since: 2019-05“"),
        ("Im Jahr 2018 habe ich die Akkreditierung erhalten.", "„im Jahr 2018“ akkreditiert"),
        ("Am 1. März 2021 erhielt ich die Akkreditierung für »Land«.", "„am 1. März 2021“ akkreditiert"),
        ("Meine Akkreditierung gilt seit 2018.", "„since: 2019-05“"),
        ("Meine Akkreditierung für »Land« habe ich seit 2020.", "„since: 2022“"),
        ("Seit 2020 trage ich die Akkreditierung für »Land«.", "„since: 2022“"),
        ("Ich bin akkreditiert, für »Land« seit 2020.", "„since: 2022“"),
        ("Seit 2020 bin ich für »Land« zugelassen.", "„since: 2022“"),
        ("Seit 2018 bin ich akkreditierte Prozessbegleiterin.", "„since: 2019-05“"),
        ("Akkreditierte Prozessbegleiterin seit 2018", "„since: 2019-05“"),
        ("Akkreditiert wurde ich 2020 für »Stadt« und 2021 für »Land«.", "„2021“ akkreditiert"),
        ("Seit zehn Jahren bin ich für »Stadt« akkreditiert.", "„seit zehn Jahren“ akkreditiert"),
        ("Seit 10 Jahren bin ich akkreditiert.", "„since: 2019-05“"),
        ("Für »Land« bin ich schon seit über sechs Jahren akkreditiert.", "„seit über sechs Jahren“ akkreditiert"),
    ],
)
def test_a_moment_before_that_of_the_data_is_told(tmp_path: Path, sentence: str, said: str) -> None:
    (problem,) = told(tmp_path, sentence)
    assert said in problem


@pytest.mark.parametrize(
    "sentence",
    [
        "Seit 2019 bin ich akkreditiert.",
        "Seit Mai 2019 bin ich akkreditiert.",
        "Seit dem 1. März 2022 bin ich für »Land« akkreditiert.",
        "2022 wurde ich für »Land« akkreditiert.",
        "Akkreditiert wurde ich 2020 für »Stadt« und 2022 für »Land«.",
        "Seit fünf Jahren bin ich für »Land« akkreditiert.",
        "Seit vier Jahren bin ich für beide Programme akkreditiert.",
        "Seit rund zehn Jahren bin ich akkreditiert.",
        "Seit zehn Jahren begleite ich als akkreditierte Prozessbegleiterin Orte.",
        "Seit Mai 2015 gibt es das Programm, für das ich akkreditiert bin.",
        "Das Programm gibt es seit 2015, und seit 2022 bin ich dafür akkreditiert.",
        "2015 wurde meine Kollegin akkreditiert.",
        "2015 wurde ich gefragt, heute bin ich akkreditiert.",
        "Bis 2015 wurde ich ausgebildet, dann akkreditiert.",
        "2015 habe ich die Akkreditierung beantragt.",
        "Im Mai 2018 bin ich akkreditiert.",
        "2015 wurde ich als Mediatorin akkreditiert.",
        "Seit 2015 bin ich akkreditierte Mediatorin.",
        "Ich bin Mediatorin. Im Jahr 2010 habe ich die Akkreditierung erhalten.",
        "Seit 2023 bin ich akkreditiert.",
        "Für »Land« bin ich seit 2022 akkreditiert.",
        "Seit 2022 bin ich für beide Programme akkreditiert.",
        "Für »Stadt« bin ich seit 2019, für »Land« seit 2022 akkreditiert.",
        "Seit 2019 bin ich für »Stadt« und seit 2022 für »Land« akkreditiert.",
        "Ich bin seit 2010 Beraterin und für »Land« akkreditiert.",
        "Seit 2010 arbeite ich frei und bin für »Stadt« akkreditiert.",
        "Seit 2010 begleite ich als akkreditierte Prozessbegleiterin Orte.",
        "Seit 2015 gibt es das Programm »Stadt«, für das ich akkreditiert bin.",
        "Seit 2015 bin ich dabei, akkreditiert bin ich für »Land«.",
        "Akkreditiert seit 2019",
        "Akkreditiert seit 2015?",
        "Die Kammer hat mich 2015 anerkannt.",
        "2015 wurde ich anerkannt.",
        "Das Programmbüro hat mich 2015 als Lotsin anerkannt.",
        "Das Programmbüro hat mich 2019 anerkannt.",
        "Akkreditiert seit 2015 ist auch der Nachbarverein.",
        "Akkreditiert seit 2015: mein Nachbarverein",
        "Die Stiftung wurde 2015 gegründet und ist seit 2015 akkreditiert.",
        "Bin ich seit 2015 akkreditiert?",
    ],
)
def test_what_may_be_true_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, sentence) == []


def test_where_a_moment_is_missing_nothing_is_said(tmp_path: Path) -> None:
    assert told(tmp_path, "Seit 2015 bin ich akkreditiert.", land="") == []


def test_many_names_and_years_are_read_without_trying_all_their_parts(tmp_path: Path) -> None:
    names = ", ".join(f"»Ort {number}«" for number in range(60))
    assert not [one for one in told(tmp_path, f"Akkreditiert bin ich für {names} und gern da.") if "since" in one]
    assert told(tmp_path, f"Ich bin akkreditiert {'2015 ' * 60}gern.") == []


@pytest.mark.parametrize("sentence", ["Seit 2019 bin ich für »Land« akkreditiert.", "Seit 2015 bin ich akkreditiert."])
def test_a_day_of_the_data_that_is_still_to_come_is_held_against_no_sentence(tmp_path: Path, sentence: str) -> None:
    """It is told where it stands."""
    assert told(tmp_path, sentence, land="2027-03") == []


@pytest.mark.parametrize(
    ("sentence", "of", "field"),
    [
        ("Seit 2016 bin ich akkreditiert.", "", "since: 2021-05"),
        ("Seit 2016 bin ich für »Lebendige Mitte« akkreditiert.", "Lebendige Mitte", "since: 2021-05"),
        ("Ich bin bis 2035 für »Lebendige Mitte« akkreditiert.", "Lebendige Mitte", "until: 2029-12"),
        ("- 2016: Akkreditierung für »Weites Feld«", "Weites Feld", "since: 2022-03"),
        ("- seit 2021: Akkreditierung im Programm »Weites Feld«", "Weites Feld", "since: 2022-03"),
        ("- seit 2021: akkreditierte Talbegleiterin im Programm »Weites Feld«", "Weites Feld", "since: 2022-03"),
        ("Ich bin als Prozessbegleiterin für »Weites Feld« akkreditiert.", "", "role: Talbegleiterin"),
    ],
)
def test_the_line_is_named_in_which_the_data_say_otherwise(rich: Project, sentence: str, of: str, field: str) -> None:
    data, profile, feld = "data/consultant.yaml", "content/seiten/profil.md", "  - program: weites-feld\n    "
    rich.replace(data, f"{feld}role: Prozess", f"{feld}since: 2022-03\n    role: Tal")
    rich.append(profile, f"\n\n## Werdegang\n\n{sentence}\n")
    found = check_claims(draw_up(rich.root, FEATURES, ""))
    (problem,) = (one for one in found if one.place.file == profile)
    line = rich.place_of(data, field).split(":")[1]
    says = f"„{field}“" if field.startswith("role") else f"steht {f'für »{of}« ' if of else ''}„{field}“"
    assert f"in {data}, Zeile {line}, {says}; eines von beiden" in problem.message
