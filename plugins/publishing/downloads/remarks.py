"""What is no mistake in a file to download, and yet surely not as its owner wants it (Zu bedenken)."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog import Place, Problem
from plugins.catalog.photos import path_of
from plugins.publishing.downloads.files import Download
from plugins.publishing.downloads.labels import size_words
from plugins.publishing.downloads.office import office_remarks
from plugins.publishing.downloads.properties import Remark, told
from plugins.publishing.downloads.rtf import rtf_remarks
from plugins.publishing.outline import Outline

LARGE = 10_000_000
TOO_LARGE = "die Datei hat {}, unterwegs lädt das lange, und manche Anbieter nehmen so große nicht an; {}"
_SMALLER = {
    ".pdf": "als PDF in „kleinster Größe“ oder mit verkleinerten Bildern neu ausgeben",
    ".zip": "auf mehrere verteilen, oder nur hineinpacken, was nötig ist",
    ".mp3": "mit weniger Bit je Sekunde neu ausgeben, für Sprache genügen 64",
}
_WITH_PICTURES = "die Bilder darin verkleinern und neu speichern, oder als PDF in „kleinster Größe“ ausgeben"
GUESTS = (
    "der Termin nennt die Adressen von Gästen ({}), die alle lesen können; ihn ohne Gäste neu ausgeben oder die "
    "Zeilen, die mit „ATTENDEE“ beginnen, im Editor löschen"
)
_ATTENDEE = re.compile(r"^ATTENDEE\b(?:[^\n]|\n[ \t])*?mailto:((?:[^\s;]|\r?\n[ \t])+)", re.MULTILINE | re.IGNORECASE)
UNLINKED = (
    "zu dieser Datei führt kein Link, also geht sie nicht hinaus; verlinken, etwa „[Worum es geht]({{static}}/{})“, "
    "oder herausnehmen"
)
WRONG_UNLINKED = "diese Datei {}, oder sie herausnehmen"


def remarks(outline: Outline) -> Iterator[Problem]:
    """Give what there is to think about the files to download; of a faulty one that is linked, the link is told."""
    named = _linked(outline)
    for download in outline.downloads.values():
        if download.name not in named:
            said = WRONG_UNLINKED.format(download.wrong) if download.wrong else UNLINKED.format(download.name)
            yield Problem(Place(download.file), said)
        elif not download.wrong:
            yield from (Problem(Place(download.file), said) for said in _said(download, outline))


def _linked(outline: Outline) -> set[str]:
    targets = [one.target for word in outline.everything for one in word.rendered.references]
    by_address = (outline.downloads_by_route[target].name for target in targets if target in outline.downloads_by_route)
    return {*(path_of(target, outline.downloads) for target in targets), *by_address}


def _said(download: Download, outline: Outline) -> Iterator[str]:
    if download.size > LARGE:
        smaller = _SMALLER.get(download.path.suffix.lower(), _WITH_PICTURES)
        yield TOO_LARGE.format(size_words(download.size), smaller)
    yield from told(_of_kind(download), outline.catalog.consultant.name)


def _of_kind(download: Download) -> Sequence[Remark]:
    ending = download.path.suffix.lower()
    if ending == ".pdf":
        from plugins.publishing.downloads.pdf import pdf_remarks  # noqa: PLC0415 (0.15 s, and only a PDF needs it)

        return pdf_remarks(download.path)
    if ending == ".ics":
        return _guests(download.path.read_text(encoding="utf-8-sig"))
    return rtf_remarks(download.path) if ending == ".rtf" else office_remarks(download.path)


def _guests(calendar: str) -> Sequence[Remark]:
    found = dict.fromkeys(re.sub(r"\s", "", one) for one in _ATTENDEE.findall(calendar))
    return (Remark(GUESTS.format(", ".join(found))),) if found else ()
