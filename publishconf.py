"""What production changes."""

from pelicanconf import *  # noqa: F403 (production starts from the preview's settings)

SITEURL = "https://www.example.org"
