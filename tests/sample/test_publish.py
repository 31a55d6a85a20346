"""The sample goes out as a demonstration only, and an owner's site without a trace of it."""

from tests.project import SENTINEL, Project

PROFILE, PERSON = "content/seiten/profil.md", "An diese Stelle"
OWN = {
    "Erika Mustermann": "Vera Lindner",
    "Heidestraße 17": "Lange Gasse 3",
    "51147": "04109",
    "Köln": "Leipzig",
    "erika.mustermann@example.org": "post@vera-lindner.example",
    "0221 4710123": "0341 0120345",
    "Muster-Hosting": "Leipziger Webhaus GmbH",
    "Musterweg 1, 12345 Musterstadt": "Ringstraße 5, 04105 Leipzig",
    "sample: true": "sample: false",
}
"""What an owner puts in the place of the sample."""
URL = "https://www.vera-lindner.example"


def test_a_sample_is_refused_with_a_list_of_what_to_replace(shipped: Project) -> None:
    shipped.plant_output()
    run = shipped.run("publish", DEMO="")
    assert run.code == 1
    assert shipped.output() == SENTINEL
    for value in (*list(OWN)[:-1], "https://www.example.org"):
        assert any(f"„{value}“" in problem for problem in run.problems), value
    assert run.problems[0].startswith(f"{PROFILE}:")
    assert "Traceback" not in run.err


def test_as_a_demonstration_it_has_no_finding_says_that_it_is_one_and_shows_no_empty_state(shipped: Project) -> None:
    run = shipped.run("publish", DEMO="1")
    assert run.code == 0, run.err
    assert "keine Fehler, keine Hinweise" in run.out
    pages = {file: text.decode() for file, text in shipped.output().items() if file.endswith(".html")}
    for file, page in pages.items():
        assert "noindex" in page, file
        assert "Muster-Website" in page, file
        assert not [words for words in EMPTY if words in page], file


EMPTY = ("nichts Neues", "kein Angebot", "noch kein Ort", "noch keine", "Nichts gefunden")


def test_an_owners_site_is_published_without_a_trace_of_the_sample(shipped: Project) -> None:
    for old, new in OWN.items():
        shipped.replace("data/consultant.yaml", old, new)
    shipped.settings(address=URL)
    profile = shipped.read(PROFILE)
    shipped.write(PROFILE, profile[: profile.index(PERSON)] + "Ich lebe in Leipzig.\n")
    run = shipped.run("publish", DEMO="")
    assert run.code == 0, run.err
    texts = [content.decode() for file, content in shipped.output().items() if file.endswith((".html", ".txt", ".xml"))]
    assert not [text for text in texts if "Muster" in text or "www.example.org" in text or "127.0.0.1" in text]
    assert f"Sitemap: {URL}/sitemap.xml" in shipped.read("output/robots.txt")
