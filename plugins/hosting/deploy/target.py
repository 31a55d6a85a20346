"""Where the site goes: ``deploy`` in data/site.yaml, each value replaceable by the environment (``DEPLOY_HOST`` …)."""

from collections.abc import Mapping
from pathlib import Path

from plugins.catalog import Place, Problem, ProblemsFound, load_website
from plugins.catalog.models.target import Target
from plugins.catalog.node import Node
from plugins.catalog.validation import validate

FACTS = Place("data/site.yaml")
PREFIX = "DEPLOY_"
NOWHERE = "hier steht nicht, wohin gesendet wird; „deploy“ eintragen, wie es docs/hosting.md zeigt"


def read_target(root: Path, environment: Mapping[str, str]) -> Target:
    """Give the checked target; raises ProblemsFound with all that is wrong."""
    chosen = load_website(root).deploy
    node = Node(FACTS, {**_chosen(chosen), **_overriding(environment)})
    if not node.value:
        raise ProblemsFound([Problem(FACTS, NOWHERE)])
    target, problems = validate(Target, node)
    if target is None:
        raise ProblemsFound(problems)
    return target


def _chosen(target: Target | None) -> dict[str, Node]:
    values = target.model_dump(exclude_none=True) if target else {}
    return {name: Node(FACTS, value) for name, value in values.items()}


def _overriding(environment: Mapping[str, str]) -> dict[str, Node]:
    names = {name: PREFIX + name.upper() for name in Target.model_fields}
    return {name: Node(Place(key), environment[key]) for name, key in names.items() if environment.get(key)}
