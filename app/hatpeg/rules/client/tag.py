"""Accounts of people served: mentioned, linked to, or given as the place to send money."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.near import Near
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source

ACCOUNTS = ("handle", "payment-handle")
NEAR = 140
"""Characters around a mention in which "90 days sober" is still said of it: about two short sentences."""
BESIDE, BEHIND = 4, 16
"""Characters between "our resident" and a mention after it, and between a mention and ", one of our residents"."""
LINKED = 44
"""Characters before a mention in which "our guest's page is" begins."""
LINK = re.compile(
    r"(?:['’]s?)?(?: [\w'’-]{1,12}){0,2}?(?: (?:page|profile|channel|account|handle|shop|store|blog|vlog|music|art"
    r"|p[áa]gina|perfil|canal|cuenta|tienda)"
    r"|(?: on| at)? (?:ig|insta|instagram|snap|snapchat|tik ?tok|twitter|fb|facebook|threads|etsy|youtube|x))?"
    r"(?: shop| page| account| handle)?(?: is| at| as| on| es| en| como|:|,)?:? ?\Z",
    re.IGNORECASE,
)
"""What may stand between a word for somebody served and that person's own account."""
OWNS = re.compile(
    r"\b(?:page|profile|channel|account|handle|shop|store|ig|insta\w*|snap\w*|tik ?tok|twitter|fb|facebook"
    r"|threads|etsy|youtube|p[áa]gina|perfil|canal|cuenta|tienda)\b|\b(?:at|as|is|es|en|como)\b|:",
    re.IGNORECASE,
)
"""One of these has to stand there, or the account is somebody else's: "our residents love @oakbakery"."""
GIVEN = re.compile(r"\b(?:from|by|via|courtesy of)[ :]{1,2}\Z", re.IGNORECASE)
"""Words right before a mention that make it the giver: "a cake from @oakbakery"."""
CREDIT = 40
"""Characters before a mention in which "thanks to" is still said of it."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every account that the words beside it call somebody served."""
    near = Near(facts)
    for account in facts.hits_of(*ACCOUNTS):
        place = account.place
        if near.hits(place, "agency-handle") or GIVEN.search(
            facts.draft.text, max(0, place.start - CREDIT), place.start
        ):
            continue
        ahead = near.hits(_before(place, CREDIT), "credit-words")
        told = near.hits(TextSpan(max(0, place.start - NEAR), place.end + NEAR), "tag-words")
        if (told and not ahead) or _is_beside(near, place) or _is_linked(facts, near, place):
            yield place


def _is_linked(facts: Facts, near: Near, place: TextSpan) -> bool:
    """Whether words such as "our guest's page is" or "my client on insta:" lead to the account."""
    for hit in near.hits(_before(place, LINKED), "client-word", "one-client"):
        between = facts.draft.text[hit.place.end : place.start]
        if OWNS.search(between) and LINK.match(between):
            return True
    return False


def _is_beside(near: Near, place: TextSpan) -> bool:
    """Whether a word for somebody served stands right before a mention, or names somebody right after it."""
    ahead = near.hits(_before(place, BESIDE), "client-word", "one-client")
    behind = near.hits(TextSpan(place.end, place.end + BEHIND), "one-client")
    return any(hit.place.end <= place.start for hit in ahead) or any(hit.place.start >= place.end for hit in behind)


def _before(place: TextSpan, reach: int) -> TextSpan:
    return TextSpan(max(0, place.start - reach - 1), place.start)


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
        "Felicidades @karla_mt por tus 6 meses sin consumir",
        "Nuestra ex usuaria estrena canal: @soyvale",
        "Help our resident instagram.com/dana.p out",
        "@bigrigbrody, one of our residents, got the job",
        "Our guest's page is facebook.com/willie.outdoors, say hi",
        "this is my patient's insta: @luca_in_heels",
        "add my client on snap: moonboy.kit",
        "Welcome to our newest support group member @jay_rises!",
        "Alumni of the program: @tommyb_ @kat.in.recovery",
    ),
    passes=(
        "Thanks to @oakstreetbakery for lunch for our residents.",
        "Our partners at @legalaidwest hold a clinic on Friday.",
        "@RepKessler voted for housing, and we thank her.",
        "@harmreduxfan Yes, test strips are free at our front window.",
        "#SurvivorsSpeak and #HousingFirst all month",
        "Grant from @cityfoundation keeps our support group running.",
        "Mural by @foxandfern is done.",
        "El grupo de apoyo invita a la obra de @teatroluz.",
        "One of our residents got a free cake from @oakstreetbakery.",
        "My client loves the playlists of @sadgirlradio.",
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
    fixes=("a-person", "say-it-of-many", "remove-passage"),
    family="client_identity",
)
