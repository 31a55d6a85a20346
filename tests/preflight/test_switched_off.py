"""Where a text or a fact still speaks of a part that is off, it is told: each place, with its sentence."""

import pytest

from plugins.preflight import SwitchedOff
from plugins.preflight.switched_off import spoken_in
from tests.bad_input.refusal import FEATURES
from tests.project import Project

OFF = {
    feature.part.name: SwitchedOff(feature.part.name, feature.part.is_off, feature.part.words)
    for feature in FEATURES
    if feature.part
}
SPEAKS = {
    "Den Gutschein bekommen Sie beim Programmbüro.": "voucher",
    "Zum Gutschein": "voucher",
    "Ein Beratungsgutschein hilft.": "voucher",
    "Haben Sie noch keinen Gutschein?": "voucher",
    "Haben Sie den Gutschein noch nicht, fragen Sie dort.": "voucher",
    "Schreiben Sie mir gern einen Kommentar.": "comments",
    "Unter jeder Seite können Sie kommentieren.": "comments",
    "Neues lesen Sie unter »Aktuelles«.": "news",
    "Mehr steht unter Aktuelles.": "news",
    "Unter jedem Beitrag ist Platz für Sie.": "news",
    "Lesen Sie auch meine Beiträge.": "news",
    "Meine neuesten Beiträge finden Sie hier.": "news",
    "Neuigkeiten finden Sie auf dieser Website.": "news",
    "Neuigkeiten finden Sie im Blog.": "news",
    "Mehr steht in meinem Blog.": "news",
    "Das gibt es auch in Einfacher Sprache.": "plain_language",
    "Diese Website gibt es auch in Leichter Sprache.": "plain_language",
    "Das steht hier auch in leichter Sprache.": "plain_language",
    "Das Wichtigste lesen Sie auch in Leichter Sprache.": "plain_language",
    "Dazu gibt es eine Seite in Leichter Sprache.": "plain_language",
    "Das Wichtigste steht auch in einfacher Sprache da.": "plain_language",
    "Ein Hinweis zu einem Ort im Verzeichnis ist willkommen.": "towns",
    "Das Verzeichnis der Orte ist nicht vollständig.": "towns",
    "Wer dabei ist, steht unter »Orte«.": "towns",
    "Auf der Karte sehen Sie alle Orte.": "towns",
    "Alle Orte finden Sie auf der Karte.": "towns",
}
SILENT = [
    "Gutscheine gibt es bei mir nicht.",
    "Ich nehme keine Gutscheine.",
    "Auch ohne Gutschein komme ich.",
    "Kommentieren kann man hier nicht, das ist nicht möglich.",
    "Aktuelles aus dem Rathaus höre ich gern.",
    "Jeder Beitrag zählt.",
    "Ich schreibe in einfacher Sprache.",
    "Orte, die sich aufmachen, begleite ich gern.",
    "Eine Karte mit Ideen entsteht.",
    "Auf der Karte markieren alle die Orte, die ihnen wichtig sind.",
    "Lesen Sie auch meine Beiträge in der Zeitschrift »Dorf«.",
    "Lesen Sie auch meine Beiträge zum Handbuch.",
    "Meine Beiträge finden Sie im Heft des Vereins.",
    "Meine Beiträge zu Sitzungen sind kurz.",
    "Neuigkeiten finden Sie im Rathaus.",
    "Neuigkeiten finden Sie im Blog der Stiftung.",
    "Ich schreibe im Blog »Landleben«.",
    "Das Programmbüro hat ein Heft in Leichter Sprache.",
    "Ich moderiere auch in Leichter Sprache.",
    "Es gibt ein Heft, das in Leichter Sprache geschrieben ist.",
    "Leichte Sprache hat feste Regeln.",
]


@pytest.mark.parametrize("sentence", SPEAKS)
def test_a_sentence_that_speaks_of_a_part_that_is_off_is_told_and_quoted(sentence: str) -> None:
    part = OFF[SPEAKS[sentence]]
    (found,) = spoken_in(f"Davor. {sentence} Danach.", tuple(OFF.values()))
    assert found.message.startswith(f"{part.said}, und hier steht noch: „{sentence}")
    others = tuple(one for one in OFF.values() if one is not part)
    assert list(spoken_in(sentence, others)) == []


@pytest.mark.parametrize("sentence", SILENT)
def test_a_sentence_that_speaks_of_something_else_or_says_there_is_none_is_let_be(sentence: str) -> None:
    assert list(spoken_in(sentence, tuple(OFF.values()))) == []


EXCEPTED = "ist es anders gemeint, als Ausnahme eintragen (data/exceptions.yaml, check: abgeschaltet)"


