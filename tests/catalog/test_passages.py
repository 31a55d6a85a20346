"""Texts are read as plain words, and every sign knows its place in the file."""

import pytest

from plugins.catalog.passages import Passage, line_passages, text_passages, value_passages
from tests.catalog.specimen import node_of


def read(text: str, first_line: int = 1) -> list[Passage]:
    return list(text_passages(text, "a.md", first_line))


def place(passage: Passage, words: str) -> str:
    return str(passage.place(passage.text.index(words)))


def test_paragraphs_entries_and_headings_are_pieces_of_their_own() -> None:
    text = "## Titel\n\nEin Absatz\nin zwei Zeilen.\n\n- eins\n- zwei\n\n1. drei\n\n> vier\n"
    assert [passage.text for passage in read(text)] == [
        *("Titel", "Ein Absatz in zwei Zeilen.", "eins", "zwei", "drei", "vier"),
    ]


def test_a_heading_within_an_entry_or_a_quotation_is_one_without_its_signs() -> None:
    passages = tuple(text_passages("- ## Anfahrt\n- Bahn\n\n> ### Ole\n", "a.md"))
    assert [(passage.text, passage.place(0).column) for passage in passages] == [
        ("Anfahrt", 6),
        ("Bahn", 3),
        ("Ole", 7),
    ]


def test_signs_of_markdown_are_no_words() -> None:
    (passage,) = read(r"**Neutral** und [gut zu lesen]({filename}/seiten/a.md): Bürger\*innen, _alle_ ![Bild](x.jpg).")
    assert passage.text == "Neutral und gut zu lesen: Bürger*innen, alle Bild."


def test_every_word_knows_where_it_stands_in_the_file() -> None:
    (passage,) = read("Eins **zwei**\n[drei](/x/) vier", first_line=4)
    assert [place(passage, word) for word in ("Eins", "zwei", "drei", "vier")] == [
        *("a.md:4:1", "a.md:4:8", "a.md:5:2", "a.md:5:13"),
    ]


def test_a_value_of_yaml_keeps_its_own_signs_and_every_word_knows_where_it_stands() -> None:
    root = node_of("name: Ein *Wort*\nliste:\n  - eins\n")
    passages = list(value_passages(root))
    assert [(passage.text, str(passage.place(4))) for passage in passages] == [
        ("Ein *Wort*", "x.yaml:1:11"),
        ("eins", "x.yaml:3:9"),
    ]


@pytest.mark.parametrize(
    ("written", "where"),
    {
        "folded": (">-\n  Ich bringe alle\n  an einen Tisch.\n\n  Und bleibe.", ("2:3", "3:6", "5:7")),
        "literal": ("|\n  Ich bringe alle\n   an einen Tisch.\n  Und bleibe.", ("2:3", "3:7", "4:7")),
        "plain": ("Ich bringe alle\n  an einen Tisch.\n  Und bleibe.", ("1:4", "2:6", "3:7")),
        "plain, below its field": ("\n  Ich bringe alle\n  an einen Tisch. Und bleibe.", ("2:3", "3:6", "3:23")),
        "in double quotes": ('"Ich bringe alle\n  an einen Tisch.\n  Und bleibe."', ("1:5", "2:6", "3:7")),
        "in single quotes": ("'Ich bringe alle\n  an einen Tisch. Und bleibe.'", ("1:5", "2:6", "2:23")),
        "in quotes in one line": ('"Ich bringe an einen Tisch. Und bleibe."', ("1:5", "1:19", "1:36")),
    }.values(),
)
def test_a_value_in_several_lines_knows_in_which_its_words_stand(written: str, where: tuple[str, ...]) -> None:
    (passage,) = value_passages(node_of(f"a: {written}\n"))
    found = [place(passage, word).partition(":")[2] for word in ("Ich", "einen", "bleibe")]
    assert tuple(found) == where


def test_lines_are_given_as_they_are_written() -> None:
    first, second = line_passages("[a](/x/)\nzwei", "a.md", 7)
    assert (first.text, place(first, "/x/")) == ("[a](/x/)", "a.md:7:5")
    assert str(second.place(0)) == "a.md:8:1"


def test_sentences_end_with_their_sign_and_know_where_they_begin() -> None:
    (passage,) = read("Wer fragt? Ich bin da! „So ist es.“ Ja")
    assert [sentence for _, sentence in passage.sentences()] == ["Wer fragt?", "Ich bin da!", "„So ist es.“", "Ja"]
    assert all(passage.text[start:].startswith(sentence) for start, sentence in passage.sentences())


def test_the_number_of_a_day_ends_no_sentence() -> None:
    (passage,) = read("Seit dem 1. März 2021 bin ich da. Am 12. Mai ist Pause, es ist die 3. Wir feiern.")
    assert [start for start, _ in passage.sentences()] == [0, 34, 70]
