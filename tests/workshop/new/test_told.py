"""What handbook and Makefile say of make new is so."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from plugins.workshop.new.answers import Answers, OfficeAnswer, ProgramAnswer
from tests.workshop.new.projects import REPOSITORY, Project
from tests.workshop.new.test_answers import ANSWERS

HANDBOOK = (REPOSITORY / "docs/redaktion.md").read_text(encoding="utf-8")
SECTION = HANDBOOK.split("## Ihre eigene Website anfangen\n")[1].split("\n## ")[0]


def test_the_handbook_s_answers_make_a_site(begun: Project) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", SECTION, re.DOTALL)
    run = begun.new(re.sub(r"(?<=programs:\n  - )\S+", "lebendige-mitte", example))
    assert (run.code, run.err) == (0, "")


def test_the_handbook_names_every_answer() -> None:
    unwritten = {"id"}  # nobody needs to write it out
    fields = {*Answers.model_fields, *OfficeAnswer.model_fields, *ProgramAnswer.model_fields} - unwritten
    assert {field for field in fields if not re.search(rf"`{field}`|^{field}:", SECTION, re.MULTILINE)} == set()


def test_git_leaves_a_file_of_answers_alone(tmp_path: Path) -> None:
    project = Project(tmp_path)
    shutil.copy2(REPOSITORY / ".gitignore", tmp_path)
    project.git("init", "--quiet")
    assert project.git("check-ignore", "antworten.yaml") == "antworten.yaml\n"


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
