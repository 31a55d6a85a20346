"""The migration to 1.1.0 over texts: the owner's form, the day of the tests, the law's texts; nothing is done twice."""

import pytest

from plugins.workshop.update.migrations import MIGRATIONS
from plugins.workshop.update.migrations.migration import Changed, migrate
from plugins.workshop.update.versions import UNKNOWN
from tests.workshop.update.migrations.sample import (
    CONSULTANT,
    SINCE,
    TESTED,
    TEXTS,
    migrated,
    production,
)


def test_done_twice_it_does_nothing_more() -> None:
    once = migrated()
    twice = migrate({**TEXTS, **once.texts}, MIGRATIONS, SINCE)
    assert (once.texts != {}, twice) == (True, Changed())


@pytest.mark.parametrize(("since", "happens"), [(UNKNOWN, True), ((1, 0, 0), True), ((1, 1, 0), False), ((2,), False)])
def test_it_is_for_sites_of_before_its_version(since: tuple[int, ...], happens: bool) -> None:
    assert (migrate(TEXTS, MIGRATIONS, since) != Changed()) == happens


@pytest.mark.parametrize(
    ("role", "profession", "form"),
    [
        ("Prozessbegleiterin", "Beraterin", "feminine"),
        ("Prozessbegleiter", "Berater", "masculine"),
        ("Prozessbegleitung", "Beratung", "neutral"),
        ("Prozessbegleiter*in", "Berater:in", "neutral"),
        ("Prozessbegleiter/in", "Berater_in", "neutral"),
        ("Prozessbegleitung", "Soziologe", "masculine"),
        ("Prozessbegleitung", "Diplom-Geografin", "feminine"),
        ("Prozessbegleitung", "Kauffrau", "feminine"),
        ("Prozessbegleitung", "Handelsfachwirtin", "feminine"),
        ("Vorstand im Verein", "Sozialmedizin", "neutral"),
        ("Prozessbegleitung in Köln", "Arbeit in Berlin", "neutral"),
        ("Prozessbegleiterin", "Coach", "feminine"),
        ("Moderator", "Prozessbegleiter", "masculine"),
    ],
)
def test_the_form_is_told_by_role_and_profession(role: str, profession: str, form: str) -> None:
    text = TEXTS[CONSULTANT].replace(
        "role: Prozessbegleiterin\nprofession: Beraterin", f"role: {role}\nprofession: {profession}"
    )
    changed = migrated(consultant=text)
    assert changed.texts[CONSULTANT] == text.replace("name: Beate Beispiel\n", f"name: Beate Beispiel\nform: {form}\n")
    assert any(told.startswith(f"data/consultant.yaml:5: „form: {form}“ ergänzt") for told in changed.done)


def test_a_file_that_cannot_be_edited_is_told_and_stays() -> None:
    changed = migrated(consultant="{name: Karin, role: Prozessbegleiterin\n")
    assert CONSULTANT not in changed.texts
    assert any("hier fehlt „form: neutral“" in told for told in changed.left)


OWN_ADDRESS = production('SITEURL = "https://www.a.example"')


def test_a_day_of_her_own_stays_with_her_address() -> None:
    text = TEXTS[TESTED].replace("2026-11-22", "2026-11-30  # nach dem Umbau")
    changed = migrated(accessibility=text, publishconf=OWN_ADDRESS)
    assert changed.texts[TESTED] == text.replace("checks:", "address: https://www.a.example\nchecks:")


def test_the_samples_day_goes_from_another_address() -> None:
    changed = migrated(publishconf=OWN_ADDRESS)
    assert changed.texts[TESTED] == TEXTS[TESTED].replace("tested: 2026-11-22\n", "")
    assert any("make audit" in told for told in changed.done)


def test_without_an_address_the_day_is_left_to_her() -> None:
    changed = migrated(publishconf=production("SITEURL = ADRESSE"))
    assert TESTED not in changed.texts
    assert any(told.startswith(f"{TESTED}:3: ") for told in changed.left)


IMPRINT, PRIVACY, THANKS = (f"content/seiten/{name}.md" for name in ("impressum", "datenschutz", "danke"))


@pytest.mark.parametrize("path", [IMPRINT, PRIVACY, THANKS, "content/seiten/barrierefreiheit.md"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_law_text_of_the_samples_is_shortened_and_keeps_its_head(path: str, ends: str) -> None:
    _, mark, body = TEXTS[path].partition("\n---\n")
    own = f"---\n# Mein Kopf\ntitle: Mein Titel\nreviewed: 2026-11-01{mark}{body}".replace("\n", ends)
    done = migrated(**{path.rpartition("/")[2].removesuffix(".md"): own})
    assert f"{path}: diese Seite bitte neu lesen und dann im Kopf unter „reviewed“ den Tag eintragen" in done.left
    changed = done.texts[path]
    assert changed.startswith("---\n# Mein Kopf\ntitle: Mein Titel\nreviewed: 2026-11-01\n---\n".replace("\n", ends))
    assert len(changed) < len(own)
    assert changed.count("\r") == (changed.count("\n") if ends == "\r\n" else 0)


def test_a_law_text_of_hers_stays_and_hears_what_is_there_twice() -> None:
    own = TEXTS[PRIVACY].replace("## Abruf der Seiten", "## Mein Rundbrief\n\nEr kommt im Mai.\n\n## Abruf der Seiten")
    changed = migrated(datenschutz=own)
    assert PRIVACY not in changed.texts
    lines = own.splitlines()
    first, again = 6, lines.index("## Abruf der Seiten") + 1
    (told,) = (told for told in changed.left if told.startswith(PRIVACY))
    assert told.startswith(f"{PRIVACY}: Zeile {first}, {again}–{len(lines)} schreibt jetzt die Software")


def test_a_privacy_page_all_in_her_words_is_told_that_the_software_writes_it() -> None:
    changed = migrated(datenschutz="---\ntitle: Datenschutz\n---\nIch speichere nichts.\n")
    assert f"{PRIVACY}: diese Seite schreibt jetzt die Software" in "\n".join(changed.left)


def test_an_imprint_all_in_her_words_is_no_matter() -> None:
    changed = migrated(impressum="---\ntitle: Impressum\n---\nIch hafte.\n")
    assert [told for told in (*changed.left, *changed.done) if told.startswith(IMPRINT)] == []


def test_an_exception_that_names_a_text_stays_unmentioned() -> None:
    entry = "exceptions:\n  - check: reste\n    file: {}\n    reason: So.\n    until: 2027-01-01\n"
    named, address = (
        [told for told in migrated(exceptions=entry.format(file)).left if told.startswith("data/exceptions.yaml")]
        for file in ("content/seiten/kontakt.md", "angebote/hausgespraech/index.html")
    )
    assert named == []
    (told,) = address
    assert "(hier wohl content/angebote/hausgespraech.md)" in told


def test_a_description_of_the_samples_speaks_of_no_part_and_one_of_hers_stays() -> None:
    assert "Kommentar" not in migrated().texts[PRIVACY]
    own = TEXTS[PRIVACY].replace("bei Anfragen und bei Kommentaren anfallen", "bei Kommentaren anfallen")
    assert "bei Kommentaren anfallen" in migrated(datenschutz=own).texts[PRIVACY]
