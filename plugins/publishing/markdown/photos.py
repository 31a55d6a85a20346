"""Photos of a text: one that stands alone becomes a figure, with what is said below it."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token
from markdown_it.utils import EnvType

from plugins.catalog.photos import path_of
from plugins.publishing.markdown.files import LABEL
from plugins.publishing.pictures import Picture


def with_photos_apart(tokens: Sequence[Token], env: EnvType) -> list[Token]:
    """Make figures of the paragraphs in which nothing but photos stands, one or several, also as links."""
    apart = list(tokens)
    for index, token in enumerate(tokens):
        paragraph = token.type == "inline" and tokens[index - 1].type == "paragraph_open"
        if paragraph and is_photos(token.children or [], env):
            before, behind = tokens[index - 1], tokens[index + 1]
            if behind.type == "paragraph_close":
                apart[index - 1], apart[index + 1] = before.copy(hidden=True), behind.copy(hidden=True)
                apart[index] = token.copy(type="photos")
            else:  # the ways back from a footnote, which then stand in a paragraph of their own
                apart[index - 1], apart[index] = token.copy(type="photos"), before
    return apart


def is_photos(tokens: Sequence[Token], env: EnvType) -> bool:
    """Tell whether there are photos, and nothing beside them but links round them."""
    images = [token for token in tokens if token.type == "image"]
    words = [token for token in tokens if token.type not in {"image", "link_open", "link_close", "softbreak", LABEL}]
    return bool(images) and all(photo(one, env) for one in images) and not any(one.content.strip() for one in words)


def photo(image: Token, env: EnvType) -> Picture | None:
    """Give the photo that an image shows, if it is one of the content folder."""
    picture: Picture | None = env["pictures"].get(path_of(str(image.attrs.get("src", "")), env["pictures"]))
    return picture


def figures(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Give each photo, with the link round it."""
    figure, inside = list[Token](), 0
    for token in tokens:
        inside += token.nesting
        if token.type in {"image", "link_open", "link_close", LABEL}:
            figure.append(token)
        if figure and not inside:
            yield figure
            figure = []


def credit(image: Token) -> str:
    """Give what is to stand below a photo, or beside it."""
    return str(image.attrs.get("title") or "").strip()
