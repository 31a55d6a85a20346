"""Where in its paragraph each link, image and sign of emphasis begins; the parser itself does not keep it."""

from collections.abc import Callable

from markdown_it.rules_inline import StateInline

AT, END = "at", "end"
"""Under these names a token keeps where it begins, and a link or image where it ends, in signs of its paragraph."""
Rule = Callable[[StateInline, bool], bool]


def noting_ends(rule: Rule) -> Rule:
    """Let a rule that reads a link or an image note where it begins and ends."""

    def note(state: StateInline, silent: bool) -> bool:
        begin, count = state.pos, len(state.tokens)
        found = rule(state, silent)
        for token in state.tokens[count:] if found and not silent else ():
            if token.type in {"link_open", "image"} and AT not in token.meta:
                token.meta |= {AT: begin, END: state.pos}
        return found

    return note


def noting_signs(rule: Rule) -> Rule:
    """Let the rule that reads the signs of emphasis note where each of them stands."""

    def note(state: StateInline, silent: bool) -> bool:
        begin = state.pos
        found = rule(state, silent)
        signs = state.tokens[len(state.tokens) - (state.pos - begin) :] if found else []
        for at, token in enumerate(signs, begin):
            token.meta[AT] = at
        return found

    return note
