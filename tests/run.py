"""Behind ``make test`` and ``make test-quick``: ``python -m tests.run [quick] [options of pytest]``.

First everything that may run side by side, its files in memory where there is room; then alone what measures, on the
disk, as owners have it. A part that fails does not keep the next from running, and one line closes both.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import monotonic

from tests.tally import FILE, OUTCOMES

BESIDES, ALONE = ("-m", "not alone"), ("-m", "alone", "--numprocesses=0")
SLOW = (
    *("bad_input", "browser", "comments", "hosting", "preflight", "sample", "site", "workshop"),
    *(f"publishing/test_{name}.py" for name in ("closing", "encoding", "left_behind", "output", "parts")),
    *(f"publishing/test_{name}.py" for name in ("placeholders", "preview")),
    *("test_pipelines.py", "test_run.py", "test_separation.py"),
)
"""What builds whole sites, or runs browsers and servers."""
QUICK = (*BESIDES, *(f"--ignore=tests/{name}" for name in SLOW))
NOTHING_CHOSEN, INTERRUPTED = 5, 2
KEPT = {"PYTHONDONTWRITEBYTECODE": ""}
"""Lets Python keep what it has compiled, even where it is told not to: tests start it several hundred times."""
MEMORY, ROOM = Path("/dev/shm"), 2**30  # noqa: S108 (what lies there lies in folders of pytest's own)
"""Where files lie in memory, and how many bytes must be free there: several times what the tests were seen to take."""


def main(arguments: list[str]) -> int:
    """Run the parts and print the closing line; the exit code is 1 if anything went wrong."""
    start, total, codes = monotonic(), Counter[str](), []
    quick = arguments[:1] == ["quick"]
    for part in (QUICK,) if quick else (BESIDES, ALONE):
        code, counts = run_part((*part, *arguments[quick:]), {} if part is ALONE else in_memory(MEMORY))
        codes.append(code)
        total += counts
        if code == INTERRUPTED:
            break
    print(closing_line(total, monotonic() - start), flush=True)
    return int(any(code not in {0, NOTHING_CHOSEN} for code in codes))


def in_memory(folder: Path, room: int = ROOM) -> dict[str, str]:
    """Let temporary files lie in a folder, unless they have a place, or it lacks room or lets no program run."""
    if "TMPDIR" in os.environ or not os.access(folder, os.W_OK):
        return {}
    there = os.statvfs(folder)
    fits = there.f_bavail * there.f_frsize >= room and not there.f_flag & os.ST_NOEXEC
    return {"TMPDIR": str(folder)} if fits else {}


def run_part(options: tuple[str, ...], environment: dict[str, str]) -> tuple[int, Counter[str]]:
    """Run pytest and count; a run that breaks off before it has counted is an error."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tally.json"
        command = [sys.executable, "-m", "pytest", "-p", "tests.tally", *options]
        with subprocess.Popen(command, env={**os.environ, **KEPT, **environment, FILE: str(file)}) as process:
            try:
                code = process.wait()
            except KeyboardInterrupt:  # pytest has heard it too, and tells how far it came
                code = process.wait()
        return code, Counter(json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"error": 1})


def closing_line(total: Counter[str], seconds: float) -> str:
    """Sum up all parts in a line like pytest's own."""
    measured = f" ({total['measured']} of them measured, not wrong)" if total["measured"] else ""
    words = [f"{total['passed']} passed", f"{total['failed']} failed{measured}"]
    words += [f"{total[outcome]} {outcome}" for outcome in OUTCOMES[3:] if total[outcome]]
    words += [f"{total['error']} error{'s' if total['error'] > 1 else ''}"] if total["error"] else []
    return f"===== {', '.join(words)} in {seconds:.0f} s ====="


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
