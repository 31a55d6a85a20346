"""Take a mail apart: its texts in the order in which they are tried, and what it is if it has none."""

import quopri
import re
from binascii import Error
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message

from plugins.comments.mail.charsets import decoded
from plugins.comments.mail.flowed import unfolded
from plugins.comments.mail.html import html_text

HEADER = re.compile(
    r"(?i)from|to|date|subject|received|mime-version|return-path|message-id|content-t\S+|delivered-to|reply-to|sender"
)
"""Headers by which a mail is told from a text."""
_BOUNDARIES = re.compile(rb"(?i)\bboundary\s*=\s*\"?([^\s\";]+)")
_BOUNDARY = re.compile(rb"\s*--([^\s-][^\s]*)\r?\nContent-[\w-]+:")
_HTML = re.compile(r"(?i)\s*(?:\ufeff)?<(?:!doctype|html|body|div|p|meta|table|span|head|font)\b[^>]*>")
_META = re.compile(rb"(?i)<meta[^>]{1,200}charset\s*=\s*[\"']?\s*([\w.:-]+)")
_UTF_8_QUOTED = re.compile(rb"=C3=[89AB][0-9A-F]|=E2=80=[0-9A-F]{2}", re.IGNORECASE)
_SIGNED = re.compile(
    r"-----BEGIN PGP SIGNED MESSAGE-----\n(?:[\w-]+:[^\n]*\n)*\n(.*?)\n-----BEGIN PGP SIGNATURE-----"
    r".*?-----END PGP SIGNATURE-----",
    re.DOTALL,
)
_BASE_64 = re.compile(r"((?:[A-Za-z0-9+/]*[ \t]*\n)*[A-Za-z0-9+/]*={0,2}[ \t]*(?:\n|\Z))(.*)", re.DOTALL)
"""Lines in base64, and what follows them."""
_ENCODING = re.compile(r"(?i)quoted[ _-]?printable|base64|[78]bit|binary|(?:x-)?uu(?:encode|e)\b")
"""A transfer encoding, whatever stands around it."""
MAIL = "message/rfc822"
_ENRICHED = re.compile(r"(?i)<param>.{0,200}?</param>|</?[a-z]{2,20}>")
"""What sets type in a text of a kind that is hardly used any more (RFC 1896)."""
OTHER = frozenset({"application", "audio", "font", "image", "message", "model", "video"})
"""Kinds that are no text."""
DEEPEST = 20
"""Mails within mails and parts within parts are followed so far."""


def parsed(raw: bytes) -> Message | None:
    """Give a mail; None if it is only a text."""
    boundary = _BOUNDARY.match(raw)
    if boundary:
        raw = b'Content-Type: multipart/alternative; boundary="%s"\n\n%s' % (boundary[1], raw)
    mail = message_from_bytes(_in_ascii(raw))
    return mail if any(map(HEADER.fullmatch, mail.keys())) else None


def _in_ascii(raw: bytes) -> bytes:
    """Give a mail whose parts are divided by signs of ASCII, as the standard wants it (RFC 2046)."""
    for boundary in set(_BOUNDARIES.findall(raw)):
        if not boundary.isascii():
            raw = raw.replace(boundary, boundary.hex().encode()[:60])
    return raw


def text_of(raw: bytes) -> str:
    """Give the text of a file that is no mail; a page saved from a mail program in the browser is HTML."""
    meta = _META.search(raw[:2048])
    text = _lines(decoded(_unquoted(raw), meta[1].decode("ascii") if meta else ""))
    return html_text(text) if _HTML.match(text) else text


def readings(mail: Message) -> Iterator[tuple[Message, str]]:
    """Give the texts of a mail, the likeliest first, and with each the part it stands in."""
    for wanted in ("plain", "html"):
        yield mail, "\n\n".join(text.removesuffix("\n") for text in _texts(mail, wanted, 0))
    for part in own_parts(mail):
        if part is not mail and part.get_content_maintype() == "text" and _is_attached(part):
            yield part, _text(part)


