"""Services and cookies of which a privacy page speaks, and that the site does without (Art. 5 (1) a DSGVO)."""

import re
from collections.abc import Iterable, Iterator

from plugins.preflight.stretches import Stretch

SERVICES = (
    *("Formspree", "Staticman", "Netlify", "Cloudflare", "GitHub", "GitLab", "Codeberg", "Isso", "Disqus"),
    *("Google Analytics", "Google Fonts", "Google Maps", "Matomo", "YouTube", "Vimeo", "Facebook", "OpenStreetMap"),
    *("hCaptcha", "reCAPTCHA", "Gravatar", "WordPress", "Mailchimp"),
)
"""Services that a privacy page may name only if they are in use."""
_SERVICE = re.compile(rf"\b(?:{'|'.join(SERVICES)})\b")
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?]|$)")
_DENIED = re.compile(r"\b(?:nicht|kein\w*|weder|ohne|verzichte\w*|nie|niemals|statt)\b", re.IGNORECASE)
_COOKIES = re.compile(
    r"\b(?:verwende|nutz|benutz|setz|speicher|leg)\w*\b[^.!?]{0,60}\bCookies?\b"
    r"|\bCookies?\b[^.!?]{0,60}\b(?:(?:verwende|nutz|benutz|gesetz|gespeicher|eingesetz|abgeleg)\w*|zum Einsatz)"
)


def unused_in(text: str, used: Iterable[str]) -> Iterator[Stretch]:
    """Give where a text of the privacy page says that the site uses what it does not; ``used`` are names in use."""
    known = " ".join(used)
    for sentence in _SENTENCE.finditer(text):
        if _DENIED.search(sentence[0]):
            continue
        for service in _SERVICE.finditer(text, *sentence.span()):
            if service[0] not in known:
                said = f"der Datenschutztext nennt „{service[0]}“, was die Website nicht nutzt"
                yield Stretch(*service.span(), f"{said}; {_remedy(sentence[0])}")
        for cookies in _COOKIES.finditer(text, *sentence.span()):
            said = f"„{cookies[0]}“, aber diese Website setzt keine Cookies"
            yield Stretch(*cookies.span(), f"{said}; {_remedy(sentence[0])}")


def _remedy(sentence: str) -> str:
    """Say what to take away; what is no sentence is a heading or an entry, and what belongs to it goes too."""
    whole = sentence.rstrip().endswith((".", "!", "?"))
    return "den Satz streichen" if whole else "die Überschrift mit ihrem Abschnitt löschen, einen Eintrag ganz"
