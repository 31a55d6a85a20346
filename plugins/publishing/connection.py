"""Where Pelican's signals meet the site."""

from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import StrictUndefined
from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.publishing import routes
from plugins.publishing.filters import FILTERS, route_filters
from plugins.publishing.reader import SITE, use_word_reader
from plugins.publishing.site import load_site
from plugins.publishing.site_view import site_view
from plugins.publishing.styles import gather_styles
from plugins.publishing.words import ARTICLE_FOLDER, IMAGE_FOLDER, PAGE_FOLDERS
from plugins.publishing.writer import SITE_VIEW, SiteWriter

NO_LISTINGS = {
    f"{kind}_SAVE_AS": "" for kind in ("CATEGORY", "TAG", "AUTHOR", "ARCHIVES", "CATEGORIES", "TAGS", "AUTHORS")
}
NO_OTHER_FEEDS = {
    f"{kind}_FEED_{form}": None for kind in ("CATEGORY", "AUTHOR", "TRANSLATION", "TAG") for form in ("ATOM", "RSS")
}


def connect() -> None:
    """Connect all receivers; nothing is read or checked yet."""
    signals.initialized.connect(_configure)
    signals.get_generators.connect(_load)
    signals.readers_init.connect(use_word_reader)
    signals.generator_init.connect(_link_from_base)
    signals.get_writer.connect(_writer)


def base_path(site_url: str) -> str:
    """Give the path below which the site lies on its host, without final slash: empty but for project pages."""
    return urlsplit(site_url).path.rstrip("/")


def _configure(pelican: Pelican) -> None:
    site_url = pelican.settings["SITEURL"]
    pelican.settings.update(
        PAGE_PATHS=list(PAGE_FOLDERS),
        ARTICLE_PATHS=[ARTICLE_FOLDER],
        STATIC_PATHS=[IMAGE_FOLDER],
        DIRECT_TEMPLATES=[],
        FEED_ALL_ATOM=routes.FEED.removeprefix("/"),
        FEED_DOMAIN=site_url,
        JINJA_ENVIRONMENT={
            "autoescape": True,
            "undefined": StrictUndefined,
            "trim_blocks": True,
            "lstrip_blocks": True,
        },
        JINJA_FILTERS=FILTERS | route_filters(base_path(site_url), site_url),
        THEME_TEMPLATES_OVERRIDES=[pelican.settings["THEME"]],
        **NO_LISTINGS,
        **NO_OTHER_FEEDS,
    )


def _load(pelican: Pelican) -> None:
    settings = pelican.settings
    site = load_site(Path(settings["PATH"]).parent)
    styles = gather_styles(Path(settings["THEME"]), base_path(settings["SITEURL"]))
    settings[SITE] = site
    settings[SITE_VIEW] = site_view(site, settings["SITEURL"], styles)
    settings["SITENAME"] = site.catalog.consultant.name


def _link_from_base(generator: Generator) -> None:
    generator.context["localsiteurl"] = base_path(generator.settings["SITEURL"])


def _writer(pelican: Pelican) -> type[SiteWriter]:
    return SiteWriter
