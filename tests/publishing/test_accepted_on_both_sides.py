"""An exception that is copied from a message of the check holds when the site is published, and the other way round."""

import re

import pytest

from tests.project import Project

FILE = "data/exceptions.yaml"
KONTAKT = "content/seiten/kontakt.md"
TEXTS = (
    'Es sind und bleiben und 5 - 7 Orte, "Zitat". ??? Das wird noch "anders".',
    "Ich komme gern, z.B. am Abend, z. B. auch früh, TODO und z.B. am 3. Mai, d.h. bald.",
    "So ist es eben nun ... und dann TODO und wieder ... und schließlich ... Ende",
    "Das **ist** so *wichtig*, dass TODO ein **gutes** Wort für das *Ganze* ist.",
)
"""Quotes, a dash and a range; an abbreviation; an ellipsis; emphasis beside it."""


def messages(said: str) -> list[str]:
    return [line.strip() for line in said.splitlines() if "[reste]" in line]


def accept(project: Project, *told: str, check: str = "reste") -> None:
    project.write(FILE, "".join(("exceptions:\n", *(exception(one, check) for one in told))))


def exception(told: str, check: str) -> str:
    place, _, rest = told.partition(": ")
    quoted = re.search("„(.*)“", rest)
    assert quoted
    text = quoted[1].replace("'", "''")
    return (
        f"  - check: {check}\n    file: {place.split(':')[0]}\n    contains: '{text}'\n"
        "    reason: Das soll so sein.\n    until: 2027-03-31\n"
    )


@pytest.mark.parametrize("first", ["check", "publish"])
def test_it_matches_whichever_command_told_it(small: Project, first: str) -> None:
    small.append(KONTAKT, "".join(f"\n{text}\n" for text in TEXTS))
    run = small.run(first)
    told = messages(run.out if first == "check" else run.err)
    assert len(told) == len(TEXTS)
    accept(small, *told)
    assert "[" not in small.run("check").out
    published = small.run("publish")
    assert published.code == 0, published.err


def test_it_speaks_of_its_own_words_only(small: Project) -> None:
    small.append(KONTAKT, "\nDer Name TODO steht fest.\n\nHier fehlt TODO noch etwas.\n")
    run = small.run("check")
    accept(small, next(line.strip() for line in run.out.splitlines() if "steht fest" in line))
    for said in (small.run("check").out, small.run("publish").err):
        (still_told,) = messages(said)
        assert "Hier fehlt TODO" in still_told


IDLE = "diese Ausnahme bewirkt nichts mehr; streichen, oder ist „contains“ vertippt, es so schreiben wie in der Meldung"


@pytest.mark.parametrize("check", ["reste", "form", "fremdes-programm", "telefonnummer"])
def test_the_check_tells_an_exception_that_takes_nothing_out(small: Project, check: str) -> None:
    accept(small, f"{KONTAKT}:1:1: „Ohne Anlass“", check=check)
    assert f"{FILE}:2:5: {IDLE}" in small.run("check").out


def test_it_leaves_to_publishing_what_it_cannot_know(small: Project) -> None:
    accept(small, f"{KONTAKT}:1:1: „Ohne Anlass“", check="titel")
    assert IDLE not in small.run("check").out
    assert IDLE in small.run("publish").err


def test_an_exception_from_what_stands_between_signs_of_markdown_may_still_hold(small: Project) -> None:
    small.append(KONTAKT, "\n`TODO` steht da.\n")
    accept(small, f"{KONTAKT}:1:1: „TODO“")
    assert IDLE not in small.run("check").out
