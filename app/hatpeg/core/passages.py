"""Whole sentences around a passage, with the sentences after it that would hang in the air once it is gone."""

from __future__ import annotations

import re

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Token, tokens_of
from hatpeg.core.facts import Facts
from hatpeg.core.place import TextSpan

TOLD = "about-concrete-client"
PEOPLE = frozenset({"person-name", "watch-name", "one-client", "someones-account"})
OTHERS = frozenset({"not-served", "credit-words", "staff-name", "public-contact", "open-to-all", "own-life"})
ELSE = frozenset({"about-advocacy", "about-self", "about-colleague-or-public", "about-event-or-service"})
SURE = 0.6
"""From here on the reader is believed when it says that a sentence is about somebody or something else."""
SHORT = 3
"""Words that a sentence without a verb may have and still be an echo of the one before it: "ONE shoe."."""
ECHO = 10
HOW_LONG = frozenset("year years month months weeks days since born missed años meses semanas dias desde nacio".split())
OPENS_AN_ECHO = small.ARTICLES | frozenset(
    "one two three just only same not no again never every in cada solo tres".split()
)
SUBJECTS = small.PRONOUNS | small.ASK_TO_CONTACT | small.NEEDY
SUBJECTS |= frozenset("our us your help join open opens come donate free tickets has have nuestro nuestra ven".split())
TELLS_ON = frozenset(
    "has had loves hates likes wants needs lives works reckoned asked diagnosed been tiene tenia lleva vive trabaja"
    " paga fue era llego bailo salio entro perdio gano volvio cumplio nacio pidio murio quiere necesita".split()
)
"""Verbs that a sentence begins with whose subject was named before: "Has two cats"."""
SOMEBODY = frozenset(
    "she he her his him hers she's he's she'd he'd she'll he'll herself himself"
    " they them their they're they'd they've theirs"
    " ella ellas ellos suyo suya".split()
)
OPENING_WORDS = 6
"""How far into a sentence a pronoun may stand and still be what the sentence hangs on."""
KNOWN_PERSON = frozenset(
    "mom mother mum dad father sister brother daughter son wife husband partner grandma grandpa aunt uncle cousin"
    " friend boss supervisor manager director dog cat mama papa hermana hermano hija hijo esposa esposo pareja abuela"
    " abuelo tia tio prima primo amiga amigo jefa jefe perro gata gato".split()
)
SOMEBODY_DONE_TO = re.compile(r"\W*(?:lo|la|le|los|las) [^\W\d_]+(?:aron|ieron|eron|amos|imos)\b", re.IGNORECASE)
"""Spanish: "Lo golpearon saliendo del bar"."""
SHORT_FORM = re.compile(r"(?:\b[A-Z]\.)+\s*\Z|\b[A-Z][a-z]{1,2}\.\s*\Z")
QUOTES = re.compile(r'["“”]')
LETTER = re.compile(r"[^\W\d_]")
WORD = re.compile(r"[^\W\d_]+")
FEWEST, FEWEST_OF_FEW, MANY_WORDS = 4, 2, 10
MOST_FOLLOWING = 12
"""A story longer than this is looked at again after the first of it is mended."""


def is_left(before: str, after: str) -> bool:
    """Whether a text still is a post, and not a word or two of what it was."""
    had, has = len(WORD.findall(before)), len(WORD.findall(after))
    return has >= (FEWEST if had >= MANY_WORDS else FEWEST_OF_FEW)


def sentences_at(facts: Facts, place: TextSpan) -> TextSpan:
    """The sentences that a place stands in, and nothing more; blanks left out."""
    sentences = facts.reading.sentences
    first = facts.reading.sentence_at(place.start)
    last = facts.reading.sentence_at(max(place.start, place.end - 1))
    return _without_blanks(facts.draft.text, TextSpan(sentences[first].start, sentences[last].end))


def passage_at(facts: Facts, place: TextSpan) -> TextSpan:
    """The sentences that a place stands in, and those after them that mean nothing without; blanks left out."""
    sentences, text = facts.reading.sentences, facts.draft.text
    first = facts.reading.sentence_at(place.start)
    last = facts.reading.sentence_at(max(place.start, place.end - 1))
    while first and (not LETTER.search(sentences[first].of(text)) or _leads_on(facts, first)):
        first -= 1
    last = _last_hanging(facts, first, last)
    first, last = _quotes_closed(facts, first, last)
    return _without_blanks(text, TextSpan(sentences[first].start, sentences[last].end))


def _leads_on(facts: Facts, index: int) -> bool:
    """Whether the sentence before this one introduces whom it tells of, or does not end where it seems to."""
    sentences, text = facts.reading.sentences, facts.draft.text
    before = sentences[index - 1]
    if "\n\n" in before.of(text):
        return False
    return _goes_on(text, before, sentences[index]) or _is_told_of(facts, before)


