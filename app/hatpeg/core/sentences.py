"""Where sentences end: at a full stop that is not an abbreviation's, and at every new line."""

from __future__ import annotations

import re
from itertools import pairwise

from hatpeg.core.place import TextSpan
from hatpeg.core.view import View

_PICTURES = r"[^\w\s\x00-\x7f¿¡£€¥¢§•·‣►▪▫●○–—→]"
_END = re.compile(
    rf"""[.!?\n\r](?:(?<=[.!?])(?<![.!?].)(?P<more>[.!?]*+)["')\]]*+{_PICTURES}*+(?=\s|\Z)  # a full stop, what closes
            (?:[^\S\n\r]+{_PICTURES}++(?=\s|\Z))*+                                     # with it, and its pictures
            |(?<=[\n\r])(?<![\n\r][\n\r]))\s*+                                         # or a new line""",
    re.VERBOSE,
)
"""The mark itself comes first, so that the engine can skip to marks; what stands before it is looked at after."""
_LAST_WORD = re.compile(r"(?:(?<=\s)|\A|(?<=[(\"'\[]))[^\W_]+(?:\.[^\W_]+)*\Z")
_LONGEST_ABBREVIATION = 8

_LEADING = frozenset(
    "mr mrs ms mx dr prof rev fr sr sra srta sres dra dña ud uds vd vds licda vs e.g i.e p.ej aprox approx apdo avda "
    "av ave apt apto lic ing arq col urb edif fracc priv pje exp cel cd gral dept depto ext tel capt "
    "sgt lt mt ft pte pag".split()
)
"""Abbreviations that something follows."""
_TRAILING = frozenset("st rd blvd ln hwy pkwy sq a.m p.m etc inc ltd co corp jr u.s ee.uu m.d ph.d".split())
_TRAILING_IF_CAPITAL = frozenset(
    "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec".split()
)
"""Abbreviations that may stand last, before a sentence that begins in one of the ways below."""
_NUMBERING = frozenset({"no", "nos", "num"})
_OPENERS = re.compile(
    r"[\"'(\[]*(?:I|He|She|We|They|It|You|The|This|That|There|My|Our|Your|His|Her|Their|Please|Call|But|And|If|When"
    r"|Yo|El|Ella|Nosotros|Nosotras|Ellos|Ellas|La|Los|Las|Esto|Esta|Este|Mi|Su|Tu|Pero|Si|Cuando)\b(?!\.)"
)


def sentences_of(plain: View, length: int) -> tuple[TextSpan, ...]:
    """The sentences of an original of this length, without gap or overlap; an empty one has one, empty."""
    text = plain.text
    starts = [0]
    begun = 0
    for match in _END.finditer(text):
        if match.end() >= len(text) or (match["more"] is not None and _goes_on(text, begun, match)):
            continue
        begun = match.end()
        if plain.starts[begun] > starts[-1]:
            starts.append(plain.starts[begun])
    return tuple(TextSpan(start, end) for start, end in pairwise([*starts, length]))


def _goes_on(text: str, begun: int, match: re.Match[str]) -> bool:
    """Whether the sentence that began at ``begun`` goes on after this mark."""
    mark, after = text[match.start() : match.end("more")], text[match.end() : match.end() + 12]
    if "\n" in match.group() or "!" in mark or "?" in mark:
        return False
    if len(mark) > 1:
        return after[:1].islower()
    found = _LAST_WORD.search(text, max(begun, match.start() - _LONGEST_ABBREVIATION), match.start())
    return found is not None and _is_abbreviation(found.group(), after, first=found.start() == begun)


def _is_abbreviation(word: str, after: str, *, first: bool) -> bool:
    small = word.lower()
    if small in _LEADING:
        return True
    if small in _NUMBERING:
        return after[:1].isdigit()
    if word.isdigit():
        return first and len(word) <= 2  # noqa: PLR2004 - the number of an item, "1. Call us"
    is_initial = len(word) == 1 and word.isupper() and word != "I"
    may_be_last = is_initial or small in _TRAILING or word in _TRAILING_IF_CAPITAL
    return may_be_last and not _OPENERS.match(after)
