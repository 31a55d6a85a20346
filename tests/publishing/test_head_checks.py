"""No two pages say the same of themselves: the later place is told, with the earlier one."""

from pathlib import Path

from plugins.catalog import load_catalog
from plugins.publishing.head_checks import check_heads
from plugins.publishing.plans import PagePlan
from tests.catalog.specimen import FILES
from tests.publishing.outlines import outline

OTHER = "Ein anderer Satz, der ebenso lang ist und eine andere Seite beschreibt."


def found(root: Path, texts: dict[str, str], services: str = FILES["services"]) -> list[str]:
    """Give what is said of the specimen with these texts."""
    (root / "data").mkdir()
    for name, text in (FILES | {"services": services}).items():
        (root / f"data/{name}.yaml").write_text(text, encoding="utf-8")
    return [str(problem) for problem in check_heads(outline(root, texts, loaded=load_catalog(root)))]


def head(title: str, description: str) -> str:
    return f"---\ntitle: {title}\ndescription: {description}\n---\nText"


def test_pages_with_words_of_their_own_are_no_problem(tmp_path: Path) -> None:
    texts = {"seiten/a.md": head("A", f"A {OTHER}"), "seiten/b.md": head("B", f"B {OTHER}")}
    assert found(tmp_path, texts) == []


COPY = "„title“ und „description“ stehen ebenso in {}; der Kopie von beiden eigene geben, oder sie löschen"


def test_two_texts_with_one_title_and_one_description_are_told_once_at_the_second(tmp_path: Path) -> None:
    texts = {"seiten/a.md": head("A", f"A {OTHER}"), "seiten/b.md": head("A", f"A {OTHER}")}
    assert found(tmp_path, texts) == [f"content/seiten/b.md:2:8: {COPY.format('content/seiten/a.md:2:8')}"]


def test_what_is_called_like_a_copy_is_told_and_not_the_original(tmp_path: Path) -> None:
    texts = {"seiten/a-2.md": head("A", f"A {OTHER}"), "seiten/anfang.md": head("A", f"A {OTHER}")}
    assert found(tmp_path, texts) == [f"content/seiten/a-2.md:2:8: {COPY.format('content/seiten/anfang.md:2:8')}"]


def test_one_title_and_another_ones_description_are_told_where_each_stands(tmp_path: Path) -> None:
    texts = {
        "seiten/a.md": head("A", f"A {OTHER}"),
        "seiten/b.md": head("B", f"B {OTHER}"),
        "seiten/c.md": head("A", f"B {OTHER}"),
    }
    assert found(tmp_path, texts) == [
        "content/seiten/c.md:2:8: dieser Titel steht schon in content/seiten/a.md:2:8; eigene Worte finden",
        "content/seiten/c.md:3:14: diese Beschreibung steht schon in content/seiten/b.md:3:14; eigene Worte finden",
    ]


def test_a_new_page_is_told_and_not_the_one_that_every_site_has(tmp_path: Path) -> None:
    plans = (
        PagePlan("/kontakt/", "contact", "seiten/kontakt.md"),
        PagePlan("/neu/", "page", "seiten/neu.md", free=True),
    )
    texts = {"seiten/neu.md": head("A", f"A {OTHER}"), "seiten/kontakt.md": head("A", f"B {OTHER}")}
    (problem,) = check_heads(outline(tmp_path, texts, plans))
    assert str(problem).startswith("content/seiten/neu.md:2:8: dieser Titel steht schon in content/seiten/kontakt.md")


def test_two_records_of_one_file_are_told_by_their_line(tmp_path: Path) -> None:
    doubled = FILES["services"].replace("name: Rat", "name: Moderation")
    assert found(tmp_path, {}, doubled) == [
        "data/services.yaml:12:11: dieser Titel steht schon in Zeile 3; eigene Worte finden"
    ]


def test_a_text_must_not_be_called_like_a_record(tmp_path: Path) -> None:
    texts = {"seiten/a.md": head("Moderation", f"A {OTHER}")}
    assert found(tmp_path, texts) == [
        "content/seiten/a.md:2:8: dieser Titel steht schon in data/services.yaml:3:11; eigene Worte finden"
    ]
