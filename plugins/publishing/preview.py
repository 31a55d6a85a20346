"""Show the built site on this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from watchfiles import watch

ADDRESS = ("127.0.0.1", 8000)


class PreviewHandler(SimpleHTTPRequestHandler):
    """Serves a folder of static files, and answers for a missing page with the site's own 404 page."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer for a missing page with the site's own one."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if self.command != "HEAD" else b"")
        return None

    def end_headers(self) -> None:
        """Keep browsers from showing yesterday's page."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent; the preview's terminal is the editor's."""


@contextmanager
def preview_server(folder: Path) -> Iterator[None]:
    """Serve a folder on the loopback address meanwhile; raises OSError in German if the port is taken."""
    with _server(folder) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        print(f"Vorschau: http://{ADDRESS[0]}:{ADDRESS[1]}/ – beenden mit Strg+C", flush=True)
        yield
        server.shutdown()


def _server(folder: Path) -> ThreadingHTTPServer:
    try:
        return ThreadingHTTPServer(ADDRESS, partial(PreviewHandler, directory=str(folder)))
    except OSError as error:
        reason = f"die Adresse der Vorschau ist belegt; läuft schon eine? ({error.strerror})"
        raise OSError(error.errno, reason, f"http://{ADDRESS[0]}:{ADDRESS[1]}") from error


def saves(root: Path) -> Iterator[None]:
    """Yield at once, and whenever something that the site is made of is saved.

    The watch begins before the first yield, so that nothing saved during the first build is missed.
    """
    watched = (root / name for name in ("content", "data", "theme", "pelicanconf.py"))
    watching = False
    for changes in watch(*watched, rust_timeout=100, yield_on_timeout=True):
        if changes or not watching:
            yield
        watching = True
