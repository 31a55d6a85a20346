"""What others say, or is said of others, is no word of the owner's about herself; what stands beside it still is."""

from pathlib import Path

import pytest

from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import text_passages
from tests.publishing.test_claim_sentences import NAMES, PARTLY, told
from tests.publishing.test_forms_of_the_name import told as told_of_form

OF_OTHERS = (
    "Mareike Thom ist Mediatorin und wie ich für »Offene Stadt« akkreditiert, für »Offenes Land« nicht.",
    "Meine Kollegin Mareike Thom ist für »Stille Ufer« akkreditiert.",
    "Mareike Thom ist für »Stille Ufer« akkreditiert, ich nicht.",
    "Mareike Thom, die für »Stille Ufer« akkreditiert ist, hat mir beim Aufbau geholfen.",
    "Mit meinem Kollegen Jan Thom, akkreditiert für »Stille Ufer«, teile ich ein Büro.",
    "Mareike Thom aus Bremen ist Prozessbegleiterin und für alle drei Programme akkreditiert.",
    "Gisela Meyer sagte: „Ich bin für »Stille Ufer« akkreditiert und komme gern.“",
    "Gisela Meyer sagte: „Ich komme gern. Für »Stille Ufer« bin ich akkreditiert.“",
    "„Ich bin für alle Programme akkreditiert“, erzählt meine Kollegin.",
    "> Ich bin für »Stille Ufer« akkreditiert.\n> Gisela Meyer",
    "Meine Kollegin ist für »Stille Ufer« akkreditiert.",
    "Mein Kollege Tom Kern hat die Akkreditierung für »Stille Ufer«.",
    "Frau Kern ist für »Stille Ufer« akkreditiert und unterstützt mich.",
    "Bürgermeisterin Anke Looden ist für »Stille Ufer« als Begleiterin zugelassen, sagt mir das Büro.",
    "Ich arbeite mit Jan Thom, akkreditiert für »Stille Ufer«.",
    "Ich bin für »Offene Stadt« akkreditiert, Frau Kern ist für »Stille Ufer« akkreditiert.",
    "Wenden Sie sich an Jan Thom, der für »Stille Ufer« akkreditiert ist.",
    "Eva Kern wurde für alle Programme akkreditiert.",
    "Dr. Eva Kern ist für drei Programme akkreditiert.",
    "Viele meiner Kolleginnen sind für alle drei Programme akkreditiert.",
    "Eva Kern (akkreditiert für »Stille Ufer«) vertritt mich im Urlaub.",
    "Bei »Stille Ufer« vertritt mich Eva Kern; sie ist dort akkreditiert.",
    "Meine Kollegin Eva Kern vertritt mich. Sie ist für »Stille Ufer« akkreditiert.",
    "Tom Kern vertritt mich. Er ist Begleiter. Er ist für »Stille Ufer« akkreditiert.",
    "In »Stille Ufer« habe ich moderiert, ohne dort akkreditiert zu sein.",
    "Meine Vertretung ist Eva Kern, akkreditiert für alle drei Programme.",
    "Bei uns im Büro ist Anna für »Stille Ufer« akkreditiert, ich für »Offene Stadt«.",
    "Anna ist für »Stille Ufer« akkreditiert, und wir teilen ein Büro.",
    "Anders als Anna, die für alle drei Programme akkreditiert ist, begleite ich nur Städte.",
    "Wie gut, dass Anna für »Stille Ufer« Zeit hat, denn dort ist Anna auch akkreditiert.",
    "Die Stiftung akkreditiert Prozessbegleiterinnen und Prozessbegleiter für »Stille Ufer«.",
    "Die Stiftung akkreditiert jedes Jahr neue Fachkräfte für »Stille Ufer«.",
    "Für »Stille Ufer« akkreditiert die Stiftung Begleiterinnen.",
    "»Sind Sie auch für »Stille Ufer« akkreditiert?«, werde ich oft gefragt. Nein.",
    "„Sind Sie für alle drei Programme akkreditiert?“, fragen viele.",
    "Wäre ich für »Stille Ufer« akkreditiert, stünde es hier.",
    "Hätte ich eine Akkreditierung für »Stille Ufer«, stünde sie hier.",
)
OF_HERSELF = (
    "Alma ist für »Stille Ufer« akkreditiert.",
    "Bei uns bin ich für »Stille Ufer« akkreditiert.",
    "Arbeit mit Orten, die sich auf den Weg machen, und akkreditiert für »Stille Ufer«",
    "Ich arbeite als Begleiterin, die für »Stille Ufer« akkreditiert ist.",
    "Die Stiftung akkreditiert mich seit 2020 für »Stille Ufer«.",
    "Prozessbegleiterin, akkreditiert für »Stille Ufer«",
    "»Sind Sie auch für »Stille Ufer« akkreditiert?«, werde ich oft gefragt. Ja.",
    "Ich hätte gern mehr Zeit. Für »Stille Ufer« bin ich akkreditiert.",
    "Alma Windfeder ist für »Stille Ufer« akkreditiert.",
    "Frau Windfeder ist für »Stille Ufer« akkreditiert.",
    "Wie Mareike Thom bin ich für »Stille Ufer« akkreditiert.",
    "Frau Kern hat mich für »Stille Ufer« akkreditiert.",
    "Mareike Thom und ich sind für »Stille Ufer« akkreditiert.",
    "Meine Kollegin hilft mir, und ich bin für »Stille Ufer« akkreditiert.",
    "Das Büro sagte, ich sei dabei: „Stille Ufer“ hat mich akkreditiert.",
    "Mareike Thom hilft, akkreditiert bin ich für »Stille Ufer«.",
    "Alma Windfeder begleitet Orte. Sie ist für »Stille Ufer« akkreditiert.",
    "Mit Eva Kern arbeite ich gern. Für »Stille Ufer« bin ich akkreditiert.",
    "Ich sage gern: „Ich bin für »Stille Ufer« akkreditiert.“",
)


