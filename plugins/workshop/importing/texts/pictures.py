"""Pictures of a text: each with its description and what stood below it, or a note where one is missing."""

import re

from turbohtml import Element, Text

from plugins.catalog.picture_words import is_file_name, says_nothing
from plugins.workshop.importing.texts.surroundings import Shown, Surroundings
from plugins.workshop.importing.texts.tree import Tree, attribute, is_blank, new

MISSING = "Hier fehlt ein Bild: {}"
NO_PICTURES = "eine Galerie ohne Bilder im Export ist weggelassen"
NO_ALT = "das Bild hatte keine Beschreibung; in die eckigen Klammern schreiben, was zu sehen ist"
STAND_IN = "Bild zu „{}“"
_SCHEME = re.compile(r"https?://(?:www\.)?(?=\w)")
"""Below a picture no address becomes a link."""
_SOURCES = ("data-orig-file", "data-large-file", "data-src", "data-lazy-src", "src")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_INLINE_BLOCKS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def show_pictures(tree: Tree, around: Surroundings) -> None:
    """Put the pictures of this site in place of those of the former."""
    for gallery in tree.find("import-gallery"):
        numbers = attribute(gallery, "ids").split() or list(around.own_pictures)
        if not numbers:
            tree.mark(gallery, NO_PICTURES)
        pictures = (new("p", children=[new("img", {"src": f"#{number}"})]) for number in numbers)
        gallery.replace_with(*pictures) if numbers else gallery.decompose()
    for listing in tree.find("ul.blocks-gallery-grid, ul.wp-block-gallery, dl.gallery-item, ul.gallery"):
        for part in (listing, *listing.select("li, dt, dd")):
            part.tag = "div"
    for picture in tree.find("picture"):
        _unwrap(picture)
    for image in tree.find("img"):
        _show(tree, image, around)
    for figure in tree.find("figure, figcaption"):
        figure.tag = "div" if figure.tag == "figure" else "p"


def _show(tree: Tree, image: Element, around: Surroundings) -> None:
    sources = [attribute(image, name) for name in _SOURCES if attribute(image, name)]
    known = [source for source in sources if not source.startswith("data:")] or _of_set(image)
    sources = sources or known
    number = next((name[9:] for name in attribute(image, "class").split() if name.startswith("wp-image-")), "")
    shown = around.picture(known[0] if known else (sources or [""])[0], number)
    _unlink(image, around)
    caption = _SCHEME.sub("", _caption(image) or attribute(image, "data-caption") or shown.caption)
    if shown.path:
        _put(tree, image, shown, caption, around)
    elif sources:
        words = f"{MISSING.format(sources[0][:300])} {attribute(image, 'alt')} {caption}".strip()
        link = image.closest("a")
        if link is not None:
            link.insert_before(image.extract())
        tree.replace_by_note(image, words, shown.told)
    else:
        image.decompose()


def _of_set(image: Element) -> list[str]:
    """Give the largest of the pictures among which a browser chooses."""
    chosen = next((attribute(image, name) for name in _SETS if attribute(image, name)), "")
    given = [part.split() for part in re.split(r",\s+", chosen) if part.split()]
    sizes = [(float(re.sub(r"[^\d.]", "", part[1]) or 0) if part[1:] else 0.0, part[0].rstrip(",")) for part in given]
    return [max(sizes)[1]] if sizes else []


def _unwrap(picture: Element) -> None:
    """Leave the image of a choice of several, which may say only there where it lies."""
    image, source = picture.select_one("img"), picture.select_one("source[srcset], source[data-srcset]")
    if image is not None and source is not None and not (attribute(image, "srcset") or attribute(image, "data-srcset")):
        image.attrs["srcset"] = attribute(source, "srcset") or attribute(source, "data-srcset")
    for one in picture.select("source"):
        one.decompose()
    picture.unwrap()


def _put(tree: Tree, image: Element, shown: Shown, caption: str, around: Surroundings) -> None:
    said = (" ".join(words.split()) for words in (attribute(image, "alt"), shown.alt, caption))
    alt = next((words for words in said if words and not (says_nothing(words) or is_file_name(words, shown.path))), "")
    if not alt:
        tree.mark(image, NO_ALT)
    fields = {"src": f"{{static}}/{shown.path}", "alt": alt or STAND_IN.format(around.title)}
    made = new("img", {**fields, **({"title": caption} if caption else {})})
    if shown.told:
        tree.mark(image, shown.told)
    heading = next((one for one in image.ancestors if isinstance(one, Element) and one.tag in _INLINE_BLOCKS), None)
    image.replace_with(made)
    if heading is not None:
        heading.insert_before(new("p", children=[made.extract()]))
    elif isinstance(made.parent, Element) and made.parent.tag in {"figure", "div"}:
        made.wrap(new("p"))


def _unlink(image: Element, around: Surroundings) -> None:
    """Take away the link from a picture to itself in full size."""
    link = image.closest("a")
    if link is not None and around.is_picture(attribute(link, "href")):
        link.unwrap()


def _caption(image: Element) -> str:
    """Give what stands below a picture in its figure, and take it out of there."""
    figure = image.closest("figure")
    below = figure.select_one("figcaption") if figure is not None else None
    if figure is None or below is None or len(figure.select("img")) > 1 or below.select("a, img"):
        return ""
    words = " ".join(below.text.split())
    below.decompose()
    return words


def lone_blanks(tree: Tree) -> None:
    """Take out paragraphs and emphasis that hold nothing."""
    for element in reversed(
        list(tree.find("p, div, strong, b, em, i, h1, h2, h3, h4, h5, h6, li, ul, ol, blockquote, a"))
    ):
        if is_blank(element):
            spaced = element.tag in {"strong", "b", "em", "i", "a"} and element.text
            element.replace_with(Text(" ")) if spaced else element.decompose()
