"""How many inputs are tried: few in every run, as many as ``INPUTS`` says in a long one."""

import os

from hypothesis import HealthCheck, settings

FEW = 200
"""Enough to have found every mistake that was planted, in a few seconds."""
BUDGET = settings(
    max_examples=int(os.environ.get("INPUTS", FEW)),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    deadline=None,
)
