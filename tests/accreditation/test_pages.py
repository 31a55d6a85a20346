"""The accreditation page proves what the consultant is accredited for."""

from plugins.accreditation.pages import AccreditationView, plan_pages
from tests.example_catalog import catalog, consultant, voucher


def test_each_accreditation_is_proven_by_program_role_and_where_to_check() -> None:
    (plan,) = plan_pages(catalog())
    assert (plan.route, plan.template, plan.body) == (
        "/akkreditierung/",
        "accreditation",
        "akkreditierung/akkreditierung.md",
    )
    assert isinstance(plan.view, AccreditationView)
    (proof,) = plan.view.proofs
    assert proof.card.program.name == "Stadt"
    assert (proof.accreditation.role, proof.accreditation.check_with) == ("Prozessbegleiterin", "Programmbüro Stadt")


def test_the_page_says_what_the_voucher_is_for_and_whom_to_ask_first() -> None:
    (plan,) = plan_pages(catalog())
    assert isinstance(plan.view, AccreditationView)
    assert plan.view.uses == ("Eine Vision entwickeln",)
    assert len(plan.view.notice.offices) == 2


def test_nothing_is_proven_that_no_record_states() -> None:
    (plan,) = plan_pages(catalog(consultant=consultant(accreditations=[])))
    assert isinstance(plan.view, AccreditationView)
    assert plan.view.proofs == ()


def test_what_a_voucher_holds_for_says_in_which_program() -> None:
    shown = [plan_pages(catalog(voucher=voucher(programs=granting)))[0].view for granting in (None, ["land"])]
    assert [view.uses_note for view in shown] == ["unter anderem", "im Programm »Land«, unter anderem"]
