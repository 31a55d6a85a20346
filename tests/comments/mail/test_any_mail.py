"""Whatever is written, however it is encoded: its letters come out, or it is told; and nothing breaks the reading."""

import base64
import quopri
import random
from contextlib import suppress
from html import escape
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.catalog.visible import visible
from plugins.comments.letters import COMMENT_CONSENT
from plugins.comments.mail.charsets import REPLACED
from plugins.comments.mail.letters import Letter
from plugins.comments.mail.reading import letters_in
from plugins.comments.moderation import NotPossible
from tests.comments.mail.letters_read import letter_in
from tests.inputs import BUDGET

CORPUS = Path(__file__).parent / "corpus"
SIGNS = "abcÄÖÜäöüß éñ€„“‚‘–…»« ,.!?=&<>'\"0123-_*/\n" + "😀🎉❤️"
CHARSETS = {
    "utf-8": ("utf-8", "utf8", '"UTF-8"', "iso-8859-1", "us-ascii", "x-unknown", ""),
    "cp1252": ("windows-1252", "iso-8859-1", "us-ascii", "ansi", "", "utf-8"),
    "utf-16": ("utf-16",),
    "mac_roman": ("macintosh",),
    "cp850": ("cp850",),
    "utf-7": ("utf-7",),
}
ENCODINGS = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring, "8bit": bytes}
PATIENCE = 5
"""Seconds for what nobody types; patterns that go back and forth would need hours."""


@given(st.text(SIGNS, min_size=1, max_size=120), st.sampled_from(sorted(CHARSETS)), st.data())
@BUDGET
def test_every_letter_that_goes_in_comes_out_or_is_told(message: str, charset: str, data: st.DataObject) -> None:
    message = message.encode(charset, "ignore").decode(charset)
    encoding = "base64" if charset == "utf-16" else data.draw(st.sampled_from(sorted(ENCODINGS)))
    kind = data.draw(st.sampled_from(["plain", "html"]))
    form = f"Seite: /x/\nName: Zoë\nKommentar:\n{message}\n\n{COMMENT_CONSENT}\n".encode(charset, "ignore").decode(
        charset
    )
    text = form if kind == "plain" else f"<html><body>{escape(form).replace(chr(10), '<br>')}</body></html>"
    label = data.draw(st.sampled_from(CHARSETS[charset]))
    head = f"From: a@example.com\nContent-Type: text/{kind}; charset={label}\nContent-Transfer-Encoding: {encoding}\n\n"
    letter = letter_in(head.encode() + ENCODINGS[encoding](text.encode(charset)))
    whole = letter.body.message(range(1, 20))
    assert REPLACED in whole or "".join(visible(whole).split()) == "".join(visible(message).split()) or letter.remarks


@given(st.integers(0, 2**32))
@BUDGET
def test_a_mail_that_was_cut_broken_or_mixed_up_is_read_or_refused(seed: int) -> None:
    draw = random.Random(seed)
    files = sorted(path for path in CORPUS.rglob("*") if path.suffix in {".eml", ".emlx", ".txt"})
    one, other = (draw.choice(files).read_bytes() for _ in range(2))
    cut, begin = draw.randrange(len(one) + 1), draw.randrange(len(other) + 1)
    with suppress(NotPossible):
        for letter in letters_in(one[:cut] + draw.randbytes(3) + other[begin:]):
            assert not isinstance(letter, Letter) or letter.body.pieces


@pytest.mark.parametrize(
    "endless",
    [
        "a",
        " ",
        "<",
        "> ",
        "Am ",
        "Von: a\n",
        "0 ",
        "--\n",
        "https://",
        "a@",
        "Anna Weg ",
        "Aa-",
        "_",
        "ÃÂ",
        "Seite: x ",
        "a at b ",
        "[at] ",
        "Oktober 20 ",
        "schrieb ",
        "iphone ",
        "[x] ",
        "Kommentar\n",
        "Tel: \n",
    ],
)
def test_what_nobody_types_does_not_take_long(endless: str) -> None:
    begun = process_time()
    letter_in(f"Seite: /x/\nName: A\nKommentar: {endless * (100_000 // len(endless))}.".encode())
    assert process_time() - begun < PATIENCE
