"""A page that leads to the pages of the former website, so that none of them stands there without a way to it."""

from collections.abc import Sequence

from plugins.workshop.importing.heads import head
from plugins.workshop.importing.placing import PAGE_FOLDER, Ground, Placed
from plugins.workshop.new.yaml_writing import scalar
from plugins.workshop.update.migrations.yaml_lines import find_field

TITLE = "Frühere Seiten"
DESCRIPTION = "{}: alle Seiten, die mit auf diese Website umgezogen sind, nach dem Titel geordnet."
NAME = "fruehere-seiten"


def overview(pages: Sequence[Placed], ground: Ground) -> tuple[str, str, str]:
    """Give the path of the page, its title and its text."""
    names = (NAME, *(f"{NAME}-nr-{number}" for number in range(2, 999)))
    name = next(one for one in names if one not in ground.names[PAGE_FOLDER])
    titles = (TITLE, *(f"{TITLE} ({number})" for number in range(2, 999)))
    title = next(one for one in titles if one not in ground.titles)
    fields = {"title": title, "description": DESCRIPTION.format(title)}
    return f"{PAGE_FOLDER}/{name}.md", title, head(fields) + links_to(pages)


def links_to(pages: Sequence[Placed]) -> str:
    """Give a list of links, in the order of the titles."""
    links = sorted((page.title.casefold(), f"- [{_escaped(page.title)}]({{filename}}/{page.path})\n") for page in pages)
    return "".join(link for _, link in links)


def _escaped(title: str) -> str:
    return "".join(f"\\{sign}" if sign in "[]*_`\\<>" else sign for sign in title)


def with_link(text: str, title: str, route: str) -> str | None:
    """Give ``data/site.yaml`` with a link at the end of its footer; None if the footer is written otherwise."""
    field = find_field(text, "footer")
    rows = text.splitlines(keepends=True)
    entries = [row for row in rows[field.start : field.end] if row.lstrip().startswith("- ")] if field else []
    if field is None or not entries:
        return None
    indent = entries[-1][: len(entries[-1]) - len(entries[-1].lstrip())]
    before = "".join(rows[: field.end])
    link = f"{indent}- text: {scalar(title)}\n{indent}  page: {scalar(route)}\n"
    return "".join((before, "" if before.endswith("\n") else "\n", link, *rows[field.end :]))
