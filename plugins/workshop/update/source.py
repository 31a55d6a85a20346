"""Where the newer version comes from: a remote of the owner's repository, a folder, or an address."""

from pathlib import Path

from plugins.workshop.update.repository import Repository, cause
from plugins.workshop.update.stopped import Stopped
from plugins.workshop.update.versions import Version, read_version, written

REMOTE = "software"
NO_SOURCE = (
    "Woher die neuere Software kommen soll, ist noch nicht gesagt. Einmalig eingeben: "
    "git remote add software ADRESSE – oder nur für dieses Mal: make update FROM=ADRESSE. "
    "ADRESSE ist die Webadresse des Projekts oder ein Ordner, in den Sie es geholt haben (git clone)."
)
ARRIVAL = "plugins/workshop/update/arrival.py"
"""What the newer version must have to be brought in."""


def find_source(repository: Repository, named: str, software: Path) -> str:
    """Give what git fetches from; ``software`` is the folder of the software that runs."""
    if not named:
        return _usual_source(repository, software)
    folder = Path(named).expanduser()
    if named in _remotes(repository):
        return named
    if folder.is_dir():
        return str(folder.resolve())
    if "/" not in named and ":" not in named:
        raise Stopped(f"„{named}“ ist weder ein Ordner noch eine Webadresse noch ein Name aus „git remote“.")
    return named


def _usual_source(repository: Repository, software: Path) -> str:
    if software != repository.root:
        return str(software)
    if REMOTE not in _remotes(repository):
        raise Stopped(NO_SOURCE)
    return REMOTE


def _remotes(repository: Repository) -> frozenset[str]:
    return frozenset(repository.give("remote").split())


def fetch(repository: Repository, source: str) -> str:
    """Fetch the version that the source shows, and give its commit; no name of hers moves."""
    options = ("--quiet", "--no-tags", "--refmap=", "--no-recurse-submodules")
    answer = repository.ask("fetch", *options, "--", source, "HEAD")
    if answer.code:
        raise Stopped(f"Aus {source} lässt sich nichts holen: {_why_not(source, answer.said)}")
    found = repository.ask("rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}")
    if found.code:
        raise Stopped(f"In {source} fehlt die Vorgeschichte; dort zuerst eingeben: git fetch --unshallow")
    return found.out.strip()


def _why_not(source: str, said: str) -> str:
    if Path(source).is_dir():
        return "Das ist kein Ordner, in den Sie das Projekt mit „git clone“ geholt haben."
    if source.startswith("/"):
        return "Diesen Ordner gibt es nicht."
    return f"Stimmt die Adresse, und besteht eine Verbindung? Git sagt: {cause(said)}"


def check_newer(repository: Repository, new: str) -> bool:
    """Tell whether a fetched version brings anything; stop if it is none that can be brought in."""
    here, there = version_at(repository, "HEAD"), version_at(repository, new)
    if repository.there("merge-base", "--is-ancestor", new, "HEAD"):
        if there > here:
            raise Stopped(_taken_back(there))
        return False
    if not repository.there("cat-file", "-e", f"{new}:{ARRIVAL}"):
        raise Stopped("Dort liegt keine Fassung dieser Software, die „make update“ einbauen kann.")
    if there < here:
        raise Stopped(f"Dort liegt Fassung {written(there)}; hier ist schon Fassung {written(here)}.")
    return True


def version_at(repository: Repository, commit: str) -> Version:
    """Give the version of the software in a commit."""
    answer = repository.ask("show", f"{commit}:pyproject.toml")
    return read_version(answer.out if answer.code == 0 else None)


def naming(repository: Repository, source: str, software: Path) -> tuple[str, ...]:
    """Say how to name the source once and for all, if that was not done yet."""
    if REMOTE in _remotes(repository):
        return ()
    origin = Repository(software, software / ".git").ask("remote", "get-url", "origin")
    address = origin.out.strip() if source == str(software) and origin.code == 0 else source
    return (f"Damit beim nächsten Mal „make update“ genügt, einmal eingeben: git remote add {REMOTE} {address}",)


def _taken_back(version: Version) -> str:
    return (
        f"Fassung {written(version)} war hier schon und wurde mit „git revert“ zurückgenommen. Soll sie wieder gelten, "
        "dieses Zurücknehmen suchen (git log --oneline) und mit git revert KENNUNG aufheben."
    )
