"""Where the comments meet the site."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from plugins.comments.checks import check_conversation
from plugins.comments.choice import COMMENTS, ENQUIRIES, chosen_channel
from plugins.comments.reading import read_conversation
from plugins.comments.sections import Adding, comments_by_page
from plugins.publishing.security import Reach
from plugins.publishing.supplements import Outline, Supplement, nothing


def supplement(outline: Outline) -> Supplement:
    """Read and check the chosen channels and all comments."""
    comments, wrong_comments = chosen_channel(COMMENTS, outline.settings, outline.root)
    enquiries, wrong_enquiries = chosen_channel(ENQUIRIES, outline.settings, outline.root)
    conversation = read_conversation(outline.root)
    found = check_conversation(conversation, outline.addresses, outline.in_doubt, datetime.now(UTC))
    problems = (*wrong_comments, *wrong_enquiries, *found)
    if comments is None or enquiries is None:
        return Supplement(problems, nothing)
    site_url = outline.settings.get("SITEURL", "")
    return Supplement(problems, Adding(comments_by_page(conversation.written), comments, enquiries, site_url))


def reach(settings: Mapping[str, Any]) -> Reach:
    """Give the hosts that the chosen channels send to."""
    root = Path(settings["PATH"]).parent
    chosen = (chosen_channel(setting, settings, root)[0] for setting in (COMMENTS, ENQUIRIES))
    reaches = [channel.reach for channel in chosen if channel]
    return Reach(
        forms=tuple(source for each in reaches for source in each.forms),
        connections=tuple(source for each in reaches for source in each.connections),
    )
