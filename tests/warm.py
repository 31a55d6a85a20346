"""Read the sites of tests once: whoever is forked afterwards has patterns compiled and their texts turned into HTML."""

import gc
import os
from unittest.mock import patch

from plugins.publishing.foreseen import hinted
from plugins.publishing.open_points import to_consider
from plugins.publishing.site import load_site
from plugins.workshop.new.checking import site_features
from tests.project import EPOCH, REPOSITORY, RICH, SMALL

with patch.dict(os.environ, SOURCE_DATE_EPOCH=EPOCH):
    for site in (SMALL, RICH):
        loaded = load_site(site, site_features(REPOSITORY))
        to_consider(loaded, site, tuple(hinted(loaded.outline)))

# what is read here stays to the end: no child need look through it for rubbish, and so copy it
gc.collect()
gc.freeze()
