"""Draw up the outline of a site: read what there is, and ask the features what they plan."""

from pathlib import Path

from plugins.catalog import Catalog, load_catalog
from plugins.catalog.clock import build_day
from plugins.publishing import routes
from plugins.publishing.downloads.files import find_downloads
from plugins.publishing.drafts import draft_texts
from plugins.publishing.features import Feature
from plugins.publishing.outline import Outline
from plugins.publishing.parts import Part, without
from plugins.publishing.pictures import find_pictures
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import Words, read_words

PROSE_FOLDER = "seiten/"


def draw_up(root: Path, features: tuple[Feature, ...], url: str) -> Outline:
    """Give the outline of the project below a folder; without ``url`` it stands where its owner has chosen."""
    loaded, pictures, downloads = load_catalog(root), find_pictures(root), find_downloads(root)
    off = _parts_off(features, loaded.catalog)
    words = without(read_words(root, pictures, downloads), off)
    plans = collect_plans(features, loaded.catalog, words)
    return Outline(
        root=root,
        url=url or loaded.catalog.website.address,
        loaded=loaded,
        words=words,
        pictures=pictures,
        downloads=downloads,
        plans=plans,
        drafts=draft_texts(plans, words, build_day()),
        off=off,
    )


def _parts_off(features: tuple[Feature, ...], catalog: Catalog) -> tuple[Part, ...]:
    parts = (feature.part for feature in features)
    return tuple(part for part in parts if part and not part.is_on(catalog.website))


def collect_plans(features: tuple[Feature, ...], catalog: Catalog, words: Words) -> tuple[PagePlan, ...]:
    """Ask all features for their pages; a text of ``seiten/`` that none of them names is a page of its own."""
    wanted = (feature for feature in features if not feature.part or feature.part.is_on(catalog.website))
    planned = tuple(plan for feature in wanted for plan in feature.plan(catalog))
    bodies = {plan.body for plan in planned}
    prose = (word for path, word in words.pages.items() if path.startswith(PROSE_FOLDER) and path not in bodies)
    return (*planned, *(PagePlan(routes.prose(word.slug), "page", word.path, free=True) for word in prose))
