"""The files ``_headers`` and ``_redirects``, which Netlify invented and others read too."""

from collections.abc import Mapping
from urllib.parse import quote

from plugins.catalog import Place, Problem, ProblemsFound
from plugins.hosting.hosted_site import HostedSite
from plugins.publishing.forwarding import is_listable

MOST_RULES, LONGEST_LINE = 100, 2000
"""What Cloudflare Pages reads of ``_headers``; Netlify reads more."""
REDIRECTS = Place("data/redirects.yaml")


def headers_file(site: HostedSite) -> str:
    """Give ``_headers``; what it does not name, these hosts let browsers ask for anew each time.

    Rules add up there, so none may set a header that another has set. Raises ProblemsFound if it grows too long.
    """
    rules: list[tuple[str, Mapping[str, str]]] = [("/*", site.headers(site.policy.header))]
    rules += [(f"{folder}*", {"Cache-Control": caching}) for folder, caching in site.caching.items()]
    text = "\n".join(_rule(pattern, headers) for pattern, headers in rules)
    if len(rules) > MOST_RULES or max(map(len, text.splitlines())) > LONGEST_LINE:
        message = f"_headers wird zu lang; erlaubt sind {MOST_RULES} Regeln und {LONGEST_LINE} Zeichen je Zeile"
        raise ProblemsFound([Problem(Place("data/site.yaml"), message)])
    return text


def _rule(pattern: str, headers: Mapping[str, str]) -> str:
    return "\n".join((pattern, *(f"  {name}: {value}" for name, value in headers.items()))) + "\n"


def redirects_file(site: HostedSite, most: int, gone: bool = False) -> str:
    """Give ``_redirects`` for a host that reads at most so many lines, and with ``gone`` if it knows the code 410."""
    lines = [f"{_sent(old)} {quote(new)} 301" for old, new in site.moved() if is_listable(old)]
    lines += [f"{_sent(old)} {site.not_found} 410" for old in site.gone() if is_listable(old)] if gone else []
    if len(lines) > most:
        message = f"das ergibt {len(lines)} Zeilen in _redirects; dieser Host liest nur {most}, also Einträge löschen"
        raise ProblemsFound([Problem(REDIRECTS, message)])
    return "".join(f"{line}\n" for line in lines)


def _sent(address: str) -> str:
    """Give an address as browsers send it (RFC 3986, ``pchar``)."""
    return quote(address, safe="/!$&'()+,;=:@")
