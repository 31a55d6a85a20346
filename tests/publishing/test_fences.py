"""The head of a text stands between two lines of three hyphens; whatever stands in their place is told as that."""

import pytest

from plugins.publishing.front_matter import split

FIELDS = "title: A\ndate: 2026-01-01\n"
UPPER = {
    "two hyphens": (f"--\n{FIELDS}---\nText", "1:1", "hier steht „--“"),
    "four hyphens": (f"----\n{FIELDS}---\nText", "1:1", "hier steht „----“"),
    "a dash of a word processor": (f"—\n{FIELDS}---\nText", "1:1", "hier steht „—“"),
    "a dash and a hyphen": (f"—-\n{FIELDS}---\nText", "1:1", "hier steht „—-“"),
    "three dashes": (f"–––\n{FIELDS}---\nText", "1:1", "hier steht „–––“"),
    "stars": (f"***\n{FIELDS}---\nText", "1:1", "hier steht „***“"),
    "code": (f"```yaml\n{FIELDS}---\nText", "1:1", "hier steht „```yaml“"),
    "another generator's line": ('+++\ntitle = "A"\n---\nText', "1:1", "hier steht „+++“"),
    "an empty line above": (f"\n---\n{FIELDS}---\nText", "1:1", "die leeren Zeilen darüber löschen"),
    "a blank line above": (f"  \n\n---\n{FIELDS}---\nText", "1:1", "die leeren Zeilen darüber löschen"),
    "blanks before it": (f"  ---\n{FIELDS}---\nText", "1:1", "was man davor nicht sieht"),
    "two byte order marks": (f"\ufeff\ufeff---\n{FIELDS}---\nText", "1:1", "was man davor nicht sieht"),
    "a sentence above it": (f"Hallo!\n---\n{FIELDS}---\nText", "1:1", "den Text davor löschen"),
    "a paragraph above it": (f"Hallo!\n\nText\n\n---\n{FIELDS}---\nText", "1:1", "den Text davor löschen"),
    "none": (f"{FIELDS}---\nText", "1:1", "sie über die Felder setzen"),
    "neither of the two": (f"{FIELDS}\nText", "1:1", "sie über die Felder setzen, und eine zweite darunter"),
    "words behind it": (f"--- Hallo\n{FIELDS}---\nText", "1:1", "hinter „---“ steht noch „Hallo“"),
    "none, as other programs take it": ("Title: A\nDate: 2026-01-01\n\nText", "1:1", "klein schreiben („title“)"),
    "neither, below empty lines": (
        f"\n\n{FIELDS}\nText",
        "3:1",
        "sie über die Felder setzen, und eine zweite darunter",
    ),
}
LOWER = {
    "none, an empty line instead": (f"---\n{FIELDS}\nText", "4:1", "der Kopf der Datei endet nicht; hier, unter"),
    "none, the text at once": (f"---\n{FIELDS}Der Text.", "4:1", "der Kopf der Datei endet nicht"),
    "none, and no text": (f"---\n{FIELDS}", "4:1", "der Kopf der Datei endet nicht"),
    "none, a rule further on": (f"---\n{FIELDS}\nText\n\n---\n\nmehr", "4:1", "der Kopf der Datei endet nicht"),
    "two hyphens": (f"---\n{FIELDS}--\nText", "4:1", "hier steht „--“"),
    "four hyphens, a rule further on": (f"---\n{FIELDS}----\nText\n\n---\n\nmehr", "4:1", "hier steht „----“"),
    "a dash": (f"---\n{FIELDS}—\nText", "4:1", "hier steht „—“"),
    "three dots": (f"---\n{FIELDS}...\nText", "4:1", "hier steht „...“"),
}


BEHIND = {
    "words behind it": f"---\n{FIELDS}--- Hallo\nText",
    "words at once behind it": f"---\n{FIELDS}---Hallo\nText",
    "words behind it, a rule further on": f"---\n{FIELDS}--- Hallo\n\n---\n\nText",
}
SECOND = {
    "between its lines": ("---\ntitle: A\n---\n", "die Zeilen 5 bis 7"),
    "below an empty line": ("\n---\ntitle: A\n---\n", "die Zeilen 6 bis 8"),
    "without its first line": ("title: A\ndate: 2026-01-01\n---\n", "die Zeilen 5 bis 7"),
    "without its lines": ("title: A\ndescription: So\n  und so\n", "die Zeilen 5 bis 7"),
    "one field": ("status: draft\n", "die Zeile löschen"),
}


BOTH = {
    "dashes of a word processor": (f"—\n{FIELDS}—\nText", "—", "—"),
    "stars": (f"***\n{FIELDS}***\nText\n\n---\n\nmehr", "***", "***"),
    "code": (f"```yaml\n{FIELDS}```\nText", "```yaml", "```"),
    "another generator's head": ('+++\ntitle = "A"\ndate = 2026-01-01\n+++\nText', "+++", "+++"),
}


