"""The head of a text as the model of its folder wants it; one that is missing or belongs elsewhere is told once."""

from collections.abc import Set
from dataclasses import replace
from typing import TypeVar

from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem
from plugins.catalog.validation import validate
from plugins.publishing.content_folder import ARTICLE_FOLDER
from plugins.publishing.front_matter import ArticleMatter, PageMatter, Split

NO_HEAD = (
    "der Datei fehlt der Kopf; ganz oben einfügen, jedes in einer eigenen Zeile: „---“, „title: “ mit der Überschrift, "
    "„date: “ mit dem Tag, etwa 2026-10-05, „description: “ mit einem Satz von 50 bis 160 Zeichen, worum es geht, "
    "„summary: “ mit einem Satz für die Übersicht, und wieder „---“"
)
ONLY_ARTICLES = "{} nur Beiträge; ist es einer, die Datei nach content/{}/ verschieben, sonst {} löschen"
ONLY_PAGES = "{} nur Seiten, keine Beiträge; {} löschen"
_ONLY_ARTICLES = ArticleMatter.model_fields.keys() - PageMatter.model_fields.keys()
_ONLY_PAGES = PageMatter.model_fields.keys() - ArticleMatter.model_fields.keys()

M = TypeVar("M", bound=PageMatter | ArticleMatter)


def read_matter(parts: Split, model: type[M], file: str) -> tuple[M | None, tuple[Problem, ...]]:
    """Read the head of a text; without a matter there is a problem, here or of taking the text apart."""
    if parts.problems and parts.head is None:
        return None, ()
    if parts.head is None and model is ArticleMatter:
        return None, (Problem(Place(file), NO_HEAD),)
    head = parts.head or Node(Place(file), {})
    is_page = model is PageMatter
    moved = _fields_among(head, _ONLY_ARTICLES if is_page else _ONLY_PAGES)
    if not (moved and isinstance(head.value, dict)):
        return validate(model, head)
    rest = replace(head, value={name: node for name, node in head.value.items() if name not in moved})
    _, problems = validate(model, rest)
    return None, (Problem(head.key_place((moved[0],)), _elsewhere(moved, is_page=is_page)), *problems)


def _fields_among(head: Node, names: Set[str]) -> tuple[str, ...]:
    return tuple(name for name in head.value if name in names) if isinstance(head.value, dict) else ()


def _elsewhere(names: tuple[str, ...], *, is_page: bool) -> str:
    said = " und ".join(f"„{name}“" for name in names)
    have = f"die Felder {said} haben" if len(names) > 1 else f"das Feld {said} haben"
    them = "sie" if len(names) > 1 else "die Zeile"
    return ONLY_ARTICLES.format(have, ARTICLE_FOLDER, them) if is_page else ONLY_PAGES.format(have, them)
