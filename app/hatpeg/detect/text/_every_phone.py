"""Every phone number of a reading, however it is written, found once for all detectors that need it."""

from __future__ import annotations

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.detect.text._phones import Phone, apart, phones
from hatpeg.detect.text._spelled_phones import spelled

Said = tuple[TextSpan, str]


def every_phone(reading: Reading, country: str) -> tuple[list[Phone], list[Said]]:
    """Numbers written in digits or in disguise, in the plain view's places; those said in words, in the original's."""

    def look() -> tuple[list[Phone], list[Said]]:
        written, said = spelled(reading.plain.text, reading.words)
        return apart([*phones(reading.plain.text, country), *written]), said

    return reading.once(f"phones {country}", look)
