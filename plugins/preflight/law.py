"""What the law wants of the site: an Impressum that is complete and found, and no dead duties (§ 5 DDG)."""

import re
from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.node import Node
from plugins.catalog.sample import sample_marks as marks_in
from plugins.catalog.sample import whose
from plugins.preflight.pages import Page
from plugins.preflight.site import Site
from plugins.preflight.stretches import Stretch
from plugins.preflight.typeset import even

IMPRINT, PRIVACY = "Impressum", "Datenschutz"
SAMPLE_MARK = "Muster-Website"
"""What a sample says of itself on every page."""
COMPANY = re.compile(r"\b(GmbH|UG|AG|KG|OHG|GbR|eG|e\. ?V\.|eV|SE)\b")
"""Legal forms whose representative must be named; all but the GbR stand in a register."""
REPEALED = {
    r"§\s?5\s+(?:Abs(?:\.|atz)\s?\d\s+)?TMG|Telemediengesetz": (
        "das TMG gilt seit dem 14. Mai 2024 nicht mehr; „§ 5 DDG“ schreiben"
    ),
    r"§§?\s?(?:[6-9]|1\d)\b[^§!?]{0,25}?\bTMG\b": (
        "das TMG gilt seit dem 14. Mai 2024 nicht mehr; den ganzen Absatz streichen, Ihre Website braucht ihn nicht"
    ),
    r"§\s?55\s+(?:Abs(?:\.|atz)\s?2\s+)?RStV": "der RStV gilt nicht mehr; „§ 18 Abs. 2 MStV“ schreiben",
    r"\bTTDSG\b": "das TTDSG heißt seit Mai 2024 „TDDDG“; so schreiben",
}
ODR = re.compile(
    r"ec\.europa\.eu/(?:consumers/)?odr|OS-Plattform|Plattform\s+(?:der EU\s+)?zur Online-Streitbeilegung", re.I
)
"""The EU's platform for disputes, shut down on 20 July 2025."""
DEAD_PLATFORM = "die EU-Plattform zur Streitbeilegung gibt es seit dem 20. Juli 2025 nicht mehr; den Hinweis streichen"


def sample_identity(site: Site) -> Iterator[Problem]:
    """Neither the sample nor anything of its identity goes out, unless it is a demonstration."""
    if site.sources.catalog.consultant.sample and not site.expectations.demo:
        place = site.sources.consultant.at(("sample",)).place
        yield Problem(place, "die Website ist noch ein Muster; zuletzt „sample: false“ setzen")
    for page in site.pages if not site.expectations.demo else ():
        for passage in page.own_passages:
            for index, words in marks_in(passage.text):
                place = passage.place_of(index, index + len(words))
                yield Problem(place, f"„{words}“ {whose(words)}; durch Ihre eigene Angabe ersetzen")


def sample_marks(site: Site) -> Iterator[Problem]:
    """A sample says so on every page and stays out of search engines; an owner's site does neither."""
    sample = site.sources.catalog.consultant.sample
    for page in site.pages:
        if sample and SAMPLE_MARK not in page.document.text:
            yield Problem(page.start, "die Seite sagt nicht, dass sie ein Muster ist; den Hinweis einblenden")
        if sample and not page.says_robots("noindex"):
            yield Problem(page.start, "Suchmaschinen dürfen das Muster nicht aufnehmen; „noindex“ setzen")
        if not sample and SAMPLE_MARK in page.document.text:
            yield Problem(page.start, "die Seite nennt sich noch ein Muster; den Hinweis entfernen")


def imprint(site: Site) -> Iterator[Problem]:
    """The Impressum names all that § 5 DDG and § 18 Abs. 2 MStV want of this owner."""
    page = site.page_named(IMPRINT)
    if page is None:
        yield Problem(
            Place("index.html"), "die Startseite führt zu keinem „Impressum“; anlegen und verlinken (§ 5 DDG)"
        )
        return
    text = _plain(page.main.text)
    for what, value in _duties(site.sources.catalog.consultant):
        if value and _plain(value) not in text:
            yield Problem(page.start, f"im Impressum fehlt: {what} („{value}“); ergänzen (§ 5 DDG)")
    yield from _contacts(page)


