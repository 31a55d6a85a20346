"""Read an export of WordPress one entry at a time, so that a big one needs no more room than a small one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, iterparse

from plugins.catalog.system_errors import said_of
from plugins.catalog.visible import visible
from plugins.comments.moderation import NotPossible
from plugins.comments.wxr.recognizing import HOW, refuse_what_is_none
from plugins.comments.wxr.stream import ReadableExport

ENTITIES = (
    "{} enthält eigene XML-Entitäten (DOCTYPE); ein Export aus WordPress hat keine. Den Export neu herunterladen."
)
BROKEN = (
    "{}:{}:{}: kein gültiges XML, die Datei ist beschädigt oder nicht ganz da. Bis dahin {}; übernommen ist davon "
    "nichts. Den Export neu herunterladen."
)
FEED = "{} ist ein RSS-Feed und kein Export aus WordPress: Ein Feed enthält nur die letzten Beiträge. {}."
MISTAKEN = (
    "{} Zeichen der Datei waren kein UTF-8; sie sind gelesen, wie Windows sie schreibt (€, „“, Umlaute). Lesen Sie "
    "nach, ob sie stimmen"
)
BEFORE = "Vor dem Export stand etwas, das nicht dazugehört, wohl eine Meldung des Servers („{}“); es ist übergangen"
MISNAMED = "Die Datei ist UTF-8 und sagt es anders; so ist sie gelesen. Lesen Sie nach, ob die Umlaute stimmen"
DROPPED = "{} Steuerzeichen, die es in Texten nicht gibt, sind weggelassen"


class Export:
    """The children of an export's channel in their order; ``remarks`` tells afterwards what had to be mended."""

    def __init__(self, path: Path, progress: Callable[[int], None] = lambda done: None) -> None:
        self.path, self.progress = path, progress
        self.remarks: tuple[str, ...] = ()
        self._texts = 0
        self._known = False

    def __iter__(self) -> Iterator[Element]:
        """Give the entries; raises NotPossible with what is wrong with the file."""
        try:
            refuse_what_is_none(self.path)
            with self.path.open("rb") as file:
                stream = ReadableExport(file, self.progress)
                yield from self._entries(stream)
        except DefusedXmlException:
            raise NotPossible(ENTITIES.format(self.path.name)) from None
        except ParseError as error:
            raise NotPossible(self._broken(error)) from None
        except OSError as error:
            raise NotPossible(f"{said_of(error, str(self.path))}.") from None
        if not self._known:
            raise NotPossible(FEED.format(self.path, HOW))
        mended = ((MISTAKEN, stream.mistaken), (DROPPED, stream.dropped))
        before = (BEFORE.format(stream.before[:80]),) if stream.before else ()
        self.remarks = (
            *before,
            *[MISNAMED] * stream.misnamed,
            *(said.format(count) for said, count in mended if count),
        )

    def _entries(self, stream: ReadableExport) -> Iterator[Element]:
        way: list[Element] = []
        parser = DefusedXMLParser(encoding="utf-8")
        for event, element in iterparse(stream, events=("start", "end"), parser=parser):
            if event == "start":
                way.append(element)
                continue
            way.pop()
            if len(way) == 2:
                self._texts += tag(element) == "item"
                self._known = self._known or _is_of_wordpress(element)
                yield element
                way[-1].remove(element)

    def _broken(self, error: ParseError) -> str:
        line, column = error.position
        several = f"waren {self._texts} Einträge zu lesen" if self._texts > 1 else "war ein Eintrag zu lesen"
        seen = several if self._texts else "war kein Beitrag zu lesen"
        return BROKEN.format(self.path.name, line, column + 1, seen)


def _is_of_wordpress(element: Element) -> bool:
    return tag(element) == "wxr_version" or (tag(element) == "item" and any(tag(one) == "post_type" for one in element))


def tag(element: Element) -> str:
    """Give the tag without its namespace, which differs between versions of the export."""
    namespace, _, name = element.tag.rpartition("}")
    return "excerpt" if name == "encoded" and "excerpt" in namespace else name


def value(element: Element, name: str) -> str:
    """Give what the first child of a name says, without blanks around it."""
    found = next((child for child in element if tag(child) == name), None)
    return (found.text or "").strip() if found is not None else ""


def line(element: Element, name: str) -> str:
    """Give what a child says as one line without what cannot be seen."""
    return " ".join(visible(value(element, name)).split())
