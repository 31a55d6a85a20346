"""How form services name the fields of a form."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from plugins.catalog.models.website import HostKind
from plugins.comments.letters import Field, Letter


@dataclass(frozen=True)
class Preset:
    """The names under which a service expects what a form sends.

    ``pattern`` names what ``names`` does not; ``unsent`` is left out. ``host`` is the host whose service it is, which
    takes what is sent to the site itself; ``is_service`` tells that it has an address of its own.
    """

    pattern: str = "{}"
    names: Mapping[str, str] = field(default_factory=dict)
    unsent: frozenset[str] = frozenset()
    by_page_id: bool = False
    build_time: bool = False
    host: HostKind | None = None
    is_service: bool = False

    def name(self, key: str) -> str:
        """Give the name under which a value is sent."""
        return self.names.get(key) or self.pattern.format(key)

    def fields(self, letter: Letter) -> tuple[Field, ...]:
        """Give the fields of a form that the service is sent."""
        return tuple(field for field in letter.fields if field.key not in self.unsent)

    def hidden(self, letter: Letter) -> tuple[tuple[str, str], ...]:
        """Give the names and values that go along unseen."""
        page = letter.page_id if self.by_page_id else letter.url
        values = {"subject": letter.subject, "page": page, "thanks": letter.thanks}
        sent = tuple((self.name(key), value) for key, value in values.items() if key not in self.unsent)
        return (("form-name", letter.kind), *sent) if self.build_time else sent


PRESETS = {
    "plain": Preset(names={"honeypot": "website"}),
    # Staticman refuses every filled field that its configuration does not name, and so is its own honeypot.
    "staticman": Preset(
        pattern="fields[{}]",
        names={
            "subject": "options[subject]",
            "page": "options[slug]",
            "thanks": "options[redirect]",
            "consent": "options[consent]",
            "honeypot": "fields[website]",
        },
        unsent=frozenset({"email"}),
        by_page_id=True,
        is_service=True,
    ),
    "netlify": Preset(names={"honeypot": "bot-field"}, unsent=frozenset({"thanks"}), build_time=True, host="netlify"),
    "formspree": Preset(names={"subject": "_subject", "thanks": "_next", "honeypot": "_gotcha"}, is_service=True),
}
