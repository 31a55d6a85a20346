"""Tell what an owner's configuration has beyond the shipped one: it now belongs to the software alone."""

import ast
import io
import tokenize
from collections.abc import Iterator, Mapping

from plugins.workshop.update.migrations.settings_are_facts.configuration import MOVED, PREVIEW, PRODUCTION

SHIPPED = {
    PREVIEW: """
DEFAULT_LANG = "de"
TIMEZONE = "Europe/Berlin"
LOCALE = ["C.UTF-8", "C"]
PATH = "content"
THEME = "theme"
WRITE_DRAFTS = True
""",
    PRODUCTION: """
from pelicanconf import *
WRITE_DRAFTS = False
PREVIEW_ONLY = {"plugins.styleguide"}
PLUGINS = [*(name for name in PLUGINS if name not in PREVIEW_ONLY), "pelican.plugins.precompress"]
""",
}
"""What stood there in every version, besides what has moved and the list of plugins."""
PLUGINS = frozenset(
    f"plugins.{name}"
    for name in (
        *("publishing", "consultant", "accreditation", "programs", "services", "towns", "vouchers", "news", "comments"),
        *("discovery", "hosting", "styleguide"),
    )
)
COMMENTS = (
    "noqa:",
    "the machine's own may be named without being installed",
    "Where the site lies:",
    "Where make deploy sends it:",
)
"""How the shipped comments begin, after the sign."""


def own_lines(texts: Mapping[str, str]) -> tuple[str, ...]:
    """Name every statement of her own, with its place."""
    return tuple(line for file in (PREVIEW, PRODUCTION) for line in _own_statements(file, texts.get(file, "")))


def _own_statements(file: str, text: str) -> Iterator[str]:
    shipped = {ast.dump(node) for node in ast.parse(SHIPPED[file]).body}
    for node in _statements(text):
        if ast.dump(node) not in shipped and not _is_known(node):
            said = ast.unparse(node).splitlines()[0]
            shown = said if len(said) <= 60 else f"{said[:59]}…"
            yield f"{file}:{node.lineno}: Ihre Zeile „{shown}“ gilt nicht mehr; die Datei gehört jetzt zur Software"


def _statements(text: str) -> list[ast.stmt]:
    try:
        return ast.parse(text).body
    except (SyntaxError, ValueError):
        return []


def _is_known(node: ast.stmt) -> bool:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    names = {target.id for target in targets if isinstance(target, ast.Name)}
    return bool(names & set(MOVED)) or (names == {"PLUGINS"} and listed_plugins(node) <= PLUGINS)


def listed_plugins(node: ast.stmt) -> frozenset[str]:
    """Give the plugins that an assignment lists; one that is no plain list has a name that nothing has."""
    try:
        return frozenset(map(str, ast.literal_eval(node.value)))  # type: ignore[attr-defined]
    except (ValueError, TypeError, SyntaxError):
        return frozenset({""})


def own_comments(text: str, first: int, last: int) -> tuple[str, ...]:
    """Give her own comments above and on some lines, those of an assignment."""
    found = _comments(text)
    above: list[str] = []
    line = first - 1
    while line in found and found[line][1]:
        above.insert(0, found[line][0])
        line -= 1
    beside = [found[number][0] for number in range(first, last + 1) if number in found]
    return tuple(comment for comment in (*above, *beside) if not comment.lstrip("# ").startswith(COMMENTS))


def _comments(text: str) -> dict[int, tuple[str, bool]]:
    """Give the comments by their lines, and whether they stand alone there."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    try:
        return {
            token.start[0]: (token.string, not token.line[: token.start[1]].strip())
            for token in tokens
            if token.type == tokenize.COMMENT
        }
    except (tokenize.TokenError, SyntaxError):
        return {}
