"""An address that leads to another by a detour is told with the one that is meant, in facts and in texts."""

import pytest

from plugins.catalog.models.web_address import read_web_address
from plugins.catalog.models.wrapped_address import unwrapped
from plugins.publishing.web_addresses import wrong_web_address

MEANT = "https://www.ploen.example/markt"
CODED = "https%3A%2F%2Fwww.ploen.example%2Fmarkt"
DETOURS = (
    f"https://eur03.safelinks.protection.outlook.com/?url={CODED}&data=05%7C02%7Cpost%40ort.example&reserved=0",
    f"https://www.google.com/url?sa=t&url={CODED}&usg=AOv",
    f"https://www.google.de/url?q={MEANT}",
    f"https://l.facebook.com/l.php?u={CODED}&h=AT0",
    f"https://www.youtube.com/redirect?event=video_description&q={CODED}",
    f"https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl={CODED}",
    f"https://www.linkedin.com/redir/redirect?url={CODED}",
)
STRAIGHT = (
    "https://www.google.de/maps?q=52.1,13.2",
    "https://www.google.com/search?q=https://www.ploen.example",
    "https://www.youtube.com/watch?v=abc",
    "https://www.ploen.example/?url=https%3A%2F%2Fwww.ort.example",
    "https://www.google.com/url?sa=t",
)


@pytest.mark.parametrize("address", DETOURS)
def test_the_address_that_is_meant_is_named(address: str) -> None:
    assert unwrapped(address) == MEANT
    with pytest.raises(ValueError, match=r"^ein Umweg über .*; nur das Ziel schreiben: ") as refused:
        read_web_address(address)
    assert str(refused.value).endswith(MEANT)
    said = wrong_web_address(address)
    assert said
    assert said.endswith(f"; nur das Ziel schreiben: {MEANT}")


@pytest.mark.parametrize("address", STRAIGHT)
def test_any_other_address_is_left_as_it_is(address: str) -> None:
    assert read_web_address(address) == address
    assert wrong_web_address(address) is None
