"""Where the comments meet the site."""

from datetime import UTC, datetime

from plugins.catalog import Catalog
from plugins.comments.channels import Way, way_of
from plugins.comments.checks import check_conversation
from plugins.comments.reading import read_conversation
from plugins.comments.sections import Adding, comments_by_page
from plugins.publishing.outline import Outline
from plugins.publishing.security import Reach, joined_reach
from plugins.publishing.supplements import Supplement


def supplement(outline: Outline) -> Supplement:
    """Read and check all comments, if the site has any, and choose the ways of letters."""
    comments, enquiries = _ways(outline.catalog)
    if comments is None:
        return Supplement(add=Adding({}, None, enquiries, outline.url))
    conversation = read_conversation(outline.root)
    problems = check_conversation(conversation, outline.addresses, outline.in_doubt, datetime.now(UTC))
    written = comments_by_page(conversation.written)
    return Supplement(tuple(problems), Adding(written, comments, enquiries, outline.url))


def reach(catalog: Catalog) -> Reach:
    """Give the hosts that the chosen ways send to."""
    return joined_reach(way.reach for way in _ways(catalog) if way)


def _ways(catalog: Catalog) -> tuple[Way | None, Way]:
    """Give the way of comments, if there are any, and that of enquiries."""
    website = catalog.website
    return way_of(website.comments) if website.parts.comments else None, way_of(website.enquiries)
