"""A host on the privacy page or the imprint that is not the one of the data is given to think about."""

import pytest

from plugins.publishing.stated_hosts import stated_hosts
from tests.project import Project
from tests.publishing.considering import told_by

CONSULTANT, PRIVACY, IMPRINT = "data/consultant.yaml", "content/seiten/datenschutz.md", "content/seiten/impressum.md"
HERS = "Webhof Quellstedt eG"
OTHERS = (
    ("Gehostet wird diese Website bei der STRATO AG, Otto-Ostrowski-Straße 7, 10249 Berlin.", "STRATO AG"),
    ("Die Website liegt bei der Strato AG in Berlin.", "Strato AG"),
    ("Unser Hoster ist die IONOS SE.", "IONOS SE"),
    ("Mein Hoster heißt Hetzner.", "Hetzner"),
    ("Diese Website wird von der Netz am Hang GmbH gehostet.", "Netz am Hang GmbH"),
    ("Die Website liegt auf einem Server der Wolkenheim GmbH in Ort.", "Wolkenheim GmbH"),
    ("Diese Seite hostet die Wolkenheim GmbH.", "Wolkenheim GmbH"),
    ("Hosting: Wolkenheim GmbH", "Wolkenheim GmbH"),
    ("Gehostet wird diese Website bei der Wehbof Quellstedt eG.", "Wehbof Quellstedt eG"),
)
RIGHT = (
    f"Gehostet wird diese Website bei der {HERS}.",
    "Die Website liegt bei Webhof.",
    "Die Website liegt bei der Webhof Quellstedt AG.",
    "Früher lag die Website bei der STRATO AG.",
    "Die Website liegt nicht bei der STRATO AG.",
    "Meine E-Mails liegen bei der STRATO AG.",
    "Die Videos hostet die Wolkenheim GmbH.",
    "> Die Website liegt bei der STRATO AG.",
)


@pytest.mark.parametrize(("text", "said"), OTHERS)
@pytest.mark.parametrize("file", [PRIVACY, IMPRINT])
def test_another_host_is_told(small: Project, file: str, text: str, said: str) -> None:
    small.append(file, f"\n\n{text}\n")
    line = small.place_of(CONSULTANT, f"name: {HERS}").split(":")[1]
    assert told_by(stated_hosts, small) == [
        f"{small.place_of(file, said)}: „{said}“, und in {CONSULTANT}, Zeile {line}, steht „{HERS}“; "
        "eines von beiden berichtigen"
    ]


def test_hers_and_that_of_something_else_are_let_be(small: Project) -> None:
    small.append(PRIVACY, "".join(f"\n\n{text}\n" for text in RIGHT))
    assert told_by(stated_hosts, small) == []


def test_on_other_pages_nobody_says_where_this_site_lies(small: Project) -> None:
    small.append("content/seiten/profil.md", "".join(f"\n\n{text}\n" for text, _ in OTHERS))
    assert told_by(stated_hosts, small) == []
