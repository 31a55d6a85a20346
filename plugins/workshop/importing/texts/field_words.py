"""Write what the fields of a page builder's part say as HTML: titles and pictures above, words and links below."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import PurePosixPath

import turbohtml

from plugins.workshop.importing.media import ending, path_in
from plugins.workshop.importing.texts.fields import Field

BEHIND = "das Bild {} lag nur als Hintergrund oder Zeichen dahinter und ist weggelassen"
_BLOCK = re.compile(r"\n\s*\n|<(?:a|p|div|ul|ol|table|h[1-6]|blockquote|import-\w+|img)\b", re.IGNORECASE)
_SHORT = 60
"""So many signs at most have words that stand beside others in one line."""


def html_of(fields: Sequence[Field], inner: str = "", *, titles: str = "h3") -> str:
    """Give what fields say as HTML, round what stands between."""
    between = " ".join(turbohtml.parse_fragment(inner).text.split()) if inner.strip() else ""
    part = _Part(tuple(one for one in fields if one.value != between), inner, titles)
    said = "".join(f"<p>{escape(words)}</p>" for words in _gathered(part.words))
    told = "".join(f'<import-told what="{escape(BEHIND.format(one.value))}"></import-told>' for one in part.behind)
    return "\n\n".join(filter(None, (told, "".join(part.above), part.text, said, "".join(part.below))))


@dataclass(frozen=True)
class _Part:
    fields: tuple[Field, ...]
    inner: str
    titles: str

    @property
    def above(self) -> Iterator[str]:
        for one in self._of("picture", "numbers", "title", "link"):
            if one.kind == "link":
                yield _link(one, self._links[one], self.titles) if self._is_title(one) else ""
            elif one.kind == "picture":
                yield f'<p><img src="{escape(one.value)}" alt="{escape(self._alt)}"></p>'
            elif one.kind == "numbers":
                ids = " ".join(re.findall(r"\d+", one.value))
                yield f'\n\n<import-gallery ids="{ids}"></import-gallery>\n\n'
            else:
                yield f"<{self.titles}>{escape(one.value)}</{self.titles}>"

    @property
    def text(self) -> str:
        """What stands between, in the link that has no words of its own."""
        link = next((one for one, words in self._links.items() if words is None), None)
        return f'<a href="{escape(link.value)}">{self.inner}</a>' if link and self._is_in_line else self.inner

    @property
    def _is_in_line(self) -> bool:
        """Tell whether what stands between are mere words, which a link can hold."""
        return bool(self.inner.strip()) and not _BLOCK.search(self.inner)

    @property
    def behind(self) -> Iterator[Field]:
        return self._of("behind")

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(one.value for one in self._of("words"))

    @property
    def below(self) -> Iterator[str]:
        for one in self._of("played", "html", "link"):
            if one.kind == "played":
                yield f'<import-embed src="{escape(one.value)}"></import-embed>'
            elif one.kind == "html":
                yield one.value
            elif not self._is_title(one) and (self._links[one] or self.text == self.inner):
                yield _link(one, self._links[one], self.titles)

    def _is_title(self, link: Field) -> bool:
        words = self._links[link]
        return words is not None and words.kind == "title"

    def _of(self, *kinds: str) -> Iterator[Field]:
        """Give the fields of some kinds, but for those that stand in a link or beside a picture."""
        for one in self.fields:
            if one.kind in kinds and one not in self._taken:
                yield one

    @cached_property
    def _taken(self) -> frozenset[Field]:
        pictured = any(one.kind in {"picture", "numbers"} for one in self.fields)
        alts = (one for one in self.fields if pictured and (one.parts[-1] == "alt" or one.name == "title_text"))
        return frozenset((*filter(None, self._links.values()), *alts))

    @cached_property
    def _alt(self) -> str:
        return next((one.value for one in self.fields if one.parts[-1] == "alt" or one.name == "title_text"), "")

    @cached_property
    def _links(self) -> dict[Field, Field | None]:
        """Give each link with the field that holds its words, if one does."""
        free = [one for one in self.fields if one.kind in {"words", "title", "tip"}]
        found = dict[Field, Field | None]()
        for link in (one for one in self.fields if one.kind == "link"):
            words = next(iter(_beside(link, free, between=self._is_in_line)), None)
            found[link] = words
            free = [one for one in free if one is not words]
        return found


def _beside(link: Field, free: Sequence[Field], *, between: bool) -> Sequence[Field]:
    """Give the fields that may hold the words of a link, the likeliest first."""
    stem = [part for part in link.parts if part not in {"url", "link", "href", "target"}]
    words = [one for one in free if one.kind == "words"]
    alike = [one for one in free if stem and list(one.parts[: len(stem)]) == stem]
    named = [one for one in free if {"button", "btn", "link", "linktext", "cta"} & set(one.parts)]
    titles, tips = ([one for one in free if one.kind == kind] for kind in ("title", "tip"))
    said = [one for one in alike if one.kind != "tip"]
    return said or named or ([] if between else (titles or words or tips) if not stem else tips)


def _link(link: Field, words: Field | None, titles: str) -> str:
    bare = re.sub(r"^(?:https?:)?//(?:www\.)?|^mailto:|/$", "", link.value)
    shown = words.value if words else PurePosixPath(path_in(link.value)).name if ending(link.value) else bare
    tag = titles if words and words.kind == "title" and not {"button", "btn"} & set(words.parts) else "p"
    return f'<{tag}><a href="{escape(link.value)}">{escape(shown)}</a></{tag}>'


def _gathered(figures: Sequence[str]) -> Iterator[str]:
    """Give short words that stand beside each other as one paragraph."""
    row = list[str]()
    for words in figures:
        if len(words) > _SHORT or "\n" in words:
            yield from (" · ".join(row),) if row else ()
            yield words
            row = []
        else:
            row.append(words)
    if row:
        yield " · ".join(row)
