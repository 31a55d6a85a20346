"""Every link, asset and fragment of the site leads somewhere, and nothing is fetched from elsewhere."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from plugins.catalog import Catalog, Place, Problem
from plugins.catalog.mails import EMAIL, compared, readable_mail
from plugins.catalog.problems import asked, did_you_mean, slip_of
from plugins.preflight.addresses import Reference, css_references, page_references, target
from plugins.preflight.site import Site, address_of, file_of
from plugins.preflight.stretches import Stretch

OUTGOING = frozenset({"https", "mailto", "tel"})


def references(site: Site) -> Iterator[Reference]:
    """Give every address in the pages and style sheets of the site."""
    for page in (*site.pages, *site.redirects):
        yield from page_references(page)
    for file in site.ending(".css"):
        yield from css_references(site.text(file), Place(file), f"/{file}")


def dead_links(site: Site) -> Iterator[Problem]:
    """Every address on the site itself has its file, or is that of a form and answered by something else."""
    known = {address_of(file) for file in site.files}
    for reference in references(site):
        if reference.is_of_form and reference.address.startswith(site.expectations.unbuilt):
            continue
        found = target(site, reference)
        if found and found.path not in known:
            yield Problem(reference.place, _nothing(found.path, known))
        elif found is None and not reference.scheme and not reference.address.startswith("//"):
            message = f"„{reference.address}“ führt aus der Website hinaus; Adressen beginnen mit „{site.base_path}/“"
            yield Problem(reference.place, message)


def dead_fragments(site: Site) -> Iterator[Problem]:
    """Every fragment names an id of the page it leads to."""
    for reference in references(site):
        found = target(site, reference)
        page = site.by_file.get(file_of(found.path)) if found else None
        if found and page and found.fragment not in {"", "top", *page.ids}:
            near = did_you_mean(found.fragment, page.ids)
            yield Problem(reference.place, f"die Stelle „#{found.fragment}“ gibt es auf {page.address} nicht; {near}")


def empty_links(site: Site) -> Iterator[Problem]:
    """A link has an address."""
    for page in site.pages:
        for link in page.select("a"):
            if (link.attr("href") or "") in {"", "#"} and not link.attr("id"):
                yield page.problem(link, f"der Link „{link.text.strip()}“ hat kein Ziel; eines angeben")


def insecure_links(site: Site) -> Iterator[Problem]:
    """Links outward are encrypted, and no address runs code."""
    for reference in references(site):
        if target(site, reference) is None and reference.scheme and reference.scheme not in OUTGOING:
            if reference.loaded and reference.scheme == "data":
                continue
            right = "mit https:// verlinken" if reference.scheme == "http" else "https-Adresse angeben"
            yield Problem(reference.place, f"„{reference.address[:80]}“ ist keine sichere Adresse; {right}")


def foreign_loads(site: Site) -> Iterator[Problem]:
    """A page makes no request to another host."""
    for reference in references(site):
        elsewhere = reference.scheme in {"http", "https", "ws", "wss"} or reference.address.startswith("//")
        if reference.loaded and elsewhere and target(site, reference) is None:
            message = f"„{reference.address}“ würde von einem fremden Server geladen; die Datei auf die Website legen"
            yield Problem(reference.place, message)


def own_address(site: Site) -> Iterator[Problem]:
    """Every page says its own absolute address (canonical), and says it right."""
    for page in site.pages:
        for element in page.select('link[rel="canonical"], meta[property="og:url"]'):
            said, right = element.attr("href") or element.attr("content") or "", f"{site.url}{page.address}"
            if unquote(said) != right:
                yield page.problem(element, f"die Seite nennt sich „{said}“; richtig ist „{right}“")


def strangers_mail(site: Site) -> Iterator[Problem]:
    """No page shows an e-mail address that the owner did not write herself: commenters keep theirs private."""
    for page in site.pages:
        for reference in page_references(page):
            for address in _mailboxes(reference):
                yield from _stranger(site, address, reference.place)
        for passage in page.passages:
            for found in EMAIL.finditer(passage.text):
                yield from _stranger(site, found[0], passage.place_of(*found.span()))


def _stranger(site: Site, address: str, place: Place) -> Iterator[Problem]:
    if address and compared(address) not in site.sources.emails:
        comment = _in_comment(site.sources.root, address)
        where = "steht in diesem Kommentar" if comment else "steht weder in data/ noch in content/"
        also = ", auch hier" if comment else ""
        yield Problem(comment or place, f"„{address}“ {where}; fremde E-Mail-Adressen entfernen{also}")


def _in_comment(root: Path, address: str) -> Place | None:
    """Give the place at which the message of a comment holds an address."""
    for file in sorted((*(root / "data/comments").rglob("*.yaml"), *(root / "data/comments").rglob("*.yml"))):
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            if address in line and not line.startswith("email:"):
                return Place(file.relative_to(root).as_posix(), number, line.index(address) + 1)
    return None


def mistyped_mail(site: Site) -> Iterator[Problem]:
    """No page shows an address that differs from the owner's own by a slip of the finger."""
    catalog = site.sources.catalog
    for page in site.pages:
        for passage in page.own_passages:
            yield from (found.problem(passage) for found in mistyped_in(passage.text, catalog))
        for reference in page_references(page):
            for address in _mailboxes(reference):
                yield from (Problem(reference.place, one.message) for one in mistyped_in(address, catalog))


def mistyped_in(text: str, catalog: Catalog) -> Iterator[Stretch]:
    """Give the e-mail addresses in a text that are the owner's own but for a slip."""
    own = catalog.consultant.email
    for found in EMAIL.finditer(text):
        if compared(found[0]) != compared(own) and slip_of(readable_mail(found[0]), (own,)):
            yield Stretch(*found.span(), f"„{found[0]}“ ist fast Ihre eigene Adresse; {asked(own)}")


def _mailboxes(reference: Reference) -> tuple[str, ...]:
    """Give the addresses to which a link writes, which commas part (RFC 6068)."""
    if reference.scheme != "mailto":
        return ()
    written = reference.address.split(":", 1)[1].partition("?")[0]
    return tuple(unquote(one).strip() for one in written.split(","))


def _nothing(path: str, known: set[str]) -> str:
    if f"{path}/" in known:
        return f"„{path}“ fehlt der Schrägstrich am Ende; „{path}/“ schreiben"
    return f"„{path}“ gibt es nicht; {did_you_mean(path, known)}"
