"""A privacy page says of no service and of no cookie that the site uses it, unless it does."""

import pytest

from plugins.preflight.unused_services import unused_in

SAID = {
    "Diese Website verwendet Google Analytics.": ["Google Analytics"],
    "Karten kommen von Google Maps, Filme von YouTube.": ["Google Maps", "YouTube"],
    "Wir nutzen Cookies, um Sie wiederzuerkennen.": ["nutzen Cookies"],
    "Beim Besuch werden Cookies gesetzt.": ["Cookies gesetzt"],
    "Diese Website verwendet Cookies und Matomo.": ["Matomo", "verwendet Cookies"],
}


@pytest.mark.parametrize("text", SAID)
def test_what_is_said_to_be_used_is_told_where_it_stands(text: str) -> None:
    found = list(unused_in(text, ("Webhof eG",)))
    assert [text[one.start : one.end] for one in found] == SAID[text]
    assert all(one.message.endswith("den Satz streichen") for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Diese Website setzt keine Cookies.",
        "Ich verwende weder Google Fonts noch Matomo.",
        "Auf Cookies und Google Analytics verzichte ich.",
        "Ohne Cookies geht es auch.",
        "Ihr Kommentar geht an Netlify.",
        "Cookies sind kleine Dateien.",
    ],
)
def test_what_is_denied_or_in_use_may_be_named(text: str) -> None:
    assert list(unused_in(text, ("Netlify, San Francisco",))) == []


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("Ich nutze Google Analytics.", "den Satz streichen"),
        ("Google Analytics", "die Überschrift mit ihrem Abschnitt löschen, einen Eintrag ganz"),
    ],
)
def test_with_a_heading_goes_what_stands_below(text: str, remedy: str) -> None:
    (found,) = unused_in(text, ())
    assert found.message.endswith(f"; {remedy}")
