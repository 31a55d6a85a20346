"""Nothing in the markup that a strict policy forbids or that opens a door."""

from collections.abc import Iterator

from turbohtml import Element

from plugins.catalog import Problem
from plugins.preflight.policy import matches
from plugins.preflight.site import Site

NOT_RUN = frozenset({"application/ld+json", "application/json", "speculationrules"})
"""Types of ``<script>`` that hold data and are never run."""


def inline_scripts(site: Site) -> Iterator[Problem]:
    """Scripts are files of their own; no attribute runs code."""
    for page in site.pages:
        for script in page.select("script:not([src])"):
            if (script.attr("type") or "") not in NOT_RUN:
                yield page.problem(script, "ein Skript steht in der Seite; in eine eigene Datei legen")
        for element in page.document.iter_elements():
            for name in element.attrs:
                if name.startswith("on"):
                    yield page.problem(element, f"„{name}=“ führt Code aus; das Attribut entfernen")


def inline_styles(site: Site) -> Iterator[Problem]:
    """No element has a style of its own."""
    for page in site.pages:
        for element in page.select("[style]"):
            yield page.problem(element, f"<{element.tag} style=…> sperrt die Sicherheitsrichtlinie; eine Klasse nehmen")


def opened_windows(site: Site) -> Iterator[Problem]:
    """A link into a new window gives that window no hold on this one."""
    for page in site.pages:
        for link in page.select("[target]"):
            lonely = {"noopener", "noreferrer"} & set((link.attr("rel") or "").split())
            if link.attr("target") not in {"_self", "_top", "_parent"} and not lonely:
                yield page.problem(
                    link, "der Link öffnet ein Fenster, das Zugriff auf dieses hat; rel=noopener ergänzen"
                )


def stray_forms(site: Site) -> Iterator[Problem]:
    """Forms send only where the settings say, and encrypted."""
    targets = site.expectations.form_targets
    for page in site.pages:
        for form in page.select("form, button[formaction], input[formaction]"):
            action = _action(form)
            if targets is not None and action is not None and not any(matches(goal, action) for goal in targets):
                allowed = ", ".join(targets) or "nichts"
                yield page.problem(form, f"das Formular sendet an „{action}“; eingestellt ist: {allowed}")


def _action(form: Element) -> str | None:
    """Give where a form sends to; None if only a script sends it."""
    return form.attr("action" if form.tag == "form" else "formaction")
