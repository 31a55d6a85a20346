"""What visitors wrote is read as it stands: nothing in it is taken for a slip of the owner's."""

from pathlib import Path

import pytest

from plugins.comments.reading import read_conversation


@pytest.mark.parametrize("message", ["“Great!”", "eins\n  - zwei", "„Ja", "«Bravo»", "a -b"])
def test_a_comment_may_be_typed_in_any_way(tmp_path: Path, message: str) -> None:
    file = tmp_path / "data/comments/aktuelles/neu/a.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(f"_id: a\nname: “Anna”\ndate: 2026-11-22\nmessage: {message}\n", encoding="utf-8")
    conversation = read_conversation(tmp_path)
    assert conversation.problems == ()
    assert conversation.written[0].comment.name == "“Anna”"


@pytest.mark.parametrize("message", ["Platz #1", "Super! # Danke"])
def test_what_a_hash_cuts_off_is_told_so_that_it_is_not_lost(tmp_path: Path, message: str) -> None:
    file = tmp_path / "data/comments/aktuelles/neu/a.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(f"_id: a\nname: Anna\ndate: 2026-11-22\nmessage: {message}\n", encoding="utf-8")
    (problem,) = read_conversation(tmp_path).problems
    assert f'gehört der Rest zum Wert, in gerade Anführungszeichen setzen: message: "{message}"' in problem.message
