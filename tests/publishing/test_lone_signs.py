"""A quotation mark or bracket that is opened and never closed is given to think about, and others are left alone."""

from pathlib import Path

import pytest

from plugins.catalog import load_catalog
from plugins.catalog.passages import text_passages
from plugins.publishing.lone_signs import lone_in, lone_signs
from tests.catalog.specimen import FILES
from tests.publishing.outlines import outline

LONE = {
    "Das Treffen »Miteinander war schön.": "das Zeichen » vor „Miteinander“ hat kein Gegenstück («); ergänzen oder",
    "Im »Rat, im »Stadtrat« und hier.": "das Zeichen » vor „Rat“",
    "Das nennt man „Moderation. Ich komme.": "das Zeichen „ vor „Moderation“ hat kein Gegenstück (“)",
    "Das ist wichtig (sehr sogar.": "das Zeichen ( vor „sehr“ hat kein Gegenstück ())",
    "Für Eltern (und (Groß-)Eltern": "das Zeichen ( vor „und“",
    "- (Eins\n- Zwei\n\nUnd mehr.": "das Zeichen ( vor „Eins“",
    "„So war es.\n\nUnd mehr.": "das Zeichen „ vor „So“",
}
SOUND = (
    "»Wort«, „Wort“, „Wort”, „Wort\", „Wort'', «mot», »Wort?«, (so), („so“), »(so«)",
    "„Das ‚eine‘ und »andere«“ (und [so (oder so)])",
    "Schade :-( und :( und ;-( und =( und : ( (: (-: (;",
    "Schön :-) (wirklich :-)) und (wirklich ;)",
    "a) eins, b) zwei, 3) drei, *) nur für Mitglieder",
    "(a) eins, (b) zwei, siehe 2. a) und (siehe 2. a) und mehr)",
    "§ 3 Abs. 2 Nr. 1 a) BGB, um 10:30 Uhr (oder (später))",
    "„Der erste Absatz.\n\n„Der zweite.\n\n„Der letzte.“",
    "»Der erste Absatz.\n\nDer letzte.«",
    "(Eine Bemerkung.\n\nUnd noch eine.)",
    "Start » Kontakt » Anfahrt",
    "| Ahornau | » |\n|---|---|\n| „ | „ |\n|„|„|",
    "5„ breit, Ort»schaft",
)


def told(text: str, *names: str) -> list[str]:
    return [problem.message for problem in lone_in(text_passages(text, "content/a.md"), names)]


@pytest.mark.parametrize("text", LONE)
def test_what_is_never_closed_is_told_once(text: str) -> None:
    (message,) = told(text)
    assert message.startswith(LONE[text])


@pytest.mark.parametrize("text", SOUND)
def test_what_is_closed_or_opens_nothing_is_left_alone(text: str) -> None:
    assert told(text) == []


def test_a_mark_before_the_name_of_a_program_is_told_elsewhere() -> None:
    assert told("Bei »Reges Dorf bin ich gern.", "Reges Dorf") == []


def test_it_is_told_where_it_stands_in_texts_heads_and_facts_and_not_in_code_or_addresses(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    for name, text in FILES.items():
        changed = text.replace("name: Moderation", "name: Moderation »plus") if name == "services" else text
        (tmp_path / f"data/{name}.yaml").write_text(changed, encoding="utf-8")
    head = "---\ntitle: Profil (neu\nstatus: published\n---\n"
    text = 'Ein Treffen, `(` \\( und [hier](https://a.example/b_(c "(so").\nDas nennt man „Rat.\n'
    sketch = outline(tmp_path, {"seiten/profil.md": head + text}, loaded=load_catalog(tmp_path))
    assert [str(problem.place) for problem in lone_signs(sketch)] == [
        "data/services.yaml:3:22",
        "content/seiten/profil.md:2:15",
        "content/seiten/profil.md:6:15",
    ]
