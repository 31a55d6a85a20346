"""Decode the bytes of a mail as browsers do (WHATWG Encoding), so that no letter is lost without a word."""

import codecs
import re

import webencodings

REPLACED = "\ufffd"
"""What stands for bytes that are no character; a comment that holds it is not taken in."""
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks, the longer one first where one begins with another."""
LATIN = "cp1252"
_OF_TEXT = re.compile(
    r"cp\d+|iso8859-\d+|iso2022_\w+|mac-\w+|utf-(?:7|8|16|32)(?:-[lb]e)?|hz|big5\w*|euc_\w+|koi8-\w|gb\w+"
)
"""Charsets of Python that are no tricks like rot13."""
_SINGLE_BYTE = re.compile(r"cp(?:125|4|8)\d+|iso8859-\d+|mac-\w+")
_MANY = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
"""A character that takes several bytes in UTF-8."""
_LONG = re.compile(rb"[\xe0-\xf4][\x80-\xbf]{2}")
"""One that takes three or more, which none of these shows by chance."""
_AT_AN_END = re.compile(rb"\xc4[\x85\x91-\x97]")
"""An Ä before a dash or a quote, which UTF-8 would show as a letter of Latvian or Polish."""
_WESTERN = re.compile("cp125|iso8859")
_LIKELY = re.compile("[\t\r -\u024f\u0300-\u036f\u2000-\u2bff\ufe0f\ufeff\U0001f000-\U0001faff]*")
"""What mails in Latin letters consist of, with punctuation, signs and emoji."""
_FEW = 3
"""So many characters of UTF-8 another charset may show by chance."""
_WIDER = {"gbk": "gb18030", "gb2312": "gb18030"}
"""What is read as the charset that contains it (WHATWG Encoding)."""
_SECOND = "[\u0080-¿€‚-„†‡…‰Š‹Œ‘’“”•–—˜™š›œŽžŸƒˆ]"
_DOUBLED = re.compile(f"[ÂÃ]{_SECOND}|â{_SECOND}{{2}}|ð{_SECOND}{{3}}")
"""What UTF-8 looks like that was taken for windows-1252."""


def decoded(raw: bytes, label: str = "") -> str:
    """Give the text of some bytes: as their mark says, else as declared, else as UTF-8 or windows-1252."""
    for mark, name in MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(name, "replace")
    codec = _codec_of(label)
    if codec.startswith("utf-16") or (not codec and raw.count(0) * 4 > len(raw)):
        return _wide(raw)
    if codec in {"", "utf-8"} or _SINGLE_BYTE.fullmatch(codec):
        lines = raw.split(b"\n")
        sure = bool(codec) or not all(map(_is_utf8, lines))
        return "\n".join(_line(line, codec, sure) for line in lines)
    return _declared(raw, codec)


def mended(text: str) -> str:
    """Give a text with its letters in place of the pairs of signs that they become when they are encoded twice."""
    return _DOUBLED.sub(lambda found: _once(found[0]), text)


def _once(signs: str) -> str:
    raw = b"".join(bytes([ord(sign)]) if ord(sign) < 256 else sign.encode(LATIN) for sign in signs)
    return raw.decode("utf-8", "ignore") or signs


def _codec_of(label: str) -> str:
    """Give Python's name of a declared charset; empty if there is none, or none that anybody knows."""
    written = label.strip(" \t\r\n\"'<>;").lower()
    digits = re.fullmatch(r"(?:x-)?(?:cp|ibm|dos|windows)?[-_]?(\d{3,4})", written)
    names = (
        written,
        written.removeprefix("unicode-1-1-"),
        written.removeprefix("x-"),
        f"cp{digits[1]}" if digits else "",
    )
    found = next(filter(None, map(_codec, names)), "")
    return _WIDER.get(found, found)


def _codec(name: str) -> str:
    encoding = webencodings.lookup(name)
    if encoding and encoding.name not in {"replacement", "x-user-defined"}:
        return str(encoding.codec_info.name)
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    if not _OF_TEXT.fullmatch(known):
        return ""
    encoding = webencodings.lookup(known)
    return str(encoding.codec_info.name) if encoding else known


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _line(raw: bytes, codec: str, sure: bool) -> str:
    """Give a line: a mail may have a footer of other making, and UTF-8 is often called something else.

    ``sure`` says that the mail names another charset, or that others of its lines are no UTF-8.
    """
    if raw.isascii():
        return raw.decode()
    if not _is_utf8(raw):
        return _broken(raw, codec)
    text = raw.decode("utf-8")
    assumed, many = codec or LATIN, _MANY.findall(raw)
    western = _WESTERN.match(assumed) is not None
    few = sure and len(many) < _FEW and not (western and _LONG.search(raw))
    unlikely = few and not (western and _LIKELY.fullmatch(text))
    by_chance = unlikely or (western and all(map(_AT_AN_END.fullmatch, many)))
    return raw.decode(assumed, "replace") if assumed != "utf-8" and by_chance else text


def _broken(raw: bytes, codec: str) -> str:
    """Give a line that is no UTF-8; one that was is not taken for another charset because a character is cut off."""
    if codec in {"", "utf-8"}:
        return raw.decode("utf-8" if _MANY.search(raw) else LATIN, "replace")
    return raw.decode(codec, "replace")


def _declared(raw: bytes, codec: str) -> str:
    try:
        return raw.decode(codec)
    except UnicodeDecodeError:
        return raw.decode(codec, "replace") if REPLACED in decoded(raw) else decoded(raw)


def _wide(raw: bytes) -> str:
    """Give bytes of which every second is zero, whichever of each two comes first."""
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    if not even and not odd:
        return decoded(raw)
    return raw.decode("utf-16-be" if even > odd else "utf-16-le", "replace")