@pytest.mark.parametrize(("text", "upper", "lower"), BOTH.values(), ids=BOTH)
def test_both_lines_are_told_at_once(text: str, upper: str, lower: str) -> None:
    first, second = map(str, split(text, "a.md").problems)
    assert first == f"a.md:1:1: die erste Zeile muss „---“ sein (drei Bindestriche); hier steht „{upper}“"
    assert second.startswith("a.md:4:1: der Kopf der Datei endet mit der Zeile „---“")
    assert second.endswith(f"hier steht „{lower}“")


@pytest.mark.parametrize("text", BEHIND.values(), ids=BEHIND)
def test_words_behind_the_lower_line_are_told_as_that(text: str) -> None:
    (problem,) = split(text, "a.md").problems
    assert str(problem) == "a.md:4:1: hinter „---“ steht noch „Hallo“; es in eine eigene Zeile darunter setzen"


@pytest.mark.parametrize(("second", "says"), SECOND.values(), ids=SECOND)
def test_a_second_head_is_told_as_that_and_is_no_text(second: str, says: str) -> None:
    parts = split(f"---\n{FIELDS}---\n{second}\nText", "a.md")
    (problem,) = parts.problems
    assert "hier beginnt ein zweiter Kopf" in problem.message
    assert says in problem.message
    assert parts.body.strip() == "Text"


@pytest.mark.parametrize(
    "second",
    ["---\ntitle: A\ndate: 2026-01-01\n---\n", "---\ntitle: A\n\n", "title: A\ndescription: So\n\n"],
    ids=["a whole one", "without its end", "without its lines"],
)
def test_a_second_head_further_down_is_told_and_is_no_text(second: str) -> None:
    parts = split(f"---\n{FIELDS}---\nText\n\n{second}Mehr", "a.md")
    (problem,) = parts.problems
    assert str(problem).startswith("a.md:7:1: hier beginnt ein zweiter Kopf")
    assert parts.body.split() == ["Text", "Mehr"]
    assert parts.body.split("\n").index("Mehr") + parts.body_line == 7 + second.count("\n")


@pytest.mark.parametrize(
    ("below", "says"), [("---\n", "sie über die Felder setzen"), ("", ", und eine zweite darunter")]
)
def test_of_the_lines_around_a_head_only_the_missing_one_is_wanted(below: str, says: str) -> None:
    (problem,) = split(f"title: A\ndescription: So\n{below}\nText", "a.md").problems
    assert problem.message.endswith(says)


@pytest.mark.parametrize("body", ["---\n\nText", "\n---\n\nHinweis: so", "Datum: heute\n", "Text\n\ntitle: so"])
def test_a_rule_or_a_colon_at_the_beginning_of_a_body_is_no_head(body: str) -> None:
    assert split(f"---\n{FIELDS}---\n{body}", "a.md").problems == ()


@pytest.mark.parametrize(("text", "place", "says"), UPPER.values(), ids=UPPER)
def test_a_head_that_does_not_begin_in_the_first_line_is_told(text: str, place: str, says: str) -> None:
    (problem,) = split(text, "a.md").problems
    assert str(problem).startswith(f"a.md:{place}: die erste Zeile muss „---“ sein (drei Bindestriche); ")
    assert says in problem.message


@pytest.mark.parametrize(("text", "place", "says"), LOWER.values(), ids=LOWER)
def test_a_head_that_does_not_end_is_told_where_it_should(text: str, place: str, says: str) -> None:
    (problem,) = split(text, "a.md").problems
    assert str(problem).startswith(f"a.md:{place}: der Kopf der Datei endet ")
    assert says in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "Hinweis: Das Angebot ruht.\n\nText",
        "***\n\nEin Text unter einer Linie.",
        "Text\n\n---\n\nmehr",
        "Ein Titel\n---\n\nText",
        "- eins\n- zwei",
        "Das date: im Satz.",
        "",
        "\n\n",
    ],
)
def test_a_text_without_head_is_all_body(text: str) -> None:
    parts = split(text, "a.md")
    assert (parts.problems, parts.body) == ((), text)


@pytest.mark.parametrize(
    "head",
    ["title: A\n\ndate: B", "# Notiz\ntitle: A", "summary: >-\n  eins\n\n  zwei\n\ntitle: A", "title:\n- eins\n- zwei"],
)
def test_empty_lines_notes_and_texts_of_several_lines_belong_to_the_head(head: str) -> None:
    assert split(f"---\n{head}\n---\nText", "a.md").problems == ()


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends_are_read(ends: str) -> None:
    text = f"---\n{FIELDS}---\nEins\nZwei\n"
    assert split(text.replace("\n", ends), "a.md") == split(text, "a.md")


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    assert split(f"\ufeff---\n{FIELDS}---\nText", "a.md") == split(f"---\n{FIELDS}---\nText", "a.md")
