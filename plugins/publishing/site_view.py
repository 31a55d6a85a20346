"""What every template knows of the site as a whole."""

from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import tostring

from markupsafe import Markup

from plugins.catalog.models.consultant import Consultant
from plugins.publishing import routes
from plugins.publishing.pictures import BASE_MARK, IN_MARGIN, picture_element
from plugins.publishing.security import Policy
from plugins.publishing.site import PlannedArticle, Site
from plugins.publishing.site_look import SiteLook
from plugins.publishing.styles import STYLES_MARK
from plugins.publishing.views import Link, ProgramName, program_name

NAVIGATION = (
    Link("Angebote", routes.SERVICES),
    Link("Programme", routes.PROGRAMS),
    Link("Orte", routes.TOWNS),
    Link("Akkreditierung", routes.ACCREDITATION),
    Link("Profil", routes.PROFILE),
    Link("Aktuelles", routes.NEWS),
    Link("Kontakt", routes.CONTACT),
)
LEGAL = (
    Link("Gutschein", routes.VOUCHER),
    Link("Einfache Sprache", routes.PLAIN_LANGUAGE),
    Link("Barrierefreiheit", routes.ACCESSIBILITY),
    Link("Datenschutz", routes.PRIVACY),
    Link("Impressum", routes.IMPRINT),
)


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
    """The site: its owner, navigation, news and look; ``url`` is its absolute address without final slash."""

    name: str
    tagline: str
    consultant: Consultant
    sample: bool
    url: str
    navigation: tuple[Link, ...]
    legal: tuple[Link, ...]
    programs: tuple[ProgramName, ...]
    portrait: Markup | None
    articles: tuple[ArticleTeaser, ...]
    feed: bool
    styles: Markup
    policy: Policy
    face: str
    theme_colors: tuple[str, str]


def site_view(site: Site, url: str, policy: Policy, look: SiteLook = SiteLook()) -> SiteView:  # noqa: B008 (frozen)
    """Show the site; links lead only to pages there are."""
    consultant, news = site.catalog.consultant, site.news()
    there = {page.route for page in site.published()}
    return SiteView(
        name=consultant.name,
        tagline=f"{consultant.profession} und {consultant.role}",
        consultant=consultant,
        sample=consultant.sample,
        url=url,
        navigation=tuple(link for link in NAVIGATION if link.route in there),
        legal=tuple(link for link in LEGAL if link.route in there),
        programs=tuple(map(program_name, site.catalog.programs)),
        portrait=_portrait(site, routes.base_path(url)),
        articles=tuple(map(_teaser, news)),
        feed=bool(news),
        styles=Markup(STYLES_MARK),
        policy=policy,
        face=look.face,
        theme_colors=look.theme_colors,
    )


def _portrait(site: Site, base: str) -> Markup | None:
    record, picture = site.catalog.consultant.portrait, site.portrait
    if record is None or picture is None:
        return None
    element = picture_element(picture, record.alt, IN_MARGIN)
    return Markup(tostring(element, encoding="unicode", method="html").replace(BASE_MARK, base))


def _teaser(article: PlannedArticle) -> ArticleTeaser:
    return ArticleTeaser(article.title, article.route, article.day, article.summary, article.description)
