"""Each scalar type takes what it should, unchanged, and refuses the rest in German."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from plugins.catalog.models import types
from plugins.catalog.models.site_address import SiteAddress

ADDRESSES = (
    *("Serverweg 2, 24103 Kiel", "Serverweg 12-14 · D-24103 Kiel", "24103 Kiel", "C 4, 12, 68159 Mannheim"),
    *("2, rue du Pont, L-1234 Luxembourg", "Gasse 1/2/3, 1010 Wien", "Bahnhofstrasse 3, CH-8001 Zürich"),
    *("Unit 3, Dublin 2, D02 X525, Ireland", "1 Dam, 1012 AB Amsterdam", "8 Fore Street, London EC2A 4NE"),
    *("Ulica 5, 00-950 Warszawa", "Gatan 1, 111 22 Stockholm", "101 Townsend St, San Francisco, CA 94107"),
    *("Ármúli 5, 108 Reykjavík", "1 Main St, Ottawa, K1A 0B1", "Rúa 1, 1000-001 Lisboa", "[[Anschrift des Anbieters]]"),
)
ABROAD = (
    *(
        "+49 (0)351 012345",
        "+49 351 012345",
        "0049 (0) 351 012345",
        "+49351012345",
        "0049351/012345",
        "00 49 351 012345",
    ),
    *("(+49) 351 012345", "(0049) 351 012345", "+ 49 351 012345", "+49-(0)351-012345", "\uff0b49\u00a0351\u202f012345"),
)
AT_HOME = (
    *("030 23125123", "(030) 23125123", "(030)23125123", "( 030 ) 23125 123", "030/23125123", "030 / 23125/123"),
    *(
        "030-23125123",
        "030–23125123",
        "030 — 23 12 51 23",
        "030.23125.123",
        "030 · 23125123",
        "03023125123",
        "(0)30 23125123",
    ),
    *("030\u00a023125\u00a0123", "030\u2009231\u202f25123", "\u200b030 23125123", "030\t23125123", "０３０ 23125123"),
    *("(030 23125123", "030 (23125123)", "030  23125123", " 030 23125123 ", "0 30 23125123"),
)
WITH_EXTENSION = ("030 23125-0", "030/23125-0", "030 23125 – 0", "030-23125-0", "(030) 23125\u20110", "030231 25-0")
TAKEN = [
    (types.Postcode, "01067", "01067"),
    (types.Postcode, "\u00a001067\u200b", "01067"),
    (types.Email, "\u200balma@ort.example\u00a0", "alma@ort.example"),
    (types.Email, "alma@bu\u0308rger.de", "alma@bürger.de"),
    (types.Phone, "0351 0123456", "0351 0123456"),
    (types.Phone, "0123456", "0123456"),
    (types.Phone, "+49 (0)3496 / 01-20345", "+49 3496 0120345"),
    (types.Ags, "01001000", "01001000"),
    (types.Identifier, "no", "no"),
    (types.Identifier, "1e3", "1e3"),
    (types.Identifier, "zukunft-gestalten-2", "zukunft-gestalten-2"),
    (types.Flag, "true", True),
    (types.Flag, "false", False),
    (types.Flag, True, True),
    (types.Year, "2015", 2015),
    (types.Year, 2015, 2015),
    (types.Count, "0", 0),
    *((types.Phone, number, "+49 351 012345") for number in ABROAD),
    *((types.Phone, number, "030 23125123") for number in AT_HOME),
    *((types.Phone, number, "030 23125-0") for number in WITH_EXTENSION),
    (types.Phone, "+49 (0)30/23125-123", "+49 30 23125-123"),
    (types.Phone, "0171-39 20 123", "0171 3920123"),
    (types.Phone, "0152 28817386", "0152 28817386"),
    (types.Phone, "+49 171 / 39-20-123", "+49 171 3920123"),
    (types.Phone, "0800/1234567", "0800 1234567"),
    (types.Phone, "0043 1 5123456", "+43 1 5123456"),
    (types.Phone, "+41 (0)44 6681800", "+41 44 668 18 00"),
    (types.VatId, "DE123456789", "DE123456789"),
    (types.VatId, "DE 123 456 789", "DE 123 456 789"),
    (types.VatId, "ATU12345678", "ATU12345678"),
    (types.VatId, "CHE-123.456.789", "CHE-123.456.789"),
    (types.VatId, "FRXX123456789", "FRXX123456789"),
    (types.BusinessId, "DE123456789-00001", "DE123456789-00001"),
    (types.BusinessId, "DE123456789", "DE123456789"),
    (types.Degrees, "-7.5", -7.5),
    (types.Degrees, "51", 51.0),
    (types.Line, "L'Œuvre d’été (Straße/Fuß) & <b>", "L'Œuvre d’été (Straße/Fuß) & <b>"),
    (types.Url, "https://www.ort.example", "https://www.ort.example"),
    (types.Url, "https://xn--mller-kva.example:8443/ä/(b)?c=d&e#f", "https://xn--mller-kva.example:8443/ä/(b)?c=d&e#f"),
    (types.Url, "https://www.de/", "https://www.de/"),
    (types.Url, "https://www.bürger-köln.de/über?a=ö", "https://www.xn--brger-kln-67a3d.de/über?a=ö"),
    (types.Url, "https://Straße.de:8443", "https://xn--strae-oqa.de:8443"),
    (types.Url, "https://web.example/2020/https://a.example/b,c;d", "https://web.example/2020/https://a.example/b,c;d"),
    (types.Url, "https://192.0.2.1/karte", "https://192.0.2.1/karte"),
    (types.Url, "HTTPS://WWW.Ort.Example/Rat", "https://www.ort.example/Rat"),
    (types.Url, "\u200b https://www.ort.example/rat\n", "https://www.ort.example/rat"),
    (types.Url, "„https://www.ort.example/rat“", "https://www.ort.example/rat"),
    (types.Email, "alma.windfeder+web@mail.ort.example", "alma.windfeder+web@mail.ort.example"),
    (types.Email, "alma@bürger-köln.de", "alma@bürger-köln.de"),
    (types.Email, "alma@Straße.de", "alma@straße.de"),
    (types.Email, "alma@xn--brger-kln-67a3d.de", "alma@bürger-köln.de"),
    *((types.PostalAddress, address, address) for address in ADDRESSES),
]
REFUSED = [
    (types.Postcode, ["1067", "010670", "D-01067", "٠١٠٦٧", ""]),
    (types.Phone, ["keine", "0", "++49 3496", "03496\n123", "0" * 30]),
    (types.Ags, ["9182120", "091821200", "0918212x", "٠٩١٨٢١٢٠"]),
    (types.Identifier, ["", "A", "ä", "a b", "a--b", "-a", "a-", "a/b", "a.b", "a_b", "../a", "a\n", "a" * 61]),
    (types.Flag, ["ja", "yes", "no", "True", "1", ""]),
    (types.Year, ["15", "0999", "3000", "2015-01", "bald", "2015 ", "٢٠١٥"]),
    (types.Count, ["-1", "1.000", "1e3", "", "0" * 10, "٣"]),
    (types.Degrees, ["47,8", "47.", ".5", "1e1", "nan", "inf", "47°"]),
    (types.Line, ["", "  ", "a\nb", "x" * 201, "Alma Windfeder;", "Köln,", "Am Ring 1 ,", ";"]),
    (types.Words, ["Am Ring 1;"]),
    (types.PostalAddress, ["siehe Vertrag", "Kiel", "Serverweg 2, Kiel", "Serverweg 12-14", "Weg 123 a, Ort", "24103"]),
    (types.City, ["Köln,"]),
    (
        types.VatId,
        ["DE12345", "DE1234567890", "DE12345678O", "203/123/45678", "12/345/67890", "1234567890123", "keine"],
    ),
    (types.VatId, ["123456789", "ATU1234567", "AT12345678", "de123456789", "DE123456789-00001", "DE"]),
    (types.BusinessId, ["DE12345", "12345", "203/123/45678", "DE123456789-1"]),
    (types.Text, ["", "\n", "x" * 2001]),
    (
        types.Url,
        ["http://a.de", "//a.de", "a.de", "https://", "https://localhost", "https://a.de/ b", 'https://a.de/"'],
    ),
    (types.Url, ["javascript:alert(1)", "https://a@b.de", "https://a.de/" + "x" * 500]),
    (types.Email, ["alma", "a@b", "a@@b.de", "a b@c.de", "ä@b.de", "a@b.de?subject=x"]),
    (types.Email, ["ä@ö.de", "a@ö", "a@ö..de", "a@ö@ö.de"]),
]
SAID = [
    (types.PostalAddress, "Kiel", "keine vollständige Anschrift; erwartet werden Straße, Postleitzahl und Ort, etwa"),
    *(
        (types.Email, typed, "keine bloße E-Mail-Adresse; nur diese schreiben: alma@ort.example")
        for typed in (
            "<alma@ort.example>",
            "mailto:alma@ort.example",
            "[Post](mailto:alma@ort.example)",
            "Alma Windfeder <alma@ort.example>",
            "alma@ort.example <mailto:alma@ort.example>",
            "https://alma@ort.example",
            "alma@ort.example?subject=Rat",
            "(alma@ort.example)",
            "alma@ort.example,",
        )
    ),
    (types.Email, "alma windfeder@ort.example", "keine E-Mail-Adresse; erwartet wird etwa"),
    (types.Email, "alma@wind-federde", "keine E-Mail-Adresse; hier also alma@wind-feder.de"),
    (types.Email, "alma@wind-feder", "keine E-Mail-Adresse; hinter „wind-feder“ fehlt die Endung, etwa .de"),
    *(
        (types.Email, typed, "mehr als eine E-Mail-Adresse; hierher gehört nur eine, etwa alma@ort.example")
        for typed in ("alma@ort.example, rat@ort.example", "alma@ort.example oder rat@ort.example")
    ),
    *(
        (types.Email, typed, "keine E-Mail-Adresse; hier also alma@ort.example")
        for typed in (
            *("alma(at)ort.example", "alma [at] ort.example", "alma@ort,example", "alma @ ort.example"),
            *("alma@ort..example", "alma@ort .example", "alma\uff20ort.example"),
        )
    ),
    *(
        (types.Phone, typed, "mehr als eine Telefonnummer; hierher gehört nur eine, etwa 0351 012345; eine weitere in")
        for typed in (
            "0351 012345 oder 0170 012345",
            "0351 012345 / 0170 0123456",
            "0351 012345, 0170 012345",
            "0351 012345/0170 0123456",
            "0351 012345 (Büro), 0170 012345 (mobil)",
        )
    ),
    (types.Phone, "0351 012345 (Büro)", "keine bloße Telefonnummer; nur diese schreiben: 0351 012345"),
    (types.Phone, "Büro 0351 012345", "keine bloße Telefonnummer; nur diese schreiben: 0351 012345"),
    (types.Phone, "0351 012345.", "in keine Telefonnummer gehören; hier also 0351 012345"),
    (types.Text, "Eins.\n\nZwei.", "mit Absätzen oder als Liste geschrieben, die hier zusammenfallen; als Sätze"),
    (types.Text, "- eins\n- zwei", "mit Absätzen oder als Liste geschrieben"),
    (types.Phone, "030 2312512/-13", "mehr als eine Telefonnummer; hierher gehört nur eine, etwa 030 2312512"),
    (types.Phone, "030 23125-12/13", "mehr als eine Telefonnummer; hierher gehört nur eine, etwa 030 23125-12"),
    *(
        (types.Phone, typed, "keine bloße Telefonnummer; die Durchwahl mit Bindestrich anhängen: 030 23125-12")
        for typed in ("030 23125 Durchwahl 12", "030 23125, App. 12", "030 23125 (Nebenstelle 12)", "030 23125 DW: 12")
    ),
    *(
        (types.Phone, typed, "keine Telefonnummer, die es geben kann; Vorwahl und Länge prüfen")
        for typed in ("+999 123456", "+0049 30 23125123", "00049 30 23125123", "0000 0000", "+1 212 555")
    ),
    (types.Email, "mailto:jürgen@ort.example", "keine E-Mail-Adresse; „ü“ vor dem @"),
    *(
        (types.Phone, typed, "keine bloße Telefonnummer; nur diese schreiben: 0351 012345")
        for typed in ("tel:0351 012345", "<tel:0351 012345>", "[0351 012345](tel:+49351012345)", "Tel. 0351 012345")
    ),
    (types.Phone, "https://ort.example", "keine Telefonnummer; erlaubt sind Ziffern"),
    *(
        (types.Phone, typed, f"mit dem Buchstaben {letter} geschrieben; mit der Ziffer {digit} heißt sie {meant}")
        for typed, letter, digit, meant in (
            ("O5531 7O4418", "O", 0, "05531 704418"),
            ("05531 70441O", "O", 0, "05531 704410"),
            ("05531 70441O (AB)", "O", 0, "05531 704410"),
            ("Tel.: 05531.70441o", "o", 0, "05531 704410"),
            ("05531 70 44 OO", "O", 0, "05531 70 44 00"),
            ("+49 (O)5531 704418", "O", 0, "+49 (0)5531 704418"),
            ("05531 7044l8", "l", 1, "05531 704418"),
            ("05531 70441I", "I", 1, "05531 704411"),
        )
    ),
    (types.Phone, "O553l 704418", "mit den Buchstaben O und l geschrieben; mit Ziffern heißt sie 05531 704418"),
    (types.Phone, "05531 70441O oder 0171 0123456", "hierher gehört nur eine, etwa 05531 704410; eine weitere"),
    *(
        (types.Phone, typed, "keine Telefonnummer; „S“ darin ist keine Ziffer, die gemeinte schreiben")
        for typed in ("05531 70441S", "05531 70S4418")
    ),
    *(
        (types.Phone, typed, "keine bloße Telefonnummer; nur diese schreiben: 05531 704418")
        for typed in ("05531 704418 (AB)", "05531 704418 AB", "05531 704418 II")
    ),
    (types.Phone, "Raum 1O: 05531 704418", "„Raum 10:“ weglassen und nur diese schreiben: 05531 704418"),
    (types.Url, "(https://ort.example)", "keine bloße Webadresse; nur diese schreiben: https://ort.example"),
    (types.Url, "<http://büro.example/a>", "keine bloße Webadresse; nur diese schreiben: https://büro.example/a"),
    (types.Url, "https://www.büro.example.", "am Ende steht „.“ zu viel, hier also https://www.büro.example"),
    (types.Url, "https://www.büro", "hinter dem Namen der Website fehlt die Endung, etwa .de"),
    (types.Url, "https://www.ort.example.", "am Ende steht „.“ zu viel, hier also https://www.ort.example"),
    (types.Url, "https://ort.example,", "am Ende steht „,“ zu viel, hier also https://ort.example"),
    (types.Url, "https://www,ort.example", "„,“ gehört nicht in den Namen der Website „www,ort.example“; berichtigen"),
    (types.Url, "https://www.musterstadt", "hinter dem Namen der Website fehlt die Endung, etwa .de"),
    (types.Url, "https://www.musterstadt/rathaus", "hinter dem Namen der Website fehlt die Endung, etwa .de"),
    (types.Url, "https://www.musterstadt.d", "eine Endung „.d“ gibt es nicht, berichtigen"),
    (types.Url, "http://ort.example", "sie muss mit https:// beginnen"),
    (types.Url, "https://https://ort.example/a", "nur diese schreiben: https://ort.example/a"),
    (types.Url, "<https://ort.example>", "nur diese schreiben: https://ort.example"),
    (types.Url, "[Ort (neu)](http://ort.example)", "nur diese schreiben: https://ort.example"),
    (types.Email, "jürgen@müller.de", "„ü“ vor dem @ nimmt kaum ein Postfach an; die Schreibweise ohne eintragen"),
    (types.Email, "alma@ort.con", "keine E-Mail-Adresse; eine Endung „.con“ gibt es nicht, berichtigen"),
    (types.Url, "https://ort.con/a", "eine Endung „.con“ gibt es nicht, berichtigen"),
    (types.Url, "https://wwww.ort.example/a", "„wwww.“ hat ein w zu viel, hier also https://www.ort.example/a"),
    (SiteAddress, "wwww.ort.example", "„wwww.“ hat ein w zu viel, hier also www.ort.example"),
    (SiteAddress, "https://xn--a.ort.example", "„xn--a“ steht für keinen Namen; ihn so schreiben, wie man ihn liest"),
    (SiteAddress, "https://xn--rt-kv.example", "„xn--rt-kv“ steht für keinen Namen; ihn so schreiben"),
    (SiteAddress, "https://ort.example/~gärtner", "dort umbenennen, dann https://ort.example/~gaertner"),
    (
        SiteAddress,
        "ort.example/.alt",
        "Punkte am Anfang von Ordnern liest nicht jeder Server; dort umbenennen, dann ort.",
    ),
    (SiteAddress, "https://ww.ort.example", "„ww.“ hat ein w zu wenig, hier also www.ort.example"),
    (SiteAddress, "https://wwwort.example", "hinter „www“ fehlt ein Punkt, hier also www.ort.example"),
    (types.Url, "https://www-ort.example", "hinter „www“ fehlt ein Punkt, hier also https://www.ort.example"),
    (types.Url, "http://ort.example", "hier also https://ort.example"),
    *(
        (types.Url, typed, "keine bloße Webadresse; nur diese schreiben: https://ort.example/rat")
        for typed in ("siehe https://ort.example/rat", "Rat des Orts (https://ort.example/rat)")
    ),
    *(
        (types.Url, typed, "sie muss mit https:// beginnen, hier also https://www.ort.example/rat")
        for typed in (
            *("https:/www.ort.example/rat", "https//www.ort.example/rat", "htps://www.ort.example/rat"),
            *("//www.ort.example/rat", "www,ort,example/rat", "siehe www.ort.example/rat", "ftp://www.ort.example/rat"),
        )
    ),
    (types.Url, "https://ort.example/neuer rat", "hier also https://ort.example/neuer%20rat"),
    (types.Url, "alma@ort.example", "keine Webadresse, sondern eine E-Mail-Adresse; erwartet wird etwa https://"),
    (types.Url, "wwww.ort.example", "keine vollständige Webadresse; „wwww.“ hat ein w zu viel, hier also https://"),
    (types.Url, "www.ort.example und rat.ort.example", "mehr als eine Webadresse; in einer Liste jede"),
    (types.Url, "https://127.0.0.1:8000/", "eine Adresse, die nur auf Ihrem eigenen Rechner gilt"),
    (types.Url, "https://ort .example/rat", "darf keine Leerzeichen enthalten"),
    (types.Url, "www.ort.example/rat", "hier also https://www.ort.example/rat"),
    *(
        (types.Year, typed, "vier Ziffern, hier also 2015")
        for typed in ("seit 2015", "2015-03", "März 2015", "3.5.2015")
    ),
    *((types.Year, typed, "vier Ziffern, etwa 2022") for typed in ("vor 2015", "2015 oder 2016", "bald")),
    (types.Count, "1.130", "nur Ziffern, hier also 1130"),
    (types.Count, "113 Orte", "nur Ziffern, hier also 113"),
    (types.Count, "etwa 113", "nur Ziffern, etwa 113"),
    *((types.Degrees, typed, "hier also 51.3127") for typed in ("51,3127", "51.3127° N", "51,3127°")),
    (types.Phone, "5531 704418", "fehlt vorn nur die 0, hier also 05531 704418; sonst die Vorwahl davorsetzen"),
    (types.Postcode, "1067", "fünf Ziffern, die fehlende ergänzen; begänne sie mit 0, wäre es 01067"),
    *(
        (types.Postcode, typed, "fünf Ziffern, hier also 06999")
        for typed in ("D–06999", "06 999", "O6999", "06999 Ort", "DE 06999")
    ),
    (types.Postcode, "D-06999", "fünf Ziffern, hier also 06999"),
    (types.Postcode, "069999", "fünf Ziffern, etwa 01067"),
    (types.Unit, "113 Orte", "die Zahl steht unter „count“, hier also Orte"),
    (types.Ags, "01054", "acht Ziffern, fünf nennen einen Kreis; die Zeile löschen"),
    (types.Ags, "1054036", "acht Ziffern, die fehlende ergänzen; begänne er mit 0, wäre es 01054036"),
    (types.Ags, "9182120", "acht Ziffern, hier also 09182120"),
    (types.Ags, "1452218", "acht Ziffern, die fehlende ergänzen"),
    (types.Phone, "04121", "dahinter fehlen Ziffern, etwa 030 1234567"),
    (types.Phone, "+49 4121", "dahinter fehlen Ziffern, etwa 030 1234567"),
    (types.Phone, "04121 123456789012", "sie hat 17 Ziffern, und mehr als 15 hat keine"),
    (types.Phone, "+49 0351 012345", "hinter +49 fällt die 0 weg, hier also +49 351 012345"),
    (types.Phone, "0049 0351 012345", "hinter +49 fällt die 0 weg, hier also 0049 351 012345"),
    (types.Phone, "+49 (0351) 012345", "hinter +49 fällt die 0 weg, hier also +49 (351) 012345"),
    (types.Phone, "0221", "dahinter fehlen Ziffern, etwa 030 1234567"),
    (types.Phone, "++49 3496", "erlaubt sind Ziffern, Leerzeichen"),
]
CASES = [(kind, text) for kind, texts in REFUSED for text in texts]


@pytest.mark.parametrize(("kind", "written", "value"), TAKEN)
def test_a_right_value_is_taken(kind: Any, written: Any, value: Any) -> None:
    assert TypeAdapter(kind).validate_python(written) == value


@pytest.mark.parametrize(("kind", "written"), CASES)
def test_a_wrong_value_is_refused(kind: Any, written: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(written)


@pytest.mark.parametrize(("kind", "written", "says"), SAID)
def test_of_a_value_that_is_nearly_right_is_said_what_is_wrong(kind: Any, written: str, says: str) -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(kind).validate_python(written)
    assert says in str(refused.value)
