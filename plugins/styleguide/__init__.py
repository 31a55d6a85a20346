"""Every component of the theme in all its states, on one page of the preview; production leaves it out."""

from pelican import signals

from plugins.styleguide.generator import StyleguideGenerator


def register() -> None:
    """Connect the style guide to Pelican's build."""
    signals.get_generators.connect(styleguide_generator)


def styleguide_generator(pelican: object) -> type[StyleguideGenerator]:
    """Give Pelican the generator that writes the style guide."""
    return StyleguideGenerator
