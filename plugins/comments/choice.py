"""Which channel the settings ``COMMENTS`` and ``ENQUIRIES`` choose."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plugins.catalog.node import Node
from plugins.catalog.problems import Problem, did_you_mean
from plugins.catalog.validation import validate
from plugins.comments.channels import CommentChannel, EmailChannel, EndpointChannel, IssoChannel
from plugins.comments.presets import PRESETS
from plugins.publishing.setting_places import setting_node

COMMENTS, ENQUIRIES = "COMMENTS", "ENQUIRIES"
CHANNELS: dict[str, dict[str, type[EmailChannel | EndpointChannel | IssoChannel]]] = {
    COMMENTS: {"email": EmailChannel, "endpoint": EndpointChannel, "isso": IssoChannel},
    ENQUIRIES: {"email": EmailChannel, "endpoint": EndpointChannel},
}
DEFAULT = {"channel": "email"}


def chosen_channel(
    setting: str, settings: Mapping[str, Any], root: Path
) -> tuple[CommentChannel | None, tuple[Problem, ...]]:
    """Give the channel that a setting chooses; without a channel there is at least one problem."""
    node = setting_node(root, setting, settings.get(setting, DEFAULT))
    known = CHANNELS[setting]
    wanted = node.value.get("channel") if isinstance(node.value, dict) else None
    if wanted is None:
        message = f'{setting} nennt keinen Weg; etwa {{"channel": "email"}}, bekannt sind: {", ".join(known)}'
        return None, (Problem(node.place, message),)
    if not isinstance(wanted.value, str) or wanted.value not in known:
        message = f"den Weg „{wanted.plain()}“ gibt es für {setting} nicht; {did_you_mean(str(wanted.plain()), known)}"
        return None, (Problem(wanted.place, message),)
    channel, problems = validate(known[wanted.value], node)
    return channel, (*problems, *_public(setting, channel, node))


def _public(setting: str, channel: CommentChannel | None, node: Node) -> tuple[Problem, ...]:
    preset = PRESETS[channel.preset] if isinstance(channel, EndpointChannel) else None
    if setting == COMMENTS or preset is None or not preset.public:
        return ()
    message = "dieser Dienst legt alles offen ab; für Anfragen einen anderen wählen, etwa plain"
    return (Problem(node.at(("preset",)).place, message),)
