"""What a check of the texts accepts, the gate never refuses for a reason that lies in a text."""

import re

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.slips import find_slips
from tests.forks import Ran
from tests.project import Project
from tests.publishing.test_any_text import TEXTS

HEAD = """---
title: Der Beitrag {0} über vieles
date: 2026-01-05
description: Der Beitrag {0} über alles, was sich tippen lässt, und über das, was auf der Seite daraus wird.
summary: Ein Beitrag über alles, was sich tippen lässt.
---
"""
_FILE = re.compile(r"content/aktuelles/text-\d+\.md")


@given(texts=st.lists(TEXTS.filter(lambda text: not find_slips(without_notes(text))), min_size=60, max_size=120))
@settings(max_examples=2, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
def test_texts_without_mistakes_are_published(small: Project, texts: list[str]) -> None:
    for number, text in enumerate(texts):
        small.write(f"content/aktuelles/text-{number}.md", HEAD.format(number) + text)
    while refused := _told_of(small.run("check")):
        for file in refused:
            small.path(file).unlink()
    published = small.run("publish")
    assert published.code == 0, published.err


def _told_of(checked: Ran) -> set[str]:
    """Give the files of which a check says that they are wrong, or not to be published as they are."""
    stops = checked.out.partition("Zu bedenken:")[0]
    return set(_FILE.findall(checked.err + stops))
