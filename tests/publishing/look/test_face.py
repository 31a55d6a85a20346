"""Another heading face comes from one folder with a font and its licence; what will not do is told with its reason."""

import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from plugins.publishing.look.face import CACHE, FOLDER, Face, make_face, read_face
from plugins.publishing.look.face_cutting import LETTERS, LIMIT, MARKS
from plugins.publishing.look.site_look import site_look
from plugins.publishing.styles import gather_styles
from tests.project import REPOSITORY, Project
from tests.publishing.look.fonts import VOLLKORN, build_font, opened
from tests.publishing.look.looks import programs

THEME = REPOSITORY / "theme"
OFL = (THEME / "static/fonts/OFL.txt").read_bytes()


def lay(root: Path, **files: bytes) -> Path:
    """Put files into the folder for the face; ``__`` in a name stands for the dot."""
    for name, content in files.items():
        path = root / FOLDER / name.replace("__", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root


def said(root: Path) -> list[str]:
    face, problems = read_face(root)
    assert bool(problems) != bool(face)
    return list(map(str, problems))


def face_of(root: Path) -> Face:
    face, problems = read_face(root)
    assert face, problems
    return face


def woff2_of(face: Face) -> bytes:
    return face.files[face.route.removeprefix("/theme/")]


@pytest.fixture(scope="module")
def own_face(tmp_path_factory: pytest.TempPathFactory) -> Face:
    return face_of(lay(tmp_path_factory.mktemp("face"), Vollkorn__woff2=VOLLKORN, OFL__txt=OFL))


def test_without_a_folder_there_is_no_face_and_nothing_to_say(tmp_path: Path) -> None:
    assert read_face(tmp_path) == (None, ())
    (tmp_path / FOLDER).mkdir(parents=True)
    assert read_face(lay(tmp_path, __DS_Store=b"", Thumbs__db=b"")) == (None, ())


def test_a_face_carries_its_hash_in_its_address_and_its_licence_with_it(own_face: Face) -> None:
    digest = sha256(woff2_of(own_face)).hexdigest()[:10]
    assert own_face.route == f"/theme/fonts/schrift.{digest}.woff2"
    assert own_face.files["fonts/schrift-lizenz.txt"] == OFL.decode().encode()


def test_a_cut_face_has_all_german_letters_and_keeps_within_its_budget(own_face: Face) -> None:
    font = opened(woff2_of(own_face))
    known = font.getBestCmap()
    assert not [sign for sign in LETTERS + MARKS + "éñØẞ→\u00a0\u202f" if ord(sign) not in known]
    assert len(woff2_of(own_face)) <= LIMIT == 22_000
    assert font.flavor == "woff2"


def test_a_font_that_was_cut_once_is_not_cut_again(tmp_path: Path) -> None:
    lay(tmp_path, Probe__ttf=build_font(), OFL__txt=OFL)
    asked = (
        "import sys; from pathlib import Path; from plugins.publishing.look.face import read_face;"
        "face, problems = read_face(Path(sys.argv[1])); print(face.route, 'fontTools' in sys.modules)"
    )
    command = [sys.executable, "-c", asked, str(tmp_path)]
    first, second = (
        subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout for _ in "12"
    )
    assert first.endswith("True\n")
    assert second == first.replace("True", "False")


def test_a_kept_cut_that_was_spoilt_is_made_anew(tmp_path: Path) -> None:
    face = face_of(lay(tmp_path, Probe__ttf=build_font(), OFL__txt=OFL))
    for kept in (tmp_path / CACHE).iterdir():
        kept.write_text('{"woff2": ')
    assert face_of(tmp_path) == face


def test_another_font_in_the_same_file_is_another_face(tmp_path: Path) -> None:
    before = face_of(lay(tmp_path, Probe__ttf=build_font(), OFL__txt=OFL))
    after = face_of(lay(tmp_path, Probe__ttf=build_font(corners=6)))
    assert before.route != after.route


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        (
            {"Probe__ttf": b"x"},
            ": die Lizenz der Schrift fehlt; als Textdatei dazulegen, so wie sie mitkam, etwa OFL.txt",
        ),
        ({"Probe__ttf": b"x", "Lizenz__pdf": b"x"}, ": die Lizenz der Schrift fehlt"),
        ({"Probe__ttf": b"x", "OFL__txt": b" \n"}, "/OFL.txt:1:1: die Lizenz ist leer; den Text einfügen"),
        (
            {"A__ttf": b"x", "B__woff2": b"x", "LICENSE": b"x"},
            ": mehrere Schriften (A.ttf, B.woff2); nur eine behalten, am besten den halbfetten",
        ),
        ({"OFL__txt": b"x"}, ": hier liegt keine Schrift (.woff2, .woff, .ttf oder .otf); eine dazulegen"),
        ({"OFL__txt": b"x", "Probe__zip": b"x"}, "oder .otf); das ZIP auspacken"),
        ({"OFL__txt": b"x", "Probe__ttc": b"x"}, ": eine Sammlung (.ttc) enthält mehrere Schriften"),
        ({"OFL__txt": b"x", "Probe__ttf": b"ttcf\0\1"}, "/Probe.ttf:1:1: mehrere Schriften in einer Datei"),
        ({"OFL__txt": b"x", "Probe__ttf": b"<html>"}, "/Probe.ttf:1:1: keine lesbare Schrift; die Datei noch einmal"),
        ({"OFL__txt": b"x", "Probe__woff2": VOLLKORN[:3000]}, "/Probe.woff2:1:1: "),
        ({"OFL__txt": b"x", "Probe__woff2": b""}, "/Probe.woff2:1:1: keine lesbare Schrift"),
    ],
)
def test_what_is_missing_or_too_much_in_the_folder_is_told(
    tmp_path: Path, files: dict[str, bytes], problem: str
) -> None:
    problems = said(lay(tmp_path, **files))
    assert len(problems) == 1
    assert problems[0].startswith(FOLDER)
    assert problem in problems[0]


