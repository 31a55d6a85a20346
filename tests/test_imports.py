"""Imports run one way: catalog ← publishing ← features, discovery, hosting; preflight and editor stay outside."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PLUGINS = Path(__file__).parents[1] / "plugins"
BELOW = {
    "catalog": set[str](),
    "publishing": {"catalog"},
    "preflight": {"catalog", "editor"},
    "editor": {"catalog", "preflight"},
    "workshop": {"catalog", "publishing", "comments"},
}
"""What each package may import besides itself; any other folder is a feature, discovery or hosting.

The workshop is the top floor: moving in from elsewhere brings comments, too."""
FREE = {"python_mistakes"}
"""What needs nothing of ours and may be used everywhere."""
BELOW_FEATURES = {"catalog", "publishing"}
GATES = {
    f"publishing/{name}.py"
    for name in ("publication", "acceptance", "exception_checks", "idle_exceptions", "foreseen", "parts_off")
}
"""The modules in which publishing calls preflight: nothing goes out that it has not looked at, and it is foreseen."""

MODULES = sorted(path.relative_to(PLUGINS).as_posix() for path in PLUGINS.rglob("*.py") if path.parent != PLUGINS)


def imported(path: Path) -> Iterator[str]:
    """Give the full names of all modules that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative imports hide the direction"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_lies_below_it(module: str) -> None:
    package = module.partition("/")[0]
    own = {name.split(".")[1] for name in imported(PLUGINS / module) if name.startswith("plugins.")}
    gate = {"preflight"} if module in GATES else set[str]()
    assert own - FREE <= BELOW.get(package, BELOW_FEATURES) | {package} | gate


@pytest.mark.parametrize("module", [module for module in MODULES if module.startswith(("catalog/", "preflight/"))])
def test_the_catalog_and_preflight_know_no_pelican_and_no_template(module: str) -> None:
    roots = {name.split(".")[0] for name in imported(PLUGINS / module)}
    assert not roots & {"pelican", "jinja2", "markupsafe", "blinker", "markdown"}
