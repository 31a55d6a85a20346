"""Find the page that a mail speaks of, by its address or its title (Seite)."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from plugins.comments.mail.addresses import is_of_site, routes_in
from plugins.comments.project import Project
from plugins.comments.sections import page_id


@dataclass(frozen=True)
class Named:
    """The page that an address names, empty if none; ``host`` is the one it is on if that is not the site's."""

    page_id: str = ""
    host: str = ""


def page_named(project: Project, field: str) -> Named:
    """Give the page that an address names, however it is written; one on the site itself rather than elsewhere."""
    places = project.places({})
    known = {known.casefold(): known for known in project.page_ids()}
    own, elsewhere = urlsplit(project.site.url).netloc, Named()
    for host, route in routes_in(field, project.site.url):
        found = known.get(route.casefold()) or places(f"/{route}").page_id
        if route and found and is_of_site(host, own):
            return Named(found)
        if route and found and not elsewhere.page_id:
            elsewhere = Named(found, host)
    return elsewhere


def page_titled(project: Project, subject: str) -> str:
    """Give the id of the page whose title stands at the end of a subject; empty if none does."""
    titles = {page.title: page_id(page.route) for page in project.site.everything()}
    fitting = [title for title in titles if subject.endswith(f"Kommentar zu: {title}")]
    return titles[fitting[0]] if fitting else ""
