"""Days of review that came along with an entry of the sample (Prüfdatum)."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.kept_sample import review_days_of_the_sample
from plugins.publishing.outline import Outline


def copied_days(outline: Outline) -> Iterator[Problem]:
    """Tell a program whose day of review is that of the sample, which was there before the owner read anything."""
    days = review_days_of_the_sample(outline.root)
    for program in outline.loaded.programs if days else ():
        day = str(program.node.at(("reviewed",)).value)
        if (program.record.id, day) in days:
            message = f"„reviewed: {day}“ steht so im Muster (examples/)"
            right = "den Tag eintragen, an dem Sie die Angaben selbst gelesen haben"
            yield Problem(program.place("reviewed"), f"{message}; {right}")
