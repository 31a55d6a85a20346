"""Whose borders and positions the map shows, in the words that their licences want (GeoNutzV, CC BY 4.0)."""

from plugins.catalog.catalog import Catalog

LAND = "© GeoBasis-DE / BKG 2016 (Daten verändert)"
POINTS = "GeoNames, CC BY 4.0"


def map_credits(catalog: Catalog) -> str:
    """Give the credits of the map, or nothing where there is none; a centroid comes from the land's own data."""
    match sorted({town.position.source for town in catalog.towns if town.position and town.on_map}):
        case []:
            return ""
        case ["GeoNames"]:
            return f"Grenzen: {LAND}; Positionen: {POINTS}"
        case ["BKG-Flächenschwerpunkt"]:
            return f"Grenzen und Positionen (Flächenschwerpunkte): {LAND}"
        case _:
            return f"Grenzen und einzelne Positionen (Flächenschwerpunkte): {LAND}; übrige Positionen: {POINTS}"
