"""Her role in the programs as somebody else would have certified it: „von der IHK geprüfter Prozessbegleiter“."""

import re
from collections.abc import Iterator
from functools import cache

from plugins.catalog import Catalog
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage
from plugins.catalog.roles import stems_of
from plugins.preflight.bodies import BODY_NAME, BY_BODY, is_known
from plugins.preflight.stretches import Stretch

_ALWAYS = "prozessbegleit"
_GATE = re.compile(r"(?i)zertifiziert|anerkannt|zugelassen|geprüft|lizen[zs]iert|akkreditiert")
_MORE = r"(?:zertifiziert|geprüft|lizen[zs]iert|staatlich (?:anerkannt|zugelassen|geprüft))"
"""What says more than the programs do, whoever did it."""
_DONE = rf"(?:{_MORE}|anerkannt|zugelassen|akkreditiert)"
_STATE = r"(?P<state>(?:Bund|Staat|(?:Land|Freistaat) [A-ZÄÖÜ][\w-]+))"
_BODY = rf"(?:(?:Das|Der|Die) )?(?:{BODY_NAME}|{_STATE})"
_FEW = r"(?: (?!nicht\b|nie\b|noch\b|und\b)[^\s,;:]+)"
_NOT_SO = re.compile(
    r"\b(?:nicht|nie|keine?\w*|weder|ohne|möchte|will|werde|ob|wenn)\b|\?\s*$|»|Programmbüro|\bProgramm\b"
    r"|(?:[Bb]ildung|[Ll]ehrgang|[Kk]urs|[Ss]tudium)\b"
)
"""What says that it is not so, or is read elsewhere, or is about what somebody learns."""
_HERSELF = r"\b(?:ich|mich|bin|meine?)\b"
_SO = r"\b(?:[Bb]in|[Aa]ls|[Ii]st|[Ww]urde)\b"
NOT_THERE = (
    "„{}“: so steht es nicht in data/consultant.yaml (check_with: {}); streichen oder sagen, wer Sie akkreditiert hat, "
    "oder, wenn es stimmt, als Ausnahme in data/exceptions.yaml eintragen (§ 5 UWG)"
)


def certified_in(passage: Passage, catalog: Catalog) -> Iterator[Stretch]:
    """Give where a passage claims for the owner that others than the data name have certified her role."""
    if not _GATE.search(passage.text):
        return
    owner = catalog.consultant
    surname = owner.name.rsplit(maxsplit=1)[-1]
    known = _known_to(catalog)
    herself = re.compile(rf"{_HERSELF}|{re.escape(surname)}", re.IGNORECASE)
    for start, sentence in of_herself(passage, owner.name).sentences():
        if _GATE.search(sentence) and herself.search(sentence) and not _NOT_SO.search(sentence):
            found = _claim(sentence, _stems(catalog), known)
            if found:
                asked = ", ".join(dict.fromkeys(one.check_with for one in owner.accreditations))
                message = NOT_THERE.format(found[0].strip(), asked or "niemand")
                yield Stretch(start + found.start(), start + found.end(), message)


def _claim(sentence: str, stems: str, known: tuple[str, ...]) -> re.Match[str] | None:
    """Give the first claim of a sentence; where it names somebody whom the data know, it is no claim."""
    found = next(filter(None, (pattern.search(sentence) for pattern in _patterns(stems))), None)
    groups = found.groupdict() if found else {}
    name = groups.get("body") or groups.get("state")
    return None if name and is_known(name, known) else found


def _stems(catalog: Catalog) -> str:
    """Give the stems of her roles that are not her profession too."""
    owner = catalog.consultant
    roles = stems_of((owner.role, *(one.role for one in owner.accreditations))) - stems_of((owner.profession,))
    return "|".join(sorted({_ALWAYS, *map(re.escape, roles)}))


def _known_to(catalog: Catalog) -> tuple[str, ...]:
    """Give who accredits, and not who only pays."""
    offices = (name for one in catalog.programs for name in (one.name, one.office.name, one.office.operator))
    return tuple(map(str.casefold, (*(one.check_with for one in catalog.consultant.accreditations), *offices)))


@cache
def _patterns(stems: str) -> tuple[re.Pattern[str], ...]:
    role = rf"(?i:[\w-]*(?:{stems}))[a-zäöüß]*\b"
    kind = rf"{_DONE}er?(?: [a-zäöüß]+er?)? {role}"
    by = rf"(?:{BY_BODY}|(?:[Vv]o[mn]|[Dd]urch)(?: de[rnm]| das)? {_STATE})"
    so = rf"{_SO}{_FEW}{{0,3}}?"
    return tuple(
        map(
            re.compile,
            (
                rf"{_BODY} hat mich{_FEW}{{0,5}}? akkreditiert\b",
                rf"{_BODY} hat mich{_FEW}{{0,4}}? als {role}{_FEW}{{0,3}}? {_DONE}\b",
                rf"{so} {by} {kind}",
                rf"{so} {kind} (?:de[rs]|vo[mn](?: der)?|beim?(?: der)?|durch (?:die|den|das)) {_BODY}",
                rf"{by}{_FEW}{{0,4}}? als {role} {_DONE}\b",
                rf"[Aa]ls {role}{_FEW}{{0,3}}? {by} {_DONE}\b",
                rf"\b[Aa]ls {role} {_MORE}\b",
                rf"\b{_MORE} als {role}",
                rf"(?<=\bbin ){_MORE}er?(?: [a-zäöüß]+er?)? {role}",
                rf"(?<=\bbin eine ){_MORE}e(?: [a-zäöüß]+er?)? {role}",
                rf"(?<=\bbin ein ){_MORE}er(?: [a-zäöüß]+er?)? {role}",
                rf"^\W*[Aa]ls {_MORE}er?(?: [a-zäöüß]+er?)? {role}(?=.*\b(?:ich|mich)\b)",
            ),
        )
    )
