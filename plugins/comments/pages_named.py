"""Find the page that a mail speaks of, by its address or its title (Seite)."""

from plugins.comments.mail.addresses import routes_in
from plugins.comments.project import Project
from plugins.comments.sections import page_id


def page_named(project: Project, field: str) -> str:
    """Give the id of the page that an address names, however it is written; empty if none does."""
    places = project.places({})
    known = {known.casefold(): known for known in project.page_ids()}
    for route in routes_in(field, project.site.url):
        found = known.get(route.casefold()) or places(f"/{route}").page_id
        if route and found:
            return found
    return ""


def page_titled(project: Project, subject: str) -> str:
    """Give the id of the page whose title stands at the end of a subject; empty if none does."""
    titles = {page.title: page_id(page.route) for page in project.site.everything()}
    fitting = [title for title in titles if subject.endswith(f"Kommentar zu: {title}")]
    return titles[fitting[0]] if fitting else ""
