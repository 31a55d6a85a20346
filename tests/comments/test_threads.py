"""Comments in reading order, and folded into pages."""

from datetime import UTC, datetime, timedelta

from plugins.catalog.models.comments import Comment
from plugins.comments.folding import ROOM_BELOW_TEXT, ROOM_OF_ITS_OWN, fold
from plugins.comments.threads import DEEPEST, in_reading_order

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def comment(number: int, parent: int | None = None, **fields: object) -> Comment:
    """Make an approved comment, a minute after the one before."""
    known = {"_id": f"c{number}", "_parent": None if parent is None else f"c{parent}", "name": f"N{number}"}
    known |= {"message": "Text", "date": START + timedelta(minutes=number), "status": "approved"}
    return Comment.model_validate(known | fields)


def anchors(*comments: Comment) -> list[tuple[str, int]]:
    """Give the reading order with its depths."""
    return [(view.anchor.removeprefix("kommentar-"), view.depth) for view in in_reading_order(comments)]


def test_answers_stand_under_what_they_answer_oldest_first() -> None:
    order = anchors(comment(1), comment(2), comment(3, 1), comment(4, 2), comment(5, 3))
    assert order == [("c1", 0), ("c3", 1), ("c5", 2), ("c2", 0), ("c4", 1)]


def test_only_approved_comments_are_shown_and_their_answers_stand_by_themselves() -> None:
    assert anchors(comment(1, status="pending"), comment(2, 1), comment(3, status="rejected")) == [("c2", 0)]


def test_a_chain_of_ten_thousand_answers_is_read_without_recursion() -> None:
    chain = [comment(number, number - 1 if number else None) for number in range(10_000)]
    views = in_reading_order(chain)
    assert len(views) == 10_000
    assert max(view.depth for view in views) == DEEPEST


def test_the_day_is_the_one_in_germany() -> None:
    (view,) = in_reading_order([comment(0, date="2026-11-01T23:30:00Z")])
    assert (view.iso, view.day.day) == ("2026-11-02T00:30:00+01:00", 2)


def test_few_comments_stay_on_their_page() -> None:
    folded = fold(in_reading_order([comment(1), comment(2)]), "/x/")
    assert [(one.route, len(one.comments)) for one in folded] == [("/x/", 2)]


def test_many_are_folded_into_pages_of_limited_size_and_none_is_lost() -> None:
    views = in_reading_order([comment(number, message="Wort " * 20) for number in range(300)])
    *older, here = fold(views, "/x/")
    assert [one.route for one in older] == [f"/x/kommentare/{number}/" for number in range(1, len(older) + 1)]
    assert tuple(view for one in (*older, here) for view in one.comments) == views
    assert sum(view.size for view in here.comments) <= ROOM_BELOW_TEXT
    assert all(sum(view.size for view in one.comments) <= ROOM_OF_ITS_OWN for one in older)


def test_new_comments_leave_the_full_pages_as_they_are() -> None:
    comments = [comment(number, message="Wort " * 20) for number in range(300)]
    before = fold(in_reading_order(comments[:-5]), "/x/")
    after = fold(in_reading_order(comments), "/x/")
    assert before[:-2] == after[: len(before) - 2]


def test_a_comment_larger_than_a_page_gets_one_to_itself() -> None:
    views = in_reading_order([comment(1, message="ä" * 10_000), comment(2)])
    assert [len(one.comments) for one in fold(views, "/x/")] == [1, 1]
