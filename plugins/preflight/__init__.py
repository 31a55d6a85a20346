"""Checks on the built site before it goes out; knows no Pelican and runs on any built folder."""

from plugins.preflight.checks import ERRORS, WARNINGS
from plugins.preflight.elsewhere import elsewhere_in
from plugins.preflight.exceptions import CHECK as IDLE_CHECK
from plugins.preflight.exceptions import WORDING, idle, no_such_check, speaks_of
from plugins.preflight.expectations import Expectations, SwitchedOff
from plugins.preflight.foresight import AS_WRITTEN, foreseen_in
from plugins.preflight.law import unlawful_provider
from plugins.preflight.links import mistyped_in
from plugins.preflight.network_sizes import undated_in
from plugins.preflight.own_program import program_of
from plugins.preflight.phones import phones_in
from plugins.preflight.preflight import examine
from plugins.preflight.privacy import unfit_host
from plugins.preflight.report import Report
from plugins.preflight.sources import Sources, read_sources
from plugins.preflight.strangers import sample_programs_among, strangers_among, strangers_in
from plugins.preflight.switched_off import parts_spoken_of
from plugins.preflight.truth import is_credited
from plugins.preflight.typeset import blind
from plugins.preflight.unequal_counts import unequal_among
from plugins.preflight.unused_services import unused_in
from plugins.preflight.vouchers import misplaced

CHECKS = frozenset((*ERRORS, *WARNINGS, *WORDING))
"""The names of all checks, as exceptions speak of them."""

__all__ = [
    "AS_WRITTEN",
    "CHECKS",
    "IDLE_CHECK",
    "Expectations",
    "Report",
    "Sources",
    "SwitchedOff",
    "blind",
    "elsewhere_in",
    "examine",
    "foreseen_in",
    "idle",
    "is_credited",
    "misplaced",
    "mistyped_in",
    "no_such_check",
    "parts_spoken_of",
    "phones_in",
    "program_of",
    "read_sources",
    "sample_programs_among",
    "speaks_of",
    "strangers_among",
    "strangers_in",
    "undated_in",
    "unequal_among",
    "unfit_host",
    "unlawful_provider",
    "unused_in",
]
