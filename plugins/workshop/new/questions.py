"""What is asked before a site is begun; the answers become a YAML text like a file given as FROM=."""

from plugins.catalog.models.consultant import Address, Consultant, Form, Host
from plugins.publishing.form_checks import said_of_oneself
from plugins.workshop.new.answers import Answers
from plugins.workshop.new.beginning import TITLES
from plugins.workshop.new.dialog import Wrong, ask, ask_yes, fits, listed, or_empty
from plugins.workshop.new.program_questions import ask_programs, ask_towns
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.yaml_writing import Plain

WELCOME = """Willkommen! Gleich legt „make new“ Ihre eigene Website an: data/ und content/ mit einem Gerüst aus Texten.
Das Muster kommt nach examples/muster/. In eckigen Klammern steht, was gilt, wenn Sie nur die Eingabetaste drücken.
Alles lässt sich später ändern. Mit Strg + C brechen Sie ab; dann bleibt alles, wie es ist.
"""
FORMS: dict[str, Form] = {"1": "feminine", "2": "masculine", "3": "neutral"}
FORM_WORDS: dict[str, Form] = {
    **FORMS,
    **dict.fromkeys(("feminine", "w", "weiblich", "frau", "prozessbegleiterin"), "feminine"),
    **dict.fromkeys(("masculine", "m", "männlich", "mann", "prozessbegleiter"), "masculine"),
    **dict.fromkeys(("neutral", "n", "divers", "d", "keines", "prozessbegleitung"), "neutral"),
}
PART_QUESTIONS = {
    "voucher": "Gibt es für Ihre Arbeit Gutscheine vom Programmbüro?",
    "towns": "Soll es ein Verzeichnis der Orte geben, die teilnehmen?",
    "news": "Möchten Sie Beiträge schreiben (Aktuelles)?",
    "comments": "Soll man auf der Website kommentieren können?",
    "plain_language": "Soll es eine Seite in Einfacher Sprache geben?",
}
OPEN = "leer lassen, wenn noch offen"


def ask_everything(sample: Sample) -> dict[str, Plain]:
    """Ask for all answers; raises EOFError where the input ends."""
    print(WELCOME)
    person = _person()
    home = _home()
    programs = ask_programs(sample)
    services = ask("Welche Angebote haben Sie? Namen, mit Komma getrennt", _services, SERVICES)
    print()
    parts = {name: ask_yes(question) for name, question in PART_QUESTIONS.items()}
    towns = ask_towns(programs, sample) if parts["towns"] else {}
    print()
    summary = ask(f"Ein bis zwei Sätze über Sie, für die Startseite ({OPEN})", or_empty(fits(Answers, "summary")))
    said: dict[str, Plain] = {"parts": {name: "true" if on else "false" for name, on in parts.items()}}
    written: dict[str, Plain] = {"summary": summary} if summary else {}
    return {**person, **written, **home, "programs": programs, "services": listed(services), **said, **towns}


SERVICES = "Moderation, Fachliche Beratung, Prozessberatung"


def _person() -> dict[str, Plain]:
    name = ask("Wie heißen Sie? Vor- und Nachname", fits(Answers, "name"))
    print("Wie soll die Website von Ihnen sprechen?")
    print("  1 Prozessbegleiterin und Beraterin\n  2 Prozessbegleiter und Berater\n  3 Prozessbegleitung und Beratung")
    form = FORM_WORDS[ask("1, 2 oder 3", _no_form).lower()]
    role, profession = TITLES[form]
    return {
        "name": name,
        "form": form,
        "role": ask("Ihre Rolle in den Programmen", _title("role", form), role),
        "profession": ask("Ihr Beruf", _title("profession", form), profession),
    }


def _home() -> dict[str, Plain]:
    print("\nName und Anschrift müssen im Impressum stehen.")
    questions = {"street": "Straße und Hausnummer", "postcode": "Postleitzahl", "city": "Ort"}
    address: Plain = {field: ask(question, fits(Address, field)) for field, question in questions.items()}
    contact: dict[str, Plain] = {
        "address": address,
        "email": ask("E-Mail-Adresse für Anfragen", fits(Answers, "email")),
        "phone": ask("Telefonnummer", fits(Answers, "phone")),
        "website": ask("Adresse Ihrer Website, etwa www.ihre-domain.de", fits(Answers, "website")),
        "hosts": listed(
            ask("Wo wird sie liegen? apache ist der übliche Webspace", fits(Answers, "hosts", several=True), "apache")
        ),
    }
    return {**contact, **_host()}


def _host() -> dict[str, Plain]:
    name = ask(f"Bei welchem Anbieter? Name der Firma ({OPEN})", or_empty(fits(Host, "name")))
    if not name:
        return {}
    address = ask("Anschrift des Anbieters in einer Zeile", fits(Host, "address"))
    days = ask("Wie lange hebt er Zugriffsprotokolle auf, etwa 7 Tage", fits(Host, "log_days"))
    return {"host": {"name": name, "address": address, "log_days": days}}


def _no_form(answer: str) -> str | None:
    return None if answer.lower() in FORM_WORDS else "bitte 1, 2 oder 3 eingeben"


def _title(field: str, form: Form) -> Wrong:
    """Check that a role or a profession fits the form."""
    right = fits(Consultant, field)

    def wrong(answer: str) -> str | None:
        misfits = said_of_oneself(f"Ich bin {answer}", form)
        return right(answer) or (
            f"„{misfits[0][1]}“ passt nicht zu der Form, die Sie gewählt haben" if misfits else None
        )

    return wrong


def _services(answer: str) -> str | None:
    names = [name.lower() for name in listed(answer)]
    doubled = next((name for name in listed(answer) if names.count(name.lower()) > 1), None)
    message = f"„{doubled}“ steht zweimal da; einmal genügt" if doubled else None
    return message or fits(Answers, "services", several=True)(answer)
