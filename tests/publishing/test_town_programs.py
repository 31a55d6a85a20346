"""A place that a sentence puts into a program in which it does not take part is told, in whatever clause it is said."""

import pytest

from plugins.publishing.town_claims import town_claims
from tests.project import Project
from tests.publishing.considering import told_by

PROFILE, OWN = "content/seiten/profil.md", "content/programme/weites-feld.md"
NOT_ITS = "»Weites Feld«, und bei {} steht dieses Programm nicht (data/towns.yaml, Zeile "


def told(project: Project) -> list[str]:
    return [line for line in told_by(town_claims, project) if "steht dieses Programm nicht" in line]


@pytest.mark.parametrize("file", [PROFILE, OWN])
@pytest.mark.parametrize(
    "sentence",
    [
        "Ein Beispiel ist Ahornau, das am Programm »Weites Feld« teilnimmt.",
        "Ein Beispiel aus meiner Nähe ist Ahornau, das seit 2020 bei »Weites Feld« dabei ist.",
        "In Ahornau, das an »Weites Feld« teilnimmt, habe ich ein Fest gesehen.",
        "Zuletzt war ich in Ahornau, das bei »Weites Feld« mitmacht.",
        "In der Stadt Ahornau, die im Programm »Weites Feld« ist, habe ich ein Fest gesehen.",
        "Zuletzt war ich in Ahornau, einem schönen Ort im Programm »Weites Feld«.",
        "Ahornau, eine Stadt aus dem Programm »Weites Feld«, ist schön.",
        "Aus meiner Nähe macht Ahornau bei »Weites Feld« mit.",
        "Ahornau macht bei »Weites Feld« gern mit.",
        "Ahornau macht mit bei »Weites Feld«.",
        "Am Programm »Weites Feld« nimmt auch Ahornau teil.",
        "In meinem Landkreis nehmen Öhrenbach, Heidmoor und Ahornau am Programm »Weites Feld« teil.",
        "Ahornau, Kreuzdorf und Öhrenbach sind bei »Weites Feld« dabei.",
        "Bei »Weites Feld« machen Bad Kreuzdorf, Ahornau und Öhrenbach mit.",
        "Ahornau gehört zum Programm »Weites Feld«.",
        "Ahornau ist eine Stadt im Programm »Weites Feld«.",
        "Ahornau nimmt gemeinsam mit Öhrenbach an »Weites Feld« teil.",
        "Auch die Stadt Ahornau ist im Programm Weites Feld dabei.",
        "Ahornau ist bei Weites Feld dabei.",
        "Ahornau in Sachsen-Anhalt nahm am Programm »Weites Feld« teil.",
    ],
)
def test_a_program_in_which_a_place_takes_no_part_is_told(rich: Project, file: str, sentence: str) -> None:
    rich.append(file, f"\n\n{sentence}\n")
    assert [NOT_ITS.format("Ahornau") in line for line in told(rich)] == [True]


def test_in_a_list_each_place_is_told_that_takes_no_part(rich: Project) -> None:
    rich.append(PROFILE, "\n\nAm Programm »Weites Feld« nehmen Ahornau, Öhrenbach und Albtrauf-Ost teil.\n")
    first, second = told(rich)
    assert NOT_ITS.format("Ahornau") in first
    assert NOT_ITS.format("Albtrauf-Ost") in second


@pytest.mark.parametrize("file", [PROFILE, OWN])
@pytest.mark.parametrize(
    "sentence",
    [
        "Ein Beispiel ist Ahornau, das am Programm »Lebendige Mitte« teilnimmt.",
        "In Öhrenbach, das an »Weites Feld« teilnimmt, habe ich ein Fest gesehen.",
        "In Kreuzdorf, das an »Weites Feld« teilnimmt, habe ich ein Fest gesehen.",
        "Das Haus in Ahornau, das an »Weites Feld« teilnimmt, ist schön.",
        "Es gibt ein Haus mitten in Ahornau, das an »Weites Feld« teilnimmt.",
        "Ein Verein aus Ahornau, der an »Weites Feld« teilnimmt, hat mir geschrieben.",
        "Ein Verein in der Stadt Ahornau, der bei »Weites Feld« dabei ist, hat mir geschrieben.",
        "Vereine aus Ahornau und Öhrenbach nehmen an »Weites Feld« teil.",
        "Ein Verein aus Öhrenbach und Ahornau nimmt an »Weites Feld« teil.",
        "Vereine aus Kreuzdorf, Ahornau und Öhrenbach machen bei »Weites Feld« mit.",
        "In der Nähe von Ahornau nimmt Öhrenbach an »Weites Feld« teil.",
        "Anders als Ahornau nimmt Öhrenbach an »Weites Feld« teil.",
        "Ahornau nimmt an einem Treffen von »Weites Feld« teil.",
        "Ahornau nimmt am Dorffest teil.",
        "Ahornau ist beim Dorffest dabei.",
        "Beim Dorffest im Mai ist Ahornau dabei.",
        "Ahornau nimmt am Ferienprogramm teil.",
        "Ahornau nimmt am Programm der Schule teil.",
        "Ahornau, eine Stadt im Hohen Ried, ist schön.",
        "Ahornau ist im Netzwerk der Marktstädte dabei.",
        "Ahornau Süd nimmt an »Weites Feld« teil.",
        "Der Landkreis Ahornau nimmt an »Weites Feld« teil.",
        "Besucht habe ich Ahornau, ein Dorf aus »Weites Feld« und eine Schule.",
        "Ahornau, das am Programm »Weites Feld« teilnehmen möchte, ist schön.",
        "Ahornau will bei »Weites Feld« mitmachen.",
        "Ahornau könnte bei »Weites Feld« dabei sein.",
        "Ahornau bewirbt sich bei »Weites Feld« und ist bei »Lebendige Mitte« dabei.",
        "Zuletzt war ich in Ahornau, das am Programm »Weites Feld« nicht teilnimmt.",
        "Ahornau macht wie in »Weites Feld« alles gemeinsam und macht gern mit.",
        "Ahornau macht mit »Weites Feld« gute Erfahrungen.",
        "Ahornau ist dabei, sich bei »Weites Feld« zu melden.",
        "Macht Ahornau bei »Weites Feld« mit?",
        "Wenn Ahornau bei »Weites Feld« mitmacht, komme ich.",
        "Ahornau und Öhrenbach nehmen an »Lebendige Mitte« und »Weites Feld« teil.",
        "Öhrenbach nimmt an »Weites Feld« teil, Ahornau an »Lebendige Mitte«.",
        "Ahornau nimmt an »Lebendige Mitte« teil, Öhrenbach an »Weites Feld«.",
        "Ahornau ist bei »Lebendige Mitte« dabei, und »Weites Feld« kenne ich auch.",
        "Zuletzt war ich in Ahornau, einem Ort in Sachsen-Anhalt.",
        "In Ahornau sprach ich über »Weites Feld«.",
        "> Ahornau nimmt an »Weites Feld« teil.",
    ],
)
def test_right_sentences_and_those_of_something_else_are_let_be(rich: Project, file: str, sentence: str) -> None:
    rich.append(file, f"\n\n{sentence}\n")
    assert told(rich) == []
