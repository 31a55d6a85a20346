"""The size of a network, said without the day of which it holds (Stand)."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from plugins.catalog import Catalog
from plugins.catalog.models.programs import Network, Program
from plugins.catalog.partial_date import MONTHS, german_day
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import named_in
from plugins.catalog.reviews import NEWER
from plugins.preflight.stretches import Stretch

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATED = re.compile(
    rf"\bStand\b|\b(?:{'|'.join(MONTHS)})\b|\bdamals\b|\b[Aa]nfangs\b|\b[Zz]unächst\b|\b[Ee]inst\b"
    r"|\b(?:[Aa]m|[Zz]um|[Zz]u|vom) (?:Anfang|Beginn|Start|Ende|Abschluss)\b|\b[Uu]rsprünglich\b"
)
"""What dates a size in words, so that it need not be that of today."""
_SIZE = re.compile(
    r"\b(?:Netzwerk|gehör\w+|angehör\w+|zähl\w*|umfass\w*|besteh\w+|hat|haben|sind|gibt|mach(?:t|en)|nehmen|nimmt|bilde\w+"
    r"|vernetz\w*|verbind\w+|verein\w+|(?:ge)?wachsen|wuchs|beteilig\w+|beteiligt|arbeiten|wirken|dabei|angeschlossen"
    r"|fördert|erreicht|inzwischen|mittlerweile|heute|derzeit|aktuell|insgesamt|bundesweit|deutschlandweit|mit|aus)\b",
    re.IGNORECASE,
)
"""What says of a number that it is a whole, and not what happened to so many."""
_PART = re.compile(
    r"\b(?:weitere[nr]?|neue[nr]?|davon|darunter|dazu|hinzu|zusätzlich\w*|je|pro|jede[rsn]?|ersten?|letzten|größten|"
    r"kleinsten|ausgewählte[nr]?|einige\w*|andere[nr]?|alte[nr]?|bis|mindestens|höchstens|maximal|ich|mich|mir|wir|uns|"
    r"von (?:den|diesen|ihnen)|wollen|soll(?:en)?|sollten|könn\w+|möcht\w+|werden|wird|wären?|würden?|hätten?|Ziel|"
    r"diesen?|dieser|meist|jeweils|beworben|\w*[Tt]reffen|\w*[Tt]agung|\w*[Ww]orkshops?|Veranstaltung\w*|Tandems?|Gruppen?)\b",
    re.IGNORECASE,
)
"""What says that some are meant, hers, or those to come."""
_PLACE = re.compile(r"\b(?:[Ii]n|[Aa]us)\s+(?!Deutschland\b)[A-ZÄÖÜ][\w-]+")
"""A land or region that narrows it down: „In Hessen gehören 14 Orte zum Netzwerk“."""
_BELONGING = re.compile(
    r"(\b(?:gehören|zählen)\b[^.!?]*?)(\s(?:da|hin)zu\b)(?=[^\w]*$)"
    r"|\A()(Dazu)(?= gehören (?:heute|inzwischen|derzeit)\b)"
)
_TAKING_PART = re.compile(
    r"\b(?:gehören|zählt|umfasst|zählen|beteiligen sich)\b|\b(?:machen|macht)\b.*\bmit\b|\b(?:nehmen|nimmt)\b.*\bteil\b"
    r"|\bsind\b.*\b(?:dabei|beteiligt|angeschlossen|vernetzt)\b|\b(?:sind es|es sind)\b"
)
"""What on a program's own page says how many take part, without its name."""
_IN_SOMETHING = re.compile(
    r"\b(?:[Aa]n|[Aa]m|[Bb]eim?|auf|über|um|zur)\s+(?:[a-zäöüß]+e[mnrs]\s+)?(?!Netzwerk|Programm)[A-ZÄÖÜ]"
)
"""What says in what else: „Am Wettbewerb nehmen 12 Orte teil“."""
_HERS = re.compile(r"\b(?:[MmSs]ein|[Uu]nser|[Ii]hr|[Ee]uer)\w*\s+(?:\w+\s+)?Netzwerk")
ORDER = 10
"""A size that has less than a tenth of the one in the data is that of a part."""
_BEFORE = re.compile(
    r"(?:\b(?:in|an|bei|vor|nach|zwischen|für|unter|durch|gegen|ein|und|oder)|\d\s*[–-])\s*$", re.IGNORECASE
)
_BEHIND = re.compile(
    r"\s+(?:in|im|aus|am|an|bei|mit|ohne|um|rund|unter|über|von|ab|bis|wie|auf)\b(?=\s+\w)"
    r"(?!\s+(?:(?:ganz|allen?)\s+)?(?:Deutschland|Bundesländern|Ländern)\b)"
)
"""What narrows down whom a number counts: „12 Orte in Hessen“."""
_HAPPENED = re.compile(
    r"\b(?!(?:(?:an)?gehör(?:t|en)|gewachsen|angeschlossen|beteiligt|vernetzt|verbunden|vereint|verein(?:ig)?t|gezählt|zusammengeschlossen)\b)"
    r"(?:\w*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]+iert|(?:be|ver|er)[a-zäöüß]{3,}t)\W*$"
)
"""A participle at the end: „hat 12 Orte ausgezeichnet“."""
_CLAUSE = re.compile(r"[,;:()]|\s[–—-]\s")
_PIECE = re.compile(r"[^,;:.!?()–—]+")
_SINCE = re.compile(rf"\b[Ss]eit\s(?:(?:{'|'.join(MONTHS)}|Anfang|Mitte|Ende|dem\sJahr)\s)?{YEAR.pattern}")
_I = re.compile(r"\b(?:[Ii]ch|mich|mir|[Ww]ir|uns)\b")


