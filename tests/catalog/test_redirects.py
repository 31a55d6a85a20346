"""Redirects: one step from every old address, each mistake located."""

import pytest

from plugins.catalog.models.redirects import Redirects
from plugins.catalog.records import Located
from plugins.catalog.redirect_rules import check_redirects
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import parse_yaml
from tests.bad_input.refusal import found_in
from tests.project import Project

FILE = "data/redirects.yaml"


PATTERNS = ("/blog/*", "/blog*", "/*/alt/", "/blog/(.*)", "/2022/:titel/", "/a$1", "/{a}/", "^/a/$")
TWO = (" -> ", " => ", " → ", ",", ";", " ", "|")


def problems(text: str) -> tuple[str, ...]:
    root = parse_yaml(text, FILE).root
    assert root
    record, found = validate(Redirects, root)
    return tuple(map(str, (*found, *(check_redirects(Located(record, root)) if record else ()))))


@pytest.mark.parametrize(
    "text",
    [
        "redirects: []\ngone: []\n",
        "gone:\n  - /2019/01/hallo-welt/\n",
        "redirects:\n  - old: /2022/07/15/titel/\n    new: /profil/\n",
        "redirects:\n  - old: /f%c3%bcr-alle\n    new: /angebote/\n  - old: /feed/\n    new: /feed.xml\n",
        "redirects:\n  - old: /wp-content/uploads/2019/07/flyer_1.pdf\n    new: /\n",
        "gone: [/alt%20seite/, /x y/, /100%25/, /tag/100%25-recycling/, /preis-50€/, /bürger*innen/, /a%23b/, /(a)/]\n",
        "redirects:\n  - old: '/seite/ '\n    new: '/profil/ '\n",
        "redirects:\n  - old: /a/\n    new: /profil/\n  - old: /a/index.html\n    new: /profil/\n",
    ],
)
def test_old_addresses_may_be_written_as_they_were(text: str) -> None:
    assert problems(text) == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "redirects:\n  - old: /a/\n    new: /profil/\n  - old: /a\n    new: /kontakt/\n",
            "4:10: die alte Adresse „/a“ steht schon in Zeile 2; einen der beiden Einträge ganz löschen",
        ),
        (
            "redirects:\n  - old: /f%C3%BCr/\n    new: /profil/\ngone: [/für]\n",
            "4:8: die alte Adresse „/für“ steht schon in Zeile 2; einen der beiden Einträge ganz löschen",
        ),
        (
            "redirects:\n  - old: /a/\n    new: /b/\n  - old: /b/\n    new: /profil/\n",
            "3:10: „/b/“ leitet selbst weiter; als Ziel gleich „/profil/“ eintragen",
        ),
        (
            "redirects:\n  - old: /a/\n    new: /b/\n  - old: /b/\n    new: /c/\n  - old: /c/\n    new: /a/\n",
            "3:10: die Weiterleitungen gehen im Kreis (/a/ → /b/ → /c/ → /a/); "
            "als Ziel eine Seite eintragen, die es gibt",
        ),
        (
            "redirects:\n  - old: /a/\n    new: /b/\n  - old: /a/index.html\n    new: /c/\n",
            "4:10: die alte Adresse „/a/index.html“ steht schon in Zeile 2 als „/a/“; "
            "einen der beiden Einträge ganz löschen",
        ),
        (
            "redirects:\n  - old: /a/index.html\n    new: /a/\n",
            "3:10: „/a/index.html“ führt auf sich selbst; den Eintrag löschen",
        ),
        (
            "redirects:\n  - old: /a\n    new: /a/\n",
            "3:10: „/a“ führt auf sich selbst; den Eintrag löschen",
        ),
        (
            "redirects:\n  - old: /b/\n    new: /a/\n  - old: /a/\n    new: /a/\n",
            "5:10: „/a/“ führt auf sich selbst; den Eintrag löschen",
        ),
        (
            "redirects:\n  - old: /a/\n    new: /b/\ngone: [/b]\n",
            "3:10: das Ziel „/b/“ steht unter gone; den Eintrag löschen und „/a/“ auch dorthin schreiben, oder "
            "ein Ziel eintragen, das es gibt",
        ),
    ],
)
def test_each_mistake_is_one_problem(text: str, problem: str) -> None:
    assert problems(text) == (f"{FILE}:{problem}",)


