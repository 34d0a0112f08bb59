"""WhatsApp: messages in groups, channels and status."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, code_points

NETWORK = Network(
    id="whatsapp",
    name="WhatsApp",
    limit=None,
    count=code_points,
    audiences=(Audience.EVERYONE, Audience.FRIENDS, Audience.GROUP),
    safest=Audience.GROUP,
    place_habit="WhatsApp shows a location only when you share one. Photos sent as documents keep theirs.",
    checked="2024-12-31",
    compose_address="https://web.whatsapp.com/",
    note=(
        "A group is still publication: any member can pass a message on. “Public” is a channel, “friends” "
        "your status. From general knowledge."
    ),
    source="https://timestampcamera.net/photo-guides/which-social-media-platforms-strip-exif-data",
)
