"""Spaces, commas, brackets and capitals around a cut: what is left reads as if the words had never been there."""

from __future__ import annotations

import re

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Around, Token, is_short_form
from hatpeg.core.place import TextSpan

PAIRS = {"(": ")", "[": "]", "{": "}", '"': '"', "“": "”", "‘": "’", "«": "»", "¿": "?", "¡": "!", "*": "*"}
OPENING = "([{“«‘"
CLOSING = ")]}”»’"
LOOSE = ",;:–—-"
"""Marks that mean nothing at the start or the end of a sentence."""
FULL = ".!?…"
GOES_ON = small.PREPOSITIONS | small.CLAUSE_JOINERS | small.JOINERS | small.PRONOUNS | small.TIME_WORDS
GOES_ON |= small.DETERMINERS | small.ADVERBS | small.SUBORDINATORS | small.VERBS
"""Words that begin something new after a place, and do not lean back on it."""
SHORT_SUBJECT = 4
NEXT_WORD = re.compile(r"\s*([^\W_]+(?:['’][^\W_]+)*)")


def whole(text: str, place: TextSpan) -> TextSpan:
    """The place without blanks at its ends, with whole words and the sign of a hashtag or a handle."""
    start, end = place.start, min(place.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start > 1 and text[end - 1] in ".!?…" and _ends_there(text, end):
        end -= 1
    if start == end:
        return TextSpan(start, end)
    while start > 0 and in_word(text[start - 1]) and in_word(text[start]):
        start -= 1
    while end < len(text) and in_word(text[end]) and in_word(text[end - 1]):
        end += 1
    if start > 0 and text[start - 1] in "#@＃":
        start -= 1
    return TextSpan(start, end)


def _ends_there(text: str, end: int) -> bool:
    """Whether a mark before ``end`` ends the sentence, which has to keep it."""
    rest = text[end : end + 3].lstrip(" ")
    return not rest or rest[0] == "\n" or (rest[0].isupper() and text[end].isspace())


def in_word(character: str) -> bool:
    """Whether a character belongs inside a word."""
    return character.isalnum() or character == "_"


def mended(text: str, cut: TextSpan) -> tuple[TextSpan, str]:
    """The span that has to go together with ``cut``, and the characters to put in its place."""
    start, end = without_brackets(text, cut)
    left, right = _left(text, start), _right(text, end)
    opens = left < 0 or text[left] in "\n¿¡" or (text[left] in FULL and not is_short_form(text, left + 1))
    closes = right >= len(text) or text[right] in FULL + "\n"
    if opens and closes:
        return _whole_sentence(text, left, right)
    if opens:
        return _at_start(text, start, end, left)
    if closes:
        return _at_end(text, left, right), ""
    return _in_the_middle(text, start, end, left, right)


def _left(text: str, at: int) -> int:
    """The last character before ``at`` that is no blank, or -1; a line break counts as a character."""
    left = at - 1
    while left >= 0 and text[left].isspace() and text[left] != "\n":
        left -= 1
    return left


def _right(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace() and text[at] != "\n":
        at += 1
    return at


def without_brackets(text: str, place: TextSpan) -> tuple[int, int]:
    """The place together with the brackets and quotation marks that would be left empty."""
    start, end = place.start, place.end
    while True:
        left, right = _left(text, start), _right(text, end)
        if left < 0 or right >= len(text) or PAIRS.get(text[left]) != text[right]:
            return start, end
        start, end = left, right + 1


def _whole_sentence(text: str, left: int, right: int) -> tuple[TextSpan, str]:
    """Take the sentence's own end too, and one gap to its neighbors; a line that is empty then goes as well."""
    if left >= 0 and text[left] in "¿¡":
        left = _left(text, left)
    while right < len(text) and text[right] in FULL + '"”’»':
        right += 1
    after = _right(text, right)
    if left < 0 or text[left] == "\n":
        if after < len(text) and text[after] == "\n":
            after += 1
        elif after >= len(text) and left >= 0:
            return TextSpan(left, after), ""
        return TextSpan(left + 1, after), ""
    return TextSpan(left + 1, right), ""


def _at_start(text: str, start: int, end: int, left: int) -> tuple[TextSpan, str]:
    right = _right(text, end)
    while right < len(text) and text[right] in LOOSE:
        right = _right(text, right + 1)
    joined = NEXT_WORD.match(text, right)
    if joined and small.folded(joined.group(1)) in small.JOINERS | {"but", "pero", "so"}:
        right = _right(text, joined.end())
    begin = left + 1
    lead = text[begin:start] if text[begin:start].isspace() else ""
    first = text[start : start + 1]
    if right < len(text) and (first.isupper() or (first.isdigit() and left >= 0)):
        return TextSpan(begin, right + 1), lead + text[right].upper()
    return TextSpan(begin, right), lead


def _at_end(text: str, left: int, right: int) -> TextSpan:
    while left >= 0 and (text[left] in LOOSE or text[left].isspace()) and text[left] != "\n":
        left -= 1
    return TextSpan(left + 1, right)


def _in_the_middle(text: str, start: int, end: int, left: int, right: int) -> tuple[TextSpan, str]:
    before, after = text[left], text[right]
    if before in OPENING:
        while right < len(text) and text[right] in LOOSE + " ":
            right += 1
        return TextSpan(left + 1, right), ""
    if after in CLOSING:
        return _at_end(text, left, right), ""
    if before == after == "," or (before in "–—-" and after in "–—-"):
        return _between_two(text, left, right)
    if after in ",;:":
        return TextSpan(left + 1, right), ""
    joined = NEXT_WORD.match(text, right)
    if before in ",;" and joined and small.folded(joined.group(1)) in small.EQUAL_JOINERS | small.JOINERS:
        return TextSpan(left, right), " "
    if joined and small.folded(joined.group(1)) in small.JOINERS and _leans(text, start) and _leans(text, joined.end()):
        right = _right(text, joined.end())  # "thanks ⟦to Ana⟧ and to all"
    blank = left + 1 < start or right > end
    return TextSpan(left + 1, right), " " if blank else ""


def _leans(text: str, at: int) -> bool:
    """Whether the word that begins here leans on what follows it."""
    word = NEXT_WORD.match(text, at)
    return word is not None and small.folded(word.group(1)) in small.PREPOSITIONS


def _between_two(text: str, left: int, right: int) -> tuple[TextSpan, str]:
    """Of two commas or dashes one stays in a list; both go around what a name was explained by."""
    word = NEXT_WORD.match(text, right + 1)
    if word is None:
        return TextSpan(left, right), ""
    token = Token(small.folded(word.group(1)), word.group(1), *word.span(1))
    if token.is_verb or token.word in small.ADVERBS or text[left] != "," or _explains(text, left, right):
        return TextSpan(_left(text, left) + 1, _right(text, right + 1)), " "
    return TextSpan(left, right), ""


def _explains(text: str, left: int, right: int) -> bool:
    """Whether two commas, the only ones, stand around what explains a short subject: "our resident, ⟦71⟧, paints"."""
    start = max((text.rfind(mark, 0, left) for mark in FULL + "\n"), default=-1) + 1
    words = text[start:left].split()
    rest = re.split(r"[.!?…\n]", text[right + 1 :], maxsplit=1)[0]
    is_short = 1 < len(words) <= SHORT_SUBJECT and small.folded(words[0]) in small.DETERMINERS
    return is_short and "," not in rest and not re.search(r"\b(?:and|or|y|o)\b", rest)


def leans_forward(seen: Around) -> bool:
    """Whether the word after the place is one that the words before it go with: "the ⟦Elm Street⟧ office"."""
    token = seen.next_word
    if token is None:
        return False
    owned = seen.before and seen.before[-1].word in small.DETERMINERS
    ending = token.word.endswith(("ly", "mente")) or (not owned and token.word.endswith(("ing", "ando", "iendo")))
    return token.word not in GOES_ON and not token.is_verb and not ending
