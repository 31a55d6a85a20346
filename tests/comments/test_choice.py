"""Which channel the settings choose, and what is said when they choose none there is."""

from pathlib import Path

import pytest

from plugins.comments.channels import EmailChannel, EndpointChannel, IssoChannel
from plugins.comments.choice import COMMENTS, ENQUIRIES, chosen_channel
from plugins.publishing.security import SELF
from tests.project import Project

SERVICE = {"channel": "endpoint", "action": "https://forms.ort.example/f/1", "provider": "Dienst GmbH"}


def choose(tmp_path: Path, setting: str, value: object) -> tuple[object, list[str]]:
    """Read a setting that stands in line 3 of pelicanconf.py."""
    (tmp_path / "pelicanconf.py").write_text(f'"""Settings."""\n\n{setting} = {value!r}\n', encoding="utf-8")
    channel, problems = chosen_channel(setting, {setting: value}, tmp_path)
    return channel, [str(problem) for problem in problems]


def test_without_a_setting_comments_and_enquiries_come_by_email(tmp_path: Path) -> None:
    for setting in (COMMENTS, ENQUIRIES):
        assert chosen_channel(setting, {}, tmp_path) == (EmailChannel(channel="email"), ())


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"channel": "email"}, EmailChannel),
        (SERVICE, EndpointChannel),
        (SERVICE | {"preset": "netlify", "action": "/danke/"}, EndpointChannel),
        ({"channel": "isso", "server": "https://isso.ort.example", "provider": "Ich"}, IssoChannel),
        ({"channel": "isso", "server": "http://127.0.0.1:8080", "provider": "Ich"}, IssoChannel),
    ],
)
def test_each_channel_can_be_chosen_for_comments(tmp_path: Path, value: dict[str, str], kind: type) -> None:
    channel, problems = choose(tmp_path, COMMENTS, value)
    assert problems == []
    assert isinstance(channel, kind)


@pytest.mark.parametrize(
    ("setting", "value", "place", "said"),
    [
        (COMMENTS, {"channel": "e-mail"}, "3:24", "den Weg „e-mail“ gibt es für COMMENTS nicht; Meinten Sie „email“?"),
        (COMMENTS, {"channel": "fax"}, "3:24", "bekannt sind: email, endpoint, isso"),
        (ENQUIRIES, {"channel": "isso"}, "3:25", "bekannt sind: email, endpoint"),
        (COMMENTS, {}, "3:12", "COMMENTS nennt keinen Weg"),
        (COMMENTS, "email", "3:12", "COMMENTS nennt keinen Weg"),
        (COMMENTS, {"channel": "endpoint", "provider": "X"}, "3:12", "das Feld „action“ fehlt"),
        (COMMENTS, {"channel": "isso", "provider": "X"}, "3:12", "das Feld „server“ fehlt"),
        (COMMENTS, {"channel": "endpoint", "action": "https://f.ort.example"}, "3:12", "das Feld „provider“ fehlt"),
        (COMMENTS, SERVICE | {"action": "http://f.ort.example"}, "3:46", "keine sichere Webadresse"),
        (COMMENTS, SERVICE | {"action": "https://f.ort.example; script-src *"}, "3:46", "keine sichere Webadresse"),
        (COMMENTS, SERVICE | {"preset": "formspre"}, "3:", "Meinten Sie „formspree“?"),
        (COMMENTS, SERVICE | {"fields": {"nachricht": "text"}}, "3:", "kein Feld des Formulars; bekannt sind: name"),
        (COMMENTS, {"channel": "email", "adresse": "x"}, "3:33", "das Feld „adresse“ ist unbekannt"),
        (ENQUIRIES, SERVICE | {"preset": "staticman"}, "3:", "legt alles offen ab"),
    ],
)
def test_a_wrong_choice_is_a_problem_at_its_place(
    tmp_path: Path, setting: str, value: object, place: str, said: str
) -> None:
    _, problems = choose(tmp_path, setting, value)
    assert len(problems) == 1
    assert problems[0].startswith(f"pelicanconf.py:{place}")
    assert said in problems[0]


def test_a_setting_of_production_is_placed_in_its_file(tmp_path: Path) -> None:
    (tmp_path / "pelicanconf.py").write_text('COMMENTS = {"channel": "email"}\n', encoding="utf-8")
    (tmp_path / "publishconf.py").write_text('COMMENTS = {"channel": "fax"}\n', encoding="utf-8")
    _, problems = chosen_channel(COMMENTS, {"COMMENTS": {"channel": "fax"}}, tmp_path)
    assert str(problems[0]).startswith("publishconf.py:1:24: ")


def test_the_policy_follows_the_channel() -> None:
    service = EndpointChannel.model_validate(SERVICE)
    server = IssoChannel(channel="isso", server="https://isso.ort.example/unter/", provider="Ich")
    assert service.reach.forms == (SELF, "https://forms.ort.example")
    assert server.reach.connections == ("https://isso.ort.example",)
    assert EmailChannel(channel="email").reach.forms == ()


def test_a_wrong_choice_ends_the_build_and_leaves_the_last_site(project: Project) -> None:
    project.settings(COMMENTS={"channel": "fax"})
    project.plant_output()
    before = project.output()
    for command in ("check", "html"):
        run = project.run(command)
        assert run.code == 1
        assert "den Weg „fax“ gibt es für COMMENTS nicht" in run.err
        assert "Traceback" not in run.err
    assert project.output() == before
