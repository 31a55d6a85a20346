"""What the site was built from, as far as preflight compares the two."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from plugins.catalog import Catalog, ProblemsFound, load_catalog
from plugins.catalog.mails import mails_in
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage, fact_passages, text_passages, value_passages
from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.yaml.text import parse_yaml, read_text
from plugins.preflight.origins import Origins

EXCEPTIONS = "data/exceptions.yaml"
"""What quotes messages, so that it is nowhere the origin of what they quote."""
HEAD = re.compile(r"\A\ufeff?---\r?\n(.*?)\n---\s*$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Sources:
    """The facts, the YAML behind them with its places, and every e-mail address that the owner wrote down.

    ``records`` are the data files and the heads of the texts by their path relative to the project; ``origins`` tells
    where what a page says was written, ``shown`` is what visitors read of it, ``answers`` what she wrote as typed.
    """

    root: Path
    catalog: Catalog
    records: dict[str, Node]
    emails: frozenset[str]
    origins: Origins
    shown: tuple[Passage, ...] = ()
    answers: tuple[Passage, ...] = ()

    @property
    def consultant(self) -> Node:
        """The consultant's YAML, for the places of her values."""
        return self.records["data/consultant.yaml"]


def read_sources(
    root: Path,
    texts_by_address: Mapping[str, str] = MappingProxyType({}),
    answers: tuple[Passage, ...] = (),
    without_notes: Callable[[str], str] = str,
) -> Sources:
    """Read data and texts below a project folder; raises ProblemsFound if the data are not sound.

    ``texts_by_address`` names the Markdown file behind each page, relative to the project; ``answers`` are shown too;
    ``without_notes`` gives a text without what is for its writer alone, every other sign where it stood.
    """
    loaded = load_catalog(root)
    if loaded.problems:
        raise ProblemsFound(loaded.problems)
    written = _readable(root, sorted((root / "content").rglob("*.md")))
    texts = {name: _shown(text, without_notes) for name, text in written.items()}
    data = _readable(root, sorted((root / "data").glob("*.yaml")))
    records = {**dict(_data_records(data)), **dict(_heads(texts))}
    raw = texts | {name: text for name, text in data.items() if name != EXCEPTIONS}
    emails = frozenset(address for text in raw.values() for address in mails_in(text))
    passages = {name: tuple(_passages(name, text, records.get(name))) for name, text in raw.items()}
    texts_shown = (passages.get(name, ()) for name in texts_by_address.values())
    shown = (*fact_passages(loaded.roots), *(passage for text in texts_shown for passage in text), *answers)
    return Sources(root, loaded.catalog, records, emails, Origins(passages, texts_by_address, raw), shown, answers)


def _shown(text: str, without_notes: Callable[[str], str]) -> str:
    head = HEAD.match(text)
    begin = head.end() if head else 0
    return text[:begin] + without_notes(text[begin:])


def _passages(name: str, text: str, record: Node | None) -> Iterator[Passage]:
    yield from value_passages(record) if record else ()
    if name.endswith(".md"):
        head = HEAD.match(text)
        body = text[head.end() :] if head else text
        yield from text_passages(body, name, text.count("\n") - body.count("\n") + 1)


def _readable(root: Path, paths: Iterable[Path]) -> dict[str, str]:
    """Read the files that somebody wrote; what is wrong with one that cannot be read, the build says."""
    names = {path.relative_to(root): path for path in paths}
    read = {name.as_posix(): read_text(path, "")[0] for name, path in names.items() if not is_passed_over(name)}
    return {name: text for name, text in read.items() if text is not None}


def _data_records(files: dict[str, str]) -> Iterator[tuple[str, Node]]:
    for name, text in files.items():
        root = _parsed(text, name)
        if root:
            yield name, root


def _heads(files: dict[str, str]) -> Iterator[tuple[str, Node]]:
    for name, text in files.items():
        head = HEAD.match(text)
        root = _parsed(head[1], name, first_line=2) if head else None
        if root:
            yield name, root


@lru_cache(maxsize=256)
def _parsed(text: str, name: str, first_line: int = 1) -> Node | None:
    return parse_yaml(text, name, first_line=first_line).root


def nodes(node: Node) -> Iterator[tuple[str, Node]]:
    """Give every text value below a node, each with the name of its field."""
    if isinstance(node.value, dict):
        for key, child in node.value.items():
            yield from ((key, child),) if isinstance(child.value, str) else nodes(child)
    elif isinstance(node.value, list):
        for child in node.value:
            yield from (("", child),) if isinstance(child.value, str) else nodes(child)
