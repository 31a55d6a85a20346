"""Clauses without a verb of their own, which go on with what the one before says (Ellipse): „…, dann auch für »B«“."""

import re

QUOTED = r"[»„][^«“”»„]+[«“”]"
"""A name in quotation marks."""
PROOF, PROVEN = r"(?:Akkreditierung|Anerkennung|Zulassung)(?:en)?", r"(?:akkreditiert|anerkannt|zugelassen)"
"""What a clause goes on with, as a noun and as a participle."""
_LEADING_ON = (
    "und oder sowie sowohl als auch wie noch nur ebenso ebenfalls genauso gleichfalls aber doch jedoch sondern wohl "
    "allerdings leider dafür für in im bei beim von vom zu zum an am auf außer ohne bis nicht kein keine keiner weder "
    "nein ja das die der den dem des ein eine einen einem einer alle allen beide beiden zwei drei vier fünf sechs "
    "ich wir mich uns mir meine meiner meinen unsere unserer jeweils zugleich zusätzlich akkreditiert anerkannt "
    "zugelassen es so was dasselbe jene jener seitdem einmal erste zweite dritte erstens zweitens drittens"
)
_WHEN = (
    "seit derzeit heute zurzeit bisher bislang natürlich schon gleich neuerdings inzwischen mittlerweile daneben "
    "zuerst zunächst erst dann danach daraufhin darauf später anschließend schließlich zuletzt letztlich endlich "
    "zwar nun jetzt außerdem zudem ferner weiterhin obendrein bereits längst überdies hernach kurz vor allem"
)
_BEING = frozenset(("bin", "sind", "habe", "haben", "hat", "wurde", "ist"))
"""Verbs that say nothing where the word for what is so stands elsewhere."""
FILLERS = frozenset((*_LEADING_ON.split(), *_WHEN.split(), *(_BEING - {"ist", "hat"}), "gilt", "gelten"))
"""Words that say nothing of their own, whatever stands beside them."""
_COMING = re.compile(
    r"\b(?:kam|kamen|kommt|kommen|trat|traten|gehört|gehörte|gehören|gehörten|zählt|zählte|zählen)\b(?=.*\b(?:da|hin)zu\b)"
    r"|(?<=\b[Dd]azu )(?:kam|kamen|kommt|kommen|gehört|gehörte|gehören|zählt|zählen)\b"
    r"|(?<=\b[Hh]inzu )(?:kam|kamen|kommt|kommen|trat|traten)\b"
    r"|\b(?:ist|sind)\b(?=.*\b(?:gefolgt|(?:da|hin)zugekommen)\b)"
    r"|\b(?:gefolgt|(?:da|hin)zugekommen|folgten?|ergänzt um|erweitert um|neu dabei)\b"
    rf"|\bkam(?:en)?\b(?=.*\b{PROOF}\b)"
)
"""Verbs that put one more beside what was named: „2023 kam »B« dazu“."""
_IN_PASSING = re.compile(r"\b(?:genau|streng) genommen\b|\b(?:wie|offen|ehrlich|kurz) gesagt\b")
_HAVING = re.compile(r"\b(?:bekam|erhielt|erwarb|besitze|habe)\b")
_ONE_MORE = re.compile(r"\b(?:eine|sie|jene|die (?:für|in|von|bei))\b")
"""What they put there with a word that stands for the noun: „die für »B« bekam ich 2023“."""
UNSURE = re.compile(
    r"\b(?:bald|demnächst|künftig|zukünftig|hoffentlich|vielleicht|voraussichtlich|möglicherweise|eventuell"
    r"|womöglich|geplant|(?:in|im|auf|vor)\s+(?:de[rmn]\s+)?\w*(?:verfahren|ausbildung|vorbereitung|arbeit|planung"
    r"|aussicht|bewerbung|prüfung|warteliste))\b",
    re.IGNORECASE,
)
"""What makes a clause say what may be one day."""
_PREPOSITIONS = (
    "für in im ins bei beim von vom zu zum zur an am ans auf aus mit nach seit vor über unter neben ab bis durch um "
    "wegen während gegen ohne trotz laut dank binnen innerhalb als wie"
)
_PREPOSITION = "|".join(_PREPOSITIONS.split())
_GOVERNED = re.compile(rf"(?i)\b(?:{_PREPOSITION})\s+(?:[a-zäöüß\d.-]+\s+){{0,3}}$")
"""What stands before a noun that is neither who does something nor what is done."""
_TIME = re.compile(
    r"(?:Jahr|Monat|Woche|Tag|Zeit|Mal|Anfang|Mitte|Ende|Herbst|Winter|Sommer|Frühling|Frühjahr|Quartal|Januar|Februar"
    r"|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Kurzem|Langem|Neuem|Neuestem|Letzt|Anschluss)(?:s|es|e|en|n)?$"
)
_OF_THE_CLAIM = re.compile(rf"Programme?(?=\s*»)|(?:{PROOF}|Gleiches?)\b")
"""Nouns that name nothing else than what the clause goes on with."""
_NOUNS = re.compile(r"(?<![\w-])[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)*")
_ATTRIBUTE = re.compile(r"\s+(?:für|in|im|bei|beim|von|vom|zu|zum|mit|aus)\s+(?:d\w+\s+)?(?:Programm\s+)?[»„]")
"""A name behind a noun to which it belongs: „mit Erfahrung in »B«“."""
_ADVERB = re.compile(r"(?:da|hin)zu$|letzte[ns]$|\w+(?:lich|weise|dings|mals|maßen|falls)$")
"""Words that may begin a sentence, and are no nouns."""
_SMALL = re.compile(r"(?<![\w-])[a-zäöüß]+")
_ADJECTIVE = re.compile(r"\w+e[mnrs]?$")
_BEFORE_ADJECTIVES = re.compile(
    r"(?i)\b(?:d(?:er|ie|as|en|em|es)|ein\w*|mein\w*|unser\w*|dies\w*|jede\w*|alle\w*|beide\w*|zwei|drei|vier|fünf|sechs"
    rf"|{_PREPOSITION})\s+(?:\w+e[mnrs]?\s+)?$"
)
_BEFORE_NOUNS = re.compile(r"\s+(?:[a-zäöüß]+e[mnrs]?\s+)?[A-ZÄÖÜ»„]")
_NOT_VERBS = (
    "selbst sonst jüngst unlängst fast mit dort insgesamt gesamt damit somit weit soweit oft recht direkt echt "
    "meist zumeist samt mitsamt nebst überhaupt statt fort sofort seinerzeit jederzeit schlicht leicht gut "
    "insbesondere ohne nahe beinahe lange manche solche diese diesen jenen welche ihre seine eigene andere "
    "anderen weitere weiteren übrigen letzte letzten neben zwischen gegen wegen oben eben soeben unterdessen "
    "indessen dessen deren denen zusammen außen innen meisten mitten gestern sofern insofern modern hauptsächlich "
    "weiter wieder immer zuallererst allererst letztens übrigens vielen einigen sie"
)
_NO_VERBS = frozenset(_NOT_VERBS.split())
"""Words that end like verbs."""
_VERB = re.compile(
    r".*(?:e|t|st|en|ern|eln)$|.*(?:kam|ging|gab|gibt|fand|ließ|hielt|stand|nahm|trat|trug|zog|sah|lag|blieb|sprach"
    r"|schrieb|half|traf|lief|rief|las|lud|wuchs|begann|hieß|fing|schloss|kann|mag|darf|muss|soll|will|wird|war)$"
)
_NO_ENDING = re.compile(r"(?:haft|weise|maßen|heit|seits)$")
_OWN_WORDS = re.compile(
    r"\b(?:tätig|aktiv|unterwegs|offen|dabei|zuständig|gerne?|lieber|ehrenamtlich|privat|neugierig|erfahren|daheim"
    r"|zuhause|üblich|möglich|willkommen|fremd|häufig|anders|hier|mehr"
    r"|(?:auf|nach|gegen)\s+(?:\w+\s+)?(?:Absprache|Anfrage|Honorar|Rechnung|Vereinbarung|Wunsch)"
    r"|(?!offenbar|unmittelbar|scheinbar|nachweisbar)\w+bar"
    r"|(?!während|anschließend|abschließend|folgend|umgehend|ergänzend|entsprechend|vorwiegend|überwiegend)\w+end)\b"
)
"""What a clause without a verb says of its own: „…, in »B« nur beratend“."""


