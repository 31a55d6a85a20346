"""What is no mistake in a file to download, and yet surely not as its owner wants it (Zu bedenken)."""

from collections.abc import Iterator, Sequence

from plugins.catalog import Place, Problem
from plugins.catalog.photos import path_of
from plugins.publishing.downloads.files import Download
from plugins.publishing.downloads.labels import size_words
from plugins.publishing.downloads.office import office_remarks
from plugins.publishing.downloads.properties import Remark, told
from plugins.publishing.outline import Outline

LARGE = 10_000_000
TOO_LARGE = (
    "die Datei hat {}, unterwegs lädt das lange, und manche Anbieter nehmen so große nicht an; als PDF in „kleinster "
    "Größe“ oder mit verkleinerten Bildern neu ausgeben"
)
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
        yield TOO_LARGE.format(size_words(download.size))
    yield from told(_of_kind(download), outline.catalog.consultant.name)


def _of_kind(download: Download) -> Sequence[Remark]:
    if download.path.suffix.lower() == ".pdf":
        from plugins.publishing.downloads.pdf import pdf_remarks  # noqa: PLC0415 (0.15 s, and only a PDF needs it)

        return pdf_remarks(download.path)
    return office_remarks(download.path)
