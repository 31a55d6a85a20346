"""The settings of a site are facts: checked, with places and the nearest known word."""

import pytest

from plugins.catalog.models.channels import EmailChannel, EndpointChannel, IssoChannel
from plugins.catalog.models.website import Website
from plugins.catalog.validation import validate
from tests.catalog.specimen import node_of, said

MENUS = "menu: [{text: Start, page: /}]\nfooter: [{text: Start, page: /}]\n"
SERVICE = "channel: endpoint, action: https://forms.ort.example/f/1, provider: Dienst GmbH"

MISTYPED = (
    *("https:/www.ort.example", "https//www.ort.example", "'https:www.ort.example'", "https:\\\\www.ort.example"),
    *("https://https://www.ort.example", "http://https://www.ort.example", "htps://www.ort.example"),
    *("https;//www.ort.example", "hhttps://www.ort.example", "ttps://www.ort.example", "//www.ort.example"),
    *("'www,ort,example'", "www..ort.example", "'<https://www.ort.example>'", "(https://www.ort.example)"),
    *("'[Ort](https://www.ort.example)'", "'Meine Seite: www.ort.example'", "'www.ort.example,'", "www.-ort.example"),
)
"""Ways in which one address was mistyped, or pasted with something around it."""


def read(text: str) -> tuple[Website | None, list[str]]:
    """Read settings that stand before the menus, with an address where the text has none."""
    whole = text if text.startswith("address:") else f"address: https://www.ort.example\n{text}"
    website, problems = validate(Website, node_of(f"{whole}\n{MENUS}"))
    return website, said(problems)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://www.ort.example", "https://www.ort.example"),
        ("https://www.ort.example/", "https://www.ort.example"),
        ("www.ort.example", "https://www.ort.example"),
        ("ort.example/", "https://ort.example"),
        ("HTTPS://WWW.Ort.Example", "https://www.ort.example"),
        ("https://erika.github.io/Website/", "https://erika.github.io/Website"),
        ("https://erika.github.io/erika.github.io", "https://erika.github.io/erika.github.io"),
        ("https://localhost-bergfeld.example", "https://localhost-bergfeld.example"),
        ("https://www.bürger-köln.de", "https://www.xn--brger-kln-67a3d.de"),
        ("www.Straße.de", "https://www.xn--strae-oqa.de"),
        ("https://ort.example:8443/a/b/", "https://ort.example:8443/a/b"),
        ("https://ort.example:443/", "https://ort.example"),
        ("https://ort.example/%7Eerika/", "https://ort.example/~erika"),
        ("https://xn--rt-fka.example", "https://xn--rt-fka.example"),
        ("https://xn--i-7iq.example:8443", "https://xn--i-7iq.example:8443"),
        ("https://ort.example//a//b//", "https://ort.example/a/b"),
        ("www.ort.example.", "https://www.ort.example"),
        ("https://ort.example/?", "https://ort.example"),
        ("https://XN--BRGER-KLN-67A3D.de", "https://xn--brger-kln-67a3d.de"),
        ("https://b%C3%BCrger-k%C3%B6ln.de", "https://xn--brger-kln-67a3d.de"),
        ("https://bu\u0308rger-ko\u0308ln.de", "https://xn--brger-kln-67a3d.de"),
        ("\u200bwww.ort.example\u200b", "https://www.ort.example"),
        ("\u00a0https://www.ort\u00ad.example\u00a0", "https://www.ort.example"),
        *((f"'{around}'", "https://www.ort.example") for around in ('"www.ort.example"', " „www.ort.example“ ")),
    ],
)
def test_an_address_is_taken_as_owners_write_it(written: str, address: str) -> None:
    website, problems = read(f"address: {written}")
    assert problems == []
    assert website
    assert website.address == address


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("http://www.ort.example", "nicht verschlüsselt; mit https:// schreiben"),
        ("ftp://www.ort.example", "keine Webadresse; hier also https://www.ort.example"),
        *((typed, "keine Webadresse; hier also https://www.ort.example") for typed in MISTYPED),
        ("http://ort.example/a", "hier also https://ort.example/a, und beim Anbieter ein Zertifikat einschalten"),
        ("post@ort.example", "keine Webadresse, sondern eine E-Mail-Adresse; erwartet wird die Adresse, unter der"),
        (
            "https://erika:wort@ort.example",
            "was vor dem „@“ steht, gehört nicht auf eine Website, hier also https://ort",
        ),
        ("https://192.0.2.7/", "keine Webadresse, sondern die Nummer eines Rechners; erwartet wird"),
        ("'https://[2001:db8::1]/'", "sondern die Nummer eines Rechners"),
        ("'C:\\website'", "sondern ein Ordner oder eine Datei auf einem Rechner"),
        ("/var/www/website", "sondern ein Ordner oder eine Datei auf einem Rechner"),
        ("https://ort.example:80", "keine Webadresse; dieser Port geht nicht, ohne ihn: https://ort.example"),
        ("https://ort.example:99999/a", "dieser Port geht nicht, ohne ihn: https://ort.example/a"),
        ("https://ort.example/bürger/", "dort umbenennen, dann https://ort.example/buerger"),
        ("https://ort.example/b%C3%BCrger/", "dort umbenennen, dann https://ort.example/buerger"),
        ("https://ort.example/meine seite", "dort umbenennen, dann https://ort.example/meine-seite"),
        ("www.ort.example oder ort.example", "mehr als eine Webadresse; erwartet wird die Adresse"),
        ("www.ort.example, ort.example", "mehr als eine Webadresse; erwartet wird die Adresse"),
        ("www.grüner ort.example", "der Name der Website „www.grüner ort.example“ darf keine Leerzeichen enthalten"),
        ("www.am_ort.example", "„_“ gehört nicht in den Namen der Website „www.am_ort.example“; berichtigen"),
        ("https://www.ort.d", "keine vollständige Webadresse; eine Endung „.d“ gibt es nicht, berichtigen"),
        ("https://", "keine Webadresse"),
        ("meine-seite", "keine Webadresse"),
        ("https://ort.example/?a=b", "keine Webadresse; ohne, was dahinter steht: https://ort.example"),
        ("'https://ort.example/#oben'", "keine Webadresse; ohne, was dahinter steht: https://ort.example"),
        ("https://ort.example/a/?a=b", "ohne, was dahinter steht: https://ort.example/a"),
        ("https://www.ort.example/index.html", "die Adresse einer Seite; die der Website ist https://www.ort.example"),
        ("www.ort.example/a/Index.PHP", "die Adresse einer Seite; die der Website ist www.ort.example/a"),
        ("https://ort.example/index.html/", "die Adresse einer Seite; die der Website ist https://ort.example"),
        ("https://www.ort", "keine vollständige Webadresse; hinter „www.ort“ fehlt die Endung, etwa www.ort.de"),
        ("www.ort/a", "keine vollständige Webadresse; hinter „www.ort“ fehlt die Endung"),
        ("http://127.0.0.1:8000", "die Adresse der Vorschau, die nur auf Ihrem Rechner gilt; erwartet wird"),
        ("https://127.0.0.1:8000/", "die Adresse der Vorschau"),
        ("localhost:8000", "die Adresse der Vorschau"),
        ("https://bergfeld.b", "eine Endung „.b“ gibt es nicht"),
        (f"https://{'a' * 64}.de", "keine Webadresse"),
        ("http://localhost", "die Adresse der Vorschau"),
        ("https://ort..example", "keine Webadresse"),
        ("https://ort.example:acht", "keine Webadresse"),
        ("https://erika@ort.example", "keine Webadresse"),
        ("post@ort.example", "keine Webadresse"),
        ("https://ort.example/a/../b", "keine Webadresse"),
        ("https://[::1", "keine Webadresse"),
    ],
)
def test_an_address_that_is_none_is_a_problem_at_its_place(written: str, message: str) -> None:
    website, (problem,) = read(f"address: {written}")
    assert website is None
    assert problem.startswith("x.yaml:1:10: „")
    assert message in problem


