"""The questions that are asked before a site is begun, each with the checks of its answer."""

from collections.abc import Callable, Mapping
from typing import cast, get_args

from plugins.catalog.models.consultant import Address, Consultant, Form
from plugins.catalog.models.website import HostKind
from plugins.catalog.problems import asked, nearest
from plugins.publishing.form_checks import said_of_oneself
from plugins.workshop.new.answers import Answers, HostAnswer
from plugins.workshop.new.beginning import TITLES
from plugins.workshop.new.dialog import (
    MISSING,
    NO,
    YES,
    Wrong,
    all_of,
    as_list,
    ask,
    ask_open,
    ask_yes,
    echo,
    fits,
    listed,
)
from plugins.workshop.new.program_questions import (
    ask_accredited,
    ask_programs,
    ask_vouchers,
    without_voucher,
)
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.town_questions import ask_towns
from plugins.workshop.new.yaml_writing import Plain

Said = dict[str, Plain]
"""Answers by their field; an empty one is left open."""
Ask = Callable[[Said, Sample], Said]
"""Asks, and gives what was answered; is told all earlier answers, and offers its own again."""
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
SERVICES = ("Moderation", "Fachliche Beratung", "Prozessberatung")


def ask_name(said: Said, sample: Sample) -> Said:
    """Ask who she is."""
    return {"name": ask("Wie heißen Sie? Vor- und Nachname", fits(Answers, "name"), _before(said, "name"))}


def ask_form(said: Said, sample: Sample) -> Said:
    """Ask how the site is to speak of her, and what she calls herself."""
    print("Wie soll die Website von Ihnen sprechen?")
    print("  1 Prozessbegleiterin und Beraterin\n  2 Prozessbegleiter und Berater\n  3 Prozessbegleitung und Beratung")
    before = next((number for number, form in FORMS.items() if form == said.get("form")), "")
    form = FORM_WORDS[ask("1, 2 oder 3", _no_form, before).lower()]
    role, profession = TITLES[form]
    if form == said.get("form"):
        role, profession = _before(said, "role"), _before(said, "profession")
    return {
        "form": form,
        "role": ask("Ihre Rolle in den Programmen", _title("role", form), role),
        "profession": ask("Ihr Beruf", _title("profession", form), profession),
    }


def ask_address(said: Said, sample: Sample) -> Said:
    """Ask where papers can be served to her."""
    print("\nName und Anschrift müssen im Impressum stehen.")
    before = _fields(said, "address")
    questions = {"street": "Straße und Hausnummer", "postcode": "Postleitzahl", "city": "Ort"}
    return {
        "address": {
            field: ask(question, fits(Address, field), _before(before, field)) for field, question in questions.items()
        }
    }


def ask_field(field: str, question: str) -> Ask:
    """Give a question whose answer is a field as it is."""
    return lambda said, sample: {field: ask(question, fits(Answers, field), _before(said, field))}


def ask_hosts(said: Said, sample: Sample) -> Said:
    """Ask on what kind of host the site will lie."""
    question = "Wo wird sie liegen? apache ist der übliche Webspace"
    before = _list(said, "hosts") or ["apache"]
    hosts = listed(ask(question, _hosts, as_list(before)))
    if len(hosts) > 1:
        echo(hosts, "Host", "Hosts")
    return {"hosts": hosts}


def ask_host(said: Said, sample: Sample) -> Said:
    """Ask who keeps the site on the net, as far as she knows."""
    questions = {
        "name": "Bei welchem Anbieter? Name der Firma",
        "address": "Anschrift des Anbieters in einer Zeile, mit Straße, Postleitzahl und Ort",
        "log_days": "Wie lange hebt er Zugriffsprotokolle auf, etwa 7 Tage",
    }
    host, before = Said(), _fields(said, "host")
    for field, question in questions.items():
        wanted = host or field == "name"
        answer = ask_open(question, fits(HostAnswer, field), _before(before, field)) if wanted else ""
        host |= {field: answer} if answer else {}
    return {"host": host}


def ask_for_programs(said: Said, sample: Sample) -> Said:
    """Ask for the programs that she shows, and for which of them she is accredited."""
    return {"programs": ask_accredited(ask_programs(sample, cast("list[Plain]", said.get("programs", []))), sample)}


def ask_services(said: Said, sample: Sample) -> Said:
    """Ask for her services."""
    question = (
        "Welche Angebote haben Sie? Namen, mit Komma getrennt (oder mit Strichpunkt, wenn ein Name ein Komma hat)"
    )
    services = listed(ask(question, _services, as_list(_list(said, "services") or SERVICES)))
    echo([f"„{service}“" for service in services], "Angebot", "Angebote")
    return {"services": services}


def ask_part(part: str) -> Ask:
    """Give the question whether there is a part, and what has to be known of it then."""

    def ask_it(said: Said, sample: Sample) -> Said:
        parts = _fields(said, "parts")
        wanted = ask_yes(PART_QUESTIONS[part], parts.get(part) != "false")
        more = MORE[part](said, sample, wanted) if part in MORE else {}
        return {"parts": {**parts, part: "true" if wanted else "false"}, **more}

    return ask_it


def _vouchers(said: Said, sample: Sample, wanted: bool) -> Said:
    programs = cast("list[Plain]", said["programs"])
    return {"programs": ask_vouchers(programs, sample) if wanted else [*map(without_voucher, programs)]}


def _towns(said: Said, sample: Sample, wanted: bool) -> Said:
    programs = cast("list[Plain]", said["programs"])
    return {"towns": ask_towns(programs, sample, said.get("towns", "")) if wanted else ""}


MORE = {"voucher": _vouchers, "towns": _towns}
"""What is asked of a part besides whether it is wanted."""


def ask_summary(said: Said, sample: Sample) -> Said:
    """Ask for a word on herself."""
    question = "Ein bis zwei Sätze über Sie, für die Startseite"
    return {"summary": ask_open(question, fits(Answers, "summary"), _before(said, "summary"))}


def _before(said: Mapping[str, Plain], field: str) -> str:
    """Give what was answered before, to stand in the brackets."""
    return cast("str", said.get(field, ""))


def _fields(said: Said, field: str) -> Said:
    return cast("Said", said.get(field, {}))


def _list(said: Said, field: str) -> list[str]:
    return cast("list[str]", said.get(field, []))


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


def _hosts(answer: str) -> str | None:
    known = get_args(HostKind)
    return all_of(_no_host(said, known) for said in listed(answer) if said not in known) if listed(answer) else MISSING


def _no_host(said: str, known: tuple[str, ...]) -> str:
    near = nearest(said, known)
    right = asked(near) if near else f"gefragt ist eines von {', '.join(known)}, im Zweifel apache"
    return f"„{said}“ steht nicht zur Wahl; {right}"


def _services(answer: str) -> str | None:
    names = [name.lower() for name in listed(answer)]
    doubled = (f"„{name}“ steht zweimal da; einmal genügt" for name in listed(answer) if names.count(name.lower()) > 1)
    if len(names) == 1 and names[0] in YES | NO:
        return f"„{answer}“ ist kein Name; die Namen Ihrer Angebote eingeben, oder mit Enter den Vorschlag nehmen"
    return all_of((*doubled, fits(Answers, "services", several=True)(answer)))
