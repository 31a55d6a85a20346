"""Compose the events of the YAML parser into nodes, refusing what would make values depend on guesses.

Every scalar stays text. Doubled keys, anchors, aliases, tags and further documents are problems; an alias is
refused before anything is expanded, so that a bomb of aliases costs nothing.
"""

import re
from collections.abc import Iterator
from typing import Any, NoReturn

import yaml

from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem
from plugins.catalog.yaml_messages import german, place_mark, swallowed_color

MAX_DEPTH = 20
PLAIN = ""
"""The style that libyaml gives scalars without quotes."""

# YAML 1.2, section 5.1: the printable characters
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def control_character(text: str, file: str, first_line: int = 1) -> Problem | None:
    """Give the problem of the first character that nobody can have meant."""
    match = _UNPRINTABLE.search(text)
    if match is None:
        return None
    before = text[: match.start()]
    place = Place(file, first_line + before.count("\n"), len(before) - before.rfind("\n"))
    return Problem(place, f"ein unsichtbares Steuerzeichen (U+{ord(match[0]):04X}); löschen")


class _Unreadable(Exception):  # noqa: N818 (a way out, not an error of its own)
    """Ends the composing of one text; its problem is already noted."""


class Composer:
    """Composes one YAML document; ``first_line`` is the line of the file on which its text begins."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self.text, self.file, self.first_line = text, file, first_line
        self.problems: list[Problem] = []

    def compose(self) -> Node | None:
        """Give the root, or None if the text cannot be read; ``problems`` then says why."""
        try:
            self._refuse_unprintable()
            return self._document(iter(yaml.CSafeLoader(self.text).get_event, None))
        except yaml.MarkedYAMLError as error:
            self._note(*self._in_german(error))
        except yaml.YAMLError as error:
            self._note(self._start, f"kein gültiges YAML ({error})")
        except _Unreadable:
            pass
        return None

    def _in_german(self, error: yaml.MarkedYAMLError) -> tuple[Place, str]:
        opened = error.context_mark
        color = swallowed_color(self._line(self._place(opened))) if opened and "flow" in str(error.context) else None
        if color:
            message = f'ab # ist die Zeile eine Notiz; Farben gehören in gerade Anführungszeichen, etwa "{color}"'
            return self._place(opened), message
        return self._place(place_mark(error)), german(error)

    @property
    def _start(self) -> Place:
        return Place(self.file, self.first_line)

    def _refuse_unprintable(self) -> None:
        problem = control_character(self.text, self.file, self.first_line)
        if problem:
            self._stop(problem.place, problem.message)

    def _document(self, events: Iterator[yaml.Event]) -> Node:
        root = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and root:
                self._stop(self._place(event.start_mark), "ein zweites Dokument („---“); je Datei nur eines")
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event, events, 0)
        if root is None or root.empty:
            self._stop(self._start, "hier steht nichts; die Felder eintragen")
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        place = self._place(event.start_mark)
        self._refuse_markup(event, place)
        if depth > MAX_DEPTH:
            self._stop(place, f"zu tief verschachtelt; erlaubt sind {MAX_DEPTH} Ebenen")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, place)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(place, list(self._entries(events, depth)))
        return self._mapping(place, events, depth)

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Node:
        if "\\" in self.text and (escaped := control_character(event.value, self.file)):
            self._stop(place, escaped.message)
        return Node(place, event.value, empty=event.value == "" and event.style == PLAIN)

    def _refuse_markup(self, event: Any, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._stop(place, f"ein Verweis (*{event.anchor}) ist hier nicht erlaubt; den Wert ausschreiben")
        if getattr(event, "anchor", None):
            self._stop(place, f"ein Anker (&{event.anchor}) ist hier nicht erlaubt; weglassen")
        if getattr(event, "tag", None):
            self._stop(place, f"eine Typangabe ({event.tag}) ist hier nicht erlaubt; weglassen")

    def _entries(self, events: Iterator[yaml.Event], depth: int) -> Iterator[Node]:
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            node = self._node(event, events, depth + 1)
            if node.empty:
                self._note(node.place, "der Eintrag ist leer; einen Wert eintragen oder das „-“ löschen")
            yield node

    def _mapping(self, place: Place, events: Iterator[yaml.Event], depth: int) -> Node:
        values: dict[str, Node] = {}
        places: dict[str, Place] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key, at = self._key(event, events, depth + 1)
            node = self._node(next(events), events, depth + 1)
            if key in places:
                self._note(at, f"das Feld „{key}“ steht schon in Zeile {places[key].line}; eines von beiden löschen")
                continue
            if node.empty:
                self._note(node.place, self._no_value(key, at))
            values[key], places[key] = node, at
        return Node(place, values, places)

    def _no_value(self, key: str, at: Place) -> str:
        color = swallowed_color(self._line(at))
        if color:
            return f'hinter „{key}:“ fehlt der Wert, denn ab # ist die Zeile eine Notiz; richtig: {key}: "{color}"'
        return f"hinter „{key}:“ fehlt der Wert; eintragen oder die Zeile löschen"

    def _line(self, place: Place) -> str:
        return self.text.splitlines()[place.line - self.first_line]

    def _key(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> tuple[str, Place]:
        node = self._node(event, events, depth)
        if not isinstance(node.value, str):
            self._stop(node.place, "ein Feldname muss ein einfaches Wort sein")
        return node.value, node.place

    def _note(self, place: Place, message: str) -> None:
        self.problems.append(Problem(place, message))

    def _stop(self, place: Place, message: str) -> NoReturn:
        self._note(place, message)
        raise _Unreadable

    def _place(self, mark: Any) -> Place:
        return Place(self.file, self.first_line + mark.line, mark.column + 1)
