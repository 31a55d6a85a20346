"""The privacy page covers exactly what the site does with people's data (Art. 13 DSGVO)."""

import re
from collections.abc import Iterable, Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.node import Node
from plugins.preflight.law import PRIVACY
from plugins.preflight.pages import Page, words
from plugins.preflight.site import Site
from plugins.preflight.typeset import even
from plugins.preflight.unused_services import unused_in

COMPANIES = {
    "netlify": "Netlify",
    "cloudflare": "Cloudflare",
    "github": "GitHub",
    "gitlab": "GitLab",
    "codeberg": "Codeberg",
}
"""Hosts that are companies: who is named as the host must be them."""
RIGHTS = ("15", "16", "17", "18", "20", "21", "77")
"""Articles of the GDPR whose rights every privacy page names, with Art. 7 (3) where there is consent."""
KEEPS_NO_IP = "IP-Adressen speichere ich zu Kommentaren nicht"
"""True of every way of comments but Isso, which keeps them shortened."""


def privacy_page(site: Site) -> Iterator[Problem]:
    """The privacy page names the controller, the host, every channel in use and every right."""
    page = site.page_named(PRIVACY)
    if page is None:
        message = "die Startseite führt zu keiner Seite „Datenschutz“; anlegen und verlinken (Art. 13 DSGVO)"
        yield Problem(Place("index.html"), message)
        return
    text = _text(page)
    for what, value in _named(site):
        if even(words(value)).text not in even(text).text:
            yield Problem(page.start, f"im Datenschutztext fehlt {what}: „{value}“; ergänzen (Art. 13 DSGVO)")
    for article in RIGHTS:
        if not re.search(rf"\bArt\. ?{article}\b", text):
            yield Problem(page.start, f"im Datenschutztext fehlt das Recht nach Art. {article} DSGVO; ergänzen")


NO_COMMENTS = (
    "diese Seite hat einen Abschnitt über Kommentare, und unter keiner Seite kann man kommentieren; wo man es können "
    "soll, im Kopf „comments: true“ ergänzen, oder die Kommentare abschalten (data/site.yaml, parts)"
)


def privacy_fits(site: Site) -> Iterator[Problem]:
    """The privacy page speaks of comments where there are any to write, and of no service that is not in use."""
    page = site.page_named(PRIVACY)
    if page is None:
        return
    topics = " ".join(heading.text for heading in page.select("h2, h3"))
    commenting = any(other.first(".comments") is not None for other in site.pages)
    if commenting and "Kommentar" not in topics:
        yield Problem(page.start, "auf der Website kann man kommentieren; ein Abschnitt „Kommentare“ fehlt")
    if not commenting and "Kommentar" in topics:
        yield Problem(page.start, NO_COMMENTS)
    if not re.search(r"Anfrage|Kontakt", topics):
        yield Problem(page.start, "ein Abschnitt „Anfragen“ fehlt; ergänzen")
    yield from _kept_addresses(site, page)
    yield from _unused_services(site, page)


def host_fits(site: Site) -> Iterator[Problem]:
    """The host that the privacy page names is the one the site is built for."""
    hosts = site.expectations.hosts if not site.expectations.demo else ()
    yield from unfit_host(site.sources.catalog.consultant, site.sources.consultant, hosts)


def unfit_host(consultant: Consultant, node: Node, hosts: Iterable[str]) -> Iterator[Problem]:
    """Give where the facts of the owner, which are at a node, name another host than the one the site is built for."""
    host = consultant.host.name
    for company in (COMPANIES.get(kind, host) for kind in hosts):
        if company.lower() not in host.lower():
            said = (
                f"gehostet wird laut data/site.yaml (hosts) bei {company}, hier steht „{host}“; liegt sie dort, seinen"
            )
            right = "Namen und bei „address“ seine Anschrift eintragen, sonst in data/site.yaml „hosts“ ändern"
            yield Problem(node.at(("host", "name")).place, f"{said} {right}")


def _named(site: Site) -> Iterator[tuple[str, str]]:
    consultant = site.sources.catalog.consultant
    yield "die verantwortliche Person", consultant.name
    yield "deren E-Mail-Adresse", consultant.email
    yield "der Hosting-Anbieter", consultant.host.name
    yield "die Anschrift des Hosting-Anbieters", consultant.host.address
    yield "die Frist für Zugriffsprotokolle", consultant.host.log_days
    for recipient in site.expectations.recipients or ():
        yield "ein Empfänger von Zuschriften", recipient


def _kept_addresses(site: Site, page: Page) -> Iterator[Problem]:
    isso = any(other.first('form[data-channel="isso"]') is not None for other in site.pages)
    if isso and KEEPS_NO_IP in _text(page):
        yield Problem(page.start, f"„{KEEPS_NO_IP}“ stimmt nicht: Isso hebt sie gekürzt auf; den Satz streichen")


def _unused_services(site: Site, page: Page) -> Iterator[Problem]:
    if site.expectations.recipients is None:
        return
    used = (site.sources.catalog.consultant.host.name, *site.expectations.recipients)
    for passage in page.own_passages:
        yield from (found.problem(passage) for found in unused_in(passage.text, used))


def _text(page: Page) -> str:
    return words(page.main.text)
