"""The budgets of DESIGN, measured on the built files."""

from pathlib import Path

import brotli

ONE_ROUND_TRIP = 14_600
"""Bytes that reach a browser in the first ten TCP segments (RFC 6928)."""


def test_every_page_arrives_in_one_round_trip(published_site: Path) -> None:
    pages = list(published_site.rglob("*.html"))
    sizes = {page.relative_to(published_site).as_posix(): len(brotli.compress(page.read_bytes())) for page in pages}
    assert {page: size for page, size in sizes.items() if size > ONE_ROUND_TRIP} == {}


def test_the_heading_face_weighs_at_most_22_kilobytes(published_site: Path) -> None:
    assert [face.stat().st_size <= 22_000 for face in published_site.rglob("*.woff2")] == [True]


def test_first_party_scripts_weigh_at_most_three_kilobytes(published_site: Path) -> None:
    scripts = [script.read_bytes() for script in sorted(published_site.rglob("*.js"))]
    assert sum(len(brotli.compress(script)) for script in scripts) <= 3_000
