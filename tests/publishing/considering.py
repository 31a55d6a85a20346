"""What is given to think about, found in this process; ``test_considering`` shows that the command prints it so."""

from collections.abc import Callable, Iterable

from plugins.catalog import Problem
from plugins.publishing.considerations import RULES
from plugins.publishing.foreseen import hinted
from plugins.publishing.open_points import in_order, to_consider
from plugins.publishing.outline import Outline
from plugins.publishing.outlining import draw_up
from plugins.publishing.site import load_site
from tests.bad_input.refusal import FEATURES
from tests.project import Project


def considered(project: Project) -> list[str]:
    """Give the lines of the list; the project must have no mistakes."""
    site = load_site(project.root, FEATURES)
    return [*map(str, to_consider(site, project.root, tuple(hinted(site.outline))))]


def told_by(consider: Callable[[Outline], Iterable[Problem]], project: Project) -> list[str]:
    """Give the lines that a single one of the rules has there, in a fraction of the time."""
    assert consider in RULES
    outline = draw_up(project.root, FEATURES, "")
    assert outline.loaded.problems == ()
    return [*map(str, in_order(consider(outline)))]
