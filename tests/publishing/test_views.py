"""Views show programs, services, offices and steps to the templates."""

import pytest

from plugins.publishing import views
from tests.example_catalog import catalog, program, service, voucher


def test_a_program_is_a_link_in_its_colour() -> None:
    name = views.program_name(program("land", color="field"))
    assert name == views.ProgramName("Land", "field", "/programme/land/")


def test_programs_come_in_the_order_of_the_catalog_whatever_the_record_says() -> None:
    assert [name.name for name in views.program_names(catalog(), ("land", "stadt"))] == ["Stadt", "Land"]


def test_services_that_can_be_booked_come_first_and_drafts_not_at_all() -> None:
    cards = views.service_cards(catalog())
    assert [(card.name, card.paused) for card in cards] == [("Moderation", False), ("Rat", False), ("Ruhend", True)]


def test_a_service_card_links_to_its_page_and_names_its_programs() -> None:
    card = views.service_cards(catalog())[1]
    assert card.route == "/angebote/rat/"
    assert [name.name for name in card.programs] == ["Land"]
    assert not card.voucher


def test_the_notice_names_the_offices_of_all_programs() -> None:
    notice = views.notice(catalog())
    assert notice.text == "Fragen Sie zuerst Ihr Programmbüro."
    assert [view.office.name for view in notice.offices] == ["Programmbüro Stadt", "Programmbüro Land"]
    assert notice.route == "/gutschein/"


def test_the_notice_names_only_the_offices_that_are_meant() -> None:
    assert [view.program.name for view in views.notice(catalog(), ("land",)).offices] == ["Land"]


def test_a_program_without_vouchers_has_no_notice() -> None:
    example = catalog(voucher=voucher(programs=["stadt"]))
    assert views.notice(example, ("land",)) is None
    assert [view.program.name for view in views.notice(example).offices] == ["Stadt"]


def test_a_card_speaks_of_vouchers_only_where_one_of_its_programs_has_them() -> None:
    cards = views.service_cards(catalog(voucher=voucher(programs=["land"])))
    assert {card.name: bool(card.voucher) for card in cards} == {"Moderation": True, "Rat": False, "Ruhend": True}


@pytest.mark.parametrize(
    ("granting", "own", "beside", "alone"),
    [
        (["stadt", "land", "insel"], ["stadt", "land"], "Mit Gutschein", "Mit Gutschein"),
        (None, ["stadt", "land"], "Gutschein in »Stadt«", "Gutschein in »Stadt«"),
        (["land"], ["stadt", "land"], "Gutschein in »Land«", "Gutschein in »Land«"),
        (["land"], [], "Gutschein in »Land«", "Gutschein in »Land«"),
        (["land"], ["land"], "Mit Gutschein", "Gutschein in »Land«"),
        (["land"], ["stadt"], "", ""),
        (["stadt", "land"], ["stadt", "land"], "Mit Gutschein", "Gutschein in »Stadt« und »Land«"),
        (["stadt", "land"], ["insel", "land"], "Gutschein in »Land«", "Gutschein in »Land«"),
    ],
)
def test_a_card_names_where_its_voucher_holds_unless_nobody_could_take_it_for_another_program(
    granting: list[str] | None, own: list[str], beside: str, alone: str
) -> None:
    facts = {"services": (service("rat", programs=own),), "voucher": voucher(programs=granting)}
    example = catalog(programs=(program("stadt"), program("land"), program("insel")), **facts)
    (card,) = views.service_cards(example)
    assert (card.voucher, card.voucher_alone) == (beside, alone)


def test_beside_a_heading_stand_the_programs_with_vouchers_where_there_are_others_too() -> None:
    three = (program("stadt"), program("land"), program("insel"))
    noted = [
        views.granting_note(catalog(programs=three, voucher=voucher(programs=granting)))
        for granting in (["stadt", "land", "insel"], ["land"], ["insel", "stadt"])
    ]
    assert noted == ["", "im Programm »Land«", "in den Programmen »Stadt« und »Insel«"]
    assert views.granting_note(catalog(voucher=None)) == ""


def test_every_step_says_who_acts() -> None:
    steps = views.step_views(catalog())
    assert [(step.actor, step.label) for step in steps] == [
        ("participant", "Sie vor Ort"),
        ("office", "Programmbüro"),
        ("consultant", "Prozessbegleiterin"),
    ]
