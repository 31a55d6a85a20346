"""The skeleton is right for every owner: whatever her form, her programs and the parts of her site."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from plugins.catalog import ProblemsFound
from plugins.catalog.models.website import Parts
from plugins.catalog.passages import text_passages
from plugins.preflight import SwitchedOff
from plugins.preflight.switched_off import spoken_in
from plugins.publishing.placeholders import placeholders
from plugins.workshop.new.answers import Answers
from plugins.workshop.new.beginning import begin
from plugins.workshop.new.checking import checked, parts_of, site_features
from plugins.workshop.new.moving import stage
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.skeleton import site_files
from tests.workshop.new.cases import PERSON, PROGRAMS, Case, all_cases, spread_cases
from tests.workshop.new.projects import MARKS, REPOSITORY, put_sample

FEATURES = site_features(REPOSITORY)
DAY = date(2026, 11, 22)
CASES = tuple(all_cases())
WORDS_OF_PARTS = {
    "voucher": r"[Gg]utschein",
    "news": r"[Aa]ktuelles|\bBeitr[aä]g",
    "comments": r"[Kk]ommentar",
    "towns": r"Verzeichnis|/orte|orte\.md",
    "plain_language": r"Einfache[rn]? Sprache|einfache-sprache",
}
"""What nobody may read on a site without the part."""
LAW = tuple(f"content/seiten/{name}.md" for name in ("impressum", "datenschutz", "barrierefreiheit"))
PLURAL = r"(?i)\bprogramme\b(?!/)|\bprogrammen\b|\bprogrammbüros\b(?! betreibt|]|\")|\beinem der\b|\bkeinem der\b"
COUNTED = r"(?i)\bbeide[nrs]?\b|\b(?:zwei|drei|vier)\s+(?:\w+e\s+)?programm"
GENDERED = r"\w*(?:begleiter|berater|moderator)(?:in(?:nen)?)?\b"


Sites = Mapping[Case, dict[str, str]]


@pytest.fixture(scope="module")
def sites(sample: Sample) -> Sites:
    """All sites that a skeleton can make, as the texts of their files."""
    return {case: site_files(begin(case.answers, sample, DAY), parts_of(FEATURES)) for case in CASES}


def found(pattern: str, files: Mapping[str, str]) -> list[str]:
    """Give the lines in which something stands that must not."""
    return [f"{name}: {line}" for name, text in files.items() for line in lines_with(pattern, text)]


@cache
def lines_with(pattern: str, text: str) -> tuple[str, ...]:
    """Give the lines of a text in which something stands; many sites have the same texts."""
    return tuple(line for line in text.splitlines() if re.search(pattern, line))


def written(files: Mapping[str, str]) -> dict[str, str]:
    """Give what the skeleton wrote, without the facts that come from the sample and the switches of the parts."""
    own = {name: text for name, text in files.items() if name not in {"data/programs.yaml", "data/towns.yaml"}}
    return {**own, "data/site.yaml": re.sub(r"(?m)^  \w+: (?:true|false)$", "", own["data/site.yaml"])}


def test_every_site_passes_the_check_and_waits_for_its_owner(sites: Sites, tmp_path: Path) -> None:
    put_sample(tmp_path)
    for case in spread_cases():
        site = checked(stage(tmp_path, sites[case]), FEATURES)
        assert len(tuple(placeholders(site.outline))) > 20, case


def test_each_text_has_one_head(sites: Sites) -> None:
    texts = {text for files in sites.values() for name, text in files.items() if name.endswith(".md")}
    assert [text for text in texts if text.count("title: ") > 1 or text.count("description: ") > 1] == []


@pytest.mark.parametrize("part", WORDS_OF_PARTS)
def test_of_a_part_that_is_off_nothing_is_said(part: str, sites: Sites) -> None:
    for case in (case for case in CASES if part not in case.parts and case.form == "feminine"):
        assert found(WORDS_OF_PARTS[part], {**written(sites[case]), str(case): ""}) == []


@pytest.mark.parametrize(
    ("part", "line"), [("comments", r"^comments: true$"), ("voucher", r"^# +signal: ")], ids=["comments", "voucher"]
)
def test_a_setting_that_only_a_part_heeds_is_written_only_where_there_is_the_part(
    part: str, line: str, sites: Sites
) -> None:
    for case, files in sites.items():
        assert bool(found(line, files)) == (part in case.parts), case


@pytest.mark.parametrize("part", WORDS_OF_PARTS)
def test_of_a_part_that_is_on_something_is_said(part: str, sites: Sites) -> None:
    for programs in PROGRAMS:
        files = sites[Case("feminine", programs, frozenset({part}))]
        assert found(WORDS_OF_PARTS[part], written(files))


@pytest.mark.parametrize("programs", PROGRAMS)
def test_comments_that_are_switched_off_later_leave_nothing_behind_when_their_sentences_are_struck(
    programs: str, sites: Sites
) -> None:
    off = (SwitchedOff("comments", "Kommentare sind aus", WORDS_OF_PARTS["comments"]),)
    before, never = (sites[Case("feminine", programs, frozenset(parts))] for parts in (("comments", "news"), ("news",)))
    for name in (name for name in before if name.endswith(".md")):
        kept = [sentence for sentence in sentences(before[name]) if not list(spoken_in(sentence, off))]
        assert kept == sentences(never[name]), name


def sentences(text: str) -> list[str]:
    """Give the sentences, headings and entries of a text, but for its head."""
    body = text.rpartition("\n---\n")[2]
    return [sentence for passage in text_passages(body, "") for _, sentence in passage.sentences()]


@pytest.mark.parametrize("programs", PROGRAMS)
def test_without_vouchers_no_fact_of_the_sample_speaks_of_one(programs: str, sites: Sites) -> None:
    facts = "data/programs.yaml"
    off, on = (sites[Case("feminine", programs, frozenset(parts))][facts] for parts in ((), ("voucher",)))
    assert found(WORDS_OF_PARTS["voucher"], {facts: off}) == []
    if "lebendige-mitte" in on:
        assert "kommen alle Orte zusammen. Dafür gibt es Gutscheine. Mehr steht" in on
        assert "text: Einmal im Jahr kommen alle Orte zusammen. Mehr steht im Programm.\n      - name: Begl" in off


def test_where_only_some_programs_grant_vouchers_each_text_says_in_which(sample: Sample, tmp_path: Path) -> None:
    programs = ["lebendige-mitte", {"id": "weites-feld", "voucher": "false"}, {"name": "Küste", "voucher": "true"}]
    files = site_files(begin(Answers.model_validate({**PERSON, "programs": programs}), sample, DAY), parts_of(FEATURES))
    assert "\nprograms: [lebendige-mitte, kueste]\n" in files["data/voucher.yaml"]
    pages = ("start", "angebote", "profil", "einfache-sprache")
    for name in ("akkreditierung/akkreditierung", *(f"seiten/{page}" for page in pages)):
        assert "»Lebendige Mitte« oder »Küste«" in files[f"content/{name}.md"]
    for name, granted in (("lebendige-mitte", True), ("weites-feld", False), ("kueste", True)):
        assert ("Bezahlt wird die Begleitung mit einem [Gut" in files[f"content/programme/{name}.md"]) == granted
    put_sample(tmp_path)
    site = checked(stage(tmp_path, files), FEATURES)
    assert [program.id for program in site.catalog.voucher_programs] == ["lebendige-mitte", "kueste"]


def test_of_a_program_that_is_only_shown_no_text_claims_an_accreditation(sites: Sites) -> None:
    files = sites[Case("feminine", "three, accredited for two", frozenset(Parts.model_fields))]
    assert re.findall("(?m)^  - program: (.*)", files["data/consultant.yaml"]) == ["lebendige-mitte", "offene-kueste"]
    for name in ("akkreditierung/akkreditierung", "seiten/start", "programme/weites-feld"):
        assert "Für »Weites Feld« bin ich nicht akkreditiert." in files[f"content/{name}.md"]
    assert "\n## An wen Sie sich wenden\n\nFür »Weites Feld« bin ich nicht" in files["content/programme/weites-feld.md"]
    assert "\n## Wobei ich helfe\n\nIch begleite" in files["content/programme/offene-kueste.md"]
    programs, plain = (files[f"content/seiten/{name}.md"] for name in ("programme", "einfache-sprache"))
    assert "»Lebendige Mitte« und »Offene Küste« [akkreditiert]" in programs
    assert "Diese Programme haben mich anerkannt: »Lebendige Mitte« und »Offene Küste«." in plain
    assert "Für »Weites Feld« bin ich nicht anerkannt." in plain
    one = sites[Case("feminine", "two, accredited for the first", frozenset(Parts.model_fields))]
    assert "Dieses Programm hat mich anerkannt: »Lebendige Mitte«." in one["content/seiten/einfache-sprache.md"]


def test_a_new_program_s_owner_is_asked_whether_it_grants_vouchers(sites: Sites) -> None:
    files = sites[Case("feminine", "two", frozenset({"voucher"}))]
    assert (
        "[[Hier in einem Satz: ob es in diesem Programm einen Gutschein" in files["content/programme/offene-kueste.md"]
    )
    assert "\nprograms:" not in files["data/voucher.yaml"]
    assert "\n  [[Gibt es in »Offene Küste« wirklich Gutscheine? Wenn ja, nur diesen" in files["data/voucher.yaml"]
    alone = sites[Case("feminine", "one of her own", frozenset({"voucher"}))]
    assert "in data/site.yaml unter „parts“ die Gutscheine abschalten]]" in alone["content/programme/offene-kueste.md"]
    assert "in denen es sie gibt" not in alone["data/voucher.yaml"]
    known = sites[Case("feminine", "one of the sample", frozenset({"voucher"}))]
    assert "[[" not in known["data/voucher.yaml"]


NEW_AND_WITHOUT = [{"id": "lebendige-mitte", "voucher": "false"}, {"name": "Küste"}]
VOUCHERS_ASKED = r"\[\[(?:Gibt es in|Hier in einem Satz: ob es in diesem)"


@pytest.mark.parametrize(
    ("programs", "parts"),
    [
        (NEW_AND_WITHOUT, {"voucher": "true"}),
        ([*NEW_AND_WITHOUT[:1], {"name": "Küste", "voucher": "true"}], {}),
    ],
)
def test_what_the_answers_say_of_vouchers_no_hint_asks_again(
    programs: list[object], parts: dict[str, str], sample: Sample
) -> None:
    answers = Answers.model_validate({**PERSON, "programs": programs, "parts": parts})
    files = site_files(begin(answers, sample, DAY), parts_of(FEATURES))
    assert "\nprograms: [kueste]\n" in files["data/voucher.yaml"]
    assert found(VOUCHERS_ASKED, files) == []


def test_where_but_one_program_may_grant_vouchers_they_can_only_be_switched_off(sample: Sample) -> None:
    answers = Answers.model_validate({**PERSON, "programs": NEW_AND_WITHOUT})
    files = site_files(begin(answers, sample, DAY), parts_of(FEATURES))
    for name in ("data/voucher.yaml", "content/programme/kueste.md"):
        assert re.search(r"in data/site\.yaml\s+unter „parts“ die Gutscheine abschalten\]\]", files[name])


@pytest.mark.parametrize("news", [True, False])
def test_the_folders_for_photos_and_posts_are_there(news: bool, sites: Sites) -> None:
    files = sites[Case("feminine", "two", frozenset({"news"} if news else ()))]
    assert "content/bilder/.gitkeep" in files
    assert ("content/aktuelles/.gitkeep" in files) == news


def test_of_one_program_no_plural_is_said(sites: Sites) -> None:
    for case in (case for case in CASES if case.programs.startswith("one")):
        assert found(PLURAL, {**written(sites[case]), str(case): ""}) == []


def test_programs_are_never_counted_so_that_another_one_makes_nothing_wrong(sites: Sites) -> None:
    for case in (case for case in CASES if case.form == "neutral"):
        assert found(COUNTED, written(sites[case])) == []


def test_of_several_programs_all_are_named(sites: Sites) -> None:
    files = sites[Case("feminine", "three", frozenset())]
    assert "»Lebendige Mitte«, »Weites Feld« und »Offene Küste«" in files["content/seiten/programme.md"]
    assert "»Lebendige Mitte«, »Weites Feld« oder »Offene Küste«" in files["content/seiten/start.md"]


def test_the_page_about_the_programs_is_not_named_like_its_place_in_the_menu(sites: Sites) -> None:
    titles = {case.programs: sites[case]["content/seiten/programme.md"].split("\n")[1] for case in CASES}
    assert titles["one of the sample"] == "title: Das Programm, in dem ich Orte begleite"
    assert titles["three"] == "title: Die Programme im Überblick"


def test_who_is_neither_woman_nor_man_is_called_neither(sites: Sites) -> None:
    for case in (case for case in CASES if case.form == "neutral"):
        assert found(GENDERED, {**sites[case], str(case): ""}) == []


@pytest.mark.parametrize(("form", "other"), [("feminine", "begleiter|berater"), ("masculine", "begleiterin|beraterin")])
def test_woman_and_man_are_called_so_and_not_the_other(form: str, other: str, sites: Sites) -> None:
    for case in (case for case in CASES if case.form == form):
        assert found(rf"(?i)\w*(?:{other})\b", sites[case]) == []


def test_nothing_of_the_sample_person_is_left(sites: Sites) -> None:
    for case in CASES:
        assert found("|".join(map(re.escape, MARKS)), sites[case]) == []


@pytest.mark.parametrize("programs", ["one of the sample", "one of her own"])
def test_of_a_program_that_is_not_hers_nothing_is_left(programs: str, sites: Sites) -> None:
    for case in (case for case in CASES if case.programs == programs):
        assert found("(?i)lebendige.mitte|Boizenburg.*mitte", sites[case]) == []


def test_the_facts_of_a_program_come_along_whole(sample: Sample, sites: Sites) -> None:
    files = sites[Case("feminine", "three", frozenset({"towns"}))]
    for known in sample.programs:
        for value in (known.record.summary[:40], known.record.office.website):
            assert value in files["data/programs.yaml"]


def test_nothing_says_that_she_looked_at_it_before_she_did(sites: Sites) -> None:
    files = sites[Case("feminine", "two", frozenset({"towns"}))]
    days = re.compile(r"(?m)^ *reviewed: (.*)$")
    own = [day for name in ("data/consultant.yaml", "data/programs.yaml", *LAW) for day in days.findall(files[name])]
    assert len(own) == 2 + 2 + len(LAW)
    assert all("[[Tag, an dem Sie" in day for day in own)
    assert '\ncollected: "[[Tag, an dem Sie die Orte durchgesehen haben' in files["data/towns.yaml"]
    assert "tested" not in files["data/accessibility.yaml"]


def test_towns_come_along_with_the_parts_in_her_programs_alone(sites: Sites) -> None:
    towns = sites[Case("feminine", "one of the sample", frozenset({"towns"}))]["data/towns.yaml"]
    assert re.findall(r"(?m)^  - id: (\w+)", towns) == ["boizenburg", "coswig"]
    assert re.findall(r"(?m)^      - program: (.*)", towns) == ["weites-feld", "weites-feld"]


@pytest.mark.parametrize("programs", ["one of the sample", "one of her own"])
def test_the_examples_miss_nothing_but_what_their_hints_ask_for(programs: str, sites: Sites, tmp_path: Path) -> None:
    files = sites[Case("feminine", programs, frozenset({"towns"}))]
    towns = files["data/towns.yaml"]
    example = "".join(f"{line[2:]}\n" for line in towns.splitlines() if line.startswith("#   "))
    towns = f"{towns}{example}" if "\ntowns:\n" in towns else f"{towns}towns:\n{example}"
    program = re.sub(r"(?m)^    # (?=network:| +\w|milestones:| +- )", "    ", files["data/programs.yaml"])
    changed = {"data/towns.yaml": towns, "data/programs.yaml": program}
    put_sample(tmp_path)
    with pytest.raises(ProblemsFound) as found:
        checked(stage(tmp_path, {**files, **changed}), FEATURES)
    missed = [str(problem) for problem in found.value.problems]
    assert all(": hier fehlt noch „" in problem for problem in missed), missed
    assert [problem for problem in missed if problem.startswith("data/towns.yaml")]
    assert bool([problem for problem in missed if problem.startswith("data/programs.yaml")]) is ("own" in programs)


def test_the_proposed_look_is_sound_and_one_freed_by_half_is_told(sites: Sites, tmp_path: Path) -> None:
    files = sites[Case("feminine", "three", frozenset(Parts.model_fields))]
    colors = ("look:", "  colors:", '    link: "#1d4a6b"', '    signal: "#f4c542"')
    settings = files["data/site.yaml"]
    freed = settings.replace("\n".join(f"# {line}" for line in colors), "\n".join(colors))
    assert freed != settings
    put_sample(tmp_path)
    checked(stage(tmp_path, {**files, "data/site.yaml": freed}), FEATURES)
    half = settings.replace("# look:\n", "look:\n")
    with pytest.raises(ProblemsFound) as found:
        checked(stage(tmp_path, {**files, "data/site.yaml": half}), FEATURES)
    (said,) = map(str, found.value.problems)
    assert said.endswith(": die Zeilen unter „look:“ sind noch Notizen; auch bei ihnen „# “ davor löschen")


def test_what_is_read_aloud_means_the_programs_and_never_the_reader(sample: Sample, sites: Sites) -> None:
    plain = "content/seiten/einfache-sprache.md"
    three = sites[Case("feminine", "three", frozenset({"plain_language"}))][plain]
    assert "Die Programme haben mich anerkannt." in three
    assert "Sie haben mich" not in three
    programs = ["lebendige-mitte", {"id": "weites-feld", "voucher": "false"}, {"name": "Küste", "voucher": "true"}]
    some = site_files(begin(Answers.model_validate({**PERSON, "programs": programs}), sample, DAY), parts_of(FEATURES))
    assert "Macht Ihr Ort bei einem dieser Programme mit: »Lebendige Mitte« oder »Küste«?" in some[plain]
    one = Answers.model_validate({**PERSON, "programs": ["weites-feld", {"name": "Küste", "voucher": "false"}]})
    assert (
        "Macht Ihr Ort bei diesem Programm mit: »Weites Feld«?"
        in site_files(begin(one, sample, DAY), parts_of(FEATURES))[plain]
    )


def test_every_heading_has_an_empty_line_before_and_after_it(sites: Sites) -> None:
    for case in (case for case in CASES if case.form == "feminine"):
        texts = {name: text for name, text in sites[case].items() if name.endswith(".md")}
        crowded = re.compile(r"[^\n]\n## |\n## [^\n]*\n[^\n]")
        assert [name for name, text in texts.items() if crowded.search(text.replace("---\n## ", "---\n\n## "))] == []


@pytest.mark.parametrize(("name", "sentence"), [("Ada Kern", "Ich heiße Ada Kern."), ("Ada K.", "Ich heiße Ada K.")])
def test_a_name_that_ends_with_a_full_stop_gets_no_second_one(name: str, sentence: str, sample: Sample) -> None:
    answers = Answers.model_validate({**PERSON, "name": name})
    written = site_files(begin(answers, sample, DAY), parts_of(FEATURES))["content/seiten/einfache-sprache.md"]
    assert sentence in written.splitlines()[6]
    assert f"{sentence}." not in written