def own_parts(mail: Message, depth: int = 0) -> Iterator[Message]:
    """Give the parts of a mail, but not those of mails attached to it."""
    yield mail
    if depth < DEEPEST and mail.get_content_type() != MAIL:
        for child in children(mail):
            yield from own_parts(child, depth + 1)


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _may_be_text(part: Message) -> bool:
    """Tell whether a part holds a text, though its kind may be misspelt (»plain/text«)."""
    return part.get_content_maintype() not in OTHER and part.get_content_subtype() != "rtf"


def _texts(part: Message, wanted: str, depth: int) -> Iterator[str]:
    if depth > DEEPEST or part.get_content_type() == MAIL:
        return
    if part.get_content_type() == "multipart/alternative" and part.is_multipart():
        yield from _alternative(part, wanted, depth)
    elif part.is_multipart():
        for child in children(part):
            yield from _texts(child, wanted, depth + 1)
    elif _may_be_text(part) and (depth == 0 or not _is_attached(part)):
        yield _text(part)


def _alternative(part: Message, wanted: str, depth: int) -> Iterator[str]:
    """Give the text of the wanted kind; of any other if there is none, or if it is empty."""
    said = [(child, "\n".join(_texts(child, wanted, depth + 1))) for child in children(part)]
    filled = [(child, text) for child, text in said if text.strip()]
    fitting = [text for child, text in filled if any(one.get_content_subtype() == wanted for one in child.walk())]
    yield from (fitting or [text for _, text in filled])[:1]


def children(part: Message) -> tuple[Message, ...]:
    """Give what stands directly in a part."""
    payload = part.get_payload() if part.is_multipart() else ()
    return tuple(one for one in payload if isinstance(one, Message))


def _text(part: Message) -> str:
    """Give the text of a part as it was typed."""
    raw = content(part)
    label = part.get_content_charset("") or ""
    meta = None if label else _META.search(raw[:2048])
    text = _lines(decoded(raw, meta[1].decode("ascii") if meta else label))
    if part.get_content_subtype() == "html" or _HTML.match(text):
        return html_text(text)
    if part.get_content_subtype() == "enriched":
        return _ENRICHED.sub("", text)
    if _parameter(part, "format") == "flowed":
        text = unfolded(text, without_space=_parameter(part, "delsp") == "yes")
    return _SIGNED.sub(lambda signed: re.sub(r"(?m)^- ", "", signed[1]), text)


def _parameter(part: Message, name: str) -> str:
    return str(part.get_param(name, "") or "").strip(" '\"").lower()


def content(part: Message) -> bytes:
    """Give what a part holds, out of its transfer encoding, which may be misspelt or left out."""
    written = str(part.get("content-transfer-encoding", ""))
    known = _ENCODING.search(written)
    encoding = re.sub("[ _]", "-", known[0].lower()) if known else written.strip().lower()
    encoding = "quoted-printable" if encoding.startswith("quoted") else encoding
    if encoding != written:
        del part["content-transfer-encoding"]
        part["Content-Transfer-Encoding"] = encoding
    footer = b""
    try:
        footer = _footer(part) if encoding == "base64" else footer
        raw = part.get_payload(decode=True)
    except (MessageError, ValueError, Error):
        raw = None
    raw = raw if isinstance(raw, bytes) else b""
    return raw + footer if encoding in {"quoted-printable", "base64"} else _unquoted(raw)


def _footer(part: Message) -> bytes:
    """Take what a mailing list has put in plain text below a part in base64 out of it."""
    payload = part.get_payload()
    below = _BASE_64.match(payload) if isinstance(payload, str) else None
    if below is None or not re.search(r"\w \w|^[-_]{5}", below[2]):
        return b""
    part.set_payload(below[1])
    return b"\n" + below[2].encode("utf-8", "surrogateescape")


def _unquoted(raw: bytes) -> bytes:
    """Give bytes that are still in a transfer encoding that nobody has named out of it."""
    if raw.isascii() and _UTF_8_QUOTED.search(raw):
        return quopri.decodestring(raw)
    return raw


def _lines(text: str) -> str:
    return re.sub(r"\r\n?|\x0b|\x0c|\u2028|\u2029", "\n", text.removeprefix("\ufeff"))
