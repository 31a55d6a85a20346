"""Prices that texts say otherwise than the data by now (Preis)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from plugins.catalog import Place, Problem
from plugins.catalog.amounts import IN_EURO, amounts_in, value_of
from plugins.catalog.clock import build_day
from plugins.catalog.models.services import Price, Service
from plugins.catalog.node import Node
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.publishing.outline import TEXT_FOLDERS, Outline
from plugins.publishing.said_prices import said_in

_TAX_RATES = (Fraction(119, 100), Fraction(107, 100))
_HER_PRICE = re.compile(
    r"\b(?:[Ii]ch|[Mm]eine?[mnrs]?)\b|\b(?:Tages|Stunden|Halbtages)satz\b|\bHonorar\b|\b[Ee]ine?\s+[A-ZÄÖÜ]\w+\s+(?:(?:mit|bei)\s+mir\s+)?kostet\b"
)
_ARTICLE = r"(?:[Ee]ine?|[Dd](?:er|ie|as)|[Jj]ede[rs]?)"
_TAX = r"(?:\w*[Ss]teuer|MwSt|USt)\b"
_TAXED = {
    "plus": re.compile(
        rf"\b(?:[Ii]nklusive|[Ii]nkl\.|[Ee]inschließlich)\s+(?:\d+\s*%\s+)?{_TAX}|{_TAX} (?:ist )?enthalten"
    ),
    "included": re.compile(rf"\b(?:[Zz]uzüglich|[Zz]zgl\.|[Pp]lus)\s+(?:\d+\s*%\s+)?{_TAX}|{_TAX} kommt hinzu"),
}
"""What contradicts the tax of a price, by what the data say of it."""
_ADDED = re.compile(
    r"(?:[,;]|\s(?:und|plus|zuzüglich|zzgl\.))\s+(?:\w+\s+)?(?:Fahrt|Reise|Material|Raum|Übernachtung|Verpflegung)\w*"
    r"(?:\s+(?:kommt|kommen|nach|werden|wird|rechne|berechne|trägt|tragen|zahlt|zahlen)\b[^,.;]*)?"
)
"""What is added to a price, and does not make it that of something else."""
_FROM = re.compile(r"\b[Aa]b\s+\d")
_OTHERWISE = re.compile(
    r"(?i)\b(?:19|20)\d\d\b(?!\s*(?:€|euro))|\b(?:kein\w*|statt|früher|bisher|damals|bis dahin|war(?:en)?|künftig"
    r"|etwa|rund|ungefähr|beispiel\w*|mindestens|höchstens|maximal|bis zu|zwischen|üblich\w*|andere\w*|anderswo|oder"
    r"|zwei\w*|weitere\w*|zusätzlich\w*|online|digital\w*|abends|zahlt|zahlen|übernimmt|übernehmen|minuten|person\w*"
    r"|köpf\w*|gruppe\w*|teilnehm\w*|team\w*|kolleg\w*|(?<!ohne )gutschein\w*)\b"
    r"|kostete|ermäßig|rabatt|nachlass|verein|gemeinnützig|ehrenamt|fahrt|fahrzeit|reise|\bwege?|raum|übernacht|hotel"
    r"|material|verpflegung|kilometer|vorbereit|nachbereit|dokumentation|wochenende|samstag|sonntag|förder|zuschuss"
    r"|eigenanteil"
)
"""What says of an amount that it is another's, of another day, or for more or less than the service itself."""


@dataclass(frozen=True)
class Priced:
    """A service with a price for a unit: what it costs, where that stands, and how texts name the unit."""

    service: Service
    price: Price
    place: Place
    record: Node
    unit: re.Pattern[str]

    def is_other(self, amount: Fraction) -> bool:
        """Tell whether an amount is none of the price, nor that with its tax or without, nor within its bounds."""
        known = tuple(amounts_in(self.price.amount))
        taxed = (one * rate for one in known for rate in (*_TAX_RATES, *(1 / rate for rate in _TAX_RATES)))
        within = min(known) <= amount and (bool(_FROM.search(self.price.amount)) or amount <= max(known))
        return not within and all(abs(amount - one) >= 1 for one in taxed)


def stale_prices(outline: Outline) -> Iterator[Problem]:
    """Give the amounts for a service, on its page or in a sentence that names it, that are not those of the data."""
    priced = {one.service.id: one for one in _priced(outline)}
    names = tuple(sorted((one.name for one in outline.catalog.services), key=len, reverse=True))
    for passages, own in _texts(outline, priced) if priced else ():
        for passage in passages:
            if "€" in passage.text or "Eur" in passage.text or "EUR" in passage.text:
                rest = passages if passage.sign == "-" else (passage,)
                yield from _told(outline, passage, own, (priced, names), rest)


def _priced(outline: Outline) -> Iterator[Priced]:
    root = outline.loaded.roots.get("services")
    for index, service in enumerate(outline.catalog.services) if root else ():
        price, record = service.price, root.at(("services", index)) if root else None
        holds = price and not (price.since and price.since.first_day > build_day())
        if price and record and holds and any(amounts_in(price.amount)):
            unit = re.compile("|".join((_whole(service.name), *_unit(price.per or ""))))
            yield Priced(service, price, record.at(("price", "amount")).place, record, unit)


