"""What a service has just as another does is given to think about."""

import pytest

from plugins.publishing.copied_lists import copied_lists
from tests.project import Project
from tests.publishing.considering import told_by

SERVICES = "data/services.yaml"
HERS, OTHERS = "      - Eine Entscheidung steht an\n", "      - Ein Haus steht leer, und es gibt mehr Ideen als Räume\n"


def told(project: Project) -> list[str]:
    return [line for line in told_by(copied_lists, project) if "dieselbe Liste" in line]


@pytest.mark.parametrize(
    ("own", "other"),
    [
        (HERS, OTHERS),
        ("      - Ein zweiter Blick auf die Sache\n", "      - Eine Liste, wer was bis wann tut\n"),
    ],
)
def test_a_list_that_came_along_with_a_copied_service_is_told(small: Project, own: str, other: str) -> None:
    small.replace(SERVICES, own, other)
    line, again = (number for number, text in enumerate(small.read(SERVICES).splitlines(), 1) if text == other[:-1])
    message = f"dieselbe Liste steht schon in Zeile {line - 1}; sagen, was dieses Angebot unterscheidet"
    assert told(small) == [f"{SERVICES}:{again - 1}:5: {message}"]


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("      - Gespräch am Telefon\n", "      - Ein Abend am großen Tisch\n"),
        (HERS, f"{OTHERS}{HERS}"),
        (HERS, f"{HERS}      - Ein Streit\n"),
    ],
)
def test_formats_and_lists_that_only_have_something_in_common_are_let_be(small: Project, own: str, other: str) -> None:
    small.replace(SERVICES, own, other)
    assert told(small) == []


def test_a_short_list_a_draft_and_a_hint_are_let_be(small: Project) -> None:
    small.replace(SERVICES, HERS, "      - Leerstand\n")
    small.replace(SERVICES, OTHERS, "      - Leerstand\n")
    assert told(small) == []
    small.replace(SERVICES, "      - Ein zweiter Blick auf die Sache\n", "      - Eine Liste, wer was bis wann tut\n")
    assert len(told(small)) == 1
    small.replace(SERVICES, "voucher: false\n    status: available", "voucher: false\n    status: draft")
    assert told(small) == []
