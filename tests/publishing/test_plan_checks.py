"""Plans and words must fit: every page has its text, every text its page, every address one owner."""

from pathlib import Path

from plugins.catalog import Loaded
from plugins.publishing.links import check_links
from plugins.publishing.plan_checks import check_plans
from plugins.publishing.plans import PagePlan
from tests.example_catalog import SENTENCE, catalog
from tests.publishing.outlines import outline

HEAD = f"---\ntitle: Titel\ndescription: {SENTENCE}\n---\n"
ARTICLE = f"---\ntitle: Titel\ndescription: {SENTENCE}\ndate: 2026-01-01\nsummary: Kurz.\n---\nText"
PLAN = PagePlan("/profil/", "profile", "seiten/profil.md")


def check(root: Path, texts: dict[str, str], *plans: PagePlan, unsound: frozenset[str] = frozenset()) -> list[str]:
    sketch = outline(root, texts, plans, Loaded(catalog(), (), unsound))
    return [str(problem) for problem in (*check_plans(sketch), *check_links(sketch))]


def test_a_plan_with_its_text_is_no_problem(tmp_path: Path) -> None:
    assert check(tmp_path, {"seiten/profil.md": f"{HEAD}Text"}, PLAN) == []


def test_a_plan_without_text_names_the_file_to_write(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, {}, PLAN)
    assert problem.startswith("content/seiten/profil.md:1:1: diese Datei fehlt; den Text der Seite /profil/")


def test_a_text_that_cannot_be_read_is_not_missing_on_top(tmp_path: Path) -> None:
    assert check(tmp_path, {"seiten/profil.md": "---\ntitle: [\n---\nText"}, PLAN) == []


def test_a_page_that_says_enough_needs_no_text_of_its_owners(tmp_path: Path) -> None:
    texts = {"seiten/profil.md": HEAD}
    assert check(tmp_path, texts, PagePlan("/profil/", "profile", "seiten/profil.md", spoken=True)) == []
    (problem,) = check(tmp_path, texts, PLAN)
    assert problem == "content/seiten/profil.md:5:1: die Datei hat keinen Text; ergänzen"


def test_a_text_without_plan_names_the_record_to_write(tmp_path: Path) -> None:
    texts = {"seiten/profil.md": f"{HEAD}Text", "angebote/neu.md": "Text"}
    (problem,) = check(tmp_path, texts, PLAN)
    assert problem.startswith(
        "content/angebote/neu.md:1:1: zu diesem Text fehlt ein Eintrag „neu“ in data/services.yaml"
    )


def test_the_text_of_a_record_with_a_problem_of_its_own_is_not_orphaned_on_top(tmp_path: Path) -> None:
    texts = {"seiten/profil.md": f"{HEAD}Text", "angebote/neu.md": "Text"}
    assert check(tmp_path, texts, PLAN, unsound=frozenset({"neu"})) == []


def test_title_and_description_are_missed_in_the_head_if_no_record_has_them(tmp_path: Path) -> None:
    problems = check(tmp_path, {"seiten/profil.md": "Text"}, PLAN)
    assert [problem.split("„")[1].split("“")[0] for problem in problems] == ["title", "description"]


def test_title_and_description_stand_in_one_place_only(tmp_path: Path) -> None:
    plan = PagePlan("/angebote/rat/", "service", "angebote/rat.md", title="Rat", description=SENTENCE)
    problems = check(tmp_path, {"angebote/rat.md": f"{HEAD}Text"}, plan)
    assert problems[0].startswith(
        "content/angebote/rat.md:2:1: „title“ steht schon in data/services.yaml („Rat“); hier löschen"
    )
    assert problems[1].startswith("content/angebote/rat.md:3:1: „description“ steht schon in data/services.yaml")


def test_two_pages_with_one_address_are_a_problem_of_the_later(tmp_path: Path) -> None:
    texts = {"seiten/profil.md": f"{HEAD}Text", "seiten/anders.md": f"{HEAD}Text"}
    (problem,) = check(tmp_path, texts, PLAN, PagePlan("/profil/", "page", "seiten/anders.md"))
    assert problem.startswith(
        "content/seiten/anders.md:1:1: die Adresse /profil/ gehört schon zu content/seiten/profil.md"
    )


def test_a_link_to_a_planned_page_an_article_or_the_feed_is_no_problem(tmp_path: Path) -> None:
    links = "[a](/profil/) [b](/aktuelles/neu/) [c](/feed.xml)"
    assert check(tmp_path, {"seiten/profil.md": f"{HEAD}{links}", "aktuelles/neu.md": ARTICLE}, PLAN) == []


def test_a_link_to_a_page_that_nobody_plans_is_a_problem(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, {"seiten/profil.md": f"{HEAD}[a](/profli/)"}, PLAN)
    assert problem.startswith(
        "content/seiten/profil.md:5:5: die Seite „/profli/“ gibt es nicht; Meinten Sie „/profil/“?"
    )
