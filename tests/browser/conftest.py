"""A real Chromium, and the built site behind a real server on the loopback address."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from plugins.publishing.preview import PreviewHandler
from tests.ports import serving
from tests.programs_needed import find_browser

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-smooth-scrolling",
]

Serve = Callable[[Path], str]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium or Chrome."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Give a function that serves a folder and returns its address without final slash."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(serving(partial(PreviewHandler, directory=str(folder))))
