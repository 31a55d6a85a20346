"""Law that is no longer in force is told with what to write, or that it goes, as old pages cite it."""

import pytest

from plugins.preflight.law import repealed_in


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Angaben gemäß § 5 TMG:", "„§ 5 DDG“ schreiben"),
        ("Angaben gemäß § 5 Abs. 1 TMG:", "„§ 5 DDG“ schreiben"),
        (
            "Als Diensteanbieter bin ich gemäß § 7 Abs.1 TMG für eigene Inhalte verantwortlich.",
            "den ganzen Absatz streichen",
        ),
        ("Nach §§ 8 bis 10 TMG bin ich nicht verpflichtet.", "den ganzen Absatz streichen"),
        ("Das Nutzungsprofil nach § 15 Abs. 3 TMG", "den ganzen Absatz streichen"),
        ("Verantwortlich nach § 55 Absatz 2 RStV", "„§ 18 Abs. 2 MStV“ schreiben"),
    ],
)
def test_repealed_law_is_told_once(text: str, right: str) -> None:
    (found,) = repealed_in(text)
    assert right in found.message


@pytest.mark.parametrize(
    "text", ["Angaben nach § 5 DDG", "Das TMG gilt nicht mehr.", "§ 7 Abs. 1 DDG", "Nach § 9 UStG."]
)
def test_law_in_force_is_not(text: str) -> None:
    assert list(repealed_in(text)) == []
