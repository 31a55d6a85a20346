"""Put fillers over what is no prose, so that every sign that is left stands where it stood."""

import re
import string

from plugins.publishing.markdown.structure import tokens_of

HINT = re.compile(r"\[\[(?!\[)((?:(?!\[\[).)+?)\]\](?!\((?:[{/#]|https?:|mailto:|tel:))", re.DOTALL)
"""A hint in double square brackets (Platzhalter); with an address behind them they are those of a link, doubled."""
FILLER = "ꭙ"
"""Counts as a letter, and nobody writes it: what is covered stands for a word."""
_CODE = re.compile(r"(?<![\\`])(`+)(?!`)((?:(?!\n\s*\n).)+?)(?<!`)\1(?!`)", re.DOTALL)
ESCAPED_LINK = re.compile(
    r"\\<(?P<angled>(?:https?://|mailto:|tel:)[^\s<>\\]+|[\w.+-]+@[\w.-]+)\\?>"
    r"|\\\[(?P<words>[^\[\]\n\\]+)\\?\]\\?\((?P<to>(?:https?://|mailto:|tel:|\{|/|#)[^\s()\\]+)\\?\)"
)
"""A link whose brackets a backslash makes signs, as converters write them."""
_ESCAPE = re.compile(rf"\\[{re.escape(string.punctuation)}]")
_AUTOLINK = re.compile(r"(?<!\])<(?:https?:|mailto:|tel:)[^\s<>]+>|<[\w.+-]+@[\w.-]+>")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\](\((?:<[^<>\n]*>|[^()]|\([^()]*\))*\))")
"""A link or an image with its text and, in round brackets, its target."""
_INNER = re.compile(r"(?<!!)\[([^\[\]]*)\](?!\()")
"""Brackets within the text of a link, which are shown as they are."""
TAG = re.compile(r"<[A-Za-z][A-Za-z0-9]*\s[^<>]*>")
"""HTML with attributes, of which it is told that it is not read."""
DEFINITION = re.compile(
    r"^ {0,3}\[([^\]^\n]+)\]:[ \t]*(?:<[^<>\n]*>|\S+)(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$",
    re.MULTILINE,
)
"""A line that gives the address of a link elsewhere in the text."""


def mask(source: str) -> str:
    """Cover code, hints in double brackets, escaped signs and links in angle brackets."""
    text = without_code(source)
    for pattern in (ESCAPED_LINK, _ESCAPE, _AUTOLINK):
        text = pattern.sub(cover, text)
    return text


def without_code(source: str) -> str:
    """Cover code and hints in double brackets."""
    return _CODE.sub(cover, HINT.sub(cover, _without_fenced(source)))


def uncovered(message: str) -> str:
    """Give a message that quotes a text with dots in place of what is covered there."""
    return re.sub(f"{FILLER}+", "…", message)


def hide_targets(masked: str, filler: str = FILLER) -> str:
    """Cover the addresses of links and images; their texts stay."""
    text = DEFINITION.sub(lambda definition: covered(definition[0], filler), masked)
    for _ in range(2):  # an image can be the text of a link
        text = LINK.sub(lambda link: _without_target(link, filler), text)
    return text


def _without_target(link: re.Match[str], filler: str) -> str:
    words = _INNER.sub(lambda inner: f"{filler}{inner[1]}{filler}", link[2])
    return f"{filler * len(f'{link[1]}[')}{words}{covered(f']{link[3]}', filler)}"


def cover(found: re.Match[str]) -> str:
    """Give fillers in place of a match; its lines stay lines."""
    return covered(found[0])


def covered(text: str, filler: str = FILLER) -> str:
    """Give fillers in place of a text; its lines stay lines."""
    return re.sub(r"[^\n]", filler, text)


def _without_fenced(source: str) -> str:
    lines = source.split("\n")
    for token in tokens_of(source) if "```" in source or "~~~" in source else ():
        begin, end = token.map or (0, 0)
        if token.type == "fence":
            lines[begin:end] = map(covered, lines[begin:end])
    return "\n".join(lines)
