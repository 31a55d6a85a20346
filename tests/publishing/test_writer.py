"""What leaves the site for feed readers has whole addresses."""

from plugins.publishing.writer import whole_addresses

SITE = "https://www.ort.example"
PAGE = f"{SITE}/aktuelles/neu/"


def test_addresses_that_begin_with_a_slash_get_the_sites_origin() -> None:
    html = '<a href="/orte/">Orte</a> <img src="/bilder/a.jpg" srcset="/bilder/a.jpg 480w, /bilder/b.jpg 960w">'
    assert whole_addresses(html, PAGE, SITE) == (
        f'<a href="{SITE}/orte/">Orte</a> '
        f'<img src="{SITE}/bilder/a.jpg" srcset="{SITE}/bilder/a.jpg 480w, {SITE}/bilder/b.jpg 960w">'
    )


def test_the_path_below_which_the_site_lies_is_not_doubled() -> None:
    html = '<a href="/projekt/orte/">x</a>'
    assert whole_addresses(html, PAGE, f"{SITE}/projekt") == f'<a href="{SITE}/projekt/orte/">x</a>'


def test_a_link_to_a_place_of_the_same_page_leads_to_that_page() -> None:
    assert whole_addresses('<a href="#z">z</a>', PAGE, SITE) == f'<a href="{PAGE}#z">z</a>'


def test_other_addresses_and_text_stay() -> None:
    html = '<a href="https://a.de/">x</a> <a href="//b.de/">y</a> <b id="z">#z</b>'
    assert whole_addresses(html, PAGE, SITE) == html
