"""Show the built site on this machine, and build it again whenever something is saved."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from errno import EADDRINUSE, EINVAL
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

from watchfiles import watch

from plugins.python_mistakes import python_mistake

HOST, PORTS = "127.0.0.1", range(8000, 8100)
TAKEN = (
    "dort antwortet schon ein anderes Programm, vielleicht eine zweite Vorschau; einen anderen Port nennen, "
    "oder keinen, dann nimmt die Vorschau den nächsten freien"
)
NO_PORT = "das ist kein Port; gebraucht wird eine Zahl von 1024 bis 65535, zum Beispiel PORT=8001"
NOT_BUILT = """<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Die Vorschau wird gebaut</title>
<p>Die Vorschau wird gebaut; dann erscheint hier die Seite. Bleibt sie aus, steht im Terminal, woran es liegt.</p>
</html>
"""


class PreviewHandler(SimpleHTTPRequestHandler):
    """Serves a folder of static files; for a missing page the site's own 404 page, or word that none is built yet."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer for a missing page with the site's own one, and let a browser ask again until there is a site."""
        if code != 404:
            return super().send_error(code, message, explain)
        page = Path(self.directory) / "404.html"
        if page.is_file():
            self._answer(404, page.read_bytes())
        else:
            self._answer(503, NOT_BUILT.encode(), ("Refresh", "1"))
        return None

    def _answer(self, code: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(code)
        for header in (("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body))), *headers):
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(body if self.command != "HEAD" else b"")

    def end_headers(self) -> None:
        """Keep browsers from showing yesterday's page."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent; the preview's terminal is the editor's."""


def show(root: Path, folder: Path, build: Callable[[str], object]) -> None:
    """Serve a folder until Strg+C, and call ``build`` with its address at once and whenever something is saved.

    Nothing that a build raises ends the preview: it is told, and the last good site stays.
    """
    with until_stopped() as stopped, preview_server(folder) as address:
        for _ in saves(root, stopped):
            try:
                build(address)
            except Exception as error:
                told = f"{python_mistake(error, root)}; die Vorschau zeigt weiter den letzten guten Stand."
                print(told, file=sys.stderr, flush=True)


@contextmanager
def until_stopped() -> Iterator[Event]:
    """Run a block until SIGINT (Strg+C) or SIGTERM, which then count as its end.

    They are listened to even where whoever started this ignores them, as a shell does for what runs in its background.
    """
    stopped, numbers = Event(), (signal.SIGINT, signal.SIGTERM)

    def stop(number: int, frame: object) -> None:
        for each in numbers:
            signal.signal(each, signal.SIG_IGN)
        stopped.set()
        raise KeyboardInterrupt

    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        with suppress(KeyboardInterrupt):
            yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def preview_server(folder: Path) -> Iterator[str]:
    """Serve a folder on the loopback address meanwhile, and give it; raises OSError in German if the port is taken."""
    with _server(folder) as server:
        serving = Thread(target=server.serve_forever, daemon=True)
        serving.start()
        taken = f" (der Port {PORTS[0]} ist belegt)" if server.server_port in PORTS[1:] and not _asked() else ""
        print(f"Vorschau: http://{HOST}:{server.server_port}/{taken} – beenden mit Strg+C", flush=True)
        try:
            yield f"http://{HOST}:{server.server_port}"
        finally:
            server.shutdown()
            serving.join()


def _server(folder: Path) -> ThreadingHTTPServer:
    handler = partial(PreviewHandler, directory=str(folder))
    if _asked():
        return _asked_server(handler)
    for port in PORTS:
        with suppress(OSError):
            return ThreadingHTTPServer((HOST, port), handler)
    raise OSError(EADDRINUSE, TAKEN, f"Port {PORTS[0]} bis {PORTS[-1]}")


def _asked_server(handler: partial[PreviewHandler]) -> ThreadingHTTPServer:
    try:
        return ThreadingHTTPServer((HOST, int(_asked())), handler)
    except (ValueError, OverflowError, PermissionError) as error:
        raise OSError(EINVAL, NO_PORT, f"PORT={_asked()}") from error
    except OSError as error:
        raise OSError(error.errno, TAKEN, f"PORT={_asked()}") from error


def _asked() -> str:
    return os.environ.get("PORT", "")


def saves(root: Path, stopped: Event) -> Iterator[None]:
    """Yield at once, and whenever something that the site is made of is saved.

    The watch begins before the first yield, so that nothing saved during the first build is missed.
    """
    seen = None
    watched = (root / name for name in ("content", "data", "theme"))
    for changes in watch(*watched, rust_timeout=100, yield_on_timeout=True, stop_event=stopped):
        before, seen = seen, _state(root / "pelicanconf.py")
        if changes or seen != before:
            yield


def _state(file: Path) -> tuple[int, ...]:
    """Give what changes with a file; a watch on the file itself ends when an editor puts a new one in its place."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return ()
    return (found.st_ino, found.st_mtime_ns, found.st_size)
