"""Comments of a WordPress export arrive under their page, threads and all."""

from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from tests.comments.moderating import moderate
from tests.project import Project

ARTICLE = "aktuelles/der-erste-schluessel"
OLD = "https://www.alte-seite.example/2022/07/15/netzwerke/"


def comment(number: int, parent: int = 0, content: str = "Text", **fields: str) -> str:
    """Give a comment as WordPress exports it."""
    known = {"approved": "1", "type": "comment", "author": f"Person {number}"} | fields
    return f"""<wp:comment><wp:comment_id>{number}</wp:comment_id>
    <wp:comment_author><![CDATA[{known["author"]}]]></wp:comment_author>
    <wp:comment_author_email>a@ort.example</wp:comment_author_email>
    <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
    <wp:comment_date>2022-07-16 11:00:00</wp:comment_date>
    <wp:comment_date_gmt>2022-07-16 09:00:{number:02}</wp:comment_date_gmt>
    <wp:comment_content>{escape(content)}</wp:comment_content><wp:comment_approved>{known["approved"]}</wp:comment_approved>
    <wp:comment_type>{known["type"]}</wp:comment_type><wp:comment_parent>{parent}</wp:comment_parent></wp:comment>"""


def export(*items: tuple[str, str]) -> str:
    """Give an export with the comments of some old addresses."""
    written = "".join(f"<item><title>T</title><link>{link}</link>{comments}</item>" for link, comments in items)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">'
        f"<channel><wp:wxr_version>1.2</wp:wxr_version>{written}</channel></rss>"
    )


def test_approved_comments_arrive_under_the_page_that_the_redirect_names(project: Project) -> None:
    html = '<p>Schön &amp; gut, <a href="https://a.example/x">siehe hier</a>.<br>Zeile</p><script>alert(1)</script>'
    spam, ping = comment(5, approved="spam"), comment(6, type="pingback")
    comments = comment(1, content=html) + comment(2, 1, approved="0") + comment(3, 2) + comment(4, 3) + spam + ping
    project.write("export.xml", export((OLD, comments), ("https://x.example/unbekannt/", comment(9))))
    moved = f"redirects:\n  - old: /2022/07/15/netzwerke\n    new: /{ARTICLE}/"
    project.replace("data/redirects.yaml", "redirects: []", moved)
    answer = moderate(project, "import-wordpress", "export.xml")
    assert answer.code == 0, answer.err
    assert "Kommentar 9 von Person 9 auf /unbekannt/" in answer.out
    folder = project.root / "data/comments" / ARTICLE
    texts = {path.name.removeprefix("2022-07-16-"): path.read_text(encoding="utf-8") for path in folder.glob("*.yaml")}
    assert set(texts) == {"wp-1.yaml", "wp-3.yaml", "wp-4.yaml"}
    assert "Schön & gut, siehe hier (https://a.example/x).\n  Zeile" in texts["wp-1.yaml"]
    assert "alert" not in texts["wp-1.yaml"]
    assert "_parent: wp-1" in texts["wp-3.yaml"]
    assert "_parent: wp-3" in texts["wp-4.yaml"]
    assert all("ort.example" not in text and "192.0.2" not in text for text in texts.values())
    assert project.run("html").code == 0
    assert "3 Kommentare" in project.read(f"output/{ARTICLE}/index.html")


def test_running_it_twice_changes_nothing(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1) + comment(2, 1))))
    mapped = ("import-wordpress", "export.xml", "--map", f"/2022/07/15/netzwerke={ARTICLE}")
    assert "wp-1" in moderate(project, *mapped).out
    moderate(project, "reject", "wp-2")
    folder = project.root / "data/comments"
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    assert len(before) == 2
    assert "2 Kommentare waren schon da." in moderate(project, *mapped).out
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before


def test_an_export_that_is_none_is_refused_in_german(project: Project) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><item>&b;</item></rss>'
    outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><item>&a;</item></rss>'
    for text, said in (
        ("kein XML", "kein Export aus WordPress"),
        (export((OLD, comment(1)))[:-20], "kein gültiges XML"),
        (bomb, "XML-Entitäten"),
        (outside, "XML-Entitäten"),
    ):
        project.write("export.xml", text)
        answer = moderate(project, "import-wordpress", "export.xml")
        assert answer.code == 1
        assert said in answer.err
        assert "Traceback" not in answer.err
    assert "weg.xml gibt es nicht" in moderate(project, "import-wordpress", "weg.xml").err


def test_an_unknown_page_in_the_mapping_is_refused(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1))))
    answer = moderate(project, "import-wordpress", "export.xml", "--map", "/x/=akreditierung")
    assert answer.code == 1
    assert "meinten Sie „akkreditierung“?" in answer.err


def test_a_comment_that_is_too_long_is_listed_and_the_others_arrive(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1, content="x" * 10_001) + comment(2, 1))))
    answer = moderate(project, "import-wordpress", "export.xml", "--map", f"/2022/07/15/netzwerke/={ARTICLE}")
    assert "Nicht übernommen: wp-1" in answer.out
    assert [path.name for path in (project.root / "data/comments").rglob("*.yaml")] == ["2022-07-16-wp-2.yaml"]
    assert project.run("check").code == 0


def test_an_export_that_names_the_wrong_letters_is_read_as_it_is_and_that_is_said(project: Project) -> None:
    wrong = export((OLD, comment(1, content="Schöne Grüße"))).replace("UTF-8", "iso-8859-1")
    project.write("export.xml", wrong)
    out = moderate(project, "import-wordpress", "export.xml", "--map", f"{OLD}={ARTICLE}").out
    assert "Die Datei ist UTF-8 und sagt es anders" in out
    (file,) = (project.root / "data/comments").rglob("*.yaml")
    assert "Schöne Grüße" in file.read_text("utf-8")


def test_an_address_between_angle_brackets_is_no_html(project: Project) -> None:
    project.write("export.xml", export((OLD, comment(1, content="Siehe <https://ort.example/a>, <b>gern</b>"))))
    moderate(
        project,
        "import-wordpress",
        "export.xml",
        "--map",
        f"HTTPS://WWW.ALTE-SEITE.EXAMPLE{urlsplit(OLD).path}={ARTICLE}",
    )
    (file,) = (project.root / "data/comments").rglob("*.yaml")
    assert "Siehe https://ort.example/a, gern" in file.read_text("utf-8")


def test_what_is_no_file_and_a_map_without_a_page_are_told_in_german(project: Project) -> None:
    answer = moderate(project, "import-wordpress", "data", "--map", "/a/=")
    assert answer.code == 1
    assert answer.err.startswith("Hinter dem „=“ von --map fehlt die heutige Seite")
    answer = moderate(project, "import-wordpress", "data")
    assert (answer.code, answer.err) == (1, "„data“: das ist ein Ordner; eine Datei nennen.\n")
