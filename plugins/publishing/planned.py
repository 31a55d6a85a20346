"""Pages and articles with all that is known of them before they are rendered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from plugins.publishing import routes
from plugins.publishing.front_matter import ArticleMatter, PageMatter
from plugins.publishing.outline import Outline
from plugins.publishing.plans import PagePlan
from plugins.publishing.views import Link
from plugins.publishing.words import Word


@dataclass(frozen=True, kw_only=True)
class PlannedPage:
    """A page of the site; ``route`` is its address for readers, ``text`` its Markdown file if it has one."""

    route: str
    template: str
    title: str
    description: str
    slug: str
    html: str
    breadcrumbs: tuple[Link, ...]
    comments: bool
    draft: bool
    text: str = ""
    view: Any = None

    @property
    def listed(self) -> bool:
        """Whether search engines may list the page."""
        return not self.draft and routes.is_listed(self.route)


@dataclass(frozen=True, kw_only=True)
class PlannedArticle(PlannedPage):
    """A news article (Aktuelles)."""

    day: date
    summary: str


def planned_pages(outline: Outline) -> Mapping[str, PlannedPage]:
    """Give all pages of a sound outline by the path of their text."""
    pages, drafts, titles = outline.words.pages, outline.drafts, _titles(outline)
    return {plan.body: _page(plan, pages[plan.body], titles, plan.body in drafts) for plan in outline.plans}


def planned_articles(outline: Outline) -> Mapping[str, PlannedArticle]:
    """Give all articles of a sound outline by the path of their text."""
    articles, drafts, titles = outline.words.articles, outline.drafts, _titles(outline)
    return {path: _article(word, titles, path in drafts) for path, word in articles.items()}


def _titles(outline: Outline) -> Mapping[str, str]:
    pages = outline.words.pages
    return {plan.route: _given(plan.title, pages[plan.body].matter.title) for plan in outline.plans}


def _page(plan: PagePlan, word: Word[PageMatter], titles: Mapping[str, str], draft: bool) -> PlannedPage:
    return PlannedPage(
        route=routes.draft(plan.route) if draft else plan.route,
        template=plan.template,
        title=titles[plan.route],
        description=_given(plan.description, word.matter.description),
        slug=word.slug,
        html=word.rendered.html,
        breadcrumbs=_breadcrumbs(plan.route, titles),
        comments=word.matter.comments,
        draft=draft,
        text=plan.body,
        view=plan.view,
    )


def _article(word: Word[ArticleMatter], titles: Mapping[str, str], draft: bool) -> PlannedArticle:
    route = routes.article(word.slug)
    return PlannedArticle(
        route=routes.draft(route) if draft else route,
        template="article",
        title=word.matter.title,
        description=word.matter.description,
        slug=word.slug,
        html=word.rendered.html,
        breadcrumbs=_breadcrumbs(route, titles),
        comments=word.matter.comments,
        draft=draft,
        text=word.path,
        day=word.matter.date,
        summary=word.matter.summary,
    )


def _given(from_record: str | None, from_head: str | None) -> str:
    return from_record or from_head or ""


def _breadcrumbs(route: str, titles: Mapping[str, str]) -> tuple[Link, ...]:
    above = routes.parent(route)
    if above is None:
        return ()
    here = (Link("Start" if above == routes.HOME else titles[above], above),) if above in titles else ()
    return (*_breadcrumbs(above, titles), *here)
