"""The Content Security Policy that a page carries fits what the page does (W3C CSP 3)."""

import base64
import re
from collections.abc import Iterator
from hashlib import sha256

from turbohtml import Element

from plugins.catalog import Place, Problem
from plugins.preflight.pages import Page
from plugins.preflight.site import Site

Policy = dict[str, tuple[str, ...]]
META = 'meta[http-equiv="content-security-policy" i]'
LOADERS = {
    "script[src]": "script-src",
    "img, picture source": "img-src",
    'link[rel="icon"]': "img-src",
    'link[rel="preload"][as="font"]': "font-src",
    'link[rel="stylesheet"]': "style-src",
    'link[rel="manifest"]': "manifest-src",
    "iframe": "frame-src",
    "video, audio": "media-src",
    "object, embed": "object-src",
}
HEADER_FILES = frozenset({"_headers", ".htaccess"})
HEADER = re.compile(r"Content-Security-Policy:?\s+\"?([^\"\n]+)")
LAX = ("'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "https:", "http:")
STRICT = ("style-src", "script-src", "default-src")


def policy_fits(site: Site) -> Iterator[Problem]:
    """Every page has a strict policy, before anything it governs, that allows all it needs and nothing else."""
    for page in site.pages:
        meta = page.first(META)
        if meta is None:
            yield Problem(
                Place(page.file), "die Seite hat keine Content-Security-Policy; als <meta> in den Kopf setzen"
            )
        else:
            policy = parse(meta.attr("content") or "")
            yield from _lax(page, meta, policy)
            yield from _styles(page, policy)
            yield from _unused(page, meta, policy)
            yield from _loads(page, policy)
            yield from _forms(page, policy)


def header_fits(site: Site) -> Iterator[Problem]:
    """The policy that the host sends allows what the pages need; browsers obey it beside the page's own."""
    for file in sorted(HEADER_FILES & site.files):
        for match in HEADER.finditer(site.text(file)):
            policy = parse(match[1])
            for page in site.pages:
                for problem in (*_styles(page, policy), *_loads(page, policy), *_forms(page, policy)):
                    yield Problem(Place(file), f"für {page.address}: {problem.message}")


def parse(text: str) -> Policy:
    """Read a policy into its directives; the first of each name counts."""
    directives = [part.split() for part in text.split(";") if part.strip()]
    return {name.lower(): tuple(sources) for name, *sources in reversed(directives)}


def _lax(page: Page, meta: Element, policy: Policy) -> Iterator[Problem]:
    if policy.get("default-src") != ("'none'",):
        yield page.problem(meta, "die Content-Security-Policy beginnt nicht bei null; „default-src 'none'“ setzen")
    for name in STRICT:
        for source in policy.get(name, ()):
            if source in LAX:
                yield page.problem(meta, f"„{name} {source}“ erlaubt zu viel; streichen")
    governed = page.first("style, script, link[rel=stylesheet]")
    if governed is not None and page.place_here(governed) < page.place_here(meta):
        yield page.problem(meta, "die Content-Security-Policy steht zu weit unten; vor Stil und Skripte setzen")


def _styles(page: Page, policy: Policy) -> Iterator[Problem]:
    allowed = policy.get("style-src", ())
    for source, style in _hashes(page).items():
        if source not in allowed and "'unsafe-inline'" not in allowed:
            yield page.problem(style, f"die Content-Security-Policy kennt diesen Stil nicht; erwartet wird {source}")


def _unused(page: Page, meta: Element, policy: Policy) -> Iterator[Problem]:
    hashes = _hashes(page)
    for source in policy.get("style-src", ()):
        if source.startswith("'sha") and source not in hashes:
            yield page.problem(meta, f"zu {source} gehört kein Stil dieser Seite; streichen")


def _loads(page: Page, policy: Policy) -> Iterator[Problem]:
    for selector, directive in LOADERS.items():
        allowed = policy.get(directive, policy.get("default-src", ()))
        needed = [element for element in page.select(selector) if not _is_data(element)]
        if needed and not {"'self'"} & set(allowed):
            message = f"die Content-Security-Policy sperrt dieses Element; „{directive} 'self'“ ergänzen"
            yield page.problem(needed[0], message)


def _forms(page: Page, policy: Policy) -> Iterator[Problem]:
    allowed = policy.get("form-action", ())
    for form in page.select("form[action]"):
        action = form.attr("action") or ""
        if not any(matches(source, action) for source in allowed):
            yield page.problem(
                form, f"die Content-Security-Policy sperrt das Formular; „form-action {action}“ ergänzen"
            )
    if "form-action" not in policy:
        yield Problem(Place(page.file), "der Content-Security-Policy fehlt „form-action“; ergänzen")


def matches(source: str, address: str) -> bool:
    """Tell whether a source of a policy covers an address."""
    if not address.startswith(("https:", "http:")):
        return source == "'self'"
    return address == source or address.startswith(source if source.endswith("/") else f"{source}/")


def _is_data(element: Element) -> bool:
    return (element.attr("src") or "").startswith("data:")


def _hashes(page: Page) -> dict[str, Element]:
    digests = ((sha256(style.text.encode()).digest(), style) for style in page.select("style"))
    return {f"'sha256-{base64.b64encode(digest).decode()}'": style for digest, style in digests}
