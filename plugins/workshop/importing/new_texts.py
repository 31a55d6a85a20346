"""Texts as they will lie here: their head, their Markdown, and what has to be told of them."""

from dataclasses import dataclass, replace
from html import escape

from plugins.publishing.hidden_notes import without_notes
from plugins.workshop.importing.guide import Guide
from plugins.workshop.importing.heads import described, head, summary_of
from plugins.workshop.importing.old_site import OldText
from plugins.workshop.importing.placing import Placed
from plugins.workshop.importing.texts.turned import Turned, turned, turned_html

NOTHING_LEFT = "von diesem Text ist noch nichts zu sehen; er ist deshalb ein Entwurf"
STAND_IN = "Zu diesem Text fehlen noch die Bilder."


@dataclass(frozen=True)
class NewText:
    """A text to be written, and what has to be told of it: the line in its file, and the message."""

    placed: Placed
    content: str
    told: tuple[tuple[int, str], ...]

    @property
    def file(self) -> str:
        """Its file, relative to the project."""
        return f"content/{self.placed.path}"


def new_text(text: Placed, guide: Guide, taken: set[str]) -> NewText:
    """Give a text with its file; ``taken`` are the descriptions that other pages have."""
    made = _turned(text, guide)
    if not without_notes(made.markdown).strip():
        text = replace(text, draft=True, remarks=(*text.remarks, NOTHING_LEFT))
        made = replace(made, markdown=f"{made.markdown}\n\n{STAND_IN}")
    description, told = described(text.old, text.title, made.words, taken)
    top = head(_fields(text, description))
    remarks = tuple((1, message) for message in (*text.remarks, *filter(None, [told])))
    below = tuple((top.count("\n") + line, message) for line, message in made.told)
    return NewText(text, f"{top}{made.markdown}\n", (*remarks, *below))


def _turned(text: Placed, guide: Guide) -> Turned:
    site, html, around = guide.site, _with_photo(text.old), guide.around(text)
    return turned(html, around, dict(site.blocks)) if site.made_by_wordpress else turned_html(html, around)


def _fields(text: Placed, description: str) -> dict[str, str]:
    is_post = text.old.kind == "post"
    return {
        "title": text.title,
        "date": str(text.old.day) if is_post else "",
        "description": description,
        "summary": summary_of(text.old, description) if is_post else "",
        "comments": _comments(text.old, shown=bool(text.old.comments)),
        "status": "draft" if text.draft else "",
    }


def _comments(old: OldText, *, shown: bool) -> str:
    if old.kind == "post":
        return "" if old.open or shown else "false"
    return "true" if shown else ""


def _with_photo(old: OldText) -> str:
    """Put the picture of a post above its text, as themes show it, unless it stands in it already."""
    source = f"#{old.photo}" if old.photo.isdigit() else old.photo
    stands = not old.photo or f"wp-image-{old.photo}" in old.html or f'src="{old.photo}"' in old.html
    return old.html if stands else f'<p><img src="{escape(source)}"></p>\n\n{old.html}'
