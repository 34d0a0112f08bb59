"""Drinking, drugs or nudity told of oneself."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=cued("party", unless=("cue-party-told-of",)),
    statement="Nothing goes out that you would not want a client, a judge or a funder to see.",
    message="May show you in a way that can be held against you",
    why="Screenshots of a party come up in court, at a hearing, and beside your agency’s name.",
    instead="Keep it for friends, without the badge and the agency, or leave it out.",
    flags=(
        "I'm so drunk right now at the staff retreat.",
        "Tequila shots with the night crew!",
        "Hungover at the front desk, send coffee.",
        "Hit the bong before intake, oops.",
        "Ando cruda en el turno, qué noche.",
        "Blackout drunk at the gala, what a night.",
    ),
    passes=(
        "I am 6 years sober today.",
        "Recovery is possible. Nobody plans to relapse.",
        "Naloxone saves people who overdose when high.",
        "Drunk driving took my brother. Volunteer with us.",
        "High school seniors painted the fence.",
        "Dos años sobria hoy.",
    ),
    sources=(
        Source(
            "BASW-PRIV",
            "BASW, no such thing as online privacy",
            "https://basw.co.uk/about-social-work/psw-magazine/articles/theres-no-such-thing-online-privacy-social-workers",
        ),
        Source(
            "REDX",
            "American Red Cross, Twitter faux pas, 2011",
            "https://redcrosschat.org/2011/02/16/twitter-faux-pas/",
        ),
    ),
    fixes=("remove-passage", "remove-clause"),
    family="conduct",
)
