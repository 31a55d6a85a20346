"""A colour in which, or on which, text is too weak is told at its place, with the nearest one that would do."""

import re

import pytest

from plugins.publishing.look.checks import check_colors
from plugins.publishing.look.palette import make_palette
from plugins.publishing.look.tokens import LIGHT
from tests.publishing.look.contrast import contrast_ratio
from tests.publishing.look.looks import located_look, located_programs, said

LIGHT_PAPER, LIGHT_SHEET, DARK_SHEET = "#fbf7f0", "#f3ebde", "#24201b"


@pytest.mark.parametrize("names", [("town",), ("town", "field"), ("town", "field", "water", "stone")])
def test_the_named_colors_are_fine_on_the_themes_paper(names: tuple[str, ...]) -> None:
    assert said("", *names) == []


def test_a_link_that_is_too_weak_is_told_with_its_ratio_and_the_nearest_that_would_do() -> None:
    assert said('{link: "#0066cc"}') == [
        "site.yaml:1:16: „#0066cc“ hebt sich im hellen Auftritt zu wenig vom Grund der Fußzeile ab "
        '(4,70 : 1, nötig sind 7 : 1); am nächsten kommt "#004c9c"'
    ]
    assert 4.70 <= contrast_ratio("#0066cc", LIGHT_SHEET) < 4.71
    assert said('{link: "#004c9c"}') == []


@pytest.mark.parametrize(
    ("colors", "quoted"),
    [
        ('{link: "#8a2"}', "„#8a2“"),
        ("{link: 8A2}", "„8A2“"),
        ('{link: {light: "#8AC"}}', "„#8AC“"),
        ('{ground: "#777"}', "„#777“"),
    ],
)
def test_a_color_is_quoted_as_it_is_written(colors: str, quoted: str) -> None:
    assert quoted in said(colors)[0]


def test_what_is_just_too_weak_is_never_said_to_be_seven() -> None:
    assert 6.999 < contrast_ratio("#7909b7", LIGHT_SHEET) < 7
    assert "(6,99 : 1, nötig sind 7 : 1)" in said('{link: "#7909b7"}')[0]


def test_a_program_color_is_told_in_the_file_of_the_programs() -> None:
    assert said("", "field", '"#e30613"') == [
        "programs.yaml:13:12: „#e30613“ hebt sich im hellen Auftritt zu wenig vom getönten Kopf der Programmseite ab "
        '(4,11 : 1, nötig sind 7 : 1); am nächsten kommt "#a10008"'
    ]


def test_a_color_far_from_any_that_would_do_is_told_why() -> None:
    problem = said("", '"#ffcc00"')[0]
    assert problem.endswith('"#604b00" (so hell wie diese Farbe kann Schrift auf hellem Papier nicht sein)')


def test_a_tone_for_dark_is_judged_on_dark_paper_at_its_own_place() -> None:
    assert said('{link: {light: "#004c9c", dark: "#2060a0"}}') == [
        "site.yaml:1:41: „#2060a0“ hebt sich im dunklen Auftritt zu wenig vom Grund der Fußzeile ab "
        '(2,49 : 1, nötig sind 7 : 1); am nächsten kommt "#6faff5" '
        "(so dunkel wie diese Farbe kann Schrift auf dunklem Papier nicht sein)"
    ]
    assert contrast_ratio("#6faff5", DARK_SHEET) >= 7


