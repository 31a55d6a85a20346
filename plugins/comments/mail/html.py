"""Take the text out of a mail in HTML, as it looks in a mail program."""

import re

import turbohtml
from turbohtml import Element, Node

from plugins.comments.mail.flowed import DELIMITER

UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "iframe", "object", "head", "title", "svg", "select", "button", "map"}
)
PARAGRAPHS = frozenset({"p", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "table", "hr", "dl", "blockquote"})
BLOCKS = frozenset(
    {
        "div",
        "tr",
        "li",
        "section",
        "article",
        "header",
        "footer",
        "center",
        "form",
        "address",
        "dt",
        "dd",
        "body",
        "html",
    }
)
_HIDDEN = re.compile(
    r"(?i)display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]*[1-9])"
    r"|max-height\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])"
)
_TIGHT = re.compile(r"(?i)margin(?:-bottom)?\s*:\s*0(?![.\d]*[1-9])")
_WEB = re.compile(r"https?://\S+")
_WINGDINGS = str.maketrans("JKLàßü", "🙂😐🙁→←✓")
"""What Outlook writes in a font of pictures for :-) and -->."""
_RAISED, _LOWERED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"), str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SET = {
    "sup": ("", _RAISED),
    "sub": ("", _LOWERED),
    "s": ("~~", {}),
    "strike": ("~~", {}),
    "del": ("~~", {}),
}
"""What would say something else without how it is set."""
_SIGNATURE = re.compile(
    r"(?i)\b(?:gmail_signature|moz-signature|applemailsignature|ms-outlook-mobile-signature|signature)\b"
)
"""What mail programs call the part that they put below a message."""
_OLDER = re.compile(r"(?i)yahoo_quoted|zmail_extra")
"""What mail programs call the part with an older mail that they do not mark as a quote."""
LINE, PARAGRAPH, EMPTY = "\x01", "\x02", "\x03"
"""A new line and a new paragraph, however often they stand in a row, and a line with nothing in it."""
DEEPEST = 150
"""Elements deeper than this are read without looking at what they are."""


def html_text(html: str) -> str:
    """Give the text of a mail: quotes begin with »>«, links keep their address, what nobody sees is left out."""
    document = turbohtml.parse(re.sub(f"[{LINE}{PARAGRAPH}{EMPTY}]", "", html))
    return _set(_inside(document, 0)).strip("\n")


def _set(pieces: str) -> str:
    """Give pieces with marks as lines."""
    text = re.sub(rf"(?:(?<![ \t])[ \t]+)?([{LINE}{PARAGRAPH}\n])[ \t]*", r"\1", pieces)
    text = re.sub(rf"\n?([{LINE}{PARAGRAPH}]+)", lambda marks: "\n\n" if PARAGRAPH in marks[1] else "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text.replace(EMPTY, "").replace("\xa0", " "))


def _inside(node: Node, depth: int) -> str:
    return "".join(_piece(child, depth) for child in node.children)


def _piece(node: Node, depth: int) -> str:
    if isinstance(node, turbohtml.Text):
        return re.sub(r"[ \t\r\n\f]+", " ", node.data)
    if not isinstance(node, Element) or node.tag in UNSEEN or _is_hidden(node):
        return ""
    if depth > DEEPEST:
        return str(node.text)
    return _element(node, depth)


def _element(node: Element, depth: int) -> str:
    if node.tag in {"br", "img", "a", "pre"}:
        return _special(node, depth)
    inner = _inside(node, depth + 1)
    called = f"{node.attr('class')} {node.attr('id')}"
    if _SIGNATURE.search(called) and inner.strip():
        inner = f"{LINE}{DELIMITER}{LINE}{inner}"
    if "wingdings" in f"{node.attr('style')} {node.attr('face')}".lower():
        inner = inner.translate(_WINGDINGS)
    if node.tag in {"td", "th"}:
        return f"{inner} "
    if node.tag in _SET and inner.strip():
        mark, signs = _SET[node.tag]
        return f"{mark}{inner.translate(signs)}{mark}"
    if node.tag == "blockquote" or _OLDER.search(called):
        return f"{PARAGRAPH}{_quoted(_set(inner))}{PARAGRAPH}"
    if node.tag in PARAGRAPHS or node.tag in BLOCKS:
        mark = LINE if node.tag in BLOCKS or _is_tight(node) else PARAGRAPH
        return f"{mark}{_bullet(node)}{_filled(inner)}{mark}"
    return inner


def _special(node: Element, depth: int) -> str:
    match node.tag:
        case "br":
            return "\n"
        case "img":
            alt = str(node.attr("alt") or "")
            return alt if alt and not re.search(r"\w", alt) else ""
        case "pre":
            return f"{PARAGRAPH}{re.sub('(?m)^ +', _kept, str(node.text))}{PARAGRAPH}"
        case _:
            return _link(str(node.attr("href") or "").strip(), _inside(node, depth + 1))


def _link(target: str, shown: str) -> str:
    bare = re.sub(r"\s", "", shown).rstrip("/")
    if not _WEB.fullmatch(target) or not bare or target.rstrip("/") == bare:
        return shown
    return f"{shown} <{target}>"


def _filled(inner: str) -> str:
    """Give what stands in a block; a block with nothing but a break is an empty line."""
    if not inner.strip(" \t\n\r"):
        return EMPTY if "\n" in inner else ""
    return inner.removesuffix("\n")


def _kept(space: re.Match[str]) -> str:
    return "\xa0" * len(space[0])


def _bullet(node: Element) -> str:
    if node.tag != "li":
        return ""
    listed = node.parent
    if not isinstance(listed, Element) or listed.tag != "ol":
        return "– "
    entries = [one for one in listed.children if isinstance(one, Element) and one.tag == "li"]
    first = str(listed.attr("start") or "")
    return f"{entries.index(node) + (int(first) if first.isdecimal() else 1)}. "


def _is_tight(node: Element) -> bool:
    """Tell whether a paragraph stands without space around it, as the lines of Outlook do."""
    return node.tag == "p" and ("MsoNormal" in str(node.attr("class")) or bool(_TIGHT.search(str(node.attr("style")))))


def _is_hidden(node: Element) -> bool:
    return "hidden" in node.attrs or bool(_HIDDEN.search(str(node.attr("style") or "")))


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.strip("\n").split("\n"))
