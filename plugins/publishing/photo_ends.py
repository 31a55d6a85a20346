"""Whether the end of a photo is there, by what its format says of it."""

import re


def seems_cut_off(content: bytes) -> bool:
    """Tell a file without the end that its format has."""
    found = (cut(content) for begin, cut in _CUT if re.match(begin, content[:16], re.DOTALL))
    return next(found, False)


def _is_box_cut(content: bytes) -> bool:
    """Walk along the boxes of an AVIF or a JPEG 2000 (ISO 14496-12, ISO 15444-1); the last may end with the file."""
    at = 0
    while at + 8 <= len(content):
        size = int.from_bytes(content[at : at + 4])
        if size == 0:
            return content[at + 4 : at + 8] == b"jp2c" and _is_open_stream(content)
        at += int.from_bytes(content[at + 8 : at + 16]) if size == 1 else size
        if 1 < size < 8:
            return False
    return at != len(content)


def _is_open_stream(content: bytes) -> bool:
    return not content.rstrip(b"\0").endswith(b"\xff\xd9")


def _is_icon_cut(content: bytes) -> bool:
    """Look where the pictures of an icon are to end (ICO: count, then 16 bytes each)."""
    count = int.from_bytes(content[4:6], "little")
    entries = [content[6 + 16 * number : 22 + 16 * number] for number in range(count)]
    ends = [int.from_bytes(one[8:12], "little") + int.from_bytes(one[12:16], "little") for one in entries]
    return max(ends, default=0) > len(content) or len(content) < 6 + 16 * count


def _is_shorter(content: bytes, begin: int, more: int = 0) -> bool:
    """Tell a file that is shorter than a number in its head says."""
    return int.from_bytes(content[begin : begin + 4], "little") + more > len(content)


_CUT = (
    (rb"\xff\xd8", lambda content: content.rfind(b"\xff\xd9") < max(content.rfind(b"\xff\xda"), 0)),
    (rb"\x89PNG", lambda content: b"IEND" not in content[-4096:]),
    (rb"GIF8", lambda content: not content.rstrip(b"\0").endswith(b";")),
    (rb"RIFF", lambda content: _is_shorter(content, 4, 8)),
    (rb"II\*\0", lambda content: _is_shorter(content, 4)),
    (rb"MM\0\*", lambda content: int.from_bytes(content[4:8]) > len(content)),
    (rb"BM", lambda content: _is_shorter(content, 2)),
    (rb"\xff\x4f\xff\x51", _is_open_stream),
    (rb".{4}(?:ftyp|jP  )", _is_box_cut),
    (rb"\0\0\x01\0", _is_icon_cut),
)
"""How formats begin, and how each is told that ends too early."""
