"""Whether tax falls due on what the owner offers: § 19 UStG holds for all of it, or for nothing (Umsatzsteuer)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from plugins.catalog import Place, Problem
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage
from plugins.publishing.outline import Outline, text_file
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
_PRICE = (
    r"\b(?:(?:[Dd](?:er|ie)|[Aa]lle|[Mm]eine?|[Uu]nsere?)\s+(?:(?:genannte|angegebene)n?\s+)?)?"
    r"(?:Preise?|(?:Tages|Stunden|Halbtages)(?:satz|sätze)|Honorare?)\b(?!\s+(?:de[rs]|vo[nm]|beim?|i[nm]|für)\b)[^.;]*?"
)
_THE_TAX = rf"(?:(?:die|der|alle|gesetzliche[nr]?|jeweilige[nr]?|\d+\s*%)\s+)*{_TAX}"
_OF_PRICES = {
    "plus": re.compile(
        rf"{_PRICE}(?P<said>\b(?:inkl(?:usive|[.·])|einschließlich)\s+{_THE_TAX}"
        rf"|\benth(?:ält|alten)\s+(?:bereits\s+|schon\s+)?{_THE_TAX}"
        rf"|{_THE_TAX}\s+(?:ist\s+)?(?:bereits\s+|schon\s+)?(?:enthalten|inbegriffen))"
    ),
    "included": re.compile(
        rf"{_PRICE}(?P<said>\b(?:zuzüglich|zzgl[.·]?|plus)\s+{_THE_TAX}|{_THE_TAX}\s+kommt\s+(?:noch\s+)?(?:hinzu|dazu))"
    ),
}
"""What contradicts the tax of all prices, by what the data say of it."""
_MONEY = re.compile(r"€|Euro\b|EUR\b")
_OF_ELSE = re.compile(
    r"\b(?:\w*[Ff]ahrt\w*|(?:An|Ab|Rück)?[Rr]eise\w*|Material\w*|Raum\w*|Hotel\w*|[Aa]ndere\w*|[Gg]utschein\w*|statt|oder|künftig|ab)\b"
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
        yield from _of_prices(outline)
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


def _of_prices(outline: Outline) -> Iterator[Problem]:
    """Give the sentences on her prices, without an amount, that say otherwise whether these have tax in them."""
    places = dict(reversed(tuple(_said(outline))))
    by_file = {text_file("services", one.id): one.price and one.price.vat for one in outline.catalog.services}
    common = next(iter(places)) if len(places) == 1 else None
    for passage in passages(outline, drafts=False):
        vat = by_file.get(passage.place(0).file, common)
        if vat not in _OF_PRICES or not _SPOKEN_OF.search(passage.text):
            continue
        for start, found in _claims(of_herself(passage, outline.catalog.consultant.name), _OF_PRICES[vat]):
            words = passage.text[start + found.start("said") : start + found.end("said")]
            said = f"„{words}“, und in {_at(places[vat])} steht „vat: {vat}“"
            yield passage.problem(start + found.start("said"), f"{said}; eines von beiden berichtigen")


def _claims(own: Passage, pattern: re.Pattern[str]) -> Iterator[tuple[int, re.Match[str]]]:
    for start, sentence in replace(own, text=_SHORTENED.sub(r"\1·", own.text)).sentences():
        found = pattern.search(sentence)
        otherwise = any(one.search(sentence) for one in (_MONEY, _OF_ELSE, _DENIED, _NONE))
        if found and not otherwise:
            yield start, found


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
