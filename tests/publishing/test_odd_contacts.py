"""Addresses and numbers that are likely mistyped are given to think about, where they stand."""

import re

import pytest

from tests.project import Project
from tests.publishing.considering import considered

CONSULTANT, PROFILE = "data/consultant.yaml", "content/seiten/profil.md"
ODD = {
    "post@gmial.com": "ist „@gmail.com“ gemeint, es berichtigen",
    "post@t-onlne.de": "ist „@t-online.de“ gemeint",
    "post@ort.con": "eine Endung „.con“ gibt es nicht, berichtigen",
}
SOUND = ("post@gmail.com", "post@gmail.de", "post@email.com", "post@web.de", "post@gmx.net", "post@anderswo.example")


def test_addresses_in_texts_and_links_are_told(small: Project) -> None:
    small.append(PROFILE, "".join(f"\n\nFragen Sie dort: <{mail}>.\n" for mail in ODD))
    small.append(PROFILE, "\n\nFragen Sie [dort](mailto:alle@gmial.com).\n")
    told = [line for line in considered(small) if line.startswith(PROFILE)]
    for line, (mail, says) in zip(told, [*ODD.items(), ("alle@gmial.com", "gemeint")], strict=True):
        assert line.startswith(f"{small.place_of(PROFILE, mail)}: „{mail}“: ")
        assert says in line


def test_other_addresses_are_left_alone(small: Project) -> None:
    small.append(PROFILE, "".join(f"\n\nFragen Sie dort: <{mail}>.\n" for mail in SOUND))
    assert considered(small) == []


ENDING = "Ihre Domain heißt „immerfeld.example“; ist dasselbe gemeint, hier berichtigen"


def test_a_mailbox_at_the_owners_domain_with_another_ending_is_told(small: Project) -> None:
    small.append(PROFILE, "\n\nSchreiben Sie an <post@immerfeld.com>.\n")
    assert considered(small) == [f"{small.place_of(PROFILE, 'post@immerfeld.com')}: „post@immerfeld.com“: {ENDING}"]


def test_a_second_domain_of_the_owner_is_one_of_hers(small: Project) -> None:
    small.replace(CONSULTANT, "post@immerfeld.example", "post@begleitung-immerfeld.de")
    small.append(PROFILE, "\n\nSchreiben Sie an <post@begleitung-immerfeld.de> oder <post@gmx.de>.\n")
    assert considered(small) == []


@pytest.mark.parametrize("number", ["0123 456789", "+49 (0)123 456789", "+49 123 456789"])
def test_a_number_of_no_area_is_told(small: Project, number: str) -> None:
    small.replace(CONSULTANT, "03661 0120340", number)
    (line,) = considered(small)
    assert line.endswith("sieht aus wie ein Beispiel, mit 012 beginnt keine Vorwahl; die eigene Nummer eintragen")
    assert line.startswith(f"{small.place_of(CONSULTANT, number)}: ")


def test_a_mailbox_of_the_owner_that_is_nearly_a_common_word_is_told(small: Project) -> None:
    small.replace(CONSULTANT, "post@immerfeld.example", "kontkat@immerfeld.example")
    (line,) = considered(small)
    place = small.place_of(CONSULTANT, "kontkat@")
    assert line == f"{place}: „kontkat@immerfeld.example“: ist „kontakt@“ gemeint, es berichtigen"


def test_a_number_that_was_given_to_nobody_is_told(small: Project) -> None:
    small.write(CONSULTANT, re.sub("(?m)^phone: .*", "phone: +49 49 30 23125123", small.read(CONSULTANT)))
    (line,) = considered(small)
    assert line.startswith(
        f"{small.place_of(CONSULTANT, '+49 49')}: „+49 49 30 23125123“: eine solche Nummer hat niemand"
    )
