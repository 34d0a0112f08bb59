"""Streets named without a house number: "on Elm Street", "Old Quarry Lane", "la calle Olmo".

A street alone is only half a place, so it counts half. Words that end many other names (Court, Drive, Way,
Place) need a name before them that is no such other name: not Family Court, Toy Drive or United Way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, Word
from hatpeg.detect.text._streets import famous, listed

KIND = "street-name"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LONGEST = 3
SURE = _set(
    "street st avenue ave road rd lane ln boulevard blvd highway hwy parkway pkwy court ct drive dr way"
    " terrace crescent alley place square row"
)
LOOSE = _set("court drive dr way place square row alley")
"""Types that need a capital themselves, and a name that is not in the list of other names."""
SPANISH = _set("calle av avda avenida carretera camino callejon calzada pasaje colonia col carrera")
LITTLE = _set("de del la las los el y")
NUMBERED = _set("route highway hwy rt rte fm cr sr road rd calle avenida carrera ruta")

TOLD_BY = SURE | SPANISH | NUMBERED


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every named street; its value is the name in small letters."""
    words = reading.words
    for index in words.at(TOLD_BY):
        word, found = words[index], None
        if word.text in SURE and index:
            found = _ending_at(words, index)
        elif word.text in SPANISH:
            found = _starting_at(words, index)
        if found is None and word.text in NUMBERED:
            found = _numbered(words, index)
        if found and not _has_house_number(words, *found):
            first, last = found
            place = words[first].place.joined(words[last].place)
            name, longer = (" ".join(part.text for part in words[first : last + more]) for more in (1, 2))
            if not any(known in longer for known in famous()):
                yield Hit(KIND, place, 0.5, name)


def _has_house_number(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a number stands right before or behind: then it is an address, and another detector's."""
    before = first > 0 and words[first - 1].text.isdigit() and _adjoin(words[first - 1], words[first], 1)
    behind = last + 1 < len(words) and words[last + 1].text.isdigit() and _adjoin(words[last], words[last + 1], 2)
    return before or (behind and words[first].text in SPANISH)


def _ending_at(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """The street whose type is the word at ``index``: up to three words with capitals stand right before it."""
    kind, first = words[index], index
    while first and index - first < LONGEST and _belongs(words[first - 1], words[first]):
        first -= 1
    if first < index and (words[first].text in listed("not-first-in-a-street")):
        first += 1
    if first == index:
        return None
    name = words[index - 1]
    capital = kind.as_written[:1].isupper()
    if kind.text in LOOSE and (not capital or name.text in listed("other-names")):
        return None
    if not capital and (len(kind.text) == len("st") or (first == index - 1 and _opens_sentence(words, first))):
        return None
    if kind.text == "st" and index + 1 < len(words) and words[index + 1].as_written[:1].isupper():
        return None if _adjoin(kind, words[index + 1], 2) else (first, index)
    return first, index


def _belongs(word: Word, following: Word) -> bool:
    """Whether a word is part of the name that goes on with ``following``: a capital or a number such as "5th"."""
    written = word.as_written
    ordinal = written[0].isdigit() and written.endswith(("st", "nd", "rd", "th"))
    return word.sentence == following.sentence and (written[0].isupper() or ordinal) and _adjoin(word, following, 1)


def _adjoin(word: Word, following: Word, gap: int) -> bool:
    return following.place.start - word.place.end <= gap


def _opens_sentence(words: Sequence[Word], index: int) -> bool:
    return not index or words[index - 1].sentence != words[index].sentence


def _starting_at(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """The street whose type is the word at ``index``: "calle de la Amargura", "avenida Morelos"."""
    last = index
    for step in range(index + 1, min(len(words), index + 5)):
        word = words[step]
        if not _adjoin(words[step - 1], word, 2) or word.sentence != words[index].sentence:
            break
        if word.as_written[:1].isupper():
            last = step
        elif word.text not in LITTLE:
            break
    return (index, last) if last > index else None


def _numbered(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """A road that has a number for a name: "Cty Rd 8", "Route 6", "Calle 9"."""
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or not following.text.isdigit() or not _adjoin(words[index], following, 2):
        return None
    return (index, index + 1) if words[index].as_written[:1].isupper() else None


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "the house on ⟦Elm Street⟧",
        "down ⟦Old Quarry Lane⟧ again",
        "la casa de la ⟦calle Mezquite⟧",
        "placed on ⟦Tolliver St⟧",
        "neighbors on ⟦Larkspur Ct⟧",
        "out past ⟦Cty Rd 8⟧",
        "la ⟦avenida Morelos⟧",
        "her porch on ⟦5th Avenue⟧",
    ),
    ignores=(
        "Main Street America met on Wall Street.",
        "Sesame Street is on.",
        "street outreach at night",
        "Family Court and the Toy Drive",
        "United Way by the Way",
        "Ave Maria, Dr. Smith and St. Brigid's",
        "duerme en la calle con su perro",
        "Our street smells of rain.",
    ),
)
