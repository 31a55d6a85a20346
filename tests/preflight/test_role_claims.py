"""Her role as somebody else than the programs would have certified it is told, and may be said when it is true."""

from dataclasses import replace

import pytest

from plugins.catalog.passages import Passage
from plugins.preflight import elsewhere_in
from tests.example_catalog import catalog, consultant

FACTS = catalog(consultant=consultant(name="Alma Windfeder"))
CLAIMED = {
    "Ich bin vom Bundesministerium für Äcker und Wiesen zertifizierte Prozessbegleiterin.": (
        "bin vom Bundesministerium für Äcker und Wiesen zertifizierte Prozessbegleiterin"
    ),
    "Ich bin anerkannte Prozessbegleiterin des Bundesministeriums.": (
        "bin anerkannte Prozessbegleiterin des Bundesministeriums"
    ),
    "Ich bin als Prozessbegleiterin zertifiziert.": "als Prozessbegleiterin zertifiziert",
    "Das Bundesministerium hat mich 2019 akkreditiert.": "Das Bundesministerium hat mich 2019 akkreditiert",
    "Das Land Hügelland hat mich als Prozessbegleiterin anerkannt.": (
        "Das Land Hügelland hat mich als Prozessbegleiterin anerkannt"
    ),
    "Als geprüfte Prozessbegleiterin der IHK begleite ich Sie.": "Als geprüfte Prozessbegleiterin der IHK",
    "Ich bin als Prozessbegleiterin von der IHK zugelassen.": "als Prozessbegleiterin von der IHK zugelassen",
    "Alma Windfeder ist vom Ministerium zertifizierte Prozessbegleiterin.": (
        "ist vom Ministerium zertifizierte Prozessbegleiterin"
    ),
    "Ich bin staatlich anerkannte Prozessbegleiterin.": "staatlich anerkannte Prozessbegleiterin",
}
LET_BE = (
    "Ich bin zertifizierte Mediatorin (BM).",
    "Ich bin von der IHK geprüfte Mediatorin.",
    "Ich bin anerkannte Prozessbegleiterin.",
    "Ich bin vom Programmbüro zertifizierte Prozessbegleiterin.",
    "Für »Weites Feld« bin ich als Prozessbegleiterin zertifiziert.",
    "Das Bundesministerium hat mich nicht als Prozessbegleiterin anerkannt.",
    "Das Bundesministerium hat den Verein anerkannt.",
    "Vom Ministerium zertifizierte Prozessbegleiterinnen gibt es nicht.",
    "Meine Kollegin ist von der IHK zertifizierte Prozessbegleiterin.",
    "2019: Weiterbildung, als Prozessbegleiterin zertifiziert",
    "Ich empfehle einen von der IHK zertifizierten Prozessbegleiter.",
    "„Ich bin als Prozessbegleiterin zertifiziert“, sagt meine Nachbarin.",
)


def named(sentence: str) -> list[str]:
    """Give what is told of a sentence, as it stands in it."""
    return [sentence[one.start : one.end] for one in elsewhere_in(Passage(sentence, ()), FACTS)]


@pytest.mark.parametrize("sentence", CLAIMED)
def test_a_role_that_others_would_have_certified_is_told(sentence: str) -> None:
    assert named(sentence) == [CLAIMED[sentence]]


@pytest.mark.parametrize("sentence", LET_BE)
def test_what_the_programs_do_and_other_certificates_are_let_be(sentence: str) -> None:
    assert named(sentence) == []


def test_what_was_told_already_is_told_once() -> None:
    assert named("Ich bin vom Ministerium akkreditierte Prozessbegleiterin.") == ["Ministerium"]


def test_who_runs_a_program_may_have_done_it() -> None:
    program = FACTS.programs[0]
    office = program.office.model_copy(update={"operator": "Stiftung Wiesengrund (SWG)"})
    facts = replace(FACTS, programs=(program.model_copy(update={"office": office}),))
    for body, told in (("Stiftung", 0), ("SWG", 0), ("IHK", 1)):
        sentence = f"Die {body} hat mich als Prozessbegleiterin zertifiziert."
        assert len([*elsewhere_in(Passage(sentence, ()), facts)]) == told
