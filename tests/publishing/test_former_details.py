"""What a text says of the owner that her data say otherwise by now is given to think about, where it stands."""

import re

import pytest

from tests.project import Project
from tests.publishing.considering import considered
from tests.publishing.test_odd_contacts import PROFILE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Schreiben Sie an <kontakt@immerfeld.example>.", "kontakt@immerfeld.example"),
        ("Schreiben Sie [mir](mailto:j.immerfeld@immerfeld.example).", "j.immerfeld@immerfeld.example"),
        ("Schreiben Sie an <moin@immerfeld.example>.", "moin@immerfeld.example"),
        ("Sie erreichen mich unter <jonte.immerfeld@anderswo.example>.", "jonte.immerfeld@anderswo.example"),
        ("Meine Adresse: <immerfeld@anderswo.example>", "immerfeld@anderswo.example"),
        ("Schreiben Sie mir gern: <feldarbeit@anderswo.example>", "feldarbeit@anderswo.example"),
        ("Meine E-Mail-Adresse ist <feldarbeit@anderswo.example>.", "feldarbeit@anderswo.example"),
        ("Oder schreiben Sie an <jonte@immerfeld-beratung.example>.", "jonte@immerfeld-beratung.example"),
        ("Ich heiße Jonte Altenfeld.", "Jonte Altenfeld"),
        ("Ich heiße Jonte Altenfeld und lebe hier.", "Jonte Altenfeld"),
        ("Mein Name ist Jonte Altenfeld.", "Jonte Altenfeld"),
        ("Ihr Jonthe Immerfeld", "Jonthe Immerfeld"),
    ],
)
def test_a_mailbox_of_hers_and_a_name_that_are_not_those_of_the_data_are_told(
    small: Project, text: str, said: str
) -> None:
    small.append(PROFILE, f"\n\n{text}\n")
    (line,) = considered(small)
    now = "post@immerfeld.example" if "@" in said else "Jonte Immerfeld"
    assert line == f"{small.place_of(PROFILE, said)}: „{said}“, und {one_of_both(small, now)}"


CONSULTANT = "data/consultant.yaml"


def one_of_both(project: Project, now: str) -> str:
    """Say that this stands in the data, and that nobody knows which of both is right."""
    line = project.place_of(CONSULTANT, now).split(":")[1]
    return f"in {CONSULTANT}, Zeile {line}, steht „{now}“; ist dasselbe gemeint, das falsche von beiden berichtigen"


def test_a_name_in_letters_that_no_mailbox_has_is_no_mailbox(small: Project) -> None:
    small.replace(CONSULTANT, "name: Jonte Immerfeld", "name: 李 小龙")
    small.append(PROFILE, "\n\nSchreiben Sie an <xiaolong@anderswo.example>.\n")
    assert considered(small) == []


def test_what_follows_her_name_behind_a_comma_is_no_other_name(small: Project) -> None:
    small.replace(CONSULTANT, "name: Jonte Immerfeld", "name: Jonte Immerfeld, M.A.")
    assert considered(small) == []


def test_a_name_that_is_still_a_hint_is_no_name(small: Project) -> None:
    small.replace(CONSULTANT, "name: Jonte Immerfeld", 'name: "[[Ihr Name]]"')
    small.append(PROFILE, "\n\nIch heiße Jonte Immerfeld.\n")
    assert "steht „[[Ihr Name]]“" not in small.run("check").out


def test_a_former_name_is_told_at_every_place_that_has_it(small: Project) -> None:
    small.replace(CONSULTANT, "Ich höre zu,", "Jonte Altenfeld hört zu,")
    small.append(PROFILE, "\n\nIch bin Jonte Altenfeld.\n")
    right = one_of_both(small, "Jonte Immerfeld")
    places = (small.place_of(file, "Jonte Altenfeld") for file in (PROFILE, CONSULTANT))
    assert considered(small) == [f"{place}: „Jonte Altenfeld“, und {right}" for place in places]


