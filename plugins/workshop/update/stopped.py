"""The way out of an update that cannot go on."""


class Stopped(Exception):  # noqa: N818 (a way out, not an error of its own)
    """Raised with a German sentence for the owner; all is as it was before."""
