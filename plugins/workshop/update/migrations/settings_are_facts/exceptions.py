"""Tell which exceptions name a built file, where messages now name the text or the facts behind it."""

from collections.abc import Iterator

from plugins.catalog.node import Node
from plugins.catalog.yaml.text import parse_yaml
from plugins.workshop.update.migrations.migration import Changed, Texts

FILE = "data/exceptions.yaml"
PLACES = ("content/seiten/{}.md", "content/{}.md", "content/{0}/{0}.md")
"""Where the text of an address may lie."""


def name_sources(texts: Texts) -> Changed:
    """Name each such exception, with the text that its message probably names now."""
    root = parse_yaml(texts.get(FILE, "").removeprefix("\ufeff"), FILE).root
    found = root.at(("exceptions",)).value if root else ()
    return Changed(left=tuple(line for node in found if isinstance(node, Node) for line in _told(texts, node)))


def _told(texts: Texts, exception: Node) -> Iterator[str]:
    file = exception.at(("file",))
    if isinstance(file.value, str) and file.value.endswith(".html"):
        source = _source(texts, file.value)
        probably = f" (hier wohl {source})" if source else ""
        yield (
            f"{file.place}: Meldungen nennen statt „{file.value}“ jetzt meist die Quelle{probably}; "
            "was einzutragen ist, zeigt das nächste make publish"
        )


def _source(texts: Texts, built: str) -> str | None:
    address = built.removesuffix("index.html").removesuffix(".html").strip("/") or "start"
    return next((path for place in PLACES if (path := place.format(address)) in texts), None)
