"""Put the section »Kommentar schreiben« under the pages that want it."""

from dataclasses import dataclass

from pelican import signals
from pelican.contents import Content

from plugins.comments.channels import EmailChannel
from plugins.publishing.reader import SITE


@dataclass(frozen=True)
class CommentSection:
    """What a page shows to take a comment; ``template`` is the channel's."""

    template: str
    address: str
    mailto: str


def connect() -> None:
    """Listen for every page and article that Pelican makes."""
    signals.content_object_init.connect(add_section)


def add_section(content: Content) -> None:
    """Give a page its comment section if its front matter asks for one."""
    if content.metadata.get("wants_comments"):
        consultant = content.settings[SITE].catalog.consultant
        channel = EmailChannel(consultant.email)
        url = content.settings["SITEURL"] + content.route
        content.comments = CommentSection(channel.template, channel.address, channel.compose(content.title, url))
