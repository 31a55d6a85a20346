"""A table of sentences about the owner's accreditations: the true ones may be said, the false ones are told."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline
from tests.publishing.test_claim_checks import HEAD, checked

NAMES = {"stadt": "Offene Stadt", "land": "Offenes Land", "ufer": "Stille Ufer"}
PARTLY = "three programs, accredited for the first two"
SITES = {
    "one program": (("stadt",), ("stadt",)),
    "two programs": (("stadt", "land"), ("stadt", "land")),
    "two programs, accredited for the first": (("stadt", "land"), ("stadt",)),
    PARTLY: (("stadt", "land", "ufer"), ("stadt", "land")),
    "three programs": (("stadt", "land", "ufer"), ("stadt", "land", "ufer")),
}
"""The programs that are shown, and those for which the data have an accreditation."""
TRUE = {
    "one program": (
        "Ich bin für das Programm »Offene Stadt« akkreditiert.",
        "Das Programm hat mich anerkannt.",
        "Ich habe eine Akkreditierung.",
        "Meine Akkreditierung gilt für »Offene Stadt«.",
        "Ich arbeite in einem Programm. Es heißt »Offene Stadt«. "
        "Das Programm hat mich anerkannt. Das schwere Wort dafür heißt: akkreditiert.",
        "Ich bin bei »Offene Stadt« nicht angestellt, sondern akkreditiert.",
        "Für andere Programme bin ich nicht akkreditiert.",
    ),
    "two programs": (
        "Ich bin für beide Programme akkreditiert.",
        "Beide Programme haben mich anerkannt.",
        "Die beiden haben mich anerkannt.",
        "Ich darf in beiden Programmen arbeiten. Dafür bin ich zugelassen. Das schwere Wort dafür heißt: akkreditiert.",
        "Ich bin für die Programme »Offene Stadt« und »Offenes Land« akkreditiert.",
        "Meine beiden Akkreditierungen sind öffentlich.",
        "Ich bin für jedes der beiden Programme akkreditiert.",
        "Für andere Programme bin ich nicht akkreditiert.",
        "Ich bin als Prozessbegleiterin für zwei Programme akkreditiert: »Offene Stadt« und »Offenes Land«. "
        "Darüber freue ich mich, denn beide beginnen dort.",
        "Für alle Orte bin ich da, akkreditiert bin ich in beiden Programmen.",
        "In beiden ist die Prozessbegleitung ein fester Baustein, und für beide bin ich [akkreditiert](/a/).",
        "Zu beiden gehört die Prozessbegleitung. "
        "Für beide bin ich als Prozessbegleiterin akkreditiert. Veranstalterin der Programme bin ich nicht.",
        "Ich bin in beiden Programmen akkreditiert, in anderen nicht.",
        "Es gibt den Verein, die Feuerwehr und ein paar, die in allen dreien sind. Für sie gibt es »Offenes Land«.",
    ),
    "two programs, accredited for the first": (
        "Ich bin für eines der beiden Programme akkreditiert.",
        "Akkreditiert bin ich für »Offene Stadt«, für »Offenes Land« nicht.",
        "Das Programm »Offene Stadt« hat mich anerkannt.",
        "Ich bin für »Offene Stadt« akkreditiert; beide Programme haben ein Büro.",
        "Für »Offene Stadt« bin ich [akkreditiert](/a/), für »Offenes Land« nicht.",
        "Ich begleite Orte, die an einem dieser Programme teilnehmen: »Offene Stadt« oder »Offenes Land«. "
        "Für »Offene Stadt« bin ich akkreditiert.",
        "In den Programmen »Offene Stadt« und »Offenes Land« begleite ich Orte. "
        "Akkreditiert bin ich für »Offene Stadt«.",
        "Ich berate zu beiden Programmen. Akkreditiert bin ich für »Offene Stadt«.",
    ),
    PARTLY: (
        "Ich bin seit 2020 für »Offene Stadt« akkreditiert, seit 2022 auch für »Offenes Land«.",
        "Akkreditiert wurde ich 2020 für »Offene Stadt« und 2022 für »Offenes Land«; »Stille Ufer« folgt vielleicht.",
        "Mit »Stille Ufer« arbeite ich gern zusammen, auch wenn ich dort nicht akkreditiert bin.",
        "Die drei Programme haben viel gemeinsam. Für zwei von ihnen bin ich akkreditiert.",
        "Ich bin lediglich für zwei der drei Programme akkreditiert.",
        "Im Programm »Stille Ufer« begleiten Sie andere; akkreditiert bin ich nur für die anderen beiden.",
        "Das Programmbüro »Stille Ufer« nennt Ihnen Menschen, die akkreditiert sind.",
        "Orte aus »Stille Ufer« begleite ich ohne Akkreditierung.",
        "Orte aus »Stille Ufer« begleite ich ohne Gutschein, denn dafür bin ich nicht akkreditiert.",
        "Ich bin Prozessbegleiterin, akkreditiert für »Offene Stadt« und »Offenes Land«.",
        "Keine Akkreditierung habe ich für »Stille Ufer«.",
        "Für »Stille Ufer« gilt meine Akkreditierung nicht.",
        "Meine Akkreditierung gilt nicht für »Stille Ufer«.",
        "Alle drei Programme zeige ich hier, akkreditiert bin ich für die ersten beiden.",
        "Für »Stille Ufer« bin ich leider nicht akkreditiert, für die anderen beiden schon.",
        "Ich bin in allen Programmen bis auf eines akkreditiert.",
        "Für zwei der drei hier vorgestellten Programme bin ich akkreditiert.",
        "Für »Offene Stadt« und »Offenes Land« habe ich eine Akkreditierung, für »Stille Ufer« habe ich keine.",
        "Nur für »Stille Ufer« fehlt mir die Akkreditierung.",
        "Ich habe keine Akkreditierung für »Stille Ufer«, begleite dort aber gern.",
        "Akkreditiert bin ich in zwei der drei Programme.",
        "Akkreditiert bin ich für »Offene Stadt« und »Offenes Land«, nicht für »Stille Ufer«.",
        "Außer für »Stille Ufer« bin ich für alle drei akkreditiert.",
        "Für »Stille Ufer« bin ich nicht akkreditiert.",
        "Für »Stille Ufer« bin ich noch nicht akkreditiert.",
        "Ich bin für »Offene Stadt« und »Offenes Land« akkreditiert, aber nicht für »Stille Ufer«.",
        "Ich bin für »Offene Stadt« akkreditiert und für »Stille Ufer« nicht.",
        "Ich bin für »Offene Stadt« akkreditiert, für »Stille Ufer« nicht.",
        "Nicht für »Stille Ufer«, wohl aber für »Offene Stadt« bin ich akkreditiert.",
        "Ich bin nicht nur für »Offene Stadt«, sondern auch für »Offenes Land« akkreditiert.",
        "Für alle Programme außer »Stille Ufer« bin ich akkreditiert.",
        "Bis auf »Stille Ufer« bin ich für alle Programme akkreditiert.",
        "Ich bin für alle Programme akkreditiert, nur nicht für »Stille Ufer«.",
        "Ich bin für alle Programme akkreditiert, ausgenommen »Stille Ufer«.",
        "Mit Ausnahme von »Stille Ufer« haben mich alle Programme anerkannt.",
        "Ich habe zwei Akkreditierungen.",
        "Ich bin zweifach akkreditiert.",
        "Zwei davon haben mich anerkannt.",
        "Von den drei Programmen bin ich für zwei akkreditiert.",
        "Es gibt drei Programme, akkreditiert bin ich für zwei.",
        "Für »Stille Ufer« habe ich keine Akkreditierung.",
        "Für »Stille Ufer« ist meine Akkreditierung beantragt.",
        "Meine Akkreditierung für »Stille Ufer« ist beantragt.",
        "Ich bin für »Offene Stadt« akkreditiert und begleite auch Orte in »Stille Ufer«.",
        "»Stille Ufer« kenne ich gut, akkreditiert bin ich für »Offene Stadt«.",
        "»Stille Ufer« ist das jüngste Programm, und akkreditiert bin ich für »Offene Stadt«.",
        "Ich bin weder für »Stille Ufer« akkreditiert noch dort tätig.",
        "Die Programme, für die ich akkreditiert bin, heißen »Offene Stadt« und »Offenes Land«.",
        "Ich bin nicht für alle Programme akkreditiert.",
        "Wer für alle Programme akkreditiert ist, hat viel zu tun.",
        "Bin ich auch für »Stille Ufer« akkreditiert?",
        "Akkreditierte Prozessbegleiter\\*innen für »Stille Ufer« nennt Ihnen das Programmbüro.",
        "Ich bin in den Programmen »Offene Stadt« und »Offenes Land« akkreditiert.",
        "Akkreditiert bin ich für zwei Programme: »Offene Stadt« und »Offenes Land«. Für »Stille Ufer« nicht.",
        "Ich begleite Orte in allen drei Programmen. Akkreditiert bin ich in zweien.",
        "»Offene Stadt« und »Offenes Land« haben mich anerkannt. »Stille Ufer« hat mich nicht anerkannt.",
        "Für eines der drei Programme bin ich nicht akkreditiert.",
        "Ich stelle hier alle drei Programme vor; für »Offene Stadt« und »Offenes Land« bin ich akkreditiert.",
        "Als akkreditierte Begleiterin stelle ich hier die Programme vor.",
        "Ich kenne »Offene Stadt« und »Offenes Land«. Für beide Programme bin ich akkreditiert.",
        "»Offene Stadt« und »Offenes Land« gehören zusammen. Für beide bin ich akkreditiert.",
        "Seit drei Jahren bin ich akkreditiert.",
        "Für »Offene Stadt« (und für »Offenes Land«) bin ich akkreditiert, für »Stille Ufer« noch nicht.",
        "In allen Programmen gilt: Ich komme von außen. Akkreditiert bin ich für »Offene Stadt«.",
        "Ich bin für »Offene Stadt« und für »Offenes Land«, nicht aber für »Stille Ufer« akkreditiert.",
        "Statt für »Stille Ufer« bin ich für »Offene Stadt« akkreditiert.",
        "Ich bin akkreditiert für »Offene Stadt« und »Offenes Land« (nicht für »Stille Ufer«).",
        "»Stille Ufer« nenne ich nur der Vollständigkeit halber: Dafür bin ich nicht akkreditiert.",
        "Sobald ich für »Stille Ufer« akkreditiert bin, steht es hier.",
        "Die Akkreditierung für »Stille Ufer« strebe ich an.",
        "Für »Stille Ufer« bin ich zwar nicht akkreditiert, komme aber gern.",
        "Ich habe mich nach der Akkreditierung für »Offene Stadt« mit »Stille Ufer« beschäftigt.",
        "Wofür bin ich akkreditiert? Für »Offene Stadt« und »Offenes Land«.",
        "An zwei der drei Programme darf ich mitwirken: Sie haben mich anerkannt.",
        "Beide Akkreditierungen gelten bundesweit, und meine Rolle ist dieselbe.",
        "Ohne »Stille Ufer« sind es zwei Programme, für die ich akkreditiert bin.",
        "Für die ersten beiden Programme bin ich akkreditiert, für das dritte nicht.",
        "Für die ersten zwei bin ich akkreditiert.",
        "Nur für »Offene Stadt« und »Offenes Land« bin ich akkreditiert.",
        "Ich bin für kein anderes Programm akkreditiert.",
        "Ich bin für kein Programm des Bundes akkreditiert.",
        "Sonst bin ich für kein Programm akkreditiert.",
        "Ich war lange für kein Programm akkreditiert.",
        "Für alle Programme, die mich anerkannt haben, bin ich da.",
        "Für alle Programme, für die ich akkreditiert bin, gilt dasselbe.",
        "Ich möchte mich für »Stille Ufer« akkreditieren lassen.",
        "Ich habe mich für »Stille Ufer« nicht akkreditieren lassen.",
        "Ich habe vor, mich für »Stille Ufer« akkreditieren zu lassen.",
        "Ich habe mich für »Offene Stadt« akkreditieren lassen.",
        "Ich habe mich beworben und will mich für »Stille Ufer« akkreditieren lassen.",
        "Ich habe die zweite Akkreditierung seit 2022.",
        "2022: zweite Akkreditierung",
        "2024: dritte Akkreditierung beantragt",
        "Die dritte Akkreditierung habe ich beantragt.",
        "Ich habe die dritte Akkreditierung beantragt.",
        "Mit zwei Akkreditierungen bin ich breit aufgestellt.",
        "Ich habe noch keine dritte Akkreditierung.",
        "Bei zwei von drei Programmen trage ich die Akkreditierung.",
        "Mit der Zulassung für »Offene Stadt« begleite ich Orte.",
        "Mit der Zulassung für »Stille Ufer« rechne ich 2030.",
        "Mit der Akkreditierung für »Stille Ufer« beschäftige ich mich gerade.",
        "Um die Akkreditierung für »Stille Ufer« habe ich mich beworben.",
        "Von der Akkreditierung für »Stille Ufer« habe ich gehört.",
        "Statt der Akkreditierung für »Stille Ufer« habe ich die für »Offenes Land«.",
        "Meine Akkreditierung für »Stille Ufer« habe ich zurückgegeben.",
        "Ich habe die Akkreditierung für »Stille Ufer« mit aufgebaut.",
        "Unsere Gemeinde hat 2024 die Anerkennung für »Stille Ufer« bekommen.",
        "Mir wurde die Akkreditierung für »Stille Ufer« empfohlen.",
        "Wenn mir die Akkreditierung für »Stille Ufer« erteilt wird, steht es hier.",
        "Seit 2022 verfüge ich über die Akkreditierung für »Offenes Land«.",
        "Mit der Akkreditierung für »Stille Ufer« bin ich bald fertig.",
        "Viele Orte nehmen an zwei Programmen teil, Oldenburg zum Beispiel.",
        "Manche Gemeinde macht bei zwei Programmen mit.",
        "Der Bundestag hat zwei Programme zur Städtebauförderung zusammengelegt.",
        "Drei Programme zur Dorferneuerung habe ich als Referentin betreut.",
        "Zwei Programme des Bundes sind ausgelaufen.",
        "Das Land hat zwei Programme für Dörfer aufgelegt.",
    ),
    "three programs": (
        "Ich bin für alle Programme akkreditiert.",
        "Drei Programme haben mich anerkannt.",
        "Alle drei haben mich anerkannt.",
        "Für »Offene Stadt« und »Offenes Land« bin ich seit 2020 akkreditiert. Beide kenne ich gut.",
    ),
}
FALSE = {
    "one program": (
        "Ich bin für beide Programme akkreditiert.",
        "Ich bin für die Programme akkreditiert.",
        "Ich habe zwei Akkreditierungen.",
        "Meine Akkreditierungen sind öffentlich.",
        "Ich bin doppelt akkreditiert.",
        "Ich bin für »Offene Stadt« und »Offenes Land« akkreditiert.",
        "Die Programme haben mich anerkannt.",
        "Für »Offene Stadt« bin ich nicht akkreditiert.",
        "Ich bin mehrfach akkreditiert.",
    ),
    "two programs": (
        "Akkreditiert bin ich in einem der drei Programme.",
        "Akkreditiert bin ich in drei Programmen.",
        "Nur für »Offene Stadt« bin ich akkreditiert, für »Offenes Land« nicht.",
        "Für »Offenes Land« bin ich noch nicht akkreditiert.",
        "Ich habe nur eine Akkreditierung.",
    ),
    "two programs, accredited for the first": (
        "Beide Programme haben mich anerkannt.",
        "Ich darf in beiden Programmen arbeiten. Dafür bin ich zugelassen.",
        "Ich bin für beide akkreditiert.",
        "Ich arbeite in allen Programmen. Dafür bin ich akkreditiert.",
        "Die beiden haben mich anerkannt.",
        "Meine Akkreditierungen stehen hier.",
        "Ich bin für die Programme akkreditiert.",
        "Die Programme haben mich anerkannt.",
        "Ich arbeite in zwei Programmen und bin dafür akkreditiert.",
    ),
    PARTLY: (
        "Ich bin für »Offene Stadt« und auch für »Stille Ufer« akkreditiert.",
        "Seit 2022 habe ich auch die Akkreditierung für »Stille Ufer«.",
        "Seit 2022 verfüge ich über die Akkreditierung für »Stille Ufer«.",
        "Mir wurde 2024 die Akkreditierung für »Stille Ufer« erteilt.",
        "Das Programmbüro »Stille Ufer« hat mir die Akkreditierung verliehen.",
        "2024 gelang mir die Akkreditierung für »Stille Ufer«.",
        "Als Beraterin mit Akkreditierung für »Stille Ufer« begleite ich Orte.",
        "Ich bin Beraterin mit Akkreditierung für »Stille Ufer«.",
        "2024: dritte Akkreditierung",
        "Drei Akkreditierungen (2024)",
        "Ich bin akkreditiert: für »Offene Stadt«, für »Offenes Land« und für »Stille Ufer«.",
        "Akkreditierte Prozessbegleiterin für »Offene Stadt«, »Offenes Land« und »Stille Ufer«",
        "Ich bin in allen drei Programmen akkreditiert.",
        "Alle drei Programme haben mich akkreditiert.",
        "Ich bin bei allen dreien akkreditiert.",
        "Mich haben alle drei Programme anerkannt.",
        "»Stille Ufer« hat mich 2024 als Begleiterin zugelassen.",
        "Ich habe die Zulassung für »Stille Ufer«.",
        "Ich bin nicht nur für »Stille Ufer« akkreditiert.",
        "Ich bin für alle Programme akkreditiert.",
        "Für jedes der Programme bin ich akkreditiert.",
        "Für jedes der drei Programme bin ich akkreditiert.",
        "Ich bin für sämtliche Programme akkreditiert.",
        "Ich bin für beide Programme akkreditiert.",
        "Ich bin dreifach akkreditiert.",
        "Ich habe drei Akkreditierungen.",
        "Für »Stille Ufer« habe ich eine Akkreditierung.",
        "Ich bin auch für »Stille Ufer« anerkannt.",
        "Meine Akkreditierung für »Stille Ufer« gilt bis 2030.",
        "Ich arbeite in mehreren Programmen. "
        "Die Programme haben mich anerkannt. Das schwere Wort dafür heißt: akkreditiert.",
        "Alle Programme haben mich anerkannt.",
        "Akkreditiert bin ich in drei der drei Programme.",
        "Akkreditiert bin ich für »Offene Stadt«, »Offenes Land« und »Stille Ufer«.",
        "Akkreditiert bin ich für »Stille Ufer«, nicht für »Offene Welt«.",
        "Außer für »Offenes Land« bin ich für alle drei akkreditiert.",
        "Außer für »Offenes Land« bin ich für alle Programme akkreditiert.",
        "Nicht nur für »Offene Stadt«, sondern auch für »Stille Ufer« bin ich akkreditiert.",
        "Für »Offene Stadt« bin ich nicht akkreditiert, wohl aber für »Stille Ufer«.",
        "Akkreditiert bin ich für die Stillen Ufer.",
        "Für »Offene Stadt« bin ich nicht akkreditiert.",
        "Ich bin für »Offene Stadt«, für »Offenes Land« und für »Stille Ufer« akkreditiert.",
        "»Stille Ufer« hat mich akkreditiert.",
        "Die drei Programme haben mich anerkannt.",
        "Ich arbeite in allen drei Programmen und bin dafür akkreditiert.",
        "Für »Offene Stadt« bin ich akkreditiert. Für »Stille Ufer« auch.",
        "Wofür ich akkreditiert bin:\n\n- »Offene Stadt«\n- »Stille Ufer«",
        "»Stille Ufer« kenne ich gut, dafür bin ich akkreditiert.",
        "Ich begleite Orte im Programm »Stille Ufer« und bin dafür akkreditiert.",
        "»Stille Ufer« ist ein Programm, für das ich akkreditiert bin.",
        "In jedem Programm bin ich akkreditiert.",
        "Ich bin in allen Programmen akkreditiert.",
        "Ich bin für alle akkreditiert.",
        "Meine drei Akkreditierungen gelten bundesweit.",
        "In dreien davon bin ich akkreditiert.",
        "Wofür bin ich akkreditiert? Für »Offene Stadt« und »Stille Ufer«.",
        "Ich besitze auch für »Stille Ufer« eine Zulassung.",
        "Für beide Programme habe ich eine Akkreditierung.",
        "Das Programm »Stille Ufer« hat mich anerkannt.",
        "Für »Kühle Höfe« bin ich akkreditiert.",
        "Bei »Kühle Höfe« bin ich als Prozessbegleiterin zugelassen.",
        "Auch für »Kühle Höfe« bin ich anerkannt.",
        "»Kühle Höfe« hat mich akkreditiert.",
        "Für die ersten drei Programme bin ich akkreditiert.",
        "Für alle Programme, die Sie auf dieser Website finden, bin ich akkreditiert.",
        "Für alle Programme, die ich hier zeige, bin ich akkreditiert.",
        "Ich habe mich für alle drei Programme akkreditieren lassen.",
        "Ich habe mich für »Stille Ufer« akkreditieren lassen.",
        "Als für alle Programme akkreditierte Prozessbegleiterin helfe ich gern.",
        "Für jedes der hier genannten Programme habe ich eine Akkreditierung.",
        "Seit diesem Herbst habe ich nun die dritte Akkreditierung in der Tasche.",
        "2024 bekam ich die dritte Akkreditierung.",
        "Mit 3 Akkreditierungen bin ich breit aufgestellt.",
        "Mit drei Akkreditierungen bin ich breit aufgestellt.",
        "Mit der Zulassung für »Stille Ufer« begleite ich Orte.",
        "Mit der Akkreditierung durch die »Stillen Ufer« darf ich Orte begleiten.",
        "Ich bin für kein Programm akkreditiert.",
        "Für kein Programm bin ich akkreditiert.",
        "Ich bin für keines der drei Programme akkreditiert.",
        "Nur für »Offene Stadt« bin ich akkreditiert.",
        "Ich bin nur für »Offenes Land« akkreditiert.",
        "Akkreditiert bin ich lediglich für »Offene Stadt«.",
        "Viele Orte nehmen an vier Programmen teil.",
        "Viele Orte nehmen an den beiden Programmen teil.",
        "Bei drei von drei Programmen trage ich die Akkreditierung.",
    ),
    "three programs": (
        "Zwei davon haben mich anerkannt.",
        "Die beiden haben mich anerkannt.",
        "Akkreditiert bin ich in zwei der drei Programme.",
        "Für »Stille Ufer« bin ich nicht akkreditiert.",
        "Beide Programme haben mich anerkannt.",
        "Ich habe zwei Akkreditierungen.",
        "Ich bin für zwei Programme akkreditiert: »Offene Stadt« und »Offenes Land«.",
    ),
}


def told(root: Path, site: str, sentence: str) -> list[str]:
    """Check a sentence on such a site."""
    shown, proven = SITES[site]
    proof = {"role": "Beraterin", "check_with": "Büro", "check_at": "https://ort.example", "reviewed": "2026-09"}
    facts = catalog(
        programs=tuple(program(one, name=NAMES[one]) for one in shown),
        consultant=consultant(accreditations=[{"program": one, **proof} for one in proven]),
    )
    sketch = outline(root, {"seiten/a.md": HEAD + sentence}, loaded=Loaded(facts, ()))
    return [str(problem) for problem in checked(sketch)]


@pytest.mark.parametrize(("site", "sentence"), [(site, one) for site, sentences in TRUE.items() for one in sentences])
def test_a_true_sentence_may_be_said_however_it_is_put(tmp_path: Path, site: str, sentence: str) -> None:
    assert told(tmp_path, site, sentence) == []


@pytest.mark.parametrize(("site", "sentence"), [(site, one) for site, sentences in FALSE.items() for one in sentences])
def test_a_false_sentence_is_told_however_it_is_put(tmp_path: Path, site: str, sentence: str) -> None:
    problems = told(tmp_path, site, sentence)
    assert problems
    assert all(problem.startswith("content/seiten/a.md:") for problem in problems)


@pytest.mark.parametrize(
    ("site", "sentence", "place", "words"),
    [
        (
            PARTLY,
            "Ich bin für alle Programme akkreditiert.",
            "4:13",
            "alle Programme",
        ),
        (
            PARTLY,
            "Ich bin auch für »Stille Ufer« anerkannt.",
            "4:19",
            "anerkannt",
        ),
        (
            PARTLY,
            "Meine Akkreditierung für\n»Stille Ufer«.",
            "5:2",
            "Akkreditierung",
        ),
        ("three programs", "Ich kenne drei Programme. Zwei davon haben mich anerkannt.", "4:27", "Zwei davon"),
        ("three programs", "Für »Stille Ufer« bin ich nicht akkreditiert.", "4:6", "nicht … akkreditiert"),
    ],
)
def test_the_words_are_quoted_as_they_stand_and_where(
    tmp_path: Path, site: str, sentence: str, place: str, words: str
) -> None:
    (problem,) = told(tmp_path, site, sentence)
    assert problem.startswith(f"content/seiten/a.md:{place}: „{words}“")


@pytest.mark.parametrize("typed", ["Offene Satdt", "Offene Städte"])
def test_of_a_name_that_is_mistyped_the_right_one_is_proposed(tmp_path: Path, typed: str) -> None:
    (problem,) = told(tmp_path, "one program", f"Ich bin für »{typed}« akkreditiert.")
    right = "Sonst hier streichen oder dort und das Programm selbst in data/programs.yaml eintragen"
    assert f"meinten Sie »Offene Stadt«? {right}" in problem


def test_of_a_name_that_no_program_has_the_remedy_says_that_it_may_be_an_old_one(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, "one program", "Ich bin für »Alte Stadt« akkreditiert.")
    assert "keine Akkreditierung; meinten Sie »Offene Stadt«? Sonst hier streichen" in problem
    assert "oder, wenn das Programm nicht mehr so heißt, hier seinen neuen Namen schreiben" in problem
