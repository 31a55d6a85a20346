"""Where the site lies, and how long its logs are kept, as a text says it beside the data (Hosting)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.slugs import slug
from plugins.publishing import routes
from plugins.publishing.contradictions import contradiction
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

_KNOWN = (
    r"(?i:Strato|Ionos|1&1|Hetzner|Netcup|All-Inkl(?:\.com)?|Mittwald|Host ?Europe|DomainFactory|Uberspace|Manitu"
    r"|Netlify|Vercel|GitHub|Cloudflare|OVH|Hostinger|Webgo|Raidboxes)"
)
"""Hosts that are called by their names alone."""
_FORM = r"(?:GmbH(?: & Co\. KG)?|AG|SE|KG|UG|OHG|eG|e\. ?K\.|Inc\.?|Ltd\.?|LLC|B\.V\.|SAS)"
_COMPANY = (
    rf"(?P<company>(?!Die |Der |Das )[A-ZÄÖÜ\d][\w.&+-]*(?: (?:[A-ZÄÖÜ\d&][\w.&+-]*|am|an der|im|in)){{0,4}}? {_FORM}"
    rf"(?!\w)|{_KNOWN}\b(?: {_FORM}(?!\w))?)"
)
_SITE = r"(?:Website|Webseite|Webpräsenz|Internetseite|Internetauftritt|Homepage|Seiten?|Auftritt)"
_THIS = rf"(?:[Dd]iese[rs]?|[Dd]ie|[Dd]er|[Mm]eine?|[Uu]nsere?) {_SITE}"
_AT = r"(?:bei|von|durch|auf (?:den |einem |dem )?Servern?(?: der| von)?)"
_WHO = r"(?:(?:dem|der|die|den) )?(?:(?:Anbieter|Dienstleister|Hoster|Provider|Webhoster|Firma|Unternehmen) )?"
_HOST = (
    r"(?:Hoster|Webhoster|Hosting[- ]?(?:[Aa]nbieter|[Pp]rovider|[Pp]artner|[Dd]ienstleister)"
    r"|Webhosting[- ]?[Aa]nbieter|Provider|Host|Hosting|Webhosting)"
)
_LIES = re.compile(
    rf"\b(?:[Gg]ehostet (?:wird|ist) (?:{_THIS} )?{_AT} {_WHO}{_COMPANY}"
    rf"|{_THIS} (?:wird|ist) {_AT} {_WHO}{_COMPANY.replace('company', 'made')}[^.;:]* (?:gehostet|bereitgestellt)"
    rf"|{_THIS} (?:wird gehostet|ist gehostet|liegt|läuft) {_AT} {_WHO}{_COMPANY.replace('company', 'lies')}"
    rf"|{_THIS} hostet {_WHO}{_COMPANY.replace('company', 'hosts')}"
    rf"|(?:[Uu]nser|[Mm]ein|[Dd]er|^) ?{_HOST}(?: (?:dieser|der|meiner|unserer) {_SITE})? (?:ist|heißt) {_WHO}"
    rf"{_COMPANY.replace('company', 'is')}|^{_HOST}\s?[:–] {_WHO}{_COMPANY.replace('company', 'named')})"
)
_NOT_SO = re.compile(
    r"\b(?:nicht|nie|keine?[mnrs]?|früher|bisher|zuvor|vorher|war|wurde|lag|ehemals|damals|Rechenzentr\w+|Tochter\w*)\b"
    r"|\?\s*$|(?<!\w)bis \d"
)
_GATE = re.compile(r"(?i)host|provider|\b(?:liegt|läuft|bereitgestellt)\b")


def stated_hosts(outline: Outline) -> Iterator[Problem]:
    """Give the hosts on privacy page and imprint that are not the one of the data."""
    found = outline.loaded.consultant
    if found is None:
        return
    host, place = found.record.host.name, found.place("host", "name")
    known = (host, *outline.catalog.website.providers)
    pages = {outline.file_at(route) for route in (routes.PRIVACY, routes.IMPRINT)}
    for passage in published_passages(outline):
        if passage.place(0).file in pages and not passage.quoted and _GATE.search(passage.text):
            for start, sentence in passage.sentences():
                lies = _LIES.search(sentence) if not _NOT_SO.search(sentence) else None
                group = str(lies.lastgroup) if lies else ""
                if lies and not any(_is_same(lies[group], one) for one in known):
                    yield passage.problem(start + lies.start(group), contradiction(lies[group], place, host))


def _is_same(said: str, known: str) -> bool:
    """Tell whether two names may be those of one company: one is part of the other, or they begin alike."""
    one, other = slug(said), slug(known)
    return one in other or other in one or one.split("-")[0] == other.split("-")[0]
