"""Letters of other scripts that look like Latin ones, in an address that is otherwise Latin (kyrillisches „а“)."""

import re
from unicodedata import name, normalize

_ALIKE = str.maketrans("аеорсухіјѕԁһԛԝӏ", "aeopcyxijsdhqwl")
_LATIN = _ALIKE | str.maketrans(
    "АВЕЗІЈКМНОРСТУХЅαορνικυτγχωηΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABE3IJKMHOPCTYXSaopvikutyxwnABEZHIKMNOPTYX"
)
"""What letters of other scripts look like."""
_SCRIPTS = {"CYRILLIC": "kyrillischer", "GREEK": "griechischer", "COPTIC": "koptischer", "ARMENIAN": "armenischer"}
"""Scripts with letters that look like Latin ones; none is ever mixed with it in a name (UTS 39)."""


def foreign_letter(text: str) -> str | None:
    """Name a letter of a script that looks like the Latin one, if a text has any."""
    letter = next((sign for sign in text if not sign.isascii() and _script(sign) in _SCRIPTS), None)
    if letter is None:
        return None
    like = in_latin(letter)
    looks = f", der nur aussieht wie {like}" if like.isascii() else ""
    return f"„{letter}“ ist ein {_SCRIPTS[_script(letter)]} Buchstabe{looks}"


def mixed_letter(host: str) -> str | None:
    """Name the letter of another script in a part of a host's name that is otherwise Latin, or only looks so."""
    if host.isascii() and "xn--" not in host.lower():
        return None
    labels = [decoded(label) or label for label in host.split(".")]
    is_odd = _is_latin_or_alike if labels[-1].isascii() else _has_latin
    return next(filter(None, map(foreign_letter, filter(is_odd, labels))), None)


def in_latin(text: str) -> str:
    """Give a text with the Latin letters that those of other scripts in it look like."""
    return normalize("NFC", text).translate(_LATIN)


def decoded(label: str) -> str | None:
    """Give what a part of a host's name stands for that begins with ``xn--`` (RFC 3492); None if it is for nothing."""
    begun = re.match(r"(?i)xn--", label)
    if begun is None:
        return label
    try:
        meant = label[begun.end() :].lower().encode("ascii").decode("punycode")
    except UnicodeError:
        return None
    return meant if meant.isprintable() and not meant.isascii() else None


def _is_latin_or_alike(label: str) -> bool:
    return _has_latin(label) or label.translate(_ALIKE).isascii()


def _has_latin(label: str) -> bool:
    return any(_script(sign) == "LATIN" for sign in label)


def _script(sign: str) -> str:
    return name(sign, "").partition(" ")[0]
