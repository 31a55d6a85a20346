"""Shortcodes of WordPress and its page builders: what stands in square brackets becomes HTML, or is told."""

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape

import turbohtml

from plugins.workshop.importing.texts.blocks import note
from plugins.workshop.importing.texts.field_words import html_of
from plugins.workshop.importing.texts.fields import Field, saying
from plugins.workshop.importing.texts.known_codes import KNOWN, with_code, with_known_pairs
from plugins.workshop.importing.texts.shortcode_tree import Node, Shortcode, parsed

FORM = "ein Formular ({}) stand hier; Anfragen kommen hier über die Kontaktseite"
BUILDER = "Bausteine eines Seitenbaukastens ({}) sind aufgelöst; lesen Sie, ob die Reihenfolge stimmt"
UNKNOWN = "der Kurzbefehl „[{}]“ wird hier nicht ausgeführt; eine Notiz steht an seiner Stelle"
SHELL = "der Kurzbefehl „[{}]“ ist weggelassen, was zwischen ihm stand, ist geblieben"
OPENED = "der Kurzbefehl „[{}]“ ist aufgelöst; was er selbst sagte, steht jetzt im Text: {}"
HIDDEN = "der Baustein „[{}]“ war abgeschaltet; was er enthält, steht als Notiz da, die niemand sieht"
DYNAMIC = "der Baustein „[{}]“ holte sich etwas von anderswo (dynamischer Inhalt), das nicht im Export steht"
_BUILDER = re.compile(
    r"(?:vc|et_pb|fusion|av|cs|x|tve|mk|qode|us|nectar|thrive|fl|ct|oxy|kt|uncode|themify|mpc|dt|wolf|ult|bt|tm|porto)_\w+"
    r"|et_section|row|column|one_\w+|col"
)
_NAMES = {
    **{"et": "Divi", "vc": "WPBakery", "fusion": "Avada", "av": "Enfold", "cs": "Cornerstone", "x": "Cornerstone"},
    **{"fl": "Beaver Builder", "ct": "Oxygen", "oxy": "Oxygen", "tve": "Thrive", "thrive": "Thrive"},
}
_FORMS = re.compile(
    r"\w*contact_?-?(?:form|field)(?:-7)?|\w+_(?:signup|login|optin|subscribe|newsletter)|wpforms|gravityform|ninja_forms?|formidable|mc4wp_form|newsletter\w*|forminator_form"
)
_SAYING = frozenset({"words", "title", "link", "tip", "picture", "played"})
_TITLE = re.compile("heading|title(?!s)")
_OFF = (
    ("disabled", "on"),
    ("disabled_on", "on|on|on"),
    ("disable_element", "yes"),
    ("status", "draft"),
    ("hide", "yes"),
    ("hidden", "true"),
)
_FRAME = re.compile(
    r"(?:\w+_)?(?:section|row|column|container|inner|spacer|separator|divider|empty_space|icon|text|col|one_\w+|line|gap"
    r"|clear|slider|tabs|accordion|pricing_tables|counters|social\w*)(?:_\w+)?"
)
"""Parts of builders that may say nothing."""


def with_elements(html: str) -> str:
    """Give a text with its shortcodes replaced; what stands in code stays."""
    text = with_code(html)
    return _written(parsed(with_known_pairs(text))) if "[" in text else text


def _written(nodes: Sequence[Node]) -> str:
    said = ""
    for index, node in enumerate(nodes):
        following = nodes[index + 1] if index + 1 < len(nodes) else ""
        said += node if isinstance(node, str) else _one(node, said, following)
        if isinstance(node, Shortcode) and isinstance(following, Shortcode) and node.inner is not None:
            said += "\n\n"
    return said


def _one(code: Shortcode, before: str, following: Node) -> str:
    name = code.name.lower()
    if name in KNOWN:
        return ("" if code.ending else KNOWN[name](code.given, code.bare)) + _written(code.inner or ())
    if _FORMS.fullmatch(name):
        words = turbohtml.parse_fragment(_written(code.inner or ())).text
        return "" if code.ending else note(f"Hier stand ein Formular: {code.written} {words}", FORM.format(code.name))
    if _is_off(code):
        words = turbohtml.parse_fragment(_written(code.inner or ())).text
        return note(f"{code.written} {words}", HIDDEN.format(code.name))
    if _is_builder(code):
        return _builder(code)
    return code.written if code.ending else _other(code, before, following)


