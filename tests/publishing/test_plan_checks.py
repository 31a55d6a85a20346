"""Plans and words must fit: every page has its text, every text its page, every address one owner."""

import subprocess
from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.slugs import slug
from plugins.publishing.links import check_links
from plugins.publishing.plan_checks import check_plans
from plugins.publishing.plans import PagePlan
from tests.example_catalog import SENTENCE, catalog, town, website
from tests.publishing.outlines import outline

HEAD = f"---\ntitle: Titel\ndescription: {SENTENCE}\n---\n"
ARTICLE = f"---\ntitle: Titel\ndescription: {SENTENCE}\ndate: 2026-01-01\nsummary: Kurz.\n---\nText"
PLAN = PagePlan("/profil/", "profile", "seiten/profil.md")


def check(root: Path, texts: dict[str, str], *plans: PagePlan, unsound: frozenset[str] = frozenset()) -> list[str]:
    sketch = outline(root, texts, plans, Loaded(catalog(), (), unsound))
    return [str(problem) for problem in (*check_plans(sketch), *check_links(sketch))]


def test_a_plan_with_its_text_is_no_problem(tmp_path: Path) -> None:
    assert check(tmp_path, {"seiten/profil.md": f"{HEAD}Text"}, PLAN) == []


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Jemand", "-c", "user.email=jemand@localhost")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def test_a_plan_without_text_names_the_file_to_write(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, {}, PLAN)
    assert problem == "content/seiten/profil.md:1:1: diese Datei fehlt; den Text der Seite /profil/ hier anlegen"


