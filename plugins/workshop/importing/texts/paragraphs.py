"""Paragraphs as WordPress makes them of blank lines, and breaks of single ones (wpautop)."""

import re

_BLOCKS = (
    "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address"
    "|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu"
    "|summary|script|iframe|object|center"
)
_KEPT = re.compile(r"<(pre|script|style|textarea)\b.*?(?:</\1>|$)", re.DOTALL | re.IGNORECASE)
_OPENING = re.compile(rf"[ \t]*(<(?:{_BLOCKS})\b[^>]*>)", re.IGNORECASE)
_CLOSING = re.compile(rf"(</(?:{_BLOCKS})>)[ \t]*", re.IGNORECASE)
_BEGINS = re.compile(rf"</?(?:{_BLOCKS})\b|\ue0f0", re.IGNORECASE)
_LINE_OF_BLOCK = re.compile(rf"(</?(?:{_BLOCKS})\b[^>]*>)\s*\n\s*|\s*\n\s*(?=</?(?:{_BLOCKS})\b)", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MARK = re.compile("\ue0f0(\\d+)\ue0f1")


def with_paragraphs(html: str) -> str:
    """Give a text of the classic editor with the elements that WordPress adds when it shows it."""
    kept = list[str]()

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"\n\n\ue0f0{len(kept) - 1}\ue0f1\n\n"

    text = _KEPT.sub(keep, html.replace("\r\n", "\n").replace("\r", "\n"))
    whole = _TAG.sub(lambda found: found[0].replace("\n", " "), re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL))
    text = _CLOSING.sub("\\1\n\n", _OPENING.sub("\n\n\\1", whole))
    chunks = (chunk.strip("\n") for chunk in re.split(r"\n\s*\n", text))
    shown = "\n".join(map(_paragraph, (chunk for chunk in chunks if chunk.strip())))
    return _MARK.sub(lambda found: kept[int(found[1])], shown)


def _paragraph(chunk: str) -> str:
    lines = _LINE_OF_BLOCK.sub(lambda found: found[1] or "", chunk)
    broken = re.sub(r"(<br\s*/?>)?[ \t]*\n", lambda found: found[1] or "<br>", lines)
    return broken if _BEGINS.match(chunk.lstrip()) else f"<p>{broken}</p>"
