"""How the pieces of a text are written in HTML, where it is not as the parser's own renderer does it."""

from collections.abc import Sequence
from html import escape
from xml.etree.ElementTree import tostring

import mdurl
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from plugins.catalog.mails import EMAIL, encoded_mail
from plugins.catalog.models.site_address import ascii_address
from plugins.publishing.markdown.photos import credit, figures, photo
from plugins.publishing.pictures import IN_TEXT, picture_element

UNSAFE = ("javascript:", "vbscript:", "data:", "file:")
"""How addresses begin to which no page leads, whatever is told of them."""
BOX = '<div class="table-box" role="group" aria-label="Tabelle" tabindex="0">'
"""Stands round a table, so that a wide one moves within it, also by keyboard (WCAG 1.4.10, 2.1.1)."""


class Html(RendererHTML):
    """Writes photos in sizes, tables in boxes and aligned by class, and links that every program takes."""

    def photos(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Write photos that stand alone, each with what is said below it."""
        return "\n".join(self._figure(figure, options, env) for figure in figures(tokens[idx].children or []))

    def _figure(self, tokens: Sequence[Token], options: OptionsDict, env: EnvType) -> str:
        captions = [credit(token) for token in tokens if token.type == "image"]
        shown = "".join(self._photo(one, options, env) or self.renderInline([one], options, env) for one in tokens)
        below = "".join(f"<figcaption>{escape(said, quote=False)}</figcaption>" for said in captions if said)
        return f'<figure class="photo">{shown}{below}</figure>'

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Write an image among words; what was to stand below it stands beside it."""
        token = tokens[idx]
        offered, said = self._photo(token, options, env), credit(token)
        if offered is None:
            return self.renderToken([_with(token, alt=self._alt(token, options, env))], 0, options, env)
        return f'<span class="photo">{offered} <small>{escape(said, quote=False)}</small></span>' if said else offered

    def _photo(self, token: Token, options: OptionsDict, env: EnvType) -> str | None:
        picture = photo(token, env) if token.type == "image" else None
        if picture is None:
            return None
        return tostring(picture_element(picture, self._alt(token, options, env), IN_TEXT), "unicode", method="html")

    def _alt(self, token: Token, options: OptionsDict, env: EnvType) -> str:
        return self.renderInlineAsText(token.children, options, env).replace("\n", " ")

    def file_label(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Write what stands at the end of a link to a file."""
        return escape(tokens[idx].content, quote=False)

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Write the beginning of a link; the marks of own texts and files stay as they are."""
        token, address = tokens[idx], str(tokens[idx].attrs.get("href", ""))
        if address.strip().lower().startswith(UNSAFE):
            token = token.copy(attrs={name: said for name, said in token.attrs.items() if name != "href"})
        elif not address.startswith("{"):
            token = _with(token, href=_for_machines(address))
        return self.renderToken([token], 0, options, env)

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Begin a table in its box."""
        return f"{BOX}\n{self.renderToken(tokens, idx, options, env)}"

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """End a table and its box."""
        return f"{self.renderToken(tokens, idx, options, env)}</div>\n"

    def th_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Begin a field of the first line, aligned by class: a strict policy lets no ``style=`` pass."""
        side = str(tokens[idx].attrs.get("style", "")).removeprefix("text-align:")
        return f'<{tokens[idx].tag} class="align-{side}">' if side else f"<{tokens[idx].tag}>"

    td_open = th_open


def _for_machines(address: str) -> str:
    """Give an address in ASCII: its host by IDNA, the rest percent-encoded (RFC 3986)."""
    if address.startswith("mailto:"):
        return mdurl.encode(EMAIL.sub(lambda mail: encoded_mail(mail[0]), address))
    return mdurl.encode(ascii_address(address))


def _with(token: Token, **attributes: str) -> Token:
    """Give a token with other attributes; the one that was read stays as it is."""
    return token.copy(attrs={**token.attrs, **attributes})