def test_all_weak_colors_are_told_at_once() -> None:
    problems = said('{ink: "#888", link: "#0066cc"}', '"#e30613"', '"#009ee0"')
    assert [problem.partition(": ")[0] for problem in problems] == [
        "site.yaml:1:15",
        "site.yaml:1:29",
        "programs.yaml:4:12",
        "programs.yaml:13:12",
    ]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ('{link: {light: "#9cc9ea", dark: "#1d4a6b"}}', '{light: "#1d4a6b", dark: "#9cc9ea"}'),
        ('{ground: {light: "#1a1714", dark: "#ffffff"}}', '{light: "#ffffff", dark: "#1a1714"}'),
        ('{signal: {light: "#3b2f12", dark: "#fbdf97"}}', '{light: "#fbdf97", dark: "#3b2f12"}'),
    ],
)
def test_a_pair_the_wrong_way_round_is_one_mistake(written: str, right: str) -> None:
    problems = said(written)
    assert len(problems) == 1
    assert problems[0].endswith(f": light und dark sind vertauscht; richtig wäre {right}")


def test_paper_on_which_nothing_can_be_read_is_told() -> None:
    assert said('{ground: "#7a1f5c"}') == [
        "site.yaml:1:18: „#7a1f5c“ ist im hellen Auftritt als Papier zu dunkel, selbst schwarze Schrift ist darauf zu "
        'schwach (1,88 : 1, nötig sind 7 : 1); am nächsten kommt "#e37fbb"'
    ]


def test_beside_such_paper_others_are_told_only_if_they_are_too_weak_on_the_one_proposed() -> None:
    problems = said('{ground: "#7a1f5c", link: "#0066cc", ink: "#222"}')
    assert problems[0].endswith('(1,88 : 1, nötig sind 7 : 1); am nächsten kommt "#fff5fa"')
    assert [problem.partition(": ")[0] for problem in problems] == ["site.yaml:1:18", "site.yaml:1:35"]
    assert "„#0066cc“ hebt sich im hellen Auftritt auch vom vorgeschlagenen Papier zu wenig ab (" in problems[1]


def test_paper_gives_way_to_the_colors_of_programs() -> None:
    assert said('{ground: "#82a2ce"}', '"#704400"', '"#1d4a6b"') == [
        "site.yaml:1:18: auf „#82a2ce“ als Papier hebt sich im hellen Auftritt die Programmfarbe „#704400“ zu wenig ab "
        '(2,78 : 1, nötig sind 7 : 1); das Papier ändern, am nächsten kommt "#f2f7ff"'
    ]


def test_ink_is_never_said_to_be_too_weak_on_a_notice_that_the_site_does_not_show() -> None:
    assert "vom Grund des Hinweises" in said('{ink: "#514840"}')[0]
    shown = list(check_colors(located_look('{ink: "#514840"}'), located_programs("town"), notice=False))
    assert shown == []
    (paler,) = check_colors(located_look('{ink: "#6b6b6b"}'), located_programs("town"), notice=False)
    assert "vom getönten Kopf der Programmseite" in paler.message


def test_a_signal_that_is_never_shown_is_not_judged() -> None:
    assert list(check_colors(located_look('{signal: "#cc0000"}'), located_programs("town"), notice=False)) == []


def test_a_signal_on_which_nothing_can_be_read_leaves_the_ink_alone() -> None:
    look = located_look('{signal: "#1f4d6b"}')
    assert look
    light = make_palette(look.record, ()).light
    assert (light["ink"], light["ink-soft"]) == (LIGHT["ink"], LIGHT["ink-soft"])


def test_two_programs_at_once_are_told_different_free_colors() -> None:
    problems = said("", '"#a10008"', '"#9c0a0a"', '"#a00505"')
    assert [problem.rpartition("etwa ")[2] for problem in problems] == ["field", "water"]


def test_where_no_named_color_is_free_another_is_told() -> None:
    problem = said("", "town", "field", "water", "stone", '"#8b2a1d"')[0]
    better = re.findall('etwa "(#[0-9a-f]{6})"', problem)[0]
    assert said("", "town", "field", "water", "stone", f'"{better}"') == []


def test_paper_for_dark_may_be_too_light() -> None:
    problem = said('{ground: {light: "#ffffff", dark: "#888888"}}')[0]
    assert "ist im dunklen Auftritt als Papier zu hell, selbst weiße Schrift ist darauf zu schwach" in problem


