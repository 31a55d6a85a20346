"""Whatever is typed for a mail address, a telephone number or a web address, what is wrong is told."""

import re
from collections.abc import Callable

import pytest

from plugins.catalog.mails import EMAIL
from plugins.catalog.models.phone import is_known
from plugins.catalog.models.typed_mail import read_email
from plugins.catalog.models.typed_phone import read_phone
from plugins.catalog.models.web_address import read_web_address

MAIL, ORT, PHONE = "alma@ort.example", "https://www.ort.example/x", "030 23125012"
CYRILLIC = "ist ein kyrillischer Buchstabe, der nur aussieht wie"
MAILS = [
    ("alma@-ort.example", "„-ort“ beginnt mit einem Bindestrich, was kein Name darf, hier also alma@ort.example"),
    ("alma@ort-.example", "„ort-“ endet mit einem Bindestrich, was kein Name darf, hier also alma@ort.example"),
    (f"alma@{'a' * 64}.de", "hat 64 Zeichen, und mehr als 63 darf kein Name haben"),
    (f"{'a' * 65}@ort.example", "vor dem @ stehen 65 Zeichen, und mehr als 64 hat kein Postfach"),
    (f"alma@{'.'.join(['a' * 60] * 5)}.de", "und mehr als 253 hat keiner"),
    ("alma@xn--a.de", "„xn--a“ steht für keinen Namen"),
    ("alma@www.ort.example", "„www.“ gehört zu einer Website und in keine E-Mail-Adresse, hier also alma@ort.example"),
    ("www.alma@ort.example", "„www.“ gehört zu einer Website und in keine E-Mail-Adresse, hier also alma@ort.example"),
    ("alma@ww.ort.example", "hier also alma@ort.example"),
    ("alma@web-de", "keine E-Mail-Adresse; hier also alma@web.de"),
    ("\u0430lma@ort.example", f"„\u0430“ {CYRILLIC} a; neu tippen: alma@ort.example"),
    ("alma@\u043ert.example", f"„\u043e“ {CYRILLIC} o; neu tippen, hier also alma@ort.example"),
    ("\u0391lma@ort.example", "ist ein griechischer Buchstabe, der nur aussieht wie A; neu tippen: Alma@ort.example"),
    ("\u044flma@ort.example", "„я“ ist ein kyrillischer Buchstabe; neu tippen"),
    *(
        (typed, f"keine bloße E-Mail-Adresse; nur diese schreiben: {MAIL}")
        for typed in (
            *(f"E-Mail: {MAIL}", f"Mail:{MAIL}", f"E-Mail-Adresse {MAIL}", f"{MAIL} (privat)", f"{MAIL} privat"),
            *(f"{MAIL}/", f"{MAIL} {MAIL}", f"{MAIL}, {MAIL}", f"„{MAIL}“", f"Alma Windfeder {MAIL}", f"'{MAIL}'"),
        )
    ),
    *(
        (typed, f"keine E-Mail-Adresse; hier also {MAIL}")
        for typed in (
            *("alma@ort(dot)example", "alma at ort punkt example", "alma%40ort.example", "alma@@ort.example"),
            *("alma_at_ort.example", ".alma@ort.example", "alma.@ort.example", "@alma@ort.example"),
            *("alma{at}ort.example", '"alma"@ort.example'),
        )
    ),
    ("alma@ort de", "hier also alma@ort.de"),
    ("alma@ort@de", "hier also alma@ort.de"),
    ("o\u2019neill@ort.example", "hier also o'neill@ort.example"),
    ("alma&amp;co@ort.example", "nur diese schreiben: alma&co@ort.example"),
    (f"{MAIL} rat@ort.example", f"mehr als eine E-Mail-Adresse; hierher gehört nur eine, etwa {MAIL}"),
    ("al ma@ort.example", "keine E-Mail-Adresse; erwartet wird etwa"),
    ("alma@am_ort.example", "„_“ gehört nicht in den Namen"),
    ("alma/rat@ort.example", "„/“ vor dem @ nehmen viele Mailprogramme nicht an"),
    ("www.ort.example", "das ist eine Webadresse"),
    (PHONE, "das ist eine Telefonnummer"),
    ("alma.ort.example", "das @ fehlt"),
]
FAX, OPEN = "keine Telefonnummer, sondern ein Fax", "noch nicht fertig; die fehlenden Ziffern eintragen"
PHONES = [
    *((typed, FAX) for typed in (f"Fax {PHONE}", f"Telefax: {PHONE}", f"{PHONE} (Fax)")),
    *((typed, f"nur diese schreiben: {PHONE}") for typed in (f"Tel./Fax {PHONE}", f"Tel. und Fax: {PHONE}")),
    *((typed, OPEN) for typed in ("030 23125 0xx", "030 23125-XX", "030 12345?", "030 23125___", "030 \u2026")),
    *(
        (typed, f"die Durchwahl mit Bindestrich anhängen: {PHONE}-5")
        for typed in (f"{PHONE} ext. 5", f"{PHONE} x5", f"{PHONE};ext=5")
    ),
    (f"{PHONE} / Fax: -99", f"„Fax: -99“ weglassen und nur diese schreiben: {PHONE}"),
    (f"Fax 030 23125099, Tel. {PHONE}", f"nur diese schreiben: {PHONE}"),
    (f"{PHONE} ab 18 Uhr", f"„ab 18 Uhr“ weglassen und nur diese schreiben: {PHONE}"),
    ("4930 23125012", "vor die 49 gehört ein Plus: +4930 23125012"),
    ("4931 918123", "fehlt vorn nur die 0, hier also 04931 918123"),
]
REMARKS = ("(abgerufen 2.3.2026)", "abgerufen am 2.3.2026", "[PDF]", "– Amtsblatt", "Stand: 2026", "S. 3", '"Titel"')
ADDRESSES = [
    *((f"{ORT} {remark}", f"„{remark}“ gehört nicht dazu, hier also {ORT}") for remark in REMARKS),
    (f"{ORT}, Amtsblatt 3/2020", f"„Amtsblatt 3/2020“ gehört nicht dazu, hier also {ORT}"),
    (f"{ORT}.pdf (PDF, 2 MB)", f"„(PDF, 2 MB)“ gehört nicht dazu, hier also {ORT}.pdf"),
    (f"http://www.ort.example/x {REMARKS[0]}", f"„{REMARKS[0]}“ gehört nicht dazu, hier also {ORT}"),
    (f"{ORT} b.pdf", f"ein Leerzeichen darf sie nicht enthalten, hier also {ORT}%20b.pdf"),
    (f"{ORT} (2020).pdf", f"ein Leerzeichen darf sie nicht enthalten, hier also {ORT}%20(2020).pdf"),
    (f"{ORT} y z", f"gehört „z“ nicht dazu, es weglassen, sonst hier also {ORT}%20y%20z"),
    ('https://www.ort.example/"x"', '„"“ darf sie nicht enthalten, hier also https://www.ort.example/%22x%22'),
    ("https://www.ort.example/<x>", "„<“ darf sie nicht enthalten, hier also https://www.ort.example/%3Cx%3E"),
    ("https://www.ort.example./x", f"hier also {ORT}"),
    ("https://www.ort.example:99999/x", f"„:99999“ gehört nicht dazu, hier also {ORT}"),
    (f"{ORT}%zz", f"hinter „%“ fehlt, welches Zeichen gemeint ist, hier also {ORT}%25zz"),
    *((typed, "die nur auf Ihrem eigenen Rechner gilt") for typed in ("https://localhost/x", "https://[::1]/x")),
    *((typed, "die nur in Ihrem eigenen Netz gilt") for typed in ("https://192.168.1.1/x", "https://fritz.box/x")),
    ("https://256.1.1.1/x", "„256.1.1.1“ ist die Nummer keines Rechners"),
    ("https://ort/x", "hinter „ort“ fehlt die Endung"),
    ("https://xn--a.de", "„xn--a“ steht für keinen Namen"),
    ("https://-ort.example/x", "beginnt mit einem Bindestrich, was kein Name darf, hier also https://ort.example/x"),
    ("https://www.ex\u0430mple.de/x", f"„\u0430“ {CYRILLIC} a; neu tippen, hier also https://www.example.de/x"),
    ("https://\u0441\u043e\u0441\u0430.com", f"{CYRILLIC} c; neu tippen, hier also https://coca.com"),
    ("https://www.xn--exmple-4nf.de", f"„\u0430“ {CYRILLIC} a; neu tippen, hier also https://www.example.de"),
]
TOLD = [
    *((read_email, *case) for case in MAILS),
    *((read_phone, *case) for case in PHONES),
    *((read_web_address, *case) for case in ADDRESSES),
]
REMEDY = re.compile(r"(?:hier also|nur diese schreiben:|neu tippen:|anhängen:|ein Plus:) (\+?\S+(?: [\d-]+)*)")
Read = Callable[[str], str]


