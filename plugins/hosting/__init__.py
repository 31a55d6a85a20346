"""What a host needs: robots.txt, headers, redirects, compressed copies."""

from pelican import Pelican, signals

from plugins.hosting.files import HostFilesGenerator, set_copies
from plugins.hosting.robots import RobotsGenerator


def register() -> None:
    """Connect the feature to Pelican's build."""
    signals.initialized.connect(set_copies)
    signals.get_generators.connect(robots_generator)
    signals.get_generators.connect(host_files_generator)


def robots_generator(pelican: Pelican) -> type[RobotsGenerator]:
    """Give Pelican the generator that writes robots.txt."""
    return RobotsGenerator


def host_files_generator(pelican: Pelican) -> type[HostFilesGenerator]:
    """Give Pelican the generator that writes what the chosen hosts read."""
    return HostFilesGenerator
