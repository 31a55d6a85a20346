"""What a folder of plugins gives to the site: pages, additions to pages, and what browsers must reach for them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.publishing.outline import Outline
from plugins.publishing.parts import Part
from plugins.publishing.plans import PagePlan
from plugins.publishing.security import Reach
from plugins.publishing.supplements import Supplement


def _no_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    return ()


def _no_supplement(outline: Outline) -> Supplement:
    return Supplement()


def _no_reach(catalog: Catalog) -> Reach:
    return Reach()


@dataclass(frozen=True, kw_only=True)
class Feature:
    """A feature; its package names it ``FEATURE``, and listing the package in ``PLUGINS`` is all it takes.

    ``plan`` gives its pages, ``supplement`` reads and checks what it adds to planned pages, ``reach`` says where its
    forms and scripts send to; a feature that is a ``part`` plans nothing while it is off. ``files`` are names of files
    of the theme that go out only with a page that shows them.
    """

    part: Part | None = None
    files: tuple[str, ...] = ()
    plan: Callable[[Catalog], tuple[PagePlan, ...]] = _no_pages
    supplement: Callable[[Outline], Supplement] = _no_supplement
    reach: Callable[[Catalog], Reach] = _no_reach


def features_of(plugins: Iterable[object]) -> tuple[Feature, ...]:
    """Give the features among the plugins that Pelican has loaded."""
    found = (getattr(plugin, "FEATURE", None) for plugin in plugins)
    return tuple(feature for feature in found if isinstance(feature, Feature))
