"""The owner's name with a slip on the imprint, and a company there of which the data know nothing (Impressum)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.problems import slips
from plugins.publishing import routes
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

LONG_ENOUGH, MOST = 4, 2
"""So many letters more than slips a word has that is most likely hers, and so many slips a name has."""
_WORD = r"[A-ZÄÖÜ][a-zäöüßéè]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
_FORM = r"(?:GmbH(?: & Co\. KG)?|gGmbH|UG(?: \(haftungsbeschränkt\))?|AG|KG|OHG|GbR|PartG|eG|e\. ?K\.|e\. ?U\.)"
_REGISTER = r"(?:HR[AB]|PR|GnR|VR)\s?\d{2,7}\b"
_ALONE = re.compile(
    rf"^\W*(?:(?:Handels|Partnerschafts|Genossenschafts)?[Rr]egister\w*|Amtsgericht|HR[AB])\b[^.!?]*?(?P<number>{_REGISTER})"
)
"""A line that names a register and no company."""
_OTHERS = re.compile(
    r"\b(?:Gestaltung|Design|Webdesign|Fotos?|Fotograf\w*|Bild(?:er|nachweis)?|Hosting|Hoster|Umsetzung|Programmierung|Technik"
    r"|Druck|Grafik|Illustration(?:en)?|Redaktion|Agentur|Versicher\w+)\b"
)
"""What says that a company made something of the site."""
NOT_IN_DATA = "„{}“, und in data/consultant.yaml fehlt dazu {}; dort eintragen oder hier streichen"


def mistyped_names(outline: Outline, name: str) -> Iterator[str]:
    """Give what the imprint calls her but for a letter or two."""
    words = name.split()
    imprint = outline.file_at(routes.IMPRINT)
    pattern = re.compile(rf"(?<![\w-])(?=({' '.join([_WORD] * len(words))})(?![\w-]))")
    for passage in published_passages(outline) if len(words) > 1 else ():
        for found in pattern.finditer(passage.text) if passage.place(0).file == imprint else ():
            if _is_nearly(found[1].split(), words):
                yield found[1]


def unknown_companies(outline: Outline) -> Iterator[Problem]:
    """Give the legal form and the register that the imprint has and the data lack."""
    owner, imprint = outline.catalog.consultant, outline.file_at(routes.IMPRINT)
    last = re.escape(owner.name.split()[-1])
    company = re.compile(
        rf"(?<![\w-])(?:[A-ZÄÖÜ&][\w.&-]* ){{0,4}}?{last}(?: (?:[A-ZÄÖÜ&][\w.&-]*|und|für)){{0,4}}? {_FORM}(?!\w)"
    )
    for passage in published_passages(outline):
        if passage.place(0).file == imprint and not _OTHERS.search(passage.text):
            hers, alone = company.search(passage.text), _ALONE.search(passage.text)
            register = re.compile(_REGISTER).search(passage.text, hers.end()) if hers else None
            if hers and not owner.legal_form and hers[0] != owner.name:
                lacking = "„legal_form“" if owner.registration or not register else "„legal_form“ und „registration“"
                yield passage.problem(hers.start(), NOT_IN_DATA.format(hers[0], lacking))
            elif not owner.registration and register:
                yield passage.problem(register.start(), NOT_IN_DATA.format(register[0], "„registration“"))
            elif not owner.registration and alone and not re.search(_FORM + r"(?!\w)", passage.text):
                yield passage.problem(alone.start("number"), NOT_IN_DATA.format(alone["number"], "„registration“"))


def _is_nearly(said: list[str], words: list[str]) -> bool:
    """Tell whether a word or two of a name are slips, and none is another word; two in one need a longer one."""
    pairs = [(slips(one, word), word) for one, word in zip(said, words, strict=True) if one not in (word, f"{word}s")]
    return 0 < sum(count for count, _ in pairs) <= MOST and all(
        len(word) >= LONG_ENOUGH + count for count, word in pairs
    )
