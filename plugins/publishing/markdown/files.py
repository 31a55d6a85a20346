"""Links of a text that lead to a file: to its address, with its kind and size for who reads or hears them."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token
from markdown_it.utils import EnvType

from plugins.catalog.photos import STATIC_MARK, path_of
from plugins.publishing.downloads.files import Download
from plugins.publishing.downloads.labels import label
from plugins.publishing.markdown.headings import said
from plugins.publishing.pictures import Picture

LABEL = "file_label"
"""The token that holds what stands at the end of a link to a file."""


def with_files_labelled(tokens: Sequence[Token], env: EnvType) -> list[Token]:
    """Give the links to files their addresses, and say of each what waits behind it."""
    return [token.copy(children=list(_labelled(token.children, env))) if token.children else token for token in tokens]


def _labelled(tokens: Sequence[Token], env: EnvType) -> Iterator[Token]:
    begun, file = 0, None
    for index, token in enumerate(tokens):
        if token.type == "link_open":
            begun, file = index, _file(str(token.attrs.get("href", "")), env)
        if file and token.type == "link_close":
            behind = tokens[index + 1].content if index + 1 < len(tokens) else ""
            yield Token(LABEL, "", 0, content=label(file, said(list(tokens[begun + 1 : index])), behind))
        yield _leading(token, file, env) if file and token.type == "link_open" else token
        file = None if token.type == "link_close" else file


def _file(target: str, env: EnvType) -> Download | Picture | None:
    """Give the file to which a link leads, be it by its path or by its address."""
    if not target.startswith(STATIC_MARK):
        route = target.partition("#")[0]
        return next((one for one in env["downloads"].values() if route == one.route and not one.wrong), None)
    path = path_of(target, {*env["downloads"], *env["pictures"]})
    found: Download | Picture | None = env["downloads"].get(path) or env["pictures"].get(path)
    return None if isinstance(found, Download) and found.wrong else found


def _leading(token: Token, file: Download | Picture, env: EnvType) -> Token:
    """Give a link the address of its file; what stands behind it names a page of a PDF (RFC 8118)."""
    if isinstance(file, Picture):
        return token.copy(attrs={**token.attrs, "href": file.largest})
    target = str(token.attrs.get("href", ""))
    named = target.removeprefix(STATIC_MARK) in env["downloads"]
    sign, place = ("", "") if named else target.partition("#")[1:]
    return token.copy(attrs={**token.attrs, "href": f"{file.route}{sign}{place}"})