@pytest.mark.parametrize("committed", [True, False])
def test_a_missing_text_that_git_knows_can_be_brought_back(committed: bool, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    assert check(tmp_path, {"seiten/profil.md": f"{HEAD}Text"}, PLAN) == []
    git(tmp_path, "add", "--all")
    if committed:
        git(tmp_path, "commit", "--quiet", "--message=Stand")
        git(tmp_path, "rm", "--quiet", "content/seiten/profil.md")
        git(tmp_path, "commit", "--quiet", "--message=Ohne Profil")
    else:
        (tmp_path / "content/seiten/profil.md").unlink()
    other = PagePlan("/neu/", "page", "seiten/neu.md")
    new, problem = check(tmp_path, {}, other, PLAN)
    assert problem == (
        "content/seiten/profil.md:1:1: diese Datei fehlt; war sie beim letzten Sichern noch da, "
        "holt „git restore content/seiten/profil.md“ sie zurück (was schon länger fehlt: docs/redaktion.md, "
        "»Eine Änderung rückgängig machen«); sonst den Text der Seite /profil/ hier anlegen"
    )
    assert new == "content/seiten/neu.md:1:1: diese Datei fehlt; den Text der Seite /neu/ hier anlegen"


def test_a_text_that_only_the_sample_had_is_not_brought_back(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    assert check(tmp_path, {"seiten/profil.md": f"{HEAD}Text"}, PLAN) == []
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message=Muster")
    (tmp_path / "examples/muster/data").mkdir(parents=True)
    (tmp_path / "examples/muster/data/consultant.yaml").write_text("sample: true\n", encoding="utf-8")
    git(tmp_path, "rm", "--quiet", "content/seiten/profil.md")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message=Eigene Website")
    (problem,) = check(tmp_path, {}, PLAN)
    assert problem == "content/seiten/profil.md:1:1: diese Datei fehlt; den Text der Seite /profil/ hier anlegen"


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


SERVICE = PagePlan("/angebote/vortrag/", "service", "angebote/vortrag.md", title="Vortrag", description=SENTENCE)
ELSEWHERE = {
    "a service's text among the pages": (SERVICE, "seiten/vortrag.md", "Text"),
    "a service's text among the programs'": (SERVICE, "programme/vortrag.md", "Text"),
    "a page's text among those of services": (PLAN, "angebote/profil.md", f"{HEAD}Text"),
    "a page's text in a folder of its own": (PLAN, "seiten/alt/profil.md", f"{HEAD}Text"),
}


@pytest.mark.parametrize(("plan", "there", "text"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_a_text_in_the_folder_of_others_is_told_once_and_sent_to_its_own(
    tmp_path: Path, plan: PagePlan, there: str, text: str
) -> None:
    free = (PagePlan(f"/{Path(there).stem}/", "page", there, free=True),) if there.startswith("seiten/") else ()
    (problem,) = check(tmp_path, {there: text}, plan, *free)
    folder = Path(plan.body).parent
    assert problem == (
        f"content/{there}:1:1: content/{plan.body} fehlt; ist es diese Datei, sie nach content/{folder}/ verschieben, "
        "sonst jene anlegen"
    )


STORIES = {
    "its record's name": ("altenau-im-harz", "", "altenau-harz", "Altenau im Harz"),
    "the beginning of that name": ("altenau", "", "harz-1", "Altenau (Harz)"),
    "that name with more behind it": ("altenau-harz", "", "a-1", "Altenau"),
    "a title that is that name": (
        "unsere-geschichte",
        f"---\ntitle: Altenau\ndescription: {SENTENCE}\n---\n",
        "a-1",
        "Altenau",
    ),
}


@pytest.mark.parametrize("case", STORIES)
def test_a_text_whose_record_has_another_id_now_is_to_be_renamed_first(tmp_path: Path, case: str) -> None:
    text, head, town_id, name = STORIES[case]
    towns = (town("bertsdorf", "Bertsdorf"), town(town_id, name), town("celle", "Celle"))
    texts = {"seiten/profil.md": f"{HEAD}Text", f"orte/{text}.md": f"{head}Text"}
    (problem,) = check_plans(outline(tmp_path, texts, (PLAN,), Loaded(catalog(towns=towns), ())))
    assert problem.message == (
        f"zu diesem Text fehlt ein Eintrag „{text}“ in data/towns.yaml; heißt die Kennung dort jetzt „{town_id}“, "
        f"die Datei {town_id}.md nennen, sonst ihn dort anlegen oder die Datei löschen"
    )


def test_where_no_id_is_likely_none_is_named(tmp_path: Path) -> None:
    towns = (town("bertsdorf", "Bertsdorf"), town("celle", "Celle"))
    texts = {"seiten/profil.md": f"{HEAD}Text", "orte/altenau.md": "Text"}
    (problem,) = check_plans(outline(tmp_path, texts, (PLAN,), Loaded(catalog(towns=towns), ())))
    assert "heißt die Kennung dort jetzt anders, die Datei wie sie nennen, sonst ihn dort anlegen" in problem.message


def test_the_text_of_a_record_with_a_problem_of_its_own_is_not_orphaned_on_top(tmp_path: Path) -> None:
    texts = {"seiten/profil.md": f"{HEAD}Text", "angebote/neu.md": "Text"}
    assert check(tmp_path, texts, PLAN, unsound=frozenset({"neu"})) == []


def test_title_and_description_are_missed_in_the_head_if_no_record_has_them(tmp_path: Path) -> None:
    problems = check(tmp_path, {"seiten/profil.md": "---\ncomments: true\n---\nText"}, PLAN)
    assert [problem.split("„")[1].split("“")[0] for problem in problems] == ["title", "description"]


def test_a_head_that_is_missing_is_told_once_with_what_belongs_into_it(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, {"seiten/profil.md": "Text"}, PLAN)
    assert problem.startswith("content/seiten/profil.md:1:1: der Datei fehlt der Kopf; ganz oben einfügen")
    assert "„title: “ mit der Überschrift der Seite, „description: “ mit" in problem


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Kontakt und mehr.md", "bitte „kontakt-und-mehr.md“ nennen"),
        ("kontakt (1).md", "bitte „kontakt-1.md“ nennen"),
    ],
)
def test_a_name_that_cannot_become_an_address_is_told(tmp_path: Path, name: str, says: str) -> None:
    texts = {"seiten/profil.md": f"{HEAD}Text", f"seiten/{name}": f"{HEAD}Text"}
    (problem,) = check(tmp_path, texts, PLAN)
    assert problem.startswith(f"content/seiten/{name}:1:1: der Dateiname wird zur Adresse der Seite; ")
    assert problem.endswith(says)


@pytest.mark.parametrize("name", ["profil 2.md", "profil (Kopie).md", "Kopie von profil.md"])
def test_a_copy_that_a_cloud_drive_made_is_told_as_that(tmp_path: Path, name: str) -> None:
    texts = {"seiten/profil.md": f"{HEAD}Text", f"seiten/{name}": f"{HEAD}Text"}
    (problem,) = check(tmp_path, texts, PLAN)
    assert "eine Kopie von „profil.md“, wie Cloud-Ordner und Dateimanager sie anlegen; beide vergleichen" in problem
    assert problem.endswith(f"oder, ist es ein eigener Text, „{slug(name[:-3])}.md“ nennen")


def test_a_page_whose_name_was_only_spelt_otherwise_is_not_missed_on_top(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, {"seiten/Profil.md": f"{HEAD}Text"}, PLAN)
    assert problem.startswith("content/seiten/Profil.md:1:1: ")


@pytest.mark.parametrize("name", ["ueber-mich.md", "über-mich.md"])
def test_a_page_that_has_another_name_now_is_told_once_with_it(tmp_path: Path, name: str) -> None:
    new = PagePlan("/ueber-mich/", "page", f"seiten/{name}", free=True)
    plans = (PLAN,) if name[0] == "ü" else (PLAN, new)
    (problem,) = check(tmp_path, {f"seiten/{name}": f"{HEAD}Text"}, *plans)
    assert problem.startswith(f"content/seiten/profil.md:1:1: diese Datei fehlt; heißt sie jetzt {name}, diese wieder")


@pytest.mark.parametrize("name", ["referenzen", "profill"])
@pytest.mark.parametrize("way", ["menu", "footer", "[Mehr]({filename}/seiten/NAME.md#a)", "[Mehr](/NAME/)"])
def test_a_page_that_something_leads_to_is_not_taken_for_the_one_that_is_missed(
    tmp_path: Path, name: str, way: str
) -> None:
    home, own = PagePlan("/", "home", "seiten/start.md"), PagePlan(f"/{name}/", "page", f"seiten/{name}.md", free=True)
    links = {way: [{"text": "Mehr", "page": own.route}]} if way.isalpha() else {}
    text = "Text" if links else way.replace("NAME", name)
    sketch = outline(
        tmp_path,
        {"seiten/start.md": f"{HEAD}{text}", own.body: f"{HEAD.replace('Ein', 'Kein')}Text"},
        (PLAN, home, own),
        Loaded(catalog(website=website(**links)), ()),
    )
    (problem,) = map(str, check_plans(sketch))
    assert problem == "content/seiten/profil.md:1:1: diese Datei fehlt; den Text der Seite /profil/ hier anlegen"


def test_a_page_that_leads_to_itself_alone_may_be_the_one_that_is_missed(tmp_path: Path) -> None:
    new = PagePlan("/ueber-mich/", "page", "seiten/ueber-mich.md", free=True)
    (problem,) = check(tmp_path, {new.body: f"{HEAD}[Oben]({{filename}}/seiten/ueber-mich.md#a)"}, PLAN, new)[:1]
    assert "heißt sie jetzt ueber-mich.md" in problem


def test_title_and_description_stand_in_one_place_only(tmp_path: Path) -> None:
    plan = PagePlan("/angebote/rat/", "service", "angebote/rat.md", title="Rat", description=SENTENCE)
    (problem,) = check(tmp_path, {"angebote/rat.md": f"{HEAD}Text"}, plan)
    assert problem.startswith(
        "content/angebote/rat.md:2:1: „title“ und „description“ stehen schon in data/services.yaml („Rat“); den ganzen "
    )


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
        "content/seiten/profil.md:5:5: die Seite „/profli/“ gibt es nicht; meinten Sie „/profil/“?"
    )
