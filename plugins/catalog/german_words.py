"""Words that an owner types where the data files want another: German ones for English ones, and short ones."""

import re
from collections.abc import Iterable

from plugins.catalog.states import ISO_CODE

_WORDS: dict[str, tuple[str, ...]] = {
    "true": ("ja", "j", "yes", "y", "wahr", "an", "on", "richtig", "x", "1"),
    "false": ("nein", "n", "no", "unwahr", "aus", "off", "falsch", "0", "keine"),
    "available": ("verfügbar", "buchbar", "aktiv", "offen", "veröffentlicht", "online", "lieferbar", "active"),
    "paused": ("pausiert", "pause", "ruht", "ruhend", "inaktiv", "inactive"),
    "draft": ("entwurf", "in arbeit", "geplant", "versteckt", "hidden"),
    "published": ("veröffentlicht", "öffentlich", "online", "fertig", "public", "live"),
    "given": ("gegeben", "angegeben", "eigene angabe", "von mir", "selbst"),
    "high": ("hoch", "sicher", "amtlich", "gut"),
    "medium": ("mittel", "mäßig"),
    "participant": ("teilnehmer", "teilnehmerin", "ort", "kommune", "teilnehmender ort"),
    "office": ("büro", "programmbüro", "amt"),
    "consultant": ("beraterin", "berater", "ich", "sie", "begleiterin", "begleiter", "prozessbegleiterin"),
    "pending": ("wartet", "offen", "neu"),
    "approved": ("freigegeben", "genehmigt", "erlaubt", "veröffentlicht"),
    "rejected": ("abgelehnt", "gelöscht"),
    "feminine": ("weiblich", "frau", "feminin", "sie", "w", "f"),
    "masculine": ("männlich", "mann", "maskulin", "er", "m"),
    "neutral": ("divers", "keine", "d"),
    "plus": ("zuzüglich", "zzgl.", "netto", "kommt hinzu"),
    "included": ("inklusive", "inkl.", "einschließlich", "brutto", "enthalten"),
    "exempt": ("befreit", "keine", "ohne", "entfällt", "kleinunternehmer", "kleinunternehmerin", "umsatzsteuerfrei"),
    "Stadt": (
        *("kreisstadt", "große kreisstadt", "kreisfreie stadt", "kreisangehörige stadt", "mittelstadt", "kleinstadt"),
        *("landeshauptstadt", "hauptstadt", "großstadt", "hansestadt", "universitätsstadt", "stadtgemeinde"),
    ),
    "Markt": ("marktgemeinde",),
    "Gemeinde": ("ortsgemeinde", "einheitsgemeinde", "landgemeinde", "kommune"),
    "Stadtbezirk": ("bezirk",),
    "Stadtteil": ("stadtviertel", "viertel", "quartier", "kiez"),
    "Ortsteil": ("gemeindeteil", "ortschaft"),
    "Unterstützer": ("förderer", "sponsor", "sponsorin"),
    "email": ("e-mail", "mail", "per e-mail", "per mail"),
    "endpoint": ("formular", "kontaktformular", "webformular", "formulardienst", "form"),
    **{state: (code,) for state, code in ISO_CODE.items()},
    "Nordrhein-Westfalen": (ISO_CODE["Nordrhein-Westfalen"], "nrw"),
    "Mecklenburg-Vorpommern": (ISO_CODE["Mecklenburg-Vorpommern"], "meckpomm", "meck-pomm"),
    "Rheinland-Pfalz": (ISO_CODE["Rheinland-Pfalz"], "rlp"),
    "Baden-Württemberg": (ISO_CODE["Baden-Württemberg"], "bawü", "ba-wü"),
    "Sachsen-Anhalt": (ISO_CODE["Sachsen-Anhalt"], "lsa"),
    "Niedersachsen": (ISO_CODE["Niedersachsen"], "nds"),
    "Saarland": (ISO_CODE["Saarland"], "saar"),
    "Thüringen": (ISO_CODE["Thüringen"], "thür", "thür."),
    "Brandenburg": (ISO_CODE["Brandenburg"], "brb", "brbg"),
}
_OF_STATES = re.compile(r"^(?:Freistaat|Bundesland|Land|Stadtstaat|(?:Freie (?:und )?)?Hansestadt) ", re.IGNORECASE)
"""What states call themselves before their names."""
FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("titel", "überschrift", "headline"),
    "description": ("beschreibung",),
    "date": ("datum", "tag", "day"),
    "summary": ("zusammenfassung", "kurzfassung", "anreißer", "teaser", "excerpt", "auszug"),
    "comments": ("kommentare", "kommentar", "comment"),
    "reviewed": ("geprüft",),
    "name": ("vorname", "nachname", "bezeichnung"),
    "role": ("rolle", "funktion"),
    "profession": ("beruf",),
    "address": ("adresse", "anschrift"),
    "street": ("straße", "strasse"),
    "postcode": ("plz", "postleitzahl", "zip"),
    "city": ("ort", "stadt", "wohnort", "sitz", "town"),
    "phone": ("telefon", "tel", "telefonnummer", "mobil", "handy"),
    "email": ("e-mail", "mail", "emailadresse"),
    "host": ("hoster", "anbieter", "hosting"),
    "program": ("programm",),
    "programs": ("programme",),
    "milestones": ("meilensteine", "stationen", "etappen"),
    "action": ("formularadresse",),
    "channel": ("weg", "kanal"),
    "check": ("prüfung",),
    "deploy": ("senden", "sendung", "upload"),
    "enquiries": ("anfragen", "anfrage"),
    "fields": ("felder", "feldnamen"),
    "folder": ("ordner", "verzeichnis"),
    "gone": ("gelöscht", "weg", "entfallen"),
    "key": ("schlüssel",),
    "light": ("hell",),
    "dark": ("dunkel",),
    "ground": ("grund", "hintergrund", "hintergrundfarbe", "papier"),
    "ink": ("schrift", "schriftfarbe", "text", "textfarbe", "tinte", "vordergrund"),
    "link": ("akzent", "akzente", "akzentfarbe", "links", "linkfarbe", "verweis"),
    "signal": ("hinweis", "hinweisfarbe"),
    "notice": ("hinweis",),
    "provider": ("dienst", "anbieter"),
    "sample": ("muster",),
    "user": ("benutzer", "nutzer", "benutzername"),
    "price": ("preis", "kosten", "honorar"),
    "amount": ("betrag", "summe"),
    "per": ("je", "pro", "für"),
    "vat": ("mwst", "mehrwertsteuer", "umsatzsteuer", "ust", "steuer"),
    "services": ("angebote", "leistungen"),
    "towns": ("orte", "städte", "gemeinden"),
    "news": ("aktuelles", "neuigkeiten", "beiträge", "blog"),
    "plain_language": ("einfache sprache", "leichte sprache"),
    "form": ("anrede", "geschlecht"),
    "hosts": ("hoster", "anbieter", "hosting"),
    "parts": ("bereiche", "teile"),
    "look": ("aussehen", "gestaltung", "design"),
    "colors": ("farben", "colours"),
    "page": ("seite", "ziel", "adresse", "link"),
    "old": ("alt", "von", "früher"),
    "new": ("neu", "nach", "jetzt"),
    "redirects": ("weiterleitungen", "weiterleitung"),
    "exceptions": ("ausnahmen", "ausnahme"),
    "count": ("anzahl", "zahl"),
    "unit": ("einheit",),
    "as_of": ("stand",),
    "confidence": ("sicherheit", "verlässlichkeit"),
    "network": ("netzwerk",),
    "office": ("programmbüro", "büro"),
    "operator": ("betreiber",),
    "website": ("webseite", "homepage", "internetadresse", "internet"),
    "part": ("teil",),
    "portrait": ("porträt", "foto", "bild"),
    "legal_form": ("rechtsform",),
    "representative": ("vertreter", "vertreterin", "vertretung"),
    "registration": ("registereintrag", "register", "handelsregister"),
    "court": ("gericht", "registergericht"),
    "number": ("nummer", "registernummer"),
    "vat_id": ("ust-id", "ust-idnr", "umsatzsteuer-id", "umsatzsteuernummer", "umsatzsteuer-identifikationsnummer"),
    "business_id": ("wirtschafts-id", "wirtschaftsnummer", "w-idnr"),
    "editor": ("verantwortlich", "redaktion"),
    "log_days": ("speicherdauer", "protokolle"),
    "check_with": ("auskunft",),
    "check_at": ("prüfen", "nachweis"),
    "position": ("lage", "koordinaten"),
    "lat": ("breite", "breitengrad", "latitude"),
    "lon": ("länge", "längengrad", "longitude", "lng"),
    "last_documented": ("zuletzt belegt",),
    "collected": ("gesammelt", "erhoben"),
    "uses": ("verwendung", "wofür"),
    "steps": ("schritte",),
    "actor": ("wer",),
    "unknown": ("unbekannt", "offen"),
    "checks": ("prüfungen",),
    "tested": ("getestet",),
    "reason": ("grund", "begründung"),
    "contains": ("enthält",),
    "building_blocks": ("bausteine", "baustein", "elemente"),
    "backers": ("förderer", "träger", "partner"),
    "audience": ("zielgruppe",),
    "participations": ("teilnahmen", "teilnahme"),
    "accreditations": ("akkreditierungen", "akkreditierung"),
    "menu": ("menü", "navigation"),
    "footer": ("fuß", "fußzeile"),
    "occasions": ("anlässe", "anlass"),
    "formats": ("formate",),
    "results": ("ergebnisse", "ergebnis"),
    "voucher": ("gutschein",),
    "color": ("farbe", "colour"),
    "kind": ("art", "typ", "type"),
    "state": ("bundesland", "land"),
    "since": ("seit", "von", "ab"),
    "until": ("bis", "ende"),
    "sources": ("quellen", "belege"),
    "source": ("quelle", "beleg"),
    "note": ("anmerkung", "notiz", "hinweis"),
    "text": ("inhalt",),
    "alt": ("bildbeschreibung",),
    "credit": ("bildnachweis", "fotograf", "fotografin", "foto"),
    "file": ("datei", "bild"),
}
"""Every field of the data files with its German names."""
NOTHING = frozenset(
    {
        *("-", "–", "—", "/", "false", "nein", "no", "none", "null", "n/a", "aus", "off", "ohne", "nichts", "entfällt"),
        *("kein", "keine", "keiner", "keines", "keins", "unbekannt", "fehlt", "nicht vorhanden", "nicht bekannt"),
        *("weiß nicht", "weiß ich nicht", "noch nicht", "noch keine", "noch keiner", "noch unbekannt"),
        *("siehe oben", "s. o", "s.o", "wie oben", "siehe unten", "dito", "n. n", "n.n", "nn"),
    }
)
"""What people write where there is nothing to tell, or nothing that stands by itself."""
_SIGNS = re.compile(r"[\W_]+")
NO_END = frozenset({"heute", "jetzt", "laufend", "läuft", "läuft noch", "offen", "andauernd", "unbefristet", "immer"})
"""What people write for the end of what has none."""
STATUS_FIELDS = frozenset({"draft", "entwurf", "published", "veröffentlicht"})
"""Fields of other site generators that say by their name what ``status`` says here by its word."""
FOREIGN_FIELDS = frozenset(
    {
        *(
            "tags",
            "tag",
            "schlagwörter",
            "schlagworte",
            "keywords",
            "category",
            "categories",
            "kategorie",
            "kategorien",
        ),
        *("author", "authors", "autor", "autorin", "slug", "permalink", "url", "lang", "language", "sprache"),
        *("layout", "template", "vorlage", "weight", "order", "reihenfolge", "image", "cover", "thumbnail"),
        *("modified", "updated", "lastmod", "aliases", "toc"),
    }
)
"""Fields of other site generators that have no like here."""


def says_nothing(typed: str) -> bool:
    """Tell whether somebody says that there is nothing to tell, in words or by a sign without any."""
    said = typed.strip().casefold()
    bare = said.rstrip(".…! ")
    return bool(said) and (not bare or bare in NOTHING or _SIGNS.fullmatch(bare) is not None)


def english_word(typed: str, allowed: Iterable[str]) -> str | None:
    """Give the allowed word that a German one stands for, or that is its state's name without what it calls itself."""
    known = tuple(allowed)
    state = _OF_STATES.sub("", typed)
    return state if state != typed and state in known else _english(_WORDS, typed, known)


def english_field(typed: str, fields: Iterable[str]) -> str | None:
    """Give the name of the field that is meant by a German one."""
    return _english(FIELDS, typed, fields)


def _english(table: dict[str, tuple[str, ...]], typed: str, allowed: Iterable[str]) -> str | None:
    word = _bare(typed)
    return next((english for english in allowed if word in map(_bare, table.get(english, ()))), None)


def _bare(word: str) -> str:
    """Give a word without what its writer may put between its parts or leave out."""
    return re.sub(r"[\s_.-]", "", word.casefold())
