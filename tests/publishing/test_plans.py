"""Features are asked for their pages; a text that none of them names is a page of its own."""

from pathlib import Path

from plugins.publishing.plans import PagePlan, collect_plans, planning
from plugins.publishing.words import read_words
from tests.example_catalog import SENTENCE, catalog


def test_a_text_of_seiten_becomes_a_page_unless_a_feature_plans_it(tmp_path: Path) -> None:
    (tmp_path / "content/seiten").mkdir(parents=True)
    for name in ("barrierefreiheit", "404", "start"):
        text = f"---\ntitle: {name}\ndescription: {SENTENCE}\n---\nText"
        (tmp_path / f"content/seiten/{name}.md").write_text(text, encoding="utf-8")
    home = PagePlan("/", "home", "seiten/start.md")

    def plan_pages(_: object) -> tuple[PagePlan, ...]:
        return (home,)

    with planning.connected_to(plan_pages):
        plans = collect_plans(catalog(), read_words(tmp_path, {}))
    assert home in plans
    assert [plan.body for plan in plans].count("seiten/start.md") == 1
    assert PagePlan("/barrierefreiheit/", "page", "seiten/barrierefreiheit.md") in plans
    assert PagePlan("/404.html", "page", "seiten/404.md") in plans
