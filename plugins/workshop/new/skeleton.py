"""Write a new site's files from the templates in ``skeleton/``: German that needs no programmer to be bettered."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plugins.publishing.filters import ended
from plugins.publishing.parts import Part, part_of_text
from plugins.publishing.slips.masks import HINT
from plugins.workshop.new.beginning import Beginning
from plugins.workshop.new.flowing import flowing
from plugins.workshop.new.yaml_writing import entry, folded, mapping, scalar

FOLDER = Path(__file__).parent / "skeleton"
TEXTS, FACTS = "content/", "data/"
PART_OF_FACTS = {"data/towns.yaml": "towns", "data/voucher.yaml": "voucher"}
PROGRAM, SERVICE = "content/programme/programm.md", "content/angebote/angebot.md"
"""Templates of which every record gets a text."""
DERIVED = (
    *("one", "names", "any_name", "asking_names", "granting", "granting_names"),
    *("accredited", "accredited_names", "any_accredited_name", "other_names", "pays"),
)
"""What templates may ask of a beginning besides its fields."""
MARKDOWN_SIGNS = re.compile(rf"{HINT.pattern}|[\\`*_\[\]#]", re.DOTALL)
"""Signs that Markdown would heed, but for a hint where a name is still to come."""


class Raw(str):
    """A text that is written as it stands."""

    __slots__ = ()


def site_files(beginning: Beginning, parts: tuple[Part, ...]) -> dict[str, str]:
    """Give the texts of all files of a new site by their path; ``parts`` know which texts belong to whom."""
    skeleton = _Skeleton(beginning)
    off = tuple(part for part in parts if not part.is_on(beginning.site))
    return {path: text for name in _templates() if _wanted(name, beginning, off) for path, text in skeleton.write(name)}


def _templates() -> tuple[str, ...]:
    paths = (path for folder in (FACTS, TEXTS) for path in (FOLDER / folder).rglob("*.*"))
    return tuple(sorted(path.relative_to(FOLDER).as_posix() for path in paths))


def _wanted(name: str, beginning: Beginning, off: tuple[Part, ...]) -> bool:
    if name.startswith(TEXTS):
        return part_of_text(name.removeprefix(TEXTS), off) is None
    return bool(getattr(beginning.answers.parts, PART_OF_FACTS.get(name, ""), True))


class _Skeleton:
    def __init__(self, beginning: Beginning) -> None:
        self.beginning = beginning
        self.facts, self.texts = _environment(_fact), _environment(_words)

    def write(self, name: str) -> Iterator[tuple[str, str]]:
        """Give the files that a template makes: one, or one for each program or service."""
        known = self._known()
        folder = name.rpartition("/")[0]
        if name == PROGRAM:
            for program in self.beginning.programs:
                yield f"{folder}/{program.id}.md", self._rendered(name, {**known, "program": program})
        elif name == SERVICE:
            for service in self.beginning.services:
                yield f"{folder}/{service.id}.md", self._rendered(name, {**known, "service": service})
        else:
            yield name, self._rendered(name, known)

    def _known(self) -> dict[str, Any]:
        fields = {name: getattr(self.beginning, name) for name in self.beginning.__dataclass_fields__}
        derived = {name: getattr(self.beginning, name) for name in DERIVED}
        return {**fields, **derived, "parts": self.beginning.answers.parts}

    def _rendered(self, name: str, known: Mapping[str, Any]) -> str:
        if name.startswith(TEXTS):
            return flowing(self.texts.get_template(name).render(known))
        return self.facts.get_template(name).render(known)


@cache
def _environment(finalize: Callable[[Any], Any]) -> Environment:
    """Make an environment in which every value is written so that it reads back the same."""
    environment = Environment(
        autoescape=False,  # noqa: S701 (no HTML is written here, but YAML and Markdown, each with its own escapes)
        loader=FileSystemLoader(FOLDER),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=finalize,
    )
    environment.filters |= {
        "raw": Raw,
        "ended": ended,
        "entry": lambda fields: Raw(entry(fields)),
        "fields": lambda fields, indent: Raw(mapping(fields, indent).rstrip("\n")),
        "folded": lambda text, indent: Raw(folded(text, indent)),
    }
    return environment


def _fact(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, Raw) else scalar(str(value))


def _words(value: Any) -> Any:
    return value if isinstance(value, Raw) else MARKDOWN_SIGNS.sub(_escaped, str(value))


def _escaped(found: re.Match[str]) -> str:
    return found[0] if found[1] else f"\\{found[0]}"
