"""A host that shows a site at the root only is told where the address has a path."""

from pathlib import Path

import pytest

from tests.catalog.specimen import load, said

ADDRESS = "address: https://www.ort.example"


@pytest.mark.parametrize(("kind", "name"), [("netlify", "Netlify"), ("cloudflare", "Cloudflare Pages")])
def test_a_path_at_a_host_that_knows_none_is_told_at_the_host(tmp_path: Path, kind: str, name: str) -> None:
    edit = (ADDRESS, f"{ADDRESS}/website/\nhosts: [apache, {kind}]")
    (problem,) = said(load(tmp_path, {"site": edit}).problems)
    assert problem.startswith("data/site.yaml:2:17: ")
    assert f"{name} zeigt eine Website immer ganz oben; oben bei „address“ „/website“ weglassen" in problem


@pytest.mark.parametrize(("path", "kind"), [("/", "netlify"), ("", "cloudflare"), ("/website", "github")])
def test_elsewhere_and_without_a_path_all_is_well(tmp_path: Path, path: str, kind: str) -> None:
    edit = (ADDRESS, f"{ADDRESS}{path}\nhosts: [{kind}]")
    assert load(tmp_path, {"site": edit}).problems == ()
