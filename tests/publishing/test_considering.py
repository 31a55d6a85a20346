"""What tests find in their own process is what the command prints, in the same order."""

from tests.project import Project
from tests.publishing.considering import considered

PROFILE = "content/seiten/profil.md"


def test_the_command_prints_what_is_found_here(rich: Project) -> None:
    rich.append(PROFILE, "\n\nFragen Sie dort: <post@gmial.com>.\n")
    rich.replace("data/consultant.yaml", "Am Kirschgarten 4", "Am Kirschgarten")
    run = rich.run("check")
    assert run.code == 0, run.err
    printed = run.out.partition("Zu bedenken:\n")[2].partition("\n\n")[0]
    assert considered(rich) == [line.strip() for line in printed.splitlines()]
    assert len(considered(rich)) >= len(("the address", "the street"))
