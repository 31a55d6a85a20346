"""The owner's texts speak of her as her data do: as a woman, as a man, or as neither."""

import pytest

from plugins.catalog.models.consultant import Form
from plugins.publishing.form_checks import said_of_oneself
from tests.bad_input.refusal import found_in
from tests.project import Project


@pytest.mark.parametrize(
    ("form", "sentence", "words"),
    [
        (
            "masculine",
            "Ich bin Beraterin und als Prozessbegleiterin akkreditiert.",
            ["Beraterin", "Prozessbegleiterin"],
        ),
        ("masculine", "Veranstalterin der Programme bin ich nicht.", ["Veranstalterin"]),
        ("masculine", "Ihre Ansprechpartnerin für alle Fragen bin ich.", ["Ansprechpartnerin"]),
        ("feminine", "Ihr Berater rund um das Programm bin ich.", ["Berater"]),
        ("masculine", "Für alles bin ich als Prozessbegleiterin akkreditiert.", ["Prozessbegleiterin"]),
        ("masculine", "Als neutrale Beraterin helfe ich Ihnen.", ["Beraterin"]),
        ("masculine", "Ich bin seit 2010 eine erfahrene Moderatorin.", ["Moderatorin"]),
        ("masculine", "Ich bin Lehrerin und Dozentin.", ["Lehrerin", "Dozentin"]),
        ("feminine", "Ich arbeite als freier Moderator.", ["Moderator"]),
        ("feminine", "Ich bin Pädagoge.", ["Pädagoge"]),
        ("neutral", "Ich bin Beraterin.", ["Beraterin"]),
        ("neutral", "Ich bin Berater.", ["Berater"]),
        ("neutral", "Ich bin Wasserbauingenieurin.", ["Wasserbauingenieurin"]),
        ("neutral", "Ich bin gelernter Tischler.", ["Tischler"]),
        ("feminine", "Von Beruf bin ich Architekt.", ["Architekt"]),
        ("feminine", "Ich bin von Beruf Schreiner und Lehrerin.", ["Schreiner"]),
        ("masculine", "Ich bin Ihre Ansprechpartnerin.", ["Ansprechpartnerin"]),
        ("masculine", "Ich bin die Begleiterin, die zuhört.", ["Begleiterin"]),
        ("masculine", "Ich war lange Ärztin.", ["Ärztin"]),
        ("masculine", "Ich komme als Ihre Moderatorin zu Ihnen.", ["Moderatorin"]),
        ("masculine", "Als Begleiterin stehe ich auf keiner Seite.", ["Begleiterin"]),
        ("masculine", "In mir finden Sie eine erfahrene Moderatorin.", ["Moderatorin"]),
        ("masculine", "Ich habe mich zur Mediatorin ausgebildet.", ["Mediatorin"]),
        ("masculine", "Meine Rolle ist Prozessbegleiterin.", ["Prozessbegleiterin"]),
        ("masculine", "Ich arbeite in den Dörfern als Ingenieurin.", ["Ingenieurin"]),
        ("neutral", "Ich bin Fachfrau für Beteiligung.", ["Fachfrau"]),
        ("neutral", "Ich bin Coach, Trainer, Dozent und Experte.", ["Trainer", "Dozent", "Experte"]),
        ("feminine", "Ich bin Coachin, Berater und Mutter.", ["Berater"]),
        ("neutral", "Als Prozessbegleitung und Moderator arbeite ich überall.", ["Moderator"]),
        ("masculine", "Ich war zehn Jahre Bürgermeisterin.", ["Bürgermeisterin"]),
        ("masculine", "Ich war viele Jahre lang Ärztin.", ["Ärztin"]),
        ("neutral", "Ich war von 2001 bis 2011 Bürgermeister.", ["Bürgermeister"]),
        ("masculine", "Ich war in den neunziger Jahren Lehrerin.", ["Lehrerin"]),
        ("feminine", "Ich war eine Zeit lang Lehrer.", ["Lehrer"]),
        ("feminine", "Ich bin Berater: neutral und geduldig.", ["Berater"]),
        ("masculine", "Eine Prozessbegleiterin wie ich bleibt neutral.", ["Prozessbegleiterin"]),
        ("feminine", "Das braucht einen Moderator wie mich.", ["Moderator"]),
        ("masculine", "Mein Weg zur Prozessbegleiterin", ["Prozessbegleiterin"]),
        ("feminine", "Mein langer Weg zum Moderator begann im Norden.", ["Moderator"]),
        ("masculine", "Meine Ausbildung zur Mediatorin habe ich in Köln gemacht.", ["Mediatorin"]),
        ("masculine", "Wer mich bucht, bekommt eine Begleiterin, die zuhört.", ["Begleiterin"]),
        ("neutral", "Wenn Sie mich buchen, gewinnen Sie einen erfahrenen Moderator an Ihrer Seite.", ["Moderator"]),
        ("masculine", "Seit ich Beraterin bin, höre ich zu.", ["Beraterin"]),
        ("masculine", "Wie ich zur Moderatorin wurde", ["Moderatorin"]),
        ("neutral", "Ich wollte immer Lehrerin werden.", ["Lehrerin"]),
        ("neutral", "Ihre Moderatorin", ["Moderatorin"]),
        ("masculine", "Ihre Ansprechpartnerin bin ich.", ["Ansprechpartnerin"]),
        ("neutral", "Ihr Berater für das Oberland.", ["Berater"]),
        ("masculine", "Über Ihre Beraterin", ["Beraterin"]),
        ("masculine", "Ihre Beraterin stellt sich vor", ["Beraterin"]),
        ("masculine", "Ein Plan, mit Ihrer Moderatorin erarbeitet", ["Moderatorin"]),
        ("masculine", "Gemeinsam mit Ihrer Moderatorin an einem Tag erarbeitet", ["Moderatorin"]),
        ("feminine", "Ein Abend, von Ihrem Prozessbegleiter vorbereitet und geleitet.", ["Prozessbegleiter"]),
        ("masculine", "Herzliche Grüße, Ihre erfahrene Prozessbegleiterin im Norden", ["Prozessbegleiterin"]),
    ],
)
def test_a_word_of_another_form_is_found_where_it_says_what_the_writer_is(
    form: Form, sentence: str, words: list[str]
) -> None:
    assert [word for _, word in said_of_oneself(sentence, form)] == words


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ("masculine", "Ich berate die Bürgermeisterin und die Leiterin."),
        ("masculine", "Ich bin mit einer Beraterin unterwegs."),
        ("masculine", "Ich bin in Berlin, zu Ihren Terminen."),
        ("masculine", "Bei einer Prozessbegleiterin oder einem Prozessbegleiter Ihrer Wahl, gern auch bei mir."),
        ("feminine", "Ihr Ansprechpartner ist das Büro."),
        ("masculine", "Ihre Ansprechpartnerin im Programmbüro kenne ich."),
        ("feminine", "Ihr Berater im Programmbüro weiß mehr."),
        ("feminine", "Fragen Sie Ihren Berater."),
        ("masculine", "Ihre Ansprechpartnerin im Rathaus"),
        ("masculine", "Ihre Beraterin im Programmbüro"),
        ("masculine", "Eine Begleiterin Ihrer Wahl"),
        ("masculine", "Ein Plan, mit Ihrer Bürgermeisterin erarbeitet"),
        ("masculine", "Ein Plan, mit Ihrer Moderatorin Eva Kern erarbeitet"),
        ("masculine", "Ein Antrag, mit der Beraterin des Programmbüros besprochen"),
        ("masculine", "Ein Antrag, mit Ihrer Beraterin im Programmbüro besprochen"),
        ("masculine", "Haben Sie das mit Ihrer Moderatorin besprochen?"),
        ("masculine", "Besprechen Sie das mit Ihrer Beraterin."),
        ("masculine", "Ein Brief von Ihrer Beraterin kommt."),
        ("feminine", "Ihr Berater in der Stadt und Ihr Verein planen zusammen."),
        ("feminine", "Ich bin Prozessbegleiter*in."),
        ("feminine", "Ich bin Prozessbegleiter:in."),
        ("masculine", "Eine Moderatorin wie ich sie mir wünsche, hört zu."),
        ("masculine", "Mein Weg zur Bürgermeisterin ist kurz."),
        ("masculine", "Mein Weg zur Beraterin des Programmbüros war weit."),
        ("masculine", "Mein erster Weg zur Moderatorin führte über den Hof."),
        ("masculine", "Mein Weg zur Moderatorin Eva Kern war kurz."),
        ("feminine", "Mein Weg zum Träger war weit."),
        ("masculine", "Wer mich bucht, bekommt auf Wunsch eine Begleiterin Ihrer Wahl dazu."),
        ("masculine", "Wer mich bucht, bekommt eine Begleiterin Ihrer Wahl dazu."),
        ("masculine", "Wer mich bucht, bekommt eine Kollegin dazu."),
        ("masculine", "Wer mich bucht, bekommt eine Ansprechpartnerin im Rathaus."),
        ("masculine", "Wer mich fragt, bekommt eine Liste, die hilft."),
        ("neutral", "Wenn ich beim Bäcker bin, höre ich zu."),
        ("masculine", "Ich möchte, dass Sie selbst Moderatorin werden."),
        ("neutral", "Ich bin morgens beim Bäcker."),
        ("masculine", "Ich war zehn Jahre mit einer Beraterin unterwegs."),
        ("neutral", "Ich war zwei Jahre bei einem Lehrer in Jever."),
        ("feminine", "Als Partner der Stadt arbeitet der Verein."),
        ("neutral", "Ich begleite Menschen, die Orte gestalten."),
        ("neutral", "Ich bin Mutter und wohne am Ufer."),
        ("neutral", "Ich bin Sommer wie Winter unterwegs."),
        ("feminine", "Ich bin Mitglieder gewohnt, die mitreden."),
        ("masculine", "Ich bin der Bürgermeisterin dankbar."),
        ("masculine", "Ich bin in Schwerin geboren."),
        ("masculine", "Ich bin seit 2010 in Schwerin zu Hause."),
        ("masculine", "Als die Leiterin kam, war ich schon da."),
        ("masculine", "Als Moderatorin führte Frau Kern durch den Tag, und ich hörte zu."),
        ("masculine", "Ich stelle Ihnen Frau Kern als Moderatorin vor."),
        ("feminine", "Ich gewinne den Verein als Partner."),
        ("feminine", "Als Dörfer noch Läden hatten, war ich ein Kind."),
        ("feminine", "Ich bin Teil eines Netzwerks und für Berater da."),
        ("masculine", "Ich bin zu Gast bei einer Begleiterin."),
        ("neutral", "Ich bin Ihre Ansprechperson und Prozessbegleitung."),
        ("neutral", "Ich bin Profi, Mensch und Fachkraft."),
        ("neutral", "Ich bin immer Feuer und Flamme."),
        ("neutral", "Ich bin Karin Holm."),
        ("neutral", "Ich bin Coach."),
        ("feminine", "Ich bin Coach."),
        ("masculine", "Ich bin keine Beraterin, die alles weiß."),
        ("neutral", "Wer mich als Moderator oder Moderatorin bucht, bekommt Zeit."),
        ("masculine", "Ich bin Robin Martin."),
    ],
)
def test_other_people_may_be_anything(form: Form, sentence: str) -> None:
    assert said_of_oneself(sentence, form) == []


