"""The head of a text: title, day, and the sentences that stand for it in lists and search results."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from pydantic import TypeAdapter, ValidationError

from plugins.catalog.models.summary import Summary
from plugins.catalog.models.types import Line, Text
from plugins.catalog.yaml.text import parse_yaml
from plugins.workshop.importing.old_site import OldText
from plugins.workshop.new.yaml_writing import scalar

LONGEST_TITLE, SHORTEST, LONGEST, LONGEST_SUMMARY = 200, 50, 160, 600
NO_TITLE = "hatte keinen Titel"
NO_TITLE_HERE = "„{}“ allein ist hier kein Titel; der Tag steht jetzt dahinter"
CUT_TITLE = "der Titel war länger als 200 Zeichen und ist gekürzt"
SIGNS_IN_TITLE = "der Titel hieß „{}“; Zeichen aus HTML oder Markdown sind weggelassen, denn sie wären zu sehen"
STAND_IN = "die Beschreibung ist aus dem Titel gemacht; schreiben Sie in 50 bis 160 Zeichen, worum es geht"
_LEFT = re.compile(
    r"\{[{%#]|[}%#]\}|\*\*|__(?=\w)|(?<=\w)__|\]\(|^#{2,6} |```|&(?:amp|lt|gt|quot|nbsp)\b"
    r"|(?i:lorem ipsum|dolor sit amet)"
)
"""Signs of templates, of Markdown and of HTML, and filler text, which a head has no use for."""
_KINDS = {"post": "ein Beitrag", "page": "eine Seite"}


def title_of(text: OldText) -> tuple[str, str]:
    """Give the title of a text, and what has to be told of it."""
    words = " ".join(text.title.split()).strip().rstrip(",;").strip()
    bare = without_signs(words).rstrip(",;").strip() if words and not fits(Line, words) else ""
    if bare and bare != words and fits(Line, bare):
        return bare, SIGNS_IN_TITLE.format(words)
    if not words:
        return f"Ohne Titel vom {text.day:%d.%m.%Y}", NO_TITLE
    if len(words) > LONGEST_TITLE:
        return f"{words[: LONGEST_TITLE - 1].rpartition(' ')[0] or words[:180]}…", CUT_TITLE
    return (words, "") if fits(Line, words) else (f"{words} (vom {text.day:%d.%m.%Y})", NO_TITLE_HERE.format(words))


def fits(kind: Any, words: str) -> bool:
    """Tell whether words will do for a field of a head, as the check sees it."""
    try:
        TypeAdapter(kind).validate_python(words)
    except ValidationError:
        return False
    return not parse_yaml(f"x: {scalar(words)}\n", "").problems and not _LEFT.search(words)


def without_signs(words: str) -> str:
    """Give words without what belongs to HTML, Markdown or a template and would be seen in a head."""
    bare = re.sub(r"</?[a-zA-Z][^<>]*>", " ", unescape(unescape(words)))
    bare = re.sub(
        r"\\(?=[^\w\s])|\*\*+|`+|\{[{%#]|[}%#]\}|(?<!\w)__+|__+(?!\w)|!?\[(?=[^\]]*\]\()|\]\([^)]*\)", "", bare
    )
    bare = re.sub(r"(?<![\w*])([*_])(?=[\w„»])([^*_]*[^\s*_])\1(?![\w*])", r"\2", bare)
    return " ".join(bare.split())


def summary_of(text: OldText, description: str) -> str:
    """Give the sentence for the list of posts."""
    said = without_signs(text.excerpt)
    return said if 0 < len(said) <= LONGEST_SUMMARY and fits(Text, said) else description


def described(text: OldText, title: str, words: str, taken: set[str]) -> tuple[str, str]:
    """Give a description of 50 to 160 signs that no page has, and what is told if nobody's own words were enough."""
    for said in (text.description, text.excerpt, words, f"{title}: {text.excerpt or words}"):
        sentence = within(without_signs(said))
        if len(sentence) >= SHORTEST and sentence not in taken and fits(Summary, sentence):
            taken.add(sentence)
            return sentence, ""
    said = f"„{within(title, 70)}“, {_KINDS[text.kind]} vom {text.day:%d.%m.%Y}, von der früheren Website übernommen"
    free = next(one for one in (said, *(f"{said} ({number})" for number in range(2, 9999))) if one not in taken)
    taken.add(free)
    return free, STAND_IN


def within(words: str, most: int = LONGEST) -> str:
    """Give words that are not longer than so many signs, cut at the end of a sentence or else between two words."""
    if len(words) <= most:
        return words
    whole = [found.end() for found in re.finditer(r"[^\d\s.]{3,}[.!?…][“«)]?(?=\s)", words[: most + 1])]
    if whole and whole[-1] >= SHORTEST:
        return words[: whole[-1]]
    cut = words[: most - 1].rpartition(" ")[0] or words[: most - 1]
    return f"{cut.rstrip(' ,;:–-(„»')}…"


def head(fields: Mapping[str, str]) -> str:
    """Give the head of a Markdown file."""
    return "".join(("---\n", *(f"{name}: {scalar(value)}\n" for name, value in fields.items() if value), "---\n"))
