"""How a post will roughly look on each network, how much of its room it takes, and where that room ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Draft
from hatpeg.core.network import Network
from hatpeg.core.speech import number, say, say_many
from hatpeg.ui.write.state import PreviewState, TabState

FAVOURITES = ("facebook", "linkedin", "x", "mastodon")


def preview(draft: Draft, to: Destination, others: Sequence[Network]) -> PreviewState:
    """The preview of a draft on its own network, and its counts on others."""
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
    return say("{words}… see more", words=text[:cut].rstrip()), True


def _tab(network: Network, text: str, to: Destination) -> TabState:
    count = network.count(text)
    over = 0 if network.limit is None else max(0, count - network.limit)
    if network.limit is None:
        words = say_many("{n} character", "{n} characters", count)
    elif over:
        words = say("{n} over", n=number(over))
    else:
        words = say("{n} of {limit}", n=number(count), limit=number(network.limit))
    is_chosen = network is to.network
    shown, is_cut = _shown_first(network, text)
    return TabState(
        network=network.id,
        name=network.called,
        count_words=words,
        is_over=over > 0,
        is_chosen=is_chosen,
        spoken=say("Preview for {network}, {count}", network=network.called, count=words),
        shown=shown,
        is_cut=is_cut,
        audience=to.audience_words if is_chosen else _elsewhere(network, to, over),
    )


def _elsewhere(network: Network, to: Destination, over: int) -> str:
    """What is said of a network that is only looked at: nothing is ever copied for it."""
    here = to.network.called
    if over:
        return say(
            "Too long for {network} by {n}. You copy for {here}.", network=network.called, n=number(over), here=here
        )
    return say("Also fits {network}. You copy for {here}.", network=network.called, here=here)


def networks_beside(
    networks: Mapping[str, Network], chosen: str, favourites: Sequence[str] = FAVOURITES
) -> tuple[Network, ...]:
    """Up to three more networks whose counts are shown beside the chosen one ("also fits")."""
    return tuple(networks[name] for name in favourites if name != chosen and name in networks)[:3]


def room_ends(network: Network, text: str) -> int:
    """How many characters of a text fit into a network's room; all of them where it has no end."""
    if network.limit is None or network.count(text) <= network.limit:
        return len(text)
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if network.count(text[:middle]) <= network.limit:
            low = middle
        else:
            high = middle - 1
    return low
