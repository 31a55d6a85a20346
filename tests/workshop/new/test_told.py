"""What handbook and Makefile say of make new is so."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image

from plugins.catalog import ProblemsFound
from plugins.catalog.models.programs import Confidence
from plugins.catalog.models.towns import Kind, Position
from plugins.publishing.placeholders import draft_placeholders, placeholders
from plugins.workshop.new.answers import Answers, HostAnswer, OfficeAnswer, OwnTown, ProgramAnswer
from plugins.workshop.new.checking import checked, site_features
from tests.workshop.new.projects import PLACEHOLDER, REPOSITORY, Project
from tests.workshop.new.test_answers import ANSWERS

HANDBOOK = (REPOSITORY / "docs/redaktion.md").read_text(encoding="utf-8")
PROFILE = "content/seiten/profil.md"


def section(title: str) -> str:
    """Give a chapter of the handbook."""
    return HANDBOOK.split(f"\n## {title}\n")[1].split("\n## ")[0]


def recipes(text: str) -> list[str]:
    """Give the commands that a chapter tells, block by block."""
    blocks = re.findall(r"(?ms)^```(\w*)\n(.*?)^```", text)
    return [block for language, block in blocks if not language]


SECTION = section("Ihre eigene Website anfangen")
SAVE, RESTORE, REVERT, RESTORE_FROM, ABORT = recipes(section("Eine Änderung rückgängig machen"))


def told(project: Project, recipe: str, **names: str) -> subprocess.CompletedProcess[str]:
    """Do in a shell what a recipe says."""
    for name, meant in names.items():
        recipe = recipe.replace(name.upper(), meant)
    environment = project.environment(GIT_EDITOR="false")
    return subprocess.run(
        ["sh", "-ec", recipe], cwd=project.root, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def own(saved: Project) -> Project:
    """An own site, begun where git looks after everything and knows nobody."""
    assert saved.new(ANSWERS).code == 0
    return saved


def write(project: Project, text: str) -> None:
    (project.root / PROFILE).write_text(f"{project.read(PROFILE)}\n{text}\n", encoding="utf-8")


def head(project: Project) -> str:
    return project.git("rev-parse", "HEAD").strip()


def test_what_was_not_saved_is_restored_as_it_was_saved_last(own: Project) -> None:
    begun = own.read(PROFILE)
    write(own, "Ein Absatz.")
    assert told(own, RESTORE).returncode == 0
    assert own.read(PROFILE) == begun
    write(own, "Ein Absatz.")
    assert told(own, SAVE).returncode == 0
    saved = own.read(PROFILE)
    (own.root / PROFILE).unlink()
    assert told(own, RESTORE).returncode == 0
    assert own.read(PROFILE) == saved


def test_what_was_saved_is_taken_back_and_what_came_later_stays(own: Project) -> None:
    begun = own.read(PROFILE)
    write(own, "Ein Absatz.")
    assert told(own, SAVE).returncode == 0
    wrong = head(own)
    (own.root / "content/seiten/kontakt.md").write_text(own.read("content/seiten/kontakt.md") + "\nMehr.\n", "utf-8")
    assert told(own, SAVE).returncode == 0
    assert told(own, REVERT, kennung=wrong).returncode == 0
    assert own.read(PROFILE) == begun
    assert own.read("content/seiten/kontakt.md").endswith("\nMehr.\n")
    assert told(own, RESTORE_FROM, kennung=wrong).returncode == 0
    assert own.read(PROFILE).endswith("\nEin Absatz.\n")


def test_a_taking_back_that_stops_halfway_is_left(own: Project) -> None:
    write(own, "Ein Absatz.")
    assert told(own, SAVE).returncode == 0
    wrong = head(own)
    (own.root / PROFILE).write_text(own.read(PROFILE).replace("Ein Absatz.", "Ein anderer Absatz."), encoding="utf-8")
    assert told(own, SAVE).returncode == 0
    before = own.files("data", "content")
    stopped = told(own, REVERT, kennung=wrong)
    assert "CONFLICT" in stopped.stdout
    assert "<<<<<<<" in own.read(PROFILE)
    assert told(own, ABORT).returncode == 0
    assert own.files("data", "content") == before
    assert own.git("status", "--porcelain") == ""


@pytest.mark.parametrize("worked_on", [True, False])
def test_starting_over_brings_the_sample_back_and_a_new_site_after_it(worked_on: bool, own: Project) -> None:
    if worked_on:
        write(own, "Ein Absatz.")
        assert told(own, SAVE).returncode == 0
        write(own, "Noch einer, nicht gesichert.")
    *aside, again = recipes(SECTION)[-1].splitlines()
    assert again == "make new"
    done = told(own, "\n".join(aside))
    assert done.returncode == 0, done.stderr
    assert "Ottilie Musterfrau" in own.read("data/consultant.yaml")
    assert (own.root.parent / "alte-website" / PROFILE).exists()
    run = own.new(ANSWERS.replace("Jan Holm", "Jon Holm"))
    assert (run.code, run.err) == (0, "")
    assert "Jon Holm" in own.read("data/consultant.yaml")
    assert own.git("status", "--porcelain") == ""


def filled(block: str, **values: str) -> str:
    """Give a block in which the hints of some fields are replaced."""
    for field, value in values.items():
        block, found = re.subn(rf'(?m)^([ -]*{field}: )".*"$', rf"\g<1>{value}", block)
        assert found, field
    return block


SHOWN_WHOLE = ("So sieht Markdown aus", "So sieht YAML aus", "Ein Angebot umbenennen", "Farben und Schrift")
"""Chapters that show how something is written, or tell of a case by its names."""
CHOSEN = {
    *("true", "false", "draft", "[]", "GeoNames", "email", "endpoint", "isso", "bilder/portraet.jpg"),
    *("{type: date, options: {format: iso8601}}", "pending", "main", "yaml"),
    *("[name, message]", '"{@timestamp}-{@id}"', '"data/comments/{options.slug}"'),
}
"""What may go out as it is copied: settings, and the name of a file that is told if it is not there."""


def test_no_block_of_the_handbook_holds_facts_that_nobody_has() -> None:
    chapters = [part for part in HANDBOOK.split("\n## ")[1:] if not part.startswith(SHOWN_WHOLE)]
    blocks = [block for part in chapters for block in re.findall(r"(?ms)^ *```(?:yaml)?\n(.*?)^ *```", part)]
    values = [
        value
        for block in blocks
        if not re.match(r"data/|content/|datei:", block)
        for value in re.findall(r"(?m)^ *(?:- )?[a-zA-Z_]+: (\S.*)$", block)
    ]
    assert len(values) > 50
    facts = [value for value in values if not PLACEHOLDER.search(value) and value not in CHOSEN]
    assert facts == []


def test_a_photo_copied_from_the_handbook_cannot_go_out(own: Project) -> None:
    (photo,) = (block for block in recipes(section("Fotos")) if block.startswith("!"))
    write(own, photo)
    Image.new("RGB", (8, 8)).save(own.root / "content/bilder/marktplatz.jpg")
    outline = checked(own.root, site_features(own.root)).outline
    waiting = [hint.message for hint in placeholders(outline) if hint.place.file == PROFILE]
    for words in ("Was auf dem Bild zu sehen ist", "Foto: Vorname Nachname"):
        assert any(f"„[[{words}]]“" in message or f"„{words}“" in message for message in waiting)


def test_what_the_handbook_gives_to_be_copied_waits_for_words_of_her_own(own: Project) -> None:
    (service,) = re.findall(r"(?m)^   ```yaml\n(.*?)^   ```", section("Ein neues Angebot"), re.DOTALL)
    (post,) = recipes(section("Einen Beitrag schreiben"))
    with (own.root / "data/services.yaml").open("a", encoding="utf-8") as file:
        file.write(filled(re.sub("(?m)^   ", "", service), id="netzwerkpflege"))
    (own.root / "content/aktuelles/neues.md").write_text(filled(post, date="2026-11-20"), encoding="utf-8")
    assert own.attempt(None).code == 0
    outline = checked(own.root, site_features(own.root)).outline
    assert len([hint for hint in placeholders(outline) if hint.place.file == "content/aktuelles/neues.md"]) == 4
    drafts = [problem.place.file for problem in draft_placeholders(outline)]
    assert {*drafts} == {"data/services.yaml", "content/angebote/netzwerkpflege.md"}


def test_the_headings_that_the_handbook_names_in_the_profile_are_there(own: Project) -> None:
    named = re.findall(r"`content/seiten/profil.md` den Abschnitt »(.+?)«", HANDBOOK)
    assert named
    assert all(f"\n## {heading}\n" in own.read(PROFILE) for heading in named)


def test_the_handbook_s_answers_make_a_site(begun: Project) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", SECTION, re.DOTALL)
    unfilled = begun.new(example)
    assert unfilled.code == 1
    assert unfilled.err.count("hier fehlt noch") >= 4
    said = {"form": "masculine", "postcode": "24837", "email": "post@holm.de", "phone": "04621 12345"}
    answers = filled(example, **said, name="Jan Holm", website="www.holm.de")
    answers = re.sub(r"(?<=programs:\n  - ).+", "lebendige-mitte", answers)
    run = begun.new(re.sub(r"(?<=services:\n)(?:  - .+\n)+", "  - Moderation\n", answers))
    assert (run.code, run.err) == (0, "")


def test_the_handbook_s_colours_are_colours_that_the_check_takes(begun: Project) -> None:
    look = re.findall(r"```yaml\n(look:.*?)```", HANDBOOK, re.DOTALL)[0]
    run = begun.new(ANSWERS + look)
    assert (run.code, run.err) == (0, "")


def test_the_handbook_names_every_answer() -> None:
    unwritten = {"id"}  # nobody needs to write it out
    fields = {
        *Answers.model_fields,
        *HostAnswer.model_fields,
        *OfficeAnswer.model_fields,
        *OwnTown.model_fields,
        *ProgramAnswer.model_fields,
    } - unwritten
    assert {
        field for field in fields if not re.search(rf"`{field}`|`{field}: |^{field}:", SECTION, re.MULTILINE)
    } == set()


@pytest.mark.parametrize("name", ["antworten.yaml", "antworten-2.yaml", "answers.yaml", "answers.yml"])
def test_git_leaves_a_file_of_answers_alone(name: str, tmp_path: Path) -> None:
    project = Project(tmp_path)
    shutil.copy2(REPOSITORY / ".gitignore", tmp_path)
    project.git("init", "--quiet")
    assert project.git("check-ignore", name) == f"{name}\n"


def test_make_new_takes_a_file_of_any_name(whole: Project) -> None:
    answers = Path("meine Antworten (neu).yaml")
    (whole.root / answers).write_text(ANSWERS, encoding="utf-8")
    programs = f"BIN={Path(sys.executable).parent}"
    command = ["make", "--old-file=.venv/site", "new", programs, f"FROM={answers}"]
    run = subprocess.run(
        command, cwd=whole.root, env=whole.environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr
    assert "Ihre Website ist angelegt." in run.stdout


@pytest.mark.parametrize("ignored", [True, False])
def test_a_file_of_answers_that_git_would_save_is_to_be_taken_away(ignored: bool, saved: Project) -> None:
    (saved.root / ".gitignore").write_text("ich.yaml\n" if ignored else "", encoding="utf-8")
    (saved.root / "ich.yaml").write_text(ANSWERS, encoding="utf-8")
    run = saved.attempt(Path("ich.yaml"))
    assert run.code == 0
    assert ("Die Datei ich.yaml mit Ihren Antworten liegt noch hier" in run.said) is not ignored


def test_answers_outside_the_project_are_nobody_s_business(
    saved: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("anderswo") / "ich.yaml"
    file.write_text(ANSWERS, encoding="utf-8")
    assert "mit Ihren Antworten liegt noch hier" not in saved.attempt(file).said


def entries(title: str) -> str:
    """Give the YAML that a chapter shows, as it stands in a file."""
    (shown,) = re.findall(r"(?ms)^( *)```yaml\n(.*?)^ *```", section(title))
    return re.sub(f"(?m)^{shown[0]}", "", shown[1])


def test_a_service_is_renamed_as_the_handbook_tells_and_its_old_address_leads_to_it(own: Project) -> None:
    services = own.read("data/services.yaml")
    (own.root / "data/services.yaml").write_text(services.replace("id: moderation", "id: gespraechsleitung"), "utf-8")
    (own.root / "content/angebote/moderation.md").rename(own.root / "content/angebote/gespraechsleitung.md")
    with (own.root / "data/redirects.yaml").open("a", encoding="utf-8") as file:
        file.write(entries("Ein Angebot umbenennen"))
    catalog = checked(own.root, site_features(own.root)).catalog
    assert [(one.old, one.new) for one in catalog.redirects.redirects] == [
        ("/angebote/moderation/", "/angebote/gespraechsleitung/")
    ]


def test_what_was_deleted_needs_no_redirect_to_pass_the_check(own: Project) -> None:
    (post,) = recipes(section("Einen Beitrag schreiben"))
    (own.root / "content/aktuelles/neues.md").write_text(filled(post, date="2026-11-20"), encoding="utf-8")
    assert len(checked(own.root, site_features(own.root)).articles) == 1
    (own.root / "content/aktuelles/neues.md").unlink()
    assert not checked(own.root, site_features(own.root)).articles


def with_town(project: Project, town: str) -> None:
    assert project.new(f"{ANSWERS}towns: []\n").code == 0
    with (project.root / "data/towns.yaml").open("a", encoding="utf-8") as file:
        file.write(f"towns:\n{town}")


def test_a_town_copied_from_the_handbook_is_missed_field_by_field(begun: Project) -> None:
    with_town(begun, entries("Ein neuer Ort"))
    with pytest.raises(ProblemsFound) as found:
        checked(begun.root, site_features(begun.root))
    messages = [problem.message for problem in found.value.problems]
    assert len(messages) == 10
    assert all(message.startswith("hier fehlt noch „") for message in messages)


def test_the_handbook_s_town_can_be_copied_as_the_first_one(begun: Project) -> None:
    figures = {"ags": '"06535001"', "lat": "50.7", "lon": "9.2", "source": "GeoNames", "since": "2024"}
    words = {"id": "alsfeld", "kind": "Stadt", "state": "Hessen", "program": "lebendige-mitte", "confidence": "given"}
    with_town(begun, filled(entries("Ein neuer Ort"), **figures, **words))
    site = checked(begun.root, site_features(begun.root))
    assert [town.id for town in site.catalog.towns] == ["alsfeld"]
    waiting = [problem for problem in placeholders(site.outline) if problem.place.file == "data/towns.yaml"]
    assert len(waiting) == 2


@pytest.mark.parametrize("towns", ["", "towns: []\n"])
def test_a_new_list_of_towns_shows_the_handbook_s_town(towns: str, begun: Project) -> None:
    assert begun.new(ANSWERS + towns).code == 0
    noted = re.sub("(?m)^# ", "", begun.read("data/towns.yaml"))
    assert f":\n{entries('Ein neuer Ort')}" in noted


def test_the_handbook_names_what_a_town_can_be_and_who_knows_where_it_lies() -> None:
    said = section("Ein neuer Ort")
    allowed = (*get_args(Kind), *get_args(Position.model_fields["source"].annotation), *get_args(Confidence))
    assert [word for word in allowed if f"`{word}`" not in said] == []


def test_a_program_of_her_own_can_be_without_vouchers(begun: Project) -> None:
    programs = "programs:\n  - lebendige-mitte\n  - name: Offene Küste\n    voucher: false\n"
    assert begun.new(ANSWERS.replace("programs:\n  - lebendige-mitte\n", programs)).code == 0
    assert "\nprograms: [lebendige-mitte]\n" in begun.read("data/voucher.yaml")
