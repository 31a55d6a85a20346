"""A value that stands in German quotation marks as a whole is given to think about where it hardly is a quotation."""

from pathlib import Path

import pytest

from plugins.catalog import load_catalog
from plugins.publishing.quoted_values import quoted_values
from tests.catalog.specimen import FILES
from tests.publishing.outlines import outline

SO = "So erreichen Sie mich, und das hilft mir, wenn Sie von Ihrem Ort erzählen."
NEWS = "---\ntitle: {title}\ndate: 2026-01-05\ndescription: {description}\nsummary: Kurz.\n---\nText.\n"
PAGE = "---\ntitle: {title}\ndescription: {description}\n---\nText.\n"


def told(folder: Path, text: str, *, summary: str = "Wir reden.", file: str = "seiten/kontakt.md") -> list[str]:
    (folder / "data").mkdir()
    for name, facts in FILES.items():
        lines = (f"{line.partition(':')[0]}: {summary}" if "summary:" in line else line for line in facts.splitlines())
        (folder / f"data/{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sketch = outline(folder, {file: text}, loaded=load_catalog(folder))
    return [str(problem) for problem in quoted_values(sketch)]


@pytest.mark.parametrize("pair", ["„“", "‚‘"])
def test_the_marks_around_a_title_or_a_description_are_told_where_they_begin(tmp_path: Path, pair: str) -> None:
    quoted = pair[0] + "{}" + pair[1]
    text = PAGE.format(title=quoted.format("Kontakt"), description=quoted.format(SO))
    assert told(tmp_path, text) == [
        f"content/seiten/kontakt.md:{place}: {pair[0]} und {pair[1]} stehen um den ganzen Text und erscheinen mit ihm; "
        "ist er kein Zitat, beide weglassen"
        for place in ("2:8", "3:14")
    ]


def test_the_marks_around_a_summary_of_the_data_are_told(tmp_path: Path) -> None:
    found = told(tmp_path, PAGE.format(title="Kontakt", description=SO), summary="„Wir reden.“")
    assert {message.split(":")[0] for message in found} == {
        f"data/{name}.yaml" for name in ("programs", "services", "consultant")
    }


@pytest.mark.parametrize("title", ["»Offene Stadt«", "„Mut“ und „Rat“", "Das „Dorfcafé“", "Kontakt"])
def test_names_and_quotations_within_a_title_are_let_be(tmp_path: Path, title: str) -> None:
    assert told(tmp_path, PAGE.format(title=title, description=SO)) == []


def test_the_title_of_an_article_may_be_a_quotation(tmp_path: Path) -> None:
    text = NEWS.format(title="„Wir fangen an“", description=SO)
    assert told(tmp_path, text, file="aktuelles/anfang.md") == []
