"""With one accreditation nobody says that several programs have accredited her, whatever she names behind it."""

from pathlib import Path

import pytest

from tests.publishing.test_claim_sentences import told

FIRST = "two programs, accredited for the first"
FALSE = {
    "Es gibt mehrere Programme. Diese Programme haben mich anerkannt: »Offene Stadt«.": (28, "Diese Programme"),
    "Die Programme »Offene Stadt« haben mich anerkannt.": (1, "Die Programme"),
    "Anerkannt haben mich diese Programme: »Offene Stadt«.": (22, "diese Programme"),
    "Akkreditiert bin ich für diese Programme: »Offene Stadt«.": (26, "diese Programme"),
    "Akkreditiert bin ich in den folgenden Programmen: »Offene Stadt«.": (25, "den folgenden Programmen"),
    "In diesen Programmen bin ich als Prozessbegleiterin akkreditiert: »Offene Stadt«.": (4, "diesen Programmen"),
    "Die Programme, für die ich akkreditiert bin: »Offene Stadt«.": (1, "Die Programme"),
    "Programme, die mich anerkannt haben: »Offene Stadt«.": (1, "Programme"),
    "Ich begleite Orte in den Programmen, für die ich akkreditiert bin.": (22, "den Programmen"),
    "Es gibt »Offene Stadt« und »Offenes Land«. Diese Programme haben mich anerkannt.": (44, "Diese Programme"),
    "Akkreditierte Prozessbegleiterin in den Programmen »Offene Stadt«": (37, "den Programmen"),
}
TRUE = (
    "Dieses Programm hat mich anerkannt: »Offene Stadt«.",
    "Eines der Programme hat mich anerkannt.",
    "Für eines dieser Programme bin ich akkreditiert.",
    "Von diesen Programmen hat mich eines anerkannt: »Offene Stadt«.",
    "Die Programme haben mich nicht anerkannt.",
    "Die Programme haben mich begeistert, akkreditiert bin ich für »Offene Stadt«.",
    "Ich begleite Orte nur in Programmen, für die ich akkreditiert bin.",
    "Für welche Programme bin ich akkreditiert? Für »Offene Stadt«.",
    "Für diese Programme gibt es Büros: Akkreditiert bin ich für »Offene Stadt«.",
    "Ich bin für »Offene Stadt« akkreditiert und in den Programmen zu Hause.",
    "Ich arbeite in diesen Programmen: »Offene Stadt«, »Offenes Land«. Für »Offene Stadt« bin ich akkreditiert.",
    "Als akkreditierte Begleiterin kenne ich Orte in den Programmen »Offene Stadt« und »Offenes Land«.",
    "Die Programme, in denen andere akkreditiert sind, kenne ich auch.",
    "Wer in den Programmen akkreditiert ist, steht beim Büro.",
)


@pytest.mark.parametrize("sentence", FALSE)
def test_the_plural_is_told_once_with_what_would_be_right(tmp_path: Path, sentence: str) -> None:
    column, words = FALSE[sentence]
    (problem,) = told(tmp_path, FIRST, sentence)
    says = f"„{words}“, aber in data/consultant.yaml steht nur eine Akkreditierung; in der Einzahl schreiben, etwa"
    assert problem.startswith(f"content/seiten/a.md:4:{column}: {says} „Dieses Programm hat mich anerkannt“")


@pytest.mark.parametrize("sentence", FALSE)
def test_with_two_accreditations_the_plural_is_right(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, "two programs", sentence) == []


@pytest.mark.parametrize("sentence", TRUE)
def test_the_singular_and_what_is_said_of_other_programs_may_stand(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, FIRST, sentence) == []


def test_where_there_is_one_program_at_all_it_is_told_once(tmp_path: Path) -> None:
    for sentence in ("Diese Programme haben mich anerkannt.", "Akkreditiert bin ich für folgende Programme."):
        assert len(told(tmp_path, "one program", sentence)) == 1
