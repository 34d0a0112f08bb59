"""The states of the Write page, from invented drafts, for looking at and for testing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Account, Audience, Draft, Hat
from hatpeg.core.finding import Finding, Rewrite, Severity
from hatpeg.core.network import Network, code_points
from hatpeg.core.place import TextSpan
from hatpeg.core.verdict import Verdict
from hatpeg.ui.shell.state import BannerState, banner
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.presenting import present
from hatpeg.ui.write.state import Change, WriteState
from hatpeg.ui.write.tones import mark_colors
from hatpeg.ui.write.widget import WriteWidget

SCENES = ("empty", "two", "one-and-one", "look", "clear", "too-long", "unchecked", "checking", "copied")
PROUD = (
    "Proud moment today. Marisol, 34, moved out of our shelter on Elm Street and into her own place. Thank you to "
    "everyone who gave to the winter fund. Keys in hand, and a very loud cheer from all of us!"
)
SHIFT = (
    "Long shift but a good one. One of my clients made me laugh so hard I cried. Now tacos at Cedar Park with the "
    "girls, come find us!"
)
HARBOR = Account("1", Hat.PROFESSIONAL, "facebook", "Harbor House", Audience.EVERYONE)
JO = Account("2", Hat.PERSONAL, "instagram", "Jo Rivera", Audience.FOLLOWERS)
ACCOUNTS = (HARBOR, JO)


def network(identity: str, name: str, limit: int, see_more: int | None = None) -> Network:
    """A network that counts plainly."""
    return Network(
        identity, name, limit, code_points, tuple(Audience), Audience.FOLLOWERS, "It asks first.", "2025-01-01",
        see_more=see_more,
    )  # fmt: skip


NETWORKS = {
    each.id: each
    for each in (
        network("facebook", "Facebook", 63206, 480),
        network("linkedin", "LinkedIn", 3000, 210),
        network("x", "X", 280),
        network("mastodon", "Mastodon", 500),
        network("instagram", "Instagram", 2200, 125),
        network("bluesky", "Bluesky", 300),
    )
}
BESIDE = {Hat.PROFESSIONAL: ("linkedin", "x", "mastodon"), Hat.PERSONAL: ("bluesky", "facebook")}


def finding(  # noqa: PLR0913, PLR0917 - each part of a finding may matter to a test
    text: str,
    words: str,
    message: str,
    why: str,
    rewrites: tuple[tuple[str, str], ...] = (("Leave it out", ""),),
    severity: Severity = Severity.BLOCK,
    rule: str = "client.named",
) -> Finding:
    """A finding on the first place where ``words`` stand."""
    span = TextSpan(text.index(words), text.index(words) + len(words))
    made = tuple(Rewrite(label, span, new) for label, new in rewrites)
    return Finding(rule, severity, span, message, why, "Write about what your team does.", rewrites=made)


def verdict(draft: Draft, *findings: Finding, unchecked: tuple[str, ...] = (), over: int = 0) -> Verdict:
    """A verdict on this draft."""
    return Verdict(draft.fingerprint, findings, unchecked, rules_checked=23, over_limit=over)


def destination(hat: Hat) -> Destination:
    """The account of a hat."""
    account = HARBOR if hat is Hat.PROFESSIONAL else JO
    return Destination(account, NETWORKS[account.network])


def state(hat: Hat, scene: str) -> WriteState:
    """The page in one of ``SCENES``."""
    to = destination(hat)
    text = {"empty": "", "too-long": (PROUD + "\n") * (400 if hat is Hat.PROFESSIONAL else 12)}.get(
        scene, PROUD if hat is Hat.PROFESSIONAL else SHIFT
    )
    if scene in {"clear", "copied"}:
        text = text.replace("Marisol, 34,", "A survivor").replace(" on Elm Street", "")
        text = text.replace("One of my clients", "Someone").replace(" at Cedar Park", "")
    draft = Draft(text, to.account)
    others = tuple(NETWORKS[each] for each in BESIDE[hat])
    changes = (Change("Marisol, 34,", "A survivor"), Change("on Elm Street", ""))
    shown = present(
        draft,
        _verdict(draft, to, scene),
        to,
        others,
        changes=changes if scene in {"clear", "copied"} else (),
        can_undo_all=True,
    )
    return replace(shown, more=4) if scene == "many" else shown


def _verdict(draft: Draft, to: Destination, scene: str) -> Verdict | None:
    if scene == "checking":
        return None
    if scene == "unchecked":
        return verdict(draft, unchecked=("names",))
    found = findings(draft.text, scene) if scene in {"two", "one-and-one", "look", "many"} else ()
    return verdict(draft, *found, over=to.network.over(draft.text))


def findings(text: str, scene: str) -> tuple[Finding, ...]:
    """The findings of a scene."""
    if text.startswith("Proud"):
        first = finding(
            text, "Marisol, 34", "Names a person and her age", "Someone looking for her could find her from this.",
            (("Use “A survivor”", "A survivor"), ("Use “A person we know”", "A person we know"), ("Leave it out", "")),
        )  # fmt: skip
        second = finding(
            text, "on Elm Street", "Says where the shelter is", "A shelter’s location is never shared in public.",
            (("Remove the place", ""), ("Use “in the city”", "in the city")), rule="location.shelter",
        )  # fmt: skip
    else:
        first = finding(
            text, "One of my clients", "Talks about a client",
            "Even without a name, people who know your job could guess.", (("Use “Someone”", "Someone"),),
        )  # fmt: skip
        second = finding(
            text, "at Cedar Park", "Shows where you are right now",
            "Fine for some people. Leaving it out keeps your evening private.", (("Remove the place", ""),),
            rule="location.here",
        )  # fmt: skip
    mild = replace(second, severity=Severity.WARN)
    third = finding(text, "loud" if "loud" in text else "laugh", "Gives a good detail", "It may point to one day.",
                    severity=Severity.ADVISE, rule="conduct.tone")  # fmt: skip
    match scene:
        case "two":
            return first, second
        case "one-and-one":
            return first, mild
        case "look":
            return (mild,)
        case _:
            words = "Keys in hand" if "Keys in hand" in text else "Long shift"
            apart = TextSpan(text.index(words), text.index(words) + len(words))
            return first, second, replace(mild, rewrites=(), place=apart), third


def show(window: MainWindow, hat: Hat, scene: str) -> None:
    """Put a scene into a window."""
    shown = state(hat, scene)
    window.show_banner(banner_state(hat))
    full = {"empty": "", "too-long": PROUD}.get(scene, shown.preview.tabs[0].shown)
    window.write.editor.set_text(
        PROUD if hat is Hat.PROFESSIONAL and scene not in {"empty", "clear", "copied"} else full
    )
    if hat is Hat.PERSONAL and scene not in {"empty", "clear", "copied", "too-long"}:
        window.write.editor.set_text(SHIFT)
    window.write.show_state(shown)
    if scene == "copied":
        window.write.show_copied(60)


def banner_state(hat: Hat) -> BannerState:
    """The banner of a hat."""
    return banner(destination(hat), ACCOUNTS, NETWORKS)


def a_window(application: QApplication, look: Look | None = None) -> MainWindow:
    """A window with nothing shown in it yet."""
    look = look or Look()
    editor = DraftEdit(mark_colors(look.tokens))
    return MainWindow().furnish(look, application.focusChanged, WriteWidget(look, editor))
