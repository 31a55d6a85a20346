"""Addresses and numbers of one program's office that are those of another's: most often copied and not changed."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.compared import bare_host
from plugins.catalog.models.programs import Program, ProgramOffice
from plugins.catalog.office_contacts import WAYS, alike
from plugins.catalog.records import Located
from plugins.publishing.outline import Outline

SAME = "ist es dasselbe Büro, bei beiden denselben Betreiber („operator“) nennen"


def shared_contacts(outline: Outline) -> Iterator[Problem]:
    """Give what two offices of different operators have in common, at the one that has it wrong, else at the later."""
    for field, (what, as_compared) in WAYS.items():
        first: dict[str, Located[Program]] = {}
        for program in outline.loaded.programs:
            said = getattr(program.record.office, field)
            other = first.setdefault(as_compared(said), program) if said else program
            if not _is_right(field, program.record.office, other.record.office):
                yield _told(field, what, *_wrong_first(field, program, other))


def _is_right(field: str, office: ProgramOffice, other: ProgramOffice) -> bool:
    """Tell whether offices may share it; a website is an office's own too where it has a mailbox of its own there."""
    own_mailbox = office.email != other.email and _is_at_home(office)
    return alike(office, other) or (field == "website" and own_mailbox)


def _is_at_home(office: ProgramOffice) -> bool:
    """Tell whether an office has its mailbox where its website is."""
    domain = (office.email or "").rpartition("@")[2].lower()
    return bool(domain) and f".{bare_host(office.website)}".endswith(f".{domain}")


def _wrong_first(
    field: str, program: Located[Program], other: Located[Program]
) -> tuple[Located[Program], Located[Program]]:
    odd = field == "email" and _is_at_home(program.record.office) and not _is_at_home(other.record.office)
    return (other, program) if odd else (program, other)


def _told(field: str, what: str, program: Located[Program], other: Located[Program]) -> Problem:
    place, there = program.place("office", field), other.place("office", field).line
    said = f"diese {what} steht auch in Zeile {there} beim Programmbüro von »{other.record.name}«"
    return Problem(place, f"{said}; hier die von »{program.record.name}« eintragen; {SAME}")