@pytest.mark.parametrize(
    "name",
    [
        "OFL__txt",
        "ofl__TXT",
        "LICENSE",
        "LICENSE__txt",
        "License__md",
        "Lizenz__txt",
        "UFL__txt",
        "Probe-OFL-1__1__txt",
    ],
)
def test_a_licence_may_be_named_as_it_comes(tmp_path: Path, name: str) -> None:
    assert said(lay(tmp_path, Probe__ttf=build_font(), **{name: OFL})) == []


def test_other_texts_of_the_font_may_lie_there_too(tmp_path: Path) -> None:
    lay(tmp_path, Probe__ttf=build_font(), OFL__txt=OFL, README__txt=b"x", FONTLOG__txt=b"x")
    assert said(tmp_path) == []


def test_a_licence_in_an_old_encoding_is_published_as_utf8(tmp_path: Path) -> None:
    face = face_of(lay(tmp_path, Probe__ttf=build_font(), Lizenz__txt="Für alle".encode("cp1252")))
    assert face.files["fonts/schrift-lizenz.txt"].decode() == "Für alle"


def percent(css: str, family: str, descriptor: str) -> float:
    rule = next(rule for rule in re.findall(r"@font-face \{[^}]*\}", css) if f'"{family}"' in rule)
    found = re.search(rf"{descriptor}: ([\d.]+)%", rule)
    assert found
    return float(found[1])


def test_fallbacks_are_as_wide_and_as_high_as_the_face_so_that_nothing_shifts(own_face: Face) -> None:
    """base.css has the same for the theme's face, measured by other words."""
    for family, stretch in (("Schrift Georgia", 89.2), ("Schrift Noto", 90.5)):
        assert percent(own_face.css, family, "size-adjust") == pytest.approx(stretch, abs=0.5)
        for side, height in (("ascent", 95.2), ("descent", 44.1)):
            shown = percent(own_face.css, family, f"{side}-override") * percent(own_face.css, family, "size-adjust")
            assert shown / 100 == pytest.approx(height, abs=0.1)
            assert percent(own_face.css, "Schrift", f"{side}-override") == pytest.approx(height, abs=0.05)


def test_a_wider_face_widens_its_fallbacks() -> None:
    faces = [make_face(b"", 0.9, 0.3, width, "") for width in (0.5, 0.55)]
    narrow, wide = (percent(face.css, "Schrift Noto", "size-adjust") for face in faces)
    assert wide / narrow == pytest.approx(1.1, abs=0.002)


def test_pages_carry_her_face_instead_of_the_themes(own_face: Face) -> None:
    look = site_look(None, programs("town"), own_face, THEME)
    css = gather_styles(THEME, "/projekt", look.styles).whole()
    assert css.count("@font-face") == 3
    assert f"/projekt{own_face.route}" in css
    assert "vollkorn" not in css.lower()
    assert css.count("--face:") == 1
    assert look.face == own_face.route


def test_a_site_with_a_face_of_its_own_is_built_with_it(project: Project) -> None:
    project.write(f"{FOLDER}/Probe.ttf", build_font())
    project.write(f"{FOLDER}/OFL.txt", OFL)
    run = project.run("html")
    assert run.code == 0, run.err
    page = project.read("output/index.html")
    address = re.search(r'<link rel="preload" href="(/theme/fonts/schrift\.[0-9a-f]{10}\.woff2)"', page)
    assert address
    assert project.path(f"output{address[1]}").stat().st_size > 500
    assert project.path("output/theme/fonts/schrift-lizenz.txt").read_bytes() == OFL
    assert address[1] in page.partition("<style>")[2]


def test_of_the_themes_face_neither_font_nor_licence_nor_name_goes_out_beside_her_own(small: Project) -> None:
    small.write(f"{FOLDER}/Probe.ttf", build_font())
    small.write(f"{FOLDER}/OFL.txt", OFL.replace(b"Vollkorn", b"Probe"))
    for command in ("html", "publish"):
        run = small.run(command)
        assert run.code == 0, run.err
        fonts = {path.name.partition(".")[0] for path in (small.root / "output/theme/fonts").iterdir()}
        assert fonts == {"schrift", "schrift-lizenz"}
        assert not [name for name, content in small.output().items() if b"vollkorn" in content.lower()]


def test_a_face_that_will_not_do_stops_the_check(project: Project) -> None:
    project.write(f"{FOLDER}/Probe.ttf", build_font(allowed=2))
    project.write(f"{FOLDER}/OFL.txt", OFL)
    run = project.run("check")
    assert run.code == 1
    assert [problem.partition(":")[0] for problem in run.problems] == [f"{FOLDER}/Probe.ttf"]
