"""Accounts of people served: mentioned, linked to, or given as the place to send money."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source

ACCOUNTS = ("handle", "payment-handle")
NEAR = 140
"""Characters around a mention in which "90 days sober" is still said of it: about two short sentences."""
BESIDE, BEHIND = 4, 16
"""Characters between "our resident" and a mention after it, and between a mention and ", one of our residents"."""
CREDIT = 40
"""Characters before a mention in which "thanks to" is still said of it."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every account that the words beside it call somebody served."""
    accounts = [hit for hit in facts.hits_of(*ACCOUNTS) if not facts.inside(hit.place, "agency-handle")]
    if not accounts:
        return
    clients, words = facts.hits_of("client-word", "one-client"), facts.hits_of("tag-words")
    credits_ = facts.hits_of("credit-words")
    for account in accounts:
        place = account.place
        thanked = any(0 <= place.start - hit.place.end <= CREDIT for hit in credits_)
        beside = any(_is_beside(place, hit) for hit in clients)
        if beside or (not thanked and any(_gap(place, hit.place) <= NEAR for hit in words)):
            yield place


def _is_beside(place: TextSpan, client: Hit) -> bool:
    """Whether a word for somebody served stands right before a mention, or names somebody right after it."""
    before, after = place.start - client.place.end, client.place.start - place.end
    return 0 <= before <= BESIDE or (client.kind == "one-client" and 0 <= after <= BEHIND)


def _gap(one: TextSpan, other: TextSpan) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="Nobody is mentioned, tagged, linked to or added to a group because they are served.",
    message="Points to the account of somebody who is served.",
    why="One tap on the name shows who the person is, and that you serve them.",
    instead="Leave the account out. People can be invited by a private link that they choose to open.",
    flags=(
        "Alumni spotlight: @kayla.rae.rises, so proud",
        "Welcome our new members @sam_b and @jojo!",
        "Congrats to our client @dana_p",
        "@ashley_r we remember you from detox",
        "Happy day, @lil_ronnie is 90 days sober",
        "Bienvenida al grupo, @sol_de_yuca",
        "Help our resident instagram.com/dana.p out",
        "@bigrigbrody, one of our residents, got the job",
    ),
    passes=(
        "Thanks to @oakstreetbakery for lunch for our residents.",
        "Our partners at @legalaidwest hold a clinic on Friday.",
        "@RepKessler voted for housing, and we thank her.",
        "@harmreduxfan Yes, test strips are free at our front window.",
        "#SurvivorsSpeak and #HousingFirst all month",
        "Grant from @cityfoundation keeps our support group running.",
        "Mural by @foxandfern is done.",
        "@carol We can't say whether anyone is a patient here. Please call your caseworker.",
        "@mike_truth77 Men call us too, and we help them too.",
    ),
    sources=(
        Source(
            "UT-WSJ",
            "Facebook group outs two students (2012)",
            "https://archives.sfweekly.com/thesnitch/2012/10/16/facebook-accidentally-outs-gay-kids-to-their-parents",
        ),
        Source(
            "FBHELP",
            "Facebook help, choosing an audience (mirror)",
            "http://www.biocaremalta.com/www.facebook.com/help/120939471321735d7cb.html?ref=dp",
        ),
        Source(
            "TS-FBG",
            "NNEDV and Facebook, guide for survivors (abstract)",
            "https://ojp.gov./ncjrs/virtual-library/abstracts/privacy-and-safety-facebook-guide-survivors-abuse",
        ),
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
    ),
    fixes=("a-person", "remove-passage"),
    family="client_identity",
)
