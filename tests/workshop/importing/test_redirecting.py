"""Of the former addresses those are written down that every host can forward, and none that is a page itself."""

from plugins.catalog.models.redirects import Redirects
from plugins.workshop.importing.old_site import OldSite
from plugins.workshop.importing.redirecting import OCCUPIED, STRANGE, Move, moves

OWN = {"/profil": "/profil/", "": "/"}


def moved(old: str, new: str = "/kontakt/") -> tuple[Move, ...]:
    return moves(OldSite("alt", (), archives=((old, new),)), (), OWN, "")


def test_what_every_host_can_forward_is_written_down() -> None:
    for old in ("/über mich/", "/preis-50€/", "/version-1.2/", "/alt/index.html"):
        assert moved(old) == (Move(old, "/kontakt/"),)
        Redirects.model_validate({"redirects": [{"old": old, "new": "/kontakt/"}]})


def test_what_some_host_cannot_forward_is_told() -> None:
    for old in ("/bürger*innen/", "/a:b/", "/a,/b/", "/a#b/", "/100%/", f"/{'a' * 256}/"):
        assert moved(old) == (Move(old, "", STRANGE),)


def test_the_file_of_a_page_is_the_page() -> None:
    assert moved("/profil/index.html", "/profil/") == ()
    assert moved("/kontakt/index.html") == ()
    assert moved("/index.html") == (Move("/index.html", "", OCCUPIED),)
