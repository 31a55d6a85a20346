"""Names that are the same but for dots or an ß, left out or set by mistake: »Wache Dorfer«, »Grosse Höfe«."""

import re

_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_ENDING = re.compile(r"e[mnrs]?$")
_NOUN_ENDING = re.compile(r"[ns]$")
_PLURAL_BY_DOTS = re.compile(
    r"(?:[aä](?:pfel|cker)|b(?:[oö]den|[oö]gen|r[uü]der)|f[aä]den|g(?:[aä]rten|r[aä]ben)|h(?:[aä]fen|[aä]mmer)"
    r"|k(?:[aä]sten|l[oö]ster|r[aä]gen)|l[aä](?:den|ger)|m(?:[aä]gen|[aä]ntel|[uü]tter)|n[aä]gel|(?<!h)[oö]fen"
    r"|s(?:[aä]ttel|ch(?:[aä]den|n[aä]bel|w[aä]ger))|t[oö]chter|v(?:[aä]ter|[oö]gel)|w[aä]gen)[ns]?$"
)
"""Nouns whose plural has dots and nothing else: „Garten“, „Gärten“."""


def differs_by_dots(name: str, program: str) -> bool:
    """Tell whether a name in any case is another but for dots or an ß, and is no plural of it."""
    mine, right = _words(name), _words(program)
    same = [_plain(word) for word in mine] == [_plain(word) for word in right]
    return same and mine != right and not name.isupper() and not _PLURAL_BY_DOTS.search(name.lower())


def _words(name: str) -> list[str]:
    *before, noun = name.lower().split()
    return [*(_ENDING.sub("", word) for word in before), _NOUN_ENDING.sub("", noun)]


def _plain(word: str) -> str:
    return word.translate(_PLAIN)
