"""A link whose words name one page and that leads to another of its kind is given to think about."""

from tests.project import Project

PROFILE = "content/seiten/profil.md"
CROSSED = {
    "[Mehr über »Weites Feld«]({filename}/programme/lebendige-mitte.md)": (
        "„Mehr über »Weites Feld«“ führt zu „Lebendige Mitte“; gemeint ist wohl „{filename}/programme/weites-feld.md“"
    ),
    "[das Programm Weites Feld](/programme/lebendige-mitte/)": (
        "führt zu „Lebendige Mitte“; gemeint ist wohl „{filename}/programme/weites-feld.md“"
    ),
    "[Mehr zum Angebot Vortrag]({filename}/angebote/tischgespraech.md)": (
        "führt zu „Tischgespräch“; gemeint ist wohl „{filename}/angebote/vortrag.md“"
    ),
    "[Kontakt](/impressum/ 'Wer ich bin')": "führt zu „Impressum“; gemeint ist wohl „{filename}/seiten/kontakt.md“",
    "[Programmbüro »Weites Feld«](https://lebendige-mitte.example/ueber-uns)": (
        "„Programmbüro »Weites Feld«“ führt zur Website von »Lebendige Mitte« (data/programs.yaml, Zeile 59); "
        "gemeint ist wohl „https://www.weites-feld.example“"
    ),
    "[Ein Stuhl bleibt frei]({filename}/aktuelles/was-die-bank-erzaehlt.md)": (
        "führt zu „Was die Bank erzählt“; gemeint ist wohl „{filename}/aktuelles/ein-stuhl-bleibt-frei.md“"
    ),
}
RIGHT = (
    "[Mehr über »Weites Feld«]({filename}/programme/weites-feld.md)",
    "[Kontakt]({filename}/seiten/kontakt.md)",
    "[Gutschein in »Weites Feld«]({filename}/seiten/gutschein.md)",
    "[»Weites Feld« oder »Lebendige Mitte«]({filename}/programme/lebendige-mitte.md)",
    "[wie im »Weiten Feld«](https://www.feld.example)",
    "[Vortrag und Gespräch]({filename}/angebote/tischgespraech.md)",
    "[Kontakt](/impressum/#kontakt)",
    "[Programmbüro »Weites Feld«](https://www.weites-feld.example/ueber-uns)",
    "[»Weites Feld« und »Lebendige Mitte«](https://www.lebendige-mitte.example)",
    "[mehr dazu](https://www.lebendige-mitte.example)",
    "`[Kontakt](/impressum/)`",
)


def told(project: Project) -> list[str]:
    run = project.run("check")
    return [line.strip() for line in (run.out + run.err).splitlines() if "gemeint ist wohl" in line]


def test_a_link_that_leads_to_another_page_than_it_names_is_told(rich: Project) -> None:
    rich.append(PROFILE, "".join(f"\nMehr: {link}.\n" for link in CROSSED))
    lines = told(rich)
    assert len(lines) == len(CROSSED)
    for line, (link, says) in zip(lines, CROSSED.items(), strict=True):
        assert line.startswith(f"{rich.place_of(PROFILE, link)}: ")
        assert line.endswith(says)


def test_a_link_that_leads_where_it_says_or_to_another_kind_is_left_alone(rich: Project) -> None:
    rich.append(PROFILE, "".join(f"\nMehr: {link}.\n" for link in RIGHT))
    assert told(rich) == []
