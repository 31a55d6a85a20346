"""What stands before a word for a person and changes with it: „ein freier Moderator“, „eine freie Moderatorin“."""

import re

_STEMS = ("ein", "kein", "mein", "dein", "sein", "ihr", "unser")
_TO_WOMAN = {
    **{"der": "die", "den": "die", "dem": "der", "zum": "zur", "vom": "von der", "beim": "bei der"},
    **{"euer": "eure", "euren": "eure", "eurem": "eurer"},
    **{f"{one}{his}": f"{one}{hers}" for one in _STEMS for his, hers in (("", "e"), ("en", "e"), ("em", "er"))},
}
_TO_MAN = {
    **{"die": "der", "der": "dem", "zur": "zum", "eure": "euer", "eurer": "eurem"},
    **{f"{one}{hers}": f"{one}{his}" for one in _STEMS for hers, his in (("e", ""), ("er", "em"))},
}
_ASKED_FOR = {"die": "den", "eure": "euren", **{f"{one}e": f"{one}en" for one in _STEMS}}
"""The articles of the other one; the last are those of a man whom somebody has or asks for."""
_OF_WHOM = ("dem", "zum", "vom", "beim", "der", "zur")
"""Articles behind which all adjectives end alike, as behind „einem“ and „einer“."""
_ADJECTIVE = re.compile(r"(?<![\w-])(?P<word>[A-ZÄÖÜ]?[a-zäöüß][a-zäöüß-]+?(?P<ending>e[rnm]?))(?P<more>,|\s+und)?\s+$")
_OPENING = re.compile(
    r"(?:Frei|\w*(?:iert|bildet|prüft|lernt|fahren|(?:ruf|schaft|amt)lich|tretend|ständig|isch|tern|tral))e[rnm]?"
)
"""Adjectives that a sentence begins with; „Kölner“ is none that changes."""
_NO_ADJECTIVE = re.compile(
    r"immer|wieder|weiter|früher|später|bisher|seither|daher|leider|aber|oder|vorher|nachher|selber|eher|lieber|ferner"
    r"|unter|über|außer|heute|gerne|lange|beinahe|ohne|eben|neben|morgen|selten|inzwischen|gegen|wegen|zwischen|worden"
    r"|geworden|gewesen|außerdem|zudem|trotzdem|seitdem|kurzem|langem|allem|anderem|neuestem|wurde|werde|bleibe|wäre"
    r"|habe|möchte|wollte|sollte|konnte|durfte|musste|(?:dies|jed)e[rnm]?"
)
_LAST_WORD = re.compile(r"(?<![\w-])(?P<word>\w+)\s+$")
_HAD = re.compile(
    r"\b(?:[Mm]ich|[Mm]ir|(?:haben|finden|gewinnen|bekommen|erhalten)\s+(?:Sie|wir))\b|\b(?:[Dd]urch|[Ff]ür|[Oo]hne)\s+$"
)


def with_phrase(before: str, word: str, right: str, *, woman: bool) -> tuple[str, str]:
    """Give a word with the article and the adjectives that end ``before``, and the same around the right one."""
    adjectives = _adjectives(before)
    start = adjectives[0].start() if adjectives else len(before)
    last = _LAST_WORD.search(before[:start])
    is_article = last is not None and last["word"].lower() in (_TO_WOMAN if woman else _TO_MAN)
    article, start = (last["word"], last.start()) if last and is_article else ("", start)
    asked = not woman and _HAD.search(before[:start]) is not None
    articles = _TO_WOMAN if woman else {**_TO_MAN, **(_ASKED_FOR if asked else {})}
    endings = _endings(article.lower(), woman=woman, asked=asked)
    changed = (_ending_anew(one, endings) for one in adjectives)
    new = articles.get(article.lower(), "")
    new = new.capitalize() if article[:1].isupper() else new
    return f"{before[start:]}{word}", " ".join(filter(None, (new, *changed, right)))


def _ending_anew(adjective: re.Match[str], endings: dict[str, str]) -> str:
    bare, ending = adjective["word"].removesuffix(adjective["ending"]), adjective["ending"]
    return f"{bare}{endings.get(ending, ending)}{adjective['more'] or ''}"


def _adjectives(before: str) -> list[re.Match[str]]:
    """Give the adjectives right before a noun."""
    chain: list[re.Match[str]] = []
    while found := _ADJECTIVE.search(before):
        small = found["word"].lower()
        is_name = small != found["word"] and not _OPENING.fullmatch(found["word"])
        no_adjective = _NO_ADJECTIVE.fullmatch(small) or small in _TO_WOMAN or small in _TO_MAN
        if is_name or no_adjective or (found["more"] and not chain):
            break
        chain.insert(0, found)
        before = before[: found.start()]
    return chain


def _endings(article: str, *, woman: bool, asked: bool) -> dict[str, str]:
    """Give the endings of adjectives behind an article, by those that they have."""
    if woman:
        return {} if article in _OF_WHOM or article.endswith("em") else {"er": "e", "en": "e", "em": "er"}
    if article in _OF_WHOM or article.endswith("er"):
        return {}
    of_his = "en" if asked else "e" if article == "die" else "er"
    return {"e": of_his, "er": "em"}
