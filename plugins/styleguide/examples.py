"""Render the examples of the theme's components."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from plugins.catalog.partial_date import PartialDate, german_day
from plugins.publishing.filters import FILTERS, iso_day, route_filters


@dataclass(frozen=True)
class Example:
    """A component's name and its rendered examples."""

    name: str
    html: Markup


def example_environment(theme: Path, compiled: BytecodeCache | None = None) -> Environment:
    """Give a Jinja environment as the site's, in which dates may be ISO text; ``compiled`` keeps its templates."""
    environment = Environment(
        loader=FileSystemLoader([theme / "templates", theme]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=compiled,
    )
    environment.filters |= FILTERS | route_filters("", "https://www.example.org")
    environment.filters |= {"day": _of_text(german_day), "iso": _of_text(iso_day)}
    return environment


def render_examples(theme: Path, compiled: BytecodeCache | None = None) -> Iterator[Example]:
    """Render each component's ``examples.html``, in the order of the names."""
    environment = example_environment(theme, compiled)
    for file in sorted(theme.glob("components/*/examples.html")):
        name = file.parent.name
        yield Example(name, Markup(environment.get_template(f"components/{name}/examples.html").render()))


def _of_text(print_date: Callable[[Any], str]) -> Callable[[Any], str]:
    return lambda moment: print_date(PartialDate.parse(moment) if isinstance(moment, str) else moment)
