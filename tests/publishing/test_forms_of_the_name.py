"""Texts speak of the owner by her name as her data do, call her what serves all, and say what would be right."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.models.consultant import Form
from plugins.catalog.records import Located
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.form_checks import check_forms
from plugins.publishing.form_words import right_title, right_words
from tests.example_catalog import catalog, consultant
from tests.publishing.outlines import outline
from tests.publishing.test_claim_checks import HEAD

TITLES = {"feminine": "Moderatorin", "masculine": "Moderator", "neutral": "Moderation"}
WRONG = (
    ("masculine", "Frau Sommer moderiert. Die Mütter sind dabei.", "Frau"),
    ("neutral", "Kim Sommer ist Berater und Coach. Sie hilft gern.", "Berater, Sie"),
    ("neutral", "Kim Sommer arbeitet als Moderatorin.", "Moderatorin"),
    ("neutral", "Ich bin Coach, Trainer, Dozent und Experte.", "Trainer, Dozent, Experte"),
    ("neutral", "Frau Sommer berät Sie.", "Frau"),
    ("neutral", "Herr Sommer moderiert.", "Herr"),
    ("neutral", "Kim Sommer, Beraterin aus Köln", "Beraterin"),
    ("neutral", "Moderatorin Kim Sommer begleitet Sie.", "Moderatorin"),
    ("neutral", "Seit 2019 ist Kim Sommer Prozessbegleiterin.", "Prozessbegleiterin"),
    ("neutral", "Als Moderator führt Kim Sommer durch den Tag.", "Moderator"),
    ("neutral", "Kim Sommer – Trainerin und Coach", "Trainerin"),
    ("neutral", "Kim Sommer ist eine erfahrene Mediatorin.", "Mediatorin"),
    ("neutral", "Frau Kim Sommer ist Trainerin.", "Frau, Trainerin"),
    ("neutral", "Ich bin Moderatorin, Dozentin und Mensch.", "Moderatorin, Dozentin"),
    ("neutral", "Ich bin Berater, außerdem Trainer.", "Berater, Trainer"),
    ("neutral", "Kim Sommer ist Coach. Er kommt aus Köln.", "Er"),
    ("neutral", "Kim Sommer, die gern zuhört, begleitet Orte.", "die"),
    ("neutral", "Über Kim Sommer: Moderatorin und Dozentin", "Moderatorin, Dozentin"),
    ("neutral", "Kim Sommer ist von Beruf Architektin.", "Architektin"),
    ("neutral", "Ihre Ansprechpartnerin ist Kim Sommer.", "Ansprechpartnerin"),
    ("neutral", "Kim Sommer war lange Lehrerin in Bonn.", "Lehrerin"),
    ("neutral", "Wir freuen uns auf Kim Sommer, Berater und Dozent.", "Berater, Dozent"),
    ("neutral", "Kim Sommer, eine erfahrene Begleiterin, kommt zu Ihnen.", "Begleiterin"),
    ("neutral", "Kim Sommer wurde 2019 als Prozessbegleiter akkreditiert.", "Prozessbegleiter"),
    ("neutral", "Profil: Kim Sommer, freie Moderatorin in Köln", "Moderatorin"),
    ("neutral", "Frau Dr. Sommer moderiert den Tag.", "Frau"),
    ("neutral", "Ich arbeite als Coach, Supervisorin und Mediatorin.", "Supervisorin, Mediatorin"),
    ("neutral", "Kim Sommer hat in Köln studiert und ist Soziologin.", "Soziologin"),
    ("neutral", "Kim Sommer wohnt in Köln. Sie liebt Dörfer.", "Sie"),
    ("neutral", "Ich war Lehrer, Schulleiter und Vater.", "Lehrer, Schulleiter, Vater"),
    ("neutral", "Ich bin Angestellter und Vorsitzender im Verein.", "Angestellter, Vorsitzender"),
    ("neutral", "Wer Kim Sommer als Moderatorin bucht, bekommt Zeit.", "Moderatorin"),
    ("neutral", "Auf einen Blick: Kim Sommer (Trainer)", "Trainer"),
    ("neutral", "Kim Sommer ist nicht nur Berater, sondern auch Coach.", "Berater"),
    ("neutral", "Kim Sommer ist gelernte Tischlerin.", "Tischlerin"),
    ("neutral", "Kim Sommer ist seit 2010 freie Beraterin.", "Beraterin"),
    ("neutral", "Für Sie da: Kim Sommer, Moderatorin", "Moderatorin"),
    ("neutral", "Kim Sommer ist Mediator, Coach und Supervisor.", "Mediator, Supervisor"),
    ("neutral", "Kim Sommer lebt in Köln. Er moderiert seit 2010.", "Er"),
    ("neutral", "Kim Sommer ist geduldig, und er kommt gern zu Ihnen.", "er"),
    ("neutral", "Kim Sommer hört lange zu, aber sie fragt auch.", "sie"),
    ("feminine", "Kim Sommer ist geduldig, und er kommt gern.", "er"),
    ("feminine", "Kim Sommer ist Berater.", "Berater"),
    ("feminine", "Herr Sommer kommt.", "Herr"),
    ("feminine", "Kim Sommer ist Beraterin. Er hilft gern.", "Er"),
    ("feminine", "Ich bin Moderatorin, Trainer und Coach.", "Trainer"),
    ("feminine", "Ich bin Coach, Berater und Mutter.", "Berater"),
    ("feminine", "Kim Sommer, Moderator, kommt zu Ihnen.", "Moderator"),
    ("feminine", "Kim Sommer ist Coachin und Trainer.", "Trainer"),
    ("masculine", "Kim Sommer ist Coach. Sie hilft gern.", "Sie"),
    ("masculine", "Frau Sommer kommt.", "Frau"),
    ("masculine", "Ihre Ansprechpartnerin in allen Fragen ist Kim Sommer.", "Ihre Ansprechpartnerin"),
    ("masculine", "Ansprechpartnerin für alle Fragen: Kim Sommer", "Ansprechpartnerin"),
    ("masculine", "Kim Sommer arbeitet als Dozentin.", "Dozentin"),
    ("masculine", "Kim Sommer ist Coachin.", "Coachin"),
    ("masculine", "Kim Sommer, die gern zuhört, kommt.", "die"),
    ("neutral", "Kim Sommer hilft Ihnen. Er hört zu.", "Er"),
    ("neutral", "Kim Sommer lebt mit ihrer Familie in Köln.", "ihrer"),
    ("neutral", "Kim Sommer wohnt mit seinem alten Hund am Rhein.", "seinem"),
    ("feminine", "Kim Sommer lebt mit seiner Familie in Köln.", "seiner"),
    ("neutral", "Mit Kim Sommer haben Sie einen erfahrenen Moderator an Ihrer Seite.", "Moderator"),
    ("neutral", "Ich, studierter Geograf, mag Karten.", "Geograf"),
    ("neutral", "Als Oldenburger weiß ich, was Regen ist.", "Oldenburger"),
    ("masculine", "Ihre Beraterin vor Ort: Kim Sommer", "Ihre Beraterin"),
    ("masculine", "Ihre Moderatorin: Kim Sommer", "Ihre Moderatorin"),
    ("masculine", "Kim Sommer, geboren 1971, war Lehrerin.", "Lehrerin"),
    ("masculine", "Ich war Coach und Leiterin der Bücherei.", "Leiterin"),
    ("masculine", "Ich war Pflegerin und Geschäftsführerin eines Vereins.", "Pflegerin, Geschäftsführerin"),
    ("masculine", "Ich bin Vater und Kirchenvorsteherin.", "Kirchenvorsteherin"),
    ("masculine", "Ich bin Mutter von zwei Kindern und Beraterin.", "Beraterin"),
    ("feminine", "Ich bin Mutter von zwei Kindern und Berater.", "Berater"),
    ("feminine", "Ich bin Leiterin eines kleinen Vereins und Trainer.", "Trainer"),
    ("feminine", "Ich war Coach und Leiter der Bücherei.", "Leiter"),
    ("neutral", "Ich war Pfleger und Geschäftsführer eines Vereins.", "Pfleger, Geschäftsführer"),
    ("neutral", "Ich bin Coach in Köln und Trainerin.", "Trainerin"),
    ("neutral", "Ich bin gelernter Zimmermann.", "Zimmermann"),
    ("masculine", "Frau K. Sommer berät Sie gern.", "Frau"),
    ("feminine", "Fragen Sie Herrn K. Sommer.", "Herrn"),
)
"""Sentences with the words that do not fit."""
RIGHT = (
    ("neutral", "Ich bin Coach."),
    ("masculine", "Meine Mutter, Frau Sommer, war Lehrerin."),
    ("masculine", "Frau Sommer, meine Großmutter, hat hier gelehrt."),
    ("masculine", "„Frau Sommer, wie schön!“, sagte jemand und meinte meine Mutter."),
    ("feminine", "Herr Sommer, mein Mann, kocht gern."),
    ("masculine", "Frau E. Sommer sitzt im Rathaus."),
    ("feminine", "Frau K. Sommer berät Sie gern."),
    ("neutral", "Ich bin Coach und Mensch."),
    ("neutral", "Kim Sommer ist geduldig, und sie alle freuen sich."),
    ("neutral", "Kim Sommer kommt gern, und sie bekommen Zeit."),
    ("neutral", "Der Abend beginnt. Kim Sommer ist dabei, und er dauert lange."),
    ("neutral", "Kim Sommer mag den Verein, und er mag den Ort."),
    ("neutral", "Kim Sommer plant eine Werkstatt, und sie ist für alle da."),
    ("feminine", "Kim Sommer ist geduldig, und sie kommt gern zu Ihnen."),
    ("masculine", "Kim Sommer ist geduldig, und er kommt gern zu Ihnen."),
    ("neutral", "Ich bin kein Berater, der alles besser weiß."),
    ("neutral", "Ich bin keine Moderatorin, die redet."),
    ("neutral", "Wer mich als Moderatorin oder Moderator bucht, bekommt Zeit."),
    ("neutral", "Kim Sommer berät Orte. Sie bekommen Hilfe."),
    ("neutral", "Kim Sommer ist Fachkraft für Beteiligung. Sie können anrufen."),
    ("neutral", "Kim Sommer hilft den Beraterinnen der Stadt."),
    ("neutral", "Kim Sommer spricht mit Moderatorin Eva Kern."),
    ("neutral", "Kim Sommer stellt Frau Kern als Moderatorin vor."),
    ("neutral", "Kim Sommer ist mit einer Beraterin unterwegs."),
    ("neutral", "Kim Sommer ist für Berater und Vereine da."),
    ("neutral", "Kim Sommer, Kölner Straße 5"),
    ("neutral", "Kim Sommer arbeitet im Verein. Er hilft gern."),
    ("neutral", "Im Sommer bin ich unterwegs."),
    ("neutral", "Kim Sommer ist die Ansprechperson für Beraterinnen."),
    ("neutral", "Die Beraterin der Stadt kennt Kim Sommer."),
    ("neutral", "Kim Sommer ist mehr als Beratung."),
    ("neutral", "Ich bin für Berater, Trainer und Dozenten da."),
    ("neutral", "Ich bin Lehrkraft, Fachkraft und Ansprechperson."),
    ("neutral", "Mit Kim Sommer, Frau Kern und Herrn Blau"),
    ("neutral", "Kim Sommer und der Moderator Tom Kern leiten den Tag."),
    ("neutral", "Kim Sommer berät. Berater gibt es viele."),
    ("neutral", "Kim Sommer ist Prozessbegleitung. Ihre Fragen beantwortet das Büro."),
    ("neutral", "Als Beraterin oder Berater stehe ich zwischen den Stühlen."),
    ("neutral", "Ich bin Moderator*in und Coach."),
    ("neutral", "Ich bin Coach, Termine nach Absprache."),
    ("neutral", "Frau Kern und ich sind ein Team."),
    ("neutral", "Kim Sommer liest: „Sie hilft gern“."),
    ("neutral", "Kim Sommer ist Gast, Partner sind willkommen."),
    ("neutral", "Kim Sommer begleitet Städte. Die Moderatorin vor Ort heißt Eva Kern."),
    ("neutral", "Fragen Sie Kim Sommer oder die Trainerin vor Ort."),
    ("neutral", "Kim Sommer arbeitet mit Eva Kern als Moderatorin zusammen."),
    ("neutral", "Ich bin weder Coach noch Mensch für alles."),
    ("neutral", "Kim Sommer berät Bürgermeisterinnen und Bürgermeister."),
    ("neutral", "Ich bin Ansprechperson für Kümmerer, Helferinnen und Helfer."),
    ("neutral", "Kim Sommer ist da. Sie haben Fragen? Rufen Sie an."),
    ("neutral", "Kim Sommer ist telefonisch erreichbar. Sie erreichen mich morgens."),
    ("neutral", "Kim Sommer ist in Köln. Sie findet man im Büro."),
    ("neutral", "Mit Kim Sommer sprechen: Berater und Vereine."),
    ("neutral", "Ich bin Moderation, Beratung und Begleitung in einem."),
    ("neutral", "Ich bin Fachfrau oder Fachmann, ganz wie Sie wollen."),
    ("neutral", "Ich bin Mitglied im Verband der Berater und Trainer."),
    ("neutral", "Ich kenne Berater, Trainer und Dozenten."),
    ("neutral", "Foto: Kim Sommer, Fotografin Eva Kern"),
    ("neutral", "Kim Sommer: der Mensch hinter der Moderation"),
    ("neutral", "Ich bin Master of Arts und Coach."),
    ("neutral", "Kim Sommer, Sommerstraße 3, 50667 Köln"),
    ("neutral", "Kim Sommer ist Teil des Teams der Moderatorinnen."),
    ("neutral", "Kim Sommer begleitet den Ort. Er liegt am Rhein."),
    ("neutral", "Kim Sommer ist Prozessbegleitung für Städte. Sie bekommen einen Gutschein."),
    ("neutral", "Ich bin Coach, und Berater gibt es viele."),
    ("neutral", "Ich bin Mensch, Nachbar sein ist mir wichtig."),
    ("neutral", "Kim Sommer moderiert Treffen der Berater."),
    ("neutral", "Kim Sommer lädt Moderatorinnen und Moderatoren ein."),
    ("neutral", "Kim Sommer ist Profi für Beteiligung. Sie wählen, was passt."),
    ("neutral", "Das Buch von Kim Sommer, Autorin Eva Kern und anderen"),
    ("feminine", "Kim Sommer ist Beraterin und Coach. Sie hilft gern."),
    ("feminine", "Frau Sommer ist Moderatorin."),
    ("feminine", "Ich bin Coach und Beraterin."),
    ("feminine", "Ich bin kein Arzt."),
    ("feminine", "Ich bin Coachin und Trainerin."),
    ("feminine", "Ich bin Fachkraft, Moderatorin und Angestellte."),
    ("feminine", "Kim Sommer, der wir viel verdanken, kommt."),
    ("neutral", "Kim Sommer begleitet alle auf ihrem Weg."),
    ("neutral", "Kim Sommer hilft Orten und kennt ihre Sorgen."),
    ("neutral", "Kim Sommer fragt den Rat nach seiner Meinung."),
    ("neutral", "Kim Sommer hilft Ihnen. Sie fragen, was Sie wollen."),
    ("neutral", "Mit Kim Sommer haben Sie eine Fachkraft an Ihrer Seite."),
    ("neutral", "Ich, Kim Sommer, mag Karten."),
    ("neutral", "Als Kind weiß ich noch, wie es war."),
    ("masculine", "Kim Sommer lebt mit seiner Familie in Köln."),
    ("feminine", "Ihre Beraterin vor Ort: Kim Sommer"),
    ("feminine", "Der Bürgermeister vor Ort: Kim Sommer kennt ihn."),
    ("masculine", "Kim Sommer ist Berater. Er hilft gern."),
    ("masculine", "Herr Sommer kommt. Sie können anrufen."),
    ("masculine", "Ich bin Coach und Berater, keine Ärztin."),
    ("feminine", "Ich bin Beraterin für Vereine und Träger."),
    ("feminine", "Ich bin Beraterin der Vereine und Träger."),
    ("feminine", "Ich bin Leiterin eines Hauses und Träger ist die Stadt."),
    ("feminine", "Ich bin Coach und Partner der Stadt sind willkommen."),
    ("masculine", "Ich bin Berater einer Lehrerin und Leiterin."),
    ("masculine", "Ich bin Partner der Bürgermeisterin und Landrätin."),
    ("masculine", "Ich bin Coach und Bürgermeisterin Kern hilft mir."),
    ("masculine", "Ich bin Vater von zwei Kindern und meine Frau ist Lehrerin."),
)


def told(root: Path, form: Form, text: str, head: str = HEAD) -> list[str]:
    """Check a text on the site of Kim Sommer."""
    title = TITLES[form]
    owner = consultant(name="Kim Sommer", form=form, role=title, profession=title, accreditations=[])
    node = parse_yaml("name: Kim Sommer", "data/consultant.yaml").root
    assert node is not None
    loaded = Loaded(catalog(consultant=owner), (), consultant=Located(owner, node))
    return [str(problem) for problem in check_forms(outline(root, {"seiten/a.md": head + text}, loaded=loaded))]


@pytest.mark.parametrize(("form", "text", "words"), WRONG)
def test_each_word_of_another_form_is_told(tmp_path: Path, form: Form, text: str, words: str) -> None:
    problems = told(tmp_path, form, text)
    assert sorted(problem.split("„")[1].partition("“")[0] for problem in problems) == sorted(words.split(", "))


@pytest.mark.parametrize(("form", "text"), RIGHT)
def test_what_serves_all_or_speaks_of_others_may_be_said(tmp_path: Path, form: Form, text: str) -> None:
    assert told(tmp_path, form, text) == []


def test_titles_and_descriptions_are_read_too_and_the_place_is_that_of_the_word(tmp_path: Path) -> None:
    description = "Frau Sommer berät Orte, die gemeinsam etwas vorhaben und jemanden von außen suchen."
    head = f"---\ntitle: Kim Sommer, Beraterin\ndescription: {description}\n---\n"
    problems = told(tmp_path, "neutral", "Hallo.", head)
    assert [problem.partition(": ")[0] for problem in problems] == [
        "content/seiten/a.md:2:20",
        "content/seiten/a.md:3:14",
    ]


REWRITE = "den Satz umschreiben, etwa mit"


@pytest.mark.parametrize(
    ("form", "text", "right"),
    [
        (
            "neutral",
            "Ich bin Berater.",
            f"{REWRITE} „Beratung“, „ich berate“ oder „beratend“, oder dort die Form ändern",
        ),
        ("neutral", "Kim Sommer ist Beraterin.", f"{REWRITE} „Beratung“ oder „beratend“, oder dort die Form ändern"),
        ("neutral", "Kim Sommer berät. Sie hilft.", "den Namen noch einmal schreiben oder dort die Form ändern"),
        ("neutral", "Frau Sommer berät.", "nur den Namen, ohne Anrede, schreiben oder dort die Form ändern"),
        ("masculine", "Ich bin Moderatorin.", "„Moderator“ schreiben oder dort die Form ändern"),
        ("masculine", "Kim Sommer berät. Sie hilft.", "„Er“ schreiben oder dort die Form ändern"),
    ],
)
def test_the_message_says_what_would_be_right(tmp_path: Path, form: Form, text: str, right: str) -> None:
    (problem,) = told(tmp_path, form, text)
    assert problem.endswith(f"passt nicht zu „form: {form}“ in data/consultant.yaml; {right}")


@pytest.mark.parametrize(
    ("word", "form", "right"),
    [
        ("Prozessbegleiterin", "neutral", "„Prozessbegleitung“, „ich begleite“ oder „begleitend“"),
        ("Vermittler", "neutral", "„Vermittlung“, „ich vermittle“ oder „vermittelnd“"),
        ("Ansprechpartnerin", "neutral", "„Ansprechperson“"),
        ("Coachin", "neutral", "„Coach“"),
        ("Tischlerin", "neutral", "ein Wort, das für alle passt (etwa „Fachkraft“), oder das, was Sie tun,"),
        ("Expertin", "masculine", "„Experte“"),
        ("Soziologin", "masculine", "„Soziologe“"),
        ("Ärztin", "masculine", "„Arzt“"),
        ("Fachmann", "feminine", "„Fachfrau“"),
        ("Rechtsanwalt", "feminine", "„Rechtsanwältin“"),
        ("Vorsitzender", "feminine", "„Vorsitzende“"),
        ("Zimmerin", "masculine", "„Zimmerer“"),
        ("Zimmermann", "feminine", "„Zimmerin“"),
        ("Förderer", "feminine", "„Förderin“"),
        ("Gründerin", "masculine", "„Gründer“"),
    ],
)
def test_the_right_word_is_made_of_the_wrong_one(word: str, form: Form, right: str) -> None:
    assert right_words(word, form) == right


@pytest.mark.parametrize(
    ("word", "form", "right"),
    [
        ("Prozessbegleiterin", "neutral", "„Prozessbegleitung“"),
        ("Berater", "neutral", "„Beratung“"),
        ("Ansprechpartnerin", "neutral", "„Ansprechperson“"),
        ("Referentin", "neutral", "ein Wort, das für alle passt (etwa „Fachkraft“), oder das, was Sie tun,"),
        ("Moderatorin", "masculine", "„Moderator“"),
    ],
)
def test_as_a_title_only_a_noun_is_right(word: str, form: Form, right: str) -> None:
    assert right_title(word, form) == right
