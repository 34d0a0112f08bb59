"""Decides what the Write page shows, from a draft and its verdict, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.gate import Reason, refused
from hatpeg.core.network import Network
from hatpeg.core.place import TextSpan
from hatpeg.core.verdict import Decision, Verdict
from hatpeg.ui.write.state import (
    ActionState,
    CardState,
    Change,
    Mark,
    PreviewState,
    TabState,
    Tone,
    VerdictState,
    WriteState,
)

QUESTION = "If someone you serve read this, would they know it is about them? Would they be glad you shared it?"
MOST_CARDS = 6
QUOTE_LENGTH = 60
SEVERITY_WORDS = {
    Severity.BLOCK: "Must change",
    Severity.WARN: "Worth a look",
    Severity.ADVISE: "Good to know",
}
FAMILY_WORDS = {
    "client": "Client details",
    "identity": "Personal details",
    "health": "Private life",
    "status": "Private life",
    "lgbtq": "Private life",
    "minor": "Children",
    "language": "Wording",
    "audience": "Who can see it",
    "location": "Location",
    "conduct": "Tone",
    "crossover": "Work and private",
    "org": "Agency",
}


def present(  # noqa: PLR0913 - a page is made of this much, each part by its name
    draft: Draft,
    verdict: Verdict | None,
    destination: Destination,
    other_networks: Sequence[Network] = (),
    *,
    kept: Iterable[tuple[str, str]] = (),
    changes: tuple[Change, ...] = (),
    can_undo_all: bool = False,
    clears_in: int = 60,
    meanwhile: Sequence[Finding] = (),
) -> WriteState:
    """The page for a draft.

    ``verdict`` may be missing, of an earlier draft or of a first look: then the page says "Checking", keeps nothing
    clear, and shows the findings of ``meanwhile``, which stand in the draft as it is.
    ``kept`` are (rule, words) of findings worth a look that the caseworker chose to keep; ``clears_in`` are the
    seconds after which copied text is taken back.
    """
    is_current = verdict is not None and verdict.fingerprint == draft.fingerprint and not verdict.is_first_look
    current = verdict if is_current else None
    findings = _shown(draft, current.findings if current else meanwhile, frozenset(kept))
    cards = tuple(_card(number, finding, draft) for number, finding in enumerate(findings[:MOST_CARDS], 1))
    tone = _tone(draft, current, findings)
    return WriteState(
        destination=destination,
        is_reply=draft.is_reply,
        marks=tuple(Mark(card.span, card.severity, card.number) for card in cards if card.span),
        cards=cards,
        more=max(0, len(findings) - MOST_CARDS),
        verdict=_verdict_card(tone, findings, current, destination),
        preview=_preview(draft, destination, other_networks),
        action=_action(tone, findings, current, draft, destination),
        changes=changes,
        can_fix_all=len(cards) > 1 and all(card.primary for card in cards),
        can_undo_all=can_undo_all,
        question=QUESTION if tone is Tone.CLEAR and destination.hat is Hat.PROFESSIONAL else "",
        after_copy=_after_copy(destination, clears_in) if tone is Tone.CLEAR else "",
    )


def _after_copy(to: Destination, seconds: int) -> str:
    return f"Paste it on {to.network.name}, as {to.account.name}. The copied text is cleared after {seconds} seconds."


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


def _card(number: int, finding: Finding, draft: Draft) -> CardState:
    words = " ".join(_words(finding, draft).split())
    quote = words if len(words) <= QUOTE_LENGTH else words[: QUOTE_LENGTH - 1].rstrip() + "…"
    return CardState(
        number=number,
        rule=finding.rule,
        severity=finding.severity,
        severity_word=SEVERITY_WORDS[finding.severity],
        family_word=FAMILY_WORDS.get(finding.rule.partition(".")[0], "Words"),
        title=finding.message.rstrip("."),
        quote=quote,
        why=finding.why,
        instead=finding.instead,
        span=finding.place if isinstance(finding.place, TextSpan) else None,
        primary=finding.rewrites[0] if finding.rewrites else None,
        others=finding.rewrites[1:],
        can_keep=finding.severity is not Severity.BLOCK,
        listed=finding.listed,
    )


def _tone(draft: Draft, verdict: Verdict | None, findings: Sequence[Finding]) -> Tone:
    if not draft.text.strip():
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


def _verdict_card(tone: Tone, findings: Sequence[Finding], verdict: Verdict | None, to: Destination) -> VerdictState:
    must, look = _count(findings, Severity.BLOCK), _count(findings, Severity.WARN)
    match tone:
        case Tone.EMPTY:
            return VerdictState(tone, "Type or paste a post to check it.", "Nothing leaves this laptop.")
        case Tone.CHECKING:
            return VerdictState(tone, "Checking…", "")
        case Tone.UNCHECKED:
            missing = ", ".join(verdict.unchecked) if verdict else ""
            return VerdictState(tone, "Not checked. Your draft is fine.", f"Could not be checked: {missing}.")
        case Tone.CHANGE:
            under = "One click fixes each of them" if must > 1 else "One click fixes it"
            if any(not finding.rewrites for finding in findings if finding.severity is Severity.BLOCK):
                under = "See what to write instead"
            return VerdictState(
                tone, f"{must} to change before you copy", f"and {look} worth a look" if look else under
            )
        case Tone.TOO_LONG:
            over = verdict.over_limit if verdict else 0
            return VerdictState(tone, f"{over:,} too long for {to.network.name}", "Shorten it, then copy.")
        case Tone.LOOK:
            return VerdictState(tone, f"Can be copied. {look} worth a look first", "You decide.")
        case Tone.CLEAR:
            rules = verdict.rules_checked if verdict else 0
            return VerdictState(
                tone, f"Clear for your {to.hat.word} hat", f"Nothing left to change. {rules} rules checked."
            )


def _action(
    tone: Tone, findings: Sequence[Finding], verdict: Verdict | None, draft: Draft, to: Destination
) -> ActionState:
    network = to.network.name
    refusal = refused(draft, verdict)
    must = _count(findings, Severity.BLOCK)
    match tone:
        case Tone.EMPTY:
            return ActionState(tone, "", "Nothing to copy yet", is_enabled=False, can_copy=False)
        case Tone.CHECKING:
            return ActionState(tone, "Checking…", "Checking…", is_enabled=True, can_copy=False)
        case Tone.UNCHECKED:
            return ActionState(tone, "Not checked", "Check again", is_enabled=True, can_copy=False)
        case Tone.CHANGE:
            things = f"Fix {must} thing{'s' if must > 1 else ''} to copy"
            return ActionState(tone, f"Not ready for {network} yet", things, is_enabled=True, can_copy=False)
        case Tone.TOO_LONG:
            over = verdict.over_limit if verdict else 0
            label = f"Shorten by {over:,} to copy for {network}"
            return ActionState(tone, f"Not ready for {network} yet", label, is_enabled=True, can_copy=False)
        case Tone.LOOK | Tone.CLEAR:
            status = "Ready" if tone is Tone.CLEAR else "Can be copied"
            is_open = refusal is None or refusal.reason is Reason.USED
            return ActionState(tone, status, to.copy_label, is_enabled=True, can_copy=is_open)


def _preview(draft: Draft, to: Destination, others: Sequence[Network]) -> PreviewState:
    shown, is_cut = _shown_first(to.network, draft.text)
    return PreviewState(
        tabs=tuple(_tab(network, draft.text, to) for network in (to.network, *others)),
        monogram=to.monogram,
        author=to.account.name,
        audience=to.audience_words,
        shown=shown,
        is_cut=is_cut,
    )


def _shown_first(network: Network, text: str) -> tuple[str, bool]:
    """What a network shows before "see more", and whether it hides the rest."""
    cut = network.see_more
    if cut is None or len(text) <= cut:
        return text, False
    return text[:cut].rstrip() + "…", True


def _tab(network: Network, text: str, to: Destination) -> TabState:
    count = network.count(text)
    if network.limit is None:
        words, over = f"{count:,} characters", 0
    else:
        over = max(0, count - network.limit)
        words = f"{over:,} over" if over else f"{count:,} of {network.limit:,}"
    chosen = network is to.network
    shown, is_cut = _shown_first(network, text)
    return TabState(
        network=network.id,
        name=network.name,
        count_words=words,
        is_over=over > 0,
        is_chosen=chosen,
        spoken=f"Preview for {network.name}, {words}",
        shown=shown,
        is_cut=is_cut,
        audience=to.audience_words if chosen else f"As it would look on {network.name}",
    )


def networks_beside(
    networks: Mapping[str, Network], chosen: str, favourites: Sequence[str] = ("facebook", "linkedin", "x", "mastodon")
) -> tuple[Network, ...]:
    """Up to three more networks whose counts are shown beside the chosen one ("also fits")."""
    return tuple(networks[name] for name in favourites if name != chosen and name in networks)[:3]
