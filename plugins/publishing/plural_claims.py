"""Several programs where the data have one accreditation: „Diese Programme haben mich anerkannt: »A«“."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog.ellipsis import PROOF, PROVEN, QUOTED
from plugins.catalog.program_names import named_in
from plugins.publishing import claim_words as words
from plugins.publishing.program_counts import counted_in
from plugins.publishing.readings import Reading

_THE = r"(?:[Dd]ie|[Dd]en|[Dd]iesen?|[Mm]einen?|[Uu]nseren?)(?:\s+folgenden)?|[Ff]olgenden?"
_NAME = rf"(?:\s+{QUOTED})?"
_I_AM = rf"(?:bin|wurde)\s+ich\s+(?:als\s+\w+\s+)?{PROVEN}|habe\s+ich\s+(?:eine|meine)\s+{PROOF}"
_WHICH_DID = rf"die\s+mich\s+(?:als\s+\w+\s+)?{PROVEN}\s+haben"
_FOR_WHICH = (
    rf"(?:für|in|bei|von)\s+(?:die|denen)\s+ich\s+(?:als\s+\w+\s+)?(?:{PROVEN}\s+(?:bin|wurde)|eine\s+{PROOF}\s+habe)"
)
_WHICH = rf"{_WHICH_DID}|{_FOR_WHICH}"
_SEVERAL = (
    re.compile(rf"\b(?P<said>(?:{_THE})\s+Programme)(?={_NAME}\s+haben\s+(?:mich|uns)\b)"),
    re.compile(rf"\bhaben\s+(?:mich|uns)\s+(?P<said>(?:{_THE})\s+Programme)\b"),
    re.compile(
        rf"\b(?:[Ff]ür|[Ii]n|[Bb]ei|[Vv]on)\s+(?P<said>(?:{_THE})\s+Programmen?)"
        rf"(?=\s*:|\s+{QUOTED}|\s+(?:{_I_AM}|{PROVEN})\b|\s*[.!]?\s*$)"
    ),
    re.compile(rf"\b(?P<said>(?:{_THE}|[Dd]er)\s+Programmen?),\s+(?={_WHICH})"),
    re.compile(rf"^\W*(?P<said>Programme),\s+(?=(?:{_WHICH})\s*:\s*{QUOTED})"),
)
"""Words for more than one program that has accredited her."""
_ONE = "aber in data/consultant.yaml steht nur eine Akkreditierung"
_REMEDY = (
    "in der Einzahl schreiben, etwa „Dieses Programm hat mich anerkannt“, oder die fehlende dort eintragen (§ 5 UWG)"
)


def plural_in(reading: Reading, names: Sequence[str], proven: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give the words of a sentence that mean several accreditations, without a number, where there is one."""
    sentence = reading.sentence
    if len(proven) != 1 or "rogramm" not in sentence or sentence.rstrip().endswith("?"):
        return
    if len(tuple(named_in(sentence, names))) > 1 or len(re.findall(QUOTED, sentence)) > 1:
        return
    for found in (found for pattern in _SEVERAL for found in pattern.finditer(sentence)):
        clause = next(one for one in reading.clauses if found.end() <= one.end)
        counted = len(names) == 1 and any(counted_in(found["said"], ""))
        if clause.holds and not (counted or words.PART_OF.search(sentence[: found.start("said")])):
            yield found.start("said"), f"„{found['said']}“, {_ONE}; {_REMEDY}"
