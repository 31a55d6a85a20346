"""robots.txt asks everybody to stay out while the identity is a sample."""

from urllib.robotparser import RobotFileParser

import pytest

from plugins.discovery.robots import robots

SITE = "https://www.ort.example/projekt"


def parsed(text: str) -> RobotFileParser:
    parser = RobotFileParser()
    parser.parse(text.splitlines())
    return parser


@pytest.mark.parametrize("sample", [True, False])
def test_only_a_real_identity_may_be_searched(sample: bool) -> None:
    assert parsed(robots(sample, SITE)).can_fetch("*", f"{SITE}/angebote/") is not sample


def test_the_sitemap_is_named_by_its_whole_address_and_not_for_a_sample() -> None:
    assert parsed(robots(False, SITE)).site_maps() == [f"{SITE}/sitemap.xml"]
    assert parsed(robots(True, SITE)).site_maps() is None
