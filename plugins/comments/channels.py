"""The ways a comment can take to the consultant (Kommentarwege)."""

from dataclasses import dataclass
from typing import ClassVar, Protocol
from urllib.parse import quote


class CommentChannel(Protocol):
    """A way for comments; ``template`` renders it with the section as its only argument."""

    template: ClassVar[str]

    def compose(self, title: str, url: str) -> str:
        """Give the address that a comment on a page goes to."""


@dataclass(frozen=True)
class EmailChannel:
    """Comments by e-mail: a ready-made mail, so that it needs no server and no JavaScript (RFC 6068)."""

    address: str
    template: ClassVar[str] = "components/comments/email.html"

    def compose(self, title: str, url: str) -> str:
        """Give a ``mailto:`` address whose mail names the page and asks for all that a comment needs."""
        lines = (
            f"Kommentar zu: {title}",
            f"Seite: {url}",
            "",
            "Name (wird veröffentlicht):",
            "",
            "Kommentar:",
            "",
            "",
            "Ich bin einverstanden, dass mein Name und mein Kommentar auf dieser Seite erscheinen. "
            "Meine E-Mail-Adresse wird nicht veröffentlicht. Ich kann die Einwilligung jederzeit widerrufen.",
        )
        subject, body = quote(f"Kommentar zu: {title}", safe=""), quote("\r\n".join(lines), safe="")
        return f"mailto:{quote(self.address, safe='@')}?subject={subject}&body={body}"
