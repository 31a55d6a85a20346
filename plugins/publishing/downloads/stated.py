"""What the words of a link say of the file behind it, and is no longer so (Art und Größe)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.photos import path_of
from plugins.publishing.downloads.files import Download
from plugins.publishing.downloads.kinds import ALSO
from plugins.publishing.downloads.labels import size_words
from plugins.publishing.outline import Outline

OTHER_SIZE = "hier steht „{}“, die Datei hat {}; die Größe weglassen, der Link nennt sie von selbst"
OTHER_KIND = "hier steht „{}“, die Datei ist {}; die Angabe weglassen, der Link nennt sie von selbst"
_SIZE = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d+))?\s?(?:([kKMG])i?B|([Kk]ilo|[Mm]ega|[Gg]iga)[Bb]ytes?)\b")
_POWERS = {"k": 1, "m": 2, "g": 3}
_LINK = re.compile(
    r"\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\])*)\](?:\((?:<[^<>]*>|[^()]|\([^()]*\))*\)|\[[^\]]*\])?(?P<behind>\s*\([^()]*\))?"
)
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_WORDS = re.compile(r"[^\W_]+")
_VAGUE = {"Text", "Audio", "Visitenkarte"}
"""Names of kinds that are also said of what is in a file."""
_NEARLY = 0.15
"""By so much a size may be rounded."""


def stated_otherwise(outline: Outline) -> Iterator[Problem]:
    """Give links whose words name another kind or size than the file has."""
    files = {**outline.downloads_by_route, **outline.downloads}
    for word in outline.everything:
        lines = word.source.split("\n")
        for one in word.rendered.references:
            file = files.get(path_of(one.target, outline.downloads)) or files.get(one.target.partition("#")[0])
            begin = sum(len(line) + 1 for line in lines[: one.shown[0]]) + one.shown[1]
            link = _LINK.match(word.source, begin) if file and one.alt is None and not file.wrong else None
            if file and link and (told := _told(file, link)):
                yield Problem(word.at(one.shown), told)


def _told(file: Download, link: re.Match[str]) -> str | None:
    said = link["words"] + (link["behind"] or "")
    if (size := _SIZE.search(said)) and not _fits(size, file.size):
        return OTHER_SIZE.format(size[0], size_words(file.size))
    known = {name.casefold(): kind for kind, names in ALSO.items() for name in {kind, *names} - _VAGUE}
    words = [word for within in _IN_BRACKETS.findall(said) for word in _WORDS.findall(within)]
    kinds = {word: known[word.casefold()] for word in words if word.casefold() in known}
    other = next((word for word, kind in kinds.items() if kind != file.kind), None)
    return OTHER_KIND.format(other, file.kind) if other and file.kind not in kinds.values() else None


def _fits(said: re.Match[str], size: int) -> bool:
    unit = 1000 ** _POWERS[(said[3] or said[4])[0].lower()]
    digits = said[2] or ""
    stated, last = float(f"{said[1].replace('.', '')}.{digits or 0}") * unit, unit / 10 ** len(digits)
    is_rounded_up = size < stated < min(size + last, 2 * size)
    return bool(is_rounded_up or abs(stated - size) <= max(_NEARLY * size, 0.55 * last))
