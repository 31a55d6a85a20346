"""What costs time or memory: measured against fixed work at the same moment, or counted; what is too much says so.

A machine that is slow, or busy, stretches both; so it is the program that fails a test, not the machine.
"""

import gc
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

TIMES = 3
UNIT = 0.058
"""Seconds that the fixed work takes on a machine that builds the rich site in 0.9 s."""


def measures(file: Path) -> bool:
    """Tell whether a file has tests that run alone, without importing it."""
    return "mark.alone" in file.read_text(encoding="utf-8")


class TooMuchError(AssertionError):
    """Raised for what works, but costs too much: no wrong result, perhaps a strange machine."""


def at_most(limit: float, measured: float, what: str) -> None:
    """Fail, recognizably, if something costs too much."""
    if measured > limit:
        raise TooMuchError(f"MEASURED, not wrong: {what} is {measured:.4g}; the limit is {limit:.4g}")


def work_units(seconds: Callable[[], float]) -> float:
    """Give the cost of something in units of the fixed work; the best of three counts."""
    return min(seconds() / own_seconds(_work) for _ in range(TIMES))


def own_seconds(work: Callable[[], object]) -> float:
    """Give the processor time that this process takes for work."""
    start = process_time()
    work()
    return process_time() - start


def children_seconds(work: Callable[[], object]) -> float:
    """Give the processor time that the processes take which work starts and waits for."""
    before = _children()
    work()
    return _children() - before


def calls(work: Callable[[], object]) -> int:
    """Count the calls of Python's functions in some work."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    gc.collect()
    gc.disable()  # whoever listens to it would be counted, and it comes when it likes
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
        gc.enable()
    return count


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _work() -> None:
    words: dict[str, int] = {}
    for number in range(150_000):
        text = f"{number % 997} {number}"
        words[text[:3]] = words.get(text[:3], 0) + len(text.split())
