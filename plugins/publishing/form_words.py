"""Words for persons: which ones say that it is a woman or a man, and what to write instead (Personenbezeichnungen)."""

import re
from enum import IntEnum

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
    r"(?:er|or|eur|ent|ant|and|ist|og|graf|graph|soph|ik|ekt|at|ier|är|\w{3}ar|eut|onom|wirt|ärzt|anwält|rät|beamt|köch|bäu"
    r"|chef|gatt|freund|gesell|schöff|wart)in$"
    r"|(?:fach|kauf|amt|obfach|ob)frau$"
)
_TRADE = (
    r"ler|ner|(?:ik|ek|rk)er|bäcker|decker|drucker|denker|banker|arbeiter|leiter|reiter|rater|treter|mieter|bieter|hüter"
    r"|wächter|richter|dichter|pächter|wärter|texter|vater|bruder|meister|minister|priester|städter|forscher|fischer"
    r"|sprecher|macher|fleischer|taucher|lehrer|führer|fahrer|hörer|schreiber|geber|weber|nehmer|farmer|halter|walter"
    r"|gestalter|ger|winzer|tänzer|besitzer|nutzer|schlosser|dreher|seher|zieher|schäfer|käufer|läufer|helfer|kämpfer"
    r"|töpfer|schöpfer|schaffer|bauer|maurer|schneider|former|bremer|furter|heimer|dorfer|erer|schirmer|prüfer|schützer"
)
"""How trades end that are said of a man with „er“; many a thing ends so too, and is none of them."""
_MASCULINE_ENDING = re.compile(
    rf"(?:{_TRADE}|(?:kt|s|at|it|ut)or|eur|ent|ant|(?:plom|tor)and|ist|oge|graf|graph|soph|onom|apeut|chitekt|wirt|arzt|anwalt"
    r"|(?:thek|iv|not|ik|end|ion)ar|chef|geselle|schöffe|(?<!gegen)wart|fachmann|kaufmann|obmann|zimmermann)$"
)
"""How other words for persons end; they count where nothing but a person can stand."""
_NO_PERSONS = re.compile(
    r"(?:mutter|schwester|tochter|feuer|wasser|sommer|winter|wetter|fenster|ufer|muster|(?:^|mittel|zeit)alter|jahr|dörfer|länder|bücher"
    r"|häuser|kinder|männer|güter|fächer|mitglieder|nummer|theater|zimmer|leber|ment|advent|event|prozent|kontinent|patent|garant|restaurant"
    r"|elefant|mist|geist|frist|stört|schwerin|ort|wort|ohr|motor|monitor|kalender|sender|faktor|sektor|sensor|tresor|traktor|reaktor|generator"
    r"|katalysator|indikator|keller|teller|fehler|koller|propeller|ordner|körner|container|rechner|hunger|ärger|finger"
    r"|dünger|lager|bagger|tiger|flieger|zeiger|jünger|worin|darin|hierin|paragraf|paragraph|woge|loge)$"
    r"|^(?:kath[ae]?rin|catherin|severin|valentin|quentin|konstantin|constantin|christin|kristin|augustin|florentin|werner"
    r"|rainer|reiner|heiner|holger|rüdiger|roger|viktor|victor|hector|vincent|wagner|müller|möller|köhler|list|taler|eutin|mandarin|heparin)$"
)
"""Words that end like those and say nothing of man or woman, and names of people."""
_NOMINAL = re.compile(
    r"(?:end|angestellt|beauftragt|abgeordnet|ständig|berechtigt|gelehrt|beteiligt|bekannt|verwandt)er$"
)
"""Participles as nouns, to which a woman has no „in“."""
_PAIRS = (
    *((f"{stem}er", f"{stem}in") for stem in ("förder", "kletter", "ruder", "wander", "zauber", "zimmer")),
    ("zimmermann", "zimmerin"),
    *(("mann", "frau"), ("arzt", "ärztin"), ("anwalt", "anwältin"), ("koch", "köchin"), ("rat", "rätin")),
    *(("bauer", "bäuerin"), ("beamter", "beamtin"), ("gatte", "gattin")),
    *(("geselle", "gesellin"), ("schöffe", "schöffin"), ("oge", "ogin")),
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


class Certainty(IntEnum):
    """How sure it is of a word that it names a person: nothing says so, most often it does, nothing else can stand."""

    UNKNOWN, LIKELY, SURE = range(3)


def is_wrong(word: str, form: Form, certainty: Certainty = Certainty.LIKELY) -> bool:
    """Tell whether a word does not fit: a known one anywhere, another by its ending where that says enough."""
    small = word.lower()
    if FOR_ALL.search(small):
        return False
    person = certainty and not _NO_PERSONS.search(small)
    feminine = person and _FEMININE_ENDING.search(small) is not None
    masculine = person and certainty is Certainty.SURE and _is_of_a_man(small)
    by_ending = {"feminine": masculine, "masculine": feminine, "neutral": masculine or feminine}
    return small.endswith(WRONG[form]) or bool(by_ending[form])


def is_person(word: str) -> bool:
    """Tell whether a word names one person, of whichever form."""
    return FOR_ALL.search(word.lower()) is not None or is_wrong(word, "neutral", Certainty.SURE)


def _is_of_a_man(small: str) -> bool:
    return bool(_MASCULINE_ENDING.search(small) or _NOMINAL.search(small))


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
    noun, verb = _fitting(word, form)
    doing = (*((f"ich {verb}",) if of_herself else ()), _participle(verb)) if verb else ()
    *before, last = (f"„{one}“" for one in (*filter(None, (noun,)), *doing)) if noun or verb else (WHATEVER,)
    return f"{', '.join(before)} oder {last}" if before else last


def right_title(word: str, form: Form) -> str:
    """Say what fits a form where only a noun can stand: „Moderator“; for neutral „Moderation“."""
    noun, _ = _fitting(word, form)
    return f"„{noun}“" if noun else WHATEVER


def _fitting(word: str, form: Form) -> tuple[str, str]:
    """Give the noun that fits a form, for neutral with what one does; each may be lacking."""
    plain = word if word.lower().endswith(MASCULINE) else counterpart(word)
    if form != "neutral" or FOR_ALL.search(plain.lower()):
        return counterpart(word), ""
    stem = next((stem for stem in _NEUTRAL if plain.lower().endswith(stem)), "")
    noun, verb = _NEUTRAL.get(stem, ("", ""))
    return _with_end(plain, stem, noun) if noun else "", verb


def _participle(verb: str) -> str:
    return f"{verb.removesuffix('le')}elnd" if verb.endswith("le") else f"{verb}nd"


def _with_end(word: str, ending: str, other: str) -> str:
    changed = f"{word[: len(word) - len(ending)]}{other}"
    return changed[0].upper() + changed[1:]
