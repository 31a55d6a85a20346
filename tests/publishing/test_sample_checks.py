"""Once the owner says that her site is no sample, nothing of the sample may stay anywhere."""

import re

import pytest

from plugins.catalog.sample import CITY, POSTCODE, STREET
from tests.bad_input.refusal import found_in
from tests.project import Project

DOMAIN = "example" + ".org"
NAME = "Erika Muster" + "mann"
LEFT = "gehört zum Muster; durch Ihre eigene Angabe ersetzen"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("data/consultant.yaml", "post@immerfeld.example", f"post@{DOMAIN}"),
        ("data/site.yaml", "www.immerfeld.example", f"www.{DOMAIN}"),
        ("data/services.yaml", "name: ", "name: Musterfrau und "),
        ("content/seiten/profil.md", "title: ", "title: Musterperson "),
    ],
)
def test_a_mark_in_facts_and_heads_is_shown_where_its_value_stands(
    small: Project, file: str, old: str, new: str
) -> None:
    small.replace(file, old, new)
    problems = [problem for problem in found_in(small) if LEFT in problem]
    assert problems
    assert all(problem.startswith(f"{file}:") for problem in problems)


def test_the_word_for_a_title_is_told_where_the_title_belongs(small: Project) -> None:
    file = "content/seiten/profil.md"
    small.write(file, re.sub("(?m)^title: .*", "title: Überschrift", small.read(file)))
    (problem,) = found_in(small)
    assert problem.startswith(f"{file}:2:8: „Überschrift“ ist nur ein Beispiel; durch Ihre eigene Angabe ersetzen")


def test_a_mark_in_a_text_or_in_a_link_of_it_is_shown_at_its_sign(small: Project) -> None:
    small.append("content/seiten/profil.md", f"\n[Mehr](https://www.{DOMAIN}/a/)\n")
    (problem,) = found_in(small)
    assert problem == f"{small.place_of('content/seiten/profil.md', DOMAIN)}: „{DOMAIN}“ {LEFT}"


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        (f"{NAME}, {STREET}, {POSTCODE} {CITY}", (NAME, f"{STREET}, {POSTCODE} {CITY}")),
        (f"Verantwortlich: {STREET}  \n{POSTCODE} {CITY}", (STREET, f"{POSTCODE} {CITY}")),
        (f"{STREET} in Quellstedt", (STREET,)),
        (f"Ein Treffen in {POSTCODE} {CITY}", ()),
        ("Erika Feld und Max Moritz", ()),
    ],
)
def test_a_mark_in_a_text_is_named_whole_with_what_belongs_to_it(
    small: Project, text: str, marks: tuple[str, ...]
) -> None:
    small.append("content/seiten/impressum.md", f"\n{text}\n")
    assert [problem.partition(": ")[2] for problem in found_in(small)] == [f"„{mark}“ {LEFT}" for mark in marks]


def test_the_whole_address_of_the_sample_is_refused_and_its_town_alone_is_not(small: Project) -> None:
    small.replace("data/consultant.yaml", "07999", POSTCODE)
    small.replace("data/consultant.yaml", "Quellstedt", CITY)
    assert found_in(small) == ()
    small.replace("data/consultant.yaml", "Brunnengasse 2", STREET)
    assert len(found_in(small)) == 3


def test_an_owner_who_lives_in_a_street_of_the_same_name_elsewhere_is_let_be(small: Project) -> None:
    small.replace("data/consultant.yaml", "Brunnengasse 2", STREET)
    assert found_in(small) == ()


def test_a_sample_may_keep_its_marks_until_it_is_to_go_out(small: Project) -> None:
    small.replace("data/consultant.yaml", "sample: false", "sample: true")
    small.replace("data/consultant.yaml", "post@immerfeld.example", f"post@{DOMAIN}")
    assert found_in(small) == ()
    run = small.run("publish")
    assert run.code == 1
    assert run.problems == (
        f"{small.place_of('data/consultant.yaml', 'true')}: die Website ist noch ein Muster; "
        "zuletzt „sample: false“ setzen",
        f"{small.place_of('data/consultant.yaml', 'post@')}: „post@{DOMAIN}“ {LEFT}",
    )


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("data/consultant.yaml", "Brunnengasse 2", "Straße 1", "Straße 1"),
        ("data/consultant.yaml", "Quellstedt", "Vorname Nachname", "Vorname Nachname"),
        ("data/consultant.yaml", "post@immerfeld.example", "post@ihre-domain.de", "post@ihre-domain.de"),
        ("data/site.yaml", "https://www.immerfeld.example", "www.ihre-domain.de", "www.ihre-domain.de"),
    ],
)
def test_what_is_only_an_example_is_shown_where_its_value_stands(
    small: Project, file: str, old: str, new: str, said: str
) -> None:
    small.replace(file, old, new)
    problems = [problem for problem in found_in(small) if "nur ein Beispiel" in problem]
    assert problems == [
        f"{small.place_of(file, new)}: „{said}“ ist nur ein Beispiel; durch Ihre eigene Angabe ersetzen"
    ]


def test_an_example_in_a_text_is_shown_at_its_sign_and_one_within_a_hint_waits(small: Project) -> None:
    small.append("content/seiten/profil.md", "\n[[Etwa: Vorname Nachname]] und Vorname Nachname\n")
    (problem,) = (problem for problem in found_in(small) if "nur ein Beispiel" in problem)
    assert "content/seiten/profil.md:" in problem
    assert ":32: „Vorname Nachname“" in problem
