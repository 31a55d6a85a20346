"""Comments from elsewhere know their site and their page, and what was done to them here stays done."""

import pytest

from tests.comments.moderating import moderate
from tests.comments.test_wordpress import ARTICLE, OLD, comment, export
from tests.project import Project

HERE = ("--map", f"/2022/07/15/netzwerke/={ARTICLE}")
OTHER = "https://andere.example"


def of_site(text: str, home: str) -> str:
    """Give an export that says of which site it is."""
    return text.replace("<channel>", f"<channel><wp:base_blog_url>{home}</wp:base_blog_url>")


def files(project: Project) -> dict[str, str]:
    """Give the comments by their file."""
    folder = project.root / "data/comments"
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.yaml")}


def test_comments_of_two_sites_with_the_same_number_are_both_there(project: Project) -> None:
    project.write("eins.xml", of_site(export((OLD, comment(1, content="Von hier."))), "https://www.alte-seite.example"))
    project.write("zwei.xml", of_site(export((f"{OTHER}/brett/", comment(1, content="Von dort."))), OTHER))
    moderate(project, "import-wordpress", "eins.xml", *HERE)
    moderate(project, "import-wordpress", "zwei.xml", "--map", "/brett/=akkreditierung")
    found = files(project)
    assert {name.rpartition("/")[0] for name in found} == {ARTICLE, "akkreditierung"}
    assert sorted("Von hier." in text for text in found.values()) == [False, True]
    assert "1 Kommentare waren schon da." in moderate(project, "import-wordpress", "eins.xml", *HERE).out


def test_what_an_older_version_took_in_is_not_taken_in_twice(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1) + comment(2, 1))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    (project.root / "data/comments/.arrived").unlink()
    later = export((OLD, comment(1) + comment(2, 1) + comment(3, 2)))
    project.write("export.xml", of_site(later, "https://www.alte-seite.example"))
    assert "2 Kommentare waren schon da." in moderate(project, "import-wordpress", "export.xml", *HERE).out
    assert len(files(project)) == 3
    assert sum("_parent: wp-2\n" in text for text in files(project).values()) == 1


def test_short_addresses_are_told_apart_and_can_be_mapped(project: Project) -> None:
    home = "https://alt.example"
    project.write("export.xml", export((f"{home}/?p=1", comment(1)), (f"{home}/?p=8", comment(2))))
    answer = moderate(project, "import-wordpress", "export.xml", "--map", f"/?p=8=/{ARTICLE}/")
    assert list(files(project)) == [f"{ARTICLE}/2022-07-16-wp-2.yaml"]
    assert "Kommentar 1 von Person 1 auf /?p=1" in answer.out


def test_a_whole_address_can_be_mapped(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1))))
    moderate(project, "import-wordpress", "export.xml", "--map", f"{OLD}=https://www.windfeder.example/{ARTICLE}/")
    assert list(files(project)) == [f"{ARTICLE}/2022-07-16-wp-1.yaml"]


def test_what_was_edited_here_stays_and_what_changed_there_alone_is_renewed(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1, content="Ruf 0221 an") + comment(2, content="Alt"))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    edited = f"data/comments/{ARTICLE}/2022-07-16-wp-1.yaml"
    project.replace(edited, "Ruf 0221 an", "Ruf an")
    project.write("export.xml", export((OLD, comment(1, content="Ruf 0221 an") + comment(2, content="Neu"))))
    out = moderate(project, "import-wordpress", "export.xml", *HERE).out
    assert "Ruf an" in project.read(edited)
    assert "hier geändert; es bleibt, wie es hier steht" in out
    assert "Neu" in project.read(f"data/comments/{ARTICLE}/2022-07-16-wp-2.yaml")


def test_a_comment_deleted_here_stays_away(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    moderate(project, "delete", "wp-1")
    moderate(project, "import-wordpress", "export.xml", *HERE)
    assert files(project) == {}
    assert "wp-1" not in project.read("data/comments/.arrived")


def test_a_comment_whose_file_was_deleted_stays_away_and_what_answers_it_moves_up(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    (project.root / f"data/comments/{ARTICLE}/2022-07-16-wp-1.yaml").unlink()
    project.write("export.xml", export((OLD, comment(1) + comment(2, 1))))
    answer = moderate(project, "import-wordpress", "export.xml", *HERE)
    assert "Hier gelöscht, und dabei bleibt es: 1." in answer.out
    assert list(files(project)) == [f"{ARTICLE}/2022-07-16-wp-2.yaml"]
    assert "_parent" not in "".join(files(project).values())


def test_comments_of_two_websites_at_one_address_are_told_apart_by_their_moment(project: Project) -> None:
    second = comment(1, content="Von der neuen.").replace("2022-07-16", "2024-01-02") + comment(2, 1)
    project.write("alt.xml", export((OLD, comment(1, content="Von der alten."))))
    project.write("neu.xml", export((OLD, second)))
    moderate(project, "import-wordpress", "alt.xml", *HERE)
    moderate(project, "import-wordpress", "neu.xml", *HERE)
    found = files(project)
    assert len(found) == 3
    assert sum("_parent: wp-1-20240102090001\n" in text for text in found.values()) == 1
    for source in ("alt.xml", "neu.xml"):
        moderate(project, "import-wordpress", source, *HERE)
    assert files(project) == found


def test_two_comments_with_one_number_in_an_export_both_arrive(project: Project) -> None:
    twice = comment(1, content="Eins.") + comment(1, content="Zwei.") + comment(1, content="Eins.")
    project.write("export.xml", export((OLD, twice)))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    found = files(project)
    assert len(found) == 2
    moderate(project, "import-wordpress", "export.xml", *HERE)
    assert files(project) == found


def test_comments_that_answer_each_other_in_a_circle_stand_by_themselves(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1, 1) + comment(2, 3) + comment(3, 2) + comment(4, 3))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    assert [text.count("_parent") for _, text in sorted(files(project).items())] == [0, 0, 0, 1]
    assert project.run("check").code == 0


def test_a_note_that_a_killed_command_did_not_write_is_written_by_the_next(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    noted, before = project.read("data/comments/.arrived"), files(project)
    (project.root / "data/comments/.arrived").rename(project.root / "data/comments/..arrived.part")
    moderate(project, "import-wordpress", "export.xml", *HERE)
    assert project.read("data/comments/.arrived") == noted
    assert not (project.root / "data/comments/..arrived.part").exists()
    assert files(project) == before


@pytest.mark.parametrize(
    ("content", "said"), [("", "Der Text fehlt"), ("x" * 10_001, "Der Text ist mit 10001 Zeichen zu lang")]
)
def test_a_comment_that_will_not_do_is_named_by_who_wrote_it_and_when(
    project: Project, content: str, said: str
) -> None:
    project.write("export.xml", export((OLD, comment(1, content=content))))
    answer = moderate(project, "import-wordpress", "export.xml", *HERE)
    assert f"Von Person 1 am 16.07.2022: {said}" in answer.out


def test_a_mapping_that_was_wrong_is_mended_by_the_right_one(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1) + comment(2, 1))))
    moderate(project, "import-wordpress", "export.xml", "--map", "/2022/07/15/netzwerke/=akkreditierung")
    moderate(project, "reject", "wp-2")
    out = moderate(project, "import-wordpress", "export.xml", *HERE).out
    assert f"nach /{ARTICLE}/ verschoben" in out
    assert sorted(files(project)) == [f"{ARTICLE}/2022-07-16-wp-1.yaml", f"{ARTICLE}/2022-07-16-wp-2.yaml"]
    assert "status: rejected" in files(project)[f"{ARTICLE}/2022-07-16-wp-2.yaml"]


