"""What an own site lacks after something was switched on or entered is written, and nothing else is touched."""

import re
from pathlib import Path

import pytest

from tests.workshop.new.projects import Project
from tests.workshop.new.test_answers import ANSWERS

BARE = ANSWERS + "parts: {news: false, towns: false, voucher: false, comments: false, plain_language: false}\n"
SITE, SERVICES = "data/site.yaml", "data/services.yaml"
THANKS = "content/seiten/danke.md"
FORM = (
    "enquiries:\n  channel: email\n",
    "enquiries: {channel: endpoint, action: 'https://formulare.ort.example/f', provider: Formdienst}\n",
)
"""The way of enquiries that a new site has, and one by which a form sends them."""
PARTS = {
    "news": (["content/seiten/aktuelles.md"], "/aktuelles/"),
    "towns": (["data/towns.yaml", "content/seiten/orte.md"], "/orte/"),
    "voucher": (["data/voucher.yaml", "content/seiten/gutschein.md"], "/gutschein/"),
    "plain_language": (["content/seiten/einfache-sprache.md"], "/einfache-sprache/"),
}


@pytest.fixture
def own(whole: Project) -> Project:
    """An own site with as little as there can be."""
    assert whole.new(BARE).code == 0
    return whole


def change(project: Project, file: str, old: str, new: str) -> None:
    text = project.read(file)
    assert old in text
    (project.root / file).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_was_switched_on_gets_its_files_and_its_link_is_told(part: str, own: Project) -> None:
    files, route = PARTS[part]
    change(own, SITE, f"{part}: false", f"{part}: true")
    refused = own.publishing("check")
    assert [line.split(":")[0] for line in refused.err.splitlines() if "make new" in line] == sorted(files)
    before = own.files("data", "content")
    run = own.attempt(None)
    assert (run.code, run.err) == (0, "")
    kept = {"content/aktuelles/.gitkeep"} if part == "news" else set()
    assert own.files("data", "content").keys() - before.keys() == {*files, *kept}
    assert before.items() <= own.files("data", "content").items()
    assert "\n  ".join(files) in run.out
    (link,) = re.findall(rf"  - text: .*\n    page: {route}\n", run.out)
    change(own, SITE, "menu:\n", f"menu:\n{link}")
    assert own.publishing("check").code == 0
    if part == "voucher":
        change(own, SERVICES, "voucher: false", "voucher: true")
    again = own.attempt(None)
    assert (again.code, again.err) == (0, "")
    assert again.out == "Ihrer Website fehlt keine Datei; zu ergänzen gibt es nichts.\n"


def test_with_a_form_the_page_of_thanks_gets_its_text_and_needs_no_link(own: Project) -> None:
    assert THANKS not in own.files("content")
    change(own, SITE, *FORM)
    (told,) = (line for line in own.publishing("check").err.splitlines() if "make new" in line)
    assert told.startswith(f"{THANKS}:1:1: diese Datei fehlt; ")
    before = own.files("data", "content")
    run = own.attempt(None)
    assert (run.code, run.err) == (0, "")
    assert own.files("data", "content").keys() - before.keys() == {THANKS}
    assert "  - text: " not in run.out
    assert own.publishing("check").code == 0


def test_a_new_service_and_a_new_program_get_their_texts(own: Project) -> None:
    service = own.read(SERVICES).split("services:\n")[1]
    fresh = service.replace("id: moderation", "id: netzwerkpflege").replace(
        "name: Moderation", "name: Netzwerke pflegen"
    )
    (own.root / SERVICES).write_text(f"{own.read(SERVICES)}{fresh}", encoding="utf-8")
    program = own.read("data/programs.yaml").split("programs:\n")[1]
    renamed = re.sub(
        "(?<=name: )Lebendige Mitte|(?<=Programmbüro »)Lebendige Mitte",
        "Offene Küste",
        program.replace("id: lebendige-mitte", "id: kueste").replace("color: town", "color: water"),
    )
    other = re.sub(
        r"(?<=    summary: ).*", "Orte an der Küste finden gemeinsam heraus, wie sie dort bleiben können.", renamed
    )
    (own.root / "data/programs.yaml").write_text(f"{own.read('data/programs.yaml')}{other}", encoding="utf-8")
    assert own.attempt(None).code == 0
    assert "[[Hier in einem Absatz: in welcher Lage dieses Angebot hilft" in own.read(
        "content/angebote/netzwerkpflege.md"
    )
    assert "was dieses Programm für einen Ort bedeutet" in own.read("content/programme/kueste.md")
    *told, _, _ = own.publishing("check").err.splitlines()
    assert all("aber in data/programs.yaml stehen 2 Programme; " in line for line in told), told


def test_of_an_own_site_with_mistakes_they_are_told_and_nothing_is_written(own: Project) -> None:
    change(own, SITE, "news: false", "news: true")
    change(own, SERVICES, "status: available", "status: pause")
    before = own.files("data", "content")
    run = own.attempt(None)
    assert run.code == 1
    assert run.err.count("data/services.yaml:") == run.err.count("Problem gefunden") == 1
    assert own.files("data", "content") == before


