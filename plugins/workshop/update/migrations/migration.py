"""What adapts an owner's files to a newer version: pure functions over texts, one version after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from plugins.workshop.update.versions import Version

Texts = Mapping[str, str]
"""An owner's files by their paths, with their line ends as they are."""


@dataclass(frozen=True)
class Changed:
    """The texts that are new or other than before, what was done, and what is left to the owner; both in German."""

    texts: Texts = field(default_factory=dict)
    done: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    def then(self, further: Changed) -> Changed:
        """Put two changes one after the other."""
        return Changed({**self.texts, **further.texts}, (*self.done, *further.done), (*self.left, *further.left))


Step = Callable[[Texts], Changed]
"""Changes what is not yet as it should be, and so changes nothing the second time."""


@dataclass(frozen=True)
class Migration:
    """The steps that lead to a version (Umstellung)."""

    version: Version
    steps: tuple[Step, ...]


def migrate(texts: Texts, migrations: Iterable[Migration], since: Version) -> Changed:
    """Apply all migrations that lead beyond a version, in the order of theirs."""
    changed = Changed()
    for migration in sorted(migrations, key=lambda one: one.version):
        for step in migration.steps if migration.version > since else ():
            changed = changed.then(step({**texts, **changed.texts}))
    return changed
