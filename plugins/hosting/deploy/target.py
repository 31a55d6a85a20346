"""Where the site goes: ``DEPLOY`` in publishconf.py, each value replaceable by the environment (``DEPLOY_HOST`` …)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from plugins.catalog.problems import Place, Problem, ProblemsFound, did_you_mean

SETTINGS = "publishconf.py"
PREFIX = "DEPLOY_"
RULES = {
    "kind": (r"rsync|sftp|sftp-releases", "„rsync“, „sftp-releases“ oder „sftp“"),
    "host": (r"[A-Za-z0-9][\w.-]*", "der Name des Hosts, zum Beispiel „ssh.example.org“"),
    "user": (r"\w[\w.@-]*", "der Name, mit dem Sie sich dort anmelden"),
    "folder": (r"(?!/?$)(?!.*\.\./)(?!.*\.\.$)[\w/.][\w ./+-]*", "der Ordner dort, zum Beispiel „/var/www/website“"),
    "port": (r"[1-9]\d{0,4}", "eine Zahl, meist 22"),
    "known_hosts": (r".*", "eine Datei"),
    "key": (r".*", "eine Datei"),
}
"""What each value must look like, as a pattern and in words; none may pass for an option of ssh."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """The host, the folder there, and the way to get to it; ``known_hosts`` and ``key`` default to those of ssh."""

    kind: str
    host: str
    user: str
    folder: str
    port: str = "22"
    known_hosts: str = ""
    key: str = ""

    def __str__(self) -> str:
        return f"{self.user}@{self.host}:{self.folder}"


def read_target(settings: Mapping[str, Any], environment: Mapping[str, str]) -> Target:
    """Give the checked target; raises ProblemsFound with all that is wrong."""
    values = {name: str(value) for name, value in settings.items()}
    for field in fields(Target):
        values[field.name] = environment.get(PREFIX + field.name.upper()) or values.get(field.name) or ""
    problems = tuple(_problems(values))
    if problems:
        raise ProblemsFound(problems)
    return Target(**{name: value for name, value in values.items() if value})


def _problems(values: Mapping[str, str]) -> list[Problem]:
    required = {"kind", "host", "user", "folder"}
    found = []
    for name, value in values.items():
        if name not in RULES:
            found.append(f"DEPLOY kennt „{name}“ nicht; {did_you_mean(name, RULES)}")
        elif (value or name in required) and not re.fullmatch(RULES[name][0], value):
            given = f"„{value}“ passt nicht" if value else "fehlt"
            found.append(f"DEPLOY, „{name}“: {given}; gebraucht wird {RULES[name][1]} (oder {PREFIX}{name.upper()}).")
    return [Problem(Place(SETTINGS), message) for message in found]
