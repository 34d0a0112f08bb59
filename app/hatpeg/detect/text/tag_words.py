"""Words beside a mentioned account: ``tag-words`` say it is somebody served, ``credit-words`` that it is thanked.

"Alumni spotlight", "90 days sober" and "bienvenida al grupo" are of the first kind; "thanks to", "hosted by" and
"photo by" of the second.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

SERVED, CREDITED = "tag-words", "credit-words"
SIGNS = ("@", "u/", ".com/", "$", "venmo", " ig", "insta", "snap")
"""Without one of these a text mentions no account, and there is nothing to say about it."""


@cache
def _phrases() -> tuple[tuple[str, Phrases], ...]:
    served, credited = lines("words/tag_words.txt"), lines("words/credit_words.txt")
    return (SERVED, Phrases(served)), (CREDITED, Phrases(credited))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Both kinds of words, in a text that mentions an account."""
    lowered = reading.plain.text.lower()
    if not any(sign in lowered for sign in SIGNS):
        return
    for kind, phrases in _phrases():
        for place, line in phrases.find(reading.words):
            yield Hit(kind, place, value=line)


DETECTOR = TextDetector(
    kinds=(SERVED, CREDITED),
    find=find,
    finds=(
        "⟦Alumni spotlight⟧: @kayla",
        "⟦Welcome our new members⟧ @sam and @jo",
        "@jo is 90 ⟦days sober⟧ today",
        "⟦thanks⟧ to @oakbakery for lunch",
        "@sol, ⟦bienvenida al grupo⟧",
        "we ⟦remember you from⟧ detox, @ashley_r",
    ),
    ignores=(
        "We have been open 90 days.",
        "@harmreduxfan Yes, test strips are free.",
        "Welcome, everyone! @ noon",
        "90 days sober, no account named",
        "Alumni spotlight on Friday.",
    ),
)
