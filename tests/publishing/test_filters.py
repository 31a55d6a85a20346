"""Filters print addresses and dates as templates need them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.catalog.partial_date import PartialDate, german_day
from plugins.publishing.filters import ended, host, iso_day, mailto, route_filters, tel

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("moment", "german", "iso"),
    [
        (PartialDate(2022), "2022", "2022"),
        (PartialDate(2022, 6), "Juni 2022", "2022-06"),
        (PartialDate(2022, 6, 4), "4. Juni 2022", "2022-06-04"),
        (date(2026, 3, 1), "1. März 2026", "2026-03-01"),
        (datetime(2026, 12, 31, 23, 59, tzinfo=BERLIN), "31. Dezember 2026", "2026-12-31"),
    ],
)
def test_a_date_is_printed_as_exactly_as_it_is_known(moment: PartialDate | date, german: str, iso: str) -> None:
    assert german_day(moment) == german
    assert iso_day(moment) == iso


@pytest.mark.parametrize(
    ("phone", "address"),
    [
        ("03496 0120345", "tel:+4934960120345"),
        ("+49 3496 0120345", "tel:+4934960120345"),
        ("+49 (0)3496 / 012-0345", "tel:+4934960120345"),
        ("0049 3496 0120345", "tel:+4934960120345"),
        ("(03496) 0120345", "tel:+4934960120345"),
    ],
)
def test_a_phone_number_is_dialled_from_everywhere(phone: str, address: str) -> None:
    assert tel(phone) == address


def test_a_mail_address_is_encoded() -> None:
    assert mailto("alma+web@ort.example") == "mailto:alma%2Bweb@ort.example"


def test_signs_that_a_mailbox_may_have_are_encoded() -> None:
    assert mailto("o'neill@ort.example") == "mailto:o%27neill@ort.example"
    assert mailto("alma&co@ort.example") == "mailto:alma%26co@ort.example"


def test_a_mail_address_with_umlauts_is_encoded_as_every_mail_program_takes_it() -> None:
    encoded = "alma@xn--brger-kln-67a3d.de"
    assert mailto("alma@bürger-köln.de") == mailto(encoded) == f"mailto:{encoded}"


def test_a_route_becomes_an_address_below_the_base_path_or_an_absolute_one() -> None:
    filters = route_filters("/projekt", "https://ort.example/projekt")
    assert filters["url"]("/orte/") == "/projekt/orte/"
    assert filters["absolute"]("/orte/") == "https://ort.example/projekt/orte/"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Netlify Inc.", "Netlify Inc."),
        ("Webhof eG", "Webhof eG."),
        ("»Hof e. V.«", "»Hof e. V.«"),
        ("»Hof«", "»Hof«."),
    ],
)
def test_a_sentence_ends_with_one_full_stop(words: str, sentence: str) -> None:
    assert ended(words) == sentence


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://www.ort.example/a/b?c", "ort.example"),
        ("https://stadt.ort.example", "stadt.ort.example"),
        ("https://www.xn--brger-kln-67a3d.de/", "bürger-köln.de"),
        ("nichts", "nichts"),
    ],
)
def test_a_web_address_is_shown_by_its_host(address: str, shown: str) -> None:
    assert host(address) == shown
