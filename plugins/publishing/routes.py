"""Every address of the site, as an absolute path; spelled here and nowhere else."""

from urllib.parse import urlsplit

HOME = "/"
PROFILE = "/profil/"
ACCREDITATION = "/akkreditierung/"
PROGRAMS = "/programme/"
SERVICES = "/angebote/"
TOWNS = "/orte/"
VOUCHER = "/gutschein/"
NEWS = "/aktuelles/"
CONTACT = "/kontakt/"
THANKS = "/danke/"
IMPRINT = "/impressum/"
PRIVACY = "/datenschutz/"
ACCESSIBILITY = "/barrierefreiheit/"
PLAIN_LANGUAGE = "/einfache-sprache/"
NOT_FOUND = "/404.html"
SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"
FEED = "/feed.xml"
DOWNLOADS = "/dateien/"
COMMENTS = "kommentare"
STYLEGUIDE = "/bausteine/"

UNLISTED = frozenset({THANKS, NOT_FOUND})
"""Pages that no search engine should list."""


def base_path(site_url: str) -> str:
    """Give the path below which the site lies on its host, without final slash: empty but for project pages."""
    return urlsplit(site_url).path.rstrip("/")


def program(program_id: str) -> str:
    """Give the address of a program's page."""
    return f"{PROGRAMS}{program_id}/"


def service(service_id: str) -> str:
    """Give the address of a service's page."""
    return f"{SERVICES}{service_id}/"


def town(town_id: str) -> str:
    """Give the address of a town's own page."""
    return f"{TOWNS}{town_id}/"


def article(slug: str) -> str:
    """Give the address of a news article."""
    return f"{NEWS}{slug}/"


def prose(slug: str) -> str:
    """Give the address of a page that only a Markdown text makes."""
    return NOT_FOUND if slug == "404" else f"/{slug}/"


def draft(route: str) -> str:
    """Give the address under which the preview shows a draft."""
    return f"/entwuerfe{route}"


def comments(route: str, number: int) -> str:
    """Give the address of a further page with the comments on a page."""
    return f"{route}{COMMENTS}/{number}/"


def is_listed(route: str) -> bool:
    """Tell whether search engines may list an address."""
    return route not in UNLISTED and f"/{COMMENTS}/" not in route


def file_of(route: str) -> str:
    """Give the file, relative to the output folder, that answers for an address."""
    return f"{route}index.html".lstrip("/") if route.endswith("/") else route.lstrip("/")


def parent(route: str) -> str | None:
    """Give the address one level up, or None for the home page."""
    if route == HOME:
        return None
    return route.rstrip("/").rpartition("/")[0] + "/"
