"""The domain: facts from YAML, checked, immutable. It knows no Pelican, no template, no address."""

from plugins.catalog.catalog import Catalog
from plugins.catalog.loaded import Loaded
from plugins.catalog.loading import load_catalog, load_website
from plugins.catalog.problems import Place, Problem, ProblemsFound

__all__ = ["Catalog", "Loaded", "Place", "Problem", "ProblemsFound", "load_catalog", "load_website"]
