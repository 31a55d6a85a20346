"""What is given to think about, found in this process; ``test_considering`` shows that the command prints it so."""

from plugins.publishing.foreseen import hinted
from plugins.publishing.open_points import to_consider
from plugins.publishing.site import load_site
from tests.bad_input.refusal import FEATURES
from tests.project import Project


def considered(project: Project) -> list[str]:
    """Give the lines of the list; the project must have no mistakes."""
    site = load_site(project.root, FEATURES)
    return [*map(str, to_consider(site, project.root, tuple(hinted(site.outline))))]
