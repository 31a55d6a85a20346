"""Names that stand where the site's programs are named, and are none of theirs (fremde Programme)."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from plugins.catalog import Catalog, Place, Problem
from plugins.catalog.kept_sample import programs_of_the_sample
from plugins.catalog.missing_dots import differs_by_dots
from plugins.catalog.passages import Passage
from plugins.catalog.problems import SLIPS, slips
from plugins.catalog.program_names import foreign_in, is_misdeclined, name_pattern, named_in, stem
from plugins.catalog.renamed import name_by_now
from plugins.catalog.slugs import slug
from plugins.preflight.site import Site
from plugins.preflight.strange_names import BY_NOW, missing, mistaken, renamed, unknown
from plugins.preflight.stretches import Stretch

_QUOTED = r"(?:[»„]|(?<!\w)\")(?=[A-ZÄÖÜ0-9])[^«»„“”\"]+[«“”\"]"
_AND = r"(?:,|,?\s+(?:und/oder|und|oder|sowie|bzw\.|beziehungsweise|noch))\s+"
NAMES = re.compile(rf"{_QUOTED}(?:{_AND}(?:(?:das|dem|im|in|bei|für|am)\s+)?{_QUOTED})*")
"""A name in quotation marks, or a list of them."""
QUOTED = re.compile(_QUOTED)
_BARE = re.compile(r"\b[Pp]rogramm(?:s|büros?)?\s+(?P<name>[A-ZÄÖÜ][a-zäöüß]+e[mnrs]? [A-ZÄÖÜ][\w-]+)")
"""Two words in capitals right behind „Programm“, as a name without marks stands there."""
_SMALL = re.compile(r"»(?=[a-zäöü])[^«»]+«")
_MARKS = re.compile(r"[»«]")
_ARTICLE = re.compile(
    r"\b(?:das|der|(?:dies|jen|jed|welch|manch)e[rs]|(?:in|an|auf|durch|für|hinter|über|um|unter|vor)s)"
    r"(?:\s+[a-zäöüß]+e)*\s+$",
    re.IGNORECASE,
)
"""Behind it a name has another ending than by itself: das »Weite Feld«."""
_OF_THE_SAMPLE = (
    "ist ein Programm aus dem Muster und steht nicht in data/programs.yaml; soll der Name hier stehen, ist nichts "
    "zu tun, sonst streichen"
)
CLAIMS = "akkreditierung"
"""The check that tells names for which an accreditation is claimed."""
_REACH = 120
"""So many letters before a name, and no more, may say that it is a program's: texts can be very long."""
LONG_ENOUGH = 9
"""So many letters a name has that nobody writes but for the program."""
_SUCH_AS = r"(?:namens|mit (?:dem )?Namen|wie|etwa|also|nämlich)"
BEFORE = re.compile(
    rf"\bProgramm(?:e[ns]?|s|büros?)?(?:\s+{_SUCH_AS})*\s+$"
    r"|\bProgrammen?\s*:\s+$"
    r"|(?<!\bim )(?<!\bvom )(?<!\bdem )\bProgramme?\s+(?:heißt|heißen|nennt sich|nennen sich)\s*:?\s+$"
    r"|\bProgramm(?:en?|s)?\s+(?:mit|teil\w*|mitmach\w*|akkreditiert|anerkannt|zugelassen)\s*:\s+$"
)
"""What says before a name that it is a program's."""
AFTER = re.compile(
    r"-Programm|,?\s+(?:(?:ist|sind|war|waren|heißt|heißen)\s+)?(?:ein|das|die|mein|unser)e?[smn]?\s+"
    r"(?:[a-zäöüß]+e[nrs]?\s+){0,2}Programme?\b"
)
"""What says so behind it."""
_DENIED = re.compile(
    r"(?:\b(?:für|in|bei|beim|im|von)\s+(?:(?:das|dem)\s+Programm\s+)?(?P<before>»[^«»]+«)[^,;:.»]*"
    r"\b(?:nicht|keine?)\b[^,;:.]*\b(?:akkreditiert|anerkannt|zugelassen|Akkreditierung|Anerkennung|Zulassung)\b"
    r"|\b(?:nicht|keine?)\b[^,;:.»]*\b(?:akkreditiert|anerkannt|zugelassen|Akkreditierung|Anerkennung|Zulassung)\b"
    r"[^,;:.»]*\b(?:für|in|bei|beim|von)\s+(?:(?:das|dem)\s+Programm\s+)?(?P<behind>»[^«»]+«))",
    re.IGNORECASE,
)
"""What says of a name that she is not accredited for it, as nobody says but of a program."""


