"""Where a sentence and its parts begin and end around a place, as far as small words and punctuation tell.

No grammar is known here: a part begins where punctuation or a joining word is followed by something that can be
a subject. Where that stays unclear the part is taken to be larger, so that no half of it is left over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hatpeg.core import small_words as small
from hatpeg.core.place import TextSpan

TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|&|@(?=\s)")
ENDS = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|\n")
SHORT_FORM = re.compile(
    r"(?:^|[\s(])(?:[a-hj-z]|dr|dra|mr|mrs|ms|sr|sra|srta|st|ave|av|rd|ln|apt|no|num|lic|ing|arq|col|urb|edif|fracc|priv|pje|exp|cel|cd|gral|vs|a\.m|p\.m)\.$",
    re.IGNORECASE,
)
PAST = re.compile(r"\w[^\We]ed$|\w(?:ó|aba|aban|ía|ían|aron|ieron)$", re.IGNORECASE)
OF_US = re.compile(r"\w{3}(?:amos|imos)$")
"""Spanish: what we do or did, "pintamos"."""
BREAKS = ";:—–()\n"
LOOKED_BACK = 12
"""How far back a short form with its period may begin."""

SUBJECTS = small.PRONOUNS | small.ASK_TO_CONTACT
OPENERS = SUBJECTS | small.CLAUSE_JOINERS | small.BEFORE_ASKING | small.DETERMINERS
REACH = 600
"""Characters looked at on either side of a place: more is no sentence, and time must not grow with it."""


class Token(NamedTuple):
    """One word of a sentence: as the small words write it, as it stands, and where."""

    word: str
    written: str
    start: int
    end: int

    @property
    def is_verb(self) -> bool:
        """Whether it can carry a sentence, as far as lists and endings tell."""
        is_name = self.written[:1].isupper() and self.written.endswith("ía")  # María, Lucía
        if OF_US.search(self.word):
            return True
        return self.word in small.VERBS or (bool(PAST.search(self.written)) and not is_name)


@dataclass(frozen=True, slots=True)
class Around:
    """A place with the words before and after it in its sentence."""

    text: str
    place: TextSpan
    sentence: TextSpan
    before: Sequence[Token]
    after: Sequence[Token]

    def gap_before(self, index: int) -> str:
        """What stands between word ``index`` of those before the place (negative, from its end) and the next."""
        until = self.before[index + 1].start if index + 1 < 0 else self.place.start
        return self.text[self.before[index].end : until]

    @property
    def next_gap(self) -> str:
        """What stands between the place and the first word after it."""
        return self.text[self.place.end : self.after[0].start] if self.after else ""

    @property
    def next_word(self) -> Token | None:
        """The word right after the place, if only spaces stand between."""
        return self.after[0] if self.after and not self.next_gap.strip() else None


def around(text: str, place: TextSpan) -> Around:
    """Look at the sentence, or sentences, that a place stands in."""
    sentence = sentence_around(text, place)
    return Around(
        text,
        place,
        sentence,
        _tokens(text, sentence.start, place.start),
        _tokens(text, place.end, sentence.end),
    )


def sentence_around(text: str, place: TextSpan) -> TextSpan:
    """From the first letter of the sentence that ``place`` begins in to the end of the one that it ends in."""
    start = max(text.rfind("\n", 0, place.start) + 1, place.start - REACH)
    for match in ENDS.finditer(text, start, place.start):
        if not is_short_form(text, match.end()):
            start = match.end()
    while start < place.start and text[start].isspace():
        start += 1
    # A sentence's own end may lie inside the place: "St." at its end is followed by what goes on.
    reach = min(len(text), place.end + REACH)
    for match in ENDS.finditer(text, max(place.end - 1, place.start), reach):
        if match.end() >= place.end and not is_short_form(text, match.end()):
            return TextSpan(start, max(place.end, match.start() if match.group() == "\n" else match.end()))
    return TextSpan(start, reach)


def clause_around(seen: Around) -> TextSpan:
    """The part of the sentence that a place stands in, from its first word to its last."""
    start = _clause_start(seen)
    end = _clause_end(seen)
    return TextSpan(start, end)


def can_stand_alone(text: str) -> bool:
    """Whether what is left of a sentence still says something by itself."""
    text = text.strip(" ,;:–—-")
    tokens = _tokens(text, 0, len(text))
    if not tokens:
        return False
    if tokens[0].word in small.SUBORDINATORS and "," not in text:
        return False
    return len(tokens) > 2 or says_something(tokens)  # noqa: PLR2004 - "Yes" or "Hi all"


def breaks(gap: str) -> bool:
    """Whether what stands between two words parts them; the colon in 1:30 does not."""
    return gap != ":" and any(mark in BREAKS for mark in gap)


def says_something(words: Sequence[Token]) -> bool:
    """Whether these words hold a subject or a verb, as far as lists and endings tell."""
    return any(word.is_verb or word.word in small.PRONOUNS for word in words)


def tokens_of(text: str, place: TextSpan) -> list[Token]:
    """The words that stand at a place."""
    return _tokens(text, place.start, place.end)


def _tokens(text: str, start: int, end: int) -> list[Token]:
    found = TOKEN.finditer(text, start, end)
    return [Token(small.folded(match.group()), match.group(), *match.span()) for match in found]


def is_short_form(text: str, end: int) -> bool:
    """Whether the period before ``end`` belongs to a short form such as "Dr." and ends no sentence."""
    if text[end - 1 : end] != "." or text[end:].lstrip(" ")[:1] in {"", "\n"}:
        return False
    return bool(SHORT_FORM.search(text[max(0, end - LOOKED_BACK) : end]))


def _clause_start(seen: Around) -> int:
    words = seen.before
    for index in range(-1, -len(words) - 1, -1):
        gap = seen.gap_before(index)
        first = words[index + 1] if index + 1 < 0 else None
        if breaks(gap):
            return first.start if first else seen.place.start
        if "," in gap and _opens(first):
            return first.start if first else seen.place.start
        opens = first is None or first.word in SUBJECTS
        joins = opens and words[index].word in small.CLAUSE_JOINERS
        if joins and says_something(words[: len(words) + index]):
            return words[index].start
    return seen.sentence.start


def _opens(first: Token | None) -> bool:
    """Whether a part can begin with this word: with a subject, or with the place itself."""
    if first is None:
        return True
    return first.word in OPENERS or first.written[:1].isupper()


def _clause_end(seen: Around) -> int:
    last = seen.place.end
    for index, token in enumerate(seen.after):
        gap = seen.text[last : token.start]
        if breaks(gap):
            return last
        later = seen.after[index + 1 :]
        joins = token.word in small.EQUAL_JOINERS and later and later[0].word in small.PRONOUNS
        if joins or ("," in gap and token.word in small.PRONOUNS):
            return last
        last = token.end
    return last