def _goes_on(text: str, before: TextSpan, sentence: TextSpan) -> bool:
    """Whether two sentences are one, after initials or a short form that no list has."""
    return sentence.of(text)[:1].islower() and bool(SHORT_FORM.search(before.of(text)))


def _is_told_of(facts: Facts, sentence: TextSpan) -> bool:
    """Whether somebody is named in a sentence who may be the one served, and is nobody's helper or guest."""
    inside = [hit for hit in facts.hits if hit.place.overlaps(sentence)]
    if any(hit.kind in OTHERS or (hit.kind in ELSE and hit.score >= SURE) for hit in inside):
        return False
    return any(hit.kind in PEOPLE for hit in inside)


def _last_hanging(facts: Facts, first: int, last: int) -> int:
    sentences, text = facts.reading.sentences, facts.draft.text
    for index in range(last + 1, min(len(sentences), last + 1 + MOST_FOLLOWING)):
        sentence = sentences[index]
        if "\n\n" in sentences[index - 1].of(text) and LETTER.search(sentence.of(text)):
            break
        if _goes_on(text, sentences[index - 1], sentence) or _hangs(facts, sentence, first):
            last = index
        elif index > last + 1 or not facts.inside(sentence, TOLD):
            break
    return last


def _hangs(facts: Facts, sentence: TextSpan, first: int) -> bool:
    """Whether a sentence speaks of somebody whom only the sentences before it name, or is a mere echo of them."""
    words = tokens_of(facts.draft.text, sentence)
    if not LETTER.search(sentence.of(facts.draft.text)):
        return True
    if sentence.of(facts.draft.text).lstrip()[:1] == "#":
        return False
    if words and len(words) <= SHORT and not any(word.is_verb or word.word in small.PRONOUNS for word in words):
        return words[0].word in OPENS_AN_ECHO or words[0].written[:1].isdigit()
    if (
        _is_echo(words)
        or (words and words[0].word in TELLS_ON)
        or SOMEBODY_DONE_TO.match(sentence.of(facts.draft.text))
    ):
        return True
    told = facts.inside(sentence, TOLD)
    if any(word.written.endswith("ó") for word in words[: OPENING_WORDS if told else 1]):
        return True
    if _is_told_of(facts, sentence) or facts.inside(sentence, "picture-words"):
        return True
    near = len(words) if told else OPENING_WORDS
    for number, word in enumerate(words[:near]):
        if word.word in KNOWN_PERSON and number and words[number - 1].word in {"my", "our", "mi", "nuestra", "nuestro"}:
            return False
        if word.word in SOMEBODY:
            return not _is_introduced(words[:number]) and not _known_before(facts, first)
    return False


def _is_echo(words: list[Token]) -> bool:
    """Whether a sentence without a subject tells on of how long or since when: "Two years and counting"."""
    said = {word.word for word in words}
    return len(words) <= ECHO and not said.isdisjoint(HOW_LONG) and said.isdisjoint(SUBJECTS)


def _is_introduced(words: list[Token]) -> bool:
    """Whether the sentence names, before its pronoun, somebody the pronoun may be about: "when a friend says she"."""
    return any(
        word.word
        in {"a", "an", "every", "each", "any", "someone", "somebody", "anyone", "everyone", "nobody"}
        | {"una", "un", "alguien", "cada", "quien", "people", "folks", "who"}
        for word in words
    )


def _known_before(facts: Facts, first: int) -> bool:
    """Whether the sentence before the passage speaks of somebody of the writer's own, who may be meant."""
    if not first:
        return False
    words = tokens_of(facts.draft.text, facts.reading.sentences[first - 1])
    return any(
        word.word in KNOWN_PERSON and number and words[number - 1].word in {"my", "mi"}
        for number, word in enumerate(words)
    )


def _quotes_closed(facts: Facts, first: int, last: int) -> tuple[int, int]:
    """The sentences, with as many more as close a quotation that they open."""
    sentences, text = facts.reading.sentences, facts.draft.text

    def is_open() -> bool:
        return len(QUOTES.findall(text[sentences[first].start : sentences[last].end])) % 2 == 1

    if is_open() and len(QUOTES.findall(text[: sentences[first].start])) % 2 == 1:
        while first and not QUOTES.search(text[sentences[first - 1].start : sentences[first - 1].end]):
            first -= 1
        first = max(0, first - 1)
    tried = last
    while is_open() and tried + 1 < len(sentences):
        tried += 1
        if QUOTES.search(sentences[tried].of(text)):
            last = tried
            break
    return first, last


def _without_blanks(text: str, span: TextSpan) -> TextSpan:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return TextSpan(start, end)