def test_titles_and_sentences_that_do_not_fit_are_shown_where_they_stand(small: Project) -> None:
    small.replace("data/consultant.yaml", "form: masculine", "form: feminine")
    small.append("content/seiten/profil.md", "\nIch bin gern\nBerater.\n")
    places = [problem.partition(": ")[0] for problem in found_in(small)]
    assert small.place_of("data/consultant.yaml", "Prozessbegleiter") in places
    assert small.place_of("content/seiten/profil.md", "Berater.\n") in places


def test_titles_menus_and_lists_are_read_though_nobody_says_i_there(small: Project) -> None:
    edits = (
        ("content/seiten/start.md", "Häuser, die allen offen stehen", "Ihre Prozessbegleiterin im Norden"),
        ("data/services.yaml", "Eine Liste, wer was bis wann tut", "Ein Plan, mit Ihrer Moderatorin erarbeitet"),
        ("data/site.yaml", "text: Profil", "text: Ihre Beraterin"),
    )
    for file, old, new in edits:
        small.replace(file, old, new)
    found = [problem for problem in found_in(small) if "passt nicht zu „form: masculine“" in problem]
    words = ("Ihre Prozessbegleiterin", "Ihrer Moderatorin", "Ihre Beraterin")
    places = [small.place_of(file, word) for (file, *_), word in zip(edits, words, strict=True)]
    assert [problem.partition(": ")[0] for problem in found] == sorted(places)


