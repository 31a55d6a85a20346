"""What is sent in which order, what a broken sending left, and which releases stay."""

from hypothesis import given
from hypothesis import strategies as st

from plugins.hosting.deploy.failures import CONNECTION_LOST, explain
from plugins.hosting.deploy.manifest import Manifest, decode, waiting_name
from plugins.hosting.deploy.releases import PATTERN, earlier, release_name, shows, superfluous
from plugins.hosting.deploy.site import Changes, compare

PATHS = st.sampled_from(["a.html", "b/index.html", "b/index.html.br", "c.avif", ".htaccess", "feed.xml", "d.woff2"])
SITES = st.dictionaries(PATHS, st.sampled_from(["1", "2", "3"]))


def test_assets_come_first_then_new_pages_then_changed_ones_and_pages_go_before_assets() -> None:
    host = {"index.html": "old", "alt.avif": "x", "weg/index.html": "x", "same.css": "x"}
    site = {"index.html": "new", "neu/index.html": "x", "neu/index.html.gz": "x", "neu.avif": "x", "same.css": "x"}
    assert compare(host, site) == Changes(
        uploads=("neu.avif", "neu/index.html", "neu/index.html.gz", "index.html"),
        deletions=("weg/index.html", "alt.avif"),
    )


@given(SITES, SITES)
def test_the_changes_turn_the_host_into_the_site(host: dict[str, str], site: dict[str, str]) -> None:
    changes = compare(host, site)
    after = {**host, **{path: site[path] for path in changes.uploads}}
    assert {path: digest for path, digest in after.items() if path not in changes.deletions} == site


@given(SITES, SITES, st.integers(0, 9))
def test_after_a_break_at_any_file_it_is_known_what_lies_there(
    host: dict[str, str], site: dict[str, str], moved: int
) -> None:
    uploads = compare(host, site).uploads
    waiting = [waiting_name(path, site[path]) for path in uploads[moved:]]
    manifest = decode(Manifest(host, {path: site[path] for path in uploads}).encode().decode())
    assert manifest.settled(waiting).files == {**host, **{path: site[path] for path in uploads[:moved]}}


def test_a_manifest_that_cannot_be_read_knows_nothing() -> None:
    for text in (None, "", "{", "[]", '{"files": 3}', "null"):
        assert decode(text) == Manifest()


def test_releases_sort_by_age_and_carry_their_content() -> None:
    first, second = release_name("a" * 64), release_name("0" * 64)
    assert PATTERN.fullmatch(first)
    assert first[:8] <= second[:8]
    assert shows(first, "a" * 64)
    assert not shows(first, "b" * 64)


def test_the_live_release_is_never_superfluous_and_rolling_back_goes_to_the_one_before() -> None:
    names = [f"20260101T00000{number}.000Z-{'a' * 12}" for number in range(8)]
    assert superfluous([*names, "von-hand"], live=names[7]) == tuple(reversed(names[:3]))
    assert names[0] not in superfluous(names, live=names[0])
    assert earlier(names, names[3]) == names[2]
    assert earlier(names, names[0]) is None


def test_unknown_words_of_a_host_are_handed_on() -> None:
    assert explain("Quota: see your provider") == "Der Host meldet: Quota: see your provider"
    assert explain("  ") == CONNECTION_LOST
