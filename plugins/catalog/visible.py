"""Text from strangers, without what cannot be seen: it must not turn, hide or break the text around it."""

import re
from unicodedata import normalize

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls (Unicode TR 9)
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\uffff\ufdd0-\ufdef\ud800-\udfff\ue000-\uf8ff"  # no characters, halves of some, private ones
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff"  # tags, further private ones
    "]"
)
_EMOJI = "\u2190-\u2bff\U0001f000-\U0001faff"
_JOINING = "\u0600-\u06ff\u0750-\u077f\u0840-\u085f\u08a0-\u08ff\u0900-\u0dff\u1780-\u17ff\u1820-\u18aa\ua8e0-\uaaff"
"""Letters that join, and that joiners set apart: those of Persian, Hindi, Sinhala and others."""
_LONE_JOINER = re.compile(
    f"(?<![{_JOINING}])[\u200c\u200d](?![{_EMOJI}])|(?<![{_EMOJI}\ufe0f{_JOINING}])[\u200c\u200d]"
    f"|\u200c(?![{_JOINING}])|\u200d(?![{_EMOJI}{_JOINING}])"
)
_MARKS = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_PILED_MARKS = re.compile(f"({_MARKS}{{3}}){_MARKS}+")


def visible(text: str) -> str:
    """Give a text in Unicode's composed form without invisible characters, its lines ended by line feeds.

    Joiners stay inside emoji and between letters that join; of piled accents three stay.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))
    return _PILED_MARKS.sub(r"\1", normalize("NFC", _LONE_JOINER.sub("", text)))
