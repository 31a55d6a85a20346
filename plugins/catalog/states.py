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