def test_a_surname_that_is_introduced_in_a_text_is_told_in_the_data_too(small: Project) -> None:
    small.replace(CONSULTANT, "Ich höre zu,", "Dr. Eva Altenfeld hört zu,")
    small.append(PROFILE, "\n\nIch heiße Eva Altenfeld.\n")
    assert [line.split(": ")[0] for line in considered(small)] == [
        small.place_of(PROFILE, "Eva Altenfeld"),
        small.place_of(CONSULTANT, "Eva Altenfeld"),
    ]


def test_a_name_with_the_surname_before_is_told_where_texts_have_it_in_order(small: Project) -> None:
    small.append(PROFILE, "\n\nIch bin Jonte Immerfeld.\n")
    small.replace(CONSULTANT, "name: Jonte Immerfeld", "name: Immerfeld Jonte")
    place, _, said = considered(small)[0].partition(": ")
    assert place == small.place_of(PROFILE, "Jonte Immerfeld")
    assert said == f"„Jonte Immerfeld“, und {one_of_both(small, 'Immerfeld Jonte')}"


@pytest.mark.parametrize(
    "said", ["Nach Jonte Immerfelds Art", "Wie Jonte", "Wie Eva Kern", "Wie Jonte, Eva und andere"]
)
def test_a_value_with_her_name_as_it_is_or_that_of_another_is_let_be(small: Project, said: str) -> None:
    small.replace(CONSULTANT, "Ich höre zu,", f"{said} höre ich zu,")
    assert considered(small) == []


def test_what_is_hers_or_somebody_else_s_is_let_be(small: Project) -> None:
    texts = (
        *(
            "Ich heiße Jonte Immerfeld.",
            "Ich heiße Dr. Jonte Immerfeld.",
            "Ich heiße Jonte.",
            "Ich heiße Gäste willkommen.",
        ),
        *("<Post@immerfeld.example>", "<anmeldung@immerfeld.example>", "<info@anderswo.example>"),
        "Schreiben Sie zur Anmeldung an <anmeldung@immerfeld.example>.",
        "Schreiben Sie mir oder <eva.immerfeld@anderswo.example>.",
        "Schreiben Sie mir. Die Stiftung hat die Adresse <stiftung@anderswo.example>.",
        "Schreiben Sie an <rathaus@anderswo.example>.",
        *(
            "„Ich heiße Eva Kern“, sagt eine Frau.",
            "„Mein Name ist Eva Kern“, sagt sie.",
            "> Ich heiße Eva Kern.",
        ),
    )
    small.append(PROFILE, "".join(f"\n\n{text}\n" for text in texts))
    assert considered(small) == []


IMPRINT = "content/seiten/impressum.md"


@pytest.mark.parametrize(
    "address", ["Alter Weg 7, 06999 Ort", "Alter Weg 7  \n06999 Ort", "An der Au 3 b, D-06999 Ort"]
)
def test_a_street_beside_her_name_that_is_not_that_of_the_data_is_told(small: Project, address: str) -> None:
    small.append(IMPRINT, f"\n\nJonte Immerfeld, {address}\n")
    street = address.partition(",")[0].partition("  ")[0]
    (line,) = considered(small)
    assert line.startswith(f"{small.place_of(IMPRINT, street)}: „{street}“, und in data/consultant.yaml, Zeile ")


@pytest.mark.parametrize(
    "text", ["Mein Büro ist in der {}.", "Meine Anschrift: {}.", "Sie finden mich im Hof, {}.", "Meine Praxis ({})."]
)
def test_a_street_of_her_office_that_is_not_that_of_the_data_is_told(small: Project, text: str) -> None:
    """Her own is let be behind the same words."""
    street = re.findall(r"street: (.+)", small.read(CONSULTANT))[0]
    postcode, city = re.findall(r"postcode: (.+)\n *city: (.+)", small.read(CONSULTANT))[0]
    small.append(PROFILE, f"\n\n{text.format(f'{street}, {postcode} {city}')}\n")
    assert considered(small) == []
    small.append(PROFILE, f"\n\n{text.format('Rote Straße 14, 21335 Lüneburg')}\n")
    (line,) = considered(small)
    place = small.place_of(PROFILE, "Rote Straße 14")
    assert line.startswith(f"{place}: „Rote Straße 14“, und in {CONSULTANT}, Zeile ")


