"""The sample identity (Musterperson): values that must be replaced before a site goes out."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from plugins.catalog import Place, Problem
from plugins.catalog.node import Node
from plugins.preflight.sources import Sources, nodes

SPECIMEN = re.compile(r"\bmuster(?:mann|frau|weg|stra|stadt|-hosting)|\bexample\.(?:org|com|net)\b", re.IGNORECASE)
FICTION = re.compile(r"^(?:30 ?23125|40 ?66969|69 ?90009|89 ?99998|221 ?4710|1522 ?8817386|171 ?3920)")
"""The numbers that the Bundesnetzagentur keeps for fiction, without country code and leading zero."""
SPECIMEN_ADDRESS = {"street": "Heidestraße 17", "postcode": "51147", "city": "Köln"}
"""Where the specimen of the German identity card lives."""
SETTINGS = "publishconf.py"
NO_HOSTS = ("", "localhost", "127.0.0.1", "www.example.org", "example.org", "example.com", "www.example.com")


def specimens(sources: Sources, site_url: str) -> tuple[Problem, ...]:
    """List everything of the sample identity that is still there; nothing for an owner's own site."""
    return (*_values(sources.consultant), *_site_url(sources.root, site_url), *_person(sources), *_flag(sources))


def _values(consultant: Node) -> Iterator[Problem]:
    at_home = consultant.at(("address", "street")).value == SPECIMEN_ADDRESS["street"]
    for field, node in nodes(consultant):
        value = str(node.value)
        if _is_specimen(field, value) or (at_home and SPECIMEN_ADDRESS.get(field) == value):
            yield Problem(node.place, f"„{node.value}“ gehört zur Musterperson; durch Ihre eigene Angabe ersetzen")


def _is_specimen(field: str, value: str) -> bool:
    number = re.sub(r"[^\d]", "", value.replace("+49", "").replace("(0)", "")).lstrip("0")
    fiction = field == "phone" and FICTION.match(number) is not None
    return fiction or SPECIMEN.search(value) is not None


def _site_url(root: Path, site_url: str) -> Iterator[Problem]:
    if (urlsplit(site_url).hostname or "") in NO_HOSTS or not site_url.startswith("https://"):
        lines = (root / SETTINGS).read_text(encoding="utf-8").splitlines()
        number = next((number for number, line in enumerate(lines, 1) if line.startswith("SITEURL")), 1)
        message = f"SITEURL ist „{site_url}“; die https-Adresse eintragen, unter der Ihre Website stehen wird"
        yield Problem(Place(SETTINGS, number), message)


def _person(sources: Sources) -> Iterator[Problem]:
    for name, text in sources.texts.items():
        for number, line in enumerate(text.split("\n"), 1):
            if "Musterperson" in line:
                place = Place(name, number, line.index("Musterperson") + 1)
                yield Problem(place, "dieser Absatz steht für die Musterperson; durch einen eigenen ersetzen")


def _flag(sources: Sources) -> Iterator[Problem]:
    if sources.catalog.consultant.sample:
        place = sources.consultant.at(("sample",)).place
        yield Problem(place, "die Website ist noch ein Muster; zuletzt „sample: false“ setzen")
