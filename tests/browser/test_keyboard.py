"""What a visitor meets who uses the keyboard alone."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.browser.visits import visit


def test_the_first_stop_skips_to_the_content(browser: Browser, serve: Serve, looked_at: Path) -> None:
    home = serve(looked_at)
    with visit(browser, home) as visitor:
        visitor.page.goto(home + "/angebote/")
        visitor.page.keyboard.press("Tab")
        visitor.page.keyboard.press("Enter")
        assert visitor.page.evaluate("location.hash.slice(1) === document.querySelector('main').id")


def test_every_stop_is_visible_and_keeps_the_order_of_the_page(browser: Browser, serve: Serve, looked_at: Path) -> None:
    home = serve(looked_at)
    with visit(browser, home, viewport={"width": 1280, "height": 900}) as visitor:
        visitor.page.goto(home + "/kontakt/")
        count = visitor.page.locator("a[href], button, summary, input, select, textarea").count()
        seen = []
        for _ in range(count):
            visitor.page.keyboard.press("Tab")
            seen.append(visitor.page.evaluate(FOCUSED))
        stops = [stop for stop in seen if stop]
        assert all(stop["outline"] for stop in stops), [stop for stop in stops if not stop["outline"]]
        places = [stop["place"] for stop in stops]
        once = places[: places.index(places[0], 1)] if places[0] in places[1:] else places
        assert once == sorted(once)


FOCUSED = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const style = getComputedStyle(element);
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    text: element.innerText,
    outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
}"""