@pytest.mark.parametrize("field", ["old", "gone"])
@pytest.mark.parametrize(
    ("address", "message"),
    [
        (
            "/?page_id=12",
            "eine Adresse mit Fragezeichen, und was dahinter steht, lässt sich nicht weiterleiten; den Eint",
        ),
        ("https://www.alt.example/?p=1", "eine Adresse mit Fragezeichen, und was dahinter steht"),
        *((one, "ein Muster, und weitergeleitet wird jede Adresse für sich; für jede einen") for one in PATTERNS),
        ("/a%2Fb/", "eine Adresse mit einem Schrägstrich (%2F) in einem Namen, und die lässt sich auf keinem Host"),
        ("/a%5Cb/", "eine Adresse mit einem umgekehrten Schrägstrich, und die lässt sich auf keinem Host"),
        ("/%FCber/", "eine Adresse mit einem Zeichen, das sich nicht lesen lässt, und die lässt sich auf keinem Host"),
        ("/a%0Ab/", "eine Adresse mit einem Zeichen, das sich nicht lesen lässt, und die lässt sich auf keinem Host"),
        ("/a/#b", "eine Stelle in einer Seite, und was hinter # steht, erfährt kein Host; hier also /a/"),
        ("/#b", "eine Stelle in einer Seite, und was hinter # steht, erfährt kein Host; den Eintrag löschen"),
        *(
            (f"/a/{sign}/b/", "mehr als eine Adresse; hierher gehört nur „/a/“, und „/b/“ hinter „new:“")
            for sign in TWO
        ),
    ],
)
def test_what_no_host_can_forward_is_said_to_be_so(field: str, address: str, message: str) -> None:
    text = f"gone:\n  - {address}\n" if field == "gone" else f"redirects:\n  - old: {address}\n    new: /profil/\n"
    (problem,) = problems(text)
    assert f": „{address}“ ist {message}" in problem


@pytest.mark.parametrize(
    "address",
    [
        "a/b",
        "/a/../b/",
        "//a/",
        "/.a/",
        '"/a/%20b/"',
    ],
)
def test_what_is_no_plain_address_of_this_site_is_refused(address: str) -> None:
    (problem,) = problems(f"gone:\n  - {address}\n")
    assert problem.startswith(f"{FILE}:2:5: „")
    assert "keine Adresse dieser Website" in problem


@pytest.mark.parametrize("entry", ["gone:\n  - {}\n", "redirects:\n  - old: {}\n    new: /profil/\n"])
def test_of_a_former_page_only_the_part_from_the_first_slash_is_wanted(entry: str) -> None:
    (problem,) = problems(entry.format("https://www.ort.example/a/"))
    assert problem.endswith(
        "steht hier nur der Teil ab dem ersten Schrägstrich hinter dem Namen der Website, hier also /a/"
    )
    (problem,) = problems(entry.format("www.xing.com/a"))
    assert problem.endswith("weitergeleitet werden nur frühere Adressen dieser; den Eintrag löschen")


@pytest.mark.parametrize("target", ["https://www.anderswo.example/a/", "https://www.xing.com/a"])
def test_a_redirect_to_another_website_is_told_what_becomes_of_the_old_address(target: str) -> None:
    (problem,) = problems(f"redirects:\n  - old: /b/\n    new: {target}\n")
    assert problem.endswith(
        "hier keine Seite, die passt, den Eintrag löschen und die alte Adresse unter „gone“ schreiben"
    )
    assert ("hier also /a/; zu einer fremden" in problem) == ("anderswo" in target)


def test_all_mistakes_come_at_once_with_those_of_other_files(small: Project) -> None:
    small.replace("data/voucher.yaml", "summary:", "sumary:")
    small.write(FILE, "redirects:\n  - old: /a/\n    new: /a/\ngone:\n  - /b/\n  - /b\n")
    run = small.run("check")
    assert run.code == 1
    assert [problem.split(":")[0] for problem in run.problems].count(FILE) == 2
    assert any(problem.startswith("data/voucher.yaml") for problem in run.problems)


