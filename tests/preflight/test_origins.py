"""A finding names the line of a text or a fact that causes it, sign for sign, however typography has set it."""

import pytest

from tests.project import Project

FILES = {
    "a note in a text": ("content/seiten/kontakt.md", "TODO", "reste"),
    "law that is repealed, in a text": ("content/seiten/profil.md", "§ 5 TMG", "altes-recht"),
    "a note in a fact": ("data/services.yaml", "TODO", "reste"),
    "a password in a link": ("content/seiten/kontakt.md", "https://ich:geheim@ort.example/", "geheimnisse"),
}
TEXT = '\nDas "Haus" ist offen, z. B. am 3. Mai – und hier: {}. [Mehr](https://www.ort.example/a/)\n'


def errors(project: Project) -> list[str]:
    run = project.run("publish")
    assert run.code == 1
    return [line.strip() for line in run.err.splitlines() if line.startswith("  ") and line.endswith("]")]


@pytest.mark.parametrize("case", FILES)
def test_the_place_is_that_of_the_source(small: Project, case: str) -> None:
    file, words, check = FILES[case]
    if file.endswith(".md"):
        said = f"[hier]({words})" if words.startswith("https") else words
        small.append(file, TEXT.format(said))
    else:
        small.replace(file, "    summary: ", f"    price: {{amount: 90 €, per: {words}}}\n    summary: ")
    found = [error for error in errors(small) if error.endswith(f"[{check}]")]
    assert found
    for error in found:
        line = small.place_of(file, words).rpartition(":")[0]
        assert error.startswith(f"{line}:"), error
        assert (
            not file.endswith(".md") or words.startswith("https") or error.startswith(f"{small.place_of(file, words)}:")
        ), error


def test_every_place_is_listed(small: Project) -> None:
    for page in ("profil", "kontakt", "angebote"):
        small.append(f"content/seiten/{page}.md", "\nNoch TODO.\n")
    found = [error.partition(": ")[0] for error in errors(small) if error.endswith("[reste]")]
    places = [small.place_of(f"content/seiten/{page}.md", "TODO") for page in ("angebote", "kontakt", "profil")]
    assert found == places


def test_of_words_that_stand_twice_each_place_is_listed_also_beside_emphasis(small: Project) -> None:
    file = "content/seiten/kontakt.md"
    small.append(file, "\nHier steht noch TODO und mehr.\n\nDas ist so *wichtig*, dass TODO ein **gutes** Wort ist.\n")
    small.append(file, "\n- Ein *guter* Punkt, der TODO **heißt**.\n- Noch **einer**.\n")
    found = [error.partition(": ")[0] for error in errors(small) if error.endswith("[reste]")]
    assert found == [small.place_of(file, text) for text in ("TODO und", "TODO ein", "TODO **")]


def test_what_only_the_theme_can_cause_names_the_page(small: Project) -> None:
    small.replace("theme/templates/news.html", "{{ headline", "<p>TODO {{ 1 }}</p>{{ headline")
    (found,) = (error for error in errors(small) if error.endswith("[reste]"))
    assert found.startswith("aktuelles/index.html:")
