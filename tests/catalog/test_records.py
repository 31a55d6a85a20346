"""A mistake in one record leaves the others usable, and the ids of all known."""

from plugins.catalog.models.services import Service, Services
from plugins.catalog.problems import Place, Problem
from plugins.catalog.records import Records, read_records
from tests.catalog.specimen import FILES, node_of


def _services(old: str = "", new: str = "") -> tuple[Records[Service], tuple[Problem, ...]]:
    text = FILES["services"]
    assert old in text
    return read_records(Services, Service, "services", node_of(text.replace(old, new, 1)))


def test_sound_records_are_given_in_their_order() -> None:
    records, problems = _services()
    assert [service.id for service in records.sound(problems)] == ["moderation", "rat"]
    assert records.unsound_ids(problems) == frozenset()


def test_a_record_with_a_mistake_is_left_out_and_its_id_is_known() -> None:
    records, problems = _services("voucher: true", "voucher: ja")
    assert [service.id for service in records.sound(problems)] == ["rat"]
    assert records.unsound_ids(problems) == {"moderation"}
    assert records.ids() == {"moderation", "rat"}
    assert records.ids_certain


def test_a_problem_found_later_makes_its_record_unsound() -> None:
    records, _ = _services()
    problems = [Problem(Place("x.yaml", 14, 20), "x")]
    assert records.unsound_ids(problems) == {"rat"}


def test_a_problem_of_another_file_or_above_the_first_record_touches_none() -> None:
    records, _ = _services()
    assert records.touched([Problem(Place("y.yaml", 14), "x"), Problem(Place("x.yaml", 1), "x")]) == frozenset()


def test_a_record_knows_the_place_of_its_values() -> None:
    records, _ = _services()
    assert records.valid[0].place("programs", 0) == Place("x.yaml", 5, 16)


def test_ids_are_uncertain_if_one_is_missing_malformed_or_doubled() -> None:
    for new in ("nid: rat", "id: Rat und Tat", "id: moderation", "id: [rat]"):
        assert not _services("id: rat", new)[0].ids_certain


def test_ids_are_uncertain_if_there_is_no_list() -> None:
    for text in ("services: keine", "- a", "hallo", "services: [a, b]"):
        assert not read_records(Services, Service, "services", node_of(text))[0].ids_certain
    assert not read_records(Services, Service, "services", None)[0].ids_certain


def test_an_empty_list_has_no_records_and_that_is_certain() -> None:
    records, problems = read_records(Services, Service, "services", node_of("services: []"))
    assert (records.ids_certain, problems) == (True, ())
