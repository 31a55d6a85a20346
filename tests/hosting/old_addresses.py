"""Old addresses of signs that mean something in the files of some server."""

from urllib.parse import unquote

STRANGE = (
    *("/version-1.2", "/alt%20seite", "/100%25", "/tag/100%25-recycling", "/preis-50%E2%82%AC", "/Profil", "/x%23y"),
    *("/b%C3%BCrger*innen", "/b%C3%BCrger%2Ainnen", "/a&b;c=d", "/%22g%22-%7Bh%7D", "/f(1)!", "/it's", "/%3Cb%3E"),
    *("/a%2520b", "/w|x[y]^z", "/$name", "/%60k%60"),
)
"""As browsers ask for them; some browsers write one of them in two ways."""


def entries(target: str) -> str:
    """Give the lines that forward each of them, for the file redirects.yaml."""
    asked = {unquote(address): address for address in STRANGE}.values()
    return "".join(f'  - old: "{address}/"\n    new: {target}\n' for address in asked)
