"""Her name with a slip on the imprint, and a company of hers that the data lack, are given to think about."""

import pytest

from plugins.publishing.former_details import former_details
from plugins.publishing.mistyped_names import unknown_companies
from tests.project import Project
from tests.publishing.considering import told_by

CONSULTANT, IMPRINT, PROFILE = "data/consultant.yaml", "content/seiten/impressum.md", "content/seiten/profil.md"
NAMES = ("Jonte Imerfeld", "Jonte Immerfled", "Jonte Immerveld", "Jnote Immerfeld", "Jonnte Immerfelt", "Jonte Imerfld")
COMPANIES = {
    "Immerfeld Beratung GmbH, Amtsgericht Ort, HRB 204411": (
        "Immerfeld Beratung GmbH",
        "fehlt dazu „legal_form“ und „registration“; dort eintragen oder hier streichen",
    ),
    "Jonte Immerfeld e. K.": ("Jonte Immerfeld e. K.", "fehlt dazu „legal_form“; dort eintragen"),
    "Registergericht: Amtsgericht Ort, HRB 204411": ("HRB 204411", "fehlt dazu „registration“; dort eintragen"),
}
OTHERS = (
    "Jonte Immerfeld",
    "Jonte Immerfelds Website",
    "Foto: Jana Immerfeld und Jonte Immerheim",
    "Hosting: Webhof GmbH, Amtsgericht Ort, HRB 12345",
    "Gestaltung: Immerfeld Grafik GmbH",
    "Jonte Immerfeld arbeitet mit der Stadtwerke GmbH.",
)


@pytest.mark.parametrize("name", NAMES)
def test_her_name_with_a_slip_is_told(small: Project, name: str) -> None:
    small.append(IMPRINT, f"\n\nInhaltlich verantwortlich: {name}\n")
    (line,) = told_by(former_details, small)
    assert line.startswith(f"{small.place_of(IMPRINT, name)}: „{name}“, und in {CONSULTANT}, Zeile 3, steht „Jonte Imm")


@pytest.mark.parametrize("text", COMPANIES)
def test_a_company_that_the_data_lack_is_told(small: Project, text: str) -> None:
    said, lacking = COMPANIES[text]
    small.append(IMPRINT, f"\n\n{text}\n")
    (line,) = told_by(unknown_companies, small)
    assert line.startswith(f"{small.place_of(IMPRINT, said)}: „{said}“, und in {CONSULTANT}")
    assert lacking in line


def test_her_name_and_those_of_others_are_let_be(small: Project) -> None:
    small.append(IMPRINT, "".join(f"\n\n{text}\n" for text in OTHERS))
    small.append(PROFILE, f"\n\n{next(iter(COMPANIES))}\n\nEine Kollegin: {NAMES[1]}\n")
    assert told_by(former_details, small) == []
    assert told_by(unknown_companies, small) == []


def test_a_company_of_the_data_is_let_be(rich: Project) -> None:
    rich.append(IMPRINT, "\n\nAmtsgericht Ort, HRB 204411\n\nWindfeder UG (haftungsbeschränkt)\n")
    assert told_by(unknown_companies, rich) == []
