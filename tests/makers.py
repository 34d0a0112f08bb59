"""Small builders of values for tests: each gives an ordinary one, and every part of it can be named."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.check import Catalogue
from hatpeg.core.detector import TextDetector
from hatpeg.core.draft import Account, Audience, Draft, Hat, Photo
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.fix import Fix
from hatpeg.core.hit import Hit
from hatpeg.core.network import Network, code_points
from hatpeg.core.place import Place, TextSpan
from hatpeg.core.policy import NO_LAYER, Policy, PolicyLayer, layered
from hatpeg.core.reading import Reading, read
from hatpeg.core.rule import BOTH_HATS, Rule, Source, any_of
from hatpeg.core.seen import Seen


def an_account(  # noqa: PLR0913 - one name for each part of an account
    hat: Hat = Hat.PROFESSIONAL,
    *,
    identity: str = "account-1",
    network: str = "facebook",
    name: str = "Harbor House",
    audience: Audience = Audience.EVERYONE,
    handle: str = "harborhouse",
) -> Account:
    """Build a work account on Facebook that everyone can see."""
    return Account(identity, hat, network, name, audience, handle)


def a_draft(
    text: str = "Our front desk opens at nine.",
    account: Account | None = None,
    *,
    photos: Iterable[Photo] = (),
    policy: Policy | None = None,
    policy_revision: str = "",
) -> Draft:
    """Build a harmless draft; with ``policy`` it is held to that policy's revision."""
    revision = policy.revision if policy else policy_revision
    return Draft(text, account or an_account(), tuple(photos), revision)


def a_photo(identity: str = "photo-1", alt_text: str = "", seen: Seen | None = None) -> Photo:
    """Build a photo that has been through nothing yet, unless something was ``seen`` on it."""
    return Photo(identity, alt_text, seen)


def a_detector(
    word: str = "Jane",
    kind: str = "person-name",
    find: Callable[[Reading, Agency], Iterable[Hit]] | None = None,
) -> TextDetector:
    """Build a detector that sees one word, however it is cased, wherever it stands."""

    def sees_word(reading: Reading, _agency: Agency) -> Iterable[Hit]:
        return [Hit(kind, seen.place, value=seen.text) for seen in reading.words if seen.text == word.casefold()]

    return TextDetector((kind,), find or sees_word, (word,), ("Nothing of the sort.",))


def a_rule(  # noqa: PLR0913 - one name for each part of a rule that a test may care about
    identity: str = "identity.name",
    severity: Severity = Severity.BLOCK,
    *,
    hats: Iterable[Hat] = BOTH_HATS,
    look: Callable[[Facts], Iterable[Place]] | None = None,
    kinds: Iterable[str] = ("person-name",),
    statement: str = "Nobody is named.",
    fixes: Iterable[str] = (),
    family: str = "other",
) -> Rule:
    """Build a rule that minds every hit of ``kinds``, or what ``look`` gives."""
    return Rule(
        severity=severity,
        hats=frozenset(hats),
        look=look or any_of(*kinds),
        statement=statement,
        message="Gives a name.",
        why="A name lets people find somebody.",
        instead="Leave the name out.",
        flags=("Jane came by.",),
        passes=("Somebody came by.",),
        sources=(Source("nnedv", "Confidentiality for advocates"),),
        fixes=tuple(fixes),
        family=family,
        id=identity,
    )


def a_layer(
    *settings: tuple[Rule, Hat, Severity], locked: Iterable[tuple[Rule, Hat]] = (), name: str = ""
) -> PolicyLayer:
    """Build a layer of a policy, from rules rather than their ids."""
    severities = {(rule.id, hat): severity for rule, hat, severity in settings}
    return PolicyLayer(name, severities, frozenset((rule.id, hat) for rule, hat in locked))


def a_policy(
    *rules: Rule,
    sectors: Iterable[PolicyLayer] = (),
    organisation: PolicyLayer = NO_LAYER,
    worker: PolicyLayer = NO_LAYER,
    agency: Agency = NO_AGENCY,
) -> Policy:
    """Build a policy over these rules; with nothing else, each keeps its own severity."""
    return layered(rules or (a_rule(),), sectors, organisation, worker, agency)


def a_network(identity: str = "facebook", limit: int | None = None) -> Network:
    """Build a network that counts characters plainly."""
    return Network(
        id=identity,
        name=identity.title(),
        limit=limit,
        count=code_points,
        audiences=tuple(Audience),
        safest=Audience.ONLY_ME,
        place_habit="It keeps the place a post was written at.",
        checked="2025-01-01",
    )


def a_catalogue(
    *rules: Rule,
    detectors: Iterable[TextDetector] | None = None,
    fixes: Iterable[Fix] = (),
    networks: Iterable[Network] = (),
) -> Catalogue:
    """Build a catalogue: one detector that sees Jane, and these rules (one that minds names, if none is given)."""
    return Catalogue(
        detectors=(a_detector(),) if detectors is None else tuple(detectors),
        rules=rules or (a_rule(),),
        fixes={fix.id: fix for fix in fixes},
        networks={network.id: network for network in networks},
    )


def a_hit(text: str, words: str, kind: str = "person-name", value: str = "") -> Hit:
    """Build a hit on the first place in ``text`` where ``words`` stand."""
    start = text.index(words)
    return Hit(kind, TextSpan(start, start + len(words)), value=value)


def facts_about(draft: Draft, *hits: Hit, agency: Agency = NO_AGENCY) -> Facts:
    """Gather what a rule is given, with these hits."""
    return Facts(draft, read(draft.text), tuple(hits), agency)
