"""A form that would thank for what nobody takes is refused: each way fits where the site lies."""

import pytest

from tests.bad_input.refusal import found_in
from tests.project import Project

SITE = "data/site.yaml"
NETLIFY = {"channel": "endpoint", "action": "/danke/", "preset": "netlify", "provider": "Netlify, Inc."}
SERVICE = {"channel": "endpoint", "action": "https://formulare.ort.example/f", "provider": "Formdienst"}
ISSO = {"channel": "isso", "server": "https://www.immerfeld.example/isso", "provider": "Ich"}
REFUSED = {
    "the host's own service on another host": ("enquiries", NETLIFY, ["apache"], '"netlify"', "hosts: [apache]"),
    "the same for comments": ("comments", NETLIFY, ["github"], '"netlify"', "hosts: [github]"),
    "the same on two hosts": (
        "comments",
        NETLIFY,
        ["netlify", "apache"],
        '"netlify", "pro',
        "hosts: [netlify, apache]",
    ),
    "the same on no host known": ("enquiries", NETLIFY, [], '"netlify"', "hosts: [netlify] schreiben"),
    "the host's own service elsewhere": (
        *("enquiries", NETLIFY | {"action": "https://f.ort.example"}, ["netlify"]),
        *('"https://f.ort', "nimmt nur an, was an die eigene Website geht; etwa „action: /danke/“"),
    ),
    "a page of the site": (
        *("enquiries", SERVICE | {"action": "/danke/"}, ["apache"], '"/danke/"'),
        "„/danke/“ ist eine Seite der Website und nimmt nichts an",
    ),
    "the same without its slash": (
        *("comments", SERVICE | {"action": "/kontakt"}, ["nginx"], '"/kontakt"', "„/kontakt“ ist eine Seite"),
    ),
    "the same with the whole address": (
        *("comments", SERVICE | {"action": "https://www.immerfeld.example/danke/"}, ["nginx"]),
        *('"https://www.immerfeld.example/danke', "„/danke/“ ist eine Seite"),
    ),
    "a service at the site's own address": (
        *("enquiries", SERVICE | {"action": "/f/abc", "preset": "formspree"}, ["apache"], '"/f/abc"'),
        "„formspree“ ist ein Dienst unter eigener Adresse",
    ),
    "a script where none runs": (
        *("enquiries", SERVICE | {"action": "/formular.php"}, ["codeberg"], '"/formular.php"'),
        "bei codeberg läuft kein Skript",
    ),
    "Isso where it cannot run": ("comments", ISSO, ["gitlab"], '"https://www.immerfeld.example/isso"', "kein Isso"),
}
TAKEN = {
    "Netlify at Netlify": ("enquiries", NETLIFY, ["netlify"]),
    "Netlify at Netlify, with the whole address": (
        *("comments", NETLIFY | {"action": "https://www.immerfeld.example/danke/"}, ["netlify"]),
    ),
    "a service from any host": ("enquiries", SERVICE, ["github"]),
    "a script of one's own": ("enquiries", SERVICE | {"action": "/formular.php"}, ["apache"]),
    "Isso behind one's own server": ("comments", ISSO, ["nginx"]),
    "Isso elsewhere": ("comments", ISSO | {"server": "https://isso.ort.example"}, ["github"]),
}


@pytest.mark.parametrize(("field", "way", "hosts", "marked", "says"), REFUSED.values(), ids=REFUSED)
def test_a_way_on_which_nothing_arrives_is_refused(  # noqa: PLR0913, PLR0917 (the columns of a table)
    small: Project, field: str, way: dict[str, str], hosts: list[str], marked: str, says: str
) -> None:
    small.settings(hosts=hosts)
    small.settings(**{field: way})
    (problem,) = found_in(small)
    assert problem.startswith(small.place_of(SITE, marked))
    assert says in problem


@pytest.mark.parametrize(("field", "way", "hosts"), TAKEN.values(), ids=TAKEN)
def test_a_way_on_which_all_arrives_is_taken(small: Project, field: str, way: dict[str, str], hosts: list[str]) -> None:
    small.settings(hosts=hosts)
    small.settings(**{field: way})
    assert found_in(small) == ()


def test_of_comments_that_are_off_no_way_is_asked(small: Project) -> None:
    small.settings(parts={"comments": False}, comments=NETLIFY)
    assert found_in(small) == ()


PUBLISHED = {
    "a script of one's own": ("enquiries", SERVICE | {"action": "/formular.php"}),
    "a script of one's own, with the whole address": (
        *("enquiries", SERVICE | {"action": "https://www.immerfeld.example/formular.php"}),
    ),
    "Isso behind one's own server": ("comments", ISSO),
}


@pytest.mark.parametrize(("field", "way"), PUBLISHED.values(), ids=PUBLISHED)
def test_what_answers_on_the_sites_own_host_need_not_be_built(small: Project, field: str, way: dict[str, str]) -> None:
    small.settings(hosts=["apache"], **{field: way})
    published = small.run("publish")
    assert published.code == 0, published.err


def test_a_form_of_the_host_needs_the_page_that_thanks(small: Project) -> None:
    small.settings(hosts=["netlify"], enquiries=NETLIFY | {"action": "/dank/"})
    assert "„/dank/“ gibt es nicht; meinten Sie „/danke/“? [tote-links]" in small.run("publish").err
