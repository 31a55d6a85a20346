"""Write the pages that features add to planned ones and that have no Markdown text of their own."""

from pelican.contents import Page
from pelican.generators import Generator
from pelican.writers import Writer

from plugins.publishing.reader import SITE, page_metadata
from plugins.publishing.site import Site


class FurtherPageGenerator(Generator):
    """Writes every further page of the site."""

    def generate_output(self, writer: Writer) -> None:
        """Render the further pages and write them into the output folder."""
        site: Site = self.settings[SITE]
        for planned in site.additions.pages:
            page = Page(planned.html, page_metadata(planned, site, self.settings), self.settings, context=self.context)
            writer.write_file(page.save_as, self.get_template(page.template), self.context, page=page)
