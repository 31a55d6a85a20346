"""Addresses at a domain with umlauts are read with them, and spelled in ASCII for machines, however they are typed."""

import re
from pathlib import PurePosixPath

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.project import Project

READ, ENCODED = "immerfeld-löbau.example", "xn--immerfeld-lbau-5pb.example"
OFFICE_READ, OFFICE_ENCODED = "offene-türen.example", "xn--offene-tren-0hb.example"
PROFILE = "content/seiten/profil.md"


def published_with(small: Project, domain: str, office: str) -> dict[str, str]:
    """Give the texts of a site whose mailboxes are at these domains."""
    small.replace("data/consultant.yaml", "post@immerfeld.example", f"post@{domain}")
    small.replace("data/programs.yaml", "buero@offene-tueren.example", f"buero@{office}")
    small.append(PROFILE, f"\n\nSchreiben Sie an <post@{READ}> oder [hierher](mailto:buero@{OFFICE_ENCODED}).\n")
    run = small.run("publish", DEMO="")
    assert run.code == 0, run.err
    assert "keine Fehler, keine Hinweise" in run.out
    text_files = (".html", ".xml", ".txt", ".js", "")
    return {
        name: content.decode() for name, content in small.output().items() if PurePosixPath(name).suffix in text_files
    }


@pytest.mark.parametrize(("domain", "office"), [(READ, OFFICE_READ), (ENCODED, OFFICE_ENCODED)])
def test_people_read_umlauts_and_machines_get_ascii(small: Project, domain: str, office: str) -> None:
    files = published_with(small, domain, office)
    said = {name: LexborHTMLParser(html).text() for name, html in files.items() if name.endswith(".html")}
    assert all(f"post@{READ}" in said[f"{page}/index.html"] for page in ("kontakt", "impressum", "datenschutz"))
    assert any(f"buero@{OFFICE_READ}" in text for text in said.values())
    assert [name for name, text in said.items() if "xn--" in text] == []
    encoded = "\n".join(files.values())
    assert f"mailto:post@{ENCODED}" in encoded
    assert f"mailto:buero@{OFFICE_ENCODED}" in encoded
    assert re.findall(r"mailto:[^\"'?]*[^\x00-\x7f\"'?]", encoded) == []
