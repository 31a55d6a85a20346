"""What machines read: the sitemap."""

from pelican import signals

from plugins.discovery.sitemap import SitemapGenerator


def register() -> None:
    """Connect the feature to Pelican's build."""
    signals.get_generators.connect(sitemap_generator)


def sitemap_generator(pelican: object) -> type[SitemapGenerator]:
    """Give Pelican the generator that writes the sitemap."""
    return SitemapGenerator
