"""Whoever recommends „akkreditierte Fachleute“ claims nothing of herself; „als zugelassene Begleiterin“ she does."""

from pathlib import Path

import pytest

from tests.publishing.test_claim_sentences import PARTLY, told

OF_OTHERS = (
    "Für Orte der »Stillen Ufer« empfehle ich akkreditierte Fachleute aus Kiel.",
    "Für »Stille Ufer« empfehle ich Ihnen eine akkreditierte Kollegin.",
    "Für »Stille Ufer« nenne ich Ihnen akkreditierte Prozessbegleitungen.",
    "In »Stille Ufer« arbeite ich mit einer akkreditierten Kollegin zusammen.",
    "Für »Stille Ufer« brauchen Sie eine akkreditierte Prozessbegleitung.",
    "Orte in »Stille Ufer« suchen sich eine akkreditierte Prozessbegleitung.",
    "Für »Stille Ufer« nennt Ihnen das Büro akkreditierte Begleitungen.",
    "In »Stille Ufer« gibt es akkreditierte Prozessbegleitungen in jedem Land.",
    "Für »Stille Ufer« vermittle ich Ihnen gern akkreditierte Menschen.",
    "In »Stille Ufer« frage ich akkreditierte Profis um Rat.",
    "Für »Stille Ufer« kenne ich mehrere akkreditierte Begleiterinnen.",
    "Für »Stille Ufer« verweise ich an akkreditierte Prozessbegleiter.",
    "Akkreditierte Prozessbegleitungen für »Stille Ufer« nennt das Büro.",
    "In »Stille Ufer« begleiten akkreditierte Fachkräfte.",
    "Für »Stille Ufer« hole ich anerkannte Fachleute dazu.",
    "Als zugelassene Trägerin im Programm »Stille Ufer« lädt der Verein ein.",
    "Als anerkannte Kennerin der »Stillen Ufer« gilt meine Nachbarin.",
    "Ich kenne in »Stille Ufer« anerkannte Fachleute.",
    "Für »Stille Ufer« brauche ich eine zugelassene Begleitung.",
    "In »Stille Ufer« ist der Verein als gemeinnützig anerkannt, und ich helfe ihm.",
    "Ich empfehle für »Stille Ufer« die zugelassene Prozessbegleitung aus Kiel.",
    "Für »Stille Ufer« nennt Ihnen das Büro eine zugelassene Prozessbegleitung.",
    "Als anerkannte Prozessbegleitung der »Offenen Stadt« helfe ich gern.",
    "Als zugelassene Prozessbegleitung der »Offenen Stadt« kenne ich auch die Orte am Ufer.",
    "Anerkannte Prozessbegleitungen für »Stille Ufer« finden Sie beim Büro.",
    "Anerkannte Fachleute für »Stille Ufer« finden Sie beim Büro.",
    "Wir sind in »Stille Ufer« als anerkannte Gäste dabei.",
    "Zugelassene Träger im Programm »Stille Ufer« sind Vereine.",
    "Ich bin keine zugelassene Prozessbegleitung für »Stille Ufer«.",
    "In »Stille Ufer« bin ich als anerkannte Rednerin eingeladen.",
    "Ich wäre gern anerkannte Prozessbegleitung der »Stillen Ufer«.",
    "Die Volkshochschule ist für »Stille Ufer« akkreditiert.",
    "Für »Stille Ufer« ist der Verein akkreditiert.",
    "In »Stille Ufer« wird der Verein vom Land anerkannt, und ich freue mich.",
    "Als akkreditierte Prozessbegleiterin kenne ich »Stille Ufer« gut.",
    "Eine akkreditierte Prozessbegleitung für »Stille Ufer« finden Sie beim Büro.",
    "Eine akkreditierte Prozessbegleitung für »Stille Ufer« empfehle ich Ihnen gern.",
    "Für »Stille Ufer« kann ich Ihnen akkreditierte Kolleginnen nennen.",
    "Bei uns an der Küste finden Sie akkreditierte Fachleute für »Stille Ufer«.",
    "Akkreditierte Prozessbegleiter für »Stille Ufer« nennt Ihnen das Büro.",
    "Als gemeinnützig ist unser Verein in »Stille Ufer« anerkannt, ich bin seine Nachbarin.",
    "Ich freue mich, dass der Hof in »Stille Ufer« als Lernort anerkannt ist.",
    "Ich staune, wie bunt »Stille Ufer« ist: Zugelassen sind auch Inseln.",
    "Mein Verein ist für »Stille Ufer« akkreditiert.",
    "Wir freuen uns, denn die Stadt wurde in »Stille Ufer« zugelassen.",
    "Als akkreditierte Prozessbegleiterin besuche ich auch die Treffen von »Stille Ufer«.",
    "In »Stille Ufer« ist eine akkreditierte Prozessbegleitung Pflicht.",
    "Für »Stille Ufer« kommt eine akkreditierte Kollegin zu Ihnen.",
    "Als anerkannte Trauerbegleiterin in »Stille Ufer« begrüße ich Eva Kern.",
    "Als anerkannte Lernbegleiterin war ich bei »Stille Ufer« zu Gast.",
)
"""They say it of somebody else, or of nothing that has to do with an accreditation."""
OF_HERSELF = (
    "Als zugelassene Prozessbegleitung der »Stillen Ufer« helfe ich gern.",
    "Als zugelassene Prozessbegleitung für »Stille Ufer« helfe ich gern.",
    "Als anerkannte Prozessbegleitung von »Stille Ufer« helfe ich gern.",
    "Als anerkannte Prozessbegleitung der Stillen Ufer helfe ich gern.",
    "Als akkreditierte Prozessbegleitung der Stillen Ufer helfe ich gern.",
    "Als akkreditierte Prozessbegleitung der Stillen Ufer empfehle ich Ihnen einen Spaziergang.",
    "Wir sind akkreditierte Fachleute für »Stille Ufer«.",
    "Ich bin anerkannte Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin eine zugelassene Prozessbegleiterin der »Stillen Ufer«.",
    "Anerkannte Prozessbegleiterin für »Stille Ufer«",
    "Zugelassene Prozessbegleitung für »Offene Stadt« und »Stille Ufer«",
    "Als für »Stille Ufer« zugelassene Prozessbegleiterin komme ich gern.",
    "Mit mir haben Sie eine zugelassene Prozessbegleitung für »Stille Ufer«.",
    "Mit mir haben Sie eine akkreditierte Prozessbegleitung für »Stille Ufer«.",
    "Als Ihre akkreditierte Prozessbegleitung für »Stille Ufer« komme ich gern.",
    "Ich biete akkreditierte Prozessbegleitung in »Stille Ufer«.",
    "Als zugelassener Prozessbegleiter der »Stillen Ufer« helfe ich gern.",
    "Ich arbeite als zugelassene Prozessbegleiterin bei »Stille Ufer«.",
    "Moderatorin und akkreditierte Begleiterin für »Stille Ufer«",
    "Alma Windfeder ist akkreditierte Prozessbegleiterin für »Stille Ufer«.",
    "Alma Windfeder, akkreditierte Prozessbegleiterin für »Stille Ufer«",
    "Ihre akkreditierte Prozessbegleiterin für »Stille Ufer«",
    "Wir sind als akkreditierte Prozessbegleiterinnen für »Stille Ufer« unterwegs.",
    "Seit 2020 arbeite ich als freie und für »Stille Ufer« akkreditierte Prozessbegleiterin.",
    "Die Prozessbegleiterin ist für »Stille Ufer« akkreditiert.",
    "Ich begleite Orte und bin für »Stille Ufer« anerkannt.",
    "Die Stadt kennt mich, und für »Stille Ufer« bin ich akkreditiert.",
    "Ich wurde 2020 vom Büro für »Stille Ufer« zugelassen.",
    "Akkreditiert ist Alma Windfeder für »Offene Stadt« und »Stille Ufer«.",
)
"""They say it of the writer, who is not accredited for the third program."""


@pytest.mark.parametrize("sentence", OF_OTHERS)
def test_who_or_what_else_is_accredited_recognized_or_admitted_may_be_said(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []


@pytest.mark.parametrize("sentence", OF_HERSELF)
def test_an_attribute_of_her_own_claims_what_the_participle_does(tmp_path: Path, sentence: str) -> None:
    problems = told(tmp_path, PARTLY, sentence)
    assert any("»Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung" in one for one in problems)
