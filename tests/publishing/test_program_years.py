"""What a text says of the beginning of a program is what its first milestone says."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROFILE, INDEX = "content/seiten/profil.md", "content/seiten/programme.md"
PROGRAM = "content/programme/offene-tueren.md"
TOLD = "“, und in data/programs.yaml beginnen die Meilensteine von »Offene Türen« 2019-04; eines von beiden berichtigen"


@pytest.mark.parametrize(
    ("file", "sentence", "said"),
    [
        (PROFILE, "»Offene Türen« gibt es seit 2017.", "2017"),
        (PROFILE, "»Offene Türen« gibt es seit Oktober 2019.", "Oktober 2019"),
        (PROFILE, "2018 wurde das Programm »Offene Türen« gegründet.", "2018"),
        (PROGRAM, "Das Programm besteht schon seit 2017.", "2017"),
        (PROGRAM, "Seit 2017 gibt es das Programm.", "2017"),
        (PROGRAM, "Dieses Programm gibt es seit 2017.", "2017"),
        (PROGRAM, "Es gibt dieses Programm schon seit 2017.", "2017"),
        (PROGRAM, "Dieses Programm läuft seit 2017.", "2017"),
        (INDEX, "Das Programm startete im März 2019 mit sechs Häusern.", "März 2019"),
        (INDEX, "Begonnen hat es im Mai 2019 mit sechs Häusern.", "Mai 2019"),
        (PROFILE, "Das Programm gibt es seit 2017.", "2017"),
        (PROFILE, "Seit 2012 begleite ich Häuser im Programm »Offene Türen«.", "2012"),
        (PROFILE, "Seit Mai 2018 arbeite ich für »Offene Türen«.", "Mai 2018"),
        (PROFILE, "Gestartet ist das Programm im Oktober 2018 mit sechs Häusern.", "Oktober 2018"),
    ],
)
def test_another_moment_is_told(small: Project, file: str, sentence: str, said: str) -> None:
    small.append(file, f"\n\n{sentence}\n")
    (line,) = considered(small)
    assert line == f"{small.place_of(file, said)}: „{said}{TOLD}"


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (PROGRAM, "Das Programm gibt es seit 2019."),
        (PROGRAM, "Begonnen hat es im April 2019."),
        (PROGRAM, "Seit April 2019 gibt es das Programm."),
        (PROGRAM, "Das Haus gibt es seit 2017."),
        (PROFILE, "Begonnen hat es 2012 mit einem Fest."),
        (PROFILE, "Seit 2022 begleite ich Häuser im Programm »Offene Türen«."),
        (PROFILE, "Seit 2012 berate ich Vereine, heute auch im Programm »Offene Türen«."),
        (PROFILE, "Seit 2012 berate ich Vereine und nun auch im Programm »Offene Türen«."),
        (PROFILE, "Seit 2012 begleite ich Häuser im Programm »Weites Feld«."),
        (PROFILE, "»Weites Feld« gibt es seit 2017."),
        (PROFILE, "Seit 2022 gibt es das Programm auch in Halle."),
        (PROFILE, "2022 begann das Programm bei uns im Dorf."),
        (PROFILE, "2022 wurde das Programm »Offene Türen« ausgezeichnet."),
        (PROFILE, "> Das Programm gibt es seit 2017."),
    ],
)
def test_the_same_moment_a_part_of_it_and_something_else_are_let_be(small: Project, file: str, sentence: str) -> None:
    small.append(file, f"\n\n{sentence}\n")
    assert considered(small) == []


def test_among_several_programs_the_one_is_meant_that_is_named(rich: Project) -> None:
    rich.append(PROFILE, "\n\nDas Programm gibt es seit 1999. »Lebendige Mitte« gibt es seit 1999.\n")
    (line,) = considered(rich)
    assert "die Meilensteine von »Lebendige Mitte«" in line
