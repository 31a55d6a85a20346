"""Programs in which she takes no vouchers, and why not: they give none, or she is not accredited (Gutschein)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from plugins.catalog import Catalog
from plugins.catalog.models.exceptions import WAY_OUT
from plugins.catalog.models.programs import Program

EXCEPTED = WAY_OUT.format("gutschein-anderswo")


@dataclass(frozen=True)
class Lacking:
    """The programs in which she takes vouchers, the others, and the ids of those for which she is accredited."""

    granting: tuple[Program, ...]
    others: tuple[Program, ...]
    accredited: frozenset[str]

    @classmethod
    def of(cls, catalog: Catalog) -> "Lacking":
        """Read it from the facts."""
        granting = catalog.voucher_programs
        others = tuple(program for program in catalog.programs if program not in granting)
        return cls(granting, others, frozenset(one.program for one in catalog.consultant.accreditations))

    def but(self, spared: Program | None) -> "Lacking":
        """Leave out a program of which its own words may say that it gives vouchers."""
        return replace(self, others=tuple(program for program in self.others if program is not spared))

    def message(self, programs: Iterable[Program], remedy: str, more: str) -> str:
        """Say of programs why no voucher of theirs is promised, and what to do; ``more`` where it may be an error."""
        without = [program for program in programs if program.id in self.accredited]
        elsewhere = [program for program in programs if program not in without]
        said = [f"in {_listed(without)} gibt es keinen Gutschein (data/voucher.yaml, programs)"] if without else []
        if elsewhere:
            reason = "dafür steht keine Akkreditierung in data/consultant.yaml"
            said.append(f"Gutscheine von {_listed(elsewhere)} können nicht bei Ihnen eingelöst werden, {reason}")
        return f"{', und '.join(said)}; {remedy}{more if without else ''}; {EXCEPTED}"


def _listed(programs: Iterable[Program]) -> str:
    return " und ".join(f"»{program.name}«" for program in programs)
