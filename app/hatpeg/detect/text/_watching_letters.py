"""Looks for the names of a watch-list letter by letter: inside hashtags and handles, and in scripts without spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core import watch_forms as forms
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.core.watch_list import WatchList
from hatpeg.core.words import common_words

TAG = re.compile(r"[#@]([\w.]{6,140})")
LONGEST_IN_TAG = 24
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")
"""Scripts that write words without spaces, or put endings right behind a name."""
LONGEST_UNSPACED = 6


def run_together(reading: Reading, watched: WatchList) -> Iterator[TextSpan]:
    """Full names written as one word: janedoe, #justiceforjanedoe, @jane.doe, and names inside Chinese or Thai."""
    known = common_words()
    for word in reading.words:
        letters = forms.bare(word.text)
        is_long = len(letters) >= forms.FEWEST_FOR_ONE_PIECE and letters not in known
        if is_long and watched.holds(forms.one_piece(letters)) and not watched.holds(forms.part(letters)):
            yield word.place
    yield from _in_tags(reading, watched)
    yield from _unspaced(reading, watched)


def _in_tags(reading: Reading, watched: WatchList) -> Iterator[TextSpan]:
    plain = reading.plain
    shortest = forms.FEWEST_FOR_ONE_PIECE
    for match in TAG.finditer(plain.text):
        places = [at for at in range(*match.span(1)) if plain.text[at].isalpha()]
        written = "".join(plain.text[at] for at in places)
        small = forms.bare("".join(letter.lower()[:1] for letter in written))
        for start in range(len(small) - shortest + 1):
            for end in range(start + shortest, min(len(small), start + LONGEST_IN_TAG) + 1):
                if watched.holds(forms.one_piece(small[start:end])) and _begins_well(written, start, end):
                    yield plain.place(places[start], places[end - 1] + 1)


def _begins_well(written: str, start: int, end: int) -> bool:
    """Whether letters of a hashtag with capitals inside begin with one: the end of Michael is no El Brown."""
    inside = written[start:end]
    return not start or inside[0].isupper() or inside.islower()


def _unspaced(reading: Reading, watched: WatchList) -> Iterator[TextSpan]:
    plain = reading.plain
    for match in () if plain.text.isascii() else UNSPACED.finditer(plain.text):
        run, offset = match.group(), match.start()
        for start in range(len(run) - 1):
            for end in range(start + 2, min(len(run), start + LONGEST_UNSPACED) + 1):
                if watched.holds(forms.alone(run[start:end])):
                    yield plain.place(offset + start, offset + end)
