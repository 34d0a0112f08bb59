"""What is told when something went out that should not have: one card for each network, decided without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hatpeg.core.markdown import escaped
from hatpeg.core.network import Network
from hatpeg.core.speech import mark, say

CALM = mark("This happens to careful people. What counts now is the next ten minutes.")
TAKE_DOWN, ON_PHONE, ON_WEB = mark("1. Take it down"), mark("On a phone"), mark("In a browser")
NOT_KNOWN = mark("How this is done here is not known. Look for three dots beside the post.")
WHAT_STAYS = mark("What can stay: {stays}")
ELSEWHERE = mark(
    "Deleting does not reach screenshots, shares, e-mail notices and search engines. It still ends most of it."
)
ALSO_WHERE = mark("Was it shared from there to another network or group? Take it down there too.")
CHECKED = mark("Looked up on {day}. Buttons move: look for words that mean the same.")
FROM_KNOWLEDGE = mark("From general knowledge, {day}. Buttons move: look for words that mean the same.")
WRITE_DOWN = mark("2. Write down, without telling it again")
NOTES = (
    mark("When it went out, and when it came down."),
    mark("The account and the network, and who could see it."),
    mark("The kind of detail, like “a name” or “a place”. Not the name, not the place."),
    mark("Comments or shares you saw: how many, and from whom if it matters."),
    mark("What you have done, in order."),
)
DO_NOT = mark(
    "Make no screenshot, and send the post to nobody: that is one more copy. Post no apology that tells it again, and "
    "do not write to the person through that network."
)
TELL = mark("3. Tell somebody today")
TELL_RULES = mark("{organisation} asks for this:")
TELL_AT_WORK = (
    mark("Your supervisor, or whoever looks after privacy in your team. By phone or in person."),
    mark("They decide who else must hear of it, and by when. Some laws give only days."),
    mark("They decide with you how the person is told. Whoever may be found by it has to know soon."),
)
TELL_AT = mark("This is what {organisation} knows you for: your supervisor there is the first to call.")
TELL_ON_PERSONAL = (
    mark("Is it about a client, even without a name? Then it is the same as at work: tell your supervisor."),
    mark("Is it about yourself alone? Then nobody has to know. A friend may help."),
)
IN_DANGER = mark("Could somebody be hurt by it now? Call your safety lead first, and 911 (or 112) if it cannot wait.")
SUPPORT = mark("4. And you")
SUPPORT_WORDS = mark("Help has lines you can call for yourself, at any hour. The button above opens them.")


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom the organisation wants to be told, in its own words; ``name`` alone where it has said no more."""

    name: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WentWrongState:
    """The card of one network. ``networks`` are the ids and names that can be chosen; ``text`` is in Markdown."""

    networks: tuple[tuple[str, str], ...] = ()
    chosen: str = ""
    text: str = ""


def went_wrong_state(
    networks: Iterable[Network], wanted: str, *, at_work: bool, whom: Whom | None = None
) -> WentWrongState:
    """The page for a network, or for the first one where the wanted one is not known. ``whom`` is plain text."""
    known = tuple(sorted(networks, key=lambda each: say(each.name).casefold()))
    network = next((each for each in known if each.id == wanted), known[0] if known else None)
    listed = tuple((each.id, say(each.name)) for each in known)
    if network is None:
        return WentWrongState()
    parts = (*_taking_down(network), *_writing_down(), *_telling(whom or Whom(), at_work=at_work), *_support())
    return WentWrongState(listed, network.id, "\n\n".join(parts))


def _taking_down(network: Network) -> tuple[str, ...]:
    how = network.taking_down
    parts = [f"## {say(TAKE_DOWN)}"]
    for heading, steps in ((ON_PHONE, how.phone), (ON_WEB, how.web)):
        if steps:
            parts += [f"**{say(heading)}**", _numbered(steps)]
    if not (how.phone or how.web):
        parts.append(say(NOT_KNOWN))
    if how.stays:
        parts.append(say(WHAT_STAYS, stays=say(how.stays)))
    parts += [say(ALSO_WHERE), say(ELSEWHERE)]
    if how.checked:
        parts.append(say(CHECKED if how.source else FROM_KNOWLEDGE, day=how.checked))
    return tuple(parts)


def _writing_down() -> tuple[str, ...]:
    return f"## {say(WRITE_DOWN)}", _bulleted(NOTES), say(DO_NOT)


def _telling(whom: Whom, *, at_work: bool) -> tuple[str, ...]:
    heading = f"## {say(TELL)}"
    if not at_work:
        return heading, _bulleted(TELL_ON_PERSONAL), say(IN_DANGER)
    if whom.words:
        own = "\n".join(f"- {escaped(line)}" for line in whom.words)
        return heading, say(TELL_RULES, organisation=escaped(whom.name)), own, say(IN_DANGER)
    named = (say(TELL_AT, organisation=escaped(whom.name)),) if whom.name else ()
    return heading, _bulleted(TELL_AT_WORK), *named, say(IN_DANGER)


def _support() -> tuple[str, ...]:
    return f"## {say(SUPPORT)}", say(SUPPORT_WORDS)


def _numbered(steps: Iterable[str]) -> str:
    return "\n".join(f"{number}. {say(step)}" for number, step in enumerate(steps, 1))


def _bulleted(lines: Iterable[str]) -> str:
    return "\n".join(f"- {say(line)}" for line in lines)
