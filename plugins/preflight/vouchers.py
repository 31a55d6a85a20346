"""Where not every program gives vouchers, nobody is promised one in a program that gives none (Gutschein)."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from plugins.catalog import Catalog, Place, Problem
from plugins.catalog.models.exceptions import WAY_OUT
from plugins.catalog.models.programs import Program
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import ALL, stem
from plugins.preflight.site import Site
from plugins.preflight.strangers import NAMES, QUOTED
from plugins.preflight.stretches import Stretch

VOUCHER, PROGRAMS = "data/voucher.yaml", "data/programs.yaml"
TEXTS = "content/programme/"
ABOUT = "content/seiten/gutschein.md"
"""The text that speaks of nothing but vouchers."""
ARTICLES = "content/aktuelles/"
"""Texts that were true on their day."""
EXCEPTED = WAY_OUT.format("gutschein-anderswo")
WORD = re.compile(r"\b(?:Gutschein|[A-ZÄÖÜ][a-zäöüß]+gutschein)\w*")
DENIED = re.compile(
    r"\b(?:nicht(?! nur\b)|kein\w*|ohne|nie|niemals|niemand\w*|nirgends|außer|anstatt|dagegen|hingegen|während)\b"
    r"|\bselbst\b[^.!?]*\b(?:be)?(?:zahl|trag)\w*|\b(?:be)?(?:zahl|trag)\w*\b[^.!?]*\bselbst\b",
    re.IGNORECASE,
)
"""What makes a sentence say the opposite, or two things of two programs."""
CONDITION = re.compile(r"\b(?:nimmt|nehmen|macht|machen|gehört|wenn|falls)\b", re.IGNORECASE)
"""What makes a sentence speak of who takes part, so that the next one says what holds then."""
POINTS = re.compile(
    r"^\W*(?:Auch\s+)?(?i:dort|darin|dafür|hier|beide[nr]?|das Programm|dieses Programm|diese(?: beiden)? Programme"
    r"|in (?:ihm|ihnen|beiden|dem Programm|diesem Programm|diesen(?: beiden)? Programmen))\b"
)
"""What lets a sentence speak of the programs named in the one before."""
_WHOLE = rf"{ALL}|\b[Aa]lle[nr]?\s+(?:zwei|drei|vier|fünf|sechs|[2-6])(?:en)?\b(?:\s+Programmen?\b|(?!\s+[A-ZÄÖÜ]))"
_OFFICES = r"\b(?:[Aa]lle[nr]?|[Jj]ede[ms]?)\s+Programmbüros?\b"
_WHOLE = rf"{_WHOLE}|{_OFFICES}"
WHOLE, WHOLE_PAIR = re.compile(_WHOLE), re.compile(rf"{_WHOLE}|\b[Bb]eide[nr]?\s+Programmen?\b")
"""Words that mean every program there is; „beide“ does so of two."""
PART = re.compile(r"\b(?:[Ff]ast|[Bb]einahe|[Vv]on|[Uu]nter|[Dd]ass|[Oo]b)\s+$")
WHICH = re.compile(r"^\s*(?:,\s*(?:die|in denen|deren)\b|(?:mit|ohne|der|des|von)\b)")
"""What before or behind them says that not all are meant, or that it may not be so."""
GRANTING = re.compile(
    r"\b(?:gibt|geben|haben|hat|biete[nt]|zahl(?:en|t)|vergeben|vergibt|stell(?:en|t)|gilt|gelten|bekomm\w*|erh[aä]lt\w*"
    r"|gewähr\w*|finanzier\w*|einlösen)\b"
)
"""What is done with vouchers where there are some."""
HANDING_OUT = re.compile(r"\b(?:stell|geb|gib)\w*\b.*\baus\W*$|\b(?:vergeb|vergib|gewähr)\w*\b")
"""What offices do with them; they also give advice."""
GETTING_IT = re.compile(
    r"\b(?:erh[aä]lt|bek(?:omm|äm))\w*\s+(?:\w+\s+)?ihn\b|\bihn\s+(?:\w+\s+)?(?:erh[aä]lt|bekomm)\w*"
)
WITHIN = re.compile(r"\b(?:[Ii]n|[Bb]ei|[Vv]on)\s+$")
TOO = re.compile(r"\b(?:auch|ebenso|genauso|ebenfalls)\b", re.IGNORECASE)
ANEW = re.compile(r"(?<=[«“”]),\s+(?:im|in|bei|für|am)\s")
"""Where a list of names ends, and the next name begins something else."""
CLAUSE = re.compile(r"[,;:–]")


def promised_elsewhere(site: Site) -> Iterator[Problem]:
    """No text or fact promises a voucher in a program that gives none."""
    for passage in site.sources.shown:
        yield from misplaced(passage, site.sources.catalog, site.sources.records)


def misplaced(passage: Passage, catalog: Catalog, records: Mapping[str, Node]) -> Iterator[Problem]:
    """Give the places of a passage that speak of a voucher in a program without."""
    granting = catalog.voucher_programs
    others = tuple(program for program in catalog.programs if program not in granting)
    place = passage.place(0)
    if not granting or not others or place.file.startswith(ARTICLES):
        return
    always = place.file == VOUCHER
    promises = (
        *_promises(passage.text, granting, others, file=place.file),
        *_to_all(passage.text, granting, others, always=always),
    )
    about = _about(place, catalog, records.get(PROGRAMS))
    if not promises and about in others:
        promises = tuple(_unsaid(passage.text, about))
    yield from (passage.problem(found.start, found.message) for found in promises)


def _to_all(
    text: str, granting: tuple[Program, ...], others: tuple[Program, ...], *, always: bool
) -> Iterator[Stretch]:
    """Give the words that promise vouchers in every program."""
    lacking = " und ".join(f"»{program.name}«" for program in others)
    whole = WHOLE_PAIR if len((*granting, *others)) == 2 else WHOLE
    for start, sentence in Passage(text, ()).sentences() if "Programm" in text else ():
        for found in whole.finditer(sentence) if not (DENIED.search(sentence) or sentence.endswith("?")) else ():
            limited = PART.search(sentence[: found.start()]) or WHICH.match(sentence[found.end() :])
            if not limited and (always or _grants(sentence, found.start())):
                message = f"„{found[0]}“, aber in {lacking} gibt es keinen Gutschein (data/voucher.yaml, programs)"
                remedy = "den Satz umschreiben oder dort alle Programme nennen"
                yield Stretch(start + found.start(), start + found.end(), f"{message}; {remedy}; {EXCEPTED}")


def _grants(sentence: str, index: int) -> bool:
    """Tell whether what is said of all programs is that they give vouchers, or who gets some."""
    clause = _clause(sentence, index)
    if re.match(_OFFICES, sentence[index:]):
        return bool(WORD.search(clause) and HANDING_OUT.search(clause))
    if WORD.search(clause):
        return bool(GRANTING.search(clause) or WITHIN.search(sentence[:index]))
    takes_part = CONDITION.search(clause) or re.search(r"\b[Ww]er\b", clause)
    return bool(takes_part and WORD.search(sentence) and not QUOTED.search(sentence))


def _promises(text: str, granting: tuple[Program, ...], others: tuple[Program, ...], *, file: str) -> Iterator[Stretch]:
    """Give the names of programs without vouchers beside their word, or anywhere in the facts about vouchers."""
    sentences = tuple(Passage(text, ()).sentences())
    for number, (start, sentence) in enumerate(sentences):
        before = sentences[number - 1][1] if number else "Gutschein" if file == ABOUT else ""
        follows = sentences[number + 1][1] if number + 1 < len(sentences) else ""
        meant = WORD.search(sentence) or (GETTING_IT.search(sentence) and WORD.search(before))
        if DENIED.search(sentence) or not (file == VOUCHER or meant or _goes_on(sentence, follows)):
            continue
        yield from (_said(name, start) for name in _meant(sentence, granting, others))


def _goes_on(sentence: str, follows: str) -> bool:
    """Tell whether the next sentence says of a voucher what holds in the programs of this one, or on its condition."""
    return bool(
        (CONDITION.search(sentence) or POINTS.match(follows))
        and WORD.search(follows)
        and not DENIED.search(follows)
        and not QUOTED.search(follows)
    )


def _meant(sentence: str, granting: tuple[Program, ...], others: tuple[Program, ...]) -> Iterator[re.Match[str]]:
    """Give the names of programs without; one apart from those with vouchers may be named to set it apart."""
    with_vouchers, without = ({stem(program.name) for program in programs} for programs in (granting, others))
    lists = tuple(_lists(sentence))
    known = {stem(name[0][1:-1]) for names in lists for name in names}
    for names in lists:
        here = {stem(name[0][1:-1]) for name in names}
        if not known & with_vouchers or here & with_vouchers or TOO.search(_clause(sentence, names[0].start())):
            yield from (name for name in names if stem(name[0][1:-1]) in without)


def _lists(sentence: str) -> Iterator[tuple[re.Match[str], ...]]:
    """Give the names that belong together: „in »A« und »B«“, not „in »A«, in »B« …“."""
    for names in NAMES.finditer(sentence):
        ends = [start.start() for start in ANEW.finditer(sentence, *names.span())]
        for first, last in pairwise((names.start(), *ends, names.end())):
            yield tuple(QUOTED.finditer(sentence, first, last))


def _clause(sentence: str, index: int) -> str:
    ends = [end.start() for end in CLAUSE.finditer(sentence)]
    first = max((end for end in ends if end < index), default=0)
    return sentence[first : min((end for end in ends if end > index), default=len(sentence))]


def _said(name: re.Match[str], start: int) -> Stretch:
    return Stretch(start + name.start(), start + name.end(), _message(name[0][1:-1], "den Satz umschreiben"))


def _unsaid(text: str, about: Program) -> Iterator[Stretch]:
    """Give the words by which a program's own text or record speaks of vouchers."""
    for start, sentence in Passage(text, ()).sentences():
        word = WORD.search(sentence)
        if word and not DENIED.search(sentence) and not QUOTED.search(sentence):
            yield Stretch(start + word.start(), start + word.end(), _message(about.name, "den Satz streichen"))


def _message(name: str, remedy: str) -> str:
    lacking = f"in »{name}« gibt es keinen Gutschein (data/voucher.yaml, programs)"
    return f"{lacking}; {remedy} oder das Programm dort nennen; {EXCEPTED}"


def _about(place: Place, catalog: Catalog, root: Node | None) -> Program | None:
    """Give the program of which a text, or a record, speaks as a whole."""
    if place.file == PROGRAMS and root:
        lines = (root.at(("programs", index)).place.line for index in range(len(catalog.programs)))
        return catalog.programs[sum(line <= place.line for line in lines) - 1]
    named = place.file.removeprefix(TEXTS).removesuffix(".md") if place.file.startswith(TEXTS) else ""
    return next((program for program in catalog.programs if program.id == named), None)