def test_on_paper_of_her_own_a_weak_color_is_told_with_a_paper_on_which_it_would_do() -> None:
    problem = said('{ground: "#e0e0e0", link: "#1d4a6b"}')[0]
    assert problem.endswith('am nächsten kommt "#164364", oder als Papier "#eaeaea"')
    assert said('{ground: "#e0e0e0", link: "#164364"}') == []
    assert said('{ground: "#eaeaea", link: "#1d4a6b"}') == []


def test_named_colors_go_along_with_paper_of_her_own() -> None:
    """They are the theme's to choose, so they darken with the paper instead of being refused."""
    assert said('{ground: "#d8c8b0"}', "town", "field") == []


def test_the_notice_must_carry_the_ink() -> None:
    assert said('{signal: "#cc0000"}') == [
        "site.yaml:1:18: „#cc0000“ ist im hellen Auftritt als Grund zu dunkel für die Schrift des Hinweises "
        '(2,86 : 1, nötig sind 7 : 1); am nächsten kommt "#ff604e"'
    ]


def test_a_notice_too_dark_for_good_ink_is_no_fault_of_the_ink() -> None:
    problems = said('{ink: "#222222", signal: "#cc0000"}')
    assert [problem.partition(": ")[0] for problem in problems] == ["site.yaml:1:34"]


def test_ink_that_is_too_weak_is_no_fault_of_the_notice() -> None:
    problems = said('{ink: "#888", signal: "#ffd9a8"}')
    assert [problem.partition(": ")[0] for problem in problems] == ["site.yaml:1:15"]


def test_two_programs_of_one_name_of_a_color_are_told_with_a_free_one() -> None:
    assert said("", "town", "town") == [
        "programs.yaml:13:12: diese Farbe hat schon das Programm »P1«; eine andere nehmen, etwa field"
    ]


def test_three_programs_of_one_color_are_two_mistakes() -> None:
    assert len(said("", "stone", "stone", "stone")) == 2


def test_two_programs_hardly_told_apart_are_told_with_a_free_color() -> None:
    assert said("", '"#a10008"', '"#9c0a0a"') == [
        "programs.yaml:13:12: diese Farbe ist im hellen Auftritt kaum von der des Programms »P1« zu unterscheiden; "
        "eine andere nehmen, etwa field"
    ]


def test_colors_that_differ_in_light_alone_are_told() -> None:
    problem = said("", '"#7a3b2e"', '"#8b1a1c"')[0]
    assert problem.startswith(
        "programs.yaml:13:12: diese Farbe ist im dunklen Auftritt kaum von der des Programms »P1«"
    )
    assert problem.endswith("oder als Paar eine eigene dunkle Farbe (dark) dazuschreiben")


def test_a_tone_for_dark_of_its_own_tells_them_apart() -> None:
    assert said("", '{light: "#7a3b2e", dark: "#ffd0c0"}', '"#8b1a1c"') == []


def test_two_colors_of_one_hue_go_on_to_differ_in_the_dark() -> None:
    assert said("", '"#002244"', '"#1d4a9b"') == []


def test_colors_that_only_some_cannot_tell_apart_are_told() -> None:
    assert "bei Farbsehschwäche kaum von der des Programms »P1«" in said("", "town", '"#403f23"')[0]
    assert said("", '"#a10008"', '"#00521a"') == []


def test_a_weak_color_is_not_told_a_second_time_as_alike() -> None:
    assert len(said("", '"#a10008"', '"#b51010"')) == 1


def test_paper_that_makes_programs_alike_is_told_as_such() -> None:
    problems = said('{ground: "#aaaaaa"}', "town", "field", "water")
    assert len(problems) == 1
    assert problems[0].startswith("site.yaml:1:18: auf „#aaaaaa“ als Papier sind die Farben der Programme im hellen")
    better = problems[0].split('"')[1]
    assert said(f'{{ground: "{better}"}}', "town", "field", "water") == []
