"""What keeps an import from beginning."""


class Stopped(Exception):  # noqa: N818 (an answer to the owner, not an error of the program)
    """Raised with German sentences before anything is written."""
