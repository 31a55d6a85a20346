"""The map names whose borders and positions it shows, and nobody else."""

import pytest

from plugins.catalog.map_credits import map_credits
from plugins.catalog.models.towns import Town
from tests.example_catalog import catalog, town

LAND, POINTS = "© GeoBasis-DE / BKG 2016 (Daten verändert)", "GeoNames, CC BY 4.0"


def placed(source: str) -> Town:
    return town(source.lower()[:3], source, position={"lat": "50.1", "lon": "9.1", "source": source})


@pytest.mark.parametrize(
    ("sources", "credits"),
    [
        ((), ""),
        (("GeoNames",), f"Grenzen: {LAND}; Positionen: {POINTS}"),
        (("BKG-Flächenschwerpunkt",), f"Grenzen und Positionen (Flächenschwerpunkte): {LAND}"),
        (
            ("GeoNames", "BKG-Flächenschwerpunkt"),
            f"Grenzen und einzelne Positionen (Flächenschwerpunkte): {LAND}; übrige Positionen: {POINTS}",
        ),
    ],
)
def test_the_credits_follow_the_positions(sources: tuple[str, ...], credits: str) -> None:
    assert map_credits(catalog(towns=tuple(map(placed, sources)))) == credits
