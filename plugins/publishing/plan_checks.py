"""Check plans against words: every page has its text, every text its page, every address one owner."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from plugins.catalog import Place, Problem
from plugins.catalog.copies import A_COPY, copied_from
from plugins.catalog.models.programs import Program
from plugins.catalog.models.services import Service
from plugins.catalog.models.towns import Town
from plugins.catalog.problems import asked, nearest, slip_of
from plugins.catalog.slugs import slug
from plugins.publishing import routes
from plugins.publishing.front_matter import PageMatter
from plugins.publishing.linked_texts import linked_texts
from plugins.publishing.outline import Outline
from plugins.publishing.plans import PagePlan
from plugins.publishing.record_files import records_of
from plugins.publishing.renamed import moved_texts, new_name, renamed_texts
from plugins.publishing.saved_files import known_to_git
from plugins.publishing.title_checks import check_titles
from plugins.publishing.words import Word

EARLIER = " (was schon länger fehlt: docs/redaktion.md, »Eine Änderung rückgängig machen«)"


def check_plans(outline: Outline) -> Iterator[Problem]:
    """Give all problems between plans and words."""
    missing, orphans = tuple(_without_text(outline)), tuple(_orphans(outline))
    free = tuple(plan.body for plan in outline.plans if plan.free)
    moved = moved_texts(missing, (*(word.path for word in orphans), *free))
    yield from _moved(moved)
    missing = tuple(plan for plan in missing if plan.body not in moved)
    orphans = tuple(word for word in orphans if word.path not in moved.values())
    renamed = renamed_texts(missing, (*(word.path for word in orphans), *_prose(outline)))
    yield from _renamed(outline, renamed)
    new_names = _new_names(outline, [plan.body for plan in missing if plan.body not in renamed])
    yield from _missing_texts(outline, [plan for plan in missing if plan.body not in renamed], new_names)
    yield from _misnamed(outline, new_names)
    yield from _orphaned_texts(outline, [word for word in orphans if word.path not in renamed.values()])
    yield from check_titles(outline, frozenset(moved.values()))
    yield from _doubled_addresses(outline, moved.values())


def _without_text(outline: Outline) -> Iterator[PagePlan]:
    known = outline.words.pages.keys() | outline.words.unread
    return (plan for plan in outline.plans if plan.body not in known)


def _orphans(outline: Outline) -> Iterator[Word[PageMatter]]:
    bodies = {plan.body for plan in outline.plans}
    for path, word in outline.words.pages.items():
        if path not in bodies and word.slug not in outline.records_in_doubt:
            yield word


def _prose(outline: Outline) -> Iterator[str]:
    led_to = linked_texts(outline)
    bodies = (plan.body for plan in outline.plans if plan.body in outline.words.pages and plan.is_prose)
    return (body for body in bodies if body not in led_to)


def _moved(moved: Mapping[str, str]) -> Iterator[Problem]:
    for body, text in moved.items():
        folder = PurePosixPath("content", body).parent
        message = f"content/{body} fehlt; ist es diese Datei, sie nach {folder}/ verschieben, sonst jene anlegen"
        yield Problem(Place(f"content/{text}"), message)


def _renamed(outline: Outline, renamed: Mapping[str, str]) -> Iterator[Problem]:
    for plan in outline.plans:
        if plan.body in renamed:
            there, file = outline.words.pages[renamed[plan.body]], records_of(plan.body)
            wanted = PurePosixPath(plan.body)
            whose = f"zum Eintrag „{wanted.stem}“ in {file}" if file else f"zur Seite {plan.route}"
            again = f"hat sich dort die Kennung geändert, sie wieder „{there.slug}“ nennen"
            back = again if file else f"content/{plan.body} neu anlegen"
            message = f"{whose} fehlt der Text; ist es dieser, die Datei in {wanted.name} umbenennen, oder {back}"
            yield Problem(Place(there.file), message)


def _new_names(outline: Outline, missing: Sequence[str]) -> Mapping[str, str]:
    """Give the texts that may be those missed under another name, as the only ones left over in their folder."""
    led_to = linked_texts(outline)
    left = (*(plan.body for plan in outline.plans if plan.free), *outline.words.misnamed)
    left = tuple(text for text in left if text not in led_to)
    return {body: text for body in missing if (text := new_name(body, missing, left))}


def _misnamed(outline: Outline, new_names: Mapping[str, str]) -> Iterator[Problem]:
    for path, right in outline.words.misnamed.items():
        if path not in new_names.values():
            yield Problem(
                Place(f"content/{path}"), _another_name(outline, PurePosixPath(path), PurePosixPath(right).name)
            )


def _another_name(outline: Outline, path: PurePosixPath, right: str) -> str:
    texts = (PurePosixPath(word.path) for word in outline.everything)
    original = copied_from(path.name, [text.name for text in texts if text.parent == path.parent])
    if original:
        return f"{A_COPY.format(f'„{original}“')} oder, ist es ein eigener Text, „{right}“ nennen"
    return f"der Dateiname wird zur Adresse der Seite; bitte „{right}“ nennen"


def _missing_texts(outline: Outline, plans: Sequence[PagePlan], new_names: Mapping[str, str]) -> Iterator[Problem]:
    saved = known_to_git(outline.root, [f"content/{plan.body}" for plan in plans])
    for plan in plans:
        file, text = f"content/{plan.body}", new_names.get(plan.body)
        name = PurePosixPath(file).name
        now = f"heißt sie jetzt {PurePosixPath(text).name}, diese wieder {name} nennen; " if text else ""
        ways = _ways_back(outline, plan) if file in saved else ", ".join(_ways_to_begin(outline, plan))
        yield Problem(Place(file), f"diese Datei fehlt; {now}{ways}")


def _ways_back(outline: Outline, plan: PagePlan) -> str:
    """Say what to do about a text that was there once."""
    back = f"war sie beim letzten Sichern noch da, holt „git restore content/{plan.body}“ sie zurück{EARLIER}"
    new = ", oder ".join((_by_hand(plan), *_by_command(outline)))
    return f"{new}, {_given_up(plan)}; {back}" if records_of(plan.body) else f"{back}; sonst {new}"


def _ways_to_begin(outline: Outline, plan: PagePlan) -> Iterator[str]:
    """Say what to do about a text that was never there."""
    yield ", oder ".join((*_by_command(outline), _by_hand(plan)))
    if records_of(plan.body):
        yield _given_up(plan)


def _by_command(outline: Outline) -> Iterator[str]:
    found = outline.loaded.consultant
    if found and not found.record.sample:
        yield "„make new“ legt sie an"


def _by_hand(plan: PagePlan) -> str:
    return f"den Text der Seite {plan.route} hier anlegen"


def _given_up(plan: PagePlan) -> str:
    record = PurePosixPath(plan.body).stem
    return f"oder, soll es sie nicht mehr geben, den Eintrag „{record}“ in {records_of(plan.body)} löschen"


def _orphaned_texts(outline: Outline, words: Iterable[Word[PageMatter]]) -> Iterator[Problem]:
    for word in words:
        file = records_of(word.path)
        if file is None:
            message = "diesen Text zeigt keine Seite; nach content/seiten/ verschieben oder die Datei löschen"
        elif near := slip_of(word.slug, _ids_without_text(outline, word.path)):
            message = f"in {file} gibt es „{word.slug}“ nicht; {asked(near)} Dann die Datei {near}.md nennen"
        else:
            message = f"zu diesem Text fehlt ein Eintrag „{word.slug}“ in {file}; {_way_out(outline, word)}"
        yield Problem(Place(word.file), message)


def _way_out(outline: Outline, word: Word[PageMatter]) -> str:
    """Say what becomes of a text without a record: most often the record has only got another id."""
    ids = tuple(_ids_without_text(outline, word.path))
    likely = _likely_id(outline, word, ids)
    now, file = (f"„{likely}“", f"{likely}.md") if likely else ("anders", "wie sie")
    renamed = f"heißt die Kennung dort jetzt {now}, die Datei {file} nennen, sonst " if ids else ""
    return f"{renamed}ihn dort anlegen oder die Datei löschen"


def _likely_id(outline: Outline, word: Word[PageMatter], ids: Sequence[str]) -> str | None:
    """Give the id that a text's record probably has now: its name is like the text's, or no other lacks one."""
    names = {slug(record.name): record.id for record in _records(outline, word.path) if record.id in ids}
    alike = (nearest(old, names) for old in (word.slug, slug(word.matter.title or "")))
    begun = (name for name in names if f"{word.slug}-".startswith(f"{name}-") or f"{name}-".startswith(f"{word.slug}-"))
    found = next(filter(None, (*alike, *begun)), None)
    return names[found] if found else nearest(word.slug, ids) or (ids[0] if len(ids) == 1 else None)


def _records(outline: Outline, path: str) -> Iterable[Program | Service | Town]:
    """Give the records to which the texts of a folder belong."""
    catalog = outline.catalog
    lists: Mapping[str, Iterable[Program | Service | Town]] = {
        "programme": catalog.programs,
        "angebote": catalog.services,
        "orte": catalog.towns,
    }
    return lists[path.partition("/")[0]]


def _ids_without_text(outline: Outline, path: str) -> Iterator[str]:
    folder = path.partition("/")[0]
    ids = (record.id for record in _records(outline, path))
    return (one for one in ids if f"{folder}/{one}.md" not in outline.words.pages)


def _doubled_addresses(outline: Outline, moved: Collection[str]) -> Iterator[Problem]:
    owners = [(plan.route, f"content/{plan.body}") for plan in outline.plans if plan.body not in moved]
    owners += [(routes.article(word.slug), word.file) for word in outline.words.articles.values()]
    first: dict[str, str] = {}
    for route, file in owners:
        if route in first:
            yield Problem(Place(file), f"die Adresse {route} gehört schon zu {first[route]}; die Datei umbenennen")
        first.setdefault(route, file)
