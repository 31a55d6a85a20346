"""What a host needs: robots.txt."""

from pelican import signals

from plugins.hosting.robots import RobotsGenerator


def register() -> None:
    """Connect the feature to Pelican's build."""
    signals.get_generators.connect(robots_generator)


def robots_generator(pelican: object) -> type[RobotsGenerator]:
    """Give Pelican the generator that writes robots.txt."""
    return RobotsGenerator
