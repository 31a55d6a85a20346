"""Check redirects against the pages there are."""

from collections.abc import Iterator

from plugins.catalog import Loaded, Problem
from plugins.catalog.models.redirects import bare
from plugins.catalog.problems import did_you_mean
from plugins.publishing import routes
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import Words

FIXED = (routes.SITEMAP, routes.ROBOTS, routes.FEED)


def check_redirects(plans: tuple[PagePlan, ...], words: Words, loaded: Loaded) -> Iterator[Problem]:
    """Give the redirects over an address that is in use, and those to a page that is not there or a draft."""
    if not loaded.redirects or not plans:
        return
    addresses, drafts = _addresses(plans, words)
    record = loaded.redirects.record
    taken = {bare(address): address for address in (*addresses, *FIXED)}
    old = {bare(route) for _, route in record.entries()}
    for path, route in record.entries():
        if bare(route) in taken:
            message = f"unter {taken[bare(route)]} steht eine Seite; den Eintrag löschen"
            yield Problem(loaded.redirects.place(*path), message)
    for index, move in enumerate(record.redirects):
        wrong = None if bare(move.new) in old else _wrong_target(move.new, addresses, drafts)
        if wrong:
            yield Problem(loaded.redirects.place("redirects", index, "new"), wrong)


def _addresses(plans: tuple[PagePlan, ...], words: Words) -> tuple[frozenset[str], frozenset[str]]:
    matters = {plan.route: words.pages[plan.body].matter for plan in plans if plan.body in words.pages}
    articles = {routes.article(word.slug): word.matter for word in words.articles.values()}
    drafts = {route for route, matter in (matters | articles).items() if matter.status == "draft"}
    drafts |= {plan.route for plan in plans if plan.draft}
    return frozenset((*(plan.route for plan in plans), *articles)), frozenset(drafts)


def _wrong_target(target: str, addresses: frozenset[str], drafts: frozenset[str]) -> str | None:
    if target in drafts:
        return f"die Seite „{target}“ ist noch ein Entwurf; erst veröffentlichen oder ein anderes Ziel eintragen"
    if target in addresses or target in FIXED:
        return None
    return f"die Seite „{target}“ gibt es nicht; {did_you_mean(target, addresses)}"
