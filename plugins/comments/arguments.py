"""The command line speaks German: its headings, its help and what it says of wrong arguments."""

import re
from argparse import Action, ArgumentParser, HelpFormatter, _MutuallyExclusiveGroup
from collections.abc import Iterable
from typing import NoReturn

HEADINGS = {"positional arguments": "Angaben", "options": "Optionen"}
SAID = {
    r"the following arguments are required: (.*)": r"es fehlt: \1",
    r"unrecognized arguments: (.*)": r"unbekannt: \1",
    r"argument (\S+): expected (?:at least )?one argument": r"hinter \1 fehlt eine Angabe",
    r"argument (\S+): invalid choice: (.*) \(choose from (.*)\)": r"\1 kann nicht \2 sein; möglich sind: \3",
    r"argument (\S+): ignored explicit argument (.*)": r"\1 nimmt keine Angabe; \2 weglassen",
    r"ambiguous option: (\S+) could match (.*)": r"\1 ist mehrdeutig; möglich sind: \2",
    r"argument (\S+): (.*)": r"\1: \2",
}
"""What argparse says, by pattern, and how it is said in German; the first that fits holds."""


class GermanFormatter(HelpFormatter):
    """Writes the usage and the headings of the help in German."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[_MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Say how the command is called."""
        super().add_usage(usage, actions, groups, "Aufruf: " if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        """Begin a group of arguments."""
        super().start_section(HEADINGS.get(heading or "", heading))


class GermanParser(ArgumentParser):
    """Reads the command line; commands below it (subparsers) speak German too."""

    def __init__(self, prog: str, description: str | None = None) -> None:
        super().__init__(prog, description=description, formatter_class=GermanFormatter, add_help=False)
        self.add_argument("-h", "--help", action="help", help="zeigt diese Hilfe")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how the command is called; the exit code is 2."""
        self.exit(2, f"{in_german(message)}\n{self.format_usage()}")


def in_german(message: str) -> str:
    """Give what argparse says of wrong arguments in German."""
    for pattern, said in SAID.items():
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return f"So geht es nicht, {match.expand(said)}."
    return "So geht es nicht; bitte mit dem Aufruf vergleichen."
