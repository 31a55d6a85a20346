"""Read the sites of tests once: whoever is forked afterwards has patterns compiled and their texts turned into HTML."""

import os
from unittest.mock import patch

from plugins.publishing.site import load_site
from plugins.workshop.new.checking import site_features
from tests.project import EPOCH, REPOSITORY, RICH, SMALL

with patch.dict(os.environ, SOURCE_DATE_EPOCH=EPOCH):
    for site in (SMALL, RICH):
        load_site(site, site_features(REPOSITORY))
