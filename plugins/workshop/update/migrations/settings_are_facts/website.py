"""Make data/site.yaml from an older version's configuration."""

import ast
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from plugins.workshop.update.migrations.migration import Changed, Texts
from plugins.workshop.update.migrations.settings_are_facts.configuration import (
    PREVIEW,
    PRODUCTION,
    Configuration,
    Setting,
    read_configuration,
)
from plugins.workshop.update.migrations.settings_are_facts.own_lines import listed_plugins, own_comments, own_lines
from plugins.workshop.update.migrations.yaml_lines import block

FILE = "data/site.yaml"
PLAIN_LANGUAGE = "content/seiten/einfache-sprache.md"
PROGRAM = re.compile(r"(?m)^\s*-\s+id:")
"""Where a program begins in its file."""
EMAIL = {"channel": "email"}
PARTS = {
    "news": "plugins.news",
    "towns": "plugins.towns",
    "voucher": "plugins.vouchers",
    "comments": "plugins.comments",
}
"""The parts, and the plugins that an owner left out where she did without them."""
MENU = {
    "Angebote": "/angebote/",
    "Programme": "/programme/",
    "Orte": "/orte/",
    "Akkreditierung": "/akkreditierung/",
    "Profil": "/profil/",
    "Aktuelles": "/aktuelles/",
    "Kontakt": "/kontakt/",
}
FOOTER = {
    "Gutschein": "/gutschein/",
    "Einfache Sprache": "/einfache-sprache/",
    "Barrierefreiheit": "/barrierefreiheit/",
    "Datenschutz": "/datenschutz/",
    "Impressum": "/impressum/",
}
COMMENTS = {
    "hosts": "# Wo die Website liegt: apache ist der übliche Webspace (siehe docs/hosting.md).",
    "deploy": "# Wohin „make deploy“ sendet (siehe docs/hosting.md).",
    "parts": "# Was ein Besuch nicht vorfinden soll, steht auf false. Die Texte dazu dürfen dann fehlen.",
    "ways": "# Auf welchem Weg Kommentare und Anfragen zu Ihnen kommen (siehe docs/redaktion.md).",
    "menu": "# Das Menü oben und die Links unten, in ihrer Reihenfolge. "
    "Was zu einem abgeschalteten Bereich gehört, fällt von selbst weg.",
}
HEAD = """\
# yaml-language-server: $schema=schema/site.schema.json
# Die Website als Ganzes: ihre Adresse, wo sie liegt, welche Bereiche es gibt, Menü und Wege für Nachrichten.
"""
NO_ADDRESS = f"{FILE}: die Adresse Ihrer Website fehlt noch; oben eintragen, etwa address: https://www.ihre-domain.de"
DONE = f"{FILE} ist neu: Adresse, Host, Ziel von make deploy, Wege für Nachrichten, Bereiche und Menü stehen jetzt hier"


class Section(NamedTuple):
    """A field of data/site.yaml with the comment above it, and the setting that it comes from."""

    field: str
    value: Any
    setting: str = ""
    comment: str = ""


def make_website(texts: Texts) -> Changed:
    """Write the settings into data/site.yaml, and tell what could not be taken over."""
    if FILE in texts:
        return Changed()
    preview, production = (read_configuration(texts, file) for file in (PREVIEW, PRODUCTION))
    chosen = {**_for_production(preview), **production.settings}
    lines = "".join(f"{line}\n" for section in _sections(texts, chosen) for line in _lines(texts, chosen, section))
    left = (*preview.left, *production.left, *(() if _address(chosen) else (NO_ADDRESS,)))
    return Changed({FILE: HEAD + lines}, (DONE,), (*left, *_differing(preview, production), *own_lines(texts)))


def _for_production(preview: Configuration) -> dict[str, Setting]:
    """Leave out what holds for the preview alone: its address on this machine."""
    return {
        name: setting
        for name, setting in preview.settings.items()
        if name != "SITEURL" or not re.match(r"https?://(127\.0\.0\.1|localhost)\b", str(setting.value))
    }


def _sections(texts: Texts, chosen: Mapping[str, Setting]) -> Iterator[Section]:
    def of(name: str, otherwise: Any) -> Any:
        return _filled(chosen[name].value) if name in chosen else otherwise

    hosts = of("HOSTS", ())
    yield Section("address", _address(chosen), "SITEURL")
    yield Section("hosts", [hosts] if isinstance(hosts, str) else hosts or [], "HOSTS", COMMENTS["hosts"])
    yield Section("deploy", of("DEPLOY", None), "DEPLOY", COMMENTS["deploy"])
    yield Section("parts", _parts(texts), comment=COMMENTS["parts"])
    yield Section("comments", of("COMMENTS", EMAIL), "COMMENTS", COMMENTS["ways"])
    yield Section("enquiries", of("ENQUIRIES", EMAIL), "ENQUIRIES")
    yield Section("menu", MENU, comment=COMMENTS["menu"])
    yield Section("footer", FOOTER)


def _lines(texts: Texts, chosen: Mapping[str, Setting], section: Section) -> Iterator[str]:
    if section.value in (None, "", {}):
        return
    yield from (section.comment,) if section.comment else ()
    if section.setting in chosen:
        place = chosen[section.setting]
        yield from own_comments(texts[place.file], place.line, place.last_line)
    yield from _links(texts, section) if section.value in (MENU, FOOTER) else block({section.field: section.value})


def _links(texts: Texts, section: Section) -> Iterator[str]:
    one_program = len(PROGRAM.findall(texts.get("data/programs.yaml", ""))) == 1
    yield f"{section.field}:"
    for text, page in section.value.items():
        yield f"  - text: {'Programm' if one_program and text == 'Programme' else text}"
        yield f"    page: {page}"


def _address(chosen: Mapping[str, Setting]) -> str:
    return str(chosen["SITEURL"].value or "").strip() if "SITEURL" in chosen else ""


def _filled(value: Any) -> Any:
    """Leave out what was given as empty."""
    return {key: one for key, one in value.items() if one not in ("", None, {})} if isinstance(value, dict) else value


def _parts(texts: Texts) -> dict[str, str]:
    plugins = _plugins(texts.get(PREVIEW, ""))
    on = {part: not plugins or plugin in plugins for part, plugin in PARTS.items()}
    on["plain_language"] = PLAIN_LANGUAGE in texts
    return {part: str(value).lower() for part, value in on.items()}


def _plugins(text: str) -> frozenset[str]:
    """Give the plugins of the preview, if they are written out."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return frozenset()
    lists = [node for node in body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "PLUGINS"]
    return listed_plugins(lists[-1]) - {""} if lists else frozenset()


def _differing(preview: Configuration, production: Configuration) -> Iterator[str]:
    """Tell of ways that were others in the preview; there is one now."""
    for name in ("COMMENTS", "ENQUIRIES"):
        first, second = preview.settings.get(name), production.settings.get(name)
        if first and second and first.value not in (second.value, EMAIL):
            yield (
                f"{first.file}:{first.line}: „{name}“ war in der Vorschau anders als im Netz; "
                f"jetzt gilt für beide, was in {second.file} stand"
            )
