"""Where the comments meet the site."""

from dataclasses import replace
from datetime import UTC, datetime

from plugins.catalog import Catalog, Problem
from plugins.catalog.mails import mails_in
from plugins.comments.channels import Way, way_of
from plugins.comments.checks import check_conversation, strangers_mail, unseen_comments
from plugins.comments.reading import Conversation, Written, read_conversation
from plugins.comments.sections import Adding, comments_by_page, page_id
from plugins.comments.way_checks import check_ways
from plugins.publishing.outline import Outline
from plugins.publishing.parts import part_of_route
from plugins.publishing.passages import passages
from plugins.publishing.security import Reach, joined_reach
from plugins.publishing.supplements import Supplement


def supplement(outline: Outline) -> Supplement:
    """Read and check all comments, if the site has any, and choose the ways of letters."""
    comments, enquiries = _ways(outline.catalog)
    lost = tuple(check_ways(outline.loaded.website, outline.addresses)) if outline.loaded.website else ()
    if comments is None:
        return Supplement(lost, Adding({}, None, enquiries, outline.url))
    conversation = _of_pages_there(read_conversation(outline.root), outline)
    now = datetime.now(UTC)  # visitors write by the clock, whatever the day of the build is said to be
    problems = check_conversation(conversation, outline.addresses, outline.in_doubt, now)
    written = comments_by_page(conversation.written)
    return Supplement(
        (*lost, *problems),
        Adding(written, comments, enquiries, outline.url),
        considerations=tuple(unseen_comments(conversation, _closed(outline))),
        foreseen=_foreseen(conversation, outline),
        passages=tuple(one for written in conversation.written if _is_shown(written) for one in written.own),
    )


def _is_shown(written: Written) -> bool:
    return written.comment.status == "approved"


def _foreseen(conversation: Conversation, outline: Outline) -> tuple[tuple[str, Problem], ...]:
    """Give the strangers' addresses in comments; the owner's own are read only if there are any at all."""
    own = _own_mails(outline) if any(written.mails for written in conversation.written) else frozenset()
    return tuple(strangers_mail(conversation, own))


def _own_mails(outline: Outline) -> frozenset[str]:
    """Give the e-mail addresses that the owner wrote down herself."""
    said = (*(passage.text for passage in passages(outline)), *(word.source for word in outline.everything))
    return frozenset(mail for text in said for mail in mails_in(text))


def _closed(outline: Outline) -> dict[str, bool]:
    """Give the ids of the pages that take no comments, and whether their texts have a head in which to allow them."""
    texts = {word.path: word for word in outline.everything}
    found = ((route, texts[path]) for route, path in outline.texts_by_route.items() if path in texts)
    return {page_id(route): word.head is not None for route, word in found if not word.matter.comments}


def _of_pages_there(conversation: Conversation, outline: Outline) -> Conversation:
    """Leave the comments alone whose pages belong to a part that is off."""
    there = (page_id for page_id in conversation.page_ids if not part_of_route(f"/{page_id}/", outline.off))
    return replace(conversation, page_ids=frozenset(there))


def reach(catalog: Catalog) -> Reach:
    """Give the hosts that the chosen ways send to."""
    return joined_reach(way.reach for way in _ways(catalog) if way)


def _ways(catalog: Catalog) -> tuple[Way | None, Way]:
    """Give the way of comments, if there are any, and that of enquiries."""
    website = catalog.website
    return way_of(website.comments) if website.parts.comments else None, way_of(website.enquiries)
