"""Save a new site with git, so that whatever goes wrong later, it can be brought back (Sichern)."""

from pathlib import Path

from plugins.catalog.models.consultant import Consultant
from plugins.workshop.new import repository
from plugins.workshop.new.moving import FOLDERS, SAMPLE

MESSAGE = "Eigene Website angelegt (make new)"
SAVED = f"""Git hat diesen Stand gesichert („{MESSAGE}“);
dorthin können Sie immer zurück."""
INTRODUCED = """Git wusste noch nicht, wer Sie sind; in diesem Ordner sichert es ab jetzt als
{name} <{email}>."""
NO_GIT = """Gesichert ist sie noch nicht: Dieser Ordner steht nicht unter Git.
Heben Sie ab und zu eine Kopie davon auf."""
FAILED = """Nur sichern ließ sie sich nicht; Git sagt:
{reason}
Bringen Sie das in Ordnung, und sichern Sie selbst: git add -A && git commit -m "Meine Website\""""


def save_site(root: Path, owner: Consultant) -> str:
    """Save a site that was begun, where there is git; say in German what became of it."""
    try:
        if not repository.is_there(root):
            return NO_GIT
        introduced = repository.introduce(root, owner.name, owner.email)
        repository.commit(root, (*FOLDERS, SAMPLE), MESSAGE)
    except repository.GitFailed as failure:
        return FAILED.format(reason=failure)
    return "\n".join((SAVED, *((INTRODUCED.format(name=owner.name, email=owner.email),) if introduced else ())))