def goes_on(text: str) -> bool:
    """Tell whether a text is no clause of its own: names, and words that only lead to them."""
    plain = _without_coming(_uncapped(text))
    small = set(_SMALL.findall(plain))
    if UNSURE.search(plain) or _OWN_WORDS.search(plain) or _has_a_noun_of_its_own(plain):
        return False
    return small <= FILLERS or not (small & _BEING or has_a_verb(plain))


def comes_along(text: str) -> bool:
    """Tell whether a text puts one more beside what was named: „2023 kam »B« dazu“."""
    return _COMING.search(text) is not None


def _without_coming(text: str) -> str:
    """Hide the verbs that say nothing but that there is one more, and leave a sign for each name."""
    plain = _IN_PASSING.sub("", text)
    having = _HAVING.sub("", plain) if _ONE_MORE.search(plain) else plain
    come = re.sub(r"\bProgrammen?\b", "", _COMING.sub("", having)) if comes_along(text) else having
    return re.sub(QUOTED, "»", come)


def has_a_verb(text: str) -> bool:
    """Tell whether a text has a verb that says something of its own."""
    return any(_is_verb(word, text) for word in _SMALL.finditer(text))


def _is_verb(word: re.Match[str], text: str) -> bool:
    known = word[0] in FILLERS or word[0] in _NO_VERBS or _NO_ENDING.search(word[0])
    if known or not _VERB.match(word[0]):
        return False
    adjective = _ADJECTIVE.match(word[0]) and _BEFORE_NOUNS.match(text, word.end())
    return not (adjective and _BEFORE_ADJECTIVES.search(text[: word.start()]))


def _has_a_noun_of_its_own(text: str) -> bool:
    return any(_is_own(noun, text) for noun in _NOUNS.finditer(text))


def _is_own(noun: re.Match[str], text: str) -> bool:
    if _TIME.search(noun[0]) or _OF_THE_CLAIM.match(text, noun.start()):
        return False
    before = text[: noun.start()]
    belongs = _ATTRIBUTE.match(text, noun.end()) and not re.search(r"\bals\s+$", before)
    return bool(belongs) or not _GOVERNED.search(before)


def _uncapped(text: str) -> str:
    """Give a text whose first word begins small if it is one that only leads on."""
    first = re.match(r"\W*(\w+)", text)
    small = first[1].lower() if first else ""
    leads = small in FILLERS or small in _NO_VERBS or re.fullmatch(_PREPOSITION, small) or _ADVERB.match(small)
    return text.replace(first[1], small, 1) if first and leads else text
