"""Ids for new records, made of their names (Kennungen)."""

from collections.abc import Iterable

from plugins.catalog.slugs import slug

MAX_ID = 60


def fresh_ids(names: Iterable[str], otherwise: str, taken: Iterable[str] = ()) -> list[str]:
    """Give an id for each name, all different, as they stand in addresses."""
    ids = list(taken)
    first = len(ids)
    for name in names:
        wanted = slug(name)[: MAX_ID - 3].strip("-") or otherwise
        numbered = (wanted if number == 1 else f"{wanted}-{number}" for number in range(1, MAX_ID))
        ids.append(next(one for one in numbered if one not in ids))
    return ids[first:]