@pytest.mark.parametrize("form", ["feminine", "masculine", "neutral"])
@pytest.mark.parametrize("field", ["role", "profession"])
def test_what_a_message_proposes_as_a_title_is_taken_in_every_form(small: Project, field: str, form: Form) -> None:
    facts = "data/consultant.yaml"
    small.replace(facts, "form: masculine", f"form: {form}")
    titles = {"role": "Prozessbegleiter", "profession": "Berater"}
    small.replace(facts, f"{field}: {titles[field]}", f"{field}: Deichweg 12")
    (message,) = (problem for problem in found_in(small) if "Deichweg 12" in problem)
    for word in message.partition("etwa ")[2].split(" oder "):
        assert said_of_oneself(f"Ich bin {word}", form) == []


@pytest.mark.parametrize("form", ["feminine", "masculine", "neutral"])
@pytest.mark.parametrize("title", ["role: Prozessbegleiter", "profession: Berater"])
def test_a_title_without_a_value_is_asked_for_in_every_form(small: Project, title: str, form: Form) -> None:
    small.replace("data/consultant.yaml", title, title.partition(" ")[0])
    (message,) = (problem for problem in found_in(small) if "fehlt der Wert" in problem)
    words = message.partition("etwa ")[2].replace(" oder ", ", ").split(", ")
    fitting = [word for word in words if not said_of_oneself(f"Ich bin {word}", form)]
    assert {"feminine": 2, "masculine": 2, "neutral": 1}[form] == len(fitting)


def test_a_title_that_fits_no_form_is_answered_with_a_noun(rich: Project) -> None:
    rich.replace("data/consultant.yaml", "form: feminine", "form: neutral")
    said = [problem for problem in found_in(rich) if problem.startswith("data/consultant.yaml:")]
    assert any("; „Prozessbegleitung“ schreiben oder dort die Form" in problem for problem in said)
    assert not [problem for problem in said if "ich " in problem or "nd“" in problem.partition("; ")[2]]
