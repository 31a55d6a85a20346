"""Prices with tax and without by § 19 UStG, or beside a text that names this law, are given to think about."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered
from tests.publishing.test_odd_contacts import PROFILE

SERVICES, IMPRINT = "data/services.yaml", "content/seiten/impressum.md"
FOR_ALL = "§ 19 UStG gilt für alle Umsätze oder für keinen; eines von beiden berichtigen"
SMALL = (
    "Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.",
    "Gemäß § 19 Abs. 1 Satz 1 UStG wird die Umsatzsteuer nicht ausgewiesen.",
    "Als Kleinunternehmer nach dem Gesetz berechne ich keine.",
    "Ich bin Kleinunternehmer.",
    "Nach § 19 UStG bin ich nicht umsatzsteuerpflichtig.",
    "Ich nutze die Kleinunternehmerregelung.",
)
RIGHT = (
    "Ich bin kein Kleinunternehmer und berechne Umsatzsteuer.",
    "Die Kleinunternehmerregelung (§ 19 UStG) gilt für mich nicht.",
    "Bis 2024 war ich Kleinunternehmer nach § 19 UStG.",
    "Auf die Kleinunternehmerregelung nach § 19 UStG verzichte ich.",
    "Kleinunternehmer und Vereine sitzen an einem Tisch.",
    "Ein Abend über § 19 UStG für Vereine.",
    "Meine Kollegin Eva Kern ist als Kleinunternehmerin gemeldet.",
    "Nach § 4 UStG ist dieser Vortrag von der Umsatzsteuer befreit.",
    "Verantwortlich nach § 18 Abs. 2 MStV bin ich.",
)


def price(project: Project, *vats: str) -> None:
    """Give the services, in their order, prices with these words on tax."""
    text = project.read(SERVICES)
    first, second, third = text.split("    voucher: ")
    one, other = (f"    price:\n      amount: 90 €\n      vat: {vat}\n" if vat else "" for vat in vats)
    project.write(SERVICES, f"{first}{one}    voucher: {second}{other}    voucher: {third}")


@pytest.mark.parametrize(
    ("vats", "said"),
    [
        (("plus", "exempt"), "hier steht der Preis ohne Umsatzsteuer („exempt“), in Zeile {} einer mit"),
        (("exempt", "included"), "hier steht der Preis mit Umsatzsteuer, in Zeile {} einer ohne („exempt“)"),
    ],
)
def test_prices_with_tax_and_without_are_told_at_the_later(small: Project, vats: tuple[str, str], said: str) -> None:
    price(small, *vats)
    first, second = (small.place_of(SERVICES, f"vat: {vat}").split(":")[1] for vat in vats)
    (line,) = considered(small)
    assert line.startswith(f"{SERVICES}:{second}:12: {said.format(first)}; {FOR_ALL}; ist nur eines davon steuerfrei")


@pytest.mark.parametrize("vats", [("plus", "included"), ("exempt", "exempt"), ("", "exempt")])
def test_prices_that_fit_one_another_are_let_be(small: Project, vats: tuple[str, str]) -> None:
    price(small, *vats)
    assert considered(small) == []


@pytest.mark.parametrize("vat", ["plus", "included"])
def test_a_text_that_names_the_law_beside_such_a_price_is_told(small: Project, vat: str) -> None:
    price(small, vat, "")
    small.append(IMPRINT, "".join(f"\n\n{text}\n" for text in SMALL))
    lines = considered(small)
    assert len(lines) == len(SMALL)
    words = "„§ 19 Abs. 1 Satz 1 UStG“, und in data/services.yaml (Zeile 14) steht ein Preis mit Umsatzsteuer"
    assert lines[1] == f"{small.place_of(IMPRINT, '§ 19 Abs.')}: {words}; {FOR_ALL}"


def test_a_text_that_says_otherwise_is_let_be(small: Project) -> None:
    price(small, "plus", "")
    small.append(PROFILE, "".join(f"\n\n{text}\n" for text in RIGHT))
    assert considered(small) == []


def test_beside_a_price_without_tax_the_law_is_right(small: Project) -> None:
    price(small, "exempt", "")
    small.append(IMPRINT, "".join(f"\n\n{text}\n" for text in SMALL))
    assert considered(small) == []


def test_beside_a_price_without_tax_a_sentence_that_adds_some_is_told(small: Project) -> None:
    price(small, "exempt", "")
    small.append(PROFILE, "\n\nEin Tag kostet 90 Euro zzgl. MwSt. Der Saal kostet nichts zuzüglich.\n")
    (line,) = considered(small)
    words = "„zzgl. MwSt“, und in data/services.yaml (Zeile 14) steht ein Preis ohne („exempt“)"
    assert line == f"{small.place_of(PROFILE, 'zzgl.')}: {words}; {FOR_ALL}"


def test_a_sentence_that_adds_no_tax_is_let_be(small: Project) -> None:
    price(small, "exempt", "")
    small.append(PROFILE, "\n\nEs kommt keine Umsatzsteuer hinzu, nichts zuzüglich Umsatzsteuer.\n")
    assert [line for line in considered(small) if "keine" in line] == []


@pytest.mark.parametrize(
    ("vat", "sentence", "said"),
    [
        ("plus", "Alle Preise verstehen sich {}.", "inklusive Mehrwertsteuer"),
        ("plus", "Der Preis {}.", "enthält die Mehrwertsteuer"),
        ("plus", "Der Tagessatz {}.", "enthält die Mehrwertsteuer"),
        ("plus", "Der Preis ist {}.", "einschließlich Umsatzsteuer"),
        ("plus", "Meine Preise sind {}.", "inkl. MwSt"),
        ("plus", "Alle Preise verstehen sich zuzüglich Umsatzsteuer.", ""),
        ("plus", "Die Preise der Gasthäuser enthalten die Mehrwertsteuer.", ""),
        ("plus", "Der Preis enthält keine Umsatzsteuer.", ""),
        ("plus", "Der Preis von 107,10 € enthält die Umsatzsteuer.", ""),
        ("plus", "Die Fahrt und ihr Preis enthalten die Umsatzsteuer.", ""),
        ("included", "Alle Preise verstehen sich {}.", "zzgl. Umsatzsteuer"),
        ("included", "Mein Honorar versteht sich {}.", "plus Mehrwertsteuer"),
        ("included", "Der Preis enthält die Mehrwertsteuer.", ""),
    ],
)
def test_what_a_text_says_of_the_tax_of_all_prices_is_what_the_data_say(
    small: Project, vat: str, sentence: str, said: str
) -> None:
    price(small, vat, "")
    small.append(PROFILE, f"\n\n{sentence.format(said)}\n")
    words = f"„{said}“, und in data/services.yaml (Zeile 14) steht „vat: {vat}“; eines von beiden berichtigen"
    assert considered(small) == ([f"{small.place_of(PROFILE, said)}: {words}"] if said else [])


def test_prices_with_different_tax_are_held_against_the_text_of_their_service_alone(small: Project) -> None:
    price(small, "plus", "included")
    small.append(PROFILE, "\n\nDer Preis enthält die Mehrwertsteuer.\n")
    assert considered(small) == []
    small.append("content/angebote/hausgespraech.md", "\n\nDer Preis enthält die Mehrwertsteuer.\n")
    assert len(considered(small)) == 1
