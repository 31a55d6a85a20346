"""What the sample has to give: public facts on programs and towns that an owner may take over (Muster)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from plugins.catalog import Loaded
from plugins.catalog.models.programs import Program
from plugins.catalog.models.towns import Town
from plugins.workshop.new.yaml_writing import Plain

R = TypeVar("R", Program, Town)


@dataclass(frozen=True)
class Known(Generic[R]):
    """A record of the sample, and its fields as they stand in the file."""

    record: R
    fields: Mapping[str, Plain]

    def answers_to(self, said: str) -> bool:
        """Tell whether an owner means it: by its id, or by its name in whatever quotation marks."""
        return bare(said) in (self.record.id, bare(self.record.name))


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Programs and towns with their sources; ``vouchers`` are the ids of the programs that grant them.

    ``checks`` are the site's tests.
    """

    programs: tuple[Known[Program], ...]
    towns: tuple[Known[Town], ...]
    vouchers: frozenset[str]
    checks: tuple[str, ...]

    def program(self, said: str) -> Known[Program] | None:
        """Give the program that an owner means."""
        return next((known for known in self.programs if known.answers_to(said)), None)

    def towns_meant(self, said: str, program_ids: frozenset[str]) -> tuple[Known[Town], ...]:
        """Give the towns of these programs that bear a name, else those whose name begins with it."""
        towns = self.towns_of(program_ids)
        begun = re.compile(rf"{re.escape(bare(said))}\b", re.IGNORECASE)
        named = tuple(known for known in towns if known.answers_to(said))
        return named or tuple(known for known in towns if bare(said) and begun.match(bare(known.record.name)))

    def towns_of(self, program_ids: frozenset[str]) -> tuple[Known[Town], ...]:
        """Give the towns that have to do with these programs."""
        return tuple(
            known for known in self.towns if program_ids & {part.program for part in known.record.participations}
        )


def bare(name: str) -> str:
    """Give a name without its quotation marks, in small letters, as names are compared."""
    return name.strip(" »«„“\"'").lower()


def sample_of(loaded: Loaded) -> Sample:
    """Take what can be taken over from a catalog without problems."""
    catalog = loaded.catalog
    return Sample(
        programs=_known(catalog.programs, _fields(loaded, "programs")),
        towns=_known(catalog.towns, _fields(loaded, "towns")),
        vouchers=frozenset(program.id for program in catalog.voucher_programs) if catalog.voucher else frozenset(),
        checks=catalog.accessibility.checks,
    )


def _known(records: tuple[R, ...], fields: dict[str, Mapping[str, Plain]]) -> tuple[Known[R], ...]:
    return tuple(Known(record, fields[record.id]) for record in records)


def _fields(loaded: Loaded, name: str) -> dict[str, Mapping[str, Plain]]:
    root = loaded.roots.get(name)
    entries = cast("dict[str, Any]", root.plain()).get(name, []) if root else []
    return {entry["id"]: entry for entry in entries}
