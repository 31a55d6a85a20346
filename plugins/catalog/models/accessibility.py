"""What was tested of the site's accessibility, and when (Barrierefreiheit)."""

from typing import Annotated

from pydantic import Field

from plugins.catalog.models.record import Record
from plugins.catalog.models.types import Line, Moment


class Accessibility(Record):
    """The last test run (accessibility.yaml); ``make audit`` writes its day."""

    tested: Moment
    """Tag des letzten bestandenen Prüflaufs; „make audit“ trägt ihn ein"""
    checks: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Was geprüft wurde und womit"""
