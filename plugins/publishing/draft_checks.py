"""Check that no page is called a draft to which others lead whatever its head says."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.node import Node
from plugins.publishing.outline import Outline
from plugins.publishing.plans import PagePlan
from plugins.publishing.record_files import records_of

BY_RECORD = {
    "data/services.yaml": (
        "ob ein Angebot ein Entwurf ist, sagt „status“ in data/services.yaml; soll es einer sein, dort "
        "„status: draft“ eintragen, und in jedem Fall {}"
    ),
    "data/programs.yaml": "die Seite eines Programms kann kein Entwurf sein; {}",
    "data/towns.yaml": (
        "die Seite eines Ortes kann kein Entwurf sein; {}, und soll sie noch nicht erscheinen, die Datei so lange "
        "an einem anderen Ort als content/ aufbewahren"
    ),
}
NEEDED = "diese Seite braucht die Website, ein Entwurf kann sie nicht sein; {}"
LINE, HEAD = "diese Zeile löschen", "den ganzen Kopf löschen, von „---“ bis „---“"


def check_drafts(outline: Outline) -> Iterator[Problem]:
    """Give the heads that call a page a draft which features ask for."""
    for plan in outline.plans:
        word = outline.words.pages.get(plan.body)
        if word and word.head and word.matter.status == "draft" and not plan.free:
            message = BY_RECORD.get(records_of(plan.body) or "", NEEDED)
            yield Problem(word.head.key_place(("status",)), message.format(_deleted(word.head, plan)))


def _deleted(head: Node, plan: PagePlan) -> str:
    is_all = isinstance(head.value, dict) and len(head.value) == 1
    return HEAD if is_all and not plan.needs_head else LINE
