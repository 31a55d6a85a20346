"""What must not go out is told with what to do, which is another thing for a password than for an address."""

import pytest

from plugins.preflight.secrets import secrets_in


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Passwort: geheim123", "; entfernen und, wenn es echt ist, dort, wo es gilt, ein neues vergeben"),
        ("Das Passwort lautet Sommer2026!", "; entfernen und, wenn es echt ist, dort, wo es gilt, ein neues vergeben"),
        ("Mehr unter localhost:8000/kontakt/", "die Seite verlinken, etwa [Kontakt]({filename}/seiten/kontakt.md)"),
        ("Das Bild liegt in /home/anna/bild.jpg.", "entfernen (Bilder liegen in content/bilder/"),
    ],
)
def test_each_kind_has_its_own_remedy(text: str, right: str) -> None:
    (found,) = secrets_in(text)
    assert right in found.message


@pytest.mark.parametrize(
    "text", ["Das Passwort ist wichtig.", "Ein Kennwort ist seit 2026 nötig.", "Passwort vergessen?"]
)
def test_what_is_said_about_passwords_is_none(text: str) -> None:
    assert list(secrets_in(text)) == []