def switched_off(project: Project, part: str) -> list[str]:
    """Switch a part off, and give what the check gives to think about."""
    project.settings(parts={part: False})
    run = project.run("check")
    assert run.code == 0, run.err
    return [line.strip() for line in run.out.partition("Zu bedenken:\n")[2].splitlines() if "[abgeschaltet]" in line]


def test_each_place_is_listed_by_the_check_and_is_a_hint_for_the_publication(small: Project) -> None:
    profile = "content/seiten/profil.md"
    small.append(profile, "\n\n## Ihr Kommentar\n\nMir hilft, wenn Sie **einen Kommentar** schreiben. Danke.\n")
    small.replace("data/consultant.yaml", "summary: ", "summary: Ich lese jeden Kommentar. ")
    told = switched_off(small, "comments")
    wanted = {
        small.place_of(profile, "Kommentar"): "„Ihr Kommentar“",
        small.place_of(profile, "Kommentar** schreiben"): "„Mir hilft, wenn Sie einen Kommentar schreiben.“",
        small.place_of("data/consultant.yaml", "Kommentar"): "„Ich lese jeden Kommentar.“",
    }
    off = "„Kommentare“ ist abgeschaltet (data/site.yaml, parts, comments), und hier steht noch"
    for place, quoted in wanted.items():
        assert f"{place}: {off}: {quoted}; den Satz umschreiben oder streichen; {EXCEPTED} [abgeschaltet]" in told
    publish = small.run("publish")
    assert publish.code == 0, publish.err
    hints = publish.out.partition("Hinweise:\n")[2]
    assert all(line in hints for line in told)


def test_what_has_comments_of_its_own_and_what_denies_it_is_let_be(small: Project) -> None:
    small.append(
        "content/seiten/profil.md",
        "\n\nDas Protokoll geht mit Ihren Kommentaren an alle. Auf Karten sammeln wir Kommentare.\n"
        "\nKommentare nehme ich nicht an.\n",
    )
    assert switched_off(small, "comments") == []


@pytest.mark.parametrize(("part", "told"), [("voucher", 1), ("comments", 0)])
def test_a_voucher_beside_paper_is_told_all_the_same(part: str, told: int) -> None:
    off = (SwitchedOff(part, "Aus ist aus", r"\bGutschein|\bKommentare"),)
    assert len([*spoken_in("Legen Sie den Gutschein und die Kommentare zu den Unterlagen.", off)]) == told


def test_of_a_part_that_is_on_nothing_is_told(rich: Project) -> None:
    assert "[abgeschaltet]" not in rich.run("check").out


def test_a_service_that_takes_vouchers_in_vain_is_told(small: Project) -> None:
    place = small.place_of("data/services.yaml", "true")
    (told,) = (line for line in unlinked(small, "voucher") if line.startswith("data/services.yaml"))
    assert told.startswith(
        f"{place}: „Gutschein“ ist abgeschaltet (data/site.yaml, parts, voucher), und „voucher: true“"
    )


def unlinked(project: Project, part: str) -> list[str]:
    """Switch a part off whose page other texts link to."""
    for path in (project.root / "content").rglob("*.md"):
        file = path.relative_to(project.root).as_posix()
        project.write(file, project.read(file).replace("{filename}/seiten/gutschein.md", "https://www.ort.example"))
    return switched_off(project, part)


def test_menu_entries_that_fall_away_by_themselves_are_no_matter(small: Project) -> None:
    assert not [line for line in unlinked(small, "voucher") if line.startswith("data/site.yaml")]
    small.replace("data/site.yaml", "text: Angebote", "text: Angebote und Gutschein")
    (told,) = (line for line in switched_off(small, "voucher") if line.startswith("data/site.yaml"))
    assert told.startswith(small.place_of("data/site.yaml", "Gutschein"))


def test_what_an_exception_accepts_is_not_told(small: Project) -> None:
    small.append("content/seiten/profil.md", "\n\nDen Kommentar zum Grundgesetz lese ich gern.\n")
    exception = {
        **{"check": "abgeschaltet", "file": "content/seiten/profil.md", "contains": "zum Grundgesetz"},
        **{"reason": "Ein Buch.", "until": "2027-03-31"},
    }
    lines = "".join(f"    {key}: {value}\n" for key, value in exception.items())
    small.write("data/exceptions.yaml", f"exceptions:\n  -\n{lines}")
    assert not [line for line in switched_off(small, "comments") if "profil.md" in line]
    publish = small.run("publish")
    assert publish.code == 0, publish.err
    assert "Grundgesetz" not in publish.out
