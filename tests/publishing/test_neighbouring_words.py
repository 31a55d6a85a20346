"""Words beside „akkreditiert“ claim the same, „offiziell“, „berufen“, „im Beraterpool“: in sentences and key words."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.claim_checks import check_claims
from tests.example_catalog import catalog, program
from tests.publishing.outlines import outline
from tests.publishing.test_claim_sentences import PARTLY, told

FALSE = (
    "- seit 2024: offizielle Prozessberaterin im Programm »Stille Ufer«",
    "Ich bin offizielle Prozessberaterin im Programm »Stille Ufer«.",
    "Ich bin offizieller Berater von »Stille Ufer«.",
    "Ich bin offizielle Moderatorin für »Stille Ufer«.",
    "Ich bin offizielle Fachfrau für »Stille Ufer«.",
    "Ich bin offizielle Partnerin von »Stille Ufer«.",
    "Ich bin offizielle Begleiterin bei »Stille Ufer«.",
    "Als offizielle Beraterin von »Stille Ufer« begleite ich Orte.",
    "Ich bin Mitglied im Beraterpool von »Stille Ufer«.",
    "Ich bin im Beraterinnenpool von »Stille Ufer«.",
    "Ich stehe im Fachleutepool von »Stille Ufer«.",
    "Ich gehöre zum Beraterpool des Programms »Stille Ufer«.",
    "Ich gehöre zum Pool der Begleiter*innen von »Stille Ufer«.",
    "Ich gehöre zum Pool der Begleiter\\*innen des Programms »Stille Ufer«.",
    "Ich bin Teil des Beraterpools von »Stille Ufer«.",
    "Ich bin Mitglied des Pools von »Stille Ufer«.",
    "Mitglied im Beraterpool von »Stille Ufer«",
    "- seit 2023: Mitglied im Beraterpool von »Stille Ufer«",
    "- seit 2023 im Pool der Prozessbegleiter*innen von »Stille Ufer«",
    "Ich wurde in den Beraterpool von »Stille Ufer« aufgenommen.",
    "Seit 2023 bin ich im Begleiterpool von »Stille Ufer« gelistet.",
    "Ich bin gelistet bei »Stille Ufer«.",
    "Gelistet bei »Stille Ufer«",
    "Gelistet bei »Stille Ufer«.",
    "- gelistet bei »Stille Ufer«",
    "- seit 2022 gelistet im Programm »Stille Ufer«",
    "Ich bin zertifiziert für »Stille Ufer«.",
    "Zertifiziert für »Stille Ufer«",
    "Zertifiziert für »Stille Ufer«.",
    "- 2022: zertifiziert für »Stille Ufer«",
    "- zertifizierte Prozessbegleiterin für »Stille Ufer«",
    "- seit 2022 zertifizierte Prozessbegleiterin für »Stille Ufer«",
    "Ich bin zertifizierte Fachkraft für »Stille Ufer«.",
    "Ich wurde für »Stille Ufer« berufen.",
    "Ich wurde 2022 als Prozessbegleiterin für »Stille Ufer« berufen.",
    "Ich bin berufene Prozessbegleiterin für »Stille Ufer«.",
    "Ich wurde zur Prozessbegleiterin von »Stille Ufer« berufen.",
    "Ich wurde vom Programmbüro »Stille Ufer« benannt.",
    "Ich bin vom Programmbüro »Stille Ufer« als Prozessbegleiterin benannt.",
    "Vom Programmbüro »Stille Ufer« anerkannt",
    "Ich bin vom Programmbüro »Stille Ufer« anerkannt.",
    "Vom Programmbüro »Stille Ufer« bin ich zugelassen.",
    "Vom Programmbüro »Stille Ufer« wurde ich als Prozessbegleiterin zugelassen.",
    "Das Programmbüro »Stille Ufer« hat mich berufen.",
    "Das Programmbüro »Stille Ufer« hat mich als Prozessbegleiterin benannt.",
    "Das Programmbüro »Stille Ufer« hat mich zur Prozessbegleiterin ernannt.",
    "Ich bin für »Stille Ufer« qualifiziert und zugelassen.",
    "Ich darf Orte im Programm »Stille Ufer« begleiten.",
    "Ich darf Orte in »Stille Ufer« begleiten.",
    "Ich darf für »Stille Ufer« arbeiten.",
    "Ich darf im Programm »Stille Ufer« als Prozessbegleiterin arbeiten.",
    "Ich darf auch Orte aus dem Programm »Stille Ufer« begleiten.",
    "Das Programm »Stille Ufer« hat mich anerkannt.",
    "Ich habe die Zulassung von »Stille Ufer«.",
    "Ich besitze ein Zertifikat von »Stille Ufer«.",
    "Ich habe ein Zertifikat für »Stille Ufer«.",
    "Mit Zertifikat von »Stille Ufer«",
    "Ich bin registrierte Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin eingetragene Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin bei »Stille Ufer« als Prozessbegleiterin eingetragen.",
    "Ich bin bei »Stille Ufer« als Prozessbegleiterin registriert.",
    "Ich stehe auf der Liste der Prozessbegleiter*innen von »Stille Ufer«.",
    "Ich bin eine der Prozessbegleiterinnen von »Stille Ufer«.",
    "Ich bin eine der Prozessbegleiterinnen im Programm »Stille Ufer«.",
    "Ich gehöre zu den Prozessbegleiterinnen von »Stille Ufer«.",
    "Ich gehöre zum Team der Prozessbegleiter*innen von »Stille Ufer«.",
    "Ich bin eine anerkannte Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin autorisierte Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin für »Stille Ufer« lizenziert.",
    "Ich bin autorisiert für »Stille Ufer«.",
    "Seit 2021 bin ich Teil des Teams der Prozessbegleiter*innen von »Stille Ufer«.",
    "Ich bin Teil des Beraterpools im Programm »Stille Ufer«.",
    "Das Programmbüro »Stille Ufer« vermittelt mich als Prozessbegleiterin.",
    "Das Programmbüro »Stille Ufer« empfiehlt mich als Prozessbegleiterin.",
    "Das Programm »Stille Ufer« hat mich als Prozessbegleiterin ausgewählt.",
    "Das Programm »Stille Ufer« hat mich als Prozessbegleiterin beauftragt.",
    "»Stille Ufer« hat mich zur Prozessbegleiterin gemacht.",
    "»Stille Ufer« hat mich als Prozessbegleiterin zugelassen.",
    "Ich bin von »Stille Ufer« als Prozessbegleiterin ausgewählt worden.",
    "Ich wurde als Prozessbegleiterin für »Stille Ufer« ausgewählt.",
    "In dem Programm »Stille Ufer« darf ich Orte begleiten.",
    "Ich darf Menschen in »Stille Ufer« begleiten.",
    "Ich darf Ihren Ort in »Stille Ufer« begleiten.",
    "Ich darf Orte begleiten, die am Programm »Stille Ufer« teilnehmen.",
    "Ich habe von »Stille Ufer« die Erlaubnis bekommen.",
    "Das Programm »Stille Ufer« hat mir erlaubt, Orte zu begleiten.",
    "Das Programm »Stille Ufer« hat mich geprüft und zugelassen.",
    "Zugelassene Begleiterin für »Stille Ufer«",
    "Anerkannt von »Stille Ufer«",
    "Anerkannt durch das Programmbüro »Stille Ufer«",
    "Zugelassen für »Stille Ufer«",
    "Ich bin geprüfte Prozessbegleiterin für »Stille Ufer«.",
)
TRUE = (
    "Ich gehöre zu den Freundinnen von »Stille Ufer«.",
    "Ich gehöre nicht zu den Prozessbegleiterinnen von »Stille Ufer«.",
    "Das Programmbüro »Stille Ufer« hat mich eingeladen.",
    "Das Programmbüro »Stille Ufer« hat mich in die Jury berufen.",
    "Ich wurde in den Beirat von »Stille Ufer« berufen.",
    "Der Pool von »Stille Ufer« ist groß.",
    "Der Pool von »Stille Ufer«",
    "Im Pool von »Stille Ufer« sind vierzig Fachleute.",
    "Der Beraterpool von »Stille Ufer« hilft Ihnen weiter.",
    "Ich kenne viele aus dem Beraterpool von »Stille Ufer«.",
    "Ich bin nicht im Beraterpool von »Stille Ufer«.",
    "Ich bin Mitglied im Verein »Stille Ufer«.",
    "Ich bin Mitglied im Förderverein von »Stille Ufer«.",
    "Ich bin Mitglied im Ideenpool von »Stille Ufer«.",
    "Unsere Stadt ist bei »Stille Ufer« gelistet.",
    "- Kiel, gelistet bei »Stille Ufer«",
    "Ich habe die Auszeichnung von »Stille Ufer« gelesen.",
    "Ich darf in »Stille Ufer« moderieren, wenn das Büro zustimmt.",
    "Ich darf Orte in »Offene Stadt« begleiten.",
    "Offizielle Angaben von »Stille Ufer«",
    "Offizielle Seite von »Stille Ufer«",
    "Die offizielle Beraterin von »Stille Ufer« ist Ute Bark.",
    "Den offiziellen Berater von »Stille Ufer« nennt Ihnen das Büro.",
    "Offizielle Berater von »Stille Ufer« sind vor Ort.",
    "Ich bin offizielle Beraterin von »Offene Stadt«.",
    "Ich bin offizielle Botschafterin meiner Stadt.",
    "Ein Zertifikat von »Stille Ufer« habe ich nicht.",
    "»Stille Ufer« vergibt Zertifikate.",
    "Wenn Ihr Ort an »Stille Ufer« teilnimmt, hilft Ihnen eine Prozessbegleiterin aus dem Pool.",
    "Das Programmbüro »Stille Ufer« hat mich als Gast eingeladen.",
    "Das Programmbüro »Stille Ufer« hat mich als Moderatorin beauftragt.",
    "Ich bin offizielle Prozessbegleiterin für »Offene Stadt«.",
    "Offizieller Name: »Stille Ufer«",
    "Zertifiziert für Mediation, begeistert von »Stille Ufer«",
    "- 2018–2020: gelistet bei »Stille Ufer«",
    "Man hat mich als Prozessbegleiterin für »Stille Ufer« vorgeschlagen.",
    "Ich habe die Erlaubnis, Bilder von »Stille Ufer« zu zeigen.",
    "Ich habe die Erlaubnis von meiner Gemeinde.",
    "Ich habe von »Stille Ufer« ein Plakat bekommen.",
    "Ich darf Ihnen Fotos von »Stille Ufer« zeigen.",
    "Anerkannt ist »Stille Ufer« vor allem am Meer.",
    "Bis 2022 stand ich im Beraterpool von »Stille Ufer«.",
)


@pytest.mark.parametrize("sentence", FALSE)
def test_whoever_is_chosen_by_a_program_is_accredited_there(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "für »Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung; hier streichen" in problem


@pytest.mark.parametrize("sentence", FALSE)
def test_where_the_data_say_so_it_may_be_said(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, "three programs", sentence) == []


@pytest.mark.parametrize("sentence", TRUE)
def test_what_is_not_said_of_her_or_is_taken_back_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich bin keine Maklerin, ich bin für »Stille Ufer« zertifiziert.",
        "Ich war lange im Rathaus, heute bin ich in »Stille Ufer« gelistet.",
    ],
)
def test_a_denial_of_something_else_takes_nothing_back(tmp_path: Path, sentence: str) -> None:
    assert len(told(tmp_path, PARTLY, sentence)) == 1


def test_key_words_about_a_town_are_not_hers(tmp_path: Path) -> None:
    root = parse_yaml("towns:\n  - note: Gelistet bei »Stille Ufer«\n", "data/towns.yaml").root
    assert root
    facts = Loaded(catalog(programs=(program("ufer", name="Stille Ufer"),)), (), roots={"towns": root})
    assert list(check_claims(outline(tmp_path, loaded=facts))) == []
