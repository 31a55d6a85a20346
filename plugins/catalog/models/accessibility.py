"""What was tested of the site's accessibility, and when (Barrierefreiheit)."""

from typing import Annotated

from pydantic import Field

from plugins.catalog.models.record import Record
from plugins.catalog.models.site_address import SiteAddress
from plugins.catalog.models.types import Line, Moment
from plugins.catalog.partial_date import PartialDate


class Accessibility(Record):
    """The last test run (accessibility.yaml); ``make audit`` writes its day and the site that it tested."""

    tested: Moment | None = None
    """Tag des letzten bestandenen Prüflaufs; „make audit“ trägt ihn ein"""
    address: SiteAddress | None = None
    """Website, die geprüft wurde; „make audit“ trägt sie ein"""
    checks: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Was geprüft wurde und womit"""

    def tested_at(self, address: str) -> PartialDate | None:
        """Give the day on which the site at this address was tested; another site's day says nothing of it."""
        return self.tested if self.address == address else None
