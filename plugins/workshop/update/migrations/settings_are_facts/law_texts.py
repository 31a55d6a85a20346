"""Shorten the law's texts (Impressum, Datenschutz …) by what the software now writes itself."""

import re
from collections.abc import Iterator
from hashlib import sha256

from plugins.workshop.update.migrations.migration import Changed, Texts
from plugins.workshop.update.migrations.settings_are_facts.law_words import (
    DESCRIPTIONS,
    PRIVACY,
    SHIPPED,
    THANKS,
    WRITTEN_BY_SOFTWARE,
    text_since,
)

HEAD = re.compile(r"\A\ufeff?---[ \t]*\r?\n.*?^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
PARAGRAPH = re.compile(r"(?:^[^\S\r\n]*\S.*(?:\n|\Z))+", re.MULTILINE)
REVIEWED = re.compile("^reviewed:", re.MULTILINE)
WHOLLY_WRITTEN = frozenset({PRIVACY, THANKS})
"""Pages that say all they must without a text of hers."""


def shorten_law_texts(texts: Texts) -> Changed:
    """Replace texts that are word for word the sample's; of others, name what now stands there twice."""
    changed = Changed()
    for path in SHIPPED:
        if path in texts:
            changed = changed.then(_shortened(path, texts[path]))
    return changed


def _shortened(path: str, text: str) -> Changed:
    head = HEAD.match(text)
    body = text[head.end() :] if head else text
    if digest(body) in SHIPPED[path] and head:
        said = f"{path}: neu gefasst; was fehlt, schreibt jetzt die Software, passend zu Ihren Angaben"
        read = f"{path}: diese Seite bitte neu lesen und dann im Kopf unter „reviewed“ den Tag eintragen"
        left = (read,) if REVIEWED.search(head[0]) else ()
        return Changed({path: _head_since(head[0]) + _with_ends(text_since(path), text)}, (said,), left)
    return Changed(left=tuple(_doubled(path, body, text[: len(text) - len(body)].count("\n"))))


def _head_since(head: str) -> str:
    """Give her head, in which a description that the sample shipped speaks of no part that may be off."""
    for before, since in DESCRIPTIONS.items():
        head = head.replace(before, since)
    return head


def digest(text: str) -> str:
    """Give the digest of a text's words."""
    return sha256(" ".join(text.split()).encode()).hexdigest()[:16]


def _with_ends(text: str, like: str) -> str:
    return text.replace("\n", "\r\n") if "\r\n" in like else text


def _doubled(path: str, body: str, lines_before: int) -> Iterator[str]:
    spans = [_lines(match, body, lines_before) for match in PARAGRAPH.finditer(body) if _is_written(path, match[0])]
    if spans:
        lines = ", ".join(f"{first}–{last}" if last > first else str(first) for first, last in _joined(spans))
        yield f"{path}: Zeile {lines} schreibt jetzt die Software; hier löschen, sonst steht es doppelt auf der Seite"
    elif path in WHOLLY_WRITTEN and body.strip():
        yield f"{path}: diese Seite schreibt jetzt die Software; was von Ihrem Text doppelt dasteht, bitte löschen"


def _is_written(path: str, paragraph: str) -> bool:
    return digest(paragraph) in WRITTEN_BY_SOFTWARE[path]


def _lines(match: re.Match[str], body: str, before: int) -> tuple[int, int]:
    first = before + body.count("\n", 0, match.start()) + 1
    return first, first + match[0].rstrip().count("\n")


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join what only an empty line separates."""
    joined = spans[:1]
    for first, last in spans[1:]:
        if first <= joined[-1][1] + 2:
            joined[-1] = joined[-1][0], last
        else:
            joined.append((first, last))
    return joined
