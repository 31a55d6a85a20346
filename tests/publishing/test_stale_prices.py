"""A price that a text says otherwise than the data is given to think about, with both places."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

SERVICES, TEXT, INDEX = "data/services.yaml", "content/angebote/hausgespraech.md", "content/seiten/angebote.md"
STALE = (
    "Ich berechne 1.100 € je Tag zuzüglich Umsatzsteuer.",
    "Mein Tagessatz beträgt 1100 Euro.",
    "Ohne Gutschein beträgt mein Tagessatz 1.100 € zuzüglich Umsatzsteuer.",
    "Ein Tag kostet bei mir 1.100,00 €.",
    "Das sind 1.100 €/Tag.",
    "Der Preis ist 1.300,- € pro Tag.",
    "Der Tag kostet 1.100 Euro zuzüglich Umsatzsteuer.",
    "Das Hausgespräch kostet 1.100 €.",
    "Das Angebot kostet 1.100 €.",
    "Pro Tag berechne ich 1.100 Euro.",
    "Das kostet 1.100 Euro am Tag.",
    "Ein Tag kostet 1.100 Euro zuzüglich Umsatzsteuer, Fahrtkosten kommen hinzu.",
)
RIGHT = (
    "Ich berechne 1.200 € je Tag.",
    "Mit Umsatzsteuer sind es 1.428 € je Tag.",
    "Vereine zahlen 800 € je Tag.",
    "Im Jahr 2024 waren es 1.000 € je Tag.",
    "Die Fahrt berechne ich mit 60 € je Tag.",
    "Der Raum kostet etwa 150 € je Tag.",
    "Ein Abend kostet 400 €.",
    "Mit Gutschein zahlen Sie 300 € je Tag.",
    "Je Tag und Gruppe sind es 300 €.",
    "Meine Kollegin Eva Kern nimmt 900 € je Tag.",
    "Ein halber Tag kostet 700 €.",
    "Der Beamer kostet 70 €.",
    "Das Hausgespräch kostet 300 € pro Kopf.",
    "Das sind 1.200 € je Tag. Mit Handbuch 1.300 € je Tag.",
    "> Früher waren es 800 € je Tag.",
)


@pytest.fixture
def priced(small: Project) -> Project:
    """A site whose first service has a price for a day, and the other one for an hour."""
    first, second, third = small.read(SERVICES).split("    voucher: ")
    day, hour = (
        f"    price:\n      amount: {amount}\n      per: {per}\n      vat: plus\n    voucher: "
        for amount, per in (("1.200 €", "Tag"), ("90 bis 120 €", "Stunde"))
    )
    small.write(SERVICES, f"{first}{day}{second}{hour}{third}")
    return small


@pytest.mark.parametrize("text", STALE)
def test_in_the_text_of_the_service_it_is_told_with_the_place_of_the_data(priced: Project, text: str) -> None:
    priced.append(TEXT, f"\n\n{text}\n")
    (line,) = considered(priced)
    place = priced.place_of(TEXT, "1.100" if "1.100" in text else "1100" if "1100" in text else "1.300")
    assert line.startswith(f"{place}: „")
    price = "„1.200 € je Tag“ (data/services.yaml, Zeile 13)"
    assert line.endswith(f"und bei »Hausgespräch« steht {price}; ist das gemeint, eines berichtigen")


def test_a_price_for_the_whole_is_told_too(priced: Project) -> None:
    priced.replace(SERVICES, "      per: Tag\n", "")
    priced.append(TEXT, "\n\nDas Hausgespräch kostet 1.100 €. Der Saal kostet 50 €.\n")
    (line,) = considered(priced)
    assert line.startswith(f"{priced.place_of(TEXT, '1.100')}: „1.100 €“, und bei »Hausgespräch« steht „1.200 €“ (")


def test_on_another_page_a_sentence_is_told_that_names_the_service(priced: Project) -> None:
    priced.append(INDEX, "\n\nEin Tag Hausgespräch kostet 1.100 €.\n\nEine Stunde im Saal kostet 50 €.\n")
    (line,) = considered(priced)
    assert line.startswith(f"{priced.place_of(INDEX, '1.100 €')}: „1.100 €“")


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Ein Tag Hausgespräch kostet 1.100 €, eine Stunde Sprechstunde 100 €.", ["1.100 €"]),
        ("Ein Tag Hausgespräch kostet 1.200 € und eine Stunde Sprechstunde 300 €.", ["300 €"]),
        ("Ein Tag Hausgespräch kostet 100 €, eine Stunde Sprechstunde 1.200 €.", ["100 €", "1.200 €"]),
        ("Ein Tag Hausgespräch kostet 1.200 €, eine Stunde Sprechstunde 95 €, beides mit Umsatzsteuer.", []),
        ("Ein Tag Hausgespräch kostet 1.200 €, ein Tag Hausgespräch auf der Insel 1.500 €.", []),
        ("Ein Tag Hausgespräch kostet 1.200 €, für Vereine 900 €.", []),
        ("Ein Tag Hausgespräch kostet 1.200 €, jeder weitere 900 €, die Fahrt 40 €.", []),
    ],
)
def test_of_several_prices_in_a_sentence_each_is_held_against_its_own_service(
    priced: Project, sentence: str, wrong: list[str]
) -> None:
    priced.append(INDEX, f"\n\n{sentence}\n")
    assert [line.split("“")[0].split("„")[1] for line in considered(priced)] == wrong


def test_a_row_of_a_table_is_told_that_names_the_service(priced: Project) -> None:
    rows = "| Hausgespräch | 1.200 € |\n| Sprechstunde | 80 € je Stunde |\n| Hausgespräch, Dorf | 1.000 € |"
    priced.append(INDEX, f"\n\n| Angebot | pro Tag |\n|---|---|\n{rows}\n")
    assert [line.split(":")[1] for line in considered(priced)] == [priced.place_of(INDEX, "80 € je").split(":")[1]]


def test_the_summary_of_the_service_is_told_too(priced: Project) -> None:
    priced.replace(SERVICES, "Eine Stunde am Telefon für eine Frage", "Für 80 € je Stunde am Telefon eine Frage")
    (line,) = considered(priced)
    assert line.startswith(f"{priced.place_of(SERVICES, '80 € je Stunde')}: „80 €“")


@pytest.mark.parametrize("text", RIGHT)
def test_the_price_itself_and_what_costs_otherwise_is_let_be(priced: Project, text: str) -> None:
    priced.append(TEXT, f"\n\n{text}\n")
    assert considered(priced) == []


def test_a_sentence_that_names_another_service_or_several_is_let_be(priced: Project) -> None:
    priced.append(TEXT, "\n\nDie Sprechstunde hilft weiter, 50 € je Stunde.\n")
    priced.append(INDEX, "\n\nSprechstunde und Hausgespräch kosten 100 € je Tag.\n\nSprechstunde: 100 € je Stunde.\n")
    assert considered(priced) == []


def test_a_price_of_a_day_to_come_says_nothing_of_today(priced: Project) -> None:
    priced.replace(SERVICES, "      per: Tag\n", "      per: Tag\n      since: 2027-01\n")
    priced.append(TEXT, "\n\nIch berechne 1.100 € je Tag.\n")
    assert considered(priced) == []


@pytest.mark.parametrize(
    "text",
    ["Mein Tagessatz beträgt 1.100 € zzgl. MwSt.", "Ich berechne 1.100 € je Tag.", "Das Honorar: 1.100 € pro Tag."],
)
def test_on_another_page_her_own_price_is_told_that_no_service_has(priced: Project, text: str) -> None:
    priced.append(INDEX, f"\n\n{text}\n")
    (line,) = considered(priced)
    assert line.startswith(f"{priced.place_of(INDEX, '1.100 €')}: „1.100 €“, und bei »Hausgespräch« steht „1.200 €")


@pytest.mark.parametrize(
    "text", ["Ich berechne 1.200 € je Tag.", "Ich nehme 100 € je Stunde.", "Ich zahle 30 € je Woche."]
)
def test_a_price_of_hers_that_some_service_has_is_let_be(priced: Project, text: str) -> None:
    priced.append(INDEX, f"\n\n{text}\n")
    assert considered(priced) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ein Tag kostet 1.200 € inklusive Umsatzsteuer.", True),
        ("Ein Tag kostet 1.200 € inkl. MwSt.", True),
        ("Ein Tag kostet 1.200 € zzgl. MwSt.", False),
        ("Ein Tag kostet 1.200 €, die Umsatzsteuer ist enthalten.", True),
        ("Ein Tag kostet 1.200 € zuzüglich Umsatzsteuer.", False),
        ("Ein Tag kostet 1.428 € inklusive Umsatzsteuer.", False),
    ],
)
def test_the_tax_of_the_very_price_is_that_of_the_data(priced: Project, text: str, told: bool) -> None:
    priced.append(TEXT, f"\n\n{text}\n")
    said = (
        "hier ist die Umsatzsteuer anders angegeben als bei »Hausgespräch« („vat: plus“, data/services.yaml, Zeile 15)"
    )
    place = priced.place_of(TEXT, "1.200 €") if "1.200" in text else ""
    assert considered(priced) == ([f"{place}: {said}; eines von beiden berichtigen"] if told else [])