def provider(site: Site) -> Iterator[Problem]:
    """The address is one under which papers can be served, and a company names who speaks for it."""
    yield from unlawful_provider(site.sources.catalog.consultant, site.sources.consultant)


def unlawful_provider(consultant: Consultant, node: Node) -> Iterator[Problem]:
    """Give what the facts of the owner lack for a lawful Impressum."""
    if re.search(r"postfach", consultant.address.street, re.IGNORECASE):
        place = node.at(("address", "street")).place
        yield Problem(place, "ein Postfach genügt nicht; Straße und Hausnummer angeben (§ 5 DDG)")
    form = consultant.legal_form or ""
    if COMPANY.search(form) and not consultant.representative:
        right = "ergänzen, wer vertreten darf: „representative:“ mit Vor- und Nachnamen"
        yield Problem(node.at(("legal_form",)).place, f"„{form}“ braucht ein Feld „representative“; {right} (§ 5 DDG)")
    if COMPANY.search(form) and "GbR" not in form and not consultant.registration:
        right = "„registration:“ ergänzen und darunter eingerückt „court:“ mit dem Gericht und „number:“ mit der Nummer"
        yield Problem(node.at(("legal_form",)).place, f"„{form}“ braucht ein Feld „registration“; {right} (§ 5 DDG)")


def legal_links(site: Site) -> Iterator[Problem]:
    """Impressum and privacy page are one click away from every page."""
    for name in (IMPRINT, PRIVACY):
        for page in site.pages:
            if not any(link.text.strip() == name for link in page.select("a[href]")):
                yield Problem(page.start, f"hier fehlt der Link „{name}“; er gehört auf jede Seite")


def repealed_law(site: Site) -> Iterator[Problem]:
    """No page cites law that is no longer in force."""
    for page in site.pages:
        for passage in page.own_passages:
            yield from (found.problem(passage) for found in repealed_in(passage.text))


def dead_dispute_platform(site: Site) -> Iterator[Problem]:
    """No page points to the EU's dispute platform, which is shut."""
    for page in site.pages:
        texts = (found.problem(one) for one in page.own_passages for found in dead_platform_in(one.text))
        links = (link for link in page.select("a[href]") if ODR.search(link.attr("href") or ""))
        found = sorted((*texts, *(page.problem(link, DEAD_PLATFORM) for link in links)))
        yield from {(one.place.file, one.place.line): one for one in reversed(found)}.values()


def repealed_in(text: str) -> Iterator[Stretch]:
    """Give the law in a text that is no longer in force."""
    for pattern, message in REPEALED.items():
        if found := re.search(pattern, text):
            yield Stretch(*found.span(), message)


def dead_platform_in(text: str) -> Iterator[Stretch]:
    """Give where a text speaks of the EU's dispute platform."""
    if found := ODR.search(text):
        yield Stretch(*found.span(), DEAD_PLATFORM)


def _duties(consultant: Consultant) -> tuple[tuple[str, str | None], ...]:
    register = consultant.registration
    return (
        ("der Name", consultant.name),
        ("die Straße", consultant.address.street),
        ("Postleitzahl und Ort", f"{consultant.address.postcode} {consultant.address.city}"),
        ("die E-Mail-Adresse", consultant.email),
        ("die Telefonnummer als zweiter schneller Weg", consultant.phone),
        ("die Rechtsform", consultant.legal_form),
        ("wer vertretungsberechtigt ist", consultant.representative),
        ("das Registergericht", register.court if register else None),
        ("die Registernummer", register.number if register else None),
        ("die Umsatzsteuer-ID", consultant.vat_id),
        ("die Wirtschafts-ID", consultant.business_id),
        ("wer redaktionell verantwortlich ist", consultant.editor),
    )


def _contacts(page: Page) -> Iterator[Problem]:
    for scheme, name in (("mailto:", "die E-Mail-Adresse"), ("tel:", "die Telefonnummer")):
        if not page.select(f'main a[href^="{scheme}"]'):
            yield Problem(page.start, f"im Impressum ist {name} kein Link; mit {scheme} verlinken")


def _plain(text: str) -> str:
    return "".join(even(text).text.split())
