"""Addresses of a former website: how they are spelled, and what they lead to by themselves."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qs, urlsplit

from plugins.catalog.models.route import bare
from plugins.workshop.importing.placing import Placed

_LISTS = frozenset({"cat", "tag", "author", "m", "year", "monthnum", "day", "category_name", "paged", "author_name"})
_LISTED = re.compile(r"/(?:category|tag|author|page|\d{4}(?:/\d\d){0,2}/?$)(?:/|$)|/\d{4}/?$")
"""Where lists of posts stand."""
_OF_A_PAGE = re.compile(r"(?:/(?:feed|amp|embed|page/\d+|comment-page-\d+))+$|\.(?:html?|php)$")
"""What stands behind the address of a page for another look at it."""


def is_search(address: str) -> bool:
    """Tell whether an address asks for words in the site."""
    return "s" in _asked(address)


def is_list(address: str, base: str) -> bool:
    """Tell whether an address of WordPress lists posts; the site lay at ``base``."""
    return bool(_LISTED.match(urlsplit(address).path.removeprefix(base)) or _LISTS & _asked(address).keys())


def _asked(address: str) -> Mapping[str, list[str]]:
    return parse_qs(urlsplit(address).query, keep_blank_values=True)


def plain_route(route: str) -> str:
    """Give an address without what shows the same page in another way."""
    return _OF_A_PAGE.sub("", route)


def host_of(address: str) -> str:
    """Give the host of an address without what two spellings of it differ in."""
    try:
        return re.sub(r":(?:80|443)$", "", urlsplit(address).netloc.lower().rpartition("@")[2]).removeprefix("www.")
    except ValueError:
        return ""


def spelled_out(href: str) -> str:
    """Give an address with what browsers and readers add to it."""
    if href.lower().startswith("tel:"):
        return re.sub(r"\s|%20", "", href)
    whole = f"https:{href}" if href.startswith("//") else f"https://{href}" if href.startswith("www.") else href
    return whole.replace(" ", "%20")


def by_route(texts: Iterable[Placed]) -> Mapping[str, Placed]:
    """Give the texts by each of their former addresses, as two spellings of one are compared."""
    found: dict[str, Placed] = {}
    for text in texts:
        for address in text.old.addresses:
            found.setdefault(bare(address), text)
    return found
