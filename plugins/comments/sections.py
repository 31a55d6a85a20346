"""What the comments feature adds to pages: comments and the form for one, the enquiry form, the ways messages take."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from plugins.catalog import Catalog
from plugins.catalog.models.comments import Comment
from plugins.catalog.partial_date import german_day
from plugins.comments.channels import Form, Way
from plugins.comments.folding import Folded, fold
from plugins.comments.letters import comment_letter, enquiry_letter
from plugins.comments.reading import Written
from plugins.comments.threads import Answered, CommentView, in_reading_order
from plugins.publishing import routes, views
from plugins.publishing.planned import PlannedPage
from plugins.publishing.supplements import Addition
from plugins.publishing.views import Link


@dataclass(frozen=True)
class CommentSection:
    """The comments on a page and the form for another one; ``older`` leads to those that other pages show."""

    count: int
    comments: tuple[CommentView, ...]
    answered: Mapping[str, Answered]
    older: Link | None
    form: Form


@dataclass(frozen=True)
class CommentPageView:
    """A further page with comments, and the way to its neighbours."""

    comments: tuple[CommentView, ...]
    answered: Mapping[str, Answered]
    older: Link | None
    newer: Link
    latest: Link


@dataclass(frozen=True)
class EnquirySection:
    """The form for an enquiry, and the offices to ask first (Anfrage)."""

    notice: views.Notice | None
    form: Form


@dataclass(frozen=True)
class MessageWay:
    """Who receives what visitors send in one way, for the privacy page (Art. 13 DSGVO)."""

    template: str
    kind: str
    provider: str


@dataclass(frozen=True)
class MessageWays:
    """The ways of all that visitors send; without comments there is none of theirs."""

    enquiries: MessageWay
    comments: MessageWay | None


@dataclass(frozen=True)
class Adding:
    """Adds to each page what its comments and forms need; ``by_page`` holds the comments by page id, oldest first.

    Without a way of ``comments`` no page takes any.
    """

    by_page: Mapping[str, Sequence[Comment]]
    comments: Way | None
    enquiries: Way
    site_url: str

    def __call__(self, page: PlannedPage, catalog: Catalog) -> Addition:
        """Give what a page shows besides its text, and the further pages of its comments."""
        parts: dict[str, Any] = {}
        folded: tuple[Folded, ...] = ()
        if self.comments and page.comments:
            folded = self._folded(page, catalog.consultant.name)
            parts["comments"] = self._section(page, folded, self.comments, catalog)
        if page.route == routes.CONTACT:
            form = self.enquiries.form(enquiry_letter(catalog, self.site_url), catalog.consultant.email)
            parts["enquiry"] = EnquirySection(views.notice(catalog), form)
        if page.route == routes.PRIVACY:
            parts["message_ways"] = self._message_ways()
        return Addition(parts, further_pages(page, folded))

    def _message_ways(self) -> MessageWays:
        enquiries = MessageWay(self.enquiries.template, "anfrage", self.enquiries.provider)
        if self.comments is None:
            return MessageWays(enquiries, None)
        return MessageWays(enquiries, MessageWay(self.comments.template, "kommentar", self.comments.provider))

    def _folded(self, page: PlannedPage, owner: str) -> tuple[Folded, ...]:
        comments = self.by_page.get(page_id(page.route), ())
        return fold(in_reading_order(renamed(comments, owner)), page.route)

    def _section(self, page: PlannedPage, folded: tuple[Folded, ...], way: Way, catalog: Catalog) -> CommentSection:
        letter = comment_letter(page.title, published_route(page.route), self.site_url)
        *older, here = folded
        return CommentSection(
            count=sum(len(one.comments) for one in folded),
            comments=here.comments,
            answered=answered(folded),
            older=Link("Ältere Kommentare", older[-1].route) if older else None,
            form=way.form(letter, catalog.consultant.email),
        )


def comments_by_page(written: Iterable[Written]) -> dict[str, list[Comment]]:
    """Group comments, sorted by page, by the id of their page."""
    groups = groupby(written, key=lambda one: one.page_id)
    return {page: [one.comment for one in group] for page, group in groups}


def renamed(comments: Iterable[Comment], owner: str) -> Iterator[Comment]:
    """Give the comments, the owner's own under the name that the owner has today."""
    return (comment.model_copy(update={"name": owner}) if comment.owner else comment for comment in comments)


def published_route(route: str) -> str:
    """Give the address a page has once it is no draft any more."""
    return route.removeprefix(routes.draft(""))


def page_id(route: str) -> str:
    """Give the folder of a page's comments: its address without the outer slashes."""
    return published_route(route).strip("/")


def answered(folded: tuple[Folded, ...]) -> dict[str, Answered]:
    """Give the name and the place of every comment that has an answer, by its anchor."""
    wanted = {comment.answers for one in folded for comment in one.comments}
    return {
        comment.anchor: Answered(comment.name, f"{one.route}#{comment.anchor}")
        for one in folded
        for comment in one.comments
        if comment.anchor in wanted
    }


def further_pages(page: PlannedPage, folded: tuple[Folded, ...]) -> tuple[PlannedPage, ...]:
    """Plan the pages with the older comments on a page."""
    places = answered(folded)
    return tuple(_further_page(page, folded, index, places) for index in range(len(folded) - 1))


def _further_page(
    page: PlannedPage, folded: tuple[Folded, ...], index: int, places: Mapping[str, Answered]
) -> PlannedPage:
    number, days = index + 1, [comment.day for comment in folded[index].comments]
    return PlannedPage(
        route=folded[index].route,
        template="comments",
        title=f"Kommentare: {page.title}, Seite {number}",
        description=(
            f"Ältere Kommentare, Seite {number}: geschrieben vom {german_day(min(days))} "
            f"bis zum {german_day(max(days))}. Die neuesten stehen unter der Seite selbst."
        ),
        slug=str(number),
        html="",
        breadcrumbs=(*page.breadcrumbs, Link(page.title, page.route)),
        comments=False,
        draft=page.draft,
        view=_further_view(page, folded, index, places),
    )


def _further_view(
    page: PlannedPage, folded: tuple[Folded, ...], index: int, places: Mapping[str, Answered]
) -> CommentPageView:
    latest, after = Link(page.title, f"{page.route}#kommentare"), folded[index + 1].route
    return CommentPageView(
        comments=folded[index].comments,
        answered=places,
        older=Link("Ältere Kommentare", folded[index - 1].route) if index else None,
        newer=latest if after == page.route else Link("Neuere Kommentare", after),
        latest=latest,
    )
