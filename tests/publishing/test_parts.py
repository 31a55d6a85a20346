"""Of a part that is off nothing is left: no page, no link, no text that must be there, no sentence of the software."""

import re
from collections.abc import Iterator

import pytest

from tests.bad_input.refusal import found_in
from tests.project import Project
from tests.site.pages import BuiltPage, read_pages, words

OFF = ("news", "towns", "voucher", "comments", "plain_language")
TEXTS = {
    "news": ("seiten/aktuelles.md", "aktuelles"),
    "towns": ("seiten/orte.md", "orte"),
    "voucher": ("seiten/gutschein.md",),
    "plain_language": ("seiten/einfache-sprache.md",),
    "comments": (),
}
FACTS = {"towns": "data/towns.yaml", "voucher": "data/voucher.yaml"}
ADDRESSES = {
    "news": ("/aktuelles/", "/feed.xml"),
    "towns": ("/orte/",),
    "voucher": ("/gutschein/",),
    "plain_language": ("/einfache-sprache/",),
    "comments": (),
}
SAID = {
    "news": ("Aktuelles",),
    "towns": ("GeoNames",),
    "voucher": ("Gutschein", "Programmbüro"),
    "plain_language": ("Einfache", "Einfacher Sprache"),
    "comments": ("Kommentar",),
}
"""What only the software says of each part on the pages whose words are its own."""
OF_THE_SOFTWARE = ("/datenschutz/", "/impressum/", "/barrierefreiheit/")


def switch_off(project: Project, *parts: str) -> None:
    """Switch parts off, take their files away and all links to them out of the other texts."""
    project.settings(parts=dict.fromkeys(parts, False))
    project.write("data/redirects.yaml", "redirects: []\n")
    for part in parts:
        for text in TEXTS[part]:
            _remove(project, f"content/{text}")
        if part in FACTS:
            _remove(project, FACTS[part])
    for problem in reversed(found_in(project)):
        assert "ist abgeschaltet (data/site.yaml, parts, " in problem
        _unlink(project, *problem.split(":")[:3])


def _remove(project: Project, path: str) -> None:
    target = project.root / path
    for file in target.rglob("*.md") if path.count("/") == 1 else (target,):
        file.unlink()


def _unlink(project: Project, file: str, line: str, column: str) -> None:
    """Spoil no sentence: only the address goes, the words stay."""
    lines = project.read(file).split("\n")
    text = lines[int(line) - 1]
    end = text.index(")", int(column) - 1)
    lines[int(line) - 1] = f"{text[: int(column) - 1]}https://www.anderswo.example{text[end:]}"
    project.write(file, "\n".join(lines))


def links(page: BuiltPage) -> Iterator[str]:
    return (link.attributes.get("href") or "" for link in page.tree.css("a[href], link[href]"))


@pytest.mark.parametrize("part", OFF)
def test_with_one_part_off_nothing_of_it_is_left_and_the_site_may_go_out(small: Project, part: str) -> None:
    switch_off(small, part)
    run = small.run("publish")
    assert run.code == 0, run.err
    pages = read_pages(small.root / "output")
    for address in ADDRESSES[part]:
        assert not [route for route in pages if route.startswith(address)]
        assert address not in small.read("output/sitemap.xml")
        assert not [page.route for page in pages.values() if any(address in link for link in links(page))]
    for route in OF_THE_SOFTWARE:
        for said in SAID[part]:
            assert said not in words(pages[route].main), route
    if part == "comments":
        assert not [page.route for page in pages.values() if page.tree.css(".comments, .comment")]
    if part == "news":
        assert not (small.root / "output/feed.xml").exists()


def drawings(project: Project) -> set[str]:
    return {path.name.partition(".")[0] for path in project.path("output/theme/x").parent.glob("*.svg*")}


@pytest.mark.parametrize("why", ["a map", "no towns", "no position"])
def test_the_drawing_of_the_map_goes_out_only_with_a_map_and_in_no_packed_copy_either(small: Project, why: str) -> None:
    if why == "no towns":
        switch_off(small, "towns")
    elif why == "no position":
        small.write("data/towns.yaml", re.sub(r" +position:\n(?: {6}.*\n)+", "", small.read("data/towns.yaml")))
    small.settings(look={"colors": {"ground": "#ffffff"}})
    run = small.run("publish")
    assert run.code == 0, run.err
    assert ("states" in drawings(small)) == (why == "a map")
    assert ("BKG" in small.read("output/impressum/index.html")) == (why == "a map")
    assert small.run("html").code == 0
    assert drawings(small) == {"favicon", "states"}, "the preview shows every component"


def test_with_all_parts_off_the_site_may_go_out(rich: Project) -> None:
    switch_off(rich, *OFF)
    run = rich.run("publish")
    assert run.code == 0, run.err


def test_the_files_of_a_part_that_is_off_may_stay_and_are_not_read(rich: Project) -> None:
    switch_off(rich, "voucher", "news")
    rich.write("content/aktuelles/kaputt.md", "---\ntitle: [\n---\n")
    rich.write("content/seiten/gutschein.md", "")
    rich.write("data/voucher.yaml", "kaputt")
    run = rich.run("check")
    assert run.code == 0, run.err
    assert "Abgeschaltet (data/site.yaml, parts): „Gutschein“, „Aktuelles“" in run.out
    run = rich.run("publish")
    assert run.code == 0, run.err


def test_a_part_that_is_on_wants_its_facts_and_texts(rich: Project) -> None:
    (rich.root / "data/voucher.yaml").unlink()
    (rich.root / "content/seiten/gutschein.md").unlink()
    files = {problem.partition(":")[0] for problem in found_in(rich) if "fehlt" in problem}
    assert files == {"data/voucher.yaml", "content/seiten/gutschein.md"}


def test_two_texts_of_one_name_in_two_folders_are_two_pages(small: Project) -> None:
    head = "title: Über das Gespräch\ndescription: Was ein Gespräch ausmacht und wann ein anderer Weg der bessere ist."
    small.write("content/seiten/hausgespraech.md", f"---\n{head}\n---\nEin Text.\n")
    run = small.run("publish")
    assert run.code == 0, run.err
    assert {"/hausgespraech/", "/angebote/hausgespraech/"} <= set(read_pages(small.root / "output"))
