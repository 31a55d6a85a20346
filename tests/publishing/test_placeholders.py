"""A hint in double square brackets is shown in the preview, listed by the check, and never published."""

import re

from tests.project import Project

PROFILE, SERVICES, IMPRINT = "content/seiten/profil.md", "data/services.yaml", "content/seiten/impressum.md"


def test_nothing_is_published_while_a_placeholder_stands_even_as_a_demonstration(small: Project) -> None:
    small.append(PROFILE, "\n- [[Wie **lange** machen Sie\n  das schon?]]\n")
    small.replace(SERVICES, "  - id:", "  - price: {amount: 1.200 €, per: '[[Tag oder Stunde?]]'}\n    id:")
    for environment in ({}, {"DEMO": "1"}):
        run = small.run("publish", **environment)
        assert run.code == 1
        assert [problem.partition(";")[0] for problem in run.problems] == [
            f"{small.place_of(PROFILE, '[[')}: hier steht noch ein Platzhalter („Wie lange machen Sie das schon?“)",
            f"{small.place_of(SERVICES, '[[Tag')}: hier steht noch ein Platzhalter („Tag oder Stunde?“)",
        ]


def test_the_check_lists_them_and_the_preview_shows_them(small: Project) -> None:
    small.append(PROFILE, "\n[[Hier gehört Ihr Werdegang hin.]]\n")
    run = small.run("check")
    assert run.code == 0
    assert "Noch auszufüllen:\n  content/seiten/profil.md:" in run.out
    assert small.run("html").code == 0
    assert "[[Hier gehört Ihr Werdegang hin.]]" in small.read("output/profil/index.html")


def test_a_photo_as_other_programs_show_it_is_told_as_that(small: Project) -> None:
    small.append(PROFILE, "\n\n![[bilder/der markt.JPG|300]]\n")
    told = "„![Was zu sehen ist]({static}/bilder/der markt.JPG)“ schreiben"
    assert told in small.run("check").out


def test_a_hint_that_lacks_brackets_is_a_hint_too(small: Project) -> None:
    small.append(PROFILE, "\nText [[Hier etwas] mehr.\n\n- noch [etwas]]\n")
    listed = [line.strip() for line in small.run("check").out.splitlines() if "an dem Klammern fehlen" in line]
    assert [line.partition(": ")[0] for line in listed] == [
        small.place_of(PROFILE, "[[Hier"),
        small.place_of(PROFILE, "etwas]]"),
    ]
    assert small.run("publish", DEMO="1").code == 1


def test_a_day_of_review_may_wait_for_its_owner_and_nothing_is_claimed_until_then(small: Project) -> None:
    files = ("data/consultant.yaml", "data/programs.yaml", IMPRINT)
    for file in files:
        small.write(
            file, re.sub(r"(?m)(?<=reviewed: ).+$", '"[[Tag, an dem Sie das geprüft haben]]"', small.read(file))
        )
    waiting = [line for line in small.run("check").out.splitlines() if "Tag, an dem Sie das geprüft haben" in line]
    assert {line.split(":")[0].strip() for line in waiting} == set(files)
    assert small.run("html").code == 0
    assert "Angaben geprüft" not in small.read("output/akkreditierung/index.html")
    programs = (small.root / "output/programme").rglob("index.html")
    assert not [page for page in programs if "Angaben zuletzt geprüft" in page.read_text(encoding="utf-8")]
    refused = small.run("publish")
    assert len([problem for problem in refused.problems if "Tag, an dem Sie das geprüft" in problem]) == len(waiting)


HINT = "[[Hier fehlt noch etwas]]"
DRAFTS = (
    "content/seiten/werkstatt.md",
    "content/aktuelles/noch-nicht-fertig.md",
    "content/angebote/briefwechsel.md",
)
COMING = "content/aktuelles/das-fest-von-uebermorgen.md"


def test_what_is_open_in_drafts_is_listed_and_stops_no_publication(rich: Project) -> None:
    for file in DRAFTS:
        rich.append(file, f"\n{HINT}\n\n[[Und hier fehlt eine Klammer]\n")
    rich.replace(SERVICES, "      - Ein Stapel Papier", f'      - "{HINT}"')
    rich.replace(SERVICES, "    name: Briefwechsel", '    name: "[[Name des Angebots]]"')
    check = rich.run("check")
    assert check.code == 0, check.err
    assert "\nNoch auszufüllen:\n" not in check.out
    listed = check.out.split("\nNoch auszufüllen (Entwurf):\n")[1].split("\n\n")[0].splitlines()
    assert {line.split(":")[0].strip() for line in listed} == {*DRAFTS, SERVICES}
    assert len(listed) == 2 * len(DRAFTS) + 2
    run = rich.run("publish")
    assert run.code == 0, run.err
    output = rich.root / "output"
    texts = [path for path in output.rglob("*") if path.suffix in {".html", ".xml", ".txt", ".vcf", ".json", ".js"}]
    assert len(texts) > 20
    assert not [path for path in texts if "[[" in path.read_text(encoding="utf-8")]


def test_in_a_draft_every_field_of_the_head_but_its_day_may_be_open_with_as_short_a_hint_as_one_likes(
    rich: Project,
) -> None:
    open_head = '"[[folgt]]"\n'.join(("title: ", "description: ", "comments: ", "status: draft\n"))
    rich.write(DRAFTS[0], f'---\n{open_head}reviewed: "[[folgt]]"\n---\nText\n')
    rich.write(DRAFTS[1], f'---\n{open_head}date: 2026-09-20\nsummary: "[[folgt]]"\n---\nText\n')
    rich.write(
        SERVICES, re.sub(r"(id: briefwechsel\n(?:.*\n)*?    summary: ).*", r'\1"[[folgt]]"', rich.read(SERVICES))
    )
    check = rich.run("check")
    assert check.code == 0, check.err
    listed = check.out.split("\nNoch auszufüllen (Entwurf):\n")[1].split("\n\n")[0].splitlines()
    assert [line.split(":")[0].strip() for line in listed] == 4 * [DRAFTS[1]] + 4 * [DRAFTS[0]] + [SERVICES]
    assert rich.run("html").code == 0
    assert rich.run("publish").code == 0


def test_an_article_of_a_day_to_come_goes_out_on_that_day_and_must_be_ready(rich: Project) -> None:
    rich.append(COMING, f"\n{HINT}\n")
    assert f"\nNoch auszufüllen:\n  {rich.place_of(COMING, '[[')}" in rich.run("check").out
    refused = rich.run("publish")
    assert refused.code == 1
    assert [problem.partition(": ")[0] for problem in refused.problems] == [rich.place_of(COMING, "[[")]


def test_only_the_draft_itself_may_wait_not_what_stands_beside_it(rich: Project) -> None:
    rich.append(DRAFTS[0], f"\n{HINT}\n")
    rich.replace(SERVICES, "    status: draft", "    status: available")
    rich.replace(SERVICES, "      - Ein Stapel Papier", f'      - "{HINT}"')
    refused = rich.run("publish")
    assert [problem.partition(": ")[0] for problem in refused.problems] == [rich.place_of(SERVICES, "[[")]
