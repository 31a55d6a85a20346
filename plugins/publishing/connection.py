"""Where Pelican's signals meet the site."""

from pathlib import Path

from jinja2 import FileSystemBytecodeCache, StrictUndefined
from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.catalog.passed_over import PATTERNS
from plugins.publishing import routes
from plugins.publishing.content_folder import ARTICLE_FOLDER, PAGE_FOLDERS
from plugins.publishing.encoding import PictureGenerator
from plugins.publishing.filters import FILTERS, route_filters
from plugins.publishing.further_pages import FurtherPageGenerator
from plugins.publishing.reader import SITE, use_word_reader
from plugins.publishing.security import collect_reaches, make_policy
from plugins.publishing.site import load_site
from plugins.publishing.site_view import site_view
from plugins.publishing.styles import gather_styles
from plugins.publishing.writer import SITE_VIEW, STYLES, SiteWriter

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
    signals.generator_init.connect(_complete_context)
    signals.get_writer.connect(_writer)
    signals.get_generators.connect(_picture_generator)
    signals.get_generators.connect(_further_page_generator)


def _configure(pelican: Pelican) -> None:
    site_url = pelican.settings["SITEURL"]
    pelican.settings.update(
        PAGE_PATHS=list(PAGE_FOLDERS),
        ARTICLE_PATHS=[ARTICLE_FOLDER],
        STATIC_PATHS=[],
        IGNORE_FILES=list(PATTERNS),
        DIRECT_TEMPLATES=[],
        FEED_ALL_ATOM=routes.FEED.removeprefix("/"),
        FEED_DOMAIN=site_url,
        JINJA_ENVIRONMENT={
            "autoescape": True,
            "undefined": StrictUndefined,
            "trim_blocks": True,
            "lstrip_blocks": True,
            "bytecode_cache": _template_cache(Path(pelican.settings["PATH"]).parent),
        },
        JINJA_FILTERS=FILTERS | route_filters(routes.base_path(site_url), site_url),
        THEME_TEMPLATES_OVERRIDES=[pelican.settings["THEME"]],
        **NO_LISTINGS,
        **NO_OTHER_FEEDS,
    )


def _template_cache(root: Path) -> FileSystemBytecodeCache:
    """Keep compiled templates between builds; a changed template is compiled anew."""
    folder = root / ".cache/templates"
    folder.mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(str(folder))


def _load(pelican: Pelican) -> None:
    settings = pelican.settings
    site = load_site(Path(settings["PATH"]).parent, settings)
    styles = gather_styles(Path(settings["THEME"]), routes.base_path(settings["SITEURL"]))
    policy = make_policy(styles.whole(), Path(settings["THEME"]), collect_reaches(settings))
    settings[STYLES] = styles
    settings[SITE] = site
    settings[SITE_VIEW] = site_view(site, settings["SITEURL"], policy)
    settings["AUTHOR"] = site.catalog.consultant.name


def _complete_context(generator: Generator) -> None:
    generator.context["localsiteurl"] = routes.base_path(generator.settings["SITEURL"])
    generator.context["SITENAME"] = generator.settings[SITE_VIEW].name


def _writer(pelican: Pelican) -> type[SiteWriter]:
    return SiteWriter


def _picture_generator(pelican: Pelican) -> type[PictureGenerator]:
    return PictureGenerator


def _further_page_generator(pelican: Pelican) -> type[FurtherPageGenerator]:
    return FurtherPageGenerator
