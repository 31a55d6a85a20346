"""The checked site: every page with its text, or all problems at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from plugins.catalog import Catalog, Place, Problem, ProblemsFound, load_catalog
from plugins.publishing import routes
from plugins.publishing.anchors import THEME
from plugins.publishing.drafts import build_day, draft_texts
from plugins.publishing.fragments import check_fragments
from plugins.publishing.front_matter import ArticleMatter, PageMatter
from plugins.publishing.pictures import Picture, Pictures, find_pictures
from plugins.publishing.plan_checks import check_links, check_plans, known_addresses
from plugins.publishing.plans import PagePlan, collect_plans
from plugins.publishing.redirect_checks import check_redirects
from plugins.publishing.supplements import Additions, Outline, add_all, collect_supplements
from plugins.publishing.views import Link
from plugins.publishing.words import Word, Words, read_words


@dataclass(frozen=True, kw_only=True)
class PlannedPage:
    """A page with all that is known of it before it is rendered; ``route`` is its address for readers."""

    route: str
    template: str
    title: str
    description: str
    slug: str
    html: str
    breadcrumbs: tuple[Link, ...]
    comments: bool
    draft: bool
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


@dataclass(frozen=True)
class Site:
    """The checked site: its facts, its pages and articles by the path of their text, and what features add to them."""

    catalog: Catalog
    pages: Mapping[str, PlannedPage]
    articles: Mapping[str, PlannedArticle]
    pictures: Pictures
    additions: Additions = field(default_factory=Additions)

    @property
    def portrait(self) -> Picture | None:
        """The consultant's photo, if she has one."""
        portrait = self.catalog.consultant.portrait
        return self.pictures[portrait.file] if portrait else None

    def published(self) -> tuple[PlannedPage, ...]:
        """Give all pages and articles but drafts, sorted by address."""
        everything = (*self.pages.values(), *self.articles.values())
        return tuple(sorted((page for page in everything if not page.draft), key=lambda page: page.route))

    def news(self) -> tuple[PlannedArticle, ...]:
        """Give the published articles, newest first."""
        articles = (article for article in self.articles.values() if not article.draft)
        return tuple(sorted(articles, key=lambda article: (article.day, article.route), reverse=True))


def load_site(root: Path, settings: Mapping[str, Any] = MappingProxyType({})) -> Site:
    """Read and check data and content below a project folder; raises ProblemsFound with all that is wrong.

    ``settings`` are Pelican's, in which features find their own.
    """
    loaded, pictures = load_catalog(root), find_pictures(root)
    words = read_words(root, pictures)
    plans = collect_plans(loaded.catalog, words)
    drafts = draft_texts(plans, words, build_day())
    supplements = collect_supplements(Outline(root, settings, *known_addresses(plans, words, loaded)))
    problems = (
        *loaded.problems,
        *words.problems,
        *check_plans(plans, words, loaded),
        *check_links(pictures, plans, words, loaded, drafts),
        *check_fragments(plans, words, Path(settings.get("THEME", THEME)), not loaded.problems),
        *check_redirects(plans, words, loaded),
        *_unreadable_portrait(loaded.catalog, pictures),
        *(problem for supplement in supplements for problem in supplement.problems),
    )
    if problems:
        raise ProblemsFound(problems)
    site = _site(loaded.catalog, plans, words, pictures, drafts)
    everything = (*site.pages.values(), *site.articles.values())
    return replace(site, additions=add_all(supplements, everything, loaded.catalog))


def _unreadable_portrait(catalog: Catalog, pictures: Pictures) -> Iterator[Problem]:
    portrait = catalog.consultant.portrait
    if portrait and pictures.get(portrait.file) is None:
        message = "das Porträt ist kein lesbares Bild; als JPEG, PNG, WebP oder AVIF neu speichern"
        yield Problem(Place(f"content/{portrait.file}"), message)


def _site(
    catalog: Catalog, plans: tuple[PagePlan, ...], words: Words, pictures: Pictures, drafts: frozenset[str]
) -> Site:
    titles = {plan.route: _given(plan.title, words.pages[plan.body].matter.title) for plan in plans}
    return Site(
        catalog=catalog,
        pages={plan.body: _page(plan, words.pages[plan.body], titles, plan.body in drafts) for plan in plans},
        articles={path: _article(word, titles, path in drafts) for path, word in words.articles.items()},
        pictures=pictures,
    )


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
