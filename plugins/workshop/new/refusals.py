"""Reasons not to begin: an own site is there already, or something is not saved yet (ungesicherte Änderungen)."""

from pathlib import Path

from plugins.catalog import Loaded
from plugins.workshop.new import repository
from plugins.workshop.new.moving import FOLDERS, SAMPLE

MAX_SHOWN = 10
OWN_SITE = f"""In data/ und content/ steht schon Ihre eigene Website
(data/consultant.yaml, „sample: false“). „make new“ ersetzt sie nicht.
Möchten Sie von vorn anfangen, legen Sie sie beiseite, und holen Sie das
Muster zurück:
  mkdir ../alte-website && mv data content ../alte-website/ && mv {SAMPLE}/* .
  git add -A && git commit -m "Von vorn anfangen"
Dann rufen Sie „make new“ noch einmal auf."""
SAMPLE_KEPT = f"""In {SAMPLE}/ liegt schon ein Muster; dorthin käme, was jetzt in
data/ und content/ steht. Benennen Sie den Ordner um, oder löschen Sie ihn;
dann rufen Sie „make new“ noch einmal auf."""
CHANGED = "In data/ oder content/ sind Änderungen noch nicht in Git gesichert:"
SAVE = """Sichern Sie sie zuerst, oder verwerfen Sie sie; dann noch einmal „make new“.
Sichern geht so:
  git add -A && git commit -m "Mein Stand\""""


class NotBegun(Exception):  # noqa: N818 (a way out; its text is for the owner)
    """Raised where nothing may be begun, with the reason in German."""


def is_own(loaded: Loaded) -> bool:
    """Tell whether the site is its owner's own already, and no sample."""
    return loaded.consultant is not None and not loaded.consultant.record.sample


def refuse_to_begin(root: Path, loaded: Loaded) -> None:
    """Raise NotBegun where an own site or unsaved changes would come to harm."""
    if is_own(loaded):
        raise NotBegun(OWN_SITE)
    if (root / SAMPLE).is_dir() and any((root / SAMPLE).iterdir()):
        raise NotBegun(SAMPLE_KEPT)
    changed = _unsaved(root)
    if changed:
        more = (f"  … und {len(changed) - MAX_SHOWN} weitere",) if len(changed) > MAX_SHOWN else ()
        listed = "\n".join((*(f"  {name}" for name in changed[:MAX_SHOWN]), *more))
        raise NotBegun(f"{CHANGED}\n{listed}\n{SAVE}")


def _unsaved(root: Path) -> tuple[str, ...]:
    """Give the files that git would lose; none where there is no git, or where it does not look after the site."""
    try:
        return tuple(repository.unsaved(root, FOLDERS)) if repository.is_looked_after(root) else ()
    except repository.GitFailed as failure:
        raise NotBegun(
            f"Git kann nicht sagen, ob alles gesichert ist; das bitte zuerst in Ordnung bringen.\n{failure}"
        ) from None
