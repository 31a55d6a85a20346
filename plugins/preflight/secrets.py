"""Nothing goes out that was never meant to: passwords, keys, paths of a machine, source maps."""

import re
from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.preflight.site import Site, address_of
from plugins.preflight.stretches import Stretch

TEXTS = (
    ".html",
    ".css",
    ".js",
    ".mjs",
    ".json",
    ".xml",
    ".svg",
    ".txt",
    ".md",
    ".yaml",
    ".yml",
    ".webmanifest",
    ".vcf",
    ".csv",
    ".ics",
)
PATH, PREVIEW = "ein Pfad dieses Rechners", "die Adresse der Vorschau"
REMEDIES = {
    PATH: "andere kommen dort nicht hin; entfernen (Bilder liegen in content/bilder/, Dateien in content/dateien/)",
    PREVIEW: "andere kommen dort nicht hin; die Seite verlinken, etwa [Kontakt]({filename}/seiten/kontakt.md)",
}
RENEWED = "entfernen und, wenn es echt ist, dort, wo es gilt, ein neues vergeben"
"""What has been seen may have been taken."""
SECRETS: dict[str, tuple[tuple[str, ...], str]] = {
    "ein privater Schlüssel": (("-----BEGIN",), r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY"),
    "ein AWS-Schlüssel": (("AKIA", "ASIA"), r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "ein GitHub-Schlüssel": (("gh", "github_pat"), r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,})"),
    "ein GitLab-Schlüssel": (("glpat-",), r"\bglpat-[A-Za-z0-9_-]{20,}"),
    "ein Netlify-Schlüssel": (("nfp_",), r"\bnfp_[A-Za-z0-9]{36,}"),
    "ein Google-Schlüssel": (("AIza",), r"\bAIza[A-Za-z0-9_-]{35}"),
    "ein Slack-Schlüssel": (("xox",), r"\bxox[abprs]-[A-Za-z0-9-]{10,}"),
    "ein Stripe-Schlüssel": (("k_live_", "k_test_"), r"\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}"),
    "ein API-Schlüssel": (("sk-",), r"\bsk-[A-Za-z0-9_-]{24,}"),
    "ein Zugangstoken (JWT)": (("eyJ",), r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\."),
    "ein Passwort in einer Adresse": (("://",), r"://[^/\s:@\"'<>]+:[^/\s:@\"'<>]+@"),
    "ein Passwort": (
        ("pass", "Pass", "PASS", "ennwort", "ecret", "ECRET", "api", "API", "oken", "OKEN"),
        r"(?i)\b(?:passwor[dt]|kennwort|secret|api_?key|token)\b[\"']?\s*[:=]\s*[\"']?[^\s\"'<>;,]{6,}"
        r"|\b(?:passwort|kennwort)\b[^.\n]{0,30}?\s(?:lautet|ist|heißt):?\s+[\"„“»']?(?=[^\s,;]*[^\W\d])(?=[^\s,;]*\d)[^\s\"'“«<>;,]{6,}",
    ),
    PATH: (
        ("file://", "/home/", "/Users/", "/root", "/tmp", "/var/www/", ":\\"),  # noqa: S108 (names it, does not use it)
        r"\bfile://|(?<![\w.:/])/(?:home|Users|root|tmp|var/www)/[\w.-]+|\b[A-Z]:\\\\?Users",
    ),
    PREVIEW: (("127.0.0.1", "localhost"), r"\b(?:127\.0\.0\.1|localhost)\b(?::\d+)?"),
}
"""What looks secret: words without which it cannot be there, and how it looks (as gitleaks and others list it)."""
SOURCE_MAP = re.compile(r"[#@]\s*sourceMappingURL=")


def secrets(site: Site) -> Iterator[Problem]:
    """No text holds a key, a password or a path of the machine it was built on."""
    for file in site.ending(*TEXTS):
        text = site.text(file)
        for found in secrets_in(text):
            place = _origin(site, file, text[found.start : found.end]) or _place(file, text, found.start)
            yield Problem(place, found.message)


def secrets_in(text: str) -> Iterator[Stretch]:
    """Give what looks secret in a text."""
    for name, (hints, pattern) in SECRETS.items():
        for match in re.finditer(pattern, text) if any(hint in text for hint in hints) else ():
            joined = f", {REMEDIES[name]}" if name in REMEDIES else f"; {RENEWED}"
            message = f"das sieht aus wie {name} („{match[0][:12]}…“){joined}"
            yield Stretch(*match.span(), message)


def source_maps(site: Site) -> Iterator[Problem]:
    """No source map, and no mention of one, is published."""
    for file in site.ending(".map"):
        yield Problem(Place(file), "eine Source-Map gehört nicht auf die Website; die Datei weglassen")
    for file in site.ending(".js", ".mjs", ".css"):
        text = site.text(file)
        for match in SOURCE_MAP.finditer(text):
            yield Problem(_place(file, text, match.start()), "der Verweis auf eine Source-Map gehört weg")


def _origin(site: Site, file: str, words: str) -> Place | None:
    return site.sources.origins.of_piece(words, address_of(file))


def _place(file: str, text: str, index: int) -> Place:
    before = text[:index]
    return Place(file, before.count("\n") + 1, index - before.rfind("\n"))