def test_answers_are_for_beginning_and_complete_no_own_site(own: Project) -> None:
    change(own, SITE, "news: false", "news: true")
    run = own.attempt(Path("antworten.yaml"))
    assert run.code == 1
    assert run.err.startswith("In data/ und content/ steht schon Ihre eigene Website")


def test_every_page_that_a_site_needs_can_be_written_again(own: Project) -> None:
    for part in (*PARTS, "comments"):
        change(own, SITE, f"{part}: false", f"{part}: true")
    change(own, SITE, *FORM)
    assert own.attempt(None).code == 0
    texts = tuple((own.root / "content").rglob("*.md"))
    for path in texts:
        path.unlink()
    refused = own.publishing("check")
    assert own.attempt(None).code == 0
    missing = {line.split(":")[0] for line in refused.err.splitlines() if "diese Datei fehlt" in line}
    assert missing == {path.relative_to(own.root).as_posix() for path in texts if path.exists()}
    assert "content/seiten/start.md" in missing


def test_a_name_that_is_still_to_come_stays_a_hint_wherever_it_stands(own: Project) -> None:
    change(own, "data/programs.yaml", "name: Lebendige Mitte", 'name: "[[Name des Programms]]"')
    change(own, SERVICES, "name: Moderation", 'name: "[[Name des Angebots]]"')
    for name in ("programme/lebendige-mitte", "angebote/moderation", "seiten/programme"):
        (own.root / f"content/{name}.md").unlink()
    assert own.attempt(None).code == 0
    assert "im Programm »[[Name des Programms]]« und bin" in own.read("content/seiten/programme.md")
    assert not [name for name, text in own.files("content").items() if b"\\[" in text]


@pytest.mark.parametrize(("part", "hints"), [("news", False), ("voucher", True)])
def test_of_hints_is_spoken_only_where_there_are_any(part: str, hints: bool, own: Project) -> None:
    change(own, SITE, f"{part}: false", f"{part}: true")
    run = own.attempt(None)
    assert ("in doppelten eckigen Klammern" in run.said) == hints
    assert any(b"[[" in own.files(".")[file] for file in PARTS[part][0]) == hints


def test_who_switches_vouchers_on_later_learns_what_else_to_change(own: Project) -> None:
    change(own, SITE, "voucher: false", "voucher: true")
    run = own.attempt(None)
    assert f"  {place(own, SERVICES, 'false')}: „Moderation“\n" in run.out
    for file, sentence in {
        "seiten/start": "Schreiben Sie mir, oder rufen Sie an.",
        "seiten/kontakt": "Schreiben Sie mir, oder rufen Sie an.",
        "seiten/angebote": "Das klären wir im Gespräch: Schreiben Sie mir, oder rufen Sie an.",
    }.items():
        told = re.findall(rf"  content/{file}.md:(\d+):\d+: „{sentence}“\n", run.out)
        assert len(told) == 1
        assert sentence[-30:-2] in re.sub(r"[\[\]]", "", own.read(f"content/{file}.md").splitlines()[int(told[0]) - 1])
    assert "barrierefreiheit" not in run.out
    assert "[[Gibt es in »Lebendige Mitte« wirklich Gutscheine?" in own.read("data/voucher.yaml")


def test_vouchers_that_come_back_are_new_too_as_long_as_no_service_takes_one(own: Project) -> None:
    change(own, SITE, "voucher: false", "voucher: true")
    first = own.attempt(None).out.partition("Welches Angebot")[2]
    again = own.attempt(None)
    assert f"  {place(own, SERVICES, 'false')}: „Moderation“\n" in again.out
    assert again.out.startswith("Ihrer Website fehlt keine Datei.\n")
    assert again.out.partition("Welches Angebot")[2] == first
    change(own, SERVICES, "voucher: false", "voucher: true")
    assert "Welches Angebot" not in own.attempt(None).out


def test_the_check_tells_that_no_service_takes_a_voucher(own: Project) -> None:
    change(own, SITE, "voucher: false", "voucher: true")
    assert own.attempt(None).code == 0
    check = own.publishing("check")
    assert check.code == 0
    assert f"\nZu bedenken:\n  {place(own, SERVICES, 'false')}: Gutscheine sind eingeschaltet" in check.out
    change(own, SERVICES, "voucher: false", "voucher: true")
    assert "Zu bedenken" not in own.publishing("check").out


def test_comments_that_are_switched_on_later_stand_where_their_owner_allows_them(own: Project) -> None:
    accreditation = "output/akkreditierung/index.html"
    assert own.publishing("html").code == 0
    assert "ommentar" not in own.read(accreditation)
    assert "Zu bedenken" not in own.publishing("check").out
    change(own, SITE, "comments: false", "comments: true")
    told = f"\nZu bedenken:\n  {place(own, SITE, 'true')}: Kommentare sind eingeschaltet, und unter keiner Seite"
    assert told in own.publishing("check").out
    change(own, "content/akkreditierung/akkreditierung.md", "\n---\n", "\ncomments: true\n---\n")
    assert "Zu bedenken" not in own.publishing("check").out
    assert own.publishing("html").code == 0
    assert "Kommentar schreiben" in own.read(accreditation)


def place(project: Project, file: str, text: str) -> str:
    """Give where a text first stands, as it is told."""
    before = project.read(file).partition(text)[0]
    return f"{file}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
