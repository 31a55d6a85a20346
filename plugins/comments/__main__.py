"""Moderation on the command line: ``python -m plugins.comments list|show|add|approve|…``."""

import argparse
import logging
import re
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from pelican.log import console
from pelican.log import init as init_logging

from plugins.catalog import ProblemsFound
from plugins.catalog.system_errors import said_of
from plugins.comments.arguments import GermanParser
from plugins.comments.arrivals import Arrived
from plugins.comments.commands import COMMANDS
from plugins.comments.moderation import STATUS, NotPossible, carry_out
from plugins.comments.project import Project
from plugins.comments.reading import read_conversation
from plugins.comments.storage import note_arrivals, sole_moderator

ROOT = Path(__file__).parents[2]
READING = frozenset({"list", "show"})


def main(arguments: list[str]) -> int:
    """Run a command; the exit code is 1 if it could not do what it was asked for."""
    given = _parser().parse_args(arguments)
    init_logging(logging.WARNING, handler=logging.StreamHandler())
    console.quiet = True
    try:
        with sole_moderator(ROOT):
            return _run(given)
    except (NotPossible, ProblemsFound) as reason:
        print(reason, file=sys.stderr)
    except OSError as error:
        print(f"{said_of(error)}.", file=sys.stderr)
    return 1


def _run(given: Namespace) -> int:
    project, conversation = Project(ROOT), read_conversation(ROOT)
    for problem in conversation.problems:
        print(problem, file=sys.stderr)
    changes = tuple(COMMANDS[given.command](project, conversation, given))
    if given.command not in READING:
        carry_out(ROOT, changes, given.dry_run)
        if not given.dry_run:
            note_arrivals(ROOT, [one.noting() for one in changes if isinstance(one, Arrived)])
    return 0


def _parser() -> GermanParser:
    parser = GermanParser("python -m plugins.comments", "Kommentare ansehen und freigeben.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="BEFEHL", title="Befehle")
    _add_reading(commands)
    _add_moderating(commands)
    _add_fetching(commands)
    return parser


def _add_reading(commands: "argparse._SubParsersAction[GermanParser]") -> None:
    listing = commands.add_parser("list", help="alle Kommentare auflisten, wartende zuerst")
    listing.add_argument("--status", choices=STATUS)
    showing = commands.add_parser("show", help="einen Kommentar ganz zeigen")
    showing.add_argument("id")


def _add_moderating(commands: "argparse._SubParsersAction[GermanParser]") -> None:
    for name, purpose in {
        "approve": "freigeben",
        "reject": "ablehnen; der Kommentar bleibt, erscheint aber nicht",
        "delete": "endgültig löschen",
    }.items():
        _changing(commands, name, f"Kommentare {purpose}").add_argument("id", nargs="+")
    replying = _changing(commands, "reply", "selbst antworten; den Text danach eingeben oder mit --text nennen")
    replying.add_argument("id")
    replying.add_argument("--text")
    forgetting = _changing(commands, "forget", "alle Kommentare einer Person löschen (Art. 17 DSGVO)")
    forgetting.add_argument("name")


def _add_fetching(commands: "argparse._SubParsersAction[GermanParser]") -> None:
    adding = _changing(commands, "add", "aus einer gespeicherten E-Mail (.eml) aufnehmen, „-“ liest die Eingabe")
    adding.add_argument("file", nargs="*")
    adding.add_argument("--page", help="Seite, falls die E-Mail sie nicht nennt, etwa akkreditierung")
    adding.add_argument("--name", help="Name, falls die E-Mail ihn nicht nennt")
    adding.add_argument(
        "--mail", type=_number, metavar="ZAHL", help="nur diese E-Mail einer Datei, die mehrere enthält"
    )
    adding.add_argument("--date", type=_day, metavar="TAG", help="Tag, falls die E-Mail ihn nicht nennt: 2026-10-19")
    adding.add_argument("--keep", type=_numbers, default=(), metavar="ZAHL,…", help="Weggelassenes doch aufnehmen")
    adding.add_argument("--answer-to", metavar="ID", help="Kommentar, auf den dieser antwortet")
    _changing(commands, "pull", "freigegebene Kommentare aus Isso holen")
    importing = _changing(commands, "import-wordpress", "Kommentare aus einem WordPress-Export übernehmen")
    importing.add_argument("file", type=Path)
    importing.add_argument("--map", action="append", type=_pair, default=[], metavar="ALT=SEITE")


def _changing(commands: "argparse._SubParsersAction[GermanParser]", name: str, purpose: str) -> GermanParser:
    parser: GermanParser = commands.add_parser(name, help=purpose)
    parser.add_argument("--dry-run", action="store_true", help="nur zeigen, was geschähe")
    return parser


def _number(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,5}", text):
        raise argparse.ArgumentTypeError("erwartet wird die Zahl der E-Mail: 2")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("erwartet wird ein Tag in der Form 2026-10-19") from None


def _numbers(text: str) -> tuple[int, ...]:
    if not re.fullmatch(r"\d{1,3}(?:[ ,]+\d{1,3})*,?", text):
        raise argparse.ArgumentTypeError("erwartet wird eine Zahl, die vor dem Weggelassenen steht, oder mehrere: 1,2")
    return tuple(map(int, re.findall(r"\d+", text)))


def _pair(text: str) -> tuple[str, str]:
    old, separator, page = text.rpartition("=")
    if not separator:
        raise argparse.ArgumentTypeError("erwartet wird /alte/adresse/=heutige/seite")
    return old, page


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
