"""To 1.1.0: settings are facts, the owner has a form, and the software writes what the law wants said."""

from plugins.workshop.update.migrations.migration import Migration
from plugins.workshop.update.migrations.settings_are_facts.exceptions import name_sources
from plugins.workshop.update.migrations.settings_are_facts.law_texts import shorten_law_texts
from plugins.workshop.update.migrations.settings_are_facts.person import add_form
from plugins.workshop.update.migrations.settings_are_facts.tested_day import own_tested_day
from plugins.workshop.update.migrations.settings_are_facts.website import make_website

MIGRATION = Migration((1, 1, 0), (make_website, add_form, own_tested_day, shorten_law_texts, name_sources))