def strange_programs(site: Site) -> Iterator[Problem]:
    """No text or fact names a program that is not in the data, unless somebody has looked at it."""
    elsewhere = programs_of_the_sample(site.sources.root, site.sources.catalog)
    yield from strangers_among(site.sources.shown, site.sources.catalog, elsewhere)


def strangers_among(passages: Iterable[Passage], catalog: Catalog, elsewhere: Sequence[str] = ()) -> Iterator[Problem]:
    """Give where passages name a program that is not in the data; once sure of a name, wherever its file has it.

    Of programs that are known ``elsewhere`` she may say that she is not accredited for them.
    """
    for passage, found in _found_among(passages, catalog, elsewhere):
        yield from (passage.problem(one.start, one.message) for one in found)


def _found_among(
    passages: Iterable[Passage], catalog: Catalog, elsewhere: Sequence[str]
) -> Iterator[tuple[Passage, tuple[Stretch, ...]]]:
    for passage, sure in _with_sure_names(passages, catalog):
        found = tuple(strangers_in(passage.text, catalog, sure))
        denied = {start for start, name in _denied(passage.text) if name in elsewhere} if found and elsewhere else ()
        yield passage, tuple(one for one in found if one.start not in denied)


def _with_sure_names(passages: Iterable[Passage], catalog: Catalog) -> Iterator[tuple[Passage, Set[str]]]:
    """Give passages, each with the names that its file surely takes for those of programs."""
    by_file: dict[str, list[Passage]] = {}
    for passage in passages:
        by_file.setdefault(passage.place(0).file, []).append(passage)
    for pieces in by_file.values():
        sure = {stem(one.text[a + 1 : b - 1]) for one in pieces for a, b, *_ in strangers_in(one.text, catalog)}
        yield from ((passage, sure) for passage in pieces)


def strangers_in(text: str, catalog: Catalog, sure: Set[str] = frozenset()) -> Iterator[Stretch]:
    """Give the names that stand like a program's in a text, or are ``sure`` to be one, and are in no data."""
    programs = {stem(program.name) for program in catalog.programs}
    found = {one.start: one for one in _like_programs(text, catalog, programs)}
    plain = (*_in_small_letters(text, catalog), *_half_marked(text, catalog), *_without_marks(text, catalog))
    found |= {one.start: one for one in plain}
    for name in QUOTED.finditer(text):
        known_as, now = stem(name[0][1:-1]), name_by_now(name[0][1:-1], catalog)
        meant = _slip(name[0][1:-1], catalog) or _misdeclined(name, catalog)
        if known_as not in programs and now:
            found[name.start()] = renamed(name[0][1:-1], name.start(), now)
        elif meant:
            found[name.start()] = mistaken(name, meant)
        elif known_as not in programs and known_as in sure:
            found.setdefault(name.start(), unknown(name, catalog))
    now = None if found else name_by_now(text, catalog)
    yield from (renamed(text, 0, now),) if now and text != slug(text) else (found[start] for start in sorted(found))


def _slip(name: str, catalog: Catalog) -> str | None:
    """Give the program whose name somebody has mistyped; short words are too easily alike."""
    plain, others = stem(" ".join(name.split())), set(_others(catalog))
    known = {stem(program.name): program.name for program in catalog.programs}
    if plain in known:
        return known[plain] if differs_by_dots(name, known[plain]) else None
    if plain in others:
        return None
    may = [one for one in known if len(one) >= LONG_ENOUGH and slips(plain, one) <= SLIPS]
    return known[min(may, key=lambda one: slips(plain, one))] if may else None


def _other_form(name: str, catalog: Catalog) -> str | None:
    """Give the program whose name stands there in a form that it has in no case: »Rege Städte«."""
    programs = {stem(program.name): program.name for program in catalog.programs}
    meant = programs.get(stem(" ".join(name.split())))
    return meant if meant and not name_pattern(meant).fullmatch(" ".join(name.split())) else None


def _misdeclined(name: re.Match[str], catalog: Catalog) -> str | None:
    """Give the program whose name has a wrong ending: »Reges Stadt«."""
    alone = not _ARTICLE.search(name.string, *_before(name)) and not name.string.startswith("-", name.end())
    names = [program.name for program in catalog.programs]
    may = (one for one in names if is_misdeclined(name[0][1:-1], one, alone=alone))
    return None if name[0][1:-1] in names else next(may, None)


