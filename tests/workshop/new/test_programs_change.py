"""What the skeleton says of an owner's programs is told where it stands, once there is one more or one less."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from plugins.catalog import ProblemsFound
from plugins.publishing.foreseen import foreseen
from plugins.workshop.new.answers import Answers
from plugins.workshop.new.beginning import begin
from plugins.workshop.new.checking import checked, parts_of, site_features
from plugins.workshop.new.moving import stage
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.skeleton import site_files
from tests.workshop.new.cases import PERSON
from tests.workshop.new.projects import REPOSITORY, put_sample

FEATURES = site_features(REPOSITORY)
DAY = date(2026, 11, 22)
SAME = ("services", "consultant", "programs", "towns")
"""Facts that an owner changes with her programs; everything else stays as it was written."""


def files_of(sample: Sample, *programs: object) -> dict[str, str]:
    return site_files(begin(Answers.model_validate({**PERSON, "programs": programs}), sample, DAY), parts_of(FEATURES))


def told(tmp_path: Path, before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Change only the facts of a site, and give the messages by the line that they name."""
    put_sample(tmp_path)
    facts = {name: text for name, text in after.items() if name.removesuffix(".yaml").removeprefix("data/") in SAME}
    programs = {name: after[name] for name in after if name.startswith("content/programme/")}
    kept = {name: text for name, text in before.items() if not name.startswith("content/programme/")}
    folder = stage(tmp_path, {**kept, **facts, **programs})
    try:
        site = checked(folder, FEATURES)
    except ProblemsFound as found:
        return {f"{one.place.file}:{one.place.line}": one.message for one in found.problems}
    return {f"{one.place.file}:{one.place.line}": one.message for one in foreseen(site.outline)}


def test_x(sample, tmp_path):
    V = {"id": "weites-feld", "voucher": "false"}
    one = files_of(sample, "lebendige-mitte")
    two = files_of(sample, "lebendige-mitte", "weites-feld")
    twov = files_of(sample, {"id": "lebendige-mitte", "voucher": "true"}, V)
    three = files_of(sample, "lebendige-mitte", "weites-feld", {"name": "Offene Küste"})
    threev = files_of(
        sample, {"id": "lebendige-mitte", "voucher": "true"}, V, {"name": "Offene Küste", "voucher": "true"}
    )
    for n, (a, b) in {
        "1-2": (one, two),
        "2-1": (two, one),
        "3-2": (three, two),
        "3v-2": (threev, twov),
        "3v-1": (threev, one),
        "3-1": (three, one),
    }.items():
        (tmp_path / n).mkdir()
        print("=====", n)
        t = told(tmp_path / n, a, b)
        for k, v in t.items():
            f, l = k.split(":")
            print(k, v, "|", a[f].splitlines()[int(l) - 1][:150])
        missed = [
            (f, i, l)
            for f in a
            if f in b
            and not any(s in f for s in ("data/services", "data/cons", "data/prog", "data/towns", "programme/"))
            for i, l in enumerate(a[f].splitlines(), 1)
            if l not in b[f].splitlines() and f"{f}:{i}" not in t and not l.startswith("[[")
        ]
        print("--- missed")
        [print(*m) for m in missed]
