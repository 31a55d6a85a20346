"""Faults to plant in a good site, each with the check that must find it."""

from plugins.catalog.photos import fingerprint
from plugins.preflight import SwitchedOff
from tests.preflight.built import SITE_URL, Built
from tests.preflight.planting import Fault, expected, inserted, photo, sourced, swapped, written
from tests.preflight.snippets import BROKEN_MARKUP, LEFTOVERS, SECRETS, UNTIDY

IMPRINT, PRIVACY, TOWNS = "impressum/index.html", "datenschutz/index.html", "orte/index.html"
CONSULTANT = "data/consultant.yaml"
ISSO = '<form data-channel="isso"><p><button>Absenden</button></p></form>'


def _photo_without_credit(built: Built, page: str) -> None:
    content = photo({0x013B: "Vera Beispiel"})
    (built.root / "content/bilder/platz.jpg").write_bytes(content)
    address = f"/bilder/platz-8.{fingerprint(content)}.jpg"
    built.insert(page, f'<figure><img src="{address}" alt="Platz" width="8" height="8"></figure>')


def _doubled_title(built: Built, page: str) -> None:
    title = built.read("index.html").split("<title>")[1].split("</title>")[0]
    built.swap(page, "<title>.*?</title>", f"<title>{title}</title>")


def _doubled_entry(built: Built, page: str) -> None:
    entry = built.read(page).split("<entry>")[1]
    built.swap(page, "<entry>", f"<entry>{entry}<entry>")


def _stale_copy(built: Built, page: str) -> None:
    built.write(page, (built.folder / page).read_bytes()[:-9])


def _island(built: Built, page: str) -> None:
    """Add a page that only search engines are told of."""
    built.write("insel/index.html", built.read("profil/index.html"))
    built.swap("insel/index.html", "<title>.*?</title>", "<title>Insel</title>")
    built.swap(
        "insel/index.html", 'name="description" content="[^"]*"', f'name="description" content="{"Insel. " * 9}"'
    )
    built.swap("sitemap.xml", "</urlset>", f"<url><loc>{SITE_URL}/insel/</loc></url></urlset>")


def _no_vouchers_in_the_field(built: Built, page: str) -> None:
    built.source("data/services.yaml", r"voucher: true(?=\n    status: draft)", "voucher: false")
    built.source("data/voucher.yaml", "uses:", "programs: [lebendige-mitte]\nuses:")


def _program_of_the_sample(built: Built, file: str) -> None:
    sample = built.root / "examples/muster/data/programs.yaml"
    sample.parent.mkdir(parents=True, exist_ok=True)
    sample.write_text("programs:\n  - id: wiese\n    name: Nasse Wiese\n", encoding="utf-8")
    built.source(file, "Wer an einem", "Wer zur Nassen Wiese gehört oder an einem")


NOISE = "".join(chr(0x4E00 + number * 7919 % 20000) for number in range(12_000))


def _late(built: Built, page: str) -> None:
    built.swap(page, "<main", f"<p>{NOISE}</p><main")


