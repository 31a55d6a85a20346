"""Visit pages as people do: on a phone or a desk, in light or dark, with what the browser says noted down."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({type: 'layout-shift', buffered: true});
  document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(sum))));
})"""
RUN_AXE = """disabled => axe.run(document, {
  resultTypes: ['violations', 'incomplete'],
  runOnly: {type: 'tag', values:
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
  rules: {
    'color-contrast-enhanced': {enabled: true},
    'color-contrast': {enabled: false},
    ...Object.fromEntries(disabled.map(rule => [rule, {enabled: false}])),
  },
})"""
"""WCAG 2.2 AA, best practice, and of AAA the contrast of 7 : 1, which contains that of AA; what passes is not
described, which takes longest."""
STYLEGUIDE = "/bausteine/"
REPEATED = [
    "heading-order",
    "landmark-unique",
    "landmark-no-duplicate-main",
    "landmark-no-duplicate-banner",
    "landmark-no-duplicate-contentinfo",
    "landmark-banner-is-top-level",
    "landmark-contentinfo-is-top-level",
    "landmark-complementary-is-top-level",
    "duplicate-id-aria",
    "page-has-heading-one",
    "aria-allowed-role",
]
"""Rules over a whole page; the style guide breaks them on purpose, since it shows every component on one."""


def routes_of(site: Path) -> tuple[str, ...]:
    """Give the addresses of all built pages but the style guide."""
    files = sorted(site.rglob("*.html"))
    routes = ("/" + file.relative_to(site).as_posix().removesuffix("index.html") for file in files)
    return tuple(route for route in routes if route != STYLEGUIDE)


@dataclass
class Visit:
    """A browser page and what it said and asked for since it was opened."""

    page: Page
    home: str
    messages: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Note messages, errors, dialogs, and requests to other hosts."""
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self._note(request.url))

    def _note(self, url: str) -> None:
        if not url.startswith((self.home, "data:")):
            self.foreign.append(url)

    def settings(self, widths: Sequence[int] = WIDTHS) -> Iterator[str]:
        """Show the page at each width in each scheme, and say which it is."""
        for width, scheme in product(widths, SCHEMES):
            self.page.set_viewport_size({"width": width, "height": 900})
            self.page.emulate_media(color_scheme=scheme)
            yield f"{width} px, {scheme}"


@contextmanager
def visit(browser: Browser, home: str, **options: object) -> Iterator[Visit]:
    """Open a browser context of its own; it closes at the end."""
    context = browser.new_context(locale="de-DE", **options)
    visit = Visit(context.new_page(), home)
    visit.listen()
    yield visit
    context.close()


def load_axe(page: Page) -> None:
    """Load axe-core into a page that has not got it yet."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE.read_text(encoding="utf-8"))


def axe_findings(page: Page, without: Sequence[str] = ()) -> list[str]:
    """Run axe-core; give violations and what it could not decide, each with its first element."""
    load_axe(page)
    result = page.evaluate(RUN_AXE, list(without))
    found = [*result["violations"], *result["incomplete"]]
    return [
        f"{rule['id']}: {rule['nodes'][0]['html'][:160]} {rule['nodes'][0].get('failureSummary', '')}" for rule in found
    ]
