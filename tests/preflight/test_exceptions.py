"""Deliberate exceptions: reviewed, with a reason and an end."""

from tests.preflight.built import Built

NOTE = "<p>TODO ist der Name unseres Vereins.</p>"
EXCEPTION = """exceptions:
  - check: reste
    file: kontakt/index.html
    contains: TODO ist der Name
    reason: Der Verein heißt so.
    until: 2027-03-31
"""


def errors(built: Built) -> list[str]:
    return [f"{finding.problem.place}: {finding.check}" for finding in built.examine().errors]


def except_from(built: Built, text: str = EXCEPTION) -> None:
    built.source("data/exceptions.yaml", r"(?m)^exceptions:\n", text)


def test_an_exception_takes_its_finding_out(built: Built) -> None:
    built.insert("kontakt/index.html", NOTE)
    assert [error.rpartition(" ")[2] for error in errors(built)] == ["reste"]
    except_from(built)
    assert errors(built) == []


def test_an_exception_speaks_of_its_own_file_and_words_only(built: Built) -> None:
    built.insert("kontakt/index.html", NOTE)
    built.insert("kontakt/index.html", "<p>{{ anderes }}</p>")
    built.insert("profil/index.html", NOTE)
    except_from(built)
    assert {error.split(":")[0] for error in errors(built)} == {"kontakt/index.html", "profil/index.html"}


def test_an_exception_past_its_day_is_an_error_at_that_day(built: Built) -> None:
    built.insert("kontakt/index.html", NOTE)
    except_from(built, EXCEPTION.replace("2027-03-31", "2026-11-21"))
    assert [error.split(":")[0] for error in errors(built)] == ["data/exceptions.yaml"]
    right = "den Anlass beheben und sie streichen, oder neu abwägen und „until“ ändern"
    assert built.examine().errors[0].problem.message == f"diese Ausnahme ist abgelaufen; {right}"


def test_on_its_last_day_an_exception_still_holds(built: Built) -> None:
    built.insert("kontakt/index.html", NOTE)
    except_from(built, EXCEPTION.replace("2027-03-31", "2026-11"))
    assert errors(built) == []


def test_an_exception_without_effect_is_an_error(built: Built) -> None:
    except_from(built)
    said = "diese Ausnahme bewirkt nichts mehr; streichen, oder ist „contains“ vertippt, es so schreiben wie in der"
    assert [finding.problem.message for finding in built.examine().errors] == [f"{said} Meldung"]


def test_an_exception_from_an_unknown_check_names_the_near_one(built: Built) -> None:
    except_from(built, EXCEPTION.replace("check: reste", "check: rest"))
    assert "meinten Sie „reste“?" in built.examine().errors[0].problem.message
