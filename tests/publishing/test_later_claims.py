"""An accreditation that a text dates later than the data is given to think about."""

import pytest

from plugins.publishing.later_claims import later_claims
from tests.project import Project
from tests.publishing.considering import told_by

PROFILE = "content/seiten/profil.md"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Seit März 2024 bin ich für »Lebendige Mitte« akkreditiert.", "März 2024"),
        ("Für »Lebendige Mitte« bin ich seit 2023 akkreditiert.", "2023"),
        ("Ich bin akkreditiert: seit 2023 für »Lebendige Mitte«.", "2023"),
        ("- 2023: Akkreditierung für »Lebendige Mitte«", "2023"),
        ("Für »Lebendige Mitte« bin ich seit 2023 wieder akkreditiert.", ""),
        ("Seit 2023 bin ich für »Lebendige Mitte« und »Weites Feld« akkreditiert.", ""),
        ("Seit 2023 moderiere ich in »Lebendige Mitte«; akkreditiert bin ich länger.", ""),
        ("Meine Kollegin Eva Kern ist seit 2023 für »Lebendige Mitte« akkreditiert.", ""),
    ],
)
def test_a_later_moment_is_told_with_the_place_of_the_data(rich: Project, text: str, when: str) -> None:
    before = told_by(later_claims, rich)
    rich.append(PROFILE, f"\n\n## Werdegang\n\n{text}\n")
    new = [line for line in told_by(later_claims, rich) if line not in before]
    assert [line.partition(": ")[2].partition(" steht")[0] for line in new] == (
        [f"„{when}“, und bei »Lebendige Mitte«"] if when else []
    )
