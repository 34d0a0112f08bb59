"""The check: one draft in, one verdict out. Nothing raises; what could not be checked is named in the verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from hatpeg.core.details import details_of
from hatpeg.core.detector import TextDetector
from hatpeg.core.draft import Draft
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Finding
from hatpeg.core.fix import Fix
from hatpeg.core.hit import Hit
from hatpeg.core.judging import findings_of, in_order
from hatpeg.core.network import Network
from hatpeg.core.offers import Offers
from hatpeg.core.past import NO_PAST, Past
from hatpeg.core.photo_words import words_of_photos
from hatpeg.core.policy import Policy
from hatpeg.core.reading import Reading, read
from hatpeg.core.rule import Rule
from hatpeg.core.speech import mark, say
from hatpeg.core.verdict import Verdict

NO_PICTURES: Mapping[int, Facts] = {}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every detector, rule, fix and network there is. Rules by their order, fixes and networks by id."""

    detectors: Sequence[TextDetector] = ()
    rules: Sequence[Rule] = ()
    fixes: Mapping[str, Fix] = field(default_factory=dict)
    networks: Mapping[str, Network] = field(default_factory=dict)


def check(  # noqa: PLR0913 - a draft, what it is held to, what came before, and how far to go
    draft: Draft,
    catalogue: Catalogue,
    policy: Policy,
    *,
    past: Past = NO_PAST,
    first_look: bool = False,
    offers: bool = True,
) -> Verdict:
    """Check a draft under a policy.

    Takes time in proportion to the text. A detector or rule that fails makes the verdict "not checked" and the
    others go on, so that what they see is still shown. At ``first_look`` what takes long is left out; the verdict
    names it, and lets nothing out. Without ``offers`` no safer wordings are looked for: :func:`with_offers` adds
    them, which takes a few more checks.
    """
    unchecked: list[str] = []
    if draft.policy_revision != policy.revision:
        unchecked.append(mark("the rules changed while this was being checked"))
    unchecked.extend(_unchecked_photos(draft))
    look = partial(_facts, catalogue=catalogue, policy=policy, past=past, unchecked=unchecked, first_look=first_look)
    on_photos = [(words, look(words.as_draft(draft), on_picture=words.are_on_it)) for words in words_of_photos(draft)]
    facts = look(draft, pictures={words.number: seen for words, seen in on_photos if words.are_on_it})
    findings, applying = findings_of(catalogue.rules, facts, policy, unchecked)
    for words, seen in on_photos:
        findings += words.placed(findings_of(catalogue.rules, seen, policy, unchecked)[0])
    network = catalogue.networks.get(draft.account.network)
    verdict = Verdict(
        fingerprint=draft.fingerprint,
        findings=in_order(findings) if on_photos else findings,
        unchecked=tuple(dict.fromkeys(unchecked)),
        rules_checked=applying,
        over_limit=network.over(draft.text) if network else 0,
        hits=facts.hits,
        is_first_look=first_look,
        details=frozenset() if first_look else _details(facts),
    )
    return with_offers(draft, verdict, catalogue, policy, past=past) if offers and not first_look else verdict


def with_offers(  # noqa: PLR0913 - as for the check
    draft: Draft,
    verdict: Verdict,
    catalogue: Catalogue,
    policy: Policy,
    *,
    past: Past = NO_PAST,
    is_wanted: Callable[[], bool] = lambda: True,
) -> Verdict:
    """The verdict on this draft, with the safer wordings that were tried and found to help.

    The rest of the verdict stays as it is, save that a rule whose wording fails is named. When it is no longer
    ``is_wanted``, the findings left are given without.
    """
    if not verdict.findings:
        return verdict
    unchecked = list(verdict.unchecked)
    offers = offers_for(draft, verdict.findings, catalogue, policy, past=past, unchecked=unchecked)
    return replace(verdict, findings=offers.added(is_wanted), unchecked=tuple(dict.fromkeys(unchecked)))


def offers_for(  # noqa: PLR0913 - as for the check
    draft: Draft,
    findings: tuple[Finding, ...],
    catalogue: Catalogue,
    policy: Policy,
    *,
    past: Past,
    unchecked: list[str],
) -> Offers:
    """What can be offered for the findings of this draft."""
    facts = _facts(draft, catalogue, policy, past=past, unchecked=[])

    def look_again(changed: Draft) -> tuple[Finding, ...]:
        changed = replace(changed, photos=())  # a wording changes no photo
        return findings_of(catalogue.rules, _facts(changed, catalogue, policy, past=past, unchecked=[]), policy, [])[0]

    return Offers(
        facts,
        findings,
        rules=catalogue.rules,
        fixes=catalogue.fixes,
        look_again=look_again,
        unchecked=unchecked,
    )


def not_checked(draft: Draft, what: str) -> Verdict:
    """The verdict on a draft that no check could be made of; ``what`` names in plain words what is missing."""
    return Verdict(draft.fingerprint, (), (what,), rules_checked=0)


def see(text: str, catalogue: Catalogue, policy: Policy) -> tuple[tuple[Hit, ...], tuple[str, ...]]:
    """What the detectors see in a text, before any rule, and what could not be looked at."""
    unchecked: list[str] = []
    reading = _read(text, unchecked)
    return _seen(reading, catalogue.detectors, policy, unchecked), tuple(unchecked)


def _facts(  # noqa: PLR0913 - as for the check
    draft: Draft,
    catalogue: Catalogue,
    policy: Policy,
    *,
    past: Past,
    unchecked: list[str],
    first_look: bool = False,
    on_picture: bool = False,
    pictures: Mapping[int, Facts] = NO_PICTURES,
) -> Facts:
    reading = _read(draft.text, unchecked, first_look=first_look)
    hits = _seen(reading, catalogue.detectors, policy, unchecked)
    return Facts(draft, reading, hits, policy.agency, past, on_picture, pictures)


def _unchecked_photos(draft: Draft) -> Iterator[str]:
    """What was not looked for on photos; a photo of which nothing is known was not looked at."""
    for photo in draft.photos:
        if photo.seen is None:
            yield mark("photos")
        elif not photo.seen.is_checked:
            yield from (say("{what} on a photo", what=say(each)) for each in photo.seen.unseen)


def _details(facts: Facts) -> frozenset[str]:
    try:
        return frozenset(details_of(facts))
    except Exception:  # noqa: BLE001 - the rule that minds them has said so already, if it looked
        return frozenset()


def _read(text: str, unchecked: list[str], *, first_look: bool = False) -> Reading:
    try:
        return read(text, first_look=first_look)
    except Exception:  # noqa: BLE001 - a reading that fails must not pass for a clean one
        unchecked.append(mark("the text as a whole"))
        return read("")


def _seen(reading: Reading, detectors: Iterable[TextDetector], policy: Policy, unchecked: list[str]) -> tuple[Hit, ...]:
    hits: list[Hit] = []
    for detector in detectors:
        try:
            hits.extend(detector.find(reading, policy.agency))
        except Exception:  # noqa: BLE001 - one detector that fails is named, and the others go on
            unchecked.append(detector.what)
            continue
        if reading.first_look and detector.takes_a_second_look:
            unchecked.append(detector.what)
    return tuple(sorted(dict.fromkeys(hits), key=lambda hit: (hit.place, hit.kind, hit.value)))
