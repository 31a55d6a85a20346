"""Mail addresses with umlauts in their domain, which CommonMark does not know: read and linked, and shown as such."""

import re
from itertools import pairwise

from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline

from plugins.catalog.mails import EMAIL, readable_mail

_ADDRESS = re.compile(r"<([^\s<>@:\\]+@(?:(?:[^\W_]|-)+\.)+[^\W_]{2,})>")


def mail_address(state: StateInline, silent: bool) -> bool:
    """Read such an address as a link that shows it."""
    found = _ADDRESS.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("link_open", "a", 1).attrs, state.tokens[-1].info = {"href": f"mailto:{found[1]}"}, "auto"
        state.push("text", "", 0).content = readable_mail(found[1])
        state.push("link_close", "a", -1).info = "auto"
    state.pos = found.end()
    return True


def show_umlauts(state: StateCore) -> None:
    """Show the umlauts of an address that is the text of its own link."""
    for children in (token.children or [] for token in state.tokens):
        for link, text in pairwise(children):
            if str(link.attrs.get("href", "")).startswith("mailto:") and EMAIL.fullmatch(text.content):
                text.content = readable_mail(text.content)
