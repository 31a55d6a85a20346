"""How it is told that one of two places must be wrong, as they say different things of the same."""

from plugins.catalog import Place

EITHER = "eines von beiden berichtigen"


def contradiction(said: str, place: Place, meant: str, remedy: str = EITHER) -> str:
    """Say what stands here, and what at another place."""
    return f"„{said}“, und in {place.file}, Zeile {place.line}, steht „{meant}“; {remedy}"
