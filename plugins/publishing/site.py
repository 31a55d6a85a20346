"""The checked site: every page with its text, or all problems at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from plugins.catalog import Catalog, Place, Problem, ProblemsFound
from plugins.catalog.models.look import Look
from plugins.catalog.photos import path_of
from plugins.catalog.records import Located
from plugins.publishing.date_checks import check_dates
from plugins.publishing.dialled_links import dialled_links
from plugins.publishing.draft_checks import check_drafts
from plugins.publishing.exception_checks import check_exceptions
from plugins.publishing.features import Feature
from plugins.publishing.file_names import check_file_names
from plugins.publishing.fragments import check_fragments
from plugins.publishing.head_checks import check_heads
from plugins.publishing.host_redirect_checks import check_hosted_redirects
from plugins.publishing.links import check_links
from plugins.publishing.look.checks import check_colors
from plugins.publishing.look.face import Face, read_face
from plugins.publishing.menu_checks import check_menus
from plugins.publishing.outline import Outline
from plugins.publishing.outlining import draw_up
from plugins.publishing.photo_faults import ENDINGS
from plugins.publishing.pictures import Picture, Pictures, unreadable
from plugins.publishing.plan_checks import check_plans
from plugins.publishing.planned import PlannedArticle, PlannedPage, planned_articles, planned_pages
from plugins.publishing.redirect_checks import check_redirects
from plugins.publishing.sample_checks import check_sample
from plugins.publishing.security import Reach, joined_reach
from plugins.publishing.supplements import Additions, add_all
from plugins.publishing.wording import check_wording

PROSE_FOLDER = "seiten/"


@dataclass(frozen=True, kw_only=True)
class Site:
    """The checked site: what it is made from, its pages and articles by the path of their text, what features add.

    ``considerations`` are what features found that is no mistake and yet surely not as its owner wants it, ``idle`` the
    files of the theme that no page shows.
    """

    outline: Outline
    pages: Mapping[str, PlannedPage]
    articles: Mapping[str, PlannedArticle]
    face: Face | None = None
    idle: frozenset[str] = frozenset()
    additions: Additions = field(default_factory=Additions)
    reach: Reach = field(default_factory=Reach)
    considerations: tuple[Problem, ...] = ()
    foreseen: tuple[tuple[str, Problem], ...] = ()

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
        return self.pictures[path_of(portrait.file, self.pictures)] if portrait else None

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


class UnsoundSite(ProblemsFound):
    """Raised with all problems of a site, and with its outline as far as it could be read."""

    def __init__(self, problems: Iterable[Problem], outline: Outline) -> None:
        super().__init__(problems)
        self.outline = outline


def load_site(root: Path, features: tuple[Feature, ...], url: str = "") -> Site:
    """Read and check data and content below a project folder; raises UnsoundSite with all that is wrong.

    ``url`` is where the site will stand, if not at the address that its owner has chosen.
    """
    outline = draw_up(root, features, url)
    supplements = tuple(feature.supplement(outline) for feature in features)
    outline = replace(outline, further=tuple(one for supplement in supplements for one in supplement.passages))
    face, face_problems = read_face(root)
    found = (problem for supplement in supplements for problem in supplement.problems)
    if problems := (*_problems(outline, face_problems), *found):
        raise UnsoundSite(problems, outline)
    pages, articles = planned_pages(outline), planned_articles(outline)
    return Site(
        outline=outline,
        pages=pages,
        articles=articles,
        face=face,
        idle=_idle_files(features, outline),
        additions=add_all(supplements, (*pages.values(), *articles.values()), outline.catalog),
        reach=joined_reach(feature.reach(outline.catalog) for feature in features),
        considerations=tuple(one for supplement in supplements for one in supplement.considerations),
        foreseen=tuple(one for supplement in supplements for one in supplement.foreseen),
    )


def _problems(outline: Outline, face_problems: Iterable[Problem]) -> Iterator[Problem]:
    yield from outline.loaded.problems
    if _is_look_known(outline):
        yield from check_colors(_look(outline), outline.loaded.programs, notice=_has_notice(outline))
    yield from face_problems
    yield from outline.words.problems
    yield from (problem for check in CHECKS for problem in check(outline))


def _idle_files(features: tuple[Feature, ...], outline: Outline) -> frozenset[str]:
    known = {file for feature in features for file in feature.files}
    return frozenset(known.difference(*(plan.files for plan in outline.plans)))


def _is_look_known(outline: Outline) -> bool:
    """Tell whether the colours of the site could be read, or it has none of its own, against which others are seen."""
    root = outline.loaded.roots.get("site")
    return outline.loaded.website is not None or (root is not None and root.at(("look",)) is root)


def _look(outline: Outline) -> Located[Look] | None:
    website = outline.loaded.website
    look = website.record.look if website else None
    return Located(look, website.node.at(("look",))) if website and look else None


def _has_notice(outline: Outline) -> bool:
    """Tell whether a page shows the notice; as long as voucher.yaml is unsound, it may."""
    website, catalog = outline.loaded.website, outline.catalog
    wanted = website is None or website.record.parts.voucher
    return wanted and (catalog.voucher is None or bool(catalog.voucher_programs))


NEW_NAME = ", dann in data/consultant.yaml unter „portrait“ bei „file“ den neuen Namen eintragen"


def _unreadable_portrait(outline: Outline) -> Iterator[Problem]:
    portrait = outline.catalog.consultant.portrait
    name = path_of(portrait.file, outline.pictures) if portrait else ""
    if name in outline.pictures and outline.pictures[name] is None:
        renamed = "" if PurePosixPath(name).suffix.lower() in ENDINGS else NEW_NAME
        yield Problem(Place(f"content/{name}"), unreadable(outline.root, name) + renamed)


CHECKS = (
    check_plans,
    check_drafts,
    check_heads,
    check_dates,
    check_file_names,
    check_links,
    dialled_links,
    check_fragments,
    check_redirects,
    check_hosted_redirects,
    check_menus,
    check_exceptions,
    check_wording,
    check_sample,
    _unreadable_portrait,
)
"""What an outline is asked, in this order."""
