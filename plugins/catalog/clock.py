"""What time it is for everything that builds or checks."""

import os
import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from plugins.catalog.problems import Place, Problem, ProblemsFound

GERMANY = ZoneInfo("Europe/Berlin")
_AHEAD = timedelta(days=1)
"""In the east of the world it is tomorrow already."""


def build_time() -> datetime:
    """Give the time of the build (UTC); ``SOURCE_DATE_EPOCH`` overrides the clock (reproducible-builds.org).

    Raises ProblemsFound if that is no count of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC)
    if not re.fullmatch(r"\d{1,11}", epoch):
        message = f"„{epoch}“ ist keine Anzahl von Sekunden seit 1970; etwa 1795132800 setzen oder weglassen"
        raise ProblemsFound([Problem(Place("SOURCE_DATE_EPOCH"), message)])
    return datetime.fromtimestamp(int(epoch), UTC)


def build_day() -> date:
    """Give the day that it is in Germany; raises as ``build_time`` does."""
    return build_time().astimezone(GERMANY).date()


def is_ahead(day: date) -> bool:
    """Tell whether a day is still to come wherever on earth; raises as ``build_time`` does."""
    return day > build_day() + _AHEAD
