"""The migrations (Umstellungen), a package for each version that asks something of an owner's files."""

from plugins.workshop.update.migrations.migration import Migration
from plugins.workshop.update.migrations.settings_are_facts import MIGRATION as SETTINGS_ARE_FACTS

MIGRATIONS: tuple[Migration, ...] = (SETTINGS_ARE_FACTS,)
