"""What visitors wrote becomes paragraphs and links, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from plugins.catalog.visible import visible
from plugins.comments.text import paragraphs

REL = 'rel="nofollow ugc noopener"'


@pytest.mark.parametrize(
    ("message", "html"),
    [
        ("Eins\nzwei\n\n\n drei", '<p dir="auto">Eins<br>zwei</p><p dir="auto">drei</p>'),
        ("<b>& \"'", '<p dir="auto">&lt;b&gt;&amp; &quot;&#x27;</p>'),
        (
            "Siehe https://a.de/x?y=1&z=2.",
            f'<p dir="auto">Siehe <a href="https://a.de/x?y=1&amp;z=2" {REL}>https://a.de/x?y=1&amp;z=2</a>.</p>',
        ),
        ("(https://a.de/b_(c))", f'<p dir="auto">(<a href="https://a.de/b_(c)" {REL}>https://a.de/b_(c)</a>)</p>'),
        ("http://a.de javascript:x data:y", '<p dir="auto">http://a.de javascript:x data:y</p>'),
        ("https://bank.de@evil.example/", '<p dir="auto">https://bank.de@evil.example/</p>'),
        ("https://localhost/", '<p dir="auto">https://localhost/</p>'),
        (
            "**fett** [x](https://a.de)",
            f'<p dir="auto">**fett** [x](<a href="https://a.de" {REL}>https://a.de</a>)</p>',
        ),
    ],
)
def test_only_paragraphs_breaks_and_safe_links_are_made(message: str, html: str) -> None:
    assert paragraphs(message) == html


@given(st.text(max_size=300))
def test_any_text_is_shown_whole_and_makes_no_other_element(message: str) -> None:
    html = paragraphs(message)
    tree = LexborHTMLParser(f"<div id=x>{html}</div>")
    shown = tree.css_first("#x")
    assert {node.tag for node in shown.traverse(include_text=False)} <= {"div", "p", "br", "a"}
    assert "".join(shown.text().split()) == "".join(visible(message).split())


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a\u202eb\u2066c\u200bd\ufeff\x00e", "abcde"),
        ("e\u0301", "é"),
        ("👩‍💻 a\u200db", "👩‍💻 ab"),
        ("❤️‍🔥", "❤️‍🔥"),
        ("x" + "\u0301" * 50, "x\u0301\u0301\u0301"),
        ("a\r\nb\u2028c", "a\nb\nc"),
        ("zwei Wörter – „ja“", "zwei Wörter – „ja“"),
    ],
)
def test_what_cannot_be_seen_is_taken_out_and_emoji_stay(text: str, seen: str) -> None:
    assert visible(text).replace("x\u0301", "x\u0301") in (seen, visible(seen))


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert visible(visible(text)) == visible(text)
