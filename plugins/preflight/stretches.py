"""A stretch of a text with what is wrong with it, wherever the text stands: on a page, or in the file of its writer."""

from typing import NamedTuple

from plugins.catalog import Problem
from plugins.preflight.pages import Passage


class Stretch(NamedTuple):
    """From where to where in a text, and what is to be said of it; ``signs`` if those of a link or of bold."""

    start: int
    end: int
    message: str
    signs: bool = False

    def problem(self, passage: Passage) -> Problem:
        """Say it of a passage of a page."""
        return Problem(passage.place_of(self.start, self.end), self.message)
