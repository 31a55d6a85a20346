"""The bytes of an export, made readable for a strict parser: exports hold what XML forbids."""

import codecs
import re
from collections.abc import Callable
from html.entities import html5
from io import RawIOBase
from typing import BinaryIO

CHUNK = 1 << 16
PREFIXES = {
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wp": "http://wordpress.org/export/1.2/",
}
"""The namespaces of an export, which some tools forget to declare."""
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"""^[^>]{0,200}\bencoding\s*=\s*["']([\w.-]{2,30})["']""")
_BEFORE = re.compile(r"\A(?!\s*<(?:\?xml|!|rss)).+?(?=<\?xml|<rss\b)", re.DOTALL)
_ROOT = re.compile(r"<rss\b[^>]*>")
_ENTITY = re.compile(r"&(?:#(\d{1,8}|x[0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));")
_OPEN = re.compile(r"&[#A-Za-z0-9]{0,32}$")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})


def encoding_of(head: bytes) -> str:
    """Give the encoding that a file says it has, by its first bytes; those of an export are UTF-8."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    said = _ENCODING.match(head.removeprefix(codecs.BOM_UTF8).lstrip())
    try:
        name = codecs.lookup(said[1].decode("ascii")).name if said else "utf-8"
    except LookupError:
        return "utf-8"
    return {"iso8859-1": "cp1252", "ascii": "utf-8"}.get(name, name)


class ReadableExport(RawIOBase):
    """Gives an export as UTF-8 without forbidden signs; ``dropped`` counts those, ``mistaken`` foreign letters.

    ``before`` is what a server wrote before it, ``misnamed`` that it is UTF-8 and does not say so.
    """

    def __init__(self, file: BinaryIO, progress: Callable[[int], None]) -> None:
        super().__init__()
        self.file, self.progress = file, progress
        self.dropped = self.mistaken = self.done = 0
        self.rest, self.ready, self.begun, self.before, self.misnamed = "", b"", False, "", False
        self.decoder = codecs.getincrementaldecoder(self._encoding())(errors="surrogateescape")

    def _encoding(self) -> str:
        said = encoding_of(self.file.read(1024))
        self.file.seek(0)
        self.misnamed = said not in {"utf-8", "utf-16"} and self._is_utf8()
        return "utf-8" if self.misnamed else said

    def _is_utf8(self) -> bool:
        """Tell whether all of the file is UTF-8, and not only letters that are alike in all encodings."""
        decoder, foreign = codecs.getincrementaldecoder("utf-8")(), False
        try:
            while chunk := self.file.read(CHUNK):
                foreign |= not decoder.decode(chunk).isascii()
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
        finally:
            self.file.seek(0)
        return foreign

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Give the next bytes, at most so many."""
        while not self.ready:
            chunk = self.file.read(CHUNK)
            self.done += len(chunk)
            self.ready = self._mended(self.decoder.decode(chunk, final=not chunk), last=not chunk).encode()
            self.progress(self.done)
            if not chunk:
                break
        given, self.ready = (self.ready, b"") if size < 0 else (self.ready[:size], self.ready[size:])
        return given

    def _mended(self, text: str, *, last: bool) -> str:
        text = self.rest + re.sub("[\udc80-\udcff]", self._as_windows, text)
        if not self.begun:
            text, self.begun = text.removeprefix("\ufeff").lstrip(), ">" in text
            self.begun = self.begun and (last or _ROOT.search(text) is not None or len(text) > CHUNK)
            if not (self.begun or last):
                self.rest = text
                return ""
            text = _BEFORE.sub(self._passed_over, text, count=1)
            text = _ROOT.sub(_with_prefixes, _DECLARATION.sub(_same_lines, text), count=1)
        cut = None if last else _OPEN.search(text)
        self.rest = text[cut.start() :] if cut else ""
        text = _FORBIDDEN.sub(self._nothing, text[: cut.start()] if cut else text)
        return _ENTITY.sub(self._entity, text) if "&" in text else text

    def _as_windows(self, found: re.Match[str]) -> str:
        self.mistaken += 1
        return bytes([ord(found[0]) - 0xDC00]).decode("cp1252", errors="replace")

    def _passed_over(self, found: re.Match[str]) -> str:
        self.before = " ".join(re.sub(r"<[^<>]*>", " ", found[0]).split())
        return _same_lines(found)

    def _nothing(self, found: re.Match[str]) -> str:
        self.dropped += 1
        return ""

    def _entity(self, found: re.Match[str]) -> str:
        if found[2]:
            return found[0] if found[2] in _XML else html5.get(f"{found[2]};", f"&amp;{found[2]};")
        code = int(found[1][1:], 16) if found[1].startswith("x") else int(found[1])
        if 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000 or code in {9, 10, 13}:
            return found[0]
        return self._nothing(found)


def _same_lines(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _with_prefixes(found: re.Match[str]) -> str:
    missing = [name for name in PREFIXES if f"xmlns:{name}=" not in found[0]]
    return found[0][:-1] + "".join(f' xmlns:{name}="{PREFIXES[name]}"' for name in missing) + ">"
