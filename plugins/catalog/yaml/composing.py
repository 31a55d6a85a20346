"""Compose the events of the YAML parser into nodes, refusing what would make values depend on guesses.

Every scalar stays text. Doubled keys, anchors, aliases, tags and further documents are problems; an alias is
refused before anything is expanded, so that a bomb of aliases costs nothing.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NoReturn, Self

import yaml

from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem
from plugins.catalog.yaml import records
from plugins.catalog.yaml.diagnosis import diagnose, misread_markup
from plugins.catalog.yaml.foreign import foreign
from plugins.catalog.yaml.messages import SECOND_DOCUMENT, markup, without_value
from plugins.catalog.yaml.pieces import starts
from plugins.catalog.yaml.rows import Finding, Rows
from plugins.catalog.yaml.scalars import eaten, odd_name, suspect
from plugins.catalog.yaml.swallowed import swallowed
from plugins.catalog.yaml.unprintable import control_character

MAX_DEPTH = 20
PLAIN = ""
"""The style that libyaml gives scalars without quotes."""
QUOTING = frozenset({"contains"})
"""Fields that hold a piece of something else, sign by sign."""


class _Unreadable(Exception):  # noqa: N818 (a way out, not an error of its own)
    """Ends the composing of one text; its problem is already noted."""


class Composer:
    """Composes one YAML document.

    What nobody can have meant is told too; of a text not typed ``by_hand`` only what got lost behind a value. Of lines
    of which something was ``told`` already nothing more is said. ``root`` is what was composed, and ``broken`` what
    ended the composing, if it is understood.
    """

    def __init__(self, rows: Rows, file: str, by_hand: bool, told: frozenset[int] = frozenset()) -> None:
        self.rows, self.file, self.by_hand, self.told = rows, file, by_hand, told
        self.text, self.first_line = rows.text, rows.first_line
        self.problems: list[Problem] = []
        self.root: Node | None = None
        self.broken: Finding | None = None
        self.last: yaml.Event | None = None

    def compose(self) -> Self:
        """Read the text; if it cannot be read, there is no root, and ``problems`` says why."""
        try:
            self._refuse_unprintable()
            self.root = self._document(self._events())
        except yaml.MarkedYAMLError as error:
            self._give_up(diagnose(self.rows, error, self.last))
        except yaml.YAMLError as error:
            self._note(self._start, f"kein gültiges YAML ({error})")
        except _Unreadable:
            pass
        return self

    @property
    def _start(self) -> Place:
        return Place(self.file, self.first_line)

    def _refuse_unprintable(self) -> None:
        problem = control_character(self.text, self.file, self.first_line)
        if problem:
            self._stop(problem.place, problem.message)

    def _events(self) -> Iterator[yaml.Event]:
        for event in _parsed(self.text):
            self.last = event
            yield event

    def _document(self, events: Iterator[yaml.Event]) -> Node:
        root = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and root:
                self._stop(self._place(event.start_mark), SECOND_DOCUMENT)
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event, events, 0)
        if root is None or root.empty:
            nothing = "hier steht nichts außer Notizen" if "#" in self.text else "hier steht nichts"
            self._stop(self._start, f"{nothing}; die Felder eintragen, jedes als „feld: Wert“ in seiner Zeile")
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        place = self._place(event.start_mark)
        self._refuse_markup(event)
        if depth > MAX_DEPTH:
            self._stop(place, f"zu tief verschachtelt; erlaubt sind {MAX_DEPTH} Ebenen")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, place)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(place, list(self._entries(events, depth)))
        return self._mapping(event, events, depth)

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Node:
        if "\\" in self.text and (escaped := control_character(event.value, self.file)):
            self._stop(place, escaped.message)
        empty = event.value == "" and event.style == PLAIN
        at = starts(self.rows, event, self.file)
        left_out = empty and _number(event) + 1 in self.rows.added
        return Node(place, event.value, starts=at, empty=empty, told=left_out or _number(event) in self.told)

    def _refuse_markup(self, event: Any) -> None:
        refused = markup(event)
        if refused:
            self._give_up(misread_markup(self.rows, event.start_mark, refused))
            raise _Unreadable

    def _entries(self, events: Iterator[yaml.Event], depth: int) -> Iterator[Node]:
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            node = self._value(event, events, depth, None)
            self._refuse_empty(node, "der Eintrag ist leer; einen Wert eintragen oder das „-“ löschen")
            yield node

    def _mapping(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        pairs = tuple(self._pairs(events, depth))
        self._refuse_misread(records.misread(self.rows, event, pairs))
        values: dict[str, Node] = {}
        places: dict[str, Place] = {}
        for key, _, at, node in pairs:
            if key in places:
                self._note(at, f"das Feld „{key}“ steht schon in Zeile {places[key].line}; eines von beiden löschen")
                continue
            values[key], places[key] = node, at
        for key, node in values.items():
            self._refuse_empty(node, without_value(key))
        place = self._place(event.start_mark)
        told = _number(event) in self.told or any(node.empty and " " in key for key, node in values.items())
        return Node(place, values, places, told=told)

    def _pairs(self, events: Iterator[yaml.Event], depth: int) -> Iterator[records.Pair]:
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                return
            key, at = self._key(event, events, depth + 1)
            yield records.Pair(key, _number(event), at, self._value(next(events), events, depth, key))

    def _refuse_misread(self, found: Finding | None) -> None:
        if found and self.by_hand:
            self._give_up(found)
            raise _Unreadable

    def _key(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> tuple[str, Place]:
        node = self._node(event, events, depth)
        if not isinstance(node.value, str):
            self._stop(node.place, "ein Feldname muss ein einfaches Wort sein")
        self._refuse_misread(odd_name(self.rows, event.start_mark, node.value))
        return node.value, node.place

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int, field: str | None) -> Node:
        """Read a value, and tell what its writer cannot have meant; ``field`` is None for the entry of a list."""
        node = self._node(event, events, depth + 1)
        found = self._odd(event, field) if isinstance(event, yaml.ScalarEvent) and not node.told else None
        if found is None:
            return node
        self._refuse_misread(found if found.repair else None)
        self._note(self._place_of(found), found.message)
        return replace(node, told=True)

    def _odd(self, event: Any, field: str | None) -> Finding | None:
        plain = event.style == PLAIN
        if not self.by_hand:
            return eaten(self.rows, event.end_mark, field, event.value) if plain and " #" in self.text else None
        found = suspect(self.rows, event, field) if plain else None
        found = found or swallowed(self.rows, event, field)
        return found or (foreign(self.rows, event) if field not in QUOTING else None)

    def _refuse_empty(self, node: Node, message: str) -> None:
        if node.empty and not node.told:
            self._note(node.place, message)

    def _give_up(self, found: Finding) -> None:
        """Note why the text cannot be read; what was noted from that line on is only its echo."""
        place, self.broken = self._place_of(found), found
        self.problems = [problem for problem in self.problems if problem.place.line < place.line]
        self._note(place, found.message)

    def _note(self, place: Place, message: str) -> None:
        self.problems.append(Problem(place, message))

    def _stop(self, place: Place, message: str) -> NoReturn:
        self._note(place, message)
        raise _Unreadable

    def _place_of(self, found: Finding) -> Place:
        return Place(self.file, self.rows.line(found.line), found.column + 1)

    def _place(self, mark: Any) -> Place:
        return Place(self.file, self.rows.line(mark.line), mark.column + 1)


def _parsed(text: str) -> Iterator[yaml.Event]:
    return iter(yaml.CSafeLoader(text).get_event, None)


def is_yaml(text: str) -> bool:
    """Tell whether the parser comes to the end of a text, which is known much sooner than what is in it."""
    try:
        deque(_parsed(text), maxlen=0)
    except yaml.YAMLError:
        return False
    return True


def _number(event: Any) -> int:
    return int(event.start_mark.line)