@pytest.mark.parametrize(("read", "typed", "says"), TOLD)
def test_what_is_wrong_is_told(read: Read, typed: str, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        read(typed)


@pytest.mark.parametrize(("read", "typed"), [case[:2] for case in TOLD])
def test_every_remedy_is_taken_as_it_stands(read: Read, typed: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as refused:
        read(typed)
    for meant in REMEDY.findall(str(refused.value)):
        assert read(meant.rstrip(";"))


@pytest.mark.parametrize("mail", ["o'neill@ort.example", "alma&co@ort.example", "www@ort.example", "alma@web.de"])
def test_a_mailbox_that_can_be_is_taken_and_found_in_texts(mail: str) -> None:
    assert read_email(mail) == mail
    assert EMAIL.findall(f"Post an '{mail}'.") == [mail]


@pytest.mark.parametrize(
    "address",
    ["https://москва.рф/x", "https://ελλάδα.gr", "https://日本abc.jp", "https://r3---a.ort.example", f"{ORT}%20y"],
)
def test_a_name_in_one_script_is_left_alone(address: str) -> None:
    assert read_web_address(address)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("033201 12-0", "033201 12-0"),
        ("02161/1-0", "02161 1-0"),
        ("+49 (0)33201 12-34", "+49 33201 12-34"),
        ("01511234567", "01511 234567"),
        ("+491511234567", "+49 1511 234567"),
        ("01601234567", "0160 1234567"),
        ("015112345678", "01511 2345678"),
    ],
)
def test_a_number_keeps_its_extension_and_its_area_code_stands_apart(typed: str, shown: str) -> None:
    assert read_phone(typed) == shown


@pytest.mark.parametrize("number", ["030 0000000", "+49 30 000000"])
def test_zeros_are_nobodys_number(number: str) -> None:
    assert not is_known(number)


@pytest.mark.parametrize("number", ["030 23125000", "069 90009000", "040 66969000", "0152 28817386", "03496 0120345"])
def test_numbers_kept_for_films_can_be_anybodys(number: str) -> None:
    assert is_known(number)
