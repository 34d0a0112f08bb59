"""Initials that stand for a person: "M. finally slept", "miss R in 4", "K.M., 31", and after a first name "Marisol T.".

The kind is ``initial`` for initials alone and ``name-initial`` for a name with one behind it. A vitamin, a plan or a
building has a letter too, and a signature is the writer's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, Word

ALONE, BEHIND_A_NAME = "initial", "name-initial"
CALLED = frozenset(
    "lil little big baby miss ms mr mrs mx client resident guest patient kid girl boy mama sweet called named initial"
    " initials don doña señora señor sra sr clienta cliente residente paciente niña niño".split(" ")
)
"""Words after which a letter is somebody, with or without a period."""
LETTERED = frozenset(
    "plan vitamin hep hepatitis type building bldg unit section part grade option step group class room door gate lot"
    " measure coaching line route train exhibit schedule apt suite court courtroom tier level team series form hall"
    " wing dorm pod cup generation gen model size the a an vitamina edificio grupo sala puerta opcion tipo seccion"
    " linea".split(" ")
)
"""Words after which a letter is a letter."""
NO_PERSON = frozenset("us uk dc la ny nyc er ps eu un tv id pm am dr st va ok cv".split(" "))
SIGNED = ("-", "–", "—", "^", "~")
ALSO_WORDS = frozenset("i a y o e u".split(" "))
"""Letters that are words as well, and need their period."""
LONGEST_PAIR = 2


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every initial that stands for a person, as far as the words around it tell."""
    words, done = reading.words, 0
    for at, word in enumerate(words):
        if at < done or not _is_letter(word):
            continue
        end = at + 1
        while end < len(words) and end < at + LONGEST_PAIR and _is_letter(words[end]) and _is_joined(reading, end):
            end += 1
        done = end
        kind = _kind(reading, at, end)
        if kind:
            first = words[at - 1] if kind == BEHIND_A_NAME else word
            yield Hit(kind, first.place.joined(words[end - 1].place), 0.5, "".join(one.text for one in words[at:end]))


def _is_letter(word: Word) -> bool:
    return len(word.as_written) == 1 and word.as_written.isalpha() and word.as_written.isupper() and not word.in_hashtag


def _is_joined(reading: Reading, at: int) -> bool:
    """Whether only a period stands between a letter and the one before it."""
    return reading.original[reading.words[at - 1].place.end : reading.words[at].place.start] == "."


def _kind(reading: Reading, at: int, end: int) -> str:
    words, text = reading.words, reading.original
    start, behind = words[at].place.start, text[words[end - 1].place.end :][:12]
    is_dotted = behind.startswith(".")
    gap = text[words[at - 1].place.end : start] if at else ""
    before = words[at - 1] if gap in {" ", ". "} else None
    said = before.text if before else ""
    is_no_person = said in LETTERED or "".join(word.text for word in words[at:end]) in NO_PERSON
    if is_no_person or (words[at].text in ALSO_WORDS and not is_dotted):
        return ""
    if said in CALLED:
        return ALONE
    if before and before.as_written[0].isupper():
        return BEHIND_A_NAME if gap == " " and before.text.isalpha() and len(said) > 1 and end == at + 1 else ""
    if is_dotted and not text[:start].rstrip().endswith(SIGNED):
        goes_on = behind[1:].lstrip(" \"'”’")[:1]
        return ALONE if goes_on.islower() or goes_on == "," else ""
    return ALONE if behind.startswith((", who ", ", que ", ", whose ")) else ""


DETECTOR = TextDetector(
    kinds=(ALONE, BEHIND_A_NAME),
    find=find,
    sees="initials of names",
    finds=(
        "⟦M⟧. finally picked a name",
        'so happy for "⟦O⟧." from our class',
        "and miss ⟦R⟧ in 4",
        "update: ⟦K.M⟧., 31, is out",
        "yesterday ⟦M⟧, who picked the book, cried",
        "so proud of ⟦Marisol T⟧. today",
        "dice don ⟦C⟧. que ya comió",
    ),
    ignores=(
        "Plan B. is soup, and vitamin D. helps.",
        "We meet in Building C. on Monday",
        "The U.S. is big, and L.A. too.",
        "I am tired and A plus tired.",
        "Thank you all! - J.",
        "P.S. bring a pie",
    ),
)
