"""Whether tax falls due on what the owner offers: § 19 UStG holds for all of it, or for nothing (Umsatzsteuer)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from plugins.catalog import Place, Problem
from plugins.catalog.other_people import of_herself
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages

_LAW = r"§\s*19\b(?:\s*(?:Abs\W|Absatz|S\W|Satz)\s*\d)*\s*(?:des\s+)?(?:UStG\b|Umsatzsteuergesetz\w*)"
_BY_LAW = re.compile(
    rf"{_LAW}|\bKleinunternehmer(?:regelung|status)\b"
    r"|\b(?:[Bb]in|[Bb]in ich|[Aa]ls)\s+(?:\w+\s+)?Kleinunternehmer(?:in)?\b"
)
_TAX = r"(?:Umsatzsteuer|Mehrwertsteuer|MwSt|USt)\b"
_WITH_TAX = re.compile(
    rf"\b(?:[Zz]uzüglich|[Zz]zgl[.·]?|[Pp]lus|[Ii]nkl(?:usive|[.·])?|[Ee]inschließlich)\s+(?:[a-zäöüß]+e[nr]?\s+|\d+\s*%\s+)?{_TAX}"
)
_NONE = re.compile(r"\b(?:keine?|ohne|nichts|weder)\b")
_SPOKEN_OF = re.compile(r"§|Kleinunternehmer|[Ss]teuer|MwSt|USt")
_OF_TAX = re.compile(r"(?i)steuer(?!berat)|\bust\b|mwst|kleinunternehmer|ausgewiesen|berechn|befreit")
_NOT_CHARGED = r"\s+(?:\w+\s+)?(?:berechne|erh[eo]b|aus(?:ge)?w[ei]|enthalten|gesondert|an\b|fällig|in R|\w*steuer)"
_DENIED = re.compile(
    rf"\bnicht\b(?!{_NOT_CHARGED})"
    r"|\b[Kk]eine?\w?\s+(?:\w+\s+)?Kleinunternehmer|\bnicht mehr\b|\b[Bb]is(?:her)?\b|\bwar\b|\b[Ff]rüher\b"
    r"|\bverzicht|\b(?:[Ww]enn|[Ff]alls|[Ss]ofern|ob|[Üü]ber)\b|\?\s*$"
)
"""What says that it is not so, not any more, or not of her."""
_SHORTENED = re.compile(r"\b(Abs|S|Nr|gem|lt|zzgl|inkl|[a-z])\.(?=\s)")
"""Short words whose full stop ends no sentence."""
FOR_ALL = "§ 19 UStG gilt für alle Umsätze oder für keinen; eines von beiden berichtigen"
BY_ANOTHER_LAW = "ist nur eines davon steuerfrei, nach § 4 UStG, dort „vat“ weglassen und es im Text des Angebots sagen"


def vat_claims(outline: Outline) -> Iterator[Problem]:
    """Give the prices without tax by § 19 beside some with it, and the texts that name that law beside such prices."""
    exempt = tuple(place for value, place in _said(outline) if value == "exempt")
    taxed = tuple(place for value, place in _said(outline) if value != "exempt")
    if exempt and taxed:
        yield from _apart(exempt, taxed)
    elif taxed:
        yield from _in_texts(outline, _BY_LAW, f"„{{}}“, und in {_at(taxed[0])} steht ein Preis mit Umsatzsteuer")
    elif exempt:
        yield from _in_texts(outline, _WITH_TAX, f"„{{}}“, und in {_at(exempt[0])} steht ein Preis ohne („exempt“)")


def _at(place: Place) -> str:
    return f"{place.file} (Zeile {place.line})"


def _said(outline: Outline) -> Iterator[tuple[str, Place]]:
    root = outline.loaded.roots.get("services")
    for index, service in enumerate(outline.catalog.services) if root else ():
        if root and service.price and service.price.vat:
            yield service.price.vat, root.at(("services", index, "price", "vat")).place


def _apart(exempt: tuple[Place, ...], taxed: tuple[Place, ...]) -> Iterator[Problem]:
    """Tell those that are fewer, else those that come later."""
    odd, others = sorted((exempt, taxed), key=lambda places: (len(places), -places[0].line))
    words = ("ohne Umsatzsteuer („exempt“)", "mit"), ("mit Umsatzsteuer", "ohne („exempt“)")
    here, there = words[0] if odd is exempt else words[1]
    for place in odd:
        said = f"hier steht der Preis {here}, in Zeile {others[0].line} einer {there}"
        yield Problem(place, f"{said}; {FOR_ALL}; {BY_ANOTHER_LAW}")


def _in_texts(outline: Outline, claims: re.Pattern[str], said: str) -> Iterator[Problem]:
    owner = outline.catalog.consultant.name
    for passage in passages(outline, drafts=False):
        if not _SPOKEN_OF.search(passage.text):
            continue
        own = of_herself(passage, owner)
        for start, sentence in replace(own, text=_SHORTENED.sub(r"\1·", own.text)).sentences():
            claim = claims.search(sentence)
            denied = _DENIED.search(sentence) or (claims is _WITH_TAX and _NONE.search(sentence))
            if claim and _OF_TAX.search(sentence) and not denied:
                words = passage.text[start + claim.start() : start + claim.end()]
                yield passage.problem(start + claim.start(), f"{said.format(words)}; {FOR_ALL}")
