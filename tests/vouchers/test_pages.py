"""The voucher page shows who acts when and what the voucher can pay for."""

from plugins.vouchers.pages import VoucherView, plan_pages
from tests.example_catalog import catalog, voucher


def view(**changes: object) -> VoucherView:
    (plan,) = plan_pages(catalog(voucher=voucher(**changes)))
    assert (plan.route, plan.template, plan.body) == ("/gutschein/", "voucher", "seiten/gutschein.md")
    assert isinstance(plan.view, VoucherView)
    return plan.view


def test_the_steps_keep_the_order_of_the_file() -> None:
    assert [step.actor for step in view().steps] == ["participant", "office", "consultant"]


def test_only_services_that_a_voucher_can_pay_for_are_shown() -> None:
    assert [card.name for card in view().services] == ["Moderation", "Ruhend"]


def test_the_notice_names_every_office() -> None:
    assert [office.program.name for office in view().notice.offices] == ["Stadt", "Land"]


def test_where_only_one_program_has_vouchers_its_office_and_its_name_stand_alone() -> None:
    shown = view(programs=["stadt"])
    assert [office.program.name for office in shown.notice.offices] == ["Stadt"]
    assert {name.name for card in shown.services for name in card.programs} == {"Stadt"}


def test_its_first_words_name_the_program_where_there_are_others_without() -> None:
    assert (view().kicker, view(programs=["stadt"]).kicker) == ("Gutschein", "Gutschein im Programm »Stadt«")
