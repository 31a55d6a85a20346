"""A page to which others lead whatever its head says is no draft, and its head is told so."""

from pathlib import Path

import pytest

from plugins.publishing.draft_checks import check_drafts
from plugins.publishing.drafts import said_drafts
from plugins.publishing.plans import PagePlan
from tests.publishing.outlines import outline

DRAFT = "---\nstatus: draft\n---\nText"
ASKED = {
    "a service": ("angebote/rat.md", "dort „status: draft“ eintragen, und in jedem Fall den ganzen Kopf löschen"),
    "a program": ("programme/stadt.md", "die Seite eines Programms kann kein Entwurf sein; den ganzen Kopf löschen"),
    "a town": ("orte/lindenhaag.md", "die Seite eines Ortes kann kein Entwurf sein; diese Zeile löschen"),
    "a page of its own": (
        "seiten/impressum.md",
        "diese Seite braucht die Website, ein Entwurf kann sie nicht sein; diese Zeile löschen",
    ),
}


@pytest.mark.parametrize(("path", "says"), ASKED.values(), ids=ASKED)
def test_a_page_that_a_feature_asks_for_cannot_be_a_draft_by_its_head(tmp_path: Path, path: str, says: str) -> None:
    title = None if path.startswith("seiten/") else "Titel"
    description = None if path.startswith(("seiten/", "orte/")) else "Worum es geht."
    plan = PagePlan("/seite/", "page", path, title=title, description=description)
    sketch = outline(tmp_path, {path: DRAFT}, (plan,))
    (problem,) = check_drafts(sketch)
    assert str(problem).startswith(f"content/{path}:2:1: ")
    assert says in problem.message
    assert said_drafts(sketch.plans, sketch.words) == frozenset()


def test_beside_other_fields_only_the_line_is_to_go(tmp_path: Path) -> None:
    texts = {"seiten/start.md": "---\ntitle: Start\nstatus: draft\n---\nText"}
    (problem,) = check_drafts(outline(tmp_path, texts, (PagePlan("/", "home", "seiten/start.md"),)))
    assert str(problem).startswith("content/seiten/start.md:3:1: ")
    assert problem.message.endswith("; diese Zeile löschen")


def test_a_page_that_nobody_asks_for_may_be_a_draft_by_its_head(tmp_path: Path) -> None:
    plan = PagePlan("/neu/", "page", "seiten/neu.md", free=True)
    sketch = outline(tmp_path, {"seiten/neu.md": DRAFT}, (plan,))
    assert list(check_drafts(sketch)) == []
    assert said_drafts(sketch.plans, sketch.words) == {"seiten/neu.md"}
