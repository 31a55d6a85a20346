"""Each way to the consultant says what the browser must reach, and who receives what is sent."""

from plugins.catalog.models.channels import EMAIL, EndpointChannel, IssoChannel
from plugins.comments.channels import EmailWay, EndpointWay, IssoWay, way_of
from plugins.publishing.security import SELF

SERVICE = EndpointChannel(channel="endpoint", action="https://forms.ort.example/f/1", provider="Dienst GmbH")
SERVER = IssoChannel(channel="isso", server="https://isso.ort.example/unter/", provider="Ich")


def test_each_channel_has_its_way() -> None:
    assert [type(way_of(channel)) for channel in (EMAIL, SERVICE, SERVER)] == [EmailWay, EndpointWay, IssoWay]


def test_the_policy_follows_the_channel() -> None:
    assert way_of(SERVICE).reach.forms == (SELF, "https://forms.ort.example")
    assert way_of(SERVICE.model_copy(update={"action": "/danke/"})).reach.forms == (SELF,)
    assert way_of(SERVER).reach.connections == ("https://isso.ort.example",)
    assert way_of(EMAIL).reach.forms == ()


def test_who_receives_what_is_sent_is_the_provider() -> None:
    assert [way_of(channel).provider for channel in (EMAIL, SERVICE, SERVER)] == ["", "Dienst GmbH", "Ich"]
