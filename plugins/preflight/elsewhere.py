"""Accreditations by others than the programs: true ones may be said, but not by mistake (§ 5 UWG)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from turbohtml import Element, Node

from plugins.catalog import Catalog, Problem
from plugins.catalog.ellipsis import goes_on
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage
from plugins.catalog.roles import stems_of
from plugins.preflight.bodies import BY_BODY, is_known, known_to
from plugins.preflight.pages import Page, is_visitors, words
from plugins.preflight.role_claims import certified_in
from plugins.preflight.site import Site
from plugins.preflight.stretches import Stretch
from plugins.preflight.subjects import is_of_another

BLOCKS = "p, li, dt, dd, td, th, h1, h2, h3, h4, figcaption, blockquote"
"""Elements that say a thing whole."""
CLAIM = re.compile(
    r"(?<!nicht )(?<!nicht mehr )(?<!noch nicht )(?<!\b[Oo]hne )(?<!\b[Oo]hne eine )(?<!\b[Kk]eine )"
    r"\b[Aa]kkreditier(?:t|ung)"
)
DENIED = re.compile(r"\b(?:nicht|keine?|weder|noch)\b")
_TITLE = r"(?P<title>[A-ZÄÖÜ][\w-]+)(?![\w*:_/(-])"
"""A word for a person; one with a gender star, a colon or a slash behind it means everybody."""
_KIND = r"(?:[a-zäöüß]+e[rnms]? )?"
_THINGS = (
    r"(?i:[\w-]*(?:instrument|dokument|element|patent|event|magazin|termin|medizin|register|center|theater|muster|träger"
    r"|anbieter|verteiler|zimmer|fächer|computer|server|papier|zähler|filter|messer|sender|lager|becken|disziplin))\b"
)
_ACTING = (
    r"(?:moderat|mediat|koordinat|organisat|aut|direkt|profess|dokt|lekt|kurat|audit|supervis|ment|tut|pasto?|revis"
    r"|instrukt|inspekt|rekt|restaurat|administrat|animat|evaluat|multiplikat|assess|jur|advis|senat|illustrat|initiat)or"
)
"""How persons end in „-or“, as laboratories, motors and choirs do not."""
_PERSON = rf"(?!{_THINGS})(?=[\w-]+(?:in|er|ent|ist|oge|oach)\b|(?i:[\w-]*{_ACTING})\b){_TITLE}"
_AND_MORE = rf"[A-ZÄÖÜ][\w-]+(?:,| und| sowie) {_KIND}{_PERSON}"
AS = re.compile(rf"(?:^\W*|\b(?:[a-zäöüß]+|\d+|Akkreditierung) )[Aa]ls {_KIND}{_TITLE}")
TITLES = (
    re.compile(rf"\b[Aa]kkreditierte[rnm]? {_KIND}{_PERSON}"),
    re.compile(rf"\b[Aa]kkreditier(?:t|ung) als {_KIND}{_TITLE}"),
    re.compile(rf"\b[Aa]ls {_KIND}{_TITLE}(?: [^,;:.]*)? akkreditiert"),
    re.compile(rf"\b[Aa]kkreditier(?:t|ung) als {_KIND}{_AND_MORE}"),
    re.compile(rf"\b[Aa]ls {_KIND}{_AND_MORE}(?: [^,;:.]*)? akkreditiert"),
)
BY = re.compile(rf"\b{BY_BODY}")
CLAUSE = re.compile(r"[,;:()]|\s[–-]\s|\s(?=(?:und|sowie)\b[^,;:()]*\b(?:als|bei|beim|von|vom|durch)\b)")
"""Where a clause may begin that goes on with a claim: „…, später auch als Mediatorin“."""
_BETWEEN = r"(?: (?!und\b)[^\s,;:]+)"
BODIES = (
    re.compile(rf"\b[Aa]kkreditier(?:t|ung)\w*{_BETWEEN}{{0,5}}?(?: und)? {BY_BODY}"),
    re.compile(rf"\b{BY_BODY}{_BETWEEN}{{0,3}}? (?:akkreditiert|Akkreditierung)"),
)


def claims_elsewhere(site: Site) -> Iterator[Problem]:
    """No page claims an accreditation by others than the data name, unless somebody has looked at it."""
    for page in site.pages:
        for element in _blocks(page):
            for claimed in elsewhere_in(Passage(words(element.text), ()), site.sources.catalog):
                yield page.problem(element, claimed.message)
    for answer in site.sources.answers:
        for claimed in elsewhere_in(answer, site.sources.catalog):
            yield answer.problem(claimed.start, claimed.message)


def elsewhere_in(passage: Passage, catalog: Catalog) -> Iterator[Stretch]:
    """Give what a passage claims of the owner and the data do not name."""
    told = tuple(_accredited_in(passage, catalog)) if CLAIM.search(passage.text) else ()
    certified = certified_in(passage, catalog)
    yield from (*told, *(one for one in certified if not any(one.start <= other.start < one.end for other in told)))


def _accredited_in(passage: Passage, catalog: Catalog) -> Iterator[Stretch]:
    owner = catalog.consultant.name
    joined = re.sub(r"e\. ?V\.", lambda found: "eV".ljust(len(found[0]), "_"), passage.text)
    hers = of_herself(replace(passage, text=joined), owner, tuple(program.name for program in catalog.programs))
    known = tuple(known_to(catalog))
    for start, name in _claimed(hers, owner.rsplit(maxsplit=1)[-1]):
        if not is_known(name, known):
            excepted = "oder, wenn es stimmt, als Ausnahme in data/exceptions.yaml eintragen (§ 5 UWG)"
            message = f"„akkreditiert … {name}“: {_remedy(name, catalog)}, {excepted}"
            yield Stretch(start, start + len(name), message)


def _remedy(name: str, catalog: Catalog) -> str:
    """Say what the data call it, if they have the same role under another name, or else that it is to go."""
    consultant = catalog.consultant
    roles = (*(one.role for one in consultant.accreditations), consultant.role)
    role = next((one for one in roles if stems_of((name,)) & stems_of((one,))), None)
    if role:
        return f"in data/consultant.yaml heißt diese Akkreditierung „{role}“; hier so schreiben oder sie dort so nennen"
    return "eine solche Akkreditierung steht nicht in data/consultant.yaml; streichen"


def _blocks(page: Page) -> Iterator[Element]:
    for element in page.select(BLOCKS):
        if element.select_one(BLOCKS) is None and not any(map(_is_of_others, (element, *element.ancestors))):
            yield element


def _is_of_others(node: Node) -> bool:
    return isinstance(node, Element) and (is_visitors(node) or node.tag == "blockquote")


def _claimed(passage: Passage, surname: str) -> Iterator[tuple[int, str]]:
    """Give where titles and bodies are named that the owner claims, each once a sentence."""
    leads = False
    for start, sentence in passage.sentences():
        claim = CLAIM.search(sentence)
        hers = claim is not None and not is_of_another(sentence, claim.start(), surname)
        named = _named_in(sentence, surname) if claim else ()
        further = _further(sentence, claim.end() if claim else 0, skip=claim is not None) if hers or leads else ()
        yield from {name: (start + index, name) for index, name in reversed((*named, *further))}.values()
        leads = hers or (leads and not claim and goes_on(sentence))


def _named_in(sentence: str, surname: str) -> Iterator[tuple[int, str]]:
    """Give what the clauses of a claim name, unless they speak of somebody else."""
    for found in _names(sentence, (*TITLES, *BODIES)):
        if not is_of_another(sentence, found.start(), surname):
            yield found.start(found.lastgroup or 0), found[found.lastgroup or 0]


def _further(sentence: str, start: int, *, skip: bool) -> Iterator[tuple[int, str]]:
    """Give what clauses behind a claim go on with, from there on; the first belongs to the claim itself."""
    clauses = tuple(_clauses(sentence, start))
    for begin, clause in clauses[1:] if skip else takewhile(_goes_on, clauses):
        for found in _names(clause, (AS, BY)) if goes_on(clause) and not DENIED.search(clause) else ():
            yield begin + found.start(found.lastgroup or 0), found[found.lastgroup or 0]


def _goes_on(clause: tuple[int, str]) -> bool:
    return goes_on(clause[1])


def _clauses(sentence: str, start: int) -> Iterator[tuple[int, str]]:
    ends = (start, *(end.start() for end in CLAUSE.finditer(sentence, start)), len(sentence))
    yield from ((begin, sentence[begin:end]) for begin, end in pairwise(ends))


def _names(text: str, patterns: Iterable[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    """Give what is named as a title, or as who might accredit."""
    return (match for pattern in patterns for match in pattern.finditer(text))
