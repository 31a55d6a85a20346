"""What a document says of itself beside its text: who wrote it, what it is called (Eigenschaften)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.catalog.photo_makers import NOBODY

ODD_TITLE = re.compile(
    r"microsoft \w+ - .*|.*\.(?:docx?|odt|rtf|pages|indd|pptx?|odp|xlsx?|ods|pub|pdf)"
    r"|(?:dokument|document|präsentation|presentation|unbenannt|untitled|titel|mappe|layout)[ _-]?\d*",
    re.IGNORECASE,
)
PRIVATE = "die Datei nennt in ihren Eigenschaften {}; sollen das alle lesen können, es so lassen, sonst {}"


@dataclass(frozen=True)
class Remark:
    """Something about a document; ``persons`` are those whom its properties name, ``said`` tells the rest whole."""

    said: str = ""
    persons: tuple[tuple[str, str], ...] = ()
    title: str = ""
    remedy: str = ""


def told(remarks: Sequence[Remark], owner: str) -> Iterator[str]:
    """Give what is to be told; that the owner of the site wrote a document is no secret."""
    for remark in remarks:
        if remark.said:
            yield remark.said
        named = dict.fromkeys(f"{what} „{name}“" for what, name in remark.persons if _is_another(name, owner))
        odd = [f"den Titel „{remark.title}“"] if ODD_TITLE.fullmatch(remark.title.strip()) else []
        if named or odd:
            yield PRIVATE.format(" und ".join((*named, *odd)), remark.remedy)


def _is_another(name: str, owner: str) -> bool:
    bare = name.strip().casefold()
    return bare not in NOBODY and bare != owner.strip().casefold()
