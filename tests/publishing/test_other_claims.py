"""What claims an accreditation in other words, „zertifiziert“ or „im Pool“, is held against the data where clear."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from tests.example_catalog import catalog, program
from tests.publishing.outlines import outline
from tests.publishing.test_claim_checks import checked
from tests.publishing.test_claim_sentences import PARTLY, told

FALSE = {
    "Seit Januar bin ich auch in »Stille Ufer« zertifiziert.": (30, "zertifiziert"),
    "Ich bin für »Offene Stadt« und Stille Ufer zertifiziert.": (32, "zertifiziert"),
    "Zertifiziert wurde ich 2024 von »Stille Ufer«.": (34, "Zertifiziert"),
    "Das Programm »Stille Ufer« hat mich in seinen Pool aufgenommen.": (15, "in seinen Pool"),
    "Ich wurde in den Pool der Prozessbegleiterinnen von »Stille Ufer« aufgenommen.": (54, "in den Pool"),
    "Ich stehe im Pool von »Stille Ufer«.": (24, "im Pool"),
    "Ich gehöre zum Pool der Begleiterinnen von »Stille Ufer«.": (45, "zum Pool"),
    "Ich gehöre zum Pool von »Stille Ufer«.": (26, "zum Pool"),
    "Ich bin im Pool der Stiftung für »Stille Ufer«.": (35, "im Pool"),
    "Auch »Stille Ufer« hat mich in seinen Pool aufgenommen.": (7, "in seinen Pool"),
    "Das Programm »Stille Ufer« listet mich als Prozessbegleiterin.": (15, "listet"),
    "Das Büro von »Stille Ufer« führt mich als Beraterin.": (15, "führt"),
    "Die Stiftung hat mich für »Stille Ufer« zertifiziert.": (28, "zertifiziert"),
    "Ich bin offizielle Prozessbegleiterin von »Stille Ufer«.": (44, "offizielle Prozessbegleiterin"),
    "Als offizielle Prozessbegleiterin für »Stille Ufer«": (40, "offizielle Prozessbegleiterin"),
    "Ich bin Prozessbegleiterin der Programme »Offene Stadt« und »Stille Ufer«.": (62, "Prozessbegleiterin"),
    "Ich bin Prozessbegleiterin des Programms »Stille Ufer«.": (43, "Prozessbegleiterin"),
    "Ich darf in »Stille Ufer« arbeiten.": (14, "darf … arbeiten"),
    "Seit 2024 darf ich auch in »Stille Ufer« Orte begleiten.": (29, "darf … Orte begleiten"),
    "Ich berate Orte, beim Programmbüro von »Stille Ufer« bin ich gelistet.": (41, "gelistet"),
    "Ich bin zertifizierte Prozessbegleiterin für »Stille Ufer«.": (47, "zertifizierte"),
    "Seit 2024 bin ich auch zertifizierte Prozessbegleiterin in »Stille Ufer«.": (61, "zertifizierte"),
    "Ich bin eine gelistete Begleiterin im Programm »Stille Ufer«.": (49, "gelistete"),
    "In »Stille Ufer« bin ich eine von vierzig anerkannten Fachkräften.": (5, "anerkannten"),
    "Ich bin eine der 40 akkreditierten Prozessbegleiterinnen in »Stille Ufer«.": (62, "akkreditierten"),
    "In »Stille Ufer« gehöre ich zu den anerkannten Fachleuten.": (5, "anerkannten"),
    "Ich zähle zum Kreis der zugelassenen Fachleute für »Stille Ufer«.": (53, "zugelassenen"),
    "Das Programmbüro von »Stille Ufer« hat mich im Pool.": (23, "im Pool"),
    "Zertifizierte Moderatorin für »Offene Stadt« und »Stille Ufer«": (51, "Zertifizierte"),
    "Als zertifizierte Begleiterin für »Stille Ufer« berate ich Orte am Wasser.": (36, "zertifizierte"),
    "2024: Akkreditierung für »Stille Ufer«": (27, "Akkreditierung"),
    "seit 2024: Zulassung (Stille Ufer)": (23, "Zulassung"),
    "2024: Anerkennung als Prozessbegleiterin, Stille Ufer": (43, "Anerkennung"),
    "2023: Akkreditierung »Offene Stadt«, 2024: »Stille Ufer«": (45, "Akkreditierung"),
    "Akkreditierung durch das Programmbüro »Stille Ufer«, 2024": (40, "Akkreditierung"),
    "2024: Berufung in den Pool von »Stille Ufer«": (33, "in den Pool"),
    "2024 kam die Akkreditierung für »Stille Ufer« hinzu.": (34, "Akkreditierung"),
    "2024 kam »Stille Ufer« als zweite Akkreditierung hinzu.": (11, "Akkreditierung"),
    "Die Zulassung für »Stille Ufer« folgte 2024.": (20, "Zulassung"),
    "Eine Akkreditierung für »Stille Ufer« liegt vor.": (26, "Akkreditierung"),
    "05/2024: Akkreditierung auch für »Stille Ufer« erhalten": (35, "Akkreditierung"),
    "Akkreditierungen für »Offene Stadt« (2023) und »Stille Ufer« (2024)": (49, "Akkreditierungen"),
    "Mai 2024: Akkreditierung für »Stille Ufer« durch die Stiftung für Ufer und Meer": (31, "Akkreditierung"),
    "Beraterin mit Akkreditierung für »Offene Stadt« und »Stille Ufer«": (54, "Akkreditierung"),
    "2024: Berufung zur Prozessbegleiterin im Programm »Stille Ufer«": (52, "Berufung"),
    "Ein Jahr später folgte noch die Akkreditierung für »Stille Ufer«.": (53, "Akkreditierung"),
    "2024 folgte die dritte Akkreditierung, diesmal für »Stille Ufer«.": (53, "Akkreditierung"),
    "Seit 2024 besteht auch eine Akkreditierung für »Stille Ufer«.": (49, "Akkreditierung"),
    "Für »Stille Ufer« liegt seit 2024 eine Zulassung vor.": (6, "Zulassung"),
    "2024 berief mich »Stille Ufer« zur Prozessbegleiterin.": (19, "berief"),
    "Ich wohne in Köln und bin gern dort, ich bin für »Stille Ufer« zertifizierte Begleiterin.": (51, "zertifizierte"),
}
OFFICES = (
    "Alle drei Programmbüros haben mich zertifiziert.",
    "Alle Programmbüros haben mich in ihren Pool aufgenommen.",
    "Alle Programmbüros haben mich akkreditiert.",
    "Alle drei Programmbüros haben mich anerkannt.",
    "Ich bin von allen Programmbüros akkreditiert.",
    "Alle drei Programmbüros haben mich im Pool.",
)
COUNTED = {
    "Ich bin in drei Programmen gelistet.": "drei Programmen",
    "In allen Programmen bin ich gelistet.": "allen Programmen",
    "Ich bin bei allen drei Programmbüros gelistet.": "allen drei Programmbüros",
    "Ich stehe im Pool aller drei Programme.": "aller drei Programme",
    "Ich gehöre zum Pool aller drei Programme.": "aller drei Programme",
    "Ich darf in allen drei Programmen arbeiten.": "allen drei Programmen",
    "In allen drei Programmen gehöre ich zu den anerkannten Fachleuten.": "allen drei Programmen",
}
TRUE = (
    "Ich bin für »Offene Stadt« zertifiziert.",
    "In »Stille Ufer« bin ich nicht zertifiziert.",
    "In »Stille Ufer« bin ich zertifiziert, akkreditiert bin ich dort nicht.",
    "In »Stille Ufer« bin ich zertifiziert. Akkreditiert bin ich dort nicht.",
    "Ich bin zertifizierte Mediatorin und kenne »Stille Ufer«.",
    "Für »Systemische Beratung« bin ich zertifiziert.",
    "In »Stille Ufer« bin ich als zertifizierte Mediatorin dabei.",
    "Ich bin in »Stille Ufer« gern zu Gast und in Mediation zertifiziert.",
    "Bin ich für »Stille Ufer« zertifiziert?",
    "Ich bin zertifizierte Prozessbegleiterin für »Offene Stadt«.",
    "Ich bin zertifizierte Beraterin für »Gewaltfreie Kommunikation«.",
    "Ich bin keine zertifizierte Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin zertifizierte Mediatorin und gern zu Gast in »Stille Ufer«.",
    "Als zertifizierte Moderatorin kenne ich »Stille Ufer«.",
    "Für »Stille Ufer« empfehle ich zertifizierte Fachleute.",
    "Meine Kollegin ist zertifizierte Prozessbegleiterin für »Stille Ufer«.",
    "Ich suche eine zertifizierte Beraterin für »Stille Ufer«.",
    "Zertifizierte Begleiterinnen für »Stille Ufer« nennt Ihnen das Programmbüro.",
    "Das Büro hat zertifizierte Beraterinnen für »Stille Ufer«.",
    "Sobald ich für »Stille Ufer« zertifiziert bin, steht es hier.",
    "Meine Kollegin ist in »Stille Ufer« zertifiziert.",
    "»Stille Ufer« setzt auf Moderation. Dafür bin ich zertifiziert.",
    "Unsere Stadt wurde in »Stille Ufer« aufgenommen.",
    "Ich kenne viele aus dem Pool von »Stille Ufer«.",
    "Ich wäre gern im Pool von »Stille Ufer«.",
    "Ich gehöre zum Pool von »Offene Stadt«.",
    "Ich gehöre nicht zum Pool von »Stille Ufer«.",
    "Ich gehöre zum Team von »Stille Ufer«.",
    "Das Programm »Stille Ufer« listet mich als Gast.",
    "Das Programm »Stille Ufer« listet alle Orte auf.",
    "Das Büro von »Stille Ufer« führt mich durch den Tag.",
    "Die Stiftung hat mich für »Stille Ufer« begeistert.",
    "Ich bin offizielle Prozessbegleiterin von »Offene Stadt«.",
    "Ich bin Prozessbegleiterin und mag »Stille Ufer«.",
    "Ich bin Prozessbegleiterin und berate Orte in »Stille Ufer«.",
    "Die Prozessbegleiterin von »Stille Ufer« kenne ich gut.",
    "Ich darf in »Stille Ufer« nicht arbeiten.",
    "Ich darf in »Stille Ufer« zu Gast sein.",
    "Ich darf in »Offene Stadt« arbeiten.",
    "In zwei der drei Programme darf ich arbeiten.",
    "Im Programm »Stille Ufer« dürfen andere arbeiten.",
    "Alle Programmbüros haben mich freundlich empfangen.",
    "Alle Programmbüros haben mich eingeladen, akkreditiert bin ich in zweien.",
    "Ich bin akkreditiert und von allen Programmbüros geschätzt.",
    "Alle drei Programmbüros haben mich im Blick.",
    "Ich bin in zwei Programmen gelistet.",
    "Ich bin in den Programmen »Offene Stadt« und »Offenes Land« gelistet.",
    "Unsere Stadt ist in drei Programmen gelistet.",
    "In drei Programmen des Bundes bin ich gelistet.",
    "In »Offene Stadt« bin ich eine von vierzig anerkannten Fachkräften.",
    "In »Stille Ufer« arbeite ich mit einer von vierzig anerkannten Fachkräften.",
    "In »Stille Ufer« bin ich keine von den anerkannten Fachkräften.",
    "In »Stille Ufer« gehöre ich nicht zu den anerkannten Fachleuten.",
    "In »Stille Ufer« gehöre ich zu den Gästen.",
    "Ich bin eine der vierzig anerkannten Fachkräfte für Mediation und kenne »Stille Ufer«.",
    "2024: Akkreditierung für »Offene Stadt«",
    "2024: Akkreditierung für »Stille Ufer« beantragt",
    "2015–2019: Akkreditierung für »Stille Ufer«",
    "2012: Anerkennung als Mediatorin durch den Verband »Mediation Nord«",
    "Die Akkreditierung für »Stille Ufer« vergibt das Programmbüro.",
    "2027 soll die Akkreditierung für »Stille Ufer« folgen.",
    "Eine Akkreditierung für »Stille Ufer« liegt nicht vor.",
    "Bei meiner Kollegin kam 2024 die Akkreditierung für »Stille Ufer« hinzu.",
    "Die Akkreditierung für »Stille Ufer« besteht seit 2018.",
    "Es besteht eine Akkreditierung für »Stille Ufer«, die das Programmbüro vergibt.",
    "Für »Stille Ufer« gibt es eine Akkreditierung.",
    "Begleiterinnen mit Akkreditierung für »Stille Ufer«",
    "2024: Bewerbung um die Akkreditierung für »Stille Ufer«",
    "2024: Berufung in den Beirat von »Stille Ufer«",
    "2024 berief mich die Stadt in den Beirat von »Stille Ufer«.",
    "Die Akkreditierung für »Stille Ufer« folgt anderen Regeln.",
)


@pytest.mark.parametrize("sentence", FALSE)
def test_another_word_for_it_is_told_where_the_program_is_named(tmp_path: Path, sentence: str) -> None:
    column, word = FALSE[sentence]
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert problem.startswith(f"content/seiten/a.md:4:{column}: „{word}“ für »Stille Ufer«, dazu steht in data/")


@pytest.mark.parametrize(
    ("sentence", "column"),
    [
        ("Ich bin zertifizierte Prozessbegleiterin für »Rege Ufer«.", 47),
        ("Als Prozessbegleiterin bin ich für »Rege Ufer« zertifiziert.", 37),
        ("Ich bin gelistete Prozessbegleiterin für »Offene Stadt« und »Rege Ufer«.", 62),
    ],
)
def test_whoever_accompanies_processes_does_so_in_programs(tmp_path: Path, sentence: str, column: int) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert problem.startswith(f"content/seiten/a.md:4:{column}: „")
    assert "für »Rege Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("sentence", OFFICES)
def test_all_offices_are_those_of_every_program(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "llen Programmbüros“" in problem or f"„{sentence.partition(' haben')[0]}“" in problem
    assert "aber für »Stille Ufer« steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("sentence", COUNTED)
def test_whoever_is_listed_in_every_program_is_accredited_in_each(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert f"„{COUNTED[sentence]}“, aber für »Stille Ufer« steht in data/consultant.yaml keine" in problem


@pytest.mark.parametrize("number", ["zwei", "vier", "beiden"])
def test_whoever_is_listed_in_several_programs_is_accredited_in_so_many(tmp_path: Path, number: str) -> None:
    names = {"stadt": "Offene Stadt", "land": "Offenes Land", "ufer": "Stille Ufer"}
    facts = catalog(programs=tuple(program(one, name=name) for one, name in names.items()))
    sketch = outline(tmp_path, {"seiten/a.md": f"Ich bin in {number} Programmen gelistet."}, loaded=Loaded(facts, ()))
    (problem,) = map(str, checked(sketch))
    assert f"„{number} Programmen“, aber in data/consultant.yaml steht nur eine Akkreditierung; den Satz" in problem


@pytest.mark.parametrize("sentence", [*FALSE, *OFFICES, *COUNTED])
def test_whoever_is_accredited_may_use_any_word(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, "three programs", sentence) == []


@pytest.mark.parametrize("sentence", TRUE)
def test_what_is_not_clearly_said_of_her_and_the_program_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []
