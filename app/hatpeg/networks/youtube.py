"""YouTube: the description of a video."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, PrivacyDefault, TakingDown
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import LOCATION
from hatpeg.networks._steps import LOOKED_UP


def utf8_bytes(text: str) -> int:
    """The length in bytes, which YouTube's interface for programs counts; never less than its web page does."""
    return len(text.encode("utf-8", "surrogatepass"))


NETWORK = Network(
    id="youtube",
    name="YouTube",
    limit=5_000,
    count=utf8_bytes,
    audiences=(Audience.EVERYONE, Audience.ONLY_ME),
    safest=Audience.ONLY_ME,
    place_habit="We do not know what YouTube does with your location. A place you name is shown.",
    checked="2026-11-25",
    compose_address="https://studio.youtube.com/",
    see_more=120,
    note=(
        "The title has 100 characters more. Unlisted videos can be seen by everyone who has the link. That "
        "letters with accents count as two is from general knowledge."
    ),
    source="https://www.ayrshare.com/help-center/technical-support/character_limits",
    privacy=(
        LOCATION,
        PrivacyDefault("audience", mark("New videos start as private.")),
    ),
    taking_down=TakingDown(
        phone=(
            mark("Open the app, You, Your videos."),
            mark("Tap the three dots beside the video and choose “Delete”."),
        ),
        web=(
            mark("Open YouTube Studio, Content."),
            mark("Point at the video, click the three dots and choose “Delete forever”."),
            mark("Tick that you understand, and delete it."),
        ),
        stays=mark("If you need a moment to think, make it private first. Who downloaded the video keeps it."),
        checked=LOOKED_UP,
        source="https://www.clrn.org/how-to-remove-a-youtube-video/",
    ),
)