@pytest.mark.parametrize(("old", "new"), [("/profil/", "/profil/"), ("/profil", "/profil/"), ("/weg/", "/weg/")])
def test_a_redirect_to_itself_is_one_mistake(small: Project, old: str, new: str) -> None:
    small.write(FILE, f"redirects:\n  - old: {old}\n    new: {new}\n")
    assert found_in(small) == (f"{FILE}:3:10: „{old}“ führt auf sich selbst; den Eintrag löschen",)


def test_an_entry_that_cannot_be_read_hides_no_mistake_in_the_others(small: Project) -> None:
    small.write(
        FILE,
        "redirects:\n"
        "  - old: alt\n    new: /profil/\n"
        "  - old: /b/\n    new: /profiel/\n"
        "gone:\n  - /kontakt/\n  - '?'\n  - /b/\n",
    )
    problems = [problem.removeprefix(f"{FILE}:") for problem in found_in(small)]
    assert [problem.partition(": ")[0] for problem in problems] == ["2:10", "5:10", "7:5", "8:5", "9:5"]


RULES = (
    "/alt/,/profil/",
    "von;nach\n/alt/;/profil/",
    "/alt/ -> /profil/",
    "/alt/\t/profil/",
    "/alt/ /profil/ 301",
    "Redirect 301 /alt/ /profil/",
    "Redirect permanent /alt/ /profil/",
    "RedirectPermanent /alt/ /profil/",
    "RewriteEngine On\nRewriteRule ^alt/?$ /profil/ [R=301,L]",
    "rewrite ^/alt/$ /profil/ permanent;",
    "/alt/: /profil/",
    "- /alt/: /profil/",
    "- from: /alt/\n  to: /profil/",
    "- von: /alt/\n  nach: /profil/",
    "- [/alt/, /profil/]",
)
"""The redirect from /alt/ to /profil/ as other programs write it."""


@pytest.mark.parametrize("rule", RULES)
def test_a_file_in_another_shape_is_told_as_it_has_to_be_written(rule: str) -> None:
    entry = "„  - old: /alt/“, in der nächsten Zeile „    new: /profil/“"
    right = f"Weiterleitungen werden hier anders geschrieben: ganz oben steht „redirects:“ und darunter {entry}"
    assert problems(f"{rule}\n") == (f"{FILE}:1:1: {right}",)
    assert problems("redirects:\n  - old: /alt/\n    new: /profil/\n") == ()


@pytest.mark.parametrize("rule", ["/a/,/b/\n/alt/,/profil/\n/c/,/d/", "/a/: /b/\n/alt/: /profil/\n/c/: /d/"])
def test_of_many_the_first_is_shown_and_how_many_more_there_are(rule: str) -> None:
    (problem,) = problems(f"{rule}\n")
    assert problem.endswith("„  - old: /a/“, in der nächsten Zeile „    new: /b/“; ebenso die übrigen (2)")


@pytest.mark.parametrize(
    "entry",
    [
        "from: /alt/\n    to: /profil/",
        "/alt/: /profil/",
        "/alt/,/profil/",
        "[/alt/, /profil/]",
        "Redirect 301 /alt/ /profil/",
    ],
)
def test_so_is_an_entry_among_others(entry: str) -> None:
    text = f"redirects:\n  - old: /a/\n    new: /profil/\n  - {entry}\n  - old: b\n    new: /profil/\n"
    first, second = problems(text)
    right = "„- old: /alt/“ und in der Zeile darunter „  new: /profil/“"
    assert first == f"{FILE}:4:5: der Eintrag ist anders zu schreiben: {right}"
    assert second.startswith(f"{FILE}:{text[: text.index('old: b')].count(chr(10)) + 1}:")


def test_entries_without_the_line_above_them_are_told_what_is_missing() -> None:
    text = "- old: /a/\n  new: /profil/\n"
    missing = "vor dem ersten Eintrag fehlt die Zeile „redirects:“; sie ganz oben hinschreiben"
    assert problems(text) == (f"{FILE}:1:1: {missing}",)
    assert problems(f"redirects:\n{text}") == ()


def test_an_address_beside_the_lists_is_an_entry_of_one() -> None:
    (problem,) = problems("gone: [/c/]\n/a/: /b/\n")
    right = "unter „redirects:“ ist es ein Eintrag: „- old: /a/“ und in der Zeile darunter „  new: /b/“"
    assert problem == f"{FILE}:2:1: das Feld „/a/“ ist unbekannt; {right}"
