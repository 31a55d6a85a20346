"""What a text says of the office of a program is what the data say."""

import pytest

from plugins.publishing.program_claims import program_claims
from tests.project import Project
from tests.publishing.considering import considered, told_by

PROFILE, PROGRAMS = "content/seiten/profil.md", "data/programs.yaml"
OWN, OTHER = "content/programme/weites-feld.md", "content/programme/lebendige-mitte.md"
SUMMARY = "Drei Tage lang lernen Ehrenamtliche aus mehreren Dörfern, wie man ein Netzwerk leitet."


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Das Programmbüro in Hamburg hilft.", "„Hamburg“, und in data/programs.yaml, Zeile 29, steht „city: Erfurt“"),
        ("Das Programmbüro »Offene Türen« sitzt in Halle.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Es hilft das Programmbüro, das seinen Sitz in Halle hat.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Das Programmbüro »Offene Türen« mit Sitz in Halle hilft.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Es gibt ein Programmbüro, das in Halle sitzt.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Das Programmbüro in Erfurt hilft.", ""),
        ("Das Programmbüro hat in Halle eine Tagung.", ""),
        ("Das Programmbüro, das in Halle eine Tagung hat, hilft.", ""),
        ("Das Programmbüro in der Stadt hilft.", ""),
        ("Das Programmbüro in Ihrem Land hilft.", ""),
        ("Das Programmbüro in Thüringen hilft.", ""),
        ("Früher war das Programmbüro in Halle.", ""),
        ("Im Mai trifft sich das Programmbüro in Halle mit allen Orten.", ""),
        ("Bei »Kurze Wege« hilft das Programmbüro in Halle.", ""),
        ("Es gibt »Kurze Wege«. Dort hilft das Programmbüro in Halle.", ""),
        ("Von da an war ein zweites Programmbüro in Halle.", ""),
    ],
)
def test_another_city_of_an_office_is_told(small: Project, sentence: str, said: str) -> None:
    small.append(PROFILE, f"\n\n{sentence}\n")
    assert [said in line for line in considered(small)] == [True] * bool(said)


def there(project: Project, city: str) -> str:
    """Give the line of the city of an office."""
    return project.place_of(PROGRAMS, f"city: {city}").split(":")[1]


@pytest.mark.parametrize(
    ("file", "sentence", "city"),
    [
        (OWN, "Fragen beantwortet das Programmbüro in Halle.", "Güstrow"),
        (OWN, "Fragen beantwortet das Programmbüro in Magdeburg.", "Güstrow"),
        (OTHER, "Fragen beantwortet das Programmbüro in Güstrow.", "Magdeburg"),
        (OTHER, "Das Programmbüro »Weites Feld« in Magdeburg hilft auch.", "Güstrow"),
        (PROFILE, "Zu »Weites Feld« hilft das Programmbüro in Magdeburg.", "Güstrow"),
        (PROFILE, "Ich mag »Weites Feld«. Gern hilft das Programmbüro in Halle.", "Güstrow"),
        ("content/angebote/sommerschule.md", "Fragen beantwortet das Programmbüro in Magdeburg.", "Güstrow"),
        (OWN, "Fragen beantwortet das Programmbüro in Güstrow.", ""),
        (OWN, "Anders als bei »Lebendige Mitte« ist das Programmbüro in Güstrow.", ""),
        (OWN, "Zu »Lebendige Mitte« hilft das Programmbüro in Magdeburg.", ""),
        (OWN, "Das andere Programm hat sein Programmbüro in Magdeburg.", ""),
        (OTHER, "Das Programmbüro »Weites Feld« in Güstrow hilft auch.", ""),
        (PROFILE, "Es hilft das Programmbüro in Magdeburg, und es hilft das Programmbüro in Güstrow.", ""),
        (PROFILE, "Ich mag »Weites Feld«. Den Städten hilft das Programmbüro in Magdeburg.", ""),
        (PROFILE, "Ich mag »Lebendige Mitte«. Zu »Weites Feld« hilft das Programmbüro in Güstrow.", ""),
        ("content/angebote/tischgespraech.md", "Fragen beantwortet das Programmbüro in Güstrow.", ""),
    ],
)
def test_the_office_of_the_program_that_is_meant_is_the_right_one(
    rich: Project, file: str, sentence: str, city: str
) -> None:
    rich.append(file, f"\n\n{sentence}\n")
    told = [line.partition("“, und ")[2] for line in told_by(program_claims, rich) if "„city: " in line]
    line = there(rich, city) if city else ""
    assert told == [f"in {PROGRAMS}, Zeile {line}, steht „city: {city}“; eines von beiden berichtigen"] * bool(city)


@pytest.mark.parametrize("file", [PROFILE, "content/angebote/tischgespraech.md", "content/angebote/vortrag.md"])
def test_where_several_offices_may_be_meant_all_are_told(rich: Project, file: str) -> None:
    rich.append(file, "\n\nFragen beantwortet das Programmbüro in Halle.\n")
    first = f"bei »Lebendige Mitte« „city: Magdeburg“ (Zeile {there(rich, 'Magdeburg')})"
    second = f"bei »Weites Feld« „city: Güstrow“ (Zeile {there(rich, 'Güstrow')})"
    message = f"„Halle“, und in {PROGRAMS} steht {first}, {second}; eines davon berichtigen"
    assert f"{rich.place_of(file, 'Halle')}: {message}" in told_by(program_claims, rich)


@pytest.mark.parametrize(("city", "count"), [("Magdeburg", 1), ("Güstrow", 0)])
def test_a_service_of_one_program_means_its_office(rich: Project, city: str, count: int) -> None:
    rich.replace("data/services.yaml", SUMMARY, f"{SUMMARY[:-1]}, und das Programmbüro in {city} hilft.")
    assert len([line for line in told_by(program_claims, rich) if "„city: Güstrow“" in line]) == count


def test_a_body_that_begins_later_than_today_is_told(small: Project) -> None:
    small.replace("data/programs.yaml", "      city: Erfurt\n", "      city: Erfurt\n      since: 2134\n")
    (line,) = considered(small)
    assert (
        line
        == f"{small.place_of('data/programs.yaml', '2134')}: „since: 2134“ liegt in der Zukunft; das Jahr berichtigen"
    )
