"""The day of a build is the one that it is in Germany, wherever the machine that builds believes to be."""

from datetime import UTC, date, datetime

import pytest

from plugins.catalog.clock import build_day


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 6, 13, 22, 30, tzinfo=UTC), date(2026, 6, 14)),
        (datetime(2026, 6, 13, 21, 59, tzinfo=UTC), date(2026, 6, 13)),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "America/Anchorage"])
def test_just_after_midnight_in_germany_a_new_day_has_begun(
    monkeypatch: pytest.MonkeyPatch, moment: datetime, day: date, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))
    assert build_day() == day
