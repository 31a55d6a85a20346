"""Accreditations by others than the programs: true ones may be said, but not by mistake (§ 5 UWG)."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from turbohtml import Element, Node

from plugins.catalog import Catalog, Problem
from plugins.catalog.ellipsis import goes_on
from plugins.catalog.passages import SENTENCE_END
from plugins.preflight.pages import Page, is_visitors, words
from plugins.preflight.site import Site

BLOCKS = "p, li, dt, dd, td, th, h1, h2, h3, h4, figcaption, blockquote"
"""Elements that say a thing whole."""
CLAIM = re.compile(r"(?<!nicht )(?<!nicht mehr )(?<!noch nicht )\b[Aa]kkreditier(?:t|ung)")
DENIED = re.compile(r"\b(?:nicht|keine?|weder|noch)\b")
_TITLE = r"(?P<title>[A-ZÄÖÜ][\w-]+)(?![\w*:_/(-])"
"""A word for a person; one with a gender star, a colon or a slash behind it means everybody."""
_KIND = r"(?:[a-zäöüß]+e[rnms]? )?"
_PERSON = rf"(?=[\w-]+(?:in|er|or|ent|ist|oge|ach)\b){_TITLE}"
_AND_MORE = rf"[A-ZÄÖÜ][\w-]+(?:,| und| sowie) {_KIND}{_PERSON}"
AS = re.compile(rf"(?:^\W*|\b(?:[a-zäöüß]+|\d+|Akkreditierung) )[Aa]ls {_KIND}{_TITLE}")
TITLES = (
    re.compile(rf"\b[Aa]kkreditierte[rnms]? {_KIND}{_PERSON}"),
    re.compile(rf"\b[Aa]kkreditier(?:t|ung) als {_KIND}{_TITLE}"),
    re.compile(rf"\b[Aa]ls {_KIND}{_TITLE}(?: [^,;:.]*)? akkreditiert"),
    re.compile(rf"\b[Aa]kkreditier(?:t|ung) als {_KIND}{_AND_MORE}"),
    re.compile(rf"\b[Aa]ls {_KIND}{_AND_MORE}(?: [^,;:.]*)? akkreditiert"),
)
_BODY = (
    r"[\w-]*(?:verband|verbands|institut|akademie|kammer|gesellschaft|verein|vereinigung|verbund|ministerium|stiftung"
    r"|zentrum|hochschule|universität|agentur|amt|behörde|forum|bund|rat|union|kolleg|netzwerk)(?:e?s|en)?"
)
_NAME = (
    rf"(?P<body>(?:[A-ZÄÖÜ][\w-]* ){{0,2}}(?:(?i:{_BODY})|[A-ZÄÖÜ]{{2,}}\w*)\b(?: (?:für |und )?[A-ZÄÖÜ][\w-]+){{0,3}})"
)
_BY = rf"(?:[Bb]eim?|[Vv]o[mn]|[Dd]urch|[Nn]ach)(?: de[rnm]| die| das)? {_NAME}"
BY = re.compile(rf"\b{_BY}")
CLAUSE = re.compile(r"[,;:()]|\s[–-]\s|\s(?=(?:und|sowie)\b[^,;:()]*\b(?:als|bei|beim|von|vom|durch)\b)")
"""Where a clause may begin that goes on with a claim: „…, später auch als Mediatorin“."""
_BETWEEN = r"(?: (?!und\b)[^\s,;:]+)"
BODIES = (
    re.compile(rf"\b[Aa]kkreditier(?:t|ung)\w*{_BETWEEN}{{0,5}}?(?: und)? {_BY}"),
    re.compile(rf"\b{_BY}{_BETWEEN}{{0,3}}? (?:akkreditiert|Akkreditierung)"),
)
"""Who might accredit: an association, an institute, an abbreviation; with what belongs to its name."""
LONG_ENOUGH = 5
"""So many letters of a word are its own, whatever its ending."""


def claims_elsewhere(site: Site) -> Iterator[Problem]:
    """No page claims an accreditation by others than the data name, unless somebody has looked at it."""
    known = tuple(_known(site.sources.catalog))
    for page in site.pages:
        for element in _blocks(page):
            for claimed in _claimed(words(element.text), known):
                message = f"„{claimed}“: eine solche Akkreditierung steht nicht in data/consultant.yaml; streichen"
                excepted = "oder, wenn es stimmt, als Ausnahme in data/exceptions.yaml eintragen (§ 5 UWG)"
                yield page.problem(element, f"{message}, {excepted}")


def _blocks(page: Page) -> Iterator[Element]:
    for element in page.select(BLOCKS):
        if element.select_one(BLOCKS) is None and not any(map(_is_visitors, (element, *element.ancestors))):
            yield element


def _is_visitors(node: Node) -> bool:
    return isinstance(node, Element) and is_visitors(node)


def _claimed(text: str, known: tuple[str, ...]) -> Iterator[str]:
    leads = False
    for sentence in SENTENCE_END.split(re.sub(r"e\. ?V\.", "eV", text)) if CLAIM.search(text) else ():
        claim = CLAIM.search(sentence)
        clauses = tuple(_clauses(sentence[claim.end() :] if claim else sentence))
        rest = clauses[1:] if claim else takewhile(goes_on, clauses) if leads else ()
        found = _names(sentence, (*TITLES, *BODIES)) if claim else []
        going_on = (clause for clause in rest if goes_on(clause) and not DENIED.search(clause))
        found += [name for clause in going_on for name in _names(clause, (AS, BY))]
        yield from (f"akkreditiert … {name}" for name in dict.fromkeys(found) if not _is_known(name, known))
        leads = claim is not None or (leads and goes_on(sentence))


def _clauses(sentence: str) -> Iterator[str]:
    ends = (0, *(end.start() for end in CLAUSE.finditer(sentence)), len(sentence))
    yield from (sentence[begin:end] for begin, end in pairwise(ends))


def _names(text: str, patterns: Iterable[re.Pattern[str]]) -> list[str]:
    """Give what is named as a title, or as who might accredit."""
    return [match[match.lastgroup or 0] for pattern in patterns for match in pattern.finditer(text)]


def _is_known(name: str, known: tuple[str, ...]) -> bool:
    """Tell whether all that makes a name stands in one that the data have."""
    parts = [part.casefold() for part in re.findall(r"[A-ZÄÖÜ][\w-]+", name)]
    return any(all(_stem(part) in one or one.endswith(part) for part in parts) for one in known)


def _stem(word: str) -> str:
    return word[: max(LONG_ENOUGH, len(word) - 2)]


def _known(catalog: Catalog) -> Iterator[str]:
    consultant = catalog.consultant
    yield from map(str.casefold, (consultant.role, consultant.profession, "Programmbüros"))
    for one in consultant.accreditations:
        yield from map(str.casefold, (one.role, one.check_with))
    for program in catalog.programs:
        office = program.office
        backers = (backer.name for backer in program.backers)
        yield from map(str.casefold, (program.name, office.name, office.operator, *backers))
