"""Show the built site on this machine."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

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


def serve(folder: Path) -> None:
    """Serve a folder on the loopback address until it is stopped with Ctrl+C."""
    with ThreadingHTTPServer(ADDRESS, partial(PreviewHandler, directory=str(folder))) as server:
        print(f"Vorschau: http://{ADDRESS[0]}:{ADDRESS[1]}/ – beenden mit Strg+C", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print("\nVorschau beendet.")
