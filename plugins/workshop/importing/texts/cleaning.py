"""What has no place in a text here: programs, forms, players of third parties, colors and fonts."""

import re

from turbohtml import Text

from plugins.workshop.importing.texts.embeds import link_embeds
from plugins.workshop.importing.texts.tree import NOTE, Tree, attribute, is_blank, new
from plugins.workshop.importing.texts.unseen import say_in_words, take_out_unseen

_PROGRAMS = "script, style, template, link, meta, base, head, title, canvas"
_FORMS = "form, input, select, textarea, button, datalist"
_STRUCK = "del, s, strike"
_PLAIN = (
    "span, font, u, ins, mark, big, small, abbr, acronym, noscript, center, address, section, article, aside, header, "
    "main, nav, hgroup, bdi, bdo, time, wbr, label, fieldset, legend, details, track, param, map, area, "
    "import-told, dialog, blink, marquee, tt, var, cite, dfn, data, output, ruby, rb, figure.wp-block-embed"
)
PROGRAM = "ein Programm oder eine Formatvorlage (<{}>) ist weggelassen"
FORM = "ein Formular ist weggelassen; Anfragen kommen hier über die Kontaktseite"
STRUCK = "durchgestrichener Text („{}“) steht jetzt ohne Strich da; löschen, wenn er nicht mehr gelten soll"
STYLED = "Farben, Schriften und Ausrichtung sind weggelassen; hier bestimmt sie die Website"
BEHIND = "das Bild {} lag nur als Hintergrund dahinter und ist weggelassen"
_BEHIND = re.compile(r"background[\w-]*\s*:[^;]*url\(\s*[\"']?([^\"')]+)")
_STYLE = re.compile(r"color|font|text-align|background|size|line-height", re.IGNORECASE)


def clean(tree: Tree) -> None:
    """Take out of a text what has no place in it."""
    _told_before(tree)
    for element in tree.find(_PROGRAMS):
        if element.tag in {"script", "style"} and element.text.strip():
            tree.mark(element, PROGRAM.format(element.tag))
        element.decompose()
    for button in tree.find("a.wp-block-file__button"):
        button.decompose()
    take_out_unseen(tree)
    say_in_words(tree)
    link_embeds(tree)
    _maps(tree)
    forms = [one for one in tree.find(_FORMS) if one.closest("form") in (None, one)]
    for form in forms:
        if form.tag == "form" or not is_blank(form):
            tree.mark(form, FORM)
        form.unwrap() if form.text.strip() and form.tag == "button" else form.decompose()
    _plain(tree)


def _maps(tree: Tree) -> None:
    """Make links of the places in a picture that were such, and tell of pictures that only lay behind."""
    for area in tree.find("area[href]"):
        words = attribute(area, "alt") or attribute(area, "title") or attribute(area, "href")
        area.replace_with(new("p", children=[new("a", {"href": attribute(area, "href")}, text=words)]))
    for element in tree.find("[style]"):
        if found := _BEHIND.search(attribute(element, "style")):
            tree.mark(element, BEHIND.format(found[1]))


def _told_before(tree: Tree) -> None:
    """Tell what the steps before had to say of a place, each kind once a text."""
    said = set[str]()
    for element in tree.find("import-told"):
        message = attribute(element, "what")
        if message not in said:
            tree.mark(element, message)
        said.add(message)
    for element in tree.find(f"{NOTE}[told]"):
        tree.mark(element, attribute(element, "told"))
        element.unwrap() if not element.text else element.attrs.pop("told")


def _plain(tree: Tree) -> None:
    if any(_STYLE.search(attribute(one, "style")) for one in tree.find("[style]")) or any(tree.find("font, center")):
        first = next(tree.find("[style], font, center"))
        tree.mark(first, STYLED)
    for element in tree.find(_STRUCK):
        if element.text.strip():
            tree.mark(element, STRUCK.format(" ".join(element.text.split())[:60]))
        element.unwrap()
    for source in tree.find("blockquote > footer, blockquote > cite"):
        source.tag = "p"
    for element in tree.find("summary"):
        element.tag = "p"
        element.wrap_children(new("strong"))
    for element in tree.find("q"):
        element.insert_before(Text("„"))
        element.insert_after(Text("“"))
        element.unwrap()
    for element in tree.find(_PLAIN):
        element.unwrap()
