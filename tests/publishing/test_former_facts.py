"""What the data no longer say since they were saved, and texts still do, is given to think about."""

import re
import subprocess
from collections.abc import Callable

import pytest

from tests.project import Project
from tests.publishing.considering import considered

CONSULTANT, SERVICES, TOWNS, PROFILE = (
    *("data/consultant.yaml", "data/services.yaml", "data/towns.yaml"),
    "content/seiten/profil.md",
)

LEFT = re.compile(r"      - program: lebendige-mitte\n(?:        .*\n)+")


def save(project: Project) -> None:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@ort.example", "-c", "commit.gpgsign=false")
    for command in (("init", "--quiet"), ("add", "data", "content"), ("commit", "--quiet", "--message", "Save")):
        subprocess.run(("git", *identity, *command), cwd=project.root, check=True)


def rename(project: Project) -> None:
    project.replace(SERVICES, "name: Sprechstunde", "name: Offene Werkstatt")


def leave(project: Project) -> None:
    kept, *_ = project.read(TOWNS).partition("  - id: quellstedt")
    project.write(TOWNS, kept)


def raise_price(project: Project) -> None:
    project.replace(SERVICES, "amount: 900 €", "amount: 950 €")


@pytest.mark.parametrize(
    ("change", "said", "field"),
    [
        (rename, "Sprechstunde", f"{SERVICES} (name)"),
        (leave, "Quellstedt", f"{TOWNS} (name)"),
        (raise_price, "900 Euro", f"{SERVICES} (amount)"),
    ],
)
def test_a_text_that_has_the_former_value_is_told(
    small: Project, change: Callable[[Project], None], said: str, field: str
) -> None:
    price = "    price:\n      amount: 900 €\n      per: Tag\n"
    small.replace(SERVICES, "    name: Sprechstunde\n", f"    name: Sprechstunde\n{price}")
    small.append(PROFILE, "\n\nZur Sprechstunde in Quellstedts Haus bringen manche 900 Euro mit.\n")
    save(small)
    assert considered(small) == []
    change(small)
    end = f"„{said}“ stand zuletzt in {field} und steht dort nicht mehr; gilt der Satz noch? Sonst auch hier ändern"
    assert f"{small.place_of(PROFILE, said)}: {end}" in considered(small)
    save(small)
    assert [line for line in considered(small) if "zuletzt" in line] == []


def test_a_postcode_that_its_city_left_is_told(small: Project) -> None:
    save(small)
    city = small.read(CONSULTANT).partition("city: ")[2].partition("\n")[0]
    small.append(PROFILE, f"\n\n- Seit 2009 in {city}\n- 1998–2003: Studium in {city}\n\nVon {city} aus fahre ich.\n")
    small.replace(CONSULTANT, f"city: {city}", "city: Neuenkirchen")
    assert [f"{city}“ stand zuletzt in" in line for line in considered(small)].count(True) == 2
    (line,) = (line for line in considered(small) if "Postleitzahl" in line)
    postcode = small.read(CONSULTANT).partition("postcode: ")[2].partition("\n")[0].strip("\"'")
    assert f"„{postcode}“ stand bei „{city}“, und hier steht jetzt „Neuenkirchen“" in line


def test_the_page_of_a_program_that_names_a_place_is_told_once_this_has_left_it(rich: Project) -> None:
    page = "content/programme/lebendige-mitte.md"
    rich.append(page, "\n\nIn Öhrenbach sitzen alle an einem Tisch.\n")
    save(rich)
    before = considered(rich)
    head, _, town = rich.read(TOWNS).partition("name: Öhrenbach")
    rich.write(TOWNS, f"{head}name: Öhrenbach{LEFT.sub('', town, count=1)}")
    said = "Öhrenbach stand zuletzt in data/towns.yaml bei »Lebendige Mitte« und steht dort nicht mehr"
    place = rich.place_of(page, "Öhrenbach sitzen")
    assert f"{place}: {said}; gilt der Satz noch?" in set(considered(rich)) - set(before)


