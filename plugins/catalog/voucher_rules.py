"""House rules of vouchers: there are some only in programs, and whoever wants one asks the office first."""

import re
from collections.abc import Iterator, Set

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.models.services import Service
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located, Records

OFFICE = "Programmbüro"
"""What the pages call the office of a program; the owner may also call it by the name that it gives itself."""
NO_OFFICE = (
    "dieser Hinweis steht überall, wo man anfragen kann, und nennt kein Programmbüro; sagen, dass man zuerst dort fragt"
)

_OPERATOR = re.compile(r" *[()] *")
"""What stands around the letters by which the operator of an office is known."""


def check_vouchers(
    voucher: Located[Voucher],
    services: Records[Service],
    programs: Records[Program],
    consultant: Located[Consultant] | None,
) -> Iterator[Problem]:
    """Apply all rules of vouchers."""
    is_sure = consultant is not None and not consultant.record.doubled
    accredited = (
        {one.program for one in consultant.record.accreditations} if consultant and is_sure else frozenset[str]()
    )
    yield from _without_office(voucher, programs)
    not_hers = tuple(_without_accreditation(voucher, programs, accredited))
    yield from not_hers or _nowhere(set(voucher.record.programs or accredited), services, programs)
    yield from _for_no_program(services)


def _without_office(voucher: Located[Voucher], programs: Records[Program]) -> Iterator[Problem]:
    """Tell a notice that names no office, neither as the pages do nor by a name of its own."""
    offices = [program.record.office for program in programs.valid.values()]
    called = (name for office in offices for name in (office.name.split()[0], *_OPERATOR.split(office.operator)))
    said, are_known = _bare(voucher.record.notice), programs.listed and len(offices) == len(programs.nodes)
    if are_known and not any(name and _bare(name) in said for name in (OFFICE, *called)):
        yield Problem(voucher.place("notice"), NO_OFFICE)


def _bare(text: str) -> str:
    return text.casefold().replace("-", "")


def _without_accreditation(
    voucher: Located[Voucher], programs: Records[Program], accredited: Set[str]
) -> Iterator[Problem]:
    """Tell programs whose vouchers she could not take, not being accredited; with no accreditation nothing goes out."""
    names = {located.record.id: located.record.name for located in programs.valid.values()}
    granting = voucher.record.programs or ()
    others = [names[program_id] for program_id in granting if program_id in names.keys() - accredited]
    if others and accredited and {*accredited, *granting} <= names.keys():
        missing = " und ".join(f"»{name}«" for name in others)
        message = f"für {missing} nennt data/consultant.yaml keine Akkreditierung"
        offer = "wo es Gutscheine gibt, bietet die Website an, sie bei Ihnen einzulösen"
        right = ", ".join(program_id for program_id in granting if program_id in accredited)
        remedy = f"„programs: [{right}]“ schreiben oder " if right else ""
        ways = f"{remedy}die Gutscheine abschalten (data/site.yaml, parts, voucher)"
        yield Problem(voucher.place("programs"), f"{message}, und {offer}; {ways}")


def _nowhere(granting: Set[str], services: Records[Service], programs: Records[Program]) -> Iterator[Problem]:
    """Tell services that a voucher pays for in programs of which none has vouchers; a name not known may be a typo."""
    known = programs.ids()
    for service in services.valid.values() if granting and granting <= known else ():
        own = set(service.record.programs)
        if service.record.voucher and own and own <= known and not own & granting:
            message = "in keinem Programm dieses Angebots nehmen Sie Gutscheine an (data/voucher.yaml, programs)"
            remedy = f"„false“ setzen oder {_any(granting)} unter „programs“ des Angebots ergänzen"
            yield Problem(service.place("voucher"), f"{message}; {remedy}")


def _any(ids: Set[str]) -> str:
    return " oder ".join(f"„{program_id}“" for program_id in sorted(ids))


def _for_no_program(services: Records[Service]) -> Iterator[Problem]:
    for service in services.valid.values():
        if service.record.voucher and not service.record.programs:
            message = "Gutscheine gibt es nur in Programmen, und dieses Angebot nennt keines"
            yield Problem(
                service.place("voucher"), f"{message}; seine Programme hinter „programs“ nennen oder „false“ setzen"
            )
