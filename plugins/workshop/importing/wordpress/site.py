"""Read a whole former website from an export of WordPress."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from plugins.comments.moderation import NotPossible
from plugins.comments.wordpress import Unwanted, approved, site_name, unwanted
from plugins.comments.wxr import Export, tag, value
from plugins.publishing import routes
from plugins.workshop.importing.old_site import LeftOut, OldFile, OldSite, OldText
from plugins.workshop.importing.wordpress.entries import Entry, read_entry

EMPTY = (
    "{} ist ein Export aus WordPress, aber ohne Beiträge und Seiten. In WordPress unter „Werkzeuge → Daten "
    "exportieren“ „Alle Inhalte“ wählen."
)
HOMELESS = "Freigegebene Kommentare zu Texten, die nicht mitkommen"
WAITING, SPAM, MACHINES = (
    "Kommentare, die in WordPress nicht freigegeben waren",
    "Kommentare aus Spam und Papierkorb",
    "Pingbacks und Trackbacks",
)


@dataclass
class _Read:
    """What is read of an export, in the order of its entries."""

    fields: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    lists: list[Element] = field(default_factory=list)
    kept_back: list[Unwanted] = field(default_factory=list)

    def add(self, element: Element, today: date) -> None:
        """Add a child of the channel."""
        if tag(element) == "item":
            entry = read_entry(element, today)
            self.entries.append(entry)
            self.kept_back.append(unwanted(element))
            if isinstance(entry, LeftOut):
                self.entries += [LeftOut(HOMELESS) for _ in approved(element)]
        elif tag(element) in {"author", "category", "tag"}:
            self.lists.append(element)
        else:
            self.fields.setdefault(tag(element), (element.text or "").strip())


def read_wordpress(path: Path, today: date, progress: Callable[[int], None]) -> OldSite:
    """Give the site of an export; raises NotPossible with what is wrong with the file."""
    export, read = Export(path, progress), _Read()
    for element in export:
        read.add(element, today)
    if not read.entries:
        raise NotPossible(EMPTY.format(path))
    home = read.fields.get("base_blog_url") or read.fields.get("link", "")
    base = urlsplit(home).path.rstrip("/")
    found = read.entries
    texts = tuple(_based(one, base) for one in _once(one for one in found if isinstance(one, OldText)))
    return OldSite(
        name=site_name(home) or path.stem,
        texts=texts,
        files=tuple(one for one in found if isinstance(one, OldFile)),
        left_out=(*(one for one in found if isinstance(one, LeftOut)), *_comments_left_out(read.kept_back)),
        archives=tuple(_archives(base, read.lists, texts)),
        blocks=tuple(one for one in found if isinstance(one, tuple)),
        remarks=export.remarks,
        labels=tuple(_labels(read.lists)),
        hosts=tuple(dict.fromkeys(_hosts(read.fields))),
    )


def _hosts(fields: Mapping[str, str]) -> Iterator[str]:
    """Give the hosts at which a site says it stands."""
    for name in ("link", "base_site_url", "base_blog_url"):
        if fields.get(name):
            yield site_name(fields[name]).partition("/")[0]


def _based(text: OldText, base: str) -> OldText:
    """Put the path below which the site lay before the short address of a text."""
    whole = (f"{base}{one}" if one.startswith("/?") else one for one in text.addresses)
    return replace(text, addresses=tuple(dict.fromkeys(whole)))


def _once(texts: Iterable[OldText]) -> Iterator[OldText]:
    """Give each text by a number of its own, for some exports have none or the same twice."""
    seen: Counter[str] = Counter()
    for text in texts:
        number = text.number or f"ohne-{text.addresses[0] if text.addresses else text.title}"
        seen[number] += 1
        yield text if seen[number] == 1 and text.number else _numbered(text, number, seen[number])


def _numbered(text: OldText, number: str, times: int) -> OldText:
    return replace(text, number=number if times == 1 else f"{number}-{times}")


def _comments_left_out(kept_back: Iterable[Unwanted]) -> Iterator[LeftOut]:
    for one in kept_back:
        yield from (LeftOut(WAITING) for _ in range(one.waiting))
        yield from (LeftOut(SPAM) for _ in range(one.spam))
        yield from (LeftOut(MACHINES) for _ in range(one.machines))


def _labels(lists: Iterable[Element]) -> Iterator[tuple[str, int]]:
    counts = Counter(tag(element) for element in lists)
    names = {"category": "Kategorien", "tag": "Schlagwörter", "author": "Autorinnen und Autoren"}
    yield from ((names[name], count) for name, count in sorted(counts.items()))


def _archives(base: str, lists: Iterable[Element], texts: Iterable[OldText]) -> Iterator[tuple[str, str]]:
    """Give the addresses of lists of a site whose addresses are no short ones (?p=12)."""
    dated = {address for text in texts if text.kind == "post" for address in text.addresses}
    if not any(urlsplit(address).path.strip("/") and "?" not in address for address in dated):
        return
    yield from ((f"{base}/feed/", routes.FEED), (f"{base}/comments/feed/", routes.FEED))
    parents = {
        value(one, "category_nicename"): value(one, "category_parent") for one in lists if tag(one) == "category"
    }
    for element in lists:
        yield f"{base}{_list_address(element, parents)}", routes.NEWS
    for address in sorted(dated):
        yield from ((way, routes.NEWS) for way in _months(address.removeprefix(base), base))


def _list_address(element: Element, parents: dict[str, str]) -> str:
    if tag(element) == "author":
        return f"/author/{value(element, 'author_login')}/"
    if tag(element) == "tag":
        return f"/tag/{value(element, 'tag_slug')}/"
    way, name = list[str](), value(element, "category_nicename")
    while name and name not in way:
        way.insert(0, name)
        name = parents.get(name, "")
    return f"/category/{'/'.join(way)}/"


def _months(path: str, base: str) -> Iterator[str]:
    """Give the addresses of the year, month and day that stand in the address of a post."""
    steps = path.strip("/").split("/")
    if len(steps) > 1 and len(steps[0]) == 4 and steps[0].isdigit():
        count = next((index for index, step in enumerate(steps[:3]) if not step.isdigit()), 3)
        yield from (f"{base}/{'/'.join(steps[:end])}/" for end in range(1, min(count, len(steps) - 1) + 1))