FAULTS: tuple[Fault, ...] = (
    inserted("musterangaben", "<p>Musterweg 1, 12345 Musterstadt</p>"),
    inserted("musterhinweis", "<p>Muster-Website</p>"),
    swapped("impressum", "03496 0120345", "auf Anfrage", file=IMPRINT),
    swapped("impressum", 'href="mailto:alma', 'href="/kontakt/#alma', file=IMPRINT),
    sourced("impressum", CONSULTANT, "vat_id: .*", "vat_id: DE999999999", file=IMPRINT),
    sourced("anbieter", CONSULTANT, "street: .*", "street: Postfach 17"),
    sourced("anbieter", CONSULTANT, "representative: .*\n", ""),
    sourced("anbieter", CONSULTANT, "registration:\n(?:  .*\n)+", ""),
    swapped("pflichtlinks", ">Impressum</a>", ">Wer wir sind</a>"),
    inserted("altes-recht", "<p>Angaben gemäß § 5 TMG</p>"),
    inserted("streitbeilegung", '<p><a href="https://ec.europa.eu/consumers/odr/">Schlichtung</a></p>'),
    swapped("datenschutz", "Webhof Lindenhaag eG", "unserem Anbieter", file=PRIVACY),
    swapped("datenschutz", "Art..17", "dem Gesetz", file=PRIVACY),
    expected("datenschutz", PRIVACY, recipients=("Formdienst GmbH, Bonn",)),
    swapped("datenschutz-passend", ">Kommentare</h2>", ">Anderes</h2>", file=PRIVACY),
    Fault("datenschutz-passend", "a service", lambda built, page: built.insert(page, "<p>Matomo</p>"), PRIVACY),
    inserted("datenschutz-passend", ISSO, PRIVACY),
    expected("host", CONSULTANT, hosts=("netlify",)),
    sourced("akkreditierung", CONSULTANT, r"until: \S+", "until: 2024-05"),
    inserted("akkreditierung-anderswo", "<p>Ich bin <a href='/'>akkreditiert</a> beim Bundesverband Mediation.</p>"),
    inserted("akkreditierung-anderswo", "<h2>Akkreditierte Mediatorin</h2>"),
    sourced("fremdes-programm", "data/voucher.yaml", "Wer an einem", "Wer am Programm »Nasse Wiese« oder an einem"),
    Fault("gutschein-anderswo", "a program that gave vouchers", _no_vouchers_in_the_field, "data/programs.yaml"),
    expected("abgeschaltet", "data/services.yaml", off=(SwitchedOff("news", "Aus ist aus", "Sommerschule"),)),
    Fault("programm-aus-muster", "a program that only the sample has", _program_of_the_sample, "data/voucher.yaml"),
    sourced("telefonnummer", "data/voucher.yaml", "Wer an einem", "Wer (03496 4711 815) an einem"),
    sourced("pruefdatum", CONSULTANT, r"reviewed: \S+", "reviewed: 2024-11-22"),
    sourced("pruefdatum", "content/seiten/impressum.md", r"reviewed: \S+", "reviewed: 2025-07"),
    sourced("akkreditierung-bald", "data/consultant.yaml", r"until: \S+", "until: 2026-12-10"),
    sourced("pruefdatum-bald", "data/programs.yaml", r"reviewed: \S+", "reviewed: 2025-12-10"),
    sourced("prueflauf", "data/accessibility.yaml", r"tested: \S+", "tested: 2025-11-21"),
    sourced("zahl-und-stand", "data/programs.yaml", "count: 48\n      unit", "count: 60\n      unit"),
    inserted("zahl-ohne-stand", "<p>Zum Netzwerk gehören 48 Orte.</p>"),
    swapped("bildnachweis", "Positionen: GeoNames, CC.BY 4.0", "", file=TOWNS),
    Fault("bildnachweis", "a photo whose maker is known", _photo_without_credit),
    swapped("bildnachweis", "<br>Foto: Jule Kamerun", "", file="profil/index.html"),
    inserted("tote-links", '<p><a href="/gibt-es-nicht/">Hier</a></p>'),
    inserted("tote-links", '<p><a href="/kontakt">ohne Schrägstrich</a></p>'),
    inserted("tote-links", '<p><img src="/bilder/weg.jpg" alt="Weg" width="8" height="8"></p>'),
    inserted("tote-links", '<p><img src="/theme/favicon.svg" srcset="/a.jpg 2x" alt="A" width="8" height="8"></p>'),
    inserted("tote-stellen", '<p><a href="/kontakt/#nirgends">Hier</a></p>'),
    inserted("tote-stellen", '<p><a href="#nirgends">Hier</a></p>'),
    inserted("leere-links", '<p><a href="">Hier</a></p>'),
    inserted("unsichere-links", '<p><a href="http://www.ort.example">Hier</a></p>'),
    inserted("unsichere-links", '<p><a href="javascript:alert(1)">Hier</a></p>'),
    inserted("fremde-server", '<p><img src="https://bilder.example.net/a.jpg" alt="A" width="8" height="8"></p>'),
    swapped("fremde-server", "</head>", '<link rel="stylesheet" href="//schrift.example.net/a.css"></head>'),
    swapped("fremde-server", "</style>", "a{background:url(https://x.example.net/a.png)}</style>"),
    swapped("eigene-adresse", 'rel="canonical" href="https://www.', 'rel="canonical" href="https://'),
    inserted("fremde-post", '<p><a href="mailto:fremd@example.net">Vera</a></p>'),
    inserted("fremde-post", "<p>Vera (vera.fremd@example.net) schreibt:</p>"),
    inserted("fremde-post", "<p>Vera (vera@fremd-köln.example) schreibt:</p>"),
    inserted("fremde-post", '<p><a href="mailto:vera@xn--fremd-kln-57a.example">Vera</a></p>'),
    inserted("vertippte-post", "<p>Schreiben Sie an amla@windfeder.example.</p>"),
    swapped("xml", "</urlset>", "", file="sitemap.xml"),
    swapped("xml", "</svg>", "", file="theme/favicon.svg"),
    swapped("sitemap", "</urlset>", f"<url><loc>{SITE_URL}/weg/</loc></url></urlset>", file="sitemap.xml"),
    swapped("sitemap", "</urlset>", f"<url><loc>{SITE_URL}/</loc></url></urlset>", file="sitemap.xml"),
    swapped("feed", "/orte/oehrenbach/", "/orte/oehrenbacher/", file="feed.xml"),
    Fault("feed", "an entry twice", _doubled_entry, "feed.xml"),
    written("robots", "robots.txt", "User-agent: *\nAllow: /\n"),
    written("robots", "robots.txt", f"User-agent: *\nDisallow: /\n\nSitemap: {SITE_URL}/sitemap.xml\n"),
    swapped("sicherheitsrichtlinie", "</style>", "a{color:red}</style>"),
    swapped("sicherheitsrichtlinie", "<meta http-equiv=.Content-Security-Policy[^>]*>", ""),
    swapped("sicherheitsrichtlinie", "style-src ", "style-src 'unsafe-inline' "),
    swapped("sicherheitsrichtlinie", "img-src [^;]*", "img-src 'none'"),
    inserted("sicherheitsrichtlinie", '<form action="https://x.example.net/"><p><button>Los</button></p></form>'),
    swapped("sicherheitskopf", "img-src [^;]*", "img-src 'none'", file=".htaccess"),
    inserted("skripte", "<script>alert(1)</script>"),
    inserted("skripte", '<p onclick="alert(1)">Klick</p>'),
    inserted("stilangaben", '<p style="color:red">rot</p>'),
    inserted("neue-fenster", '<p><a href="https://www.ort.example" target="_blank">Fenster</a></p>'),
    inserted("formulare", '<form action="https://x.example.net/" method="post"><p><button>Los</button></p></form>'),
    *(inserted("geheimnisse", html) for html in SECRETS),
    written("source-maps", "theme/seite.js.map", "{}"),
    written("source-maps", "theme/seite.js", "//# sourceMappingURL=seite.js.map\n"),
    written("bilddaten", "bilder/ort.jpg", photo({}, gps=True)),
    written("bilddaten", "bilder/kamera.jpg", photo({0x0110: "Kamera 3"})),
    written("bilddaten", "bilder/notiz.jpg", photo({}, comment=b"nur zum Test")),
    written("bilddaten", "bilder/kaputt.jpg", b"\xff\xd8 kein Bild"),
    swapped("zeichnungen", "</svg>", "<metadata>Werkstatt</metadata></svg>", file="theme/favicon.svg"),
    inserted("bildbeschreibung", '<p><img src="/theme/favicon.svg" width="8" height="8"></p>'),
    inserted("bildbeschreibung", '<p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></p>'),
    inserted("bildgroesse", '<p><img src="/theme/favicon.svg" alt="Zeichen"></p>'),
    written("ueberzaehlig", "notizen.txt", "Nur für mich"),
    written("ueberzaehlig", "theme/karte.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    written("ueberzaehlig", "theme/alte-schriften/OFL.txt", "Lizenz einer Schrift, die nicht dabei ist"),
    written("ueberzaehlig", "entwuerfe/neu/index.html", "<!doctype html><title>Entwurf</title>"),
    Fault("gepackt", "a copy cut short", _stale_copy, "theme/fonts/OFL.txt.gz"),
    Fault("unverlinkt", "a page to which nothing leads", _island, "insel/index.html"),
    *(inserted("html", html) for html in BROKEN_MARKUP),
    swapped("html", "<!doctype html>", ""),
    inserted("ueberschriften", "<h1>Noch eine</h1>"),
    inserted("ueberschriften", "<h2>Zwei</h2><h4>Vier</h4>"),
    inserted("leere-elemente", "<h2></h2>"),
    inserted("leere-elemente", '<p><a href="/"> </a></p>'),
    inserted("kennungen", '<p id="inhalt">doppelt</p>'),
    inserted("kennungen", '<p aria-describedby="nirgends">lose</p>'),
    Fault("titel", "another page's title", _doubled_title, "profil/index.html"),
    swapped("titel", '(?<=name="description" content=")[^"]*', "Zu kurz."),
    swapped("titel", '<meta name="description"[^>]*>', ""),
    swapped("sprache", '<html lang="de"', "<html"),
    swapped("sprache", '<meta name="viewport"[^>]*>', ""),
    inserted("beschriftung", '<p><input name="ort"></p>'),
    inserted("beschriftung", '<p><label for="x"></label><input id="x" name="ort"></p>'),
    Fault("gewicht", "a page whose beginning comes late", _late),
    inserted("lange-seite", f"<p>{NOISE}</p>"),
    written("gewicht", "theme/fonts/gross.woff2", b"\0" * 23_000),
    *(inserted("reste", html) for html in LEFTOVERS),
    inserted("reste-in-links", '<p><a href="/orte/None/">Ort</a></p>'),
    *(inserted("typografie", html) for html in UNTIDY),
)
SITEWIDE: tuple[Fault, ...] = (
    sourced("akkreditierung-fehlt", CONSULTANT, r"accreditations:\n(?:  .*\n?)+", "accreditations: []\n"),
)
"""Changes of the data that many pages do not fit."""
