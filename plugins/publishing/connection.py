"""Where Pelican's signals meet the site."""

from collections.abc import Mapping
from glob import escape
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import FileSystemBytecodeCache, StrictUndefined
from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.catalog.passed_over import PATTERNS
from plugins.publishing import filters, routes
from plugins.publishing.downloads.copying import DownloadGenerator
from plugins.publishing.encoding import PictureGenerator
from plugins.publishing.features import features_of
from plugins.publishing.filters import FILTERS, route_filters
from plugins.publishing.further_pages import FurtherPageGenerator
from plugins.publishing.look.site_look import keep_files, site_look
from plugins.publishing.reader import SITE, use_word_reader
from plugins.publishing.security import make_policy
from plugins.publishing.site import Site, load_site
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
    signals.readers_init.connect(use_word_reader)
    signals.generator_init.connect(_complete_context)
    signals.get_writer.connect(_writer)
    signals.get_generators.connect(_picture_generator)
    signals.get_generators.connect(_download_generator)
    signals.get_generators.connect(_further_page_generator)


def _configure(pelican: Pelican) -> None:
    """Read and check the site, and tell Pelican all that follows from it; raises ProblemsFound."""
    settings = pelican.settings
    url = settings["SITEURL"] if settings["PREVIEW"] else ""
    site = load_site(Path(settings["PATH"]).parent, features_of(pelican.plugins), url)
    settings.update(_look(site, settings))
    settings.update(
        {SITE: site},
        SITEURL=site.url,
        AUTHOR=site.catalog.consultant.name,
        PAGE_PATHS=sorted(site.pages),
        ARTICLE_PATHS=sorted(site.articles),
        PAGE_TRANSLATION_ID=None,
        ARTICLE_TRANSLATION_ID=None,
        STATIC_PATHS=[],
        DIRECT_TEMPLATES=[],
        FEED_ALL_ATOM=routes.FEED.removeprefix("/"),
        FEED_DOMAIN=site.url,
        JINJA_ENVIRONMENT=_environment(settings, site.url),
        JINJA_FILTERS=FILTERS | route_filters(routes.base_path(site.url), site.url),
        THEME_TEMPLATES_OVERRIDES=[settings["THEME"]],
        **NO_LISTINGS,
        **NO_OTHER_FEEDS,
    )


def _look(site: Site, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Give the settings under which styles and the view of the site travel, and the owner's own files for the theme."""
    theme = Path(settings["THEME"])
    look = site_look(site.catalog.website.look, site.catalog.programs, site.face, theme)
    styles = gather_styles(theme, routes.base_path(site.url), look.styles)
    policy = make_policy(styles.whole(), theme, site.reach)
    own_files = keep_files(Path(settings["PATH"]).parent, look.files)
    idle = look.idle | (site.idle if not settings["PREVIEW"] else frozenset())
    static = [*settings["THEME_STATIC_PATHS"], *([str(own_files)] if own_files else [])]
    return {
        STYLES: styles,
        SITE_VIEW: site_view(site, policy, look),
        "THEME_STATIC_PATHS": static,
        "IGNORE_FILES": [*PATTERNS, *map(escape, sorted(idle))],
    }


def _environment(settings: Mapping[str, Any], url: str) -> dict[str, Any]:
    return {
        "autoescape": True,
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "bytecode_cache": _template_cache(Path(settings["PATH"]).parent, url),
    }


def _template_cache(root: Path, url: str) -> FileSystemBytecodeCache:
    """Keep compiled templates between builds; a changed template is compiled anew.

    Jinja computes filters of constants when it compiles, so that a kept template knows them and the site's address:
    each address has a folder of its own, and another one when the filters change.
    """
    known = url.encode() + b"\0" + Path(filters.__file__).read_bytes()
    folder = root / ".cache/templates" / sha256(known).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(str(folder))


def _complete_context(generator: Generator) -> None:
    generator.context["localsiteurl"] = routes.base_path(generator.settings["SITEURL"])
    generator.context["SITENAME"] = generator.settings[SITE_VIEW].feed  # of the feed alone


def _writer(pelican: Pelican) -> type[SiteWriter]:
    return SiteWriter


def _picture_generator(pelican: Pelican) -> type[PictureGenerator]:
    return PictureGenerator


def _download_generator(pelican: Pelican) -> type[DownloadGenerator]:
    return DownloadGenerator


def _further_page_generator(pelican: Pelican) -> type[FurtherPageGenerator]:
    return FurtherPageGenerator
