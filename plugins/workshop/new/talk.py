"""Ask one question after the other, show all answers, and let each be corrected before anything is written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from plugins.workshop.new.dialog import NO, YES, ask, say
from plugins.workshop.new.program_questions import program_name
from plugins.workshop.new.questions import (
    Ask,
    Said,
    ask_address,
    ask_field,
    ask_for_programs,
    ask_form,
    ask_host,
    ask_hosts,
    ask_name,
    ask_part,
    ask_services,
    ask_summary,
)
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.town_questions import towns_shown
from plugins.workshop.new.yaml_writing import Plain

WELCOME = """Willkommen! Gleich legt „make new“ Ihre eigene Website an: data/ und content/
mit einem Gerüst aus Texten. Das Muster kommt nach examples/muster/.
In eckigen Klammern steht, was gilt, wenn Sie nur die Eingabetaste drücken.
Am Ende lesen Sie alles noch einmal und können jede Antwort ändern.
Mit Strg + C brechen Sie ab; dann bleibt alles, wie es ist.
"""
OPEN = "(noch offen)"
NOT_ACCREDITED = " (nicht akkreditiert)"
READ = "\nBitte lesen Sie einmal, was Sie geantwortet haben:"
BEGIN = "Soll die Website so angelegt werden? ja, nein, oder die Nummer einer Antwort, die Sie ändern möchten"
FORM_NAMES = {"feminine": "weiblich", "masculine": "männlich", "neutral": "keines von beiden"}
AGAIN = "Davon hängt noch etwas ab:"


class NotWanted(Exception):  # noqa: N818 (a way out)
    """Raised where she has answered everything and does not want to begin."""


@dataclass(frozen=True)
class Question:
    """A question with the name and the words under which its answer is shown.

    ``before`` names the questions that must be asked again after this one.
    """

    name: str
    ask: Ask
    shown: Callable[[Said, Sample], str]
    before: tuple[str, ...] = ()


def ask_everything(sample: Sample) -> Said:
    """Ask for all answers; raises EOFError where the input ends, and NotWanted where she does not want to begin."""
    print(WELCOME)
    said: Said = {}
    for question in QUESTIONS:
        said |= question.ask(said, sample)
    while number := _correction(said, sample):
        question = QUESTIONS[number - 1]
        said |= question.ask(said, sample)
        for other in (other for other in QUESTIONS if other.name in question.before):
            print(AGAIN)
            said |= other.ask(said, sample)
    return {field: answer for field, answer in said.items() if answer not in ("", {})}


def _correction(said: Said, sample: Sample) -> int:
    """Show all answers; give the number of the one to be changed, or 0 if they are right."""
    print(READ)
    for number, question in enumerate(QUESTIONS, 1):
        say(f"{number:4} {question.name}: {question.shown(said, sample) or OPEN}", others="     ")
    answer = ask(BEGIN, _neither_word_nor_number, "ja").lower()
    if answer in NO:
        raise NotWanted
    return 0 if answer in YES else int(answer)


def _neither_word_nor_number(answer: str) -> str | None:
    numbers = {str(number) for number in range(1, len(QUESTIONS) + 1)}
    return None if answer.lower() in YES | NO | numbers else f"bitte ja, nein oder eine Nummer bis {len(QUESTIONS)}"


def _field(*names: str) -> Callable[[Said, Sample], str]:
    return lambda said, sample: ", ".join(_words(said[name]) for name in names)


def _words(answer: Plain) -> str:
    if isinstance(answer, str):
        return answer
    return ", ".join(map(_words, answer.values() if isinstance(answer, Mapping) else answer))


def _form(said: Said, sample: Sample) -> str:
    return f"{FORM_NAMES[_words(said['form'])]}, {_words(said['role'])}, {_words(said['profession'])}"


def _address(said: Said, sample: Sample) -> str:
    address = cast("Mapping[str, str]", said["address"])
    return f"{address['street']}, {address['postcode']} {address['city']}"


def _programs(said: Said, sample: Sample) -> str:
    shown = ((program_name(program, sample), program) for program in said["programs"])
    return " · ".join(f"{name}{'' if _is_accredited(program) else NOT_ACCREDITED}" for name, program in shown)


def _is_accredited(program: Plain) -> bool:
    return not isinstance(program, Mapping) or program.get("accredited") != "false"


def _services(said: Said, sample: Sample) -> str:
    return " · ".join(f"„{_words(service)}“" for service in said["services"])


def _vouchers(said: Said, sample: Sample) -> str:
    programs = [program for program in said["programs"] if isinstance(program, Mapping) and program.get("voucher")]
    named = [program_name(program, sample) for program in programs if program["voucher"] == "true"]
    return f"ja, in {' · '.join(named)}" if named else _part("voucher")(said, sample)


def _towns(said: Said, sample: Sample) -> str:
    if _part("towns")(said, sample) == "nein":
        return "nein"
    programs = cast("Sequence[Plain]", said["programs"])
    return f"ja, {towns_shown(said['towns'], programs, sample) or 'noch ohne Orte'}"


def _part(name: str) -> Callable[[Said, Sample], str]:
    return lambda said, sample: "ja" if cast("Mapping[str, str]", said["parts"])[name] == "true" else "nein"


VOUCHERS, TOWNS = "Gutscheine", "Verzeichnis der Orte"
QUESTIONS = (
    Question("Name", ask_name, _field("name")),
    Question("Form, Rolle, Beruf", ask_form, _form),
    Question("Anschrift", ask_address, _address),
    Question("E-Mail-Adresse", ask_field("email", "E-Mail-Adresse für Anfragen"), _field("email")),
    Question("Telefonnummer", ask_field("phone", "Telefonnummer"), _field("phone")),
    Question(
        "Adresse der Website", ask_field("website", "Adresse Ihrer Website, etwa www.ihre-domain.de"), _field("website")
    ),
    Question("Wo sie liegt", ask_hosts, _field("hosts")),
    Question("Anbieter", ask_host, _field("host")),
    Question("Programme", ask_for_programs, _programs, before=(VOUCHERS, TOWNS)),
    Question("Angebote", ask_services, _services),
    Question(VOUCHERS, ask_part("voucher"), _vouchers),
    Question(TOWNS, ask_part("towns"), _towns),
    Question("Beiträge (Aktuelles)", ask_part("news"), _part("news")),
    Question("Kommentare", ask_part("comments"), _part("comments")),
    Question("Einfache Sprache", ask_part("plain_language"), _part("plain_language")),
    Question("Über Sie", ask_summary, _field("summary")),
)
"""All that is asked, in this order."""
