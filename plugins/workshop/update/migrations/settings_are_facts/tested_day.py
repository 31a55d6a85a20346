"""Keep the day of the accessibility tests only where it speaks of the owner's own site."""

from plugins.catalog.sample import sample_marks
from plugins.workshop.update.migrations.migration import Changed, Texts
from plugins.workshop.update.migrations.yaml_lines import block, find_field, has_field, insert_after, without_field

FILE, SITE = "data/accessibility.yaml", "data/site.yaml"
SHIPPED_DAYS = frozenset({"2026-11-22"})
"""Days on which the sample was tested."""


def own_tested_day(texts: Texts) -> Changed:
    """Name the tested site beside its day; take the sample's day out of another's site."""
    text = texts.get(FILE, "")
    tested, address = find_field(text, "tested"), find_field(texts.get(SITE, ""), "address")
    if tested is None or tested.value is None or has_field(text, "address"):
        return Changed()
    if address is None or address.value is None:
        return Changed(
            left=(f"{FILE}:{tested.start + 1}: der Tag gilt erst, wenn make audit Ihre Website geprüft hat",)
        )
    if tested.value in SHIPPED_DAYS and not any(sample_marks(address.value)):
        said = (
            f"{FILE}: „tested“ ist weg, denn an diesem Tag wurde das Muster geprüft und nicht Ihre Website (make audit)"
        )
        return Changed({FILE: without_field(text, tested)}, (said,))
    (line,) = block({"address": address.value})
    said = f"{FILE}:{tested.end + 1}: „address“ ergänzt; der Tag der Prüfung gilt nur für diese Adresse"
    return Changed({FILE: insert_after(text, tested, line)}, (said,))
