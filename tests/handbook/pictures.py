"""Makes the handbook's pictures anew from its examples: ``python -m tests.handbook.pictures``."""

from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import Page, sync_playwright

from plugins.publishing.preview import PreviewHandler
from tests.handbook.examples import HANDBOOK, Example, examples, write_articles
from tests.ports import serving
from tests.programs_needed import find_browser
from tests.project import RICH, Project, copy_project

TYPED = "typed"
"""Under this name a picture keeps what it is the picture of."""
WIDTH, SHARPNESS, COLORS = 640, 2, 64


def main() -> None:
    """Build a site of which each example is an article, and take the picture of each."""
    with TemporaryDirectory() as folder:
        project = copy_project(RICH, Path(folder) / "site")
        shown = tuple(examples())
        write_articles(project, shown)
        run = project.run("html")
        if run.code:
            raise SystemExit(run.err)
        _take(project, shown)


def _take(project: Project, shown: tuple[Example, ...]) -> None:
    handler = partial(PreviewHandler, directory=str(project.root / "output"))
    with serving(handler) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": WIDTH, "height": 900}, device_scale_factor=SHARPNESS)
        for number, example in enumerate(shown):
            page.goto(f"{address}/aktuelles/beispiel-{number}/", wait_until="networkidle")
            _keep(page, example)
        browser.close()


def _keep(page: Page, example: Example) -> None:
    text = page.locator(".prose").first
    text.evaluate("element => { element.style.padding = '1rem' }")
    taken = Image.open(BytesIO(text.screenshot()))
    about = PngInfo()
    about.add_itxt(TYPED, example.typed)
    file = HANDBOOK.parent / example.picture
    file.parent.mkdir(exist_ok=True)
    taken.convert("RGB").quantize(COLORS, dither=Image.Dither.NONE).save(file, optimize=True, pnginfo=about)


if __name__ == "__main__":
    main()
