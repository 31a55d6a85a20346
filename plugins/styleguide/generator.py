"""Write the style guide."""

from dataclasses import dataclass
from pathlib import Path

from pelican.contents import Page
from pelican.generators import Generator
from pelican.writers import Writer

from plugins.publishing import routes
from plugins.styleguide.examples import Example, render_examples


@dataclass(frozen=True)
class StyleguideView:
    """All components with their examples."""

    examples: tuple[Example, ...]


class StyleguideGenerator(Generator):
    """Writes one page with every component in all its states."""

    def generate_output(self, writer: Writer) -> None:
        """Render the style guide and write it into the output folder."""
        page = Page("", self._metadata(), self.settings, context=self.context)
        writer.write_file(page.save_as, self.get_template(page.template), self.context, page=page)

    def _metadata(self) -> dict[str, object]:
        return {
            "title": "Bausteine des Auftritts",
            "description": "Jeder Baustein dieses Auftritts in allen Zuständen, für alle, die daran weiterbauen.",
            "template": "styleguide",
            "save_as": routes.file_of(routes.STYLEGUIDE),
            "url": routes.STYLEGUIDE.lstrip("/"),
            "route": routes.STYLEGUIDE,
            "breadcrumbs": (),
            "listed": False,
            "draft": False,
            "view": StyleguideView(tuple(render_examples(Path(self.theme), self.env.bytecode_cache))),
        }
