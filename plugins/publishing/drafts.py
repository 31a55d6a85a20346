"""Which texts are drafts (Entwürfe): the preview shows them, nothing published leads to them."""

from datetime import date

from plugins.publishing.plans import PagePlan
from plugins.publishing.words import Words


def draft_texts(plans: tuple[PagePlan, ...], words: Words, today: date) -> frozenset[str]:
    """Give the paths of the texts that are drafts, by their record, their head, or a day still to come."""
    pages = {path for path, word in words.pages.items() if word.matter.status == "draft"}
    records = {plan.body for plan in plans if plan.draft}
    articles = {
        path for path, word in words.articles.items() if word.matter.status == "draft" or word.matter.date > today
    }
    return frozenset(pages | records | articles)
