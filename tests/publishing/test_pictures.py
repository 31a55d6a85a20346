"""Photos are looked at once, and offered in sizes."""

from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest
from PIL import Image

from plugins.publishing.markdown import render
from plugins.publishing.pictures import Pictures, find_pictures, unreadable

UPRIGHT_ON_ITS_SIDE = 6
Form = Literal["NFC", "NFD"]
ORIENTATION = 0x0112


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    (tmp_path / "content/bilder").mkdir(parents=True)
    return tmp_path


def _save(root: Path, name: str, size: tuple[int, int], orientation: int = 1) -> None:
    image = Image.new("RGB", size, "brown")
    exif = image.getexif()
    exif[ORIENTATION] = orientation
    image.save(root / "content/bilder" / name, exif=exif)


def _found(root: Path, name: str, size: tuple[int, int]) -> Pictures:
    _save(root, name, size)
    return find_pictures(root)


def test_a_photo_is_never_enlarged(photos: Path) -> None:
    assert _found(photos, "klein.jpg", (700, 500))["bilder/klein.jpg"].widths == (480, 700)
    assert _found(photos, "gross.jpg", (4000, 3000))["bilder/gross.jpg"].widths == (480, 960, 1440)


def test_width_and_height_are_those_seen_not_those_stored(photos: Path) -> None:
    _save(photos, "hochkant.jpg", (600, 400), UPRIGHT_ON_ITS_SIDE)
    picture = find_pictures(photos)["bilder/hochkant.jpg"]
    assert (picture.width, picture.height) == (400, 600)


@pytest.mark.parametrize("name", ["platz.jpg", "platz.png", "platz.webp"])
def test_a_photo_of_which_the_end_is_missing_is_told_as_that(photos: Path, name: str) -> None:
    file = photos / "content/bilder" / name
    Image.effect_noise((300, 300), 90).convert("RGB").save(file)
    assert find_pictures(photos)[f"bilder/{name}"]
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert find_pictures(photos) == {f"bilder/{name}": None}
    said = unreadable(photos, f"bilder/{name}")
    assert said.startswith(f"„content/bilder/{name}“ ist nicht ganz da, das Ende fehlt; noch einmal dorthin kopieren")


def test_what_cameras_add_behind_a_photo_does_not_matter(photos: Path) -> None:
    file = photos / "content/bilder/platz.jpg"
    Image.new("RGB", (300, 300)).save(file)
    file.write_bytes(file.read_bytes() + b"\xff\xda a film")
    assert find_pictures(photos)["bilder/platz.jpg"]


def test_a_photo_too_large_is_told_as_that_and_a_large_one_without_a_warning(
    photos: Path, monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100_000)
    assert _found(photos, "gross.png", (500, 300))["bilder/gross.png"]
    assert _found(photos, "riesig.png", (500, 500))["bilder/riesig.png"] is None
    assert "ist zu groß: 0 Megapixel, gelesen werden bis zu 0" in unreadable(photos, "bilder/riesig.png")
    assert not recwarn.list


def test_the_address_of_a_copy_changes_with_the_photo(photos: Path) -> None:
    before = _found(photos, "platz.jpg", (700, 500))["bilder/platz.jpg"].route(480, "jpg")
    after = _found(photos, "platz.jpg", (701, 500))["bilder/platz.jpg"].route(480, "jpg")
    assert before != after


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "target",
    [
        "{static}/bilder/Bürger & Rat (1).jpg",
        "<{static}/bilder/Bürger & Rat (1).jpg>",
        "{static}/bilder/B%C3%BCrger%20&%20Rat%20(1).jpg",
    ],
)
def test_a_photo_may_have_any_name_and_its_copies_have_a_plain_one(photos: Path, form: Form, target: str) -> None:
    pictures = _found(photos, normalize(form, "Bürger & Rat (1).jpg"), (700, 500))
    html = render(f'![Ein Platz]({target} "Foto: Jule")', pictures).html
    assert 'src="__BASE__/bilder/buerger-rat-1-480.' in html
    assert "<figcaption>Foto: Jule</figcaption>" in html


def test_a_file_that_is_no_image_is_known_as_such(photos: Path) -> None:
    (photos / "content/bilder/kaputt.jpg").write_bytes(b"\xff\xd8 not a photo")
    assert find_pictures(photos) == {"bilder/kaputt.jpg": None}


def test_a_photo_alone_in_its_paragraph_becomes_a_figure_with_its_credit(photos: Path) -> None:
    pictures = _found(photos, "platz.jpg", (700, 500))
    html = render('Davor.\n\n![Ein Platz]({static}/bilder/platz.jpg "Foto: Jule")\n\nDanach.', pictures).html
    assert html.startswith("<p>Davor.</p>")
    assert '<figure class="photo"><picture>' in html
    assert 'alt="Ein Platz"' in html
    assert 'width="700"' in html
    assert 'height="500"' in html
    assert "<figcaption>Foto: Jule</figcaption>" in html
    assert html.endswith("<p>Danach.</p>")
    assert "<p><figure" not in html


def test_a_photo_within_a_sentence_stays_in_it(photos: Path) -> None:
    pictures = _found(photos, "platz.jpg", (700, 500))
    html = render("Hier ![Platz]({static}/bilder/platz.jpg) steht er.", pictures).html
    assert html.startswith("<p>Hier <picture>")
    assert html.endswith("</picture> steht er.</p>")


IMAGE = '![Ein Platz]({static}/bilder/platz.jpg "Foto: Jule")'
BELOW, BESIDE = "<figcaption>Foto: Jule</figcaption>", "<small>Foto: Jule</small>"


@pytest.mark.parametrize(
    ("text", "credits"),
    [
        (IMAGE, [BELOW]),
        (f"{IMAGE}\n{IMAGE} {IMAGE}", [BELOW, BELOW, BELOW]),
        (f"- Davor.\n- {IMAGE}", [BELOW]),
        (f"> {IMAGE}", [BELOW]),
        (f"[{IMAGE}](/angebote/)", [BELOW]),
        (f"Davor.\n{IMAGE}\nDanach.", [BESIDE]),
        (f"**{IMAGE}**", [BELOW]),
        (f"| a | b |\n|---|---|\n| {IMAGE} | c |", [BESIDE]),
        (f"Ein Satz.[^1]\n\n[^1]: {IMAGE} und Worte", [BESIDE]),
    ],
)
def test_a_photo_keeps_its_credit_wherever_it_stands(photos: Path, text: str, credits: list[str]) -> None:
    html = render(text, _found(photos, "platz.jpg", (700, 500))).html
    assert [html.count(said) for said in (BELOW, BESIDE)] == [credits.count(said) for said in (BELOW, BESIDE)]
    assert html.count("<picture>") == len(credits)


def test_a_photo_in_a_link_leads_on_and_its_credit_does_not(photos: Path) -> None:
    html = render(f"[{IMAGE}](/angebote/)", _found(photos, "platz.jpg", (700, 500))).html
    assert '<figure class="photo"><a href="/angebote/"><picture>' in html
    assert f"</picture></a>{BELOW}</figure>" in html
