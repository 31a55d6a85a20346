"""Exports of WordPress as it writes them, with texts of our own."""

from xml.sax.saxutils import escape

from tests.forks import Ran
from tests.project import Project

COMMAND = "plugins.workshop.importing.__main__"
HOME = "https://www.alte-muehle.example"


def bring_in(project: Project, *arguments: str, source: str = "export.xml", **environment: str) -> Ran:
    """Run the command in a project."""
    return project.fork(COMMAND, "--from", str(project.root / source), *arguments, **environment)


def cdata(text: str) -> str:
    """Give a text as WordPress wraps it."""
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


def meta(**fields: str) -> str:
    """Give fields that WordPress keeps beside a text."""
    rows = (
        f"<wp:meta_key>{name}</wp:meta_key><wp:meta_value>{cdata(said)}</wp:meta_value>"
        for name, said in fields.items()
    )
    return "".join(f"<wp:postmeta>{row}</wp:postmeta>" for row in rows)


def entry(number: int, title: str, content: str = "Ein Satz.", more: str = "", **fields: str) -> str:
    """Give a post, published, unless told otherwise."""
    known = {"type": "post", "status": "publish", "name": f"text-{number}", "date": "2019-03-12 10:00:00"}
    known |= {"link": f"{HOME}/2019/03/12/text-{number}/", "excerpt": "", "password": "", "comments": "open"} | fields
    return f"""<item><title>{cdata(title)}</title><link>{escape(known["link"])}</link>
    <content:encoded>{cdata(content)}</content:encoded><excerpt:encoded>{cdata(known["excerpt"])}</excerpt:encoded>
    <wp:post_id>{number}</wp:post_id><wp:post_date>{known["date"]}</wp:post_date>
    <wp:comment_status>{known["comments"]}</wp:comment_status><wp:post_name>{known["name"]}</wp:post_name>
    <wp:status>{known["status"]}</wp:status><wp:post_type>{known["type"]}</wp:post_type>
    <wp:post_password>{known["password"]}</wp:post_password><wp:is_sticky>0</wp:is_sticky>{more}</item>"""


def page(number: int, title: str, content: str = "Ein Satz.", more: str = "", **fields: str) -> str:
    """Give a page, published, unless told otherwise."""
    return entry(number, title, content, more, **{"type": "page", "link": f"{HOME}/seite-{number}/", **fields})


def file(number: int, way: str, **fields: str) -> str:
    """Give a file of the library."""
    address = f"{HOME}/wp-content/uploads/{way}"
    more = f"<wp:attachment_url>{address}</wp:attachment_url>{meta(**fields)}"
    return entry(number, way, "", more, type="attachment", status="inherit", link=f"{HOME}/datei-{number}/")


def comment(number: int, words: str = "Schön.", parent: int = 0, **fields: str) -> str:
    """Give a comment, approved, unless told otherwise."""
    known = {"approved": "1", "type": "comment", "date": f"2019-04-01 09:00:{number % 60:02}"} | fields
    return f"""<wp:comment><wp:comment_id>{number}</wp:comment_id><wp:comment_author>Person {number}</wp:comment_author>
    <wp:comment_author_email>wer@ort.example</wp:comment_author_email>
    <wp:comment_date_gmt>{known["date"]}</wp:comment_date_gmt><wp:comment_content>{escape(words)}</wp:comment_content>
    <wp:comment_approved>{known["approved"]}</wp:comment_approved><wp:comment_type>{known["type"]}</wp:comment_type>
    <wp:comment_parent>{parent}</wp:comment_parent></wp:comment>"""


def export(*items: str, home: str = HOME, head: str = "") -> str:
    """Give an export with these entries."""
    return f"""<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.5" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Die Mühle</title><link>{home}</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>{home}</wp:base_site_url><wp:base_blog_url>{home}</wp:base_blog_url>{head}
{"".join(items)}</channel></rss>
"""
