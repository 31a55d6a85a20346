"""Read the one letter of a saved mail."""

from plugins.comments.mail.letters import Letter
from plugins.comments.mail.reading import letters_in


def letter_in(raw: bytes) -> Letter:
    """Give the letter that a saved mail holds, not the one that only covers it; raises why it is none."""
    (letter,) = (one for one in letters_in(raw) if not (isinstance(one, Letter) and one.covers and one.free))
    if isinstance(letter, Letter):
        return letter
    raise letter
