"""The checked site: every page with its text, or all problems at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from plugins.catalog import Catalog, Place, Problem, ProblemsFound, load_catalog
from plugins.catalog.models.look import Look
from plugins.catalog.records import Located
from plugins.publishing import routes
from plugins.publishing.claim_checks import check_claims
from plugins.publishing.drafts import build_day, draft_texts
from plugins.publishing.face import Face, read_face
from plugins.publishing.features import Feature
from plugins.publishing.form_checks import check_forms
from plugins.publishing.fragments import check_fragments
from plugins.publishing.front_matter import ArticleMatter, PageMatter
from plugins.publishing.links import check_links
from plugins.publishing.menu_checks import check_menus
from plugins.publishing.outline import Outline
from plugins.publishing.palette_checks import check_colors
from plugins.publishing.parts import Part, without
from plugins.publishing.pictures import Picture, Pictures, find_pictures
from plugins.publishing.plan_checks import check_plans
from plugins.publishing.planned import PlannedArticle, PlannedPage
from plugins.publishing.plans import PagePlan
from plugins.publishing.redirect_checks import check_redirects
from plugins.publishing.sample_checks import check_sample
from plugins.publishing.security import Reach, joined_reach
from plugins.publishing.supplements import Additions, add_all
from plugins.publishing.views import Link
from plugins.publishing.words import Word, Words, read_words

PROSE_FOLDER = "seiten/"


@dataclass(frozen=True, kw_only=True)
class Site:
    """The checked site: what it is made from, its pages and articles by the path of their text, what features add."""

    outline: Outline
    pages: Mapping[str, PlannedPage]
    articles: Mapping[str, PlannedArticle]
    face: Face | None = None
    additions: Additions = field(default_factory=Additions)
    reach: Reach = field(default_factory=Reach)

    @property
    def url(self) -> str:
        """Its absolute address without final slash."""
        return self.outline.url

    @property
    def catalog(self) -> Catalog:
        """All facts."""
        return self.outline.catalog

    @property
    def pictures(self) -> Pictures:
        """All photos by their path."""
        return self.outline.pictures

    @property
    def portrait(self) -> Picture | None:
        """The consultant's photo, if she has one."""
        portrait = self.catalog.consultant.portrait
        return self.pictures[portrait.file] if portrait else None

    def everything(self) -> tuple[PlannedPage, ...]:
        """Give all pages and articles."""
        return (*self.pages.values(), *self.articles.values())

    def published(self) -> tuple[PlannedPage, ...]:
        """Give all pages and articles but drafts, sorted by address."""
        return tuple(sorted((page for page in self.everything() if not page.draft), key=lambda page: page.route))

    def news(self) -> tuple[PlannedArticle, ...]:
        """Give the published articles, newest first."""
        articles = (article for article in self.articles.values() if not article.draft)
        return tuple(sorted(articles, key=lambda article: (article.day, article.route), reverse=True))


def load_site(root: Path, features: tuple[Feature, ...], url: str = "") -> Site:
    """Read and check data and content below a project folder; raises ProblemsFound with all that is wrong.

    ``url`` is where the site will stand, if not at the address that its owner has chosen.
    """
    outline = _outline(root, features, url)
    supplements = tuple(feature.supplement(outline) for feature in features)
    face, face_problems = read_face(root)
    problems = (
        *outline.loaded.problems,
        *check_colors(_look(outline), outline.loaded.programs),
        *face_problems,
        *outline.words.problems,
        *check_plans(outline),
        *check_links(outline),
        *check_fragments(outline),
        *check_redirects(outline),
        *check_menus(outline),
        *check_claims(outline),
        *check_forms(outline),
        *check_sample(outline),
        *_unreadable_portrait(outline),
        *(problem for supplement in supplements for problem in supplement.problems),
    )
    if problems:
        raise ProblemsFound(problems)
    site = _site(outline, joined_reach(feature.reach(outline.catalog) for feature in features))
    return replace(site, face=face, additions=add_all(supplements, site.everything(), site.catalog))


def _outline(root: Path, features: tuple[Feature, ...], url: str) -> Outline:
    loaded, pictures = load_catalog(root), find_pictures(root)
    off = _parts_off(features, loaded.catalog)
    words = without(read_words(root, pictures), off)
    plans = collect_plans(features, loaded.catalog, words)
    return Outline(
        root=root,
        url=url or loaded.catalog.website.address,
        loaded=loaded,
        words=words,
        pictures=pictures,
        plans=plans,
        drafts=draft_texts(plans, words, build_day()),
        off=off,
    )


def _parts_off(features: tuple[Feature, ...], catalog: Catalog) -> tuple[Part, ...]:
    parts = (feature.part for feature in features)
    return tuple(part for part in parts if part and not part.is_on(catalog.website.parts))


def collect_plans(features: tuple[Feature, ...], catalog: Catalog, words: Words) -> tuple[PagePlan, ...]:
    """Ask all features for their pages; a text of ``seiten/`` that none of them names is a page of its own."""
    wanted = (feature for feature in features if not feature.part or feature.part.is_on(catalog.website.parts))
    planned = tuple(plan for feature in wanted for plan in feature.plan(catalog))
    bodies = {plan.body for plan in planned}
    prose = (word for path, word in words.pages.items() if path.startswith(PROSE_FOLDER) and path not in bodies)
    return (*planned, *(PagePlan(routes.prose(word.slug), "page", word.path) for word in prose))


def _look(outline: Outline) -> Located[Look] | None:
    website = outline.loaded.website
    look = website.record.look if website else None
    return Located(look, website.node.at(("look",))) if website and look else None


def _unreadable_portrait(outline: Outline) -> Iterator[Problem]:
    portrait = outline.catalog.consultant.portrait
    if portrait and outline.pictures.get(portrait.file) is None:
        message = "das Porträt ist kein lesbares Bild; als JPEG, PNG, WebP oder AVIF neu speichern"
        yield Problem(Place(f"content/{portrait.file}"), message)


def _site(outline: Outline, reach: Reach) -> Site:
    plans, words, drafts = outline.plans, outline.words, outline.drafts
    titles = {plan.route: _given(plan.title, words.pages[plan.body].matter.title) for plan in plans}
    return Site(
        outline=outline,
        pages={plan.body: _page(plan, words.pages[plan.body], titles, plan.body in drafts) for plan in plans},
        articles={path: _article(word, titles, path in drafts) for path, word in words.articles.items()},
        reach=reach,
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
