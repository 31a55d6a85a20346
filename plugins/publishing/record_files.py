"""Which data file holds the record to which a text belongs."""

from plugins.publishing.outline import TEXT_FOLDERS


def records_of(path: str) -> str | None:
    """Give the data file in which the record of a text stands."""
    folder = path.partition("/")[0]
    return next((f"data/{name}.yaml" for name, texts in TEXT_FOLDERS.items() if texts == folder), None)
