"""House rule of towns: a name does not begin with what stands under ``kind``, so that the list sorts by the name."""

from collections.abc import Iterator

from plugins.catalog.models.towns import Town
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located, Records

PART_OF_NAME = frozenset(
    {"Amt", "Landkreis", "Kreis", "Samtgemeinde", "Verbandsgemeinde", "Gemeindeverwaltungsverband"}
)
"""Kinds of what holds several places: without it a name would be that of one of these, or of none."""
OFFICIAL = {
    "Stadt": frozenset({"Wehlen"}),
    "Markt": frozenset(
        {
            *("Berolzheim", "Bibart", "Einersheim", "Erlbach", "Indersdorf", "Nordheim", "Rettenbach", "Schwaben"),
            *("Taschendorf", "Wald"),
        }
    ),
}
"""What is called so behind its kind by its official name (Gemeindeverzeichnis)."""


def check_names(towns: Records[Town]) -> Iterator[Problem]:
    """Tell the names that begin with the kind of their place."""
    known = {(town.record.name, town.record.state) for town in towns.valid.values()}
    for town in towns.valid.values():
        name, kind = town.record.name, town.record.kind
        rest = _without_kind(town)
        if rest:
            right = f"{rest} ({kind})" if (rest, town.record.state) in known else rest
            yield Problem(town.place("name"), f"„{name}“ nennt die Art, die unter „kind“ steht; hier also {right}")


def _without_kind(town: Located[Town]) -> str:
    """Give the name without its kind; empty if it has none, or would be none without."""
    kind = town.record.kind
    before, _, rest = town.record.name.partition(" ")
    is_name = rest[:1].isalpha() and len(rest.strip("IVX")) > 1
    told = before == kind and kind not in PART_OF_NAME and rest not in OFFICIAL.get(kind, ())
    return rest if told and is_name else ""
