"""TikTok: captions of videos."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, TakingDown, utf16_units
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import AUDIENCE, LOCATION, PRIVATE
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE, LOOKED_UP

NETWORK = Network(
    id="tiktok",
    name="TikTok",
    limit=2_200,
    count=utf16_units,
    audiences=(Audience.EVERYONE, Audience.FRIENDS, Audience.ONLY_ME),
    safest=Audience.FRIENDS,
    place_habit="We do not know all that TikTok does with your location. A place you tag is shown.",
    checked="2026-11-25",
    compose_address="https://www.tiktok.com/upload",
    note="Photo posts take 4,000 characters. The address for a new video is from general knowledge.",
    source="https://support.tiktok.com/en/account-and-privacy/account-privacy-settings/video-visibility",
    privacy=(LOCATION, PRIVATE, AUDIENCE),
    taking_down=TakingDown(
        phone=(
            mark("Open your profile and the video."),
            mark("Tap the three dots. Go along the row to “Delete”."),
            CONFIRM,
        ),
        web=(mark("Open your profile and the video."), CLICK_DOTS, DELETE, CONFIRM),
        stays=mark("Who saved the video to a phone keeps it. Duets and stitches made from it may stay."),
        checked=LOOKED_UP,
        source="https://cardiffpost.com/deleting-a-tiktok-video-a-step-by-step-guide/",
    ),
)
