"""Behind a link to a file stand its kind and its size, as Germans read them, and not what its author wrote herself."""

from pathlib import Path

import pytest

from plugins.publishing.downloads.files import Download
from plugins.publishing.downloads.labels import size_words
from plugins.publishing.markdown import render
from plugins.publishing.pictures import Picture

FLYER = Download(Path("content/dateien/Flyer Mai.pdf"), "dateien/Flyer Mai.pdf", 240_300)
DAY = Download(Path("content/dateien/termin.ICS"), "dateien/termin.ICS", 300)
DOWNLOADS = {one.name: one for one in (FLYER, DAY)}
HOUSE = Picture(Path("content/bilder/haus.jpg"), "0123456789", 800, 600)
TO_FLYER = "({static}/dateien/Flyer%20Mai.pdf)"
BLANK = "\N{NO-BREAK SPACE}"


def shown(text: str) -> str:
    return render(text, {"bilder/haus.jpg": HOUSE}, downloads=DOWNLOADS).html


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (1, "1 kB"),
        (240_300, "240 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (1_440_000, "1,4 MB"),
        (2_000_000, "2 MB"),
        (9_960_000, "10 MB"),
        (23_400_000, "23 MB"),
    ],
)
def test_a_size_is_said_as_it_is_read(size: int, words: str) -> None:
    assert size_words(size) == words.replace(" ", BLANK)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        (f"[Flyer]{TO_FLYER}", "Flyer (PDF,~240~kB)</a>"),
        ("[Flyer](/dateien/flyer-mai.pdf)", "Flyer (PDF,~240~kB)</a>"),
        (f"[Flyer (PDF)]{TO_FLYER}", "Flyer (PDF),~240~kB</a>"),
        (f"[Flyer als pdf]{TO_FLYER}", "Flyer als pdf,~240~kB</a>"),
        (f"[Flyer, PDF, 240 kB]{TO_FLYER}", "Flyer, PDF, 240 kB</a>"),
        (f"[Flyer, 240 KB]{TO_FLYER}", "Flyer, 240 KB (PDF)</a>"),
        (f"[Flyer]{TO_FLYER} (PDF, 0,2 MB)", "Flyer</a> (PDF, 0,2 MB)"),
        (f"[Flyer]{TO_FLYER} (zum Falten)", "Flyer (PDF,~240~kB)</a> (zum Falten)"),
        ("[Termin](<{static}/dateien/termin.ICS>)", "Termin (Kalenderdatei,~1~kB)</a>"),
        ("[Haus]({static}/bilder/haus.jpg)", "Haus (JPEG)</a>"),
        ("[Foto vom Haus]({static}/bilder/haus.jpg)", "Foto vom Haus</a>"),
        (f"**[Flyer]{TO_FLYER}** und [Profil](/profil/)", "Flyer (PDF,~240~kB)</a></strong> und <a"),
    ],
)
def test_a_link_to_a_file_says_what_waits_behind_it(text: str, link: str) -> None:
    assert link.replace("~", BLANK) in shown(text).replace(f",{BLANK}", ",~").replace("~", BLANK).replace(
        f", 240{BLANK}", f",{BLANK}240{BLANK}"
    )


def test_a_link_to_a_file_leads_to_its_plain_address() -> None:
    assert 'href="/dateien/flyer-mai.pdf"' in shown(f"[Flyer]{TO_FLYER}")
    assert 'href="/dateien/termin.ics"' in shown("[Termin]({static}/dateien/termin.ICS)")


def test_a_link_to_a_photo_leads_to_a_copy_that_tells_nothing_but_the_picture() -> None:
    assert 'href="/bilder/haus-800.0123456789.jpg"' in shown("[Haus]({static}/bilder/haus.jpg)")


def test_a_photo_may_lead_to_a_file() -> None:
    html = shown(f'[![Ein Haus]({{static}}/bilder/haus.jpg "Foto: Jule")]{TO_FLYER}')
    assert html.startswith('<figure class="photo"><a href="/dateien/flyer-mai.pdf"><picture>')
    assert html.endswith(f"</picture> (PDF,{BLANK}240{BLANK}kB)</a><figcaption>Foto: Jule</figcaption></figure>")
