"""Words for persons: which ones say that it is a woman or a man, and what to write instead (Personenbezeichnungen)."""

import re

from plugins.catalog.models.consultant import Form

_STEMS = (
    *("begleiter", "berater", "moderator", "trainer", "mediator", "veranstalter", "anbieter", "betreiber", "gründer"),
    *("leiter", "organisator", "koordinator", "supervisor", "partner", "inhaber", "unternehmer", "träger"),
    *("referent", "dozent", "lehrer", "autor", "forscher", "planer", "gestalter", "entwickler", "vermittler"),
    *("wissenschaftler", "soziologe", "pädagoge", "psychologe", "geograf", "geograph", "politologe", "ethnologe"),
    *("experte", "kollege", "führer", "redakteur", "arbeiter", "gutachter", "sprecher", "lotse", "freund", "nachbar"),
)
"""Ends of words for persons, as one says them of a man; of a woman with „in“ in place of a final „e“."""
MASCULINE = _STEMS
FEMININE = (*(f"{stem.removesuffix('e')}in" for stem in _STEMS), "coachin")
WRONG = {"feminine": MASCULINE, "masculine": FEMININE, "neutral": (*MASCULINE, *FEMININE)}
"""How words end that do not fit the owner."""
FOR_ALL = re.compile(
    r"(?:coach|mensch|person|kraft|leute|team|duo|profi|gast|mitglied|elternteil|talent|genie|individuum|star|fan|ass"
    r"|azubi|lehrling|neuling|vormund|vorstand|beistand|scout|guide|host|master|bachelor|magister|teenager"
    r"|(?:begleit|berat|leit|vertret|führ|planung|betreu|prüf)ung|(?:mediat|moderat|supervis|redakt|direkt)ion)$"
)
"""Words that serve all; with their article they say as little of man or woman as without."""
_FEMININE_ENDING = re.compile(
    r"(?:er|or|eur|ent|ant|ist|og|log|graf|graph|ik|ekt|at|ier|är|wirt|ärzt|anwält|rät|beamt|köch|bäu|chef|gatt|freund)in$"
    r"|(?:fach|kauf|amt|obfach|ob)frau$"
)
_MASCULINE_ENDING = re.compile(
    r"(?:(?<!ut)er|(?<!mot)or|eur|ent|ant|ist|oge|graf|graph|ekt|wirt|arzt|anwalt|chef|fachmann|kaufmann|obmann)$"
)
"""How other words for persons end; they count where nothing but a person can stand."""
_NO_PERSONS = re.compile(
    r"(?:mutter|schwester|tochter|feuer|wasser|sommer|winter|wetter|fenster|ufer|muster|alter|jahr|dörfer|länder|bücher"
    r"|häuser|kinder|männer|güter|fächer|mitglieder|nummer|theater|zimmer|leber|moment|element|instrument|dokument"
    r"|fundament|argument|projekt|objekt|aspekt|effekt|garant|mist|geist|stört|schwerin|ort|wort|motor)$"
)
"""Words that end like those and say nothing of man or woman."""
_NOMINAL = re.compile(
    r"(?:end|angestellt|beauftragt|abgeordnet|ständig|berechtigt|gelehrt|beteiligt|bekannt|verwandt)er$"
)
"""Participles as nouns, to which a woman has no „in“."""
_PAIRS = (
    *(("mann", "frau"), ("arzt", "ärztin"), ("anwalt", "anwältin"), ("koch", "köchin"), ("rat", "rätin")),
    *(("bauer", "bäuerin"), ("beamter", "beamtin"), ("gatte", "gattin"), ("oge", "ogin")),
    *((stem, f"{stem.removesuffix('e')}in") for stem in _STEMS if stem.endswith("e")),
)
"""Ends that are more than one apart by „in“."""
_NEUTRAL = {
    "begleiter": ("begleitung", "begleite"),
    "berater": ("beratung", "berate"),
    "moderator": ("moderation", "moderiere"),
    "trainer": ("training", "trainiere"),
    "mediator": ("mediation", "vermittle"),
    "ansprechpartner": ("ansprechperson", ""),
    "veranstalter": ("", "veranstalte"),
    "leiter": ("leitung", "leite"),
    "organisator": ("organisation", "organisiere"),
    "koordinator": ("koordination", "koordiniere"),
    "supervisor": ("supervision", ""),
    "referent": ("", "referiere"),
    "dozent": ("lehrkraft", "lehre"),
    "lehrer": ("lehrkraft", "lehre"),
    "autor": ("", "schreibe"),
    "forscher": ("forschung", "forsche"),
    "planer": ("planung", "plane"),
    "gestalter": ("gestaltung", "gestalte"),
    "entwickler": ("entwicklung", "entwickle"),
    "vermittler": ("vermittlung", "vermittle"),
    "führer": ("führung", "führe"),
    "redakteur": ("redaktion", "redigiere"),
    "gutachter": ("", "begutachte"),
    "experte": ("fachkraft", ""),
}
"""What serves all instead: a noun, and what one does."""
WHATEVER = "ein Wort, das für alle passt (etwa „Fachkraft“), oder das, was Sie tun,"


def is_wrong(word: str, form: Form, *, sure: bool = False) -> bool:
    """Tell whether a word does not fit; where it is ``sure`` to be a person, by its ending alone."""
    small = word.lower()
    if FOR_ALL.search(small):
        return False
    feminine = _FEMININE_ENDING.search(small) is not None and not _NO_PERSONS.search(small)
    masculine = sure and _MASCULINE_ENDING.search(small) is not None and not _NO_PERSONS.search(small)
    by_ending = {"feminine": masculine, "masculine": feminine, "neutral": masculine or feminine}
    return small.endswith(WRONG[form]) or by_ending[form]


def counterpart(word: str) -> str:
    """Give the word for a woman to that for a man, and the other way round."""
    for masculine, feminine in _PAIRS:
        for ending, other in ((masculine, feminine), (feminine, masculine)):
            if word.lower().endswith(ending):
                return _with_end(word, ending, other)
    if word.endswith("in"):
        return word.removesuffix("in")
    return word.removesuffix("r") if _NOMINAL.search(word.lower()) else f"{word}in"


def right_words(word: str, form: Form, *, of_herself: bool = True) -> str:
    """Say what fits a form where a word does not: „Moderator“; for neutral what serves all."""
    plain = word if word.lower().endswith(MASCULINE) else counterpart(word)
    if form != "neutral" or FOR_ALL.search(plain.lower()):
        return f"„{counterpart(word)}“"
    stem = next((stem for stem in _NEUTRAL if plain.lower().endswith(stem)), None)
    if stem is None:
        return WHATEVER
    noun, verb = _NEUTRAL[stem]
    said = [_with_end(plain, stem, noun)] if noun else []
    said += [f"ich {verb}"] if verb and of_herself else []
    said += [_participle(verb)] if verb else []
    *before, last = (f"„{one}“" for one in said)
    return f"{', '.join(before)} oder {last}" if before else last


def _participle(verb: str) -> str:
    return f"{verb.removesuffix('le')}elnd" if verb.endswith("le") else f"{verb}nd"


def _with_end(word: str, ending: str, other: str) -> str:
    changed = f"{word[: len(word) - len(ending)]}{other}"
    return changed[0].upper() + changed[1:]
