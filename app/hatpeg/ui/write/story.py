"""A blended story: what is asked for it, when it is enough, and the post it makes, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from hatpeg.core.language import Language, language_of
from hatpeg.core.speech import mark, say

FEWEST = 3
"""Real stories that a blended one is made of at least: of two, each of the two could be known again."""
MOST = 99
PROMPTS = (
    mark("What happened, in general?"),
    mark("What helped?"),
    mark("What do you want readers to do?"),
)
LINES = {
    Language.ENGLISH: "This story blends the experiences of several people.",
    Language.SPANISH: "Esta historia reúne las experiencias de varias personas.",
}
"""What such a post says of itself, since readers take a story without it for one that happened. In the post's words."""
TOO_FEW = mark("Blend at least {n} real stories. With fewer, someone could tell who it is about.")
NO_WORDS = mark("Answer at least one question.")
NO_LINE = mark("Keep a line that says the story is blended. Readers take it for one person’s story otherwise.")


@dataclass(frozen=True, slots=True)
class Story:
    """The answers, in the order of ``PROMPTS``; how many real stories they blend; and the line that says so."""

    answers: tuple[str, ...] = ("", "", "")
    blends: int = 1
    line: str = LINES[Language.ENGLISH]

    @property
    def missing(self) -> str:
        """What is still missing, as a sentence; empty when the story can be put into the draft."""
        if not any(answer.strip() for answer in self.answers):
            return say(NO_WORDS)
        if self.blends < FEWEST:
            return say(TOO_FEW, n=FEWEST)
        return "" if self.line.strip() else say(NO_LINE)

    @property
    def post(self) -> str:
        """The post: the line first, then each answer as a paragraph."""
        return "\n\n".join(part.strip() for part in (self.line, *self.answers) if part.strip())


def line_for(answers: tuple[str, ...]) -> str:
    """The line that says what the story is, in the language of the answers."""
    return LINES[language_of(" ".join(answers))]