def _whole(name: str) -> str:
    """Give the pattern of what a service costs as a whole: „Das Angebot kostet“."""
    return rf"(?:\b[Dd]as (?:Angebot|Ganze)|\b(?:Das|Es)|{re.escape(name)}»?)\s+kostet\b(?!.*\b(?:je|pro)\s)(?!.*/)"


def _unit(per: str) -> Iterator[str]:
    """Give the pattern of words that say for what an amount is; compounds and „ein Tag kostet“ without an adjective."""
    found = re.match(r"(?:[a-zäöüß]+\s+)*(?P<noun>[A-ZÄÖÜ][\w-]*)(?=\s*(?:,|$))", per)
    if found is None:
        return
    each = rf"(?:\b(?:[Jj]e|[Pp]ro)\s+|/\s*|(?:€|Euro|EUR)\s+am\s+){re.escape(found[0])}\b(?!\s+(?:und|je|pro)\s)"
    noun = re.escape(found["noun"].removesuffix("e"))
    alone = rf"|\b{noun}(?:e?s|e?n)?(?:satz|preis|honorar)\b|\b{_ARTICLE}\s+{re.escape(found[0])}\b(?=.*\bkostet\b)"
    yield each + (alone if found[0] == found["noun"] else "")


def _texts(outline: Outline, priced: dict[str, Priced]) -> Iterator[tuple[tuple[Passage, ...], Priced | None]]:
    """Give the pieces of each page's text and of each service's record, with the service that they are about."""
    folder = f"{TEXT_FOLDERS['services']}/"
    for word in outline.published:
        if word.path in outline.words.pages:
            own = priced.get(word.slug) if word.path.startswith(folder) else None
            yield tuple(text_passages(word.source, word.file, word.source_line)), own
    for one in priced.values():
        yield tuple(piece for field in ("summary", "formats") for piece in value_passages(one.record.at((field,)))), one


def _told(
    outline: Outline,
    passage: Passage,
    own: Priced | None,
    known: tuple[dict[str, Priced], tuple[str, ...]],
    rest: tuple[Passage, ...],
) -> Iterator[Problem]:
    for said in said_in(of_herself(passage, outline.catalog.consultant.name)):
        found, around = tuple(IN_EURO.finditer(said.text)), _ADDED.sub("", said.around)
        meant = _meant(outline, around, own, known) if len(found) == 1 and not _OTHERWISE.search(around) else ()
        priced = tuple(one for one in meant if one.unit.search(around))
        stale = priced and all(one.is_other(value_of(found[0])) for one in priced)
        texts = tuple(piece.text for piece in rest) if said.beside is None else said.beside
        if stale and not any(_says(text, one) for text in texts for one in priced):
            yield said.piece.problem(said.start + found[0].start(), _message(found[0][0], priced[0]))
        elif priced and (taxed := _otherwise_taxed(around, value_of(found[0]), priced)):
            yield said.piece.problem(said.start + found[0].start(), taxed)


def _otherwise_taxed(text: str, amount: Fraction, priced: tuple[Priced, ...]) -> str | None:
    """Say that the very amount of the data stands there with tax, and in the data without, or the other way round."""
    same = [one for one in priced if amount in set(amounts_in(one.price.amount))]
    wrong = next((one for one in same if (said := _TAXED.get(one.price.vat or "")) and said.search(text)), None)
    if wrong is None or len(same) < len(priced):
        return None
    vat = wrong.record.at(("price", "vat")).place
    message = f"hier ist die Umsatzsteuer anders angegeben als bei »{wrong.service.name}« („vat: {wrong.price.vat}“, "
    return f"{message}{vat.file}, Zeile {vat.line}); eines von beiden berichtigen"


def _meant(
    outline: Outline, text: str, own: Priced | None, known: tuple[dict[str, Priced], tuple[str, ...]]
) -> tuple[Priced, ...]:
    """Give the services of which a sentence may speak: the only one that it names, or the one of its page, or any.

    Any it is only where a page is about none and the sentence about her own price.
    """
    priced, names = known
    named = set[str]()
    for name in names:
        pattern = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
        named |= {name} if pattern.search(text) else set()
        text = pattern.sub(" ", text)
    if not named:
        return (own,) if own else tuple(priced.values()) if _HER_PRICE.search(text) else ()
    found = next((one.id for one in outline.catalog.services if {one.name} == named), "")
    return (priced[found],) if found in priced and (own is None or own.service.id == found) else ()


def _says(text: str, meant: Priced) -> bool:
    """Tell whether a text says the price of the data too, beside which another is a variant."""
    return bool(meant.unit.search(text)) and any(not meant.is_other(value_of(one)) for one in IN_EURO.finditer(text))


def _message(said: str, meant: Priced) -> str:
    price = f"{meant.price.amount} je {meant.price.per}" if meant.price.per else meant.price.amount
    there = f"{meant.place.file}, Zeile {meant.place.line}"
    return f"„{said}“, und bei »{meant.service.name}« steht „{price}“ ({there}); ist das gemeint, eines berichtigen"
