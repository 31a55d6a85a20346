"""What the handbook shows of Markdown can be typed as it stands there, and its pictures show what becomes of it."""

import pytest
from PIL import Image

from tests.bad_input.refusal import found_in
from tests.handbook.examples import HANDBOOK, Example, examples, write_articles
from tests.handbook.pictures import TYPED
from tests.project import Project

EXAMPLES = tuple(examples())


def test_every_example_of_markdown_has_its_picture() -> None:
    assert len(EXAMPLES) == HANDBOOK.read_text(encoding="utf-8").count("```markdown\n") > 10


def test_every_picture_belongs_to_an_example() -> None:
    used = {HANDBOOK.parent / one.picture for one in EXAMPLES}
    assert set((HANDBOOK.parent / "bilder").iterdir()) == used


@pytest.mark.parametrize("example", EXAMPLES, ids=[one.picture for one in EXAMPLES])
def test_a_picture_shows_what_is_typed_now(example: Example) -> None:
    """Once an example has changed, ``python -m tests.handbook.pictures`` takes its picture anew."""
    with Image.open(HANDBOOK.parent / example.picture) as picture:
        assert picture.info[TYPED] == example.typed
        assert 0 < picture.width <= 1300


def test_all_examples_can_be_typed_as_they_stand_there(rich: Project) -> None:
    write_articles(rich, EXAMPLES)
    assert found_in(rich) == ()
    told = rich.run("check")
    assert told.code == 0
    assert "beispiel-" not in told.out + told.err
