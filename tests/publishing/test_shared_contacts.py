"""What two offices of different operators have in common is given to think about, where it most likely is wrong."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROGRAMS = "data/programs.yaml"
FIELD = "      operator: Bund der Dörfer\n      city: Güstrow\n      website: https://www.weites-feld.example\n"
COPIED = {
    "email": ("buero@lebendige-mitte.example", "E-Mail-Adresse"),
    "phone": ("0391/0120300", "Telefonnummer"),
}


def with_office(rich: Project, **fields: str) -> None:
    """Give the second program an office of these fields."""
    known = {"operator": "Bund der Dörfer", "city": "Güstrow", "website": "https://www.weites-feld.example"} | fields
    rich.replace(PROGRAMS, FIELD, "".join(f"      {name}: {value}\n" for name, value in known.items()))


@pytest.mark.parametrize("field", COPIED)
def test_what_was_copied_is_told_at_the_later_office(rich: Project, field: str) -> None:
    value, what = COPIED[field]
    with_office(rich, **{field: value})
    (line,) = considered(rich)
    above = rich.place_of(PROGRAMS, f"{field}: ").split(":")[1]
    assert int(line.split(":")[1]) > int(above)
    assert f"diese {what} steht auch in Zeile {above} beim Programmbüro von »Lebendige Mitte«" in line
    assert "hier die von »Weites Feld« eintragen; ist es dasselbe Büro, bei beiden denselben Betreiber" in line


def test_a_website_that_was_copied_is_told_unless_the_office_has_its_mailbox_there(rich: Project) -> None:
    with_office(rich, website="https://lebendige-mitte.example/")
    (line,) = considered(rich)
    assert "diese Website steht auch in Zeile" in line
    rich.replace(PROGRAMS, "city: Güstrow", "city: Güstrow\n      email: feld@lebendige-mitte.example")
    assert considered(rich) == []


def test_a_mailbox_is_told_at_the_office_whose_website_is_elsewhere(rich: Project) -> None:
    with_office(rich, email="buero@weites-feld.example")
    rich.replace(PROGRAMS, "buero@lebendige-mitte.example", "buero@weites-feld.example")
    (line,) = considered(rich)
    assert line.startswith(f"{rich.place_of(PROGRAMS, 'buero@weites-feld.example')}: ")
    assert "hier die von »Lebendige Mitte« eintragen" in line


@pytest.mark.parametrize("operator", ["Stiftung Marktplatz", "stiftung marktplatz (SM)"])
def test_offices_of_one_operator_may_share_everything(rich: Project, operator: str) -> None:
    shared = {"email": "buero@lebendige-mitte.example", "website": "https://www.lebendige-mitte.example"}
    with_office(rich, operator=operator, **shared)
    assert considered(rich) == []
