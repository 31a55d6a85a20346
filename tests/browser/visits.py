"""Visit pages as people do: on a phone or a desk, in light or dark, with what the browser says noted down."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
WIDTHS = (360, 1280)
SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({type: 'layout-shift', buffered: true});
  document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(sum))));
})"""
RUN_AXE = """async ([tags, disabled]) => {
  const look = () => axe.run(document, {
    resultTypes: ['violations', 'incomplete'],
    runOnly: {type: 'tag', values: tags},
    rules: {
      'color-contrast-enhanced': {enabled: true},
      ...Object.fromEntries(disabled.map(rule => [rule, {enabled: false}])),
    },
  });
  const result = await look();
  const moves = box => box.scrollWidth > box.clientWidth && /auto|scroll/.test(getComputedStyle(box).overflowX);
  const boxes = result.incomplete.length ? [...document.querySelectorAll('main *')].filter(moves) : [];
  const steps = Math.max(0, ...boxes.map(box => Math.ceil(2 * box.scrollWidth / box.clientWidth)));
  for (let step = 1; step <= steps; step++) {
    for (const box of boxes) box.scrollLeft = step * box.clientWidth / 2;
    const again = await look();
    const undecided = new Set(again.incomplete.flatMap(rule => rule.nodes.map(node => rule.id + node.target)));
    for (const rule of result.incomplete) rule.nodes = rule.nodes.filter(one => undecided.has(rule.id + one.target));
    result.incomplete = result.incomplete.filter(rule => rule.nodes.length);
    result.violations.push(...again.violations);
  }
  for (const box of boxes) box.scrollLeft = 0;
  return result;
}"""
"""The rules of some tags, and of AAA the contrast of 7 : 1, whose rule is silent where that of AA speaks; what passes
is not described, which takes longest. What a box that moves hides is looked at where it has moved."""
ALL = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""WCAG 2.2 AA, and best practice."""
COLOR = ("cat.color",)
RULES = {"light": ALL, "dark": COLOR}
"""The rules by color scheme: in the dark a page differs in its colors alone."""
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

    def axe_findings(self, width: int, without: Sequence[str] = ()) -> dict[str, list[str]]:
        """Show the page at a width in each scheme; give what axe-core has to say, by width and scheme."""
        self.page.set_viewport_size({"width": width, "height": 900})
        findings = {}
        for scheme, tags in RULES.items():
            self.page.emulate_media(color_scheme=scheme)
            if found := axe_findings(self.page, without, tags):
                findings[f"{width} px, {scheme}"] = found
        return findings


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


def axe_findings(page: Page, without: Sequence[str] = (), tags: Sequence[str] = ALL) -> list[str]:
    """Run axe-core; give violations and what it could not decide, each with its first element."""
    load_axe(page)
    result = page.evaluate(RUN_AXE, [tags, without])
    found = [*result["violations"], *result["incomplete"]]
    return [
        f"{rule['id']}: {rule['nodes'][0]['html'][:160]} {rule['nodes'][0].get('failureSummary', '')}" for rule in found
    ]
