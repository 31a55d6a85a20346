"""A font is cut down to what German headings need; one that cannot be cut or may not be is refused with its reason."""

import re

import pytest

from plugins.publishing.look.face_cutting import LIMIT, NEIGHBOURS, Cut, Unusable, cut
from tests.publishing.look.fonts import NEEDED, VOLLKORN, build_font, opened


def test_a_font_is_cut_the_same_every_time() -> None:
    assert cut(VOLLKORN) == cut(VOLLKORN)


def refusal(raw: bytes) -> str:
    with pytest.raises(Unusable) as refused:
        cut(raw)
    return str(refused.value)


def test_missing_letters_are_listed() -> None:
    assert "der Schrift fehlen Zeichen: ß „ €; oft liegt nur ein Teil vor" in refusal(
        build_font("".join(sign for sign in NEEDED if sign not in "ß„€"))
    )
    assert "fehlen Zeichen: ! \" # $ % & ' ( ) * + , …;" in refusal(build_font(" "))


def test_what_many_fonts_lack_is_stood_in_for() -> None:
    known = opened(cut(build_font()).woff2).getBestCmap()
    assert known[0x1E9E] == known[ord("ß")]
    assert known[0x202F] == known[0x00A0] == known[0x20]
    assert ord("→") not in known


@pytest.mark.parametrize("allowed", [0x2, 0x4, 0x6, 0x100, 0x200, 0x108])
def test_a_font_that_does_not_allow_it_is_refused(allowed: int) -> None:
    assert f"(fsType {allowed}); eine mit freier Lizenz nehmen" in refusal(build_font(allowed=allowed))


@pytest.mark.parametrize("allowed", [0x0, 0x8, 0xC])
def test_the_least_strict_permission_counts(allowed: int) -> None:
    assert cut(build_font(allowed=allowed)).woff2


def test_a_variable_font_is_kept_at_the_weight_of_headings() -> None:
    """600 is 200 of the 500 units from 400 to 900, at which a glyph is 100 units wider."""
    font = opened(cut(build_font(variable=True)).woff2)
    assert "fvar" not in font
    assert font["hmtx"][font.getBestCmap()[ord("a")]][0] == 540


def test_figures_stand_on_the_line() -> None:
    font = opened(cut(build_font(old_style=True)).woff2)
    assert font["hmtx"][font.getBestCmap()[ord("1")]][0] == 555


def test_a_font_that_stays_too_heavy_is_told_with_its_weight() -> None:
    message = refusal(build_font(corners=120))
    assert re.search(r"wiegt auch zugeschnitten \d\d+ kB, erlaubt sind 22 kB; eine einfachere nehmen", message)


def test_a_font_keeps_no_name_that_its_licence_may_reserve() -> None:
    font = opened(cut(build_font()).woff2)
    assert {record.nameID: str(record) for record in font["name"].names} == {0: "Wer", 1: "Schrift", 2: "Regular"}


def test_a_cut_knows_its_measures_in_ems() -> None:
    measures = cut(build_font())
    assert isinstance(measures, Cut)
    assert (measures.ascent, measures.descent) == (0.9, 0.3)
    assert 0.5 < measures.width < 0.65


FOREIGN = "Aydın, Łódź, Wojerecy, Wětošow, Brâncuși, Győr"


def test_the_built_in_face_has_the_letters_of_names_from_the_neighbour_languages() -> None:
    known = opened(VOLLKORN).getBestCmap()
    assert [letter for letter in FOREIGN if ord(letter) not in known] == []


def test_names_from_the_neighbour_languages_keep_their_letters() -> None:
    known = opened(cut(build_font("".join(sorted({*NEEDED, *FOREIGN})))).woff2).getBestCmap()
    assert [letter for letter in FOREIGN if ord(letter) not in known] == []


def test_a_font_that_only_such_letters_make_too_heavy_does_without_them() -> None:
    light, heavy = build_font(corners=62), build_font("".join(sorted({*NEEDED, *NEIGHBOURS})), corners=62)
    assert len(cut(light).woff2) <= LIMIT
    known = opened(cut(heavy).woff2).getBestCmap()
    assert ord("ő") not in known
    assert ord("ö") in known
