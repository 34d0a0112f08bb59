"""E-mail addresses, also those written in words; the value is the address in lower case."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._mailboxes import mailboxes_in

KIND = "email-address"


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every address, public or private."""
    view = reading.plain
    for mailbox in mailboxes_in(reading):
        yield Hit(KIND, view.place(mailbox.start, mailbox.end), mailbox.score, mailbox.address)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Write to ⟦info@wrenfield.example⟧.",
        "Her mail is ⟦danny.o.1977@example.com⟧, out to most",
        "(⟦annal.starts.over@mail.example⟧)",
        "⟦dontae.rebuilds+new@example.co.uk⟧ works",
        "⟦dana (at) example (dot) org⟧",
        "⟦dana arroba example punto com⟧",
        "⟦dana at example dot org⟧",
        "⟦dana.p [at] example.org⟧",
        "mailto:⟦dana@example.org⟧",
    ),
    ignores=(
        "Find us at example.org.",
        "@momof3_wv we hear you.",
        "Meet at the dot on the map.",
        "Kits @ $5 each, 3@noon",
        "a user@server without a dot",
        "Punto de encuentro: la plaza.",
        "@user@mastodon.example says hi",
    ),
)
