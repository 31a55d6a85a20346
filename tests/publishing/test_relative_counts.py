"""Numbers that count some of the programs are held against those that they count, and not against all."""

from pathlib import Path

import pytest

from tests.publishing.test_claim_sentences import PARTLY, told

TRUE = {
    "three programs": (
        "Seit 2019 bin ich akkreditiert, zuerst für »Offene Stadt«, dann für die beiden anderen Programme.",
        "Seit 2019 bin ich akkreditiert. Zuerst für »Offene Stadt«, dann für die beiden anderen.",
        "In den beiden anderen Programmen gibt es keinen Gutschein.",
        "Neben »Offene Stadt« begleite ich zwei weitere Programme.",
        "Zwei Programme richten sich an Dörfer, eines an Städte.",
        "Beide Programme habe ich mit aufgebaut: »Offenes Land« und »Stille Ufer«.",
        "Die anderen beiden Programme kenne ich gut.",
        "Gutscheine gibt es in »Offene Stadt«. In den beiden anderen Programmen rechne ich nach Tagen ab.",
        "Zwei Programme sind für Dörfer da. Das dritte ist für Städte.",
        "Ein Programm richtet sich an Städte, zwei Programme richten sich an Dörfer.",
        "Zwei weitere Programme, »Offenes Land« und »Stille Ufer«, richten sich an Dörfer.",
        "2021 und 2023 kamen zwei Programme dazu.",
        "Mit »Offene Stadt« fing es an, später kamen noch zwei Programme hinzu.",
        "»Offenes Land« und »Stille Ufer« richten sich an Dörfer. Beide Programme sind jung.",
        "Diese beiden Programme, »Offenes Land« und »Stille Ufer«, mag ich besonders.",
        "Die beiden jüngeren Programme richten sich an Dörfer.",
        "Die ersten beiden Programme kenne ich seit 2019.",
        "Zu »Offene Stadt« kamen zwei weitere Programme.",
        "Von den drei Programmen haben zwei einen Gutschein.",
        "Drei Programme, davon zwei Programme ohne Gutschein.",
        "Zwei Programme, nämlich »Offenes Land« und »Stille Ufer«, sind für Dörfer.",
        "Die übrigen zwei Programme stelle ich unten vor.",
        "Die restlichen beiden haben kein Büro in der Nähe, anders als das Programm »Offene Stadt«.",
        "Zwei Programme beginnen im Dorf, das andere im Rathaus.",
        "In zwei Programmen, »Offenes Land« und »Stille Ufer«, gibt es Werkstätten.",
        "In zwei der Programme gibt es Werkstätten.",
        "Alle drei Programme kenne ich.",
        "Die beiden Programme ohne Gutschein kosten Sie mehr.",
        "Für »Offene Stadt« bin ich seit 2019 akkreditiert, für die beiden anderen Programme seit 2023.",
        "Für »Offene Stadt« bin ich akkreditiert. Für die zwei anderen Programme ebenfalls.",
        "Beide, »Offenes Land« und »Stille Ufer«, sind Programme für Dörfer.",
        "Ein Programm hat Gutscheine, die beiden anderen nicht.",
        "Gutscheine hat nur ein Programm, die zwei anderen haben keine.",
        "Zwei Programme haben Gutscheine, eines hat keine.",
        "»Offene Stadt« ist das älteste Programm, die beiden anderen sind jünger.",
        "Außer »Offene Stadt« zeige ich noch zwei weitere Programme.",
        "Zu den zwei anderen Programmen komme ich später.",
        "Zwei der drei Programme kenne ich gut, das dritte lerne ich gerade kennen.",
        "Mit den beiden Programmen »Offenes Land« und »Stille Ufer« arbeite ich auf dem Land.",
        "Die beiden Programme »Offenes Land« und »Stille Ufer« richten sich an Dörfer.",
        "Für Dörfer gibt es zwei Programme: »Offenes Land« und »Stille Ufer«.",
        "Zwei Programme kommen vom Bund, ein drittes von einer Stiftung.",
        "Ich begleite Orte in drei Programmen. Zwei davon sind für Dörfer.",
        "»Offene Stadt« kenne ich am längsten; zwei weitere Programme kamen später.",
        "In beiden, »Offenes Land« wie »Stille Ufer«, geht es um Dörfer.",
        "In beiden Programmen, in denen unsere Stadt mitmacht, gibt es Werkstätten.",
        "In den zwei Programmen, an denen Orte am Deich teilnehmen, gibt es Werkstätten.",
        "Beide Programmbüros, die mich kennen, geben gern Auskunft.",
        "Beide Programmbüros, mit denen ich zu tun habe, sind freundlich.",
        "Beide Programme, deren Büros in Berlin sind, haben ein Magazin.",
        "Zwei der drei Programme richten sich an ganze Orte, eines an Stadtteile.",
        "Von den drei Programmen richten sich zwei an ganze Orte.",
        "Manche Orte sind in zwei Programmen dabei.",
        "Tondern gehört zu zwei Programmen.",
        "Wer zwei Programme verbinden will, braucht jemanden, der beide kennt.",
        "Manche Orte sind in zwei Programmen zugleich, in allen dreien bisher keiner.",
        "Zwei Programme, ein Tisch: Nimmt ein Ort an zweien teil, lege ich die Treffen zusammen.",
        "Nimmt Ihr Ort an zwei Programmen teil, sprechen Sie mich an.",
    ),
    PARTLY: (
        "Für »Stille Ufer« bin ich nicht akkreditiert, für die beiden anderen Programme schon.",
        "Für »Stille Ufer« bin ich nicht akkreditiert, für die anderen schon.",
        "Für »Offene Stadt« bin ich akkreditiert, für ein weiteres Programm seit 2023.",
        "Für die beiden anderen Programme bin ich akkreditiert, nur für »Stille Ufer« nicht.",
        "Akkreditiert bin ich für beide Programme mit Gutschein: »Offene Stadt« und »Offenes Land«.",
        "Beide Programme, für die ich akkreditiert bin, haben ein Büro.",
        "»Stille Ufer« begleiten andere. Akkreditiert bin ich für die beiden anderen Programme.",
        "Akkreditiert bin ich für »Offene Stadt« und »Offenes Land«. Diese beiden Programme kenne ich gut.",
        "Für zwei Programme bin ich akkreditiert, für eines nicht.",
        "Ich arbeite in »Offene Stadt«, »Offenes Land«, »Stille Ufer« und bin für die ersten beiden akkreditiert.",
        "Ich begleite Orte in »Offene Stadt«, »Offenes Land«, »Stille Ufer« und bin für zwei davon akkreditiert.",
        "Akkreditiert bin ich in zwei von drei Programmen, die dritte Akkreditierung läuft gerade.",
        "Akkreditiert bin ich in zwei von drei Programmen, die dritte steht noch aus.",
        "Akkreditiert bin ich in zwei von den drei Programmen, für die dritte Akkreditierung lerne ich.",
        "Akkreditiert bin ich in zwei der drei Programme, die ich hier zeige.",
        "Akkreditiert bin ich in zwei von meinen drei Programmen, die sich sehr ähneln.",
        "In zwei von drei Programmen, die dritte Akkreditierung läuft, bin ich akkreditiert.",
        "»Stille Ufer« zeige ich nur; für die beiden anderen Programme bin ich akkreditiert.",
    ),
    "two programs": (
        "Neben »Offene Stadt« begleite ich ein weiteres Programm.",
        "In beiden Programmen gibt es Gutscheine.",
        "Ein Programm ist für Städte, das andere für Dörfer.",
    ),
}
FALSE = {
    "three programs": (
        "Neben »Offene Stadt« begleite ich drei weitere Programme.",
        "Neben »Offene Stadt« und »Offenes Land« begleite ich zwei weitere Programme.",
        "In den drei anderen Programmen gibt es keinen Gutschein.",
        "»Offene Stadt« und »Offenes Land« sind alt. Die beiden anderen Programme sind jung.",
        "Zwei Programme richten sich an Dörfer, zwei an Städte.",
        "Drei Programme richten sich an Dörfer, eines an Städte.",
        "Beide Programme habe ich mit aufgebaut.",
        "Es gibt zwei Programme.",
        "Es gibt zwei Programme: »Offene Stadt« und »Offenes Land«.",
        "Beide Programme haben ein Büro.",
        "An einem der beiden Programme teilnehmen.",
        "Später kamen drei Programme dazu.",
        "Alle vier Programme kenne ich.",
        "Meine beiden Programme heißen »Offenes Land« und »Stille Ufer«.",
        "Die beiden Programme kenne ich gut.",
        "In zwei Programmen arbeite ich.",
        "Beide haben ein Programmbüro.",
        "Neben »Offene Stadt« gibt es noch drei weitere Programme.",
        "In den zwei Programmen geht es um Orte.",
        "In vier Programmen, in denen unsere Stadt mitmacht, gibt es Werkstätten.",
        "Alle vier Programme, die ich zeige, haben ein Büro.",
        "Beide Programmbüros geben gern Auskunft, die Rathäuser auch.",
    ),
    PARTLY: (
        "Seit 2019 bin ich akkreditiert, zuerst für »Offene Stadt«, dann für die beiden anderen Programme.",
        "Seit 2019 bin ich akkreditiert. Zuerst für »Offene Stadt«, dann für die beiden anderen Programme.",
        "Für »Offene Stadt« bin ich akkreditiert, für die beiden anderen auch.",
        "Für »Offene Stadt« bin ich akkreditiert. Dann auch für die zwei anderen Programme.",
        "Für »Offene Stadt« bin ich akkreditiert, 2023 kamen zwei weitere Programme dazu.",
        "Für »Offene Stadt« bin ich akkreditiert, seit 2023 auch für die anderen.",
        "Für »Offene Stadt« bin ich akkreditiert, später für alle übrigen Programme.",
        "Für alle drei Programme, die ich hier zeige, bin ich akkreditiert.",
        "Akkreditiert bin ich in drei Programmen, die vierte steht noch aus.",
        "Akkreditiert bin ich in zwei von vier Programmen, die dritte steht noch aus.",
        "Akkreditiert bin ich in zwei der vier Programme, die ich hier zeige.",
        "Akkreditiert bin ich in einem von zwei Programmen, die dritte Akkreditierung läuft gerade.",
        "Akkreditiert bin ich in drei von drei Programmen, die vierte steht noch aus.",
    ),
    "two programs": (
        "Die beiden anderen Programme haben keinen Gutschein.",
        "Neben »Offene Stadt« begleite ich zwei weitere Programme.",
        "Zwei Programme richten sich an Dörfer, eines an Städte.",
    ),
    "one program": (
        "Neben »Offene Stadt« begleite ich zwei weitere Programme.",
        "In den beiden anderen Programmen gibt es keinen Gutschein.",
    ),
}


@pytest.mark.parametrize(("site", "sentence"), [(site, one) for site, sentences in TRUE.items() for one in sentences])
def test_a_number_of_some_may_be_said_where_there_are_so_many(tmp_path: Path, site: str, sentence: str) -> None:
    assert told(tmp_path, site, sentence) == []


@pytest.mark.parametrize(("site", "sentence"), [(site, one) for site, sentences in FALSE.items() for one in sentences])
def test_a_number_of_some_is_told_where_there_are_fewer_or_more(tmp_path: Path, site: str, sentence: str) -> None:
    assert told(tmp_path, site, sentence) != []


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        (
            "Neben »Offene Stadt« begleite ich drei weitere Programme.",
            "„drei weitere Programme“, aber in data/programs",
        ),
        (
            "Ich bin für »Offene Stadt« akkreditiert, dann auch für die beiden anderen Programme.",
            "„beiden anderen Programme“, aber in data/consultant.yaml stehen 2 Akkreditierungen; den Satz anpassen",
        ),
    ],
)
def test_the_words_are_quoted_with_what_the_data_say(tmp_path: Path, sentence: str, says: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert says in problem