def _other(code: Shortcode, before: str, following: Node) -> str:
    inline = _in_line(before, following)
    return _alone(code, inline=inline) if code.inner is None else _shell(code, inline=inline)


def _is_off(code: Shortcode) -> bool:
    off = any(code.given.get(key, "").lower() == value for key, value in _OFF)
    return off and (code.inner is not None or _is_builder(code))


def _is_builder(code: Shortcode) -> bool:
    return bool(_BUILDER.fullmatch(code.name))


def _in_line(before: str, following: Node) -> bool:
    """Tell whether words stand beside a shortcode in its line."""
    behind = following.partition("\n")[0] if isinstance(following, str) else ""
    return any(re.sub(r"<[^<>]*>?", "", line).strip() for line in (before.rpartition("\n")[2], behind))


def _builder(code: Shortcode) -> str:
    if code.ending:
        return "\n\n"
    prefix, _, part = code.name.partition("_")
    inner, fields = _written(code.inner or ()), _of_part(part, saying(code.given))
    fetched = any(value.startswith("@ET-DC@") for value in code.given.values())
    told = "".join(
        f'<import-told what="{escape(message)}"></import-told>'
        for message in (
            BUILDER.format(_NAMES.get(prefix, prefix)),
            *([DYNAMIC.format(code.name)] if fetched else []),
        )
    )
    if _TITLE.search(part) and inner.strip() and "<" not in inner:
        inner = f"<h3>{inner}</h3>"
    said = html_of(fields, inner, titles="p" if "testimonial" in part else "h3")
    if not said.strip() and not _FRAME.fullmatch(code.name):
        said = note(f"Hier stand {code.written}", UNKNOWN.format(code.name))
    return f"\n\n{told}{said}\n\n"


def _of_part(part: str, fields: Sequence[Field]) -> tuple[Field, ...]:
    """Give fields as what they are in a part with a name: a title, or the words of a button."""
    if _TITLE.search(part):
        return tuple(replace(one, kind="title") if one.kind == "words" else one for one in fields)
    if re.search("btn|button", part):
        return tuple(replace(one, kind="words") if one.kind == "title" else one for one in fields)
    return tuple(fields)


def _shell(code: Shortcode, *, inline: bool) -> str:
    """Give what stood between two shortcodes, and what the first one said itself."""
    inner, fields = _written(code.inner or ()), saying(code.given)
    if not fields:
        return note("", SHELL.format(code.name)) + inner
    said = _beside_words(fields, inner) if inline else f"\n\n{html_of(fields, inner)}\n\n"
    return _opened(code, fields) + said


def _beside_words(fields: Sequence[Field], inner: str) -> str:
    """Give what fields say in the midst of a sentence."""
    link = next((one.value for one in fields if one.kind == "link"), "")
    words = ", ".join(escape(one.value) for one in fields if one.kind in {"words", "title"})
    behind = f" ({words})" if words and inner else ""
    return f'<a href="{escape(link)}">{inner or words or escape(link)}</a>{behind}' if link else f"{inner}{behind}"


def _opened(code: Shortcode, fields: Sequence[Field]) -> str:
    return note("", OPENED.format(code.name, "; ".join(one.value for one in fields)))


def _alone(code: Shortcode, *, inline: bool) -> str:
    """Give what a shortcode says that has no end, if it leads somewhere, else a note of it."""
    fields = tuple(one for one in saying(code.given, strict=True) if one.kind in _SAYING)
    if any(one.kind in {"link", "picture", "played"} for one in fields):
        return _opened(code, fields) + (_beside_words(fields, "") if inline else f"\n\n{html_of(fields)}\n\n")
    looks = ("_" in code.name or "-" in code.name) and code.name.islower()
    if code.given or looks or (not inline and code.name.islower() and len(code.name) > 3):
        return note(f"Hier stand {code.written}", UNKNOWN.format(code.name))
    return code.written
