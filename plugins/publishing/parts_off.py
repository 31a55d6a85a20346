"""What texts and facts still say of parts that are off (Bereiche), for the check and for the gate."""

from plugins.catalog import Problem
from plugins.preflight import SwitchedOff, parts_spoken_of
from plugins.publishing.acceptance import not_accepted
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages

CHECK = "abgeschaltet"


def switched_off(outline: Outline) -> tuple[SwitchedOff, ...]:
    """Give the parts that are off, as preflight knows them."""
    return tuple(SwitchedOff(part.name, part.is_off, part.words) for part in outline.off if part.has_switch)


def parts_off_spoken_of(outline: Outline) -> tuple[Problem, ...]:
    """Give the places that speak of a part that is off, but for what the owner accepts."""
    spoken, off = passages(outline, drafts=False), switched_off(outline)
    found = parts_spoken_of(spoken, outline.catalog, outline.records, off, outline.addresses)
    return tuple(not_accepted(outline, ((CHECK, problem) for problem in sorted(found))))