def test_without_a_choice_messages_come_by_email_and_all_parts_are_there() -> None:
    website, problems = read("")
    assert problems == []
    assert website
    assert isinstance(website.comments, EmailChannel)
    assert isinstance(website.enquiries, EmailChannel)
    assert all(website.parts.model_dump().values())


@pytest.mark.parametrize(
    ("chosen", "kind"),
    [
        ("{channel: email}", EmailChannel),
        (f"{{{SERVICE}}}", EndpointChannel),
        ("{channel: endpoint, action: /danke/, preset: netlify, provider: Netlify}", EndpointChannel),
        ("{channel: isso, server: https://isso.ort.example, provider: Ich}", IssoChannel),
        ("{channel: isso, server: 'http://127.0.0.1:8080', provider: Ich}", IssoChannel),
    ],
)
def test_each_channel_can_be_chosen_for_comments(chosen: str, kind: type) -> None:
    website, problems = read(f"comments: {chosen}")
    assert problems == []
    assert website
    assert isinstance(website.comments, kind)


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        (
            "comments: {channel: aus}",
            "2:21",
            "„aus“ ist für „channel“ nicht vorgesehen; möglich sind email, endpoint oder isso; soll es "
            "keine Kommentare geben, „comments“ unter „parts“ auf false setzen",
        ),
        ("comments: {channel: e-mail}", "2:21", "„e-mail“ ist für „channel“ nicht vorgesehen; richtig ist „email“"),
        ("comments: {channel: fax}", "2:21", "möglich sind email, endpoint oder isso; soll es keine"),
        ("enquiries: {channel: isso}", "2:22", "möglich sind email oder endpoint"),
        ("comments: {provider: X}", "2:11", "das Feld „channel“ fehlt"),
        (
            "comments: email",
            "2:11",
            "hier gehören Felder hin, jedes als „feld: Wert“ in seiner Zeile: „channel",
        ),
        ("comments: false", "2:11", "soll es keine Kommentare geben, „comments“ unter „parts“ auf false setzen"),
        ("comments: formular", "2:11", "darunter „channel: …“ schreiben, möglich sind email, endpoint oder isso"),
        ("enquiries: false", "2:12", "möglich sind email oder endpoint; ganz ohne Weg geht es nicht"),
        ("comments: {channel: endpoint, provider: X}", "2:11", "das Feld „action“ fehlt"),
        ("comments: {channel: isso, provider: X}", "2:11", "das Feld „server“ fehlt"),
        ("comments: {channel: endpoint, action: /danke/}", "2:11", "das Feld „provider“ fehlt"),
        ("comments: {channel: email, adresse: x}", "2:28", "das Feld „adresse“ ist unbekannt"),
        (
            "comments: {channel: endpoint, acton: /danke/, action: /a/, provider: X}",
            "2:31",
            "„action“ steht schon in Zeile 2",
        ),
        (
            "comments: {channel: endpoint, provider: X, action: http://f.ort.example}",
            "2:52",
            "keine sichere Webadresse; sie muss mit https:// beginnen, hier also https://f.ort.example",
        ),
        (
            "comments: {channel: endpoint, provider: X, action: 'https://f.example; script-src *'}",
            "2:52",
            "keine Webadresse; „script-src *“ gehört nicht dazu",
        ),
        (f"comments: {{{SERVICE}, preset: formspre}}", "2:101", "meinten Sie „formspree“?"),
        (f"comments: {{{SERVICE}, fields: {{nachricht: text}}}}", "2:", "kein Feld des Formulars; bekannt sind: name"),
        (
            "comments: {channel: email, action: 'https://forms.ort.example/f'}",
            "2:28",
            "„action“ gibt es nur bei „channel: endpoint“; das dort schreiben, wenn Sie diesen Weg wollen",
        ),
        ("enquiries: {channel: email, provider: X}", "2:29", "„provider“ gibt es nur bei „channel: endpoint“"),
        ("comments: {channel: email, server: x}", "2:28", "„server“ gibt es nur bei „channel: isso“"),
        ("hosts: [apach]", "2:9", "„apach“ ist für „hosts“ nicht vorgesehen; meinten Sie „apache“?"),
        ("hosts: apache", "2:8", "hier gehört eine Liste hin"),
        (f"menu:\n  - {{text: {'a' * 51}, page: /a/}}", "3:12", "„text“ ist mit 51 Zeichen zu lang; höchstens 50"),
        ("parts: {news: nein}", "2:15", "kein Ja/Nein-Wert"),
        ("parts: {gutschein: false}", "2:9", "das Feld „gutschein“ ist unbekannt; meinten Sie „voucher“?"),
        (
            "deploy: {kind: ftp, host: a.example, user: ich, folder: /www}",
            "2:16",
            "„ftp“ ist für „kind“ nicht vorgesehen",
        ),
        ("deploy: {kind: sftp, host: -oProxyCommand=x, user: ich, folder: /www}", "2:28", "kein Name eines Servers"),
        ("deploy: {kind: sftp, host: a.example, user: -x, folder: /www}", "2:45", "kein Benutzername"),
        ("deploy: {kind: sftp, host: a.example, user: ich, folder: ../da}", "2:58", "kein Ordner auf dem Server"),
        ("deploy: {kind: sftp, host: a.example, user: ich, folder: /www, port: zwei}", "2:70", "keine Portnummer"),
        ("deploy: {kind: sftp, host: a.example, folder: /www}", "2:9", "das Feld „user“ fehlt"),
        (
            "deploy: {kind: sftp, host: a.example, user: ich, folder: /www, password: geheim}",
            "2:64",
            "das Feld „password“ ist unbekannt; die Zeile löschen, nach einem Passwort wird nie gefragt",
        ),
        (
            "deploy: {kind: sftp, host: 'a.example:2222', user: ich, folder: /www}",
            "2:28",
            "nicht nur der Name eines Servers; hierher gehört a.example, und in eine eigene Zeile port: 2222",
        ),
        (
            "deploy: {kind: sftp, host: 'sftp://ich@a.example/', user: ich, folder: /www}",
            "2:28",
            "hierher gehört a.example, hinter „user:“ ich",
        ),
        (
            "deploy: {kind: sftp, host: 'sftp://a.example/www', user: ich, folder: /www}",
            "2:28",
            "hierher gehört a.example, hinter „folder:“ /www",
        ),
    ],
)
def test_a_wrong_choice_is_one_problem_at_its_place(text: str, place: str, message: str) -> None:
    website, (problem,) = read(text)
    assert website is None
    assert problem.startswith(f"x.yaml:{place}")
    assert message in problem


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("SSH.Ort.Example", "ssh.ort.example"),
        ("ssh.bürger-köln.de", "ssh.xn--brger-kln-67a3d.de"),
        ("'\u00a0ssh.ort.example.\u200b'", "ssh.ort.example"),
        ("192.0.2.7", "192.0.2.7"),
    ],
)
def test_the_name_of_a_server_is_taken_as_owners_write_it(typed: str, host: str) -> None:
    website, problems = read(f"deploy: {{kind: sftp, host: {typed}, user: ich, folder: /}}")
    assert problems == []
    assert website
    assert website.deploy
    assert (website.deploy.host, website.deploy.folder) == (host, "/")


