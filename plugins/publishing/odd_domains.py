"""Names of websites that belong together and differ by a slip, or in their ending alone (Domain)."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.compared import bare_host
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.problems import SLIPS, slips
from plugins.catalog.records import Located
from plugins.publishing.outline import Outline

PROVIDERS = (
    *("gmail.com", "googlemail.com", "outlook.de", "outlook.com", "hotmail.de", "hotmail.com", "icloud.com"),
    *("t-online.de", "freenet.de", "posteo.de", "mailbox.org"),
)
ALIKE = frozenset({*PROVIDERS, "gmail.de", "email.com", "mail.com", "ymail.com", "googlemail.de", "protonmail.com"})
"""Whose mailboxes there are, and what is no slip of them."""
LONG_ENOUGH = 6
"""So many letters the name of a site has of which another is most likely a slip."""
LONG = 10
"""With so many letters a name has no other of somebody else two slips away."""
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", **dict.fromkeys("-0123456789", "")})
"""Makes one name of those that an owner has side by side, with umlauts, hyphens and numbers or without."""
Path = tuple[str | int, ...]


def odd_domains(outline: Outline) -> Iterator[Problem]:
    """Give the address of the site that is nearly that of the owner's mailbox, and the like of each office."""
    yield from _of_the_site(outline)
    offices = [registered(bare_host(program.record.office.website)) for program in outline.loaded.programs]
    for program, website in zip(outline.loaded.programs, offices, strict=True):
        yield from _of_an_office(program)
        yield from _moved(program, outline.loaded.consultant) if offices.count(website) == 1 else ()


def _of_the_site(outline: Outline) -> Iterator[Problem]:
    site, owner = outline.loaded.website, outline.loaded.consultant
    if site is None or owner is None:
        return
    here, mail = bare_host(site.record.address), owner.record.email.rpartition("@")[2].lower()
    if is_slip(mail, here) or is_other_ending(mail, here):
        there = f"Ihre E-Mail-Adresse in {owner.place('email').file} (Zeile {owner.place('email').line})"
        said = f"die Website heißt hier „{here}“, {there} endet auf „{mail}“"
        yield Problem(site.place("address"), f"{said}; ist dasselbe gemeint, eines von beiden berichtigen")


def _of_an_office(program: Located[Program]) -> Iterator[Problem]:
    """Tell a website that is nearly where its office has its mailbox, or where the sources are; the rarer is odd."""
    hosts = tuple(hosts_of(program))
    website = hosts[0][1]
    times = [host for _, host in hosts]
    for other in dict.fromkeys(host for host in times if is_near(host, website) or _is_lonely(host, website, times)):
        odd, right = (other, website) if times.count(other) < times.count(website) else (website, other)
        place, there = (next(program.place(*path) for path, host in hosts if host == one) for one in (odd, right))
        said = f"hier heißt die Website „{odd}“, in Zeile {there.line} „{right}“"
        yield Problem(place, f"{said}; ist dasselbe gemeint, eines von beiden berichtigen")


def _is_lonely(host: str, website: str, times: list[str]) -> bool:
    """Tell two names that differ in their hyphens or their ending, where all else of the office has one of them."""
    alike = is_hyphened(host, website) or is_other_ending(host, website)
    once, often = sorted((times.count(host), times.count(website)))
    return alike and once == 1 < often


def _moved(program: Located[Program], owner: Located[Consultant] | None) -> Iterator[Problem]:
    """Tell a website of an office that lies elsewhere than all else of it, and where asking leads to."""
    (_, website), *others = hosts_of(program)
    proofs = enumerate(owner.record.accreditations if owner else ())
    asked = [(index, one.check_at) for index, one in proofs if one.program == program.record.id and one.check_at]
    elsewhere = {host for _, host in others} | {registered(bare_host(address)) for _, address in asked}
    if owner and asked and len(elsewhere) == 1 and website not in elsewhere and not is_near(min(elsewhere), website):
        there = owner.place("accreditations", asked[0][0], "check_at")
        said = f"die Website des Büros ist hier „{website}“, seine Belege und „check_at“ ({there.file}, Zeile"
        message = f"{said} {there.line}) führen zu „{min(elsewhere)}“; ist das Büro umgezogen, sie dort auch ändern"
        yield Problem(program.place("office", "website"), message)


def hosts_of(program: Located[Program]) -> Iterator[tuple[Path, str]]:
    """Give what its office and its sources have registered, each with the path of its value."""
    office = program.record.office
    yield ("office", "website"), registered(bare_host(office.website))
    if office.email:
        yield ("office", "email"), registered(office.email.rpartition("@")[2].lower())
    for index, source in enumerate(program.record.sources):
        yield ("sources", index), registered(bare_host(source))


def registered(host: str) -> str:
    """Give what somebody has registered, without the parts of it before."""
    return ".".join(host.split(".")[-2:])


def is_near(one: str, other: str) -> bool:
    """Tell two names that end alike and differ by a slip, and not only in how umlauts and hyphens are written."""
    (name, _, end), (own, _, own_end) = one.rpartition("."), other.rpartition(".")
    shorter = min(len(name), len(own))
    allowed = SLIPS if shorter >= LONG else 1 if shorter >= LONG_ENOUGH else 0
    return end == own_end and 0 < slips(name.translate(_PLAIN), own.translate(_PLAIN)) <= allowed


def is_hyphened(one: str, other: str) -> bool:
    """Tell two names that differ in their hyphens alone."""
    return one != other and one.replace("-", "") == other.replace("-", "")


def is_slip(domain: str, site: str) -> bool:
    """Tell two names that end alike and differ in one letter."""
    (name, _, end), (own, _, own_end) = domain.rpartition("."), site.rpartition(".")
    return len(own) >= LONG_ENOUGH and end == own_end and slips(name, own) == 1


def is_other_ending(domain: str, site: str) -> bool:
    """Tell two names that differ in their ending alone."""
    (name, _, end), (own, _, own_end) = domain.rpartition("."), site.rpartition(".")
    return len(own) >= LONG_ENOUGH and name == own and end != own_end and not {domain, site} & ALIKE
