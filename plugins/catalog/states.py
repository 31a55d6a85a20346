"""The sixteen German states, their keys in the AGS and their ISO 3166-2 codes."""

from typing import Literal

State = Literal[
    "Baden-Württemberg",
    "Bayern",
    "Berlin",
    "Brandenburg",
    "Bremen",
    "Hamburg",
    "Hessen",
    "Mecklenburg-Vorpommern",
    "Niedersachsen",
    "Nordrhein-Westfalen",
    "Rheinland-Pfalz",
    "Saarland",
    "Sachsen",
    "Sachsen-Anhalt",
    "Schleswig-Holstein",
    "Thüringen",
]

AGS_PREFIX = {
    "Schleswig-Holstein": "01",
    "Hamburg": "02",
    "Niedersachsen": "03",
    "Bremen": "04",
    "Nordrhein-Westfalen": "05",
    "Hessen": "06",
    "Rheinland-Pfalz": "07",
    "Baden-Württemberg": "08",
    "Bayern": "09",
    "Saarland": "10",
    "Berlin": "11",
    "Brandenburg": "12",
    "Mecklenburg-Vorpommern": "13",
    "Sachsen": "14",
    "Sachsen-Anhalt": "15",
    "Thüringen": "16",
}

ISO_CODE = {
    "Baden-Württemberg": "bw",
    "Bayern": "by",
    "Berlin": "be",
    "Brandenburg": "bb",
    "Bremen": "hb",
    "Hamburg": "hh",
    "Hessen": "he",
    "Mecklenburg-Vorpommern": "mv",
    "Niedersachsen": "ni",
    "Nordrhein-Westfalen": "nw",
    "Rheinland-Pfalz": "rp",
    "Saarland": "sl",
    "Sachsen": "sn",
    "Sachsen-Anhalt": "st",
    "Schleswig-Holstein": "sh",
    "Thüringen": "th",
}

BOUNDS: dict[State, tuple[float, float, float, float]] = {
    "Baden-Württemberg": (47.4, 49.9, 7.4, 10.6),
    "Bayern": (47.2, 50.7, 8.8, 14.0),
    "Berlin": (52.2, 52.8, 13.0, 13.9),
    "Brandenburg": (51.2, 53.7, 11.1, 14.9),
    "Bremen": (52.9, 53.8, 8.3, 9.1),
    "Hamburg": (53.2, 54.1, 8.2, 10.5),
    "Hessen": (49.2, 51.8, 7.6, 10.4),
    "Mecklenburg-Vorpommern": (53.0, 54.8, 10.4, 14.6),
    "Niedersachsen": (51.1, 54.1, 6.4, 11.8),
    "Nordrhein-Westfalen": (50.2, 52.7, 5.7, 9.6),
    "Rheinland-Pfalz": (48.8, 51.1, 5.9, 8.7),
    "Saarland": (49.0, 49.8, 6.2, 7.6),
    "Sachsen": (50.0, 51.8, 11.7, 15.2),
    "Sachsen-Anhalt": (50.8, 53.2, 10.4, 13.4),
    "Schleswig-Holstein": (53.2, 55.2, 7.7, 11.5),
    "Thüringen": (50.0, 51.8, 9.7, 12.9),
}
"""South, north, west and east of each state in degrees, a tenth and more beyond its borders."""
