"""What a host needs of a published site: headers, redirects, compressed copies."""

from pelican import Pelican, signals

from plugins.hosting.files import HostFilesGenerator


def register() -> None:
    """Connect the feature to Pelican's build."""
    signals.get_generators.connect(host_files_generator)


def host_files_generator(pelican: Pelican) -> type[HostFilesGenerator]:
    """Give Pelican the generator that writes what the chosen hosts read."""
    return HostFilesGenerator