@pytest.mark.parametrize("sentence", OF_OTHERS)
def test_what_others_are_accredited_for_is_no_claim_of_hers(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []


@pytest.mark.parametrize("sentence", OF_HERSELF)
def test_beside_others_her_own_claim_is_still_read(tmp_path: Path, sentence: str) -> None:
    assert any("»Stille Ufer«" in one for one in told(tmp_path, PARTLY, sentence))


QUOTED = (
    "„Ich bin Landwirtin und Gärtner“, erzählt Wiebke Janssen.",
    "Bürgermeisterin Anke Looden sagte: „Ich bin Politikerin, keine Moderatorin.“",
    "> Ich bin Rentnerin und Tischler.",
    "> Ich bin Rentnerin\n> und war Lehrer.\n>\n> Wiebke Janssen",
    "»Ich bin Lehrer. Ich bin Tischlerin«, sagt ein Nachbar.",
    '"Ich bin Beraterin", meinte Jan Thom, "und Trainer bin ich auch."',
    "„Als Lehrerin weiß ich, wie das geht.“ – Wiebke Janssen",
    "„Ich bin Gärtnerin und Berater.“",
    "Meine Kollegin Eva Kern arbeitet als Moderatorin, mein Kollege als Berater.",
)


@pytest.mark.parametrize("text", QUOTED)
def test_in_a_quotation_somebody_else_says_what_she_is(tmp_path: Path, text: str) -> None:
    assert told_of_form(tmp_path, "neutral", text) == []


NESTED = (
    "Eine Landrätin sagte: »Ich bin Moderator wider Willen, und für »Stille Ufer« sind wir nicht akkreditiert.«",
    "„Ich bin, so heißt das, „Berater“, und für „Stille Ufer“ bin ich Moderator“, sagt Wiebke Janssen.",
    "»»Stille Ufer« machte mich, sagt man, zum Berater, und ich bin Gärtner«, erzählt ein Nachbar.",
    "»Ich kam von »Stille Ufer« zu »Offene Stadt«, als Lehrer.« – Jan Thom",
)


@pytest.mark.parametrize("text", NESTED)
def test_a_quotation_goes_on_to_its_own_end(tmp_path: Path, text: str) -> None:
    assert told_of_form(tmp_path, "feminine", text) == []
    assert told(tmp_path, PARTLY, text.replace("nicht akkreditiert", "akkreditiert")) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Sie sagte: »Ich mag »Stille Ufer« sehr.« Ich bin Moderator.", "Moderator"),
        ("Aus »Stille Ufer« sagte man: »Ich komme.« Ich bin Berater.", "Berater"),
        ("Das Buch »Dörfer sagt man, und ich bin Moderator in »Stille Ufer«.", "Moderator"),
    ],
)
def test_behind_its_end_she_speaks_again(tmp_path: Path, text: str, word: str) -> None:
    (problem,) = told_of_form(tmp_path, "feminine", text)
    assert f"„{word}“ passt nicht" in problem


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ich sage immer: „Ich bin Moderatorin.“", "Moderatorin"),
        ("Das Buch „Dörfer“ sagt viel, und ich bin Beraterin.", "Beraterin"),
        ("Ich bin Beraterin, sagt Eva Kern.", "Beraterin"),
    ],
)
def test_what_she_says_herself_is_read(tmp_path: Path, text: str, word: str) -> None:
    (problem,) = told_of_form(tmp_path, "neutral", text)
    assert f"„{word}“ passt nicht" in problem


def test_every_sign_keeps_its_place() -> None:
    text = "Eva Kern ist da, ich\nauch. „Ich bin da“, sagt sie."
    (passage,) = text_passages(text, "a.md")
    own = of_herself(passage, "Kim Sommer", tuple(NAMES.values()))
    assert len(own.text) == len(passage.text)
    assert own.text.split() == [",", "ich", "auch.", "„", "“,", "sagt", "sie."]
