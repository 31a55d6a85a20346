"""The catalog: all facts, checked and immutable."""

from dataclasses import dataclass, field

from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.services import Service
from plugins.catalog.models.towns import Town
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.models.website import Website
from plugins.catalog.partial_date import PartialDate


@dataclass(frozen=True)
class Catalog:
    """All facts of the site; ``stories`` holds the ids of the towns that have a text of their own.

    Of a part that is off there are no facts: no towns, no voucher.
    """

    website: Website
    consultant: Consultant
    programs: tuple[Program, ...]
    services: tuple[Service, ...]
    towns: tuple[Town, ...]
    towns_collected: PartialDate | None
    voucher: Voucher | None
    accessibility: Accessibility
    stories: frozenset[str] = frozenset()
    redirects: Redirects = field(default_factory=Redirects)

    @property
    def voucher_programs(self) -> tuple[Program, ...]:
        """The programs whose vouchers she takes: those named, else those for which she is accredited, else all."""
        if self.voucher is None:
            return ()
        accredited = tuple(accreditation.program for accreditation in self.consultant.accreditations)
        named = self.voucher.programs or accredited
        return tuple(program for program in self.programs if not named or program.id in named)

    def program(self, program_id: str) -> Program:
        """Give the program with this id; raises KeyError if there is none."""
        for program in self.programs:
            if program.id == program_id:
                return program
        raise KeyError(program_id)
