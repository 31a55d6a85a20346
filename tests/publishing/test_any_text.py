"""Whatever letters go into a text come out of it, or something is told of it, at a place that is there."""

import re
from collections import Counter
from html import unescape

from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.markdown import render
from plugins.publishing.slips import find_oddities, find_slips
from tests.inputs import BUDGET

SIGNS = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t")
"""What a file may hold: line ends have become one before, and other control characters keep it from being read."""
WORDS = (
    *(
        "der Ort",
        "Anna",
        "wir reden",
        "Bürger*innen",
        "das Fest",
        "2026",
        "3 €",
        "§ 5",
        "z. B.",
        "am 14. Juni",
        "18 Uhr",
    ),
    *(
        "„so“",
        '"so"',
        "'so'",
        "»so«",
        ">>so<<",
        ",,so''",
        "war's",
        "Max'",
        "´",
        "e. V.",
        "5*3",
        "a_b",
        "x < y",
        "& Co.",
    ),
    *("(mit Klammer)", "[mit Klammer]", "**fett**", "*kursiv*", "***beides***", "__fett__", "`code`", "[Link](/orte/)"),
    *('[Mehr](/profil/ "Titel")', '![Haus]({static}/bilder/haus.jpg "Foto: Anna")', "<https://ort.example>", "[^1]"),
    *(
        "<a@ort.example>",
        "a@ort.example",
        "www.ort.example",
        "\\*",
        "\\_",
        "\\#",
        "\\[x\\]",
        "&amp;",
        "&nbsp;",
        "&copy;",
    ),
    *("–", "--", "…", "...", "\u00a0", "\u00ad", "\u200b", "🌾", "(1)", "1)", "a)", "#Tag", "@anna", "H₂O", "½", "~5"),
    *(
        "10^6",
        "C:\\Ordner",
        "+49 30 1",
        "`",
        "*",
        "**",
        "_",
        "~~x~~",
        "==x==",
        "|",
        "<b>",
        "</b>",
        "{x}",
        "{{x}}",
        "$x$",
    ),
    *(":-)", ":smile:", "<!-- n -->", "\\", "[[Hier]]", "%%x%%", "[@x]", "^[x]"),
)
BEGINNINGS = (
    *("", "", "", "- ", "* ", "+ ", "1. ", "2. ", "3) ", "> ", ">> ", "## ", "### ", "# ", "    ", "  ", "\t", "   - "),
    *(
        "| ",
        "|---|---|",
        "---",
        "***",
        "===",
        "```",
        "~~~",
        "[^1]: ",
        "• ",
        "– ",
        "o ",
        "-",
        "1.",
        "##",
        "a) ",
        "\uf0b7\t",
    ),
    *("14. Juni ", "Mo, ", "Ort: ", "\u00a0", "\\", "<div>", "<!--", "-->", "::: ", "%% ", "1. 1) ", "- - "),
)
ENDS = ("", "", ".", "!", ":", ",", "  ", "\\", " |", "…", "?", ")", "“")
LINES = st.builds(
    lambda begin, words, end: f"{begin}{' '.join(words)}{end}",
    st.sampled_from(BEGINNINGS),
    st.lists(st.sampled_from(WORDS) | st.text(SIGNS.filter(str.isprintable), max_size=3), max_size=5),
    st.sampled_from(ENDS),
)
TEXTS = st.lists(LINES | st.just(""), min_size=1, max_size=7).map("\n".join)
_TARGET = re.compile(r"\]\([^()\"]*(?:\"([^\"]*)\")?\)")
_NUMBER = re.compile(r"\[\^[^\]]+\]:?")
_LANGUAGE = re.compile(r"(?m)(```+|~~~+)[ \t]*[a-z][a-z0-9+#.-]*[ \t]*$")
_MARKS = re.compile(r"(?m)^[ \t>]*((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+)")


def _letters(text: str) -> Counter[str]:
    return Counter(sign for sign in text if sign.isalnum())


def _typed(text: str) -> Counter[str]:
    """Count the letters that a page should show: those of addresses, numbers of entries and footnotes are not seen."""
    seen = _LANGUAGE.sub("", text)
    seen = _NUMBER.sub("", _TARGET.sub(lambda target: f"]{target[1] or ''}", seen))
    numbers = _letters("".join(found[1] for found in _MARKS.finditer(seen)))
    return _letters(unescape(seen)) - numbers


def _shown(html: str) -> Counter[str]:
    body = LexborHTMLParser(f"<body>{html}</body>").body
    assert body is not None
    for element in body.css("sup a, a[role=doc-backlink]"):
        element.decompose()
    spoken = "".join(str(one.attributes.get(name) or "") for name in ("alt", "title") for one in body.css(f"[{name}]"))
    return _letters(body.text() + spoken)


@given(text=TEXTS)
@BUDGET
def test_no_letter_of_a_text_is_lost_in_silence(text: str) -> None:
    source = without_notes(text)
    told = (*find_slips(source), *find_oddities(source))
    try:
        html = render(source, {}).html
    except RecursionError:
        return
    assert told or not _typed(source) - _shown(html)


@given(text=TEXTS)
@BUDGET
def test_whatever_is_told_of_a_text_is_told_at_a_place_that_is_there(text: str) -> None:
    source = without_notes(text)
    lines = source.split("\n")
    for slip in (*find_slips(source), *find_oddities(source)):
        assert 0 <= slip.column <= len(lines[slip.line])
        assert "\n" not in slip.message
    for reference in render(source, {}).references:
        for line, column in (reference.address, reference.shown):
            assert 0 <= column <= len(lines[line])


@given(text=st.text(SIGNS, max_size=80) | st.text("*_`[]()!<>#-+1.)|:~^\\&; \n\"'", max_size=60))
@BUDGET
def test_any_signs_at_all_are_read(text: str) -> None:
    find_slips(without_notes(text))
    render(without_notes(text), {})
