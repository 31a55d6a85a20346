"""Mails in the structures of the programs that people use: each becomes the comment that was meant, or is told."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import yaml

from plugins.catalog.visible import visible
from plugins.comments.mail.remarks import remarks_on
from plugins.comments.moderation import NotPossible
from tests.comments.mail.letters_read import letter_in
from tests.comments.moderating import moderate
from tests.project import Project

CORPUS = Path(__file__).parent / "corpus"
HOME = "https://www.windfeder.example"
"""The site that the mails speak of."""


@dataclass(frozen=True)
class Expected:
    """What must come out of a mail; one that is refused has nothing but a part of what is said."""

    refused: str = ""
    page: str = "akkreditierung"
    name: str = ""
    message: str = ""
    left_out: tuple[str, ...] = ()
    consented: str = "ja"
    remark: str = ""
    day: date | None = None
    undated: bool = False


EXPECTED = {
    file: Expected(**{key: tuple(value) if isinstance(value, list) else value for key, value in fields.items()})
    for file, fields in yaml.safe_load((CORPUS / "expected.yaml").read_bytes()).items()
}
TAKEN = sorted(file for file, expected in EXPECTED.items() if not expected.refused)
REFUSED = sorted(EXPECTED.keys() - set(TAKEN))


def test_every_mail_says_what_must_come_out_of_it() -> None:
    files = {path.relative_to(CORPUS).as_posix() for path in CORPUS.rglob("*") if path.is_file()}
    assert files - {"expected.yaml", ".gitattributes", ".gitignore"} == EXPECTED.keys()
    assert len(files) > 300


@pytest.mark.parametrize("file", TAKEN)
def test_nothing_but_the_comment_comes_out_and_nothing_is_lost_without_a_word(file: str) -> None:
    expected = EXPECTED[file]
    letter = letter_in((CORPUS / file).read_bytes())
    assert (letter.name, visible(letter.body.message())) == (expected.name, expected.message)
    assert tuple(piece.why for piece in letter.body.left_out) == expected.left_out
    assert expected.day is None or (letter.moment and letter.moment.date() == expected.day)
    assert letter.undated == expected.undated
    assert letter.body.consented == (expected.consented == "ja")
    remarks = (*letter.remarks, *remarks_on(letter.body.message()))
    assert [remark for remark in remarks if not expected.remark or expected.remark not in remark] == []
    assert bool(remarks) == bool(expected.remark)


def test_the_command_takes_them_in_on_the_page_they_name_and_says_why_not(project: Project) -> None:
    """Run on all of them at once."""
    project.settings(address=HOME)
    answer = moderate(project, "add", *(CORPUS / file for file in sorted(EXPECTED)))
    folder = project.root / "data/comments"
    stored = {
        (path.parent.relative_to(folder).as_posix(), path.read_text(encoding="utf-8"))
        for path in folder.rglob("*.yaml")
    }
    comments = {(page, fields["name"], fields["message"]) for page, text in stored for fields in [yaml.safe_load(text)]}
    assert comments == {(one.page, one.name, one.message) for one in EXPECTED.values() if not one.refused}
    assert (answer.code, answer.err) == (0, "")
    for file in REFUSED:
        reason = answer.out.partition(f"{CORPUS / file}.")[2].partition("\n\n")[0]
        assert EXPECTED[file].refused in reason, file


@pytest.mark.parametrize("file", ["saved/outlook.msg", "parts/away.eml", "saved/empty.eml"])
def test_what_is_no_letter_is_refused_before_anything_else(file: str) -> None:
    with pytest.raises(NotPossible, match=r"Das ist|Diese E-Mail ist|Die Datei ist"):
        letter_in((CORPUS / file).read_bytes())
