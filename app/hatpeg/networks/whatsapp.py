"""WhatsApp: messages in groups, channels and status."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, TakingDown, code_points
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import GROUPS, LOCATION
from hatpeg.networks._steps import LOOKED_UP

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
    privacy=(LOCATION, GROUPS),
    taking_down=TakingDown(
        phone=(
            mark("Hold your finger on the message."),
            mark("Tap the bin."),
            mark("Choose “Delete for everyone”. It is offered for about two days."),
            mark("For a status, open it, tap the three dots and choose “Delete”."),
        ),
        web=(
            mark("Point at the message and open its small arrow."),
            mark("Choose “Delete”, then “Delete for everyone”. It is offered for about two days."),
        ),
        stays=mark("The chat shows that a message was deleted. A photo that was saved to a phone can stay."),
        checked=LOOKED_UP,
        source="https://getkanal.com/blog/delete-whatsapp-message-for-everyone",
    ),
)
