"""Look at a new site as ``make check`` will, before it takes anybody's place."""

import runpy
from importlib import import_module
from pathlib import Path

from plugins.publishing.features import Feature, features_of
from plugins.publishing.parts import Part
from plugins.publishing.site import Site, load_site


def site_features(root: Path) -> tuple[Feature, ...]:
    """Give the features that the project's settings name."""
    names = runpy.run_path(str(root / "pelicanconf.py"))["PLUGINS"]
    return features_of(map(import_module, names))


def parts_of(features: tuple[Feature, ...]) -> tuple[Part, ...]:
    """Give the parts that can be off."""
    return tuple(feature.part for feature in features if feature.part)


def checked(staged: Path, features: tuple[Feature, ...]) -> Site:
    """Read and check a new site where it lies; raises ProblemsFound."""
    return load_site(staged, features)
