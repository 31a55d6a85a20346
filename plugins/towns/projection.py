"""Where a position falls on the map of the states: a Lambert conformal conic projection."""

from math import cos, pi, radians, sin, tan

from plugins.catalog.models.towns import Position

WIDTH, HEIGHT = 398, 540
"""The map's size in its own units (the viewBox of theme/static/states.svg)."""

_CENTRAL_MERIDIAN = radians(10.5)
_N, _F, _R0 = 0.7792208404715343, 1.8118099992418117, 0.8068632348553804
"""Cone constant and radii for the standard parallels 48° 40′ and 53° 40′ N on the unit sphere."""
_LEFT, _TOP, _SCALE = -0.05075771860694119, -0.0711125619808598, 3964.9577565536633


def on_map(position: Position) -> tuple[int, int]:
    """Give the place of a position on the map, in its units from the upper left corner.

    Snyder, Map Projections (USGS Professional Paper 1395), equations 15-1 to 15-4.
    """
    radius = _F / tan(pi / 4 + radians(position.lat) / 2) ** _N
    angle = _N * (radians(position.lon) - _CENTRAL_MERIDIAN)
    x, y = radius * sin(angle), radius * cos(angle) - _R0
    return round((x - _LEFT) * _SCALE), round((y - _TOP) * _SCALE)
