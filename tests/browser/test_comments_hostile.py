"""More than 200 hostile names and messages, approved by mistake: the built pages show them and do nothing else."""

import json
import re

from playwright.sync_api import Browser

from plugins.catalog.visible import visible
from tests.browser.conftest import Serve
from tests.browser.hostile import CORPUS
from tests.browser.visits import SHIFT, axe_findings, routes_of, visit
from tests.project import Project

PAGE = "akkreditierung"
NARROW = 320
"""So wide axe looks at the comments; at other widths and in the other scheme it does in test_axe.py."""
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufff9-\uffff]")


def plant(project: Project) -> None:
    """Write each hostile text as the message of one comment and, cut short, as the name of another."""
    for number, text in enumerate(CORPUS):
        # A file with control characters is refused; commands that take comments in clean them away.
        written = visible(text) if CONTROL.search(text) else text
        for kind, name, message in (("m", f"Nr. {number}", written), ("n", f"N {written[:70]}", "Ein harmloser Text.")):
            fields = {"_id": f"{kind}{number}", "name": name, "message": message}
            fields |= {"date": "2026-11-01T12:00:00Z", "status": "approved"}
            if number % 3 == 0 and kind == "n":
                fields["_parent"] = f"m{number}"
            project.write(f"data/comments/{PAGE}/{kind}{number}.yaml", json.dumps(fields, ensure_ascii=False))


def test_hostile_comments_are_shown_and_do_nothing(browser: Browser, serve: Serve, small: Project) -> None:
    plant(small)
    run = small.run("html")
    assert run.code == 0, run.err
    output = small.root / "output"
    home = serve(output)
    routes = [route for route in routes_of(output) if route.startswith(f"/{PAGE}/")]
    dialogs: list[str] = []
    shown = 0
    for width, scheme in ((NARROW, "light"), (1280, "dark")):
        with visit(browser, home, viewport={"width": width, "height": 900}, color_scheme=scheme) as visitor:
            page = visitor.page
            page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
            page.add_init_script("addEventListener('securitypolicyviolation', e => console.error(e.blockedURI))")
            for route in routes:
                page.goto(home + route)
                assert page.evaluate(SHIFT) == 0
                assert page.evaluate("document.documentElement.scrollWidth") <= width, route
                shown += page.locator(".comment").count()
                assert page.locator(".comment :not(p, bdi, a, time, br, div, span), .comment [style]").count() == 0
                links = page.locator(".comment [data-as-typed] a")
                tame = page.locator('.comment [data-as-typed] a[href^="https://"][rel="nofollow ugc noopener"]')
                assert tame.count() == links.count()
                if width == NARROW:
                    assert axe_findings(page) == [], route
            assert visitor.messages == []
            assert visitor.foreign == []
            assert page.context.cookies() == []
    assert dialogs == []
    assert shown == 2 * 2 * len(CORPUS)


def test_the_corpus_holds_at_least_200_texts() -> None:
    assert len(set(CORPUS)) >= 200
