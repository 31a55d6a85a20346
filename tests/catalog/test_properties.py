"""However a file is mutilated, reading it ends in a record or in located problems, never in an exception."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from plugins.catalog import Problem
from plugins.catalog.loading import FILES
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import parse_yaml, read_yaml
from plugins.publishing.front_matter import ArticleMatter, PageMatter
from plugins.publishing.words import read_word
from tests.inputs import BUDGET
from tests.project import RICH

SIGNS = "\t\n\r\0\x02\x07\x1b\x85\u00a0\u2028\u202e\ufeff\ufffe😀äß'\"`#-:|>&*!%@{}[](),.?~\\<=/ _"
FRAGMENTS = (
    "---\n",
    "...\n",
    "<<: ",
    "&a ",
    "*a",
    "!!str ",
    "- ",
    ": ",
    "{",
    "[",
    "![](",
    "](",
    "\n# ",
    "***",
    "\n? [a]\n: b\n",
)
VALUES = ("[a, b]", "{a: b}", "", "''", "|\n    a\n    b", "&x y", "*x", "!!int 3", '"\\0"', "no", "2022-13", "x" * 300)

Mutation = Callable[[str], str]


def _at(text: str, position: float) -> int:
    return int(position * len(text))


def _delete(where: float, length: int) -> Mutation:
    return lambda text: text[: _at(text, where)] + text[_at(text, where) + length :]


def _insert(where: float, new: str) -> Mutation:
    return lambda text: text[: _at(text, where)] + new + text[_at(text, where) :]


def _replace(where: float, new: str) -> Mutation:
    return lambda text: text[: _at(text, where)] + new + text[_at(text, where) + len(new) :]


def _swap_lines(one: float, other: float) -> Mutation:
    def swap(text: str) -> str:
        lines = text.split("\n")
        here, there = int(one * len(lines)), int(other * len(lines))
        lines[here], lines[there] = lines[there], lines[here]
        return "\n".join(lines)

    return swap


def _repeat_line(where: float, times: int) -> Mutation:
    def repeat(text: str) -> str:
        lines = text.split("\n")
        here = int(where * len(lines))
        return "\n".join([*lines[:here], *lines[here : here + 1] * times, *lines[here:]])

    return repeat


def _revalue(where: float, value: str) -> Mutation:
    def revalue(text: str) -> str:
        lines = text.split("\n")
        here = int(where * len(lines))
        lines[here] = f"{lines[here].partition(': ')[0]}: {value}"
        return "\n".join(lines)

    return revalue


WHERE = st.floats(0, 1, exclude_max=True)
NEW = st.one_of(st.text(SIGNS, min_size=1, max_size=4), st.sampled_from(FRAGMENTS), st.text(max_size=3))
MUTATIONS = st.lists(
    st.one_of(
        st.builds(_delete, WHERE, st.integers(1, 40)),
        st.builds(_insert, WHERE, NEW),
        st.builds(_replace, WHERE, NEW),
        st.builds(_swap_lines, WHERE, WHERE),
        st.builds(_revalue, WHERE, st.sampled_from(VALUES)),
        st.builds(_repeat_line, WHERE, st.integers(1, 30)),
    ),
    min_size=1,
    max_size=6,
)


def _mutate(text: str, mutations: list[Mutation]) -> str:
    for mutation in mutations:
        text = mutation(text)
    return text


def _assert_read(record: object, problems: tuple[Problem, ...], file: str) -> None:
    assert record is not None or problems
    for problem in problems:
        assert problem.place.file == file
        assert problem.place.line >= 1
        assert problem.place.column >= 1
        assert problem.message
        assert "\n" not in problem.message


def _short(name: str) -> str:
    """Give a file of facts, cut to its first records so that many mutations are tried in little time."""
    lines = (RICH / f"data/{name}.yaml").read_text(encoding="utf-8").split("\n")
    return "\n".join(lines[:80])


def _assert_facts(text: str, model: type[BaseModel]) -> None:
    yaml_text = parse_yaml(text, "x.yaml")
    record, problems = validate(model, yaml_text.root) if yaml_text.root else (None, ())
    _assert_read(record, (*yaml_text.problems, *problems), "x.yaml")


@pytest.mark.parametrize("name", FILES)
@given(mutations=MUTATIONS)
@BUDGET
def test_mutated_facts_are_a_record_or_located_problems(name: str, mutations: list[Mutation]) -> None:
    _assert_facts(_mutate(_short(name), mutations), FILES[name])


@given(text=st.text(st.one_of(st.sampled_from(SIGNS), st.sampled_from("abn0123"), st.characters()), max_size=60))
@BUDGET
def test_any_text_at_all_is_a_record_or_located_problems(text: str) -> None:
    _assert_facts(text, FILES["consultant"])


@given(raw=st.binary(max_size=60), mutations=MUTATIONS)
@BUDGET
def test_any_bytes_at_all_are_read_or_refused(tmp_path: Path, raw: bytes, mutations: list[Mutation]) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(raw + _mutate(_short("voucher"), mutations).encode("utf-8", "surrogatepass"))
    yaml_text = read_yaml(path, "x.yaml")
    _assert_read(yaml_text.root, yaml_text.problems, "x.yaml")


TEXTS = {
    "angebote/tischgespraech.md": PageMatter,
    "seiten/profil.md": PageMatter,
    "aktuelles/ein-stuhl-bleibt-frei.md": ArticleMatter,
}


@pytest.mark.parametrize("name", TEXTS)
@given(mutations=MUTATIONS, raw=st.binary(max_size=3))
@BUDGET
def test_mutated_words_are_a_word_or_located_problems(
    tmp_path: Path, name: str, mutations: list[Mutation], raw: bytes
) -> None:
    source = (RICH / "content" / name).read_text(encoding="utf-8")[:3000]
    path = tmp_path / "x.md"
    path.write_bytes(_mutate(source, mutations).encode("utf-8", "surrogatepass") + raw)
    word, problems = read_word(path, name, TEXTS[name], {})
    _assert_read(word, problems, f"content/{name}")
