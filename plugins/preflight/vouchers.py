"""Where not every program gives vouchers, nobody is promised one in a program that gives none (Gutschein)."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from plugins.catalog import Catalog, Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import ALL, named_in, stem
from plugins.preflight.lacking import Lacking
from plugins.preflight.own_program import PROGRAMS, program_of
from plugins.preflight.site import Site
from plugins.preflight.strangers import NAMES, QUOTED
from plugins.preflight.stretches import Stretch

VOUCHER = "data/voucher.yaml"
ABOUT = "content/seiten/gutschein.md"
"""The text that speaks of nothing but vouchers."""
ARTICLES = "content/aktuelles/"
"""Texts that were true on their day."""
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
_NUMBER = r"(?:zwei|drei|vier|fünf|sechs|[2-6])"
_WHOLE = rf"{ALL}|\b[Aa]lle[nr]?\s+{_NUMBER}(?:en)?\b(?:\s+Programmen?\b|(?!\s+[A-ZÄÖÜ]))"
_OFFICES = rf"\b(?:(?:[Aa]lle[nr]?(?:\s+{_NUMBER})?|[Bb]eide[nr]?)\s+Programmbüros|[Jj]ede[ms]?\s+Programmbüro)\b"
_WHOLE_PAIR = rf"{_WHOLE}|{_OFFICES}|\b[Bb]eide[nr]?\s+Programmen?\b"
WHOLE, WHOLE_PAIR = re.compile(rf"{_WHOLE}|(?![Bb]eide){_OFFICES}"), re.compile(_WHOLE_PAIR)
"""Words that mean every program there is; „beide“ does so of two."""
IN_ORDER = re.compile(
    r"\b[Ii]n den (?P<side>ersten|letzten) (?P<number>beiden|zwei|drei|vier)\b(?:\s+Programmen\b|(?!\s+[A-ZÄÖÜ]))"
)
NUMBERS = {"beiden": 2, "zwei": 2, "drei": 3, "vier": 4}
"""What counts programs in the order in which the text names them, or else the site shows them."""
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
WHETHER = re.compile(r"\W*(?:und |oder )?ob\b", re.IGNORECASE)
OF_HERS = re.compile(r"\b(?:[Ii]ch|mich|mir|[Mm]eine?[mnrs]?|[Ww]ir|uns)\b")
REDEEMED = re.compile(r"(?i)\b(?:ein(?:zu)?lös|eingelöst)\w*|\blös\w*\b.*\bein\b|\bnehme\b.*\ban\b")
"""What says in whose hands a voucher comes."""


def promised_elsewhere(site: Site) -> Iterator[Problem]:
    """No text or fact promises a voucher in a program that gives none."""
    for passage in site.sources.shown:
        yield from misplaced(passage, site.sources.catalog, site.sources.records)


def misplaced(passage: Passage, catalog: Catalog, records: Mapping[str, Node]) -> Iterator[Problem]:
    """Give the places of a passage that speak of a voucher in a program without."""
    lacking, place = Lacking.of(catalog), passage.place(0)
    others = lacking.others
    if not lacking.granting or not others or place.file.startswith(ARTICLES):
        return
    about = program_of(place, catalog, records.get(PROGRAMS))
    spared = about if about and about.id not in lacking.accredited and not _taken_by_her(passage) else None
    always = place.file == VOUCHER
    promises = (
        *_promises(passage.text, lacking.but(spared), file=place.file),
        *_to_all(passage.text, lacking, always=always),
        *_in_order(passage.text, catalog.programs, lacking),
    )
    if not promises and about in others and about is not spared:
        promises = tuple(_unsaid(passage.text, about, lacking))
    yield from (passage.problem(found.start, found.message) for found in promises)


def _taken_by_her(passage: Passage) -> bool:
    """Tell whether a passage says that she takes a voucher, and not only that a program gives some."""
    return any(
        OF_HERS.search(sentence) and (WORD.search(sentence) or REDEEMED.search(sentence))
        for _, sentence in passage.sentences()
    )


def _to_all(text: str, lacking: Lacking, *, always: bool) -> Iterator[Stretch]:
    """Give the words that promise vouchers in every program."""
    whole = WHOLE_PAIR if len((*lacking.granting, *lacking.others)) == 2 else WHOLE
    for start, sentence in Passage(text, ()).sentences() if "Programm" in text else ():
        for found in whole.finditer(sentence) if not (DENIED.search(sentence) or sentence.endswith("?")) else ():
            limited = PART.search(sentence[: found.start()]) or WHICH.match(sentence[found.end() :])
            if not limited and (always or _grants(sentence, found.start())):
                said = lacking.message(lacking.others, "den Satz umschreiben", " oder dort alle Programme nennen")
                yield Stretch(start + found.start(), start + found.end(), f"„{found[0]}“, aber {said}")


def _in_order(text: str, programs: tuple[Program, ...], lacking: Lacking) -> Iterator[Stretch]:
    """Give the words that promise vouchers in the first programs, or the last, of which some have none."""
    for start, sentence in Passage(text, ()).sentences():
        found = IN_ORDER.search(sentence)
        if found and WORD.search(sentence) and GRANTING.search(sentence) and not DENIED.search(sentence):
            named = {name: None for _, _, name in sorted(named_in(text[:start], (one.name for one in programs)))}
            order = [one for name in named for one in programs if one.name == name] or [*programs]
            number = NUMBERS[found["number"]]
            meant = order[:number] if found["side"] == "ersten" else order[-number:]
            wrong = [program for program in meant if program in lacking.others]
            if wrong and (named or "Programm" in text):
                said = lacking.message(wrong, "den Satz umschreiben", " oder das Programm dort nennen")
                yield Stretch(start + found.start(), start + found.end(), f"„{found[0]}“, aber {said}")


def _grants(sentence: str, index: int) -> bool:
    """Tell whether what is said of all programs is that they give vouchers, or who gets some."""
    clause = _clause(sentence, index)
    if re.match(_OFFICES, sentence[index:]):
        return bool(WORD.search(clause) and HANDING_OUT.search(clause))
    if WORD.search(clause):
        return bool(GRANTING.search(clause) or WITHIN.search(sentence[:index]))
    takes_part = CONDITION.search(clause) or re.search(r"\b[Ww]er\b", clause)
    return bool(takes_part and WORD.search(sentence) and not QUOTED.search(sentence))


def _promises(text: str, lacking: Lacking, *, file: str) -> Iterator[Stretch]:
    """Give the names of programs without vouchers beside their word, or anywhere in the facts about vouchers."""
    sentences = tuple(Passage(text, ()).sentences())
    for number, (start, sentence) in enumerate(sentences):
        before = sentences[number - 1][1] if number else "Gutschein" if file == ABOUT else ""
        follows = sentences[number + 1][1] if number + 1 < len(sentences) else ""
        meant = WORD.search(sentence) or (GETTING_IT.search(sentence) and WORD.search(before))
        if (
            DENIED.search(sentence)
            or _is_asked(sentence)
            or not (file == VOUCHER or meant or _goes_on(sentence, follows))
        ):
            continue
        yield from (_said(name, start, lacking) for name in _meant(sentence, lacking.granting, lacking.others))


def _is_asked(sentence: str) -> bool:
    """Tell whether a sentence only speaks of whether there is a voucher."""
    clauses = [_clause(sentence, word.start()) for word in WORD.finditer(sentence)]
    return bool(clauses) and all(WHETHER.match(clause) for clause in clauses)


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


def _said(name: re.Match[str], start: int, lacking: Lacking) -> Stretch:
    meant = [program for program in lacking.others if stem(program.name) == stem(name[0][1:-1])]
    message = lacking.message(meant, "den Satz umschreiben", " oder das Programm dort nennen")
    return Stretch(start + name.start(), start + name.end(), message)


def _unsaid(text: str, about: Program, lacking: Lacking) -> Iterator[Stretch]:
    """Give the words by which a program's own text or record speaks of vouchers."""
    for start, sentence in Passage(text, ()).sentences():
        word = WORD.search(sentence)
        if word and not DENIED.search(sentence) and not QUOTED.search(sentence):
            message = lacking.message([about], "den Satz streichen", " oder das Programm dort nennen")
            yield Stretch(start + word.start(), start + word.end(), message)
