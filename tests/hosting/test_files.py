"""The build writes what the chosen hosts read, and copies where one of them serves copies."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from plugins.catalog.models.redirects import Redirects
from plugins.hosting.files import covered
from plugins.hosting.hosted_site import HostedSite
from plugins.publishing.security import Policy
from tests.conftest import Keep
from tests.kept import Recipe
from tests.project import REPOSITORY, RICH, Project, copy_project

COPIES = {".br", ".gz", ".zst"}


@pytest.fixture(scope="session")
def forwarded(keep: Keep) -> Path:
    """The site as it is published for hosts that compress by themselves or not at all."""
    hosts, named = ("github", "codeberg"), "GitHub, Inc., und Codeberg e. V."
    changes = (("data/consultant.yaml", "Webhof Lindenhaag eG", named),)
    return keep(Recipe(RICH, "publish", changes, settings={"hosts": hosts})).root / "output"


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def endings(folder: Path) -> set[str]:
    return {path.suffix for path in folder.rglob("*")}


def test_the_preview_is_for_no_host(built_project: Project) -> None:
    output = built_project.root / "output"
    assert not list(output.glob(".*"))
    assert not list(output.glob("_*"))
    assert not COPIES & endings(output)
    assert not (built_project.root / "server").exists()


def test_server_configuration_lies_beside_the_site(published: Project) -> None:
    assert sorted(path.name for path in (published.root / "server").iterdir()) == ["nginx.conf", "site.caddy"]
    assert (published.root / "output/.htaccess").is_file()


def test_a_host_that_serves_no_copies_gets_none(forwarded: Path) -> None:
    assert not COPIES & endings(forwarded)
    assert (forwarded / ".nojekyll").read_bytes() == b""
    assert (forwarded / ".domains").is_file()
    assert (forwarded / "2018/03/20/runder-tisch/index.html").is_file()


def test_a_published_site_is_the_same_to_the_byte_wherever_it_is_made(published: Project, tmp_path: Path) -> None:
    """Compressed copies included; those of an earlier site do not survive."""
    project = copy_project(published.root, tmp_path / "elsewhere")
    project.write("output/index.html.br", b"stale")
    project.write("output/nirgendwo/index.html.gz", b"stale")
    run = project.run("publish", TZ="Pacific/Auckland", LC_ALL="C.UTF-8", PYTHONHASHSEED="7")
    assert run.code == 0, run.err
    assert files(project.root / "output") == files(published.root / "output")
    assert files(project.root / "server") == files(published.root / "server")


def test_no_rule_takes_the_place_of_a_page_that_no_check_knows_of(tmp_path: Path) -> None:
    for file in ("profil/kommentare/2/index.html", "alt.html", "anders/index.html"):
        page = tmp_path / file
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text("a page of the site", encoding="utf-8")
    olds = ("/profil/kommentare/2", "/alt.html/", f"/{'a' * 256}/", "/weg/")
    moves = {"redirects": [{"old": old, "new": "/profil/"} for old in olds], "gone": ["/anders/index.html"]}
    site = HostedSite("https://www.ort.example", Policy(()), Redirects.model_validate(moves))
    said = [problem.message for problem in covered(site, tmp_path, {})]
    assert [message.partition("“")[0] for message in said] == [
        *("unter „/profil/kommentare/2", "unter „/alt.html/", "unter „/anders/index.html"),
    ]
    assert all(message.endswith("das zu dieser Website gehört; den Eintrag löschen") for message in said)


def test_an_unknown_host_ends_the_build(small: Project) -> None:
    small.settings(hosts=("apach",))
    run = small.run("publish")
    assert run.code == 1
    place = small.place_of("data/site.yaml", '"apach"')
    assert run.problems == (f"{place}: „apach“ ist für „hosts“ nicht vorgesehen; meinten Sie „apache“?",)


def lasting_files() -> Iterator[Path]:
    yield from (REPOSITORY / "theme/static/fonts").glob("*.woff2")


def test_fonts_carry_a_hash_of_their_content_in_their_names() -> None:
    """Browsers keep them for a year; theme/fonts/README.md says how they are named."""
    fonts = list(lasting_files())
    assert fonts
    for font in fonts:
        assert font.suffixes == [f".{sha256(font.read_bytes()).hexdigest()[:10]}", ".woff2"]
