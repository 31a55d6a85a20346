"""The older sample's texts, migrated."""

from plugins.catalog.models.website import Website
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import parse_yaml
from plugins.workshop.update.migrations import MIGRATIONS
from plugins.workshop.update.migrations.migration import Changed, migrate
from tests.workshop.update.repositories import OLD_SITE

SITE, CONSULTANT, TESTED = "data/site.yaml", "data/consultant.yaml", "data/accessibility.yaml"
PRODUCTION, PREVIEW = "publishconf.py", "pelicanconf.py"
TEXTS = {
    path.relative_to(OLD_SITE).as_posix(): path.read_bytes().decode("utf-8")
    for path in OLD_SITE.rglob("*")
    if path.suffix in {".yaml", ".md", ".py"}
}
SINCE = (1, 0, 0)


def migrated(**replaced: str | None) -> Changed:
    """Migrate the older sample with some files replaced, named by their stems, or left out."""
    by_stem = {path.rpartition("/")[2].partition(".")[0]: path for path in TEXTS}
    given = {by_stem[stem]: text for stem, text in replaced.items()}
    texts = {path: text for path, text in {**TEXTS, **given}.items() if text is not None}
    return migrate(texts, MIGRATIONS, SINCE)


def website(changed: Changed) -> Website:
    """Read the website's facts as the migration wrote them."""
    root = parse_yaml(changed.texts[SITE], SITE).root
    assert root is not None
    record, problems = validate(Website, root)
    assert record is not None, problems
    return record


def production(*lines: str) -> str:
    """Give a production configuration with these lines."""
    return "\n".join(("from pelicanconf import *", *lines, ""))
