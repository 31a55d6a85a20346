"""Settings move from the configuration to data/site.yaml; what cannot is told."""

import pytest

from tests.workshop.update.migrations.sample import (
    PREVIEW,
    PRODUCTION,
    SITE,
    TESTED,
    TEXTS,
    migrated,
    production,
    website,
)


def test_the_sample_keeps_its_address_and_its_day() -> None:
    changed = migrated()
    assert website(changed).address == "https://www.example.net"
    assert changed.texts[TESTED] == TEXTS[TESTED].replace("checks:", "address: https://www.example.net\nchecks:")
    assert [told for told in changed.left if "neu lesen" not in told] == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('SITEURL = "https://www.a.example"', "https://www.a.example"),
        ("SITEURL = 'https://www.a.example/'", "https://www.a.example"),
        ('SITEURL: str = "https://www.bürger.example"', "https://www.xn--brger-kva.example"),
        ('SITEURL = ("https://"\n    "www.a.example")', "https://www.a.example"),
        ('SITEURL = "https://alt.example"\nSITEURL = "https://www.a.example"', "https://www.a.example"),
        ('SITEURL = URL = "https://www.a.example/pfad"', "https://www.a.example/pfad"),
    ],
)
def test_an_address_that_is_written_out_is_taken_over(line: str, expected: str) -> None:
    assert website(migrated(publishconf=production(line))).address == expected


@pytest.mark.parametrize(
    "line",
    [
        'SITEURL = os.environ["URL"]',
        'SITEURL = f"https://{NAME}"',
        'SITEURL = "https://" + NAME',
        'if True:\n    SITEURL = "https://www.a.example"',
        'SITEURL, NAME = "https://www.a.example", "a"',
        'SITEURL = "https://www.b.example"\nSITEURL += "/pfad"',
        'try:\n    SITEURL = "https://www.a.example"\nexcept NameError:\n    pass',
    ],
)
def test_an_address_that_is_worked_out_is_told_and_left_to_her(line: str) -> None:
    changed = migrated(publishconf=production(line))
    lines = production(line).splitlines()
    at = max(number for number, text in enumerate(lines, 1) if "SITEURL" in text)
    assert (
        f"publishconf.py:{at}: „SITEURL“ ist kein fester Wert; bitte selbst in data/site.yaml eintragen" in changed.left
    )
    assert any(told.startswith("data/site.yaml: die Adresse Ihrer Website fehlt noch") for told in changed.left)
    assert "address:" not in changed.texts[SITE]


def test_nothing_of_the_configuration_is_run() -> None:
    changed = migrated(publishconf=production('raise SystemExit("run!")', 'HOSTS = __import__("os").abort()'))
    assert "publishconf.py:3: „HOSTS“ ist kein fester Wert; bitte selbst in data/site.yaml eintragen" in changed.left


def test_a_configuration_that_python_cannot_read_is_named_with_its_line() -> None:
    changed = migrated(publishconf=production("SITEURL = https://www.a.example"))
    told = "publishconf.py:2: die Datei lässt sich nicht lesen; bitte selbst in data/site.yaml eintragen"
    assert told in changed.left
    assert "address:" not in changed.texts[SITE]
    assert "page: /impressum/" in changed.texts[SITE]


def test_the_previews_address_is_not_the_sites() -> None:
    assert "address:" not in migrated(publishconf=production()).texts[SITE]


def test_an_address_in_the_wrong_file_is_the_sites_where_production_has_none() -> None:
    preview = TEXTS[PREVIEW].replace("http://127.0.0.1:8000", "https://www.a.example")
    assert website(migrated(publishconf=production(), pelicanconf=preview)).address == "https://www.a.example"


@pytest.mark.parametrize(
    ("line", "hosts"),
    [
        ('HOSTS = ("apache", "nginx")', ("apache", "nginx")),
        ('HOSTS = ["github"]', ("github",)),
        ('HOSTS = ("apache")', ("apache",)),
        ("HOSTS = ()", ()),
        ("", ()),
    ],
)
def test_hosts_are_taken_over_as_a_list(line: str, hosts: tuple[str, ...]) -> None:
    address = 'SITEURL = "https://www.a.example"'
    assert website(migrated(publishconf=production(address, line))).hosts == hosts


@pytest.mark.parametrize("line", ["", "DEPLOY = {}", "DEPLOY: dict[str, str] = {}", "DEPLOY = None"])
def test_without_a_target_there_is_no_word_of_one(line: str) -> None:
    assert "deploy" not in migrated(publishconf=production('SITEURL = "https://www.a.example"', line)).texts[SITE]


def test_empty_values_of_a_target_are_left_out() -> None:
    line = 'DEPLOY = {"kind": "rsync", "host": "a.example", "user": "u", "folder": "/w", "key": "", "port": 22}'
    target = website(migrated(publishconf=production('SITEURL = "https://a.example"', line))).deploy
    assert target is not None
    assert (target.port, target.key) == ("22", None)


def test_a_way_that_was_another_in_the_preview_is_told() -> None:
    isso = '{"channel": "isso", "server": "https://k.example.net", "provider": "Ich"}'
    preview = TEXTS[PREVIEW].replace('COMMENTS = {"channel": "email"}', f"COMMENTS = {isso}")
    changed = migrated(pelicanconf=preview, publishconf=TEXTS[PRODUCTION] + 'COMMENTS = {"channel": "email"}\n')
    assert website(changed).comments.channel == "email"
    assert [told for told in changed.left if "„COMMENTS“ war in der Vorschau anders" in told] != []


@pytest.mark.parametrize(
    ("plugin", "part"),
    [("news", "news"), ("towns", "towns"), ("vouchers", "voucher"), ("comments", "comments")],
)
def test_a_part_whose_plugin_she_had_taken_out_is_off(plugin: str, part: str) -> None:
    preview = TEXTS[PREVIEW].replace(f'    "plugins.{plugin}",\n', "")
    parts = website(migrated(pelicanconf=preview)).parts.model_dump()
    assert [name for name, on in parts.items() if not on] == [part]


def test_the_menu_speaks_of_one_program_or_of_several_as_there_are() -> None:
    one = TEXTS["data/programs.yaml"]
    two = one + one.partition("programs:\n")[2]
    for text, word in ((one, "Programm"), (two, "Programme")):
        assert word in [entry.text for entry in website(migrated(programs=text)).menu]


def test_plain_language_is_off_where_its_text_is_gone() -> None:
    parts = website(migrated(**{"einfache-sprache": None})).parts.model_dump()
    assert [name for name, on in parts.items() if not on] == ["plain_language"]


@pytest.mark.parametrize(
    "line",
    ['TIMEZONE = "Europe/Vienna"', "import os", 'PLUGINS += ["eigenes"]', 'PLUGINS = ["plugins.towns", "eigenes"]'],
)
def test_lines_of_her_own_in_the_configuration_are_named(line: str) -> None:
    changed = migrated(pelicanconf=f"{TEXTS[PREVIEW]}{line}\n")
    at = TEXTS[PREVIEW].count("\n") + 1
    (told,) = (told for told in changed.left if told.startswith(f"pelicanconf.py:{at}: Ihre Zeile"))
    assert told.endswith("gilt nicht mehr; die Datei gehört jetzt zur Software")
