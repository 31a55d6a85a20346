"""What a link says of its file, and is not so, is given to think about; what is nearly so is let be."""

import pytest

from tests.project import Project
from tests.publishing.downloads.writing import pdf

PROFILE = "content/seiten/profil.md"
FILE = "({static}/dateien/fest.pdf)"
SIZE = "die Größe weglassen, der Link nennt sie von selbst"


def hints(project: Project, link: str) -> list[str]:
    project.write("content/dateien/fest.pdf", pdf() + b"\n" * 238_000 + b"%%EOF")
    project.append(PROFILE, f"\nMehr steht hier: {link}\n")
    run = project.run("check")
    assert run.code == 0, run.err
    return [line.strip() for line in run.out.splitlines() if "hier steht" in line]


@pytest.mark.parametrize(
    ("link", "told"),
    [
        (f"[Das Fest (2 MB)]{FILE}", f"hier steht „2 MB“, die Datei hat 239 kB; {SIZE}"),
        (f"[Das Fest (PDF, 90 kB)]{FILE}", f"hier steht „90 kB“, die Datei hat 239 kB; {SIZE}"),
        (f"[Das Fest]{FILE} (PDF, 1,5 MB)", f"hier steht „1,5 MB“, die Datei hat 239 kB; {SIZE}"),
        ("[Das Fest, 90 kB](</dateien/fest.pdf#page=2>)", f"hier steht „90 kB“, die Datei hat 239 kB; {SIZE}"),
        (f"[Das Fest (2.400 kB)]{FILE}", f"hier steht „2.400 kB“, die Datei hat 239 kB; {SIZE}"),
        (f"[Das Fest (1 MB)]{FILE}", f"hier steht „1 MB“, die Datei hat 239 kB; {SIZE}"),
        (f"[Das Fest (Word)]{FILE}", "hier steht „Word“, die Datei ist PDF; die Angabe weglassen"),
        (f"[Das Fest (als Excel-Tabelle)]{FILE}", "hier steht „Excel“, die Datei ist PDF; die Angabe weglassen"),
    ],
)
def test_another_kind_or_size_is_told_where_the_link_stands(small: Project, link: str, told: str) -> None:
    (line,) = hints(small, link)
    assert line.startswith(f"{small.place_of(PROFILE, link)}: {told.replace(' kB;', chr(160) + 'kB;')}")


@pytest.mark.parametrize(
    "link",
    [
        f"[Das Fest]{FILE}",
        f"[Das Fest (PDF, 240 kB)]{FILE}",
        f"[Das Fest (0,2 MB)]{FILE}",
        f"[Das Fest (0,3 MB)]{FILE}",
        f"[Das Fest (PDF, aus Word)]{FILE}",
        f"[Das Fest (Text)]{FILE}",
        f"[Tipps für Word]{FILE}",
    ],
)
def test_what_is_so_or_says_something_else_is_let_be(small: Project, link: str) -> None:
    assert hints(small, link) == []
