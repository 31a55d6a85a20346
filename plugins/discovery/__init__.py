"""What machines read: the sitemap and robots.txt."""

from pelican import signals

from plugins.discovery.robots import RobotsGenerator
from plugins.discovery.sitemap import SitemapGenerator


def register() -> None:
    """Connect the feature to Pelican's build."""
    signals.get_generators.connect(sitemap_generator)
    signals.get_generators.connect(robots_generator)


def sitemap_generator(pelican: object) -> type[SitemapGenerator]:
    """Give Pelican the generator that writes the sitemap."""
    return SitemapGenerator


def robots_generator(pelican: object) -> type[RobotsGenerator]:
    """Give Pelican the generator that writes robots.txt."""
    return RobotsGenerator
