"""„Beide“ means the pair that stands before it, and programs only where they are meant."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.count_checks import check_counts
from tests.example_catalog import catalog, program
from tests.publishing.outlines import outline

ONLY = program("land", name="Offenes Land")


def told(root: Path, text: str) -> list[str]:
    """Check a text of a site with one program."""
    loaded = Loaded(catalog(programs=(ONLY,)), ())
    texts = {"seiten/a.md": f"---\ntitle: Titel\n---\n{text}"}
    return [problem.message for problem in check_counts(outline(root, texts, (), loaded=loaded))]


@pytest.mark.parametrize(
    "text",
    [
        "Vor »Offenes Land« habe ich in zwei Förderprogrammen des Landes gearbeitet, beide sind 2013 ausgelaufen.",
        "Früher war ich in zwei Programmen des Landes Niedersachsen tätig; beide gibt es nicht mehr.",
        "Ich habe für LEADER und die Dorfentwicklung gearbeitet, beide Programme kenne ich gut.",
        "Ich habe für LEADER und die Dorfentwicklung gearbeitet. Beide Programme kenne ich gut.",
        "Am Programm nehmen Heimatverein und Landfrauen teil, beide mit je 40 Mitgliedern.",
        "Am Programm nehmen Heimatverein und Landfrauen teil. Beide haben je 40 Mitglieder.",
        "Wesertal und Trendelburg sind im Programm, beide seit über vier Jahren.",
        "Heimatverein und Gemeinde, beide machen mit. Das Programm bringt sie zusammen.",
        "Meine Kollegin und ich kennen das Programm, beide seit 2019.",
        "Wir beide kennen das Programm gut.",
        "Das Programm bringt Jung und Alt zusammen, beide lernen voneinander.",
        "Das Programm hat zwei Phasen, beide dauern ein Jahr.",
        "Ob Verein oder Gemeinde: Im Programm haben beide eine Stimme.",
        "Die Bundesprogramme »Demokratie leben« und »Zusammenhalt« kenne ich, beide habe ich begleitet.",
        "Neben dem Programm arbeite ich für das Land und den Kreis, beide zahlen pünktlich.",
        "Mein Vater und mein Onkel, beide Landwirte, kennen das Programm.",
        "Im Programm arbeite ich mit zwei Ämtern zusammen, beide antworten schnell.",
        "Wesertal (Hessen) und Polle (Niedersachsen) sind im Programm, beide gern.",
        "Die Vereine »Dorfleben« und »Wir in Polle« machen beim Programm mit, beide seit 2020.",
        "LEADER und »Offenes Land« passen zusammen, beide Programme helfen Dörfern.",
        "Sowohl die Gemeinde als auch der Heimatverein nehmen am Programm teil, beide zum ersten Mal.",
        "Zwei Programme der EU habe ich verwaltet, beide liefen 2013 aus.",
        "Früher war ich in zwei Programmen des Bundes tätig, beide gibt es nicht mehr.",
        "Frau Meier und Herr Brandt leiten das Programmbüro, beide mit halber Stelle.",
        "Im Rathaus und im Heimatverein ist das Programm bekannt, in beiden hängt ein Plakat.",
        "Verein und Gemeinde tragen das Programm beide.",
        "Mit Förster und Wirtin sprach ich über das Programm, mit beiden lange.",
        "Früher war ich in zwei Programmen von Bund und Ländern tätig; beide gibt es nicht mehr.",
    ],
)
def test_beside_another_pair_the_word_for_both_is_no_number_of_programs(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "»Offene Stadt« und »Offenes Land«: für beide bin ich akkreditiert.",
        "Für beide bin ich akkreditiert.",
        "Für beide Programme bin ich akkreditiert.",
        "Beide Programme helfen Orten.",
        "Im Programm bin ich für Städte und Dörfer da, für beide bin ich akkreditiert.",
        "»Offene Stadt« und »Offenes Land« sind mein Programm, beide kenne ich gut.",
        "Offene Stadt und Offenes Land: beide Programme kenne ich gut.",
        "Offene Stadt und Offenes Land sind Programme, beide kenne ich gut.",
        "Ich biete Moderation und Beratung in beiden Programmen.",
        "Ich berate Städte und Dörfer in beiden Programmen.",
        "Mein Programm hilft Städten und Dörfern, und beide Programme haben einen Gutschein.",
        "Ich begleite Schwerin und Tondern. Beide Programme kenne ich gut.",
        "Das Programm kenne ich gut, beide kenne ich gut.",
        "»Offene Stadt« ist das eine Programm, »Offenes Land« das andere, beide kenne ich gut.",
        "In den beiden Programmen arbeite ich gern.",
        "Ich zeige Anna und Bert beide Programme.",
        "»Offene Stadt« hilft Städten und Gemeinden, »Offenes Land« Dörfern, beide kenne ich gut.",
        "Im Programm berate ich Städte und Dörfer in beiden gleich gern.",
        "Sie und ich, wir wissen: Beide Programme lohnen sich.",
        "Beide Programme kommen von Stiftungen und Ministerien.",
        "Ich arbeite mit zwei Vereinen, beide Programme kenne ich gut.",
        "Für Dorf und Stadt bin ich akkreditiert, für beide Programme.",
    ],
)
def test_where_her_programs_are_meant_the_word_for_both_is_told(tmp_path: Path, text: str) -> None:
    (problem,) = told(tmp_path, text)
    assert "eide" in problem.partition("“")[0]
