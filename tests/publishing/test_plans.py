"""Features are asked for their pages; a text that none of them names is a page of its own."""

from pathlib import Path

from plugins.publishing.features import Feature
from plugins.publishing.outlining import collect_plans
from plugins.publishing.parts import Part
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import read_words
from tests.example_catalog import SENTENCE, catalog, website

HOME = PagePlan("/", "home", "seiten/start.md")
NEWS = PagePlan("/aktuelles/", "news", "seiten/aktuelles.md")
FEATURES = (
    Feature(plan=lambda _: (HOME,)),
    Feature(plan=lambda _: (NEWS,), part=Part("news", "Aktuelles", "/aktuelles/", ("seiten/aktuelles.md",))),
)


def test_a_text_of_seiten_becomes_a_page_unless_a_feature_plans_it(tmp_path: Path) -> None:
    (tmp_path / "content/seiten").mkdir(parents=True)
    for name in ("barrierefreiheit", "404", "start"):
        text = f"---\ntitle: {name}\ndescription: {SENTENCE}\n---\nText"
        (tmp_path / f"content/seiten/{name}.md").write_text(text, encoding="utf-8")
    plans = collect_plans(FEATURES, catalog(), read_words(tmp_path, {}))
    assert HOME in plans
    assert [plan.body for plan in plans].count("seiten/start.md") == 1
    assert PagePlan("/barrierefreiheit/", "page", "seiten/barrierefreiheit.md", free=True) in plans
    assert PagePlan("/404.html", "page", "seiten/404.md", free=True) in plans


def test_a_part_plans_nothing_while_it_is_off(tmp_path: Path) -> None:
    words = read_words(tmp_path, {})
    assert NEWS in collect_plans(FEATURES, catalog(), words)
    without_news = catalog(website=website(parts={"news": False}))
    assert collect_plans(FEATURES, without_news, words) == (HOME,)
