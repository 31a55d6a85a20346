"""Read the answers of a file, and trace what goes wrong later back to the answer that caused it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from plugins.catalog import Place, Problem, ProblemsFound
from plugins.catalog.empty_values import told_by_model
from plugins.catalog.fields import homes_of
from plugins.catalog.node import Node
from plugins.catalog.records import Located
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import YamlText, parse_yaml, read_text, read_yaml
from plugins.workshop.new.answer_rules import check_answers
from plugins.workshop.new.answers import Answers
from plugins.workshop.new.naming import in_answers
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.town_answers import check_towns
from plugins.workshop.new.usable import usable


@dataclass(frozen=True)
class Read:
    """Answers that can be used, and what is wrong with the others, for which something stands in."""

    answers: Located[Answers]
    problems: tuple[Problem, ...] = ()


def read_answers(path: Path, sample: Sample) -> Read:
    """Read a file of answers; raises ProblemsFound where nothing of it can be used."""
    text, problems = read_text(path, str(path))
    if text is None:
        raise ProblemsFound(replace(problem, message=MISSING) if not path.exists() else problem for problem in problems)
    return parse_answers(text, str(path), sample)


MISSING = "die Datei mit den Antworten gibt es nicht; den Namen prüfen"


def parse_answers(text: str, file: str, sample: Sample) -> Read:
    """Read answers; raises ProblemsFound where nothing of them can be used."""
    found: YamlText = parse_yaml(text, file, homes=homes_of(Answers))
    told = told_by_model(found.problems, found.meant, Answers)
    problems = (*told, *(validate(Answers, found.meant)[1] if found.meant else ()))
    sound = usable(found.root, sample) if found.root else None
    if sound is None:
        raise ProblemsFound(problems)
    wrong, left = check_answers(sound, sample)
    astray, left = check_towns(left, sample)
    return Read(left.answers, (*problems, *wrong, *astray))


def traced(problems: Iterable[Problem], staged: Path, answers: Node) -> Iterator[Problem]:
    """Give problems of a new site at the answers that caused them; those of texts only if the facts show nothing."""
    said = tuple((str(leaf.value), leaf.place) for _, leaf in answers.leaves())
    told: set[Place] = set()
    for problem in sorted(problems, key=_is_of_text):
        place = _cause(_written(staged, problem.place), said)
        if place not in told or not _is_of_text(problem):
            yield Problem(place, in_answers(problem.message, place.file)) if place else problem
            told |= {place} if place else set()


def _is_of_text(problem: Problem) -> bool:
    return problem.place.file.startswith("content/")


def _cause(written: str, said: tuple[tuple[str, Place], ...]) -> Place | None:
    whole = (place for text, place in said if text == written)
    part = (place for text, place in said if len(text) > 2 and text in written)
    return next(whole, next(part, None))


def _written(staged: Path, place: Place) -> str:
    """Give the value or the line that stands at a place."""
    root = read_yaml(staged / place.file, place.file).root if place.file.endswith(".yaml") else None
    leaves = (leaf for _, leaf in root.leaves()) if root else ()
    value = next((str(leaf.value) for leaf in leaves if _holds(leaf, place)), None)
    lines = (staged / place.file).read_text(encoding="utf-8").split("\n") if (staged / place.file).is_file() else []
    return value or next(iter(lines[place.line - 1 :]), "")


def _holds(leaf: Node, place: Place) -> bool:
    """Tell whether a place lies in a value."""
    lines = {leaf.place.line, *(start.line for _, start in leaf.starts)}
    return leaf.place <= place and place.line in lines
