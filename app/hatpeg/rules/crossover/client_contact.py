"""An invitation to people served to reach the writer in private."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import SERVED, cued

TO_SEEKERS = cued("private-contact", company=("cue-seeks-help",), beside=True)
TO_SERVED = cued("private-contact", company=SERVED)


def look(facts: Facts) -> Iterator[TextSpan]:
    """A private way to reach the writer, beside words to people who seek help, or in a sentence about those served."""
    yield from TO_SEEKERS(facts)
    yield from TO_SERVED(facts)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="People served are not friended, followed, messaged or looked up from a private account.",
    message="Invites people you serve to a private contact",
    why="It mixes two lives, is not answered at night, and shows others who is served.",
    instead="Give the hotline or the official chat, with its hours.",
    flags=(
        "If you need a bed, text my cell any time.",
        "Inbox me if you are being abused, I will help.",
        "My clients can find me on my personal Facebook, add me.",
        "Accepted her friend request, my client is so sweet.",
        "Si necesitas ayuda, escríbeme al privado.",
        "I looked her up, my client has a brother in Reno.",
        "Need a bed tonight? Message me privately, I'll get you in.",
        "Mis clientas me pueden escribir a mi WhatsApp personal.",
    ),
    passes=(
        "If you need help, call our line, day or night.",
        "DM us about volunteer shifts.",
        "Message our page about the gala.",
        "My inbox is full of cat pictures.",
        "Llámanos si necesitas ayuda.",
        "Add me to the potluck list.",
        "A client sent me a friend request and I declined.",
        "Never give clients your personal number.",
    ),
    sources=(
        Source(
            "NASW-STD",
            "NASW/ASWB/CSWE/CSWA technology standards, 2017",
            "https://socialworkers.org/Practice/NASW-Practice-Standards-Guidelines/Standards-for-Technology-in-Social-Work-Practice",
        ),
        Source(
            "NASW-107",
            "NASW Code 1.07 (study summary)",
            "https://socialworktestprep.com/blog/2025/may/07/ethics-the-exam-1-07-privacy-and-confidentiality",
        ),
        Source(
            "REAMER",
            "Reamer's outline of a practitioner policy (course copy)",
            "https://chapinknight.com/social-media-policy",
        ),
        Source("GVETS", "GVETS training vignette", "http://gvets.eu/quizzes/module-7-unit-1-casestudy-1/"),
        Source(
            "TS-ADV",
            "NNEDV, online communication for advocates",
            "https://techsafety.org/online-communication-for-advocates",
        ),
    ),
    fixes=("use-public-line", "remove-passage", "remove-clause", "say-it-of-many"),
    family="contact",
)
