"""A date is as exact as its source."""

from datetime import date
from itertools import pairwise

import pytest

from plugins.catalog.partial_date import PartialDate


@pytest.mark.parametrize("text", ["2022", "2022-06", "2022-06-14", "2024-02-29", "1999-12-31"])
def test_a_date_is_printed_as_it_was_written(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "22", "0999", "3000", "2022-00", "2022-06-00", "2022?", "seit 2022"),
        *("2022--06", " 2022", "2022\n", "٢٠٢٢", "2022-06-014", "12345678"),
    ],
)
def test_anything_else_is_refused_in_german(text: str) -> None:
    with pytest.raises(ValueError, match=r"^kein Datum; erwartet wird etwa 2022, 2022-06 oder 2022-06-14$"):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        *(("14.06.2022", "2022-06-14"), ("5. 10. 2022", "2022-10-05"), ("6/2022", "2022-06"), ("2022-6", "2022-06")),
        *(("2022-1-5", "2022-01-05"), ("2022-06-14 14:30", "2022-06-14"), ("2022-06-14T00:00Z", "2022-06-14")),
        *(("14.06.2022, 14.30 Uhr", "2022-06-14"), ("2022.06.14", "2022-06-14"), ("14-06-2022", "2022-06-14")),
        *(
            ("2022–06–14", "2022-06-14"),
            ("20220614", "2022-06-14"),
            ("14.6.22", "2022-06-14"),
            ("2022-06-14.", "2022-06-14"),
        ),
        *(("Juni 2022", "2022-06"), ("14. Juni 2022", "2022-06-14"), ("Dienstag, 14.6.2022", "2022-06-14")),
        *(("14. märz 2022", "2022-03-14"), ("2022/06", "2022-06")),
    ],
)
def test_a_german_date_is_given_as_it_should_be_typed(text: str, iso: str) -> None:
    with pytest.raises(ValueError, match=f"^kein Datum; erwartet wird etwa {iso}$"):
        PartialDate.parse(text)


@pytest.mark.parametrize("text", ["gestern", "heute", "Juni", "im Sommer"])
def test_a_word_for_a_day_is_told_to_be_written_in_figures(text: str) -> None:
    with pytest.raises(ValueError, match=r"^kein Datum; in Ziffern schreiben, etwa 2022, 2022-06 oder 2022-06-14$"):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2022-06-31", "der Juni hat 30 Tage"),
        ("31.06.2022", "der Juni hat 30 Tage"),
        ("2026-12-32", "der Dezember hat 31 Tage"),
        ("2023-02-29", "der Februar 2023 hat 28 Tage"),
        ("2024-02-30", "der Februar 2024 hat 29 Tage"),
        ("2022-13", "ein Jahr hat 12 Monate, hier steht 13"),
        ("1.14.2022", "ein Jahr hat 12 Monate, hier steht 14"),
    ],
)
def test_a_day_or_month_too_many_is_told_with_how_many_there_are(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"^kein Datum; {said}$"):
        PartialDate.parse(text)


def test_dates_sort_by_time_and_the_less_exact_first() -> None:
    dates = [PartialDate.parse(text) for text in ("2015", "2015-01", "2015-01-01", "2015-02", "2015-12-31", "2016")]
    assert all(earlier < later for earlier, later in pairwise(dates))


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026", date(2026, 12, 31)),
        ("2026-02", date(2026, 2, 28)),
        ("2028-02", date(2028, 2, 29)),
        ("2026-12", date(2026, 12, 31)),
        ("2026-06-14", date(2026, 6, 14)),
    ],
)
def test_a_date_lasts_as_long_as_it_is_exact(moment: str, day: date) -> None:
    assert PartialDate.parse(moment).last_day == day
