"""Say what in a comment from a mail needs a look before it is approved (Hinweise)."""

import re
from collections.abc import Iterator

from plugins.comments.mail.contacts import contacts_in

_UNSEEN = re.compile("[\ue000-\uf8ff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_QUOTED = re.compile(r"=[CcEe][0-9A-Fa-f]=[0-9A-Fa-f]{2}|[a-zA-Z]=(?:E4|F6|FC|DF|C4|D6|DC)\b")
UNSEEN = "Zeichen, die keine Schrift zeigen kann, fehlen hier."
ENCODED = "Der Text enthält Zeichenfolgen wie „=FC“ oder „=C3=BC“; dort fehlt wohl ein Umlaut."


def remarks_on(message: str) -> Iterator[str]:
    """Say what in a comment needs a look before it is approved."""
    if _UNSEEN.search(message):
        yield UNSEEN
    if _QUOTED.search(message):
        yield ENCODED
    contacts = contacts_in(message)
    if contacts:
        yield f"Im Kommentar steht {' und '.join(contacts)}; vor dem Freigeben streichen, wenn sie nicht hineingehört."
