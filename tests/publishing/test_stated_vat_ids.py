"""A VAT id in a text that is not the one of the data is given to think about, where it stands."""

import pytest

from plugins.publishing.stated_vat_ids import stated_vat_ids
from tests.project import Project
from tests.publishing.considering import told_by

CONSULTANT, IMPRINT, PROFILE = "data/consultant.yaml", "content/seiten/impressum.md", "content/seiten/profil.md"
HERS = "DE 284 716 093"
WRONG = (
    ("USt-IdNr.: DE284716039", "DE284716039"),
    ("Umsatzsteuer-ID: DE 284 716 039", "DE 284 716 039"),
    ("Umsatzsteuer-Identifikationsnummer gemäß § 27 a Umsatzsteuergesetz: DE284716039.", "DE284716039"),
    ("Meine USt-ID ist DE28471609, und ich bin gern für Sie da.", "DE28471609"),
)
RIGHT = (
    "USt-IdNr.: DE284716093",
    "Umsatzsteuer-ID: DE 284716093.",
    "Gestaltung: Grafik am Hang GmbH, USt-IdNr. DE111222333",
    "Meine IBAN: DE02 1203 0000 0000 2020 51",
    "Wirtschafts-Identifikationsnummer: DE284716094-00001",
    "> Meine USt-ID ist DE284716039.",
)


def with_her_number(project: Project) -> None:
    project.replace(CONSULTANT, "\nhost:", f"\nvat_id: {HERS}\nhost:")


@pytest.mark.parametrize(("text", "said"), WRONG)
@pytest.mark.parametrize("file", [IMPRINT, PROFILE])
def test_another_number_than_hers_is_told(small: Project, file: str, text: str, said: str) -> None:
    with_her_number(small)
    small.append(file, f"\n\n{text}\n")
    line = small.place_of(CONSULTANT, "vat_id").split(":")[1]
    assert told_by(stated_vat_ids, small) == [
        f"{small.place_of(file, said)}: „{said}“, und in {CONSULTANT}, Zeile {line}, steht „{HERS}“; "
        "eines von beiden berichtigen"
    ]


def test_on_the_imprint_it_needs_no_word_of_it_and_elsewhere_it_does(small: Project) -> None:
    with_her_number(small)
    for file in (IMPRINT, PROFILE):
        small.append(file, "\n\nDE284716039\n")
    (line,) = told_by(stated_vat_ids, small)
    assert line.startswith(f"{small.place_of(IMPRINT, 'DE284716039')}: ")


def test_hers_and_other_numbers_are_let_be(small: Project) -> None:
    with_her_number(small)
    small.append(IMPRINT, "".join(f"\n\n{text}\n" for text in RIGHT))
    assert told_by(stated_vat_ids, small) == []


def test_without_a_number_in_the_data_none_is_told(small: Project) -> None:
    small.append(IMPRINT, f"\n\n{WRONG[0][0]}\n")
    assert told_by(stated_vat_ids, small) == []
