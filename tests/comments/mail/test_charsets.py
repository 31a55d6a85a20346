"""Bytes are decoded as browsers do, and what mails call their charset wrongly is seen through."""

import pytest

from plugins.comments.mail.charsets import REPLACED, decoded, mended

GERMAN = "Grüße: 100 € „Gut“ – ja"


@pytest.mark.parametrize(
    "label", ["iso-8859-1", "ISO-8859-1", "us-ascii", "latin1", "windows-1252", "", "ansi", "x-nie"]
)
def test_latin_1_is_windows_1252_and_so_is_what_nobody_knows(label: str) -> None:
    assert decoded(GERMAN.encode("cp1252"), label) == GERMAN


@pytest.mark.parametrize(
    "label", ["iso-8859-1", "us-ascii", "", "x-nie", "utf8", "'utf-8'", "macintosh", "rot13", "idna"]
)
def test_utf_8_is_known_by_its_bytes(label: str) -> None:
    assert decoded(GERMAN.encode(), label) == GERMAN


@pytest.mark.parametrize(
    ("raw", "label", "text"),
    [
        (b"\xd6\x85", "iso-8859-1", "Ö…"),
        (b"MEN\xdc\x93", "windows-1252", "MENÜ“"),
        ("AFÄ–Tabelle".encode("cp1252"), "windows-1252", "AFÄ–Tabelle"),
        ("Привет".encode(), "iso-8859-1", "Привет"),
        ("李 🎉".encode(), "us-ascii", "李 🎉"),
        ("żółw".encode("iso-8859-2"), "iso-8859-2", "żółw"),
        ("für".encode("utf-16-be"), "utf-16", "für"),
        ("für".encode("utf-16-le"), "utf-16", "für"),
        ("für".encode("utf-16-le"), "", "für"),
        ("für".encode(), "utf-16", "für"),
        ("für".encode("cp437"), "ibm437", "für"),
        ("日本".encode("iso-2022-jp"), "iso-2022-jp", "日本"),
        (b"f\xfcr\nf\xc3\xbcr", "utf-8", "für\nfür"),
        ("»Änderung«".encode("mac_roman"), "macintosh", "»Änderung«"),
        ("für\nÖ–".encode("cp1252"), "", "für\nÖ–"),
    ],
)
def test_what_is_declared_holds_where_the_bytes_do_not_speak_against_it(raw: bytes, label: str, text: str) -> None:
    assert decoded(raw, label) == text


@pytest.mark.parametrize(
    ("raw", "label"), [(b"f\xc3\xbcr S\xc3", "utf-8"), (b"S\x81tz", "iso-8859-1"), (b"\x81", "gb2312")]
)
def test_a_letter_that_cannot_be_known_is_marked_and_not_guessed(raw: bytes, label: str) -> None:
    assert REPLACED in decoded(raw, label)


def test_letters_encoded_twice_are_mended_and_others_left() -> None:
    assert mended("fÃ¼r GrÃ¶ÃŸe â€“ 100 â‚¬") == "für Größe – 100 €"
    assert mended("Ärger, Câfé, «São», Ðað") == "Ärger, Câfé, «São», Ðað"
