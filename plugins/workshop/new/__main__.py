"""The command behind ``make new``: ``python -m plugins.workshop.new [--from FILE]``."""

import argparse
import os
import sys
from itertools import chain, count
from pathlib import Path

from plugins.catalog import ProblemsFound, load_catalog
from plugins.catalog.clock import build_day
from plugins.catalog.system_errors import said_of
from plugins.workshop.new import repository
from plugins.workshop.new.completing import Completed, complete_site
from plugins.workshop.new.dialog import prepare_terminal, say
from plugins.workshop.new.making import Made, finish_site, make_site
from plugins.workshop.new.moving import SAMPLE, Blocked, is_interrupted
from plugins.workshop.new.reading import parse_answers, read_answers
from plugins.workshop.new.refusals import NotBegun, is_own, refuse_to_begin
from plugins.workshop.new.sample import Sample, sample_of
from plugins.workshop.new.saving import save_site
from plugins.workshop.new.talk import NotWanted, ask_everything
from plugins.workshop.new.yaml_writing import mapping

ROOT = Path(__file__).parents[3]
KEPT = "antworten{}.yaml"
"""Holds what was answered on the terminal if no site could be made of it."""
UNTOUCHED = "Nichts wurde geändert."
INTERRUPTED = "Ein „make new“, das mittendrin abgebrochen war, ist jetzt zu Ende geführt."
ENDED = """Die Antworten endeten, bevor alle Fragen beantwortet waren. Beantworten Sie alle,
oder schreiben Sie die Antworten in eine Datei (docs/redaktion.md, »Ohne Fragen«)."""
THERE = "Die neue Website ist aber schon angelegt."
STUCK = """Der Umzug ist mittendrin stehen geblieben. Verloren ist nichts:
Was fehlt, liegt in examples/.neu/. Beheben Sie die Ursache, und rufen Sie
„make new“ noch einmal auf; es geht dann weiter, wo es war."""

NEXT = """
So geht es weiter:
1. {made.placeholders} Stellen in {made.files} Dateien warten auf Ihre Worte.
   Jede steht in doppelten eckigen Klammern, [[so]]; ersetzen Sie sie samt den
   Klammern. „make check“ zählt auf, was noch offen ist, mit Datei und Zeile.
2. „make serve“ zeigt Ihnen die Website auf diesem Rechner, auch mit den
   offenen Stellen.
3. Sichern Sie zwischendurch, was Sie geschrieben haben:
     git add -A && git commit -m "Mein Stand"
4. „make publish“ gibt sie frei, sobald keine mehr offen ist. Wie sie ins Netz
   kommt, steht in docs/hosting.md."""
NO_FILE_LACKS = "Ihrer Website fehlt keine Datei{}."
NOTHING_TO_ADD = "; zu ergänzen gibt es nichts"
ADDED = "Das fehlte Ihrer Website und ist jetzt angelegt; sonst ist alles, wie es war:"
FILL = """Was hineingehört, steht darin in doppelten eckigen Klammern; „make check“
zählt es auf."""
PERSONAL = """
Die Datei {file} mit Ihren Antworten liegt noch hier, und „git add -A“ nähme
sie mit: Löschen Sie sie, oder bewahren Sie sie in einem anderen Ordner auf."""
UNLINKED = """
Zu „{part.label}“ führt noch kein Link. Fügen Sie in data/site.yaml
unter „menu“ oder „footer“ ein:
  - text: {part.label}
    page: {part.route}"""


def new_site(root: Path, file: Path | None) -> None:
    """Begin a site of one's own below a project folder.

    Raises NotBegun, NotWanted, Blocked, ProblemsFound, OSError, EOFError.
    """
    if is_interrupted(root):
        tell(root, finish_site(root), INTERRUPTED)
        return
    loaded = load_catalog(root)
    if is_own(loaded) and file is None:
        tell_completed(complete_site(root, build_day()))
        return
    refuse_to_begin(root, loaded)
    if loaded.problems:
        raise ProblemsFound(loaded.problems)
    sample = sample_of(loaded)
    made = _from_file(root, file, sample) if file else _from_terminal(root, sample)
    tell(root, made, "Ihre Website ist angelegt.")
    if file and repository.would_save(root, file):
        print(PERSONAL.format(file=file))


def _from_file(root: Path, file: Path, sample: Sample) -> Made:
    return make_site(root, read_answers(file, sample), sample, build_day())


def _from_terminal(root: Path, sample: Sample) -> Made:
    text, kept = mapping(ask_everything(sample)), _free_name(root)
    try:
        return make_site(root, parse_answers(text, kept, sample), sample, build_day())
    except (ProblemsFound, OSError):
        (root / kept).write_text(text, encoding="utf-8")
        say(f"Ihre Antworten stehen in {kept}. Ändern Sie dort, was unten steht, dann:")
        print(f"  FROM={kept} make new\n")
        os.environ["FROM"] = kept  # so that the command's last sentence says it too
        raise


def _free_name(root: Path) -> str:
    """Give a name under which no answers lie yet."""
    names = map(KEPT.format, chain(("",), (f"-{number}" for number in count(2))))
    return next(name for name in names if not (root / name).exists())


def tell(root: Path, made: Made, beginning: str) -> None:
    """Say what stands there now, save it, and say what comes next."""
    print()
    say(f"{beginning} In data/ und content/ stehen {made.texts} Seiten, das Muster liegt in {SAMPLE}/.")
    print(save_site(root, made.owner))
    print(NEXT.format(made=made))


def tell_completed(completed: Completed) -> None:
    """Say what was added to an own site, and where a link to it belongs."""
    if completed.files:
        print("\n  ".join((ADDED, *completed.files)))
    else:
        print(NO_FILE_LACKS.format("" if completed.unlinked or completed.to_do else NOTHING_TO_ADD))
    if completed.hints:
        print(FILL)
    for part in completed.unlinked:
        print(UNLINKED.format(part=part))
    for one in completed.to_do:
        print("\n  ".join((f"\n{one.title}", *map(str, one.places))))


def main(arguments: list[str]) -> int:
    """Run the command; the exit code is 1 if nothing was begun."""
    parser = argparse.ArgumentParser(prog="python -m plugins.workshop.new")
    parser.add_argument("--from", dest="file", type=Path, metavar="FILE", help="answers in YAML")
    prepare_terminal()
    return attempt(ROOT, parser.parse_args(arguments).file)


def attempt(root: Path, file: Path | None) -> int:
    """Begin a site and say in German what keeps it from its end."""
    try:
        new_site(root, file)
    except (NotBegun, Blocked) as refusal:
        return _failed(f"{refusal}\n{UNTOUCHED}")
    except ProblemsFound as found:
        return _failed("\n".join((*map(str, found.problems), f"\n{_counted(len(found.problems))} {UNTOUCHED}")))
    except EOFError:
        return _failed(f"\n{ENDED}\n{_left(root)}")
    except (NotWanted, KeyboardInterrupt):
        return _failed(f"\nAbgebrochen. {_left(root)}")
    except OSError as error:
        return _failed(f"{said_of(error)}\n{_left(root)}")
    return 0


def _left(root: Path) -> str:
    """Say how things stand when something ended the command."""
    if is_interrupted(root):
        return STUCK
    return THERE if (root / SAMPLE / "data").exists() else UNTOUCHED


def _counted(count: int) -> str:
    return "1 Problem gefunden." if count == 1 else f"{count} Probleme gefunden."


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
