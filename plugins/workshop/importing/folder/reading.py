"""Read a whole former website from a folder of Markdown."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from plugins.catalog.visible import visible
from plugins.workshop.importing.folder.bodies import html_of
from plugins.workshop.importing.folder.files import decoded, find_files, hosts_of
from plugins.workshop.importing.folder.heads import Head, read_head
from plugins.workshop.importing.folder.states import FIELDS, day_of, is_draft, kept_back
from plugins.workshop.importing.old_site import LeftOut, OldSite, OldText
from plugins.workshop.importing.stopped import Stopped

EMPTY = (
    "In {} liegt kein Text in Markdown (Endung .md). Gemeint ist der Ordner mit den Texten der alten Website, etwa "
    "content/."
)
NOT_READ = (
    "Texte in anderen Formaten; mit einem Umwandler (etwa Pandoc) zu Markdown machen und noch einmal beginnen, oder "
    "von Hand herüberkopieren"
)
NO_PAGES = "Dateien des früheren Programms, die keine Seiten sind"
NO_TEXT = "Dateien, die wie Texte heißen und keine sind"
NO_DAY = "hat kein Datum; eingetragen ist ein anderer Tag, bitte berichtigen"
FRONT = "war die Startseite der alten Website; die neue hat ihre eigene, deshalb ein Entwurf"
SECTION = "war die Übersicht eines Bereichs; Übersichten macht diese Website selbst, deshalb ein Entwurf"
UNKNOWN = "das Feld „{}“ gibt es hier nicht ({})"
OTHER_LANGUAGE = "war als „{}“ gekennzeichnet; diese Website ist deutsch"
NO_DATE = "das Datum „{}“ ist keines; eingetragen ist ein anderer Tag, bitte berichtigen"
_INDEX = frozenset({"index", "_index"})
_BLOGS = frozenset({"_posts", "posts", "post", "blog", "_drafts"})
"""Folders in which posts lie."""
_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})-(.+)")
_TITLES, _DATES = ("title", "titel"), ("date", "publishdate", "created", "pubdate", "datum")
_NAMES, _LISTS = ("slug",), ("tags", "categories", "category", "keywords", "authors", "author", "series")
_SAID, _EXCERPTS = ("description", "beschreibung"), ("summary", "excerpt", "subtitle", "lead")
_MORE_PHOTOS = ("heroimage", "hero_image", "hero", "coverimage", "cover_image", "feature_image", "featured", "img")
_PHOTOS = ("image", "thumbnail", "cover", "featured_image", "featuredimage", "banner", "teaser", *_MORE_PHOTOS)
_ADDRESSES, _FORMER = ("url", "permalink", "save_as"), ("aliases", "redirect_from", "alias")
_STATES = (*FIELDS, "lang", "language", "comments")
_SILENT = (
    "layout",
    "type",
    "weight",
    "lastmod",
    "modified",
    "last_modified_at",
    "toc",
    "template",
    "id",
    "math",
    "menu",
    "date_gmt",
)
_KNOWN = frozenset(
    (*_TITLES, *_DATES, *_NAMES, *_LISTS, *_SAID, *_EXCERPTS, *_PHOTOS, *_ADDRESSES, *_FORMER, *_STATES, *_SILENT)
)


def read_folder(folder: Path, today: date) -> OldSite:
    """Give the site of a folder; raises Stopped if there is no text in it."""
    found, inside = find_files(folder), folder.resolve()
    read = [(path, path.relative_to(folder), decoded(path)) for path in found.texts]
    texts = tuple(_text(name, said, today) for _, name, said in read if said is not None)
    if not texts:
        raise Stopped(EMPTY.format(folder))
    empty = [text for text in texts if not re.sub(r"<!--.*?-->", "", text.html, flags=re.DOTALL).strip()]
    left = (
        *((NOT_READ, path.relative_to(folder).as_posix()) for path in found.unread),
        *((NO_PAGES, path.relative_to(folder).as_posix()) for path in found.no_pages),
        *((NO_TEXT, name.as_posix()) for _, name, said in read if said is None),
        *(("Leere Texte", text.number) for text in empty),
    )
    return OldSite(
        name=f"{inside.name}-{sha256(str(inside).encode()).hexdigest()[:6]}",
        texts=tuple(text for text in texts if text not in empty),
        left_out=tuple(LeftOut(*one) for one in left),
        made_by_wordpress=False,
        hosts=hosts_of(inside),
    )


def _text(name: Path, said: str, today: date) -> OldText:
    head = read_head(visible(said))
    fields, dated = head.fields, _DATED.fullmatch(name.stem)
    written = _one(fields, _DATES) or (dated[1] if dated else "")
    day, slug = day_of(written), _one(fields, _NAMES) or (dated[2] if dated else _stem(name))
    title, body = _titled(head)
    listed = name.stem.lower() == "_index"
    posted = not listed and bool(written or _BLOGS & {part.lower() for part in name.parts[:-1]})
    hidden = (*kept_back(fields, today), *_of_place(name, listed=listed))
    return OldText(
        kind="post" if posted else "page",
        number=name.as_posix(),
        title=title or slug.replace("-", " ").capitalize(),
        name=slug,
        html=html_of(body),
        day=day or today,
        addresses=tuple(dict.fromkeys(_addresses(head, name, slug, day))),
        draft=bool(head.wrong or hidden) or is_draft(fields) or "_drafts" in name.parts,
        description=_one(fields, _SAID),
        excerpt=_one(fields, _EXCERPTS),
        photo=_one(fields, _PHOTOS),
        remarks=(*_remarks(head, written, day, posted=posted), *hidden),
        base=f"/{name.as_posix()}",
        undated=day is None,
    )


def _of_place(name: Path, *, listed: bool) -> Iterator[str]:
    """Say that a text was a page which this site has of its own."""
    if len(name.parts) == 1 and name.stem.lower() in _INDEX:
        yield FRONT
    elif listed:
        yield SECTION


def _stem(name: Path) -> str:
    """Give the name of a text; one that lies in a folder of its own is called by that."""
    return name.parent.name if name.stem.lower() in _INDEX and name.parent.name else name.stem


def _titled(head: Head) -> tuple[str, str]:
    """Give the title and the text, of which the title may be the first heading."""
    title, first = _one(head.fields, _TITLES), re.match(r"\s*#[ \t]+(.+?)[ \t#]*\n", head.body)
    return (title, head.body) if title or not first else (first[1], head.body[first.end() :])


def _one(fields: Mapping[str, Any], names: tuple[str, ...]) -> str:
    found = next((fields[name] for name in names if fields.get(name)), "")
    found = found.get("image") or found.get("src") or "" if isinstance(found, dict) else found
    found = found[0] if isinstance(found, list) and found else found
    return " ".join(str(found).split()) if not isinstance(found, list | dict) else ""


def _many(fields: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        found = fields.get(name)
        yield from map(str, found if isinstance(found, list) else [found] if found else [])


def _addresses(head: Head, name: Path, slug: str, day: date | None) -> Iterator[str]:
    """Give where a text stood: as its head says, as generators do by themselves, and its file, to which texts link."""
    for one in (*_many(head.fields, _ADDRESSES), *_many(head.fields, _FORMER)):
        if "://" not in one and ":" not in one and "*" not in one:
            yield f"/{one.lstrip('/').removesuffix('index.html')}"
    way = PurePosixPath(name.as_posix())
    if "_posts" in way.parts and day:
        yield from (f"/{day:%Y/%m/%d}/{slug}.html", f"/{day:%Y/%m/%d}/{slug}/")
    elif head.kind == "lines":
        yield f"/{slug}.html"
    elif way.stem.lower() in _INDEX and not way.parent.name:
        yield "/"
    else:
        folder = way.parent.parent if way.stem.lower() in _INDEX else way.parent
        yield f"/{folder.as_posix().strip('.')}/{slug}/".replace("//", "/")
    yield from (f"/{name.as_posix()}", f"/{way.with_suffix('.md').as_posix()}")


def _remarks(head: Head, written: str, day: date | None, *, posted: bool) -> Iterator[str]:
    if written and day is None:
        yield NO_DATE.format(written)
    elif posted and day is None:
        yield NO_DAY
    language = _one(head.fields, ("lang", "language"))
    if language and not language.lower().startswith("de"):
        yield OTHER_LANGUAGE.format(language)
    for name, value in head.fields.items():
        if name not in _KNOWN:
            yield UNKNOWN.format(name, " ".join(str(value).split())[:60])