@pytest.mark.parametrize("kind", ["sftp", "rsync"])
@pytest.mark.parametrize("name", ["password", "Passwort", "pass", "pwd", "pw", "kennwort", "sftp-passwort"])
@pytest.mark.parametrize("lacking", ["folder", "port", "user"])
def test_a_password_is_never_taken_for_a_field_that_is_missing(kind: str, name: str, lacking: str) -> None:
    fields = {"kind": kind, "host": "a.example", "user": "ich", "folder": "/www", "port": "22", name: "geheim"}
    written = ", ".join(f"{field}: {value}" for field, value in fields.items() if field != lacking)
    website, problems = read(f"deploy: {{{written}}}")
    assert website is None
    refused = f"das Feld „{name}“ ist unbekannt; die Zeile löschen, nach einem Passwort wird nie gefragt"
    missing = [f"das Feld „{lacking}“ fehlt"] if lacking != "port" else []
    said = [problem.partition(": ")[2].partition("; ergänzen")[0] for problem in problems]
    assert sorted(said) == sorted([refused, *missing])


def test_a_password_alone_in_its_record_is_refused_as_one() -> None:
    _, problems = read("deploy: {kind: sftp, password: geheim, passwort: geheim}")
    assert sum("nach einem Passwort wird nie gefragt" in problem for problem in problems) == 2
    assert sum("fehlt; ergänzen" in problem for problem in problems) == 3


