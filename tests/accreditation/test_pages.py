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


def test_the_note_on_the_proof_speaks_of_one_accreditation_or_of_several() -> None:
    one = {**consultant().accreditations[0].model_dump(exclude_none=True), "reviewed": "2026-11-22"}
    owners = [consultant(accreditations=[one, one | {"program": "land"}][:count]) for count in (1, 2)]
    notes = [plan_pages(catalog(consultant=owner))[0].view.proofs_note for owner in owners]
    assert [note.partition(" und wo")[0] for note in notes] == [
        "Wofür die Akkreditierung gilt",
        "Wofür die Akkreditierungen gelten",
    ]


def test_nothing_is_proven_that_no_record_states() -> None:
    (plan,) = plan_pages(catalog(consultant=consultant(accreditations=[])))
    assert isinstance(plan.view, AccreditationView)
    assert plan.view.proofs == ()


def test_what_a_voucher_holds_for_says_in_which_program() -> None:
    shown = [
        plan_pages(catalog(voucher=voucher(programs=granting)))[0].view for granting in (["stadt", "land"], ["land"])
    ]
    assert [view.uses_note for view in shown] == ["unter anderem", "im Programm »Land«, unter anderem"]
