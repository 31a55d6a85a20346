"""What the system says of files and folders is said in German, with the file's name."""

import errno
import os

import pytest

from plugins.catalog.system_errors import reason_of, said_of

COMMON = ("ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "ENOSPC", "EROFS", "ENAMETOOLONG", "EIO", "EFBIG")


def error(name: str, file: str | None = "a.md") -> OSError:
    """Make an error as the system raises it."""
    number = getattr(errno, name)
    return OSError(number, os.strerror(number), file)


@pytest.mark.parametrize("name", COMMON)
def test_what_is_common_is_said_in_german(name: str) -> None:
    assert os.strerror(getattr(errno, name)) not in reason_of(error(name))


def test_it_is_said_of_which_file() -> None:
    assert said_of(error("ENOENT")) == "„a.md“ gibt es nicht; Name und Ordner prüfen"
    assert said_of(error("EISDIR"), "b") == "„b“: das ist ein Ordner; eine Datei nennen"
    assert said_of(error("ENOSPC", None)) == "die Platte ist voll; Platz schaffen"


def test_what_is_rare_is_said_as_the_system_does() -> None:
    assert reason_of(error("EPROTO")) == os.strerror(errno.EPROTO)
    assert reason_of(OSError("so")) == "so"


def test_what_a_command_of_ours_says_itself_stays() -> None:
    ours = OSError(errno.EADDRINUSE, "dort antwortet schon etwas", "PORT=8000")
    assert said_of(ours) == "PORT=8000: dort antwortet schon etwas"