def test_a_comment_that_was_put_elsewhere_by_hand_stays_there(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    name = "2022-07-16-wp-1.yaml"
    text = project.read(f"data/comments/{ARTICLE}/{name}")
    (project.root / "data/comments" / ARTICLE / name).unlink()
    project.write(f"data/comments/akkreditierung/{name}", text)
    moderate(project, "import-wordpress", "export.xml", *HERE)
    assert list(files(project)) == [f"akkreditierung/{name}"]


def test_a_page_that_takes_no_comments_is_refused(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1))))
    answer = moderate(project, "import-wordpress", "export.xml", "--map", "/2022/07/15/netzwerke/=impressum")
    assert answer.code == 1
    assert "Unter der Seite „impressum“ kann man nicht kommentieren" in answer.err


def test_one_comment_without_a_date_is_named_and_the_rest_arrives(project: Project) -> None:
    undated = comment(1).replace("2022-07-16 09:00:01", "0000-00-00 00:00:00").replace("2022-07-16 11:00:00", "")
    project.write("export.xml", export((OLD, undated + comment(2, 1))))
    answer = moderate(project, "import-wordpress", "export.xml", *HERE)
    assert answer.code == 0
    assert f"Nicht übernommen: wp-1 auf /{ARTICLE}/. Sein Datum fehlt" in answer.out
    assert f"oder selbst aufnehmen: .venv/bin/python -m plugins.comments add --page /{ARTICLE}/ --name" in answer.out
    assert list(files(project)) == [f"{ARTICLE}/2022-07-16-wp-2.yaml"]


def test_what_was_edited_here_stays_so_after_a_move_too(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1, content="Ruf 0221 an"))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    project.replace(f"data/comments/{ARTICLE}/2022-07-16-wp-1.yaml", "Ruf 0221 an", "Ruf an")
    there = ("--map", "/2022/07/15/netzwerke/=akkreditierung")
    for _ in range(3):
        moderate(project, "import-wordpress", "export.xml", *there)
        ((name, text),) = files(project).items()
        assert name.startswith("akkreditierung/")
        assert "Ruf an" in text


def test_what_answers_a_comment_moves_with_it(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1) + comment(2, 1))))
    moderate(project, "import-wordpress", "export.xml", *HERE)
    moderate(project, "reply", "wp-2", "--text", "Danke!")
    project.write("export.xml", export((OLD, comment(1))))
    moderate(project, "import-wordpress", "export.xml", "--map", "/2022/07/15/netzwerke/=akkreditierung")
    found = files(project)
    assert len(found) == 3
    assert all(name.startswith("akkreditierung/") for name in found)
    assert project.run("check").code == 0
    assert "wp-2 akkreditierung" in project.read("data/comments/.arrived")


def test_a_comment_without_a_number_or_from_the_future_is_taken_or_told(project: Project) -> None:
    bare = comment(1, content="Ohne Zahl.").replace("<wp:comment_id>1<", "<wp:comment_id><")
    late = comment(2, content="Morgen.").replace("2022-07-16", "2099-07-16")
    project.write("export.xml", export((OLD, bare + bare.replace("Ohne", "Auch ohne") + late)))
    out = moderate(project, "import-wordpress", "export.xml", *HERE).out
    assert len(files(project)) == 2
    assert "Dieser Tag kommt erst noch" in out
    moderate(project, "import-wordpress", "export.xml", *HERE)
    assert len(files(project)) == 2


def test_a_long_name_is_cut_so_that_everybody_sees_it(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1).replace("Person 1", "A" * 100))))
    answer = moderate(project, "import-wordpress", "export.xml", *HERE)
    assert "übernommen. Der Name war zu lang und ist gekürzt." in answer.out
    assert f"name: {'A' * 79}…\n" in "".join(files(project).values())
