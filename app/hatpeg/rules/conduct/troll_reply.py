"""An answer that argues in the thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.core.speech import mark, say
from hatpeg.rules.conduct._said import said

ARGUES = said("conduct-argues", unless=("cue-calm",))
CALLS = ("@", ".@", "reply to", "replying to", "re: @")
"""How a post begins that answers somebody by name."""
WAYS = (
    mark("Leave it: nobody has to answer"),
    mark("Answer once, with the house rules"),
    mark("Hide it, and note when and who for your supervisor"),
)


def look(facts: Facts) -> Iterator[TextSpan]:
    """Words of a quarrel, in an answer."""
    if facts.draft.is_reply or facts.draft.text.lstrip().casefold().startswith(CALLS):
        yield from ARGUES(facts)


def ways(_facts: Facts) -> Iterable[str]:
    """The calm ways to deal with a troll."""
    return map(say, WAYS)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="No quarrel in the thread, and no facts about anybody to win one.",
    message="Feeds a quarrel that others can read",
    why="Each answer lifts the thread, and facts told to win it stay for good.",
    instead="Leave it, answer once with the house rules, or hide it and keep a note.",
    flags=(
        "Actually you have no idea what we do here.",
        "People like you are the problem.",
        "For the record she was never turned away, you liar.",
        "Get a life.",
        "Keep your money, we don't need donors like you.",
        "Nice try, troll.",
        "We have the records to prove you wrong.",
        "Cállate, tú no sabes de lo que hablas.",
        "Do your homework before you comment.",
    ),
    passes=(
        "Thank you for your question. Our hours are on our page.",
        "Our house rules: no names, no insults. We hide what breaks them.",
        "We hear you, and we will call you on Monday.",
        "Please message our office about this.",
        "Gracias por escribir. Nuestras reglas están en la página.",
        "The pantry opens at nine.",
        "Actually, you can use the side door too.",
        "People like you keep our doors open.",
        "You have no idea what this means to us.",
        "Educate yourself with our class on Tuesday.",
        "Nobody asked you to carry this alone.",
        "Gente como tú hace posible el refugio.",
    ),
    sources=(
        Source(
            "MOD",
            "Moderating hurtful comments (nonprofits)",
            "http://www.socialmediatoday.com/content/when-should-you-delete-comment-your-facebook-page",
        ),
        Source(
            "MOD2",
            "Comment moderation as harm reduction",
            "https://www.acmstrategies.com/post/facebook-comment-moderation",
        ),
        Source("VOA", "Volunteers of America comment rules", "https://www.voascla.org/facebook-terms-of-use-voagbr"),
    ),
    fixes=("house-rules-reply", "remove-passage"),
    family="conduct",
    examples_are_replies=True,
    listed=ways,
)
