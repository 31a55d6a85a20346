"""What every template knows of the site as a whole."""

from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import tostring

from markupsafe import Markup

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.website import MenuEntry
from plugins.publishing import routes
from plugins.publishing.look.site_look import SiteLook
from plugins.publishing.pictures import BASE_MARK, IN_MARGIN, picture_element
from plugins.publishing.planned import PlannedArticle
from plugins.publishing.security import Policy
from plugins.publishing.site import Site
from plugins.publishing.styles import STYLES_MARK
from plugins.publishing.views import Link


@dataclass(frozen=True)
class ArticleTeaser:
    """An article in a list (Aktuelles)."""

    title: str
    route: str
    date: date
    summary: str
    description: str


@dataclass(frozen=True)
class SiteView:
    """The site: its owner, navigation, news and look; ``url`` is its absolute address without final slash.

    ``feed`` is the title of its feed, empty if there is none.
    """

    name: str
    tagline: str
    consultant: Consultant
    sample: bool
    url: str
    navigation: tuple[Link, ...]
    legal: tuple[Link, ...]
    portrait: Markup | None
    articles: tuple[ArticleTeaser, ...]
    feed: str
    styles: Markup
    policy: Policy
    face: str
    theme_colors: tuple[str, str]


def site_view(site: Site, policy: Policy, look: SiteLook) -> SiteView:
    """Show the site; links lead only to pages there are."""
    consultant, news, website = site.catalog.consultant, site.news(), site.catalog.website
    return SiteView(
        name=consultant.name,
        tagline=consultant.titles,
        consultant=consultant,
        sample=consultant.sample,
        url=site.url,
        navigation=_links(website.menu, site),
        legal=_links(website.footer, site),
        portrait=_portrait(site, routes.base_path(site.url)),
        articles=tuple(map(_teaser, news)),
        feed=f"Aktuelles – {consultant.name}" if news else "",
        styles=Markup(STYLES_MARK),
        policy=policy,
        face=look.face,
        theme_colors=look.theme_colors,
    )


def _links(entries: tuple[MenuEntry, ...], site: Site) -> tuple[Link, ...]:
    """Give the entries whose page is there; the others belong to a part that is off."""
    there = {page.route for page in site.published()}
    return tuple(Link(entry.text, entry.page) for entry in entries if entry.page in there)


def _portrait(site: Site, base: str) -> Markup | None:
    record, picture = site.catalog.consultant.portrait, site.portrait
    if record is None or picture is None:
        return None
    element = picture_element(picture, record.alt, IN_MARGIN)
    return Markup(tostring(element, encoding="unicode", method="html").replace(BASE_MARK, base))


def _teaser(article: PlannedArticle) -> ArticleTeaser:
    return ArticleTeaser(article.title, article.route, article.day, article.summary, article.description)