def undated_in(text: str, around: str, catalog: Catalog, own: Program | None = None) -> Iterator[Stretch]:
    """Give the sizes of networks in a text that has no date around it; ``own`` is the program of whose page it is."""
    around = _PIECE.sub(_without_her_years, around) if YEAR.search(around) else around
    if YEAR.search(around):
        return
    told = set[int]()
    for program in catalog.programs:
        if network := program.network:
            known = re.finditer(rf"\b{network.count}\s+{re.escape(network.unit)}\b", text)
            others = () if _DATED.search(around) else _sizes(program, text, catalog.programs, own)
            for start, end, message in (*((*one.span(), _undated(network)) for one in known), *others):
                if start not in told:
                    yield Stretch(start, end, message)
                told.add(start)


def _without_her_years(clause: re.Match[str]) -> str:
    """Give a clause without the year since which she does something; it dates no number but one beside it."""
    rest = _SINCE.sub("", clause[0])
    return rest if _I.search(rest) and not re.search(r"\d", rest) else clause[0]


def _undated(network: Network) -> str:
    return f"„{network.count} {network.unit}“ steht ohne Stand da; „(Stand {german_day(network.as_of)})“ ergänzen"


def _sizes(
    program: Program, text: str, programs: Iterable[Program], own: Program | None
) -> Iterator[tuple[int, int, str]]:
    """Give the numbers that a sentence about a network says of it as its size."""
    for start, sentence in Passage(text, ()).sentences():
        for found in _counted(program.network.unit if program.network else "", own is program).finditer(sentence):
            at_home = own is program
            about = _is_about(program, sentence, text, programs)
            about = about or (at_home and _is_of_own(program, sentence, text, programs))
            if about and _is_whole(program, _without_belonging(sentence) if at_home else sentence, found):
                yield start + found.start(), start + found.end(), _another(program, found)


@cache
def _counted(unit: str, at_home: bool) -> re.Pattern[str]:
    """Give the pattern of a number before a unit, in whichever case: „131 Orte“, „131 engagierten Orten“.

    ``at_home``, on the program's own page, any places are what it counts.
    """
    inflected = unit if unit.endswith(("n", "s")) else f"{unit}n"
    places = "|Orten?|Städten?|Gemeinden|Kommunen" if at_home else ""
    return re.compile(
        rf"(?<![\w.,–-])(?P<number>\d{{1,3}}(?:\.\d{{3}})+|\d+)\s+(?:[a-zäöüß]+e[nr]?\s+)?"
        rf"(?:{re.escape(inflected)}|{re.escape(unit)}{places})\b"
    )


def _is_about(program: Program, sentence: str, text: str, programs: Iterable[Program]) -> bool:
    """Tell whether a sentence names this program, or speaks of a network that can be no other's."""
    network = program.network
    alike = [one for one in programs if network and one.network and one.network.unit == network.unit]
    here = {name for _, _, name in named_in(sentence, (one.name for one in alike))}
    near = here or {name for _, _, name in named_in(text, (one.name for one in programs))}
    network_meant = re.search(r"\bNetzwerke?s?\b(?!\s+(?:der|des|von|aus)\b)", sentence) and not _HERS.search(sentence)
    spoken_of = here or network_meant
    return bool(spoken_of and (near == {program.name} or (not near and alike == [program])))


def _is_of_own(program: Program, sentence: str, text: str, programs: Iterable[Program]) -> bool:
    """Tell whether a sentence on a program's own page, where no other is named, says how many take part today."""
    near = {name for _, _, name in named_in(text, (one.name for one in programs))}
    taking_part = _TAKING_PART.search(sentence) and not _IN_SOMETHING.search(sentence)
    spoken_of = taking_part or re.search(r"\bNetzwerke?s?\b", sentence)
    return near <= {program.name} and bool(spoken_of) and not _HERS.search(sentence)


def _without_belonging(sentence: str) -> str:
    """Give a sentence without the end of „gehören … dazu“, which elsewhere says that some are new."""
    return _BELONGING.sub(lambda found: f"{found[1] or ''}{' ' * len(found[2] or found[4])}", sentence)


def _is_whole(program: Program, sentence: str, found: re.Match[str]) -> bool:
    """Tell a size from a part of it, from what somebody did, and from what may come."""
    bounds = [0, *(end.start() for end in _CLAUSE.finditer(sentence)), len(sentence)]
    first = max(bound for bound in bounds if bound <= found.start())
    clause = sentence[first : min(bound for bound in bounds if bound >= found.end())]
    number = int(found["number"].replace(".", ""))
    narrowed = _BEFORE.search(sentence[: found.start()]) or _BEHIND.match(sentence, found.end())
    excluded = (
        narrowed
        or _PART.search(clause)
        or _PLACE.search(sentence)
        or _HAPPENED.search(clause)
        or sentence.rstrip().endswith("?")
    )
    large = program.network is not None and number * ORDER >= program.network.count
    return large and bool(_SIZE.search(sentence)) and not excluded


def _another(program: Program, found: re.Match[str]) -> str:
    network, number = program.network, int(found["number"].replace(".", ""))
    if network is None or number == network.count:
        return _undated(network) if network else ""
    now = f"{network.count} {network.unit} (Stand {german_day(network.as_of)})"
    step = next((one for one in program.milestones if one.count == number), None)
    if step:
        then = f"„{found[0]} (Stand {german_day(step.date)})“"
        return f"„{found[0]}“ steht ohne Stand da; {then} oder „{now}“ schreiben"
    said = f"„{found[0]}“ steht ohne Stand da, und in data/programs.yaml sind es andere; „{now}“ schreiben"
    return f"{said} oder, {NEWER.format(found['number'])}"
