"""The style sheets of an owner's own look are valid CSS, however many programs have colours of their own."""

import subprocess
from pathlib import Path

from plugins.publishing.look.face import make_face
from plugins.publishing.look.site_look import site_look
from plugins.publishing.styles import gather_styles
from tests.project import REPOSITORY
from tests.publishing.look.looks import located_look, programs

CHECKER = REPOSITORY / "node_modules/vnu-jar/build/dist/vnu.jar"
THEME = REPOSITORY / "theme"
EIGHT = ('"#5a2d82"', '"#00468a"', '"#6b3d1e"', '"#8a1c55"', '"#a10008"', '"#0f4f58"', '"#1e5932"', '"#333333"')


def test_the_nu_checker_finds_no_errors_in_a_look_with_everything_its_own(tmp_path: Path) -> None:
    look = located_look('{ground: "#eef4f8", ink: "#10202c", link: "#003f7d", signal: "#ffd9a8"}').record
    dressed = site_look(look, programs(*EIGHT), make_face(b"", 0.95, 0.44, 0.49, ""), THEME)
    css = gather_styles(THEME, "", dressed.styles).whole()
    page = f'<!doctype html><html lang="de"><head><title>Alles</title><style>{css}</style></head><body></body></html>'
    file = tmp_path / "index.html"
    file.write_text(page, encoding="utf-8")
    command = ["java", "-jar", str(CHECKER), "--errors-only", "--format", "gnu", str(file)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.stderr + run.stdout == ""
