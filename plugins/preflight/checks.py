"""All checks, by the name under which they report; exceptions speak of them by it."""

from collections.abc import Callable, Iterator

from plugins.catalog import Problem
from plugins.preflight import (
    budgets,
    claims,
    dates,
    elsewhere,
    images,
    law,
    leftovers,
    links,
    listings,
    markup,
    orphans,
    policy,
    privacy,
    safety,
    secrets,
    strangers,
    structure,
    truth,
    typography,
)
from plugins.preflight.site import Site

Check = Callable[[Site], Iterator[Problem]]

ERRORS: dict[str, Check] = {
    "musterangaben": law.sample_identity,
    "musterhinweis": law.sample_marks,
    "impressum": law.imprint,
    "anbieter": law.provider,
    "pflichtlinks": law.legal_links,
    "altes-recht": law.repealed_law,
    "streitbeilegung": law.dead_dispute_platform,
    "datenschutz": privacy.privacy_page,
    "datenschutz-passend": privacy.privacy_fits,
    "host": privacy.host_fits,
    "akkreditierung": dates.ended_accreditations,
    "akkreditierung-fehlt": claims.no_accreditation,
    "akkreditierung-anderswo": elsewhere.claims_elsewhere,
    "fremdes-programm": strangers.strange_programs,
    "pruefdatum": dates.overdue_reviews,
    "zahl-ohne-stand": truth.undated_figures,
    "bildnachweis": truth.missing_credits,
    "tote-links": links.dead_links,
    "tote-stellen": links.dead_fragments,
    "leere-links": links.empty_links,
    "unsichere-links": links.insecure_links,
    "fremde-server": links.foreign_loads,
    "eigene-adresse": links.own_address,
    "fremde-post": links.strangers_mail,
    "vertippte-post": links.mistyped_mail,
    "xml": listings.broken_xml,
    "sitemap": listings.sitemap,
    "feed": listings.feed,
    "robots": listings.robots,
    "sicherheitsrichtlinie": policy.policy_fits,
    "sicherheitskopf": policy.header_fits,
    "skripte": safety.inline_scripts,
    "stilangaben": safety.inline_styles,
    "neue-fenster": safety.opened_windows,
    "formulare": safety.stray_forms,
    "geheimnisse": secrets.secrets,
    "source-maps": secrets.source_maps,
    "bilddaten": images.private_images,
    "zeichnungen": images.private_drawings,
    "bildbeschreibung": images.undescribed_images,
    "bildgroesse": images.unsized_images,
    "ueberzaehlig": orphans.orphans,
    "gepackt": orphans.stale_copies,
    "html": markup.html_errors,
    "ueberschriften": structure.headings,
    "leere-elemente": structure.empty_elements,
    "kennungen": structure.unique_ids,
    "titel": structure.unique_heads,
    "sprache": structure.language,
    "beschriftung": structure.labels,
    "gewicht": budgets.budgets,
    "reste": leftovers.leftovers,
    "reste-in-links": leftovers.leftover_addresses,
}
"""What stops a publication."""

WARNINGS: dict[str, Check] = {
    "pruefdatum-bald": dates.coming_reviews,
    "prueflauf": dates.overdue_audit,
    "unverlinkt": orphans.unlinked_pages,
    "typografie": typography.typography,
}
"""What is listed and stops nothing."""