def test_the_former_name_of_a_program_is_told(small: Project) -> None:
    save(small)
    for path in (*(small.root / "content").rglob("*.md"), *(small.root / "data").glob("*.yaml")):
        path.write_text(path.read_text(encoding="utf-8").replace("Offene Türen", "Neue Nachbarn"), encoding="utf-8")
    small.append(PROFILE, "\n\nVieles begann mit Offene Türen.\n")
    place = small.place_of(PROFILE, "Offene Türen.")
    assert any(line.startswith(f"{place}: „Offene Türen“ stand zuletzt") for line in considered(small))


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (CONSULTANT, "check_with: Programmbüro", "check_with: Haus Sonnenbruch, Programmbüro"),
        (CONSULTANT, "credit: 'Foto: ", "credit: 'Foto: Studio Sonnenbruch, "),
        ("data/programs.yaml", "- name: Stiftung Marktplatz", "- name: Stadt Sonnenbruch"),
        ("data/programs.yaml", "operator: Stiftung", "operator: Stadt Sonnenbruch, Stiftung"),
    ],
)
def test_the_record_of_another_body_does_not_move_with_her(rich: Project, file: str, old: str, new: str) -> None:
    rich.write(CONSULTANT, rich.read(CONSULTANT).replace("Lindenhaag", "Sonnenbruch"))
    rich.replace(file, old, new)
    rich.append(PROFILE, "\n\nVon Sonnenbruch aus fahre ich.\n")
    save(rich)
    rich.replace(CONSULTANT, "  city: Sonnenbruch", "  city: Neuenkirchen")
    told = {line.partition(": ")[0] for line in considered(rich) if "„Sonnenbruch“ stand zuletzt" in line}
    assert told == {rich.place_of(CONSULTANT, "Sonnenbruch\n  number"), rich.place_of(PROFILE, "Sonnenbruch aus")}


def test_what_she_says_of_herself_in_the_data_moves_with_her(small: Project) -> None:
    small.replace(CONSULTANT, "summary: Ich höre zu", "summary: Von Quellstedt aus höre ich zu")
    save(small)
    small.replace(CONSULTANT, "  city: Quellstedt", "  city: Neuenkirchen")
    place = small.place_of(CONSULTANT, "Quellstedt aus")
    assert any(line.startswith(f"{place}: „Quellstedt“ stand zuletzt") for line in considered(small))


def test_the_former_name_of_a_program_is_told_where_its_office_is(small: Project) -> None:
    small.replace("data/programs.yaml", "operator: Stiftung", "operator: Verein Offene Türen, Stiftung")
    save(small)
    for path in (*(small.root / "content").rglob("*.md"), *(small.root / "data").glob("*.yaml")):
        path.write_text(path.read_text(encoding="utf-8").replace("»Offene Türen«", "»Neue Nachbarn«"), encoding="utf-8")
    small.replace("data/programs.yaml", "name: Offene Türen", "name: Neue Nachbarn")
    place = small.place_of("data/programs.yaml", "Offene Türen, Stiftung")
    assert any(line.startswith(f"{place}: „Offene Türen“ stand zuletzt") for line in considered(small))


def test_a_name_that_only_grew_is_nothing_former(small: Project) -> None:
    save(small)
    small.replace(CONSULTANT, "name: Jonte Immerfeld", "name: Dr. Jonte Immerfeld")
    small.replace(SERVICES, "name: Sprechstunde", "name: Sprechstunde im Haus")
    assert considered(small) == []


def test_what_stood_in_the_sample_before_a_site_of_one_s_own_began_is_nothing_former(small: Project) -> None:
    small.replace(CONSULTANT, "sample: false", "sample: true")
    small.append(PROFILE, "\n\nIn Quellstedt gibt es ein Haus.\n")
    save(small)
    small.replace(CONSULTANT, "sample: true", "sample: false")
    leave(small)
    assert considered(small) == []


def test_a_field_is_not_told_of_its_own_former_value(small: Project) -> None:
    small.replace(SERVICES, "    voucher: ", "    price:\n      amount: 900 €\n      per: Tag\n    voucher: ")
    save(small)
    small.replace(SERVICES, "amount: 900 €", "amount: 900 Euro")
    assert considered(small) == []
