"""Say in data/consultant.yaml in which form the software speaks of the owner."""

import re

from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.form_words import FEMININE, MASCULINE
from plugins.workshop.update.migrations.migration import Changed, Texts
from plugins.workshop.update.migrations.yaml_lines import find_field, has_field, insert_after

FILE = "data/consultant.yaml"
WORDS = re.compile(r"[\w-]+(?![\w*:_/(])")
"""Words for one person; one with a gender star, a colon or a slash behind it means everybody."""
NO_PERSON = ("medizin", "disziplin", "termin", "magazin", "berlin")
SAID = {"feminine": "als Frau", "masculine": "als Mann", "neutral": "weder als Frau noch als Mann"}


def add_form(texts: Texts) -> Changed:
    """Add ``form`` behind the name, as role and profession tell it."""
    text = texts.get(FILE, "")
    if FILE not in texts or has_field(text, "form"):
        return Changed()
    form, name = form_of(text), find_field(text, "name")
    if name is None:
        return Changed(left=(f"{FILE}: hier fehlt „form: {form}“ (feminine, masculine oder neutral); bitte eintragen",))
    line = f"{FILE}:{name.end + 1}: „form: {form}“ ergänzt; die Website spricht damit {SAID[form]} von Ihnen"
    return Changed({FILE: insert_after(text, name, f"form: {form}")}, (line,))


def form_of(text: str) -> str:
    """Give the form in which role and profession speak; the role decides where they differ."""
    root = parse_yaml(text.removeprefix("\ufeff"), FILE).root
    titles = [root.at((name,)).value for name in ("role", "profession")] if root else []
    found = [
        form for title in titles if isinstance(title, str) for word in WORDS.findall(title) if (form := _form(word))
    ]
    return found[0] if found else "neutral"


def _form(word: str) -> str | None:
    lower = word.lower()
    if lower.endswith((*FEMININE, "frau")):
        return "feminine"
    return "masculine" if lower.endswith((*MASCULINE, "mann")) else _by_ending(lower)


def _by_ending(word: str) -> str | None:
    """Tell by its ending what no list knows."""
    if re.search(r"[a-zäöüß]{3}(?<!e)in$", word) and not word.endswith(NO_PERSON):
        return "feminine"
    return "masculine" if re.search(r"(er|or|eur|loge|agoge|iker|eut|ekt|ist|ent|ant)$", word) else None
