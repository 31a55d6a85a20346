"""Ask on the terminal: one question after the other, each until its answer can be used."""

import io
import sys
import textwrap
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module

from pydantic import create_model

from plugins.catalog import Place
from plugins.catalog.descriptions import described
from plugins.catalog.examples import example_marks
from plugins.catalog.models.record import Record
from plugins.catalog.node import Node
from plugins.catalog.sample import sample_marks, whose
from plugins.catalog.validation import validate

YES, NO = frozenset({"j", "ja", "y", "yes", "true"}), frozenset({"n", "nein", "no", "false"})
NOWHERE = Place("")
MISSING = "hier fehlt noch Ihre Antwort"
WIDTH = 78
"""So many signs stand in a line, so that no window breaks words."""
STILL_OPEN = "leer lassen, wenn noch offen"
OPEN_AGAIN = "einen Strich - eingeben, wenn doch noch offen"

Wrong = Callable[[str], str | None]
"""Says in German what is wrong with an answer, each mistake in a line of its own, or gives None."""


def prepare_terminal() -> None:
    """Let arrow keys bring an answer back to be mended, and let no sign end the talk: unreadable ones can be told."""
    for stream, errors in ((sys.stdin, "surrogateescape"), (sys.stdout, "replace"), (sys.stderr, "replace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)
    with suppress(ImportError):
        import_module("readline") if sys.stdin.isatty() else None


def ask(question: str, wrong: Wrong, default: str = "") -> str:
    """Ask until the answer is right; an empty answer means the default."""
    while True:
        answer = _line(f"{question} [{default}]:" if default else f"{question}:") or default
        message = _unreadable(answer) or wrong(answer)
        if message is None:
            return answer
        for line in message.split("\n"):
            say(line, "  ", "  ")


def say(text: str, first: str = "", others: str = "") -> None:
    """Print a text in lines that fit every window; ``first`` and ``others`` are what its lines begin with."""
    print("\n".join(_lines(text, first, others)))


def ask_open(question: str, wrong: Wrong, default: str = "") -> str:
    """Ask for what may be left open; where it was answered before, a dash opens it again."""
    way = OPEN_AGAIN if default else STILL_OPEN
    answer = ask(f"{question} ({way})", lambda said: None if said in ("", "-") else wrong(said), default)
    return "" if answer == "-" else answer


def ask_yes(question: str, default: bool = True) -> bool:
    """Ask for a yes or a no."""
    answer = ask(question, _neither, "ja" if default else "nein")
    return answer.lower() in YES


@cache
def fits(model: type[Record], field: str, *, several: bool = False) -> Wrong:
    """Give the check that a model makes of one of its fields; nothing of the sample is taken either."""
    info = described(model)[field]
    alone: type[Record] = create_model("Answer", __base__=Record, **{field: (info.annotation, info)})  # type: ignore[call-overload]

    def wrong(answer: str) -> str | None:
        said = [Node(NOWHERE, one) for one in listed(answer)] if several else answer
        _, problems = validate(alone, Node(NOWHERE, {field: Node(NOWHERE, said)}))
        return all_of(problem.message for problem in problems) or not_own(answer, field)

    return lambda answer: wrong(answer) if answer else MISSING


def all_of(messages: Iterable[str | None]) -> str | None:
    """Give all that is wrong with a list, each once; None if nothing is."""
    return "\n".join(dict.fromkeys(filter(None, messages))) or None


def not_own(answer: str, field: str) -> str | None:
    """Say that an answer belongs to the sample or is only an example; a street alone may be anybody's."""
    of_sample = (f"„{words}“ {whose(words)}" for _, words in sample_marks(answer, street=False))
    examples = (f"„{words}“ ist nur ein Beispiel" for _, words in example_marks(answer, field))
    said = next(of_sample, next(examples, None))
    return f"{said}; hier gehört Ihre eigene Angabe hin" if said else None


def listed(answer: str) -> list[str]:
    """Give what an answer lists, with commas between, or with semicolons where commas belong to the names."""
    return [one.strip() for one in answer.split(";" if ";" in answer else ",") if one.strip()]


def as_list(names: Sequence[str]) -> str:
    """Give names as somebody lists them in an answer."""
    return ("; " if any("," in name for name in names) else ", ").join(names)


def echo(names: list[str], one: str, several: str) -> None:
    """Say how a list was understood."""
    count = f"1 {one}" if len(names) == 1 else f"{len(names)} {several}"
    say(f"Verstanden habe ich {count}: {' · '.join(names)}", "  ", "  ")


def _neither(answer: str) -> str | None:
    return None if answer.lower() in YES | NO else "bitte mit ja oder nein antworten"


def _unreadable(answer: str) -> str | None:
    return None if answer.isprintable() else "darin sind Zeichen, die sich nicht lesen lassen; bitte noch einmal tippen"


def _line(prompt: str) -> str:
    *before, last = _lines(prompt)
    print("".join(f"{line}\n" for line in before), end="", flush=True)
    return input(f"{last} ").strip()


def _lines(text: str, first: str = "", others: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )
