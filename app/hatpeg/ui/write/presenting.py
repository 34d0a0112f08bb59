"""What the Write page shows, from a draft and its verdict, without Qt."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.finding import WOULD_BE, Finding, Severity
from hatpeg.core.gate import Reason, refused
from hatpeg.core.kept import Acknowledged
from hatpeg.core.lifting import REASONS, NotSo, is_lifted, standing
from hatpeg.core.network import Network
from hatpeg.core.place import TextSpan
from hatpeg.core.second_look.answering import LookedAt
from hatpeg.core.speech import mark, number, say, say_many
from hatpeg.core.verdict import Decision, Verdict
from hatpeg.ui.write.photo_lines import photo_lines
from hatpeg.ui.write.previewing import preview
from hatpeg.ui.write.rewriting import deletes_too_much
from hatpeg.ui.write.state import (
    STAYS_HERE,
    ActionState,
    CardState,
    Change,
    Lifted,
    Mark,
    PreviewState,
    Tone,
    VerdictState,
    WriteState,
)

QUESTION = mark("If someone you serve read this, would they know it is about them? Would they be glad you shared it?")
STAYS_ON = mark("No one can allow this rule. It always stays on.")
ALLOWED = mark("It can be copied once, within a day. If a letter changes, it has to be looked at again.")
MOST_CARDS = 6
QUOTE_LENGTH = 60
CODE_DIGITS, MOST_CODES = 4, 3
SEVERITY_WORDS = {
    Severity.BLOCK: mark("Must change"),
    Severity.WARN: mark("Worth a look"),
    Severity.ADVISE: mark("Good to know"),
}
CAN_GO = frozenset({Tone.LOOK, Tone.CLEAR})
OTHER_WORDS = mark("Words")
FAMILY_WORDS = {
    "client": mark("Client details"),
    "identity": mark("Personal details"),
    "health": mark("Private life"),
    "status": mark("Private life"),
    "lgbtq": mark("Private life"),
    "minor": mark("Children"),
    "language": mark("Wording"),
    "audience": mark("Who can see it"),
    "location": mark("Location"),
    "conduct": mark("Tone"),
    "crossover": mark("Work and private"),
    "org": mark("Agency"),
}


def present(  # noqa: PLR0913 - a page is made of this much, each part by its name
    draft: Draft,
    verdict: Verdict | None,
    destination: Destination,
    other_networks: Sequence[Network] = (),
    *,
    kept: Iterable[tuple[str, str]] = (),
    reasons: Collection[Acknowledged] = (),
    looked_at: LookedAt | None = None,
    can_ask: bool = False,
    changes: tuple[Change, ...] = (),
    can_undo_all: bool = False,
    clears_in: int = 60,
    meanwhile: Sequence[Finding] = (),
    most_cards: int = MOST_CARDS,
    previewed: PreviewState | None = None,
) -> WriteState:
    """The page for a draft.

    ``verdict`` may be missing, of an earlier draft or of a first look: then the page says "Checking", keeps nothing
    clear, and shows the findings of ``meanwhile``, which stand in the draft as it is.
    ``kept`` are (rule, words) of findings worth a look that the caseworker chose to keep, ``reasons`` those given for
    what is not what it looks like; ``looked_at`` is what somebody else allowed of this very draft, and ``can_ask``
    whether somebody could be asked; ``clears_in`` are the seconds after which copied text is taken back;
    ``previewed`` is the preview of this very text there, where it was made before: counting takes its time.
    """
    is_current = verdict is not None and verdict.fingerprint == draft.fingerprint and not verdict.is_first_look
    current = verdict if is_current else None
    found = current.findings if current else tuple(meanwhile)
    stopping = standing(found, draft.text, reasons)
    left = looked_at.still_standing(stopping, draft.fingerprint) if looked_at and current else stopping
    findings = _shown(draft, left, frozenset(kept))
    is_allowed = len(left) < len(stopping)
    cards = tuple(_card(at, finding, draft, len(findings)) for at, finding in enumerate(findings[:most_cards], 1))
    tone = _tone(draft, current, findings)
    return WriteState(
        destination=destination,
        is_reply=draft.is_reply,
        marks=tuple(Mark(card.span, card.severity, card.number) for card in cards if card.span),
        cards=cards,
        more=max(0, len(findings) - most_cards),
        verdict=_allowed_card(tone)
        if is_allowed and tone in CAN_GO
        else _verdict_card(tone, findings, current, destination),
        preview=previewed or preview(draft, destination, other_networks),
        action=replace(
            _action(tone, findings, current, draft, destination, reasons, looked_at),
            can_ask=can_ask and tone is Tone.CHANGE,
        ),
        changes=changes,
        photos=photo_lines(draft, current),
        lifted=tuple(_lifted(found, draft, reasons)),
        can_fix_all=len(cards) > 1 and all(_is_quickly_fixed(card, draft) for card in cards),
        can_undo_all=can_undo_all,
        question=say(QUESTION) if tone is Tone.CLEAR and destination.hat is Hat.PROFESSIONAL else "",
        after_copy=_after_copy(destination, clears_in) if tone is Tone.CLEAR else "",
    )


def _after_copy(to: Destination, seconds: int) -> str:
    return say(
        "Paste it on {network}, as {account}. The copied text is cleared after {seconds} seconds.",
        network=to.network.called,
        account=to.account.name,
        seconds=seconds,
    )


def _is_quickly_fixed(card: CardState, draft: Draft) -> bool:
    return card.primary is not None and not deletes_too_much(card.primary, draft.text)


def _lifted(found: Iterable[Finding], draft: Draft, reasons: Iterable[Acknowledged]) -> Iterable[Lifted]:
    """The reasons that lift something in the draft as it is, in the order they were given."""
    findings = tuple(found)
    for reason in reasons:
        if any(is_lifted(finding, draft.text, (reason,)) for finding in findings):
            yield Lifted(reason.rule, reason.words, say(REASONS[NotSo(reason.code)]))


def _shown(draft: Draft, found: Iterable[Finding], kept: frozenset[tuple[str, str]]) -> tuple[Finding, ...]:
    """The findings to show: without those that were kept, and one card for words that several rules mind."""
    shown: list[Finding] = []
    for finding in found:
        is_kept = finding.severity is not Severity.BLOCK and (finding.rule, _words(finding, draft)) in kept
        if not is_kept and not any(_says_enough(other, finding) for other in shown):
            shown.append(finding)
    return tuple(shown)


def _says_enough(shown: Finding, other: Finding) -> bool:
    """Whether a finding that is shown, as severe or more so, already marks all words of another."""
    outer, inner = shown.place, other.place
    return isinstance(outer, TextSpan) and isinstance(inner, TextSpan) and outer.covers(inner)


def _words(finding: Finding, draft: Draft) -> str:
    return finding.place.of(draft.text) if isinstance(finding.place, TextSpan) else ""


def _card(at: int, finding: Finding, draft: Draft, of: int) -> CardState:
    words = " ".join(_words(finding, draft).split())
    quote = words if len(words) <= QUOTE_LENGTH else words[: QUOTE_LENGTH - 1].rstrip() + "…"
    span = finding.place if isinstance(finding.place, TextSpan) else None
    stops = finding.severity is Severity.BLOCK
    return CardState(
        number=at,
        rule=finding.rule,
        severity=finding.severity,
        severity_word=say(SEVERITY_WORDS[finding.severity]),
        family_word=say(FAMILY_WORDS.get(finding.rule.partition(".")[0], OTHER_WORDS)),
        title=say(finding.message).rstrip("."),
        quote=quote,
        why=_why(finding),
        instead=say(finding.instead),
        span=span,
        primary=finding.rewrites[0] if finding.rewrites else None,
        others=finding.rewrites[1:],
        can_keep=not stops,
        listed=finding.listed,
        of=of,
        can_lift=finding.can_be_lifted,
        stays_on=say(STAYS_ON) if stops and span and not finding.can_be_lifted else "",
    )


def _why(finding: Finding) -> str:
    observed = say(WOULD_BE[finding.observed]) if finding.observed is not None else ""
    return " ".join(filter(None, (observed, say(finding.why))))


def _tone(draft: Draft, verdict: Verdict | None, findings: Sequence[Finding]) -> Tone:
    if not draft.text.strip() and not draft.photos:
        return Tone.EMPTY
    if verdict is None:
        return Tone.CHECKING
    if verdict.decision is Decision.UNCHECKED:
        return Tone.UNCHECKED
    if _count(findings, Severity.BLOCK):
        return Tone.CHANGE
    if verdict.over_limit:
        return Tone.TOO_LONG
    return Tone.LOOK if _count(findings, Severity.WARN) else Tone.CLEAR


def _count(findings: Iterable[Finding], severity: Severity) -> int:
    return sum(finding.severity is severity for finding in findings)


def _allowed_card(tone: Tone) -> VerdictState:
    """What is said of a draft that goes out because somebody else allowed it."""
    return VerdictState(tone, say("Somebody else looked and allowed it"), say(ALLOWED))


def _verdict_card(tone: Tone, findings: Sequence[Finding], verdict: Verdict | None, to: Destination) -> VerdictState:
    match tone:
        case Tone.EMPTY:
            return VerdictState(tone, say("Type or paste a post to check it."), say(STAYS_HERE))
        case Tone.CHECKING:
            return VerdictState(tone, say("Checking…"), "")
        case Tone.UNCHECKED:
            return _unchecked(verdict.unchecked if verdict else ())
        case Tone.CHANGE:
            return _to_change(findings)
        case Tone.TOO_LONG:
            title = say(
                "{n} too long for {network}", n=number(verdict.over_limit if verdict else 0), network=to.network.called
            )
            return VerdictState(tone, title, say("Shorten it, then copy."))
        case Tone.LOOK:
            title = say_many(
                "Can be copied. {n} worth a look first",
                "Can be copied. {n} worth a look first",
                _count(findings, Severity.WARN),
            )
            return VerdictState(tone, title, say("You decide."))
        case Tone.CLEAR:
            rules = verdict.rules_checked if verdict else 0
            left = say_many(
                "Nothing left to change. {n} rule checked.", "Nothing left to change. {n} rules checked.", rules
            )
            return VerdictState(tone, _clear_title(to), left)


def _clear_title(to: Destination) -> str:
    return say("Clear for your Work hat") if to.hat is Hat.PROFESSIONAL else say("Clear for your Personal hat")


def _to_change(findings: Sequence[Finding]) -> VerdictState:
    must, look = _count(findings, Severity.BLOCK), _count(findings, Severity.WARN)
    title = say_many("{n} to change before you copy", "{n} to change before you copy", must)
    if look:
        return VerdictState(Tone.CHANGE, title, say_many("and {n} worth a look", "and {n} worth a look", look))
    if any(not finding.rewrites for finding in findings if finding.severity is Severity.BLOCK):
        return VerdictState(Tone.CHANGE, title, say("See what to write instead"))
    return VerdictState(
        Tone.CHANGE, title, say("One click fixes it") if must == 1 else say("One click fixes each of them")
    )


def _unchecked(missing: Sequence[str]) -> VerdictState:
    """What is said when a check could not be made; each thing that is missing has a code of its own."""
    digests = (hashlib.sha256(each.encode()).hexdigest()[:CODE_DIGITS].upper() for each in missing[:MOST_CODES])
    words = say("Try again, or copy the code below for help.")
    if missing:
        named = ", ".join(say(each) for each in missing)
        words = f"{say('Could not be checked: {what}.', what=named)} {words}"
    title = say("Not checked. Your draft is fine.")
    return VerdictState(Tone.UNCHECKED, title, words, "-".join(["N", *digests]))


def _action(  # noqa: PLR0913, PLR0917 - what the page knows, and what was said of it
    tone: Tone,
    findings: Sequence[Finding],
    verdict: Verdict | None,
    draft: Draft,
    to: Destination,
    reasons: Collection[Acknowledged],
    looked_at: LookedAt | None,
) -> ActionState:
    network = to.network.called
    not_ready = say("Not ready for {network} yet", network=network)
    match tone:
        case Tone.EMPTY:
            return ActionState(tone, "", say("Nothing to copy yet"), is_enabled=False, can_copy=False)
        case Tone.CHECKING:
            return ActionState(tone, say("Checking…"), say("Checking…"), is_enabled=True, can_copy=False)
        case Tone.UNCHECKED:
            return ActionState(tone, say("Not checked"), say("Check again"), is_enabled=True, can_copy=False)
        case Tone.CHANGE:
            must = _count(findings, Severity.BLOCK)
            things = say_many("Fix {n} thing to copy", "Fix {n} things to copy", must)
            return ActionState(tone, not_ready, things, is_enabled=True, can_copy=False)
        case Tone.TOO_LONG:
            over = number(verdict.over_limit if verdict else 0)
            label = say("Shorten by {n} to copy for {network}", n=over, network=network)
            return ActionState(tone, not_ready, label, is_enabled=True, can_copy=False)
        case Tone.LOOK | Tone.CLEAR:
            refusal = refused(draft, verdict, reasons, looked_at)
            status = say("Ready") if tone is Tone.CLEAR else say("Can be copied")
            is_open = refusal is None or refusal.reason is Reason.USED
            return ActionState(tone, status, to.copy_label, is_enabled=True, can_copy=is_open)
