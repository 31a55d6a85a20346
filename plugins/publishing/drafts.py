"""Which texts are drafts (Entwürfe): the preview shows them, nothing published leads to them."""

import os
import re
from datetime import UTC, date, datetime

from plugins.catalog import Place, Problem, ProblemsFound
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import Words


def build_day() -> date:
    """Give the day of the build; ``SOURCE_DATE_EPOCH`` overrides the clock (reproducible-builds.org).

    Raises ProblemsFound if that is no count of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).date()
    if not re.fullmatch(r"\d{1,11}", epoch):
        message = f"„{epoch}“ ist keine Anzahl von Sekunden seit 1970; etwa 1795132800 setzen oder weglassen"
        raise ProblemsFound([Problem(Place("SOURCE_DATE_EPOCH"), message)])
    return datetime.fromtimestamp(int(epoch), UTC).date()


def draft_texts(plans: tuple[PagePlan, ...], words: Words, today: date) -> frozenset[str]:
    """Give the paths of the texts that are drafts, by their record, their head, or a day still to come."""
    pages = {path for path, word in words.pages.items() if word.matter.status == "draft"}
    records = {plan.body for plan in plans if plan.draft}
    articles = {
        path for path, word in words.articles.items() if word.matter.status == "draft" or word.matter.date > today
    }
    return frozenset(pages | records | articles)
