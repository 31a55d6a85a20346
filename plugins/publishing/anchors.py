"""The ids of a page to which a link can lead: its headings, and what its template writes (Sprungmarken)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from plugins.catalog.problems import asked, did_you_mean, nearest
from plugins.catalog.slugs import slug
from plugins.publishing import routes
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import Word, Words

THEME = Path(__file__).parents[2] / "theme"
ARTICLE = "article"
NOTE = "das ist eine Fußnote aus einem anderen Programm; im Satz „[^1]“ schreiben, unten in eine Zeile „[^1]: …“"
_OF_NOTE = re.compile(r"_?(?:ftn|edn|ftnt|sdfootnote|fn|fnref|footnote)(?:_?ref)?[-_:]?\d+(?:sym|anc)?", re.IGNORECASE)
"""How word processors and converters name the places of their notes."""
TOP = "top"
"""Leads to the top of any page (HTML, »navigate to a fragment«)."""

_REFERENCE = re.compile(r"{%-? *(?:extends|from|import|include) *\"([^\"]+)\"")
_CHOSEN = re.compile(r"{%-? *import +[\w.]+ +as +(\w+)")
_LITERAL = re.compile(r"\bid=\"([\w-]+)\"")
_PATTERN = re.compile(r"{# id: ([\w-]+)\* #}")
"""How a template says with what the ids begin that it makes of data."""


@dataclass(frozen=True)
class Anchors:
    """The ids of the page at ``route``: of its headings, written by its template, and beginnings of made ones."""

    route: str
    headings: frozenset[str]
    written: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()

    def missing(self, fragment: str) -> str | None:
        """Say that a fragment leads nowhere on the page, and what comes nearest."""
        known = self.headings | self.written
        if fragment in {TOP, *known} or fragment.startswith(self.beginnings):
            return None
        if _OF_NOTE.fullmatch(fragment):
            return NOTE
        near = nearest(slug(fragment), known)
        if near:
            right = asked(f"#{near}")
        elif self.headings:
            right = did_you_mean(f"#{fragment}", {f"#{heading}" for heading in self.headings})
        else:
            right = f"ohne „#{fragment}“ führt der Link an den Anfang der Seite"
        return f"die Stelle „#{fragment}“ gibt es auf {self.route} nicht; {right}"


Written = tuple[frozenset[str], tuple[str, ...]]
"""The ids that a template writes out, and the beginnings of those that it makes."""


@dataclass(frozen=True)
class Templates:
    """The templates of a theme with their names, as far as the ids in them tell."""

    named_texts: tuple[tuple[str, str], ...]

    def written(self, template: str) -> Written:
        """Give the ids that a template and all that it draws upon may write; some of them only now and then."""
        own = [self._own[name] for name in sorted(self._used(f"templates/{template}.html"))]
        ids = frozenset(id_ for literal, _ in own for id_ in literal)
        return ids, tuple(beginning for _, made in own for beginning in made)

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return dict(self.named_texts)

    @cached_property
    def _own(self) -> Mapping[str, Written]:
        texts = self._texts.items()
        return {name: (frozenset(_LITERAL.findall(text)), tuple(_PATTERN.findall(text))) for name, text in texts}

    def _used(self, name: str) -> frozenset[str]:
        used, waiting = set[str](), {name} & self._texts.keys()
        while waiting:
            used |= waiting
            waiting = {other for one in waiting for other in self._drawn_upon[one]} - used
        return frozenset(used)

    @cached_property
    def _drawn_upon(self) -> Mapping[str, frozenset[str]]:
        return {name: frozenset(self._named(text)) & self._texts.keys() for name, text in self._texts.items()}

    def _named(self, text: str) -> Iterator[str]:
        for name in _REFERENCE.findall(text):
            yield from (name, f"templates/{name}")
        macros = {macro for alias in _CHOSEN.findall(text) for macro in re.findall(rf"\b{alias}\.(\w+)\(", text)}
        yield from (name for name, other in self._texts.items() if any(f"macro {macro}(" in other for macro in macros))


def read_templates(theme: Path = THEME) -> Templates:
    """Read the templates of a theme; what they tell is found once as long as they say the same."""
    files = sorted(theme.rglob("*.html"))
    return _known(tuple((file.relative_to(theme).as_posix(), file.read_text(encoding="utf-8")) for file in files))


@lru_cache(maxsize=4)
def _known(named_texts: tuple[tuple[str, str], ...]) -> Templates:
    return Templates(named_texts)


def anchors_by_page(
    plans: Iterable[PagePlan], words: Words, theme: Path = THEME, sound: bool = True
) -> dict[str, Anchors]:
    """Give the ids of every page whose text is read, by the path of its text.

    Unless the facts are ``sound``, any id may be right where the template makes ids of them.
    """
    templates = read_templates(theme)
    read: dict[str, Word] = {**words.pages, **words.articles}
    articles = (PagePlan(routes.article(word.slug), ARTICLE, path) for path, word in words.articles.items())
    pages = [plan for plan in (*plans, *articles) if plan.body in read]
    written = {template: templates.written(template) for template in {plan.template for plan in pages}}
    return {plan.body: _anchors(plan, read[plan.body], written[plan.template], sound) for plan in pages}


def _anchors(plan: PagePlan, word: Word, written: Written, sound: bool) -> Anchors:
    ids, beginnings = written
    any_id = ("",) if plan.anchors is not None and not sound else ()
    ids |= frozenset(plan.anchors or ())
    return Anchors(plan.route, frozenset(word.rendered.ids), ids, (*beginnings, *any_id))
