"""Phone numbers, e-mail addresses and payment names that are not somebody's published contact."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.near import Near
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import with_told
from hatpeg.rules.identity._published import unpublished

CONTACTS = ("phone-number", "email-address", "payment-handle")


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every contact that is not published, and every account that is given as the way to one person."""
    near = Near(facts)
    accounts = (place for place in facts.places_of("someones-account") if not near.hits(place, "agency-handle"))
    return with_told(facts, "contact", (*accounts, *unpublished(facts, *CONTACTS)), *CONTACTS)


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="A number, address, account or payment name is given only where it is a published contact.",
    message="May give a way to reach one person.",
    why="Anyone can use it, and it can lead a stranger to one person.",
    instead="Give the team's public line, or ask people to send the page a message.",
    flags=(
        "Her cell is 303-555-0147.",
        "Need a mattress for a new mom, text her direct 555-0163",
        "Su hermana está en el 555-0156.",
        "If found call Kimmy at 306-555-0172",
        "For bookings: jo.castlemaine@example.org",
        "Rent help for her twins: $blessing2twins",
        "If the crisis line is busy, call my personal cell, 308-555-0147",
        "Whatsapp +58 412-555-0161",
        "Me marcan a mi celular, 300 555 0147.",
        "Ring her son Tunde 555-0184 as she is hard of hearing.",
        "Our client is short for surgery. Venmo @ines-g-sews or drop cash at the center",
        "DM him at @lamont.loves.life if you need a friend.",
        "She needs rides to the clinic. 303-555-0155.",
        "Reach her at dana (at) example (dot) org",
    ),
    passes=(
        "Call 911, or text HOME to 741741.",
        "1-800-799-7233, 988 and 2-1-1 answer at night.",
        "Trevor: text START to 678-678. 877-565-8860 is Trans Lifeline.",
        "Call our office, 555-0147, weekdays.",
        "Questions? 555-0118.",
        "RSVP to events@partner.example by Friday.",
        "1-800-799-SAFE is free.",
        "We raised $5,550 on 03-15-2024 for 1,204 families in 2019-2020.",
        "Plyler v. Doe, 457 U.S. 202 (1982) and H.R. 2695 still matter.",
        "Llame a la oficina, 555-0147, de lunes a viernes.",
        "Línea Púrpura 018000 112 137, gratis desde cualquier celular.",
        "Manda un mensaje al 55 5555 0101, es el WhatsApp de la asociación.",
        "Call Rosa at 555-0110 ext. 12.",
        "Follow @wrenfieldcares and @oakstreetbakery for news.",
        "Donate by Venmo @oakstreetfridge, every dollar buys milk.",
    ),
    sources=(
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
        Source(
            "TS-WEB",
            "NNEDV, victim service agencies and the internet",
            "https://techsafety.org/resources-agencyuse/victim-service-agencies",
        ),
        Source(
            "BEACON",
            "Berkeley Beacon, 988 press 3 ended 17 July 2025",
            "https://berkeleybeacon.com/the-lgbtq-suicide-lifeline-is-more-than-just-a-number",
        ),
    ),
    fixes=("use-public-line", "remove-passage", "remove-clause", "say-it-of-many"),
    family="contact",
)