FIELDS = Website.model_fields


def test_a_menu_without_an_entry_is_a_problem() -> None:
    _, problems = validate(Website, node_of("address: https://www.ort.example\nmenu: []\nfooter: []\n"))
    places = (("menu", "2:7"), ("footer", "3:9"))
    assert said(problems) == [
        f"x.yaml:{place}: die Liste „{field}“ ist zu kurz; mindestens 1 Eintrag: {FIELDS[field].description}"
        for field, place in places
    ]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (
            "text: /profil/\n    page: Profil",
            "3:11: „Profil“ ist mit „text“ vertauscht; hierher gehört /profil/, hinter",
        ),
        (
            "text: Netz\n    page: https://www.linkedin.com/in/jan",
            "3:11: „https://www.linkedin.com/in/jan“ ist eine fremde Website, und hierher kommen nur Seiten dieser",
        ),
        (
            "text: Netz\n    page: https://www.ort.example/a",
            "3:11: „https://www.ort.example/a“ ist eine ganze Webadresse; von einer eigenen Seite steht hier nur",
        ),
    ],
)
def test_a_menu_entry_that_leads_elsewhere_or_is_turned_round(entry: str, message: str) -> None:
    text = f"address: https://www.ort.example\nmenu:\n  - {entry}\nfooter: [{{text: Start, page: /}}]\n"
    _, problems = validate(Website, node_of(text))
    (problem,) = (problem.replace("x.yaml:4", "x.yaml:3") for problem in said(problems))
    assert problem.startswith(f"x.yaml:{message}")
