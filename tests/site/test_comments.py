"""»Kommentar schreiben« stands under the pages and articles that take comments, as a ready-made mail."""

from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from plugins.catalog import Catalog
from plugins.publishing import routes
from tests.project import SITE_URL
from tests.site.pages import BuiltPage, words

Pages = dict[str, BuiltPage]


def commented(pages: Pages) -> set[str]:
    return {
        route for route, page in pages.items() if "Kommentar schreiben" in [words(node) for node in page.tree.css("h2")]
    }


def test_comments_are_taken_by_articles_unless_they_say_otherwise_and_by_pages_that_say_so(pages: Pages) -> None:
    silent = routes.article("was-die-bank-erzaehlt")
    articles = {route for route in pages if route.startswith(routes.NEWS) and route != routes.NEWS}
    assert silent in articles
    assert commented(pages) == {routes.ACCREDITATION, *articles} - {silent}


def test_the_section_stands_below_the_text(pages: Pages) -> None:
    for route in commented(pages):
        assert words(pages[route].main.css("h2")[-1]) == "Kommentar schreiben", route


def mail(page: BuiltPage) -> SplitResult:
    """Give the ready-made mail of a page."""
    (link,) = page.main.css('a[href^="mailto:"][href*="subject=Kommentar"]')
    return urlsplit(link.attributes["href"] or "")


def test_the_mail_is_addressed_named_and_lined_for_its_page(pages: Pages, facts: Catalog) -> None:
    for route in commented(pages):
        fields = parse_qs(mail(pages[route]).query, strict_parsing=True)
        title = words(pages[route].one("h1"))
        (subject,), (body,) = fields["subject"], fields["body"]
        assert unquote(mail(pages[route]).path) == facts.consultant.email
        assert words_of(subject) == f"Kommentar zu: {title}"
        for telling in (
            title,
            f"{SITE_URL}{route}",
            "Name",
            "Kommentar:",
            "Ich bin einverstanden",
            "jederzeit widerrufen",
        ):
            assert telling in words_of(body), route
        assert "\r\n" in body
        assert "\n" not in body.replace("\r\n", "")


def words_of(text: str) -> str:
    return " ".join(text.split())


def test_spaces_in_the_mail_are_spaces_and_no_plus_signs(pages: Pages) -> None:
    assert [route for route in commented(pages) if "+" in mail(pages[route]).query] == []


def test_the_section_says_that_no_address_appears_and_links_to_the_privacy_page(pages: Pages) -> None:
    for route in commented(pages):
        (section,) = pages[route].main.css("section:has(> * #kommentar-schreiben), section:has(> #kommentar-schreiben)")
        assert "E-Mail-Adresse" in words(section)
        assert section.css(f'a[href="{routes.PRIVACY}"]'), route