def _in_small_letters(text: str, catalog: Catalog) -> Iterator[Stretch]:
    """Give the names of programs that stand there without capitals: »rege stadt«."""
    for name in _SMALL.finditer(text):
        near, plain = BEFORE.search(text, *_before(name)), name[0] == name[0].lower() and " " in name[0]
        meant = _other_form(name[0][1:-1], catalog) if near or plain else None
        if meant:
            yield mistaken(name, meant)


def _without_marks(text: str, catalog: Catalog) -> Iterator[Stretch]:
    """Give the names of programs that are mistyped behind „Programm“: „im Programm Rege Dorf“."""
    names = [program.name for program in catalog.programs]
    for found in _BARE.finditer(text):
        name = found["name"]
        misdeclined = (one for one in names if is_misdeclined(name, one, alone=True))
        meant = _other_form(name, catalog) or _slip(name, catalog) or next(misdeclined, None)
        if meant and name not in names:
            yield missing(f"„{name}“", found.span("name"), meant)


def _half_marked(text: str, catalog: Catalog) -> Iterator[Stretch]:
    """Give the names of programs of whose two marks one is missing."""
    for start, end, _ in named_in(text, (program.name for program in catalog.programs)):
        before, behind = _MARKS.findall(text, 0, start), _MARKS.findall(text, end)
        name = text[start:end]
        if text[start - 1 : start] == "»" and text[end : end + 1] not in tuple('“”"') and behind[:1] != ["«"]:
            yield Stretch(start - 1, end, f"„»{name}“ fehlt das „«“ am Ende; richtig: »{name}«")
        elif text[end : end + 1] == "«" and text[start - 1 : start] not in tuple('„“"') and before[-1:] != ["»"]:
            yield Stretch(start, end + 1, f"„{name}«“ fehlt das „»“ am Anfang; richtig: »{name}«")


def _like_programs(text: str, catalog: Catalog, programs: Set[str]) -> Iterator[Stretch]:
    """Give the names that stand like a program's, alone or in a list with one."""
    if not NAMES.search(text):
        return
    others = set(_others(catalog))
    denied = {start for start, _ in _denied(text)}
    for names in NAMES.finditer(text):
        found = tuple(QUOTED.finditer(text, *names.span()))
        known = [stem(name[0][1:-1]) for name in found]
        near = names.start() in denied or BEFORE.search(text, *_before(names)) or AFTER.match(text, names.end())
        forms = ((name, _other_form(name[0][1:-1], catalog)) for name in found if near)
        yield from (mistaken(name, meant) for name, meant in forms if meant)
        if near or not programs.isdisjoint(known):
            yield from (
                unknown(name, catalog)
                for name, known_as in zip(found, known, strict=True)
                if known_as not in programs and known_as not in others
            )


def _before(name: re.Match[str]) -> tuple[int, int]:
    return max(name.start() - _REACH, 0), name.start()


def _denied(text: str) -> Iterator[tuple[int, str]]:
    """Give the names for which a text says that she is not accredited, and where their marks begin."""
    for found in _DENIED.finditer(text):
        group = found.lastgroup or "before"
        yield found.start(group), found[group][1:-1]


def programs_of_the_sample_named(site: Site) -> Iterator[Problem]:
    """Nobody speaks of a program of the sample that the site does not show, unless she has thought of it."""
    names = programs_of_the_sample(site.sources.root, site.sources.catalog)
    claimed = {problem.place for check, problem in site.expectations.accepted or () if check == CLAIMS}
    yield from sample_programs_among(site.sources.shown, names, site.sources.catalog, claimed)


def sample_programs_among(
    passages: Iterable[Passage], names: Sequence[str], catalog: Catalog, told: Set[Place] = frozenset()
) -> Iterator[Problem]:
    """Give where passages name programs of the sample that the site does not show.

    What is told as strange is told once, and so is what is ``told`` already.
    """
    for passage, strange in _found_among(passages, catalog, names) if names else ():
        for start, _, name in foreign_in(passage.text, names):
            known = any(one.start <= start < one.end for one in strange) or passage.place(start) in told
            if not known:
                now = name_by_now(name, catalog)
                yield passage.problem(start, f"»{name}« {BY_NOW.format(now) if now else _OF_THE_SAMPLE}")


def _others(catalog: Catalog) -> Iterator[str]:
    """Give what else the data know by a name: offices, what programs consist of, services."""
    for program in catalog.programs:
        yield from (stem(name[0][1:-1]) for name in QUOTED.finditer(program.office.name))
        yield from (stem(block.name) for block in program.building_blocks)
    yield from (stem(service.name) for service in catalog.services)
