"""Which texts are drafts (Entwürfe): the preview shows them, nothing published leads to them."""

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from plugins.catalog import Loaded
from plugins.catalog.node import Node
from plugins.catalog.reviews import numeric_day
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import Words

IN_HEAD = "in content/{} die Zeile „status: draft“ löschen"
IN_RECORD = "in data/services.yaml beim Eintrag „{}“ „status: available“ schreiben"


def draft_texts(plans: tuple[PagePlan, ...], words: Words, today: date) -> frozenset[str]:
    """Give the paths of the texts that are drafts, by their record, their head, or a day still to come."""
    coming = {path for path, word in words.articles.items() if word.matter.date > today}
    return said_drafts(plans, words) | coming


def said_drafts(plans: tuple[PagePlan, ...], words: Words) -> frozenset[str]:
    """Give the paths of the texts that stay drafts, whatever the day, until their owner says otherwise.

    The head of a page that features lead to does not count: it cannot be one.
    """
    asked = {plan.body for plan in plans if not plan.free}
    pages = {path for path, word in words.pages.items() if word.matter.status == "draft" and path not in asked}
    articles = {path for path, word in words.articles.items() if word.matter.status == "draft"}
    return frozenset(pages | articles | {plan.body for plan in plans if plan.draft})


def not_yet(path: str, words: Words, instead: str) -> str:
    """Say of a text that nothing published leads to why that is so, and what to do instead."""
    article, page = words.articles.get(path), words.pages.get(path)
    if article and article.matter.status != "draft":
        return f"erscheint erst am {numeric_day(article.matter.date)}; bis dahin {instead}"
    in_head = article or (page and page.matter.status == "draft")
    ready = IN_HEAD.format(path) if in_head else IN_RECORD.format(PurePosixPath(path).stem)
    return f"ist noch ein Entwurf; ist er fertig, {ready}, bis dahin {instead}"


def draft_records(loaded: Loaded) -> Iterator[Node]:
    """Give the entries of ``services.yaml`` that are drafts."""
    return (entry for entry in loaded.entries("services") if entry.at(("status",)).value == "draft")
