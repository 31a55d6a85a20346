"""Where in its paragraph each sign of emphasis stands; the parser itself does not keep it."""

from markdown_it.rules_inline import StateInline, emphasis

AT = "at"
"""Under this name a token keeps where it stands, in signs of its paragraph."""
_ENDS_ONLY = frozenset(",.;:)]}“")
"""Signs before which no emphasis begins: „3 €*, ermäßigt 2 €*“."""


def emphasis_with_places(state: StateInline, silent: bool) -> bool:
    """Read signs of emphasis, and note where each of them stands."""
    begin, known = state.pos, len(state.delimiters)
    found = emphasis.tokenize(state, silent)
    for at, sign in enumerate(state.delimiters[known:] if found else (), begin):
        state.tokens[sign.token].meta[AT] = at
        sign.open = sign.open and state.src[state.pos : state.pos + 1] not in _ENDS_ONLY
    return found
