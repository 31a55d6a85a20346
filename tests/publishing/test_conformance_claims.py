"""That the site meets a norm of accessibility no text says unasked while no test, or none so strict, has passed."""

import pytest

from plugins.publishing.conformance_claims import conformance_claims
from tests.project import Project
from tests.publishing.considering import told_by
from tests.publishing.test_accessibility_claims import PAGE, untested

CLAIMS = {
    "Die Website entspricht WCAG 2.1 AAA.": "entspricht WCAG 2.1 AAA",
    "Die Website entspricht den Richtlinien WCAG 2.2 auf Stufe AA.": "entspricht den Richtlinien WCAG 2.2 auf Stufe AA",
    "Sie erfüllt die BITV vollständig.": "erfüllt die BITV vollständig",
    "Diese Website erfüllt die BITV 2.0.": "erfüllt die BITV 2.0",
    "Meine Website ist WCAG-konform.": "ist WCAG-konform",
    "Unsere Homepage ist konform mit der EN 301 549.": "ist konform mit der EN 301 549",
}
SOUND = (
    "Maßstab sind die Richtlinien WCAG 2.2 auf Stufe AAA.",
    "Diese Website entspricht noch nicht der BITV.",
    "Diese Website soll der BITV entsprechen.",
    "Diese Website erfüllt die BITV teilweise.",
    "Der Kontrast dieser Website erfüllt WCAG 2.2 AAA.",
    "Der Saal erfüllt die BITV.",
    "> Diese Website erfüllt die BITV.",
)


@pytest.mark.parametrize("text", CLAIMS)
def test_a_norm_without_a_test_is_told(small: Project, text: str) -> None:
    untested(small)
    small.append(PAGE, f"\n\n{text}\n")
    (line,) = told_by(conformance_claims, small)
    said = CLAIMS[text]
    place = small.place_of(PAGE, said)
    assert line.startswith(f"{place}: „{said}“, und in data/accessibility.yaml steht kein Tag, an dem diese Website")


def test_once_tested_only_what_is_stricter_is_told(small: Project) -> None:
    small.append(PAGE, "".join(f"\n\n{text}\n" for text in CLAIMS))
    (line,) = told_by(conformance_claims, small)
    assert "„entspricht WCAG 2.1 AAA“, und geprüft ist die Website laut data/accessibility.yaml nicht auf Stufe" in line
    small.replace("data/accessibility.yaml", "axe-core", "axe-core nach WCAG 2.2 AAA")
    assert told_by(conformance_claims, small) == []


def test_what_is_open_or_of_something_else_is_let_be(small: Project) -> None:
    untested(small)
    small.append(PAGE, "".join(f"\n\n{text}\n" for text in SOUND))
    assert told_by(conformance_claims, small) == []
