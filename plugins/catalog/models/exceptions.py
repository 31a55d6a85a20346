"""Findings of preflight that someone has looked at and accepts until a day (Ausnahmen)."""

from plugins.catalog.models.record import Record
from plugins.catalog.models.types import AnyLine, Line, Moment, Text
from plugins.catalog.node import Node
from plugins.catalog.records import read_records

WAY_OUT = "ist es anders gemeint, als Ausnahme eintragen (data/exceptions.yaml, check: {})"
"""Ends what is said of a sentence, which a check may misread."""
WEIGHED = "den Anlass beheben und sie streichen, oder neu abwägen und „until“ ändern"
"""What to do with one that ends."""


class Allowance(Record):
    """One deliberate exception (Ausnahme)."""

    check: Line
    """Name der Prüfung; die Meldung nennt ihn in eckigen Klammern"""
    file: Line
    """Datei, wie die Meldung sie nennt, etwa content/seiten/kontakt.md"""
    contains: AnyLine | None = None
    """Ein Stück der Meldung, falls nicht alle Meldungen dieser Prüfung in dieser Datei gemeint sind"""
    reason: Text
    """Warum die Ausnahme richtig ist"""
    until: Moment
    """Bis wann sie gilt; danach ist sie ein Fehler"""


class Exceptions(Record):
    """The file exceptions.yaml."""

    exceptions: tuple[Allowance, ...] = ()
    """Die Ausnahmen"""


def allowances_in(root: Node | None) -> tuple[Allowance, ...]:
    """Give the exceptions of a file of them, if there is one, as far as they can be read."""
    records, _ = read_records(Exceptions, Allowance, "exceptions", root)
    return tuple(one.record for one in records.valid.values())
