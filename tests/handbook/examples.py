"""What the handbook shows of Markdown: each example as it is typed, with the picture of what becomes of it."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tests.project import REPOSITORY, Project

HANDBOOK = REPOSITORY / "docs/redaktion.md"
HEAD = """---
title: Das Beispiel {0} aus dem Handbuch
date: 2026-01-05
description: Das Beispiel {0} aus dem Handbuch, damit sich zeigt, was aus dem wird, was jemand tippt.
summary: Ein Beispiel aus dem Handbuch.
---
"""
_EXAMPLE = re.compile(r"(?ms)^```markdown\n(.*?)^```\n\n!\[([^\]\n]+)\]\((bilder/[\w-]+\.png)\)$")


class Example(NamedTuple):
    """What is typed, what its picture shows in words, and the picture's file, relative to the handbook."""

    typed: str
    words: str
    picture: str


def examples() -> Iterator[Example]:
    """Give the examples in their order."""
    yield from map(Example._make, _EXAMPLE.findall(HANDBOOK.read_text(encoding="utf-8")))


def write_articles(project: Project, shown: Iterable[Example]) -> None:
    """Make an article of each example: /aktuelles/beispiel-0/ and so on."""
    for number, example in enumerate(shown):
        project.write(f"content/aktuelles/beispiel-{number}.md", HEAD.format(number) + example.typed)