def test_a_street_of_her_office_needs_no_postcode(small: Project) -> None:
    small.append(PROFILE, "\n\nSie finden mich jetzt in der Roten Straße 14 in Ort. Mein Büro hat 3 Zimmer.\n")
    (line,) = considered(small)
    assert line.startswith(f"{small.place_of(PROFILE, 'Roten Straße 14')}: „Roten Straße 14“")


def test_another_first_name_below_the_portrait_is_told(rich: Project) -> None:
    rich.replace(CONSULTANT, "legal_form: UG (haftungsbeschränkt)\n", "")
    rich.replace(CONSULTANT, "alt: Alma Windfeder", "alt: Jule Windfeder")
    assert any("„Jule Windfeder“, und" in line for line in considered(rich))


def test_her_own_street_and_those_of_others_are_let_be(small: Project) -> None:
    street = re.findall(r"street: (.+)", small.read(CONSULTANT))[0]
    postcode, city = re.findall(r"postcode: (.+)\n *city: (.+)", small.read(CONSULTANT))[0]
    hers = f"Jonte Immerfeld, {street}, {postcode} {city}"
    small.append(IMPRINT, f"\n\n{hers}\n\nVersicherung AG, Alter Weg 7, 06999 Ort\n")
    assert considered(small) == []


HOME = "  street: Große Straße 7\n  postcode: 21335\n  city: Lüneburg (Elbe)"


@pytest.fixture
def at_home(small: Project) -> Project:
    """The small site of somebody whose street and place are written in more than one way."""
    known = re.findall(r"  street: .+\n  postcode: .+\n  city: .+", small.read(CONSULTANT))[0]
    small.replace(CONSULTANT, known, HOME)
    return small


@pytest.mark.parametrize(
    ("text", "said", "meant"),
    [
        ("Sie finden mich in der Großen Straße 7, 21353 Lüneburg.", "21353", "21335"),
        ("Mein Büro liegt in der Großen Straße 7 in 21353 Lüneburg.", "21353", "21335"),
        ("Mein Büro liegt in 21353 Lüneburg.", "21353", "21335"),
        ("Jonte Immerfeld, Große Straße 7, 21335 Uelzen", "Uelzen", "Lüneburg (Elbe)"),
        ("Mein Büro: Große Straße 7, 21335 Uelzen.", "Uelzen", "Lüneburg (Elbe)"),
    ],
)
def test_of_her_address_the_part_that_is_another_is_told(at_home: Project, text: str, said: str, meant: str) -> None:
    at_home.append(PROFILE, f"\n\n{text}\n")
    (line,) = considered(at_home)
    assert line.startswith(f"{at_home.place_of(PROFILE, said)}: „{said}“, und in {CONSULTANT}, Zeile ")
    assert f"„{meant}“" in line


def test_her_address_may_be_declined_and_shortened(at_home: Project) -> None:
    texts = (
        "Mein Büro liegt in der Großen Straße 7, 21335 Lüneburg.",
        "Mein Büro liegt in der Großen Straße 7 in Lüneburg.",
        "Mein Büro: Große Str. 7, 21335 Lüneburg (Elbe).",
        "Mein Büro: Große Straße 7, D-21335 Lüneburg-Mitte.",
        "Mein Büro liegt in 21335 Lüneburg. Zum Seminar kommen Sie nach 29525 Uelzen.",
    )
    at_home.append(PROFILE, "".join(f"\n\n{text}\n" for text in texts))
    assert considered(at_home) == []
