"""Footnotes, with the way to the note and back in German words."""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.footnote import footnote_plugin

BACK, BACK_AGAIN = "zurück zum Text", "zurück zur {}. Stelle"


def add_footnotes(markdown: MarkdownIt) -> None:
    """Let a parser read notes below a text and the numbers that refer to them."""
    markdown.use(footnote_plugin, inline=False)
    markdown.add_render_rule("footnote_ref", _reference)
    markdown.add_render_rule("footnote_block_open", _begin)
    markdown.add_render_rule("footnote_block_close", _end)
    markdown.add_render_rule("footnote_open", _note)
    markdown.add_render_rule("footnote_anchor", _back)


def _reference(self: RendererProtocol, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    number, address = tokens[idx].meta["id"] + 1, _address(tokens[idx], env)
    return f'<sup><a href="#{address}" id="{_origin(tokens[idx], env)}" role="doc-noteref">{number}</a></sup>'


def _begin(*_: object) -> str:
    return '<section class="notes" role="doc-endnotes" aria-label="Anmerkungen">\n<ol>\n'


def _end(*_: object) -> str:
    return "</ol>\n</section>\n"


def _note(self: RendererProtocol, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    return f'<li id="{_address(tokens[idx], env)}">'


def _back(self: RendererProtocol, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    again = tokens[idx].meta["subId"]
    words = BACK_AGAIN.format(again + 1) if again else BACK
    return f'{"," if again else ""} <a href="#{_origin(tokens[idx], env)}" role="doc-backlink">{words}</a>'


def _address(token: Token, env: EnvType) -> str:
    return f"{env['name']}anmerkung-{token.meta['id'] + 1}"


def _origin(token: Token, env: EnvType) -> str:
    again = token.meta["subId"]
    return f"{_address(token, env)}-{'stelle' if not again else f'stelle-{again + 1}'}"
