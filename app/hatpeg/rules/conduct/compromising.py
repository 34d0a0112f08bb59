"""Drinking, drugs or nudity told of oneself."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.conduct._said import said

RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=said("conduct-party", unless=("cue-party-told-of",), beside=("cue-conduct-sober",)),
    statement="Nothing goes out that you would not want a client, a judge or a funder to see.",
    message="May show you in a way that can be held against you",
    why="Screenshots of a party come up in court, at a hearing, and beside your agency’s name.",
    instead="Keep it for friends, without the badge and the agency, or leave it out.",
    flags=(
        "I'm so drunk right now at the staff retreat.",
        "Tequila shots with the night crew!",
        "Hungover at the front desk, send coffee.",
        "Hit the bong before intake, oops.",
        "Smoked a joint before my shift.",
        "Three margaritas in and still on call.",
        "Ando cruda en el turno, qué noche.",
        "Me puse hasta atrás anoche.",
        "Blackout drunk at the gala, what a night.",
    ),
    passes=(
        "I am 6 years sober today.",
        "Recovery is possible. Nobody plans to relapse.",
        "Naloxone saves people who overdose when high.",
        "Drunk driving took my brother. Volunteer with us.",
        "High school seniors painted the fence.",
        "Dos años sobria hoy.",
        "I was drunk for most of my twenties. Somebody gave me a bed.",
        "I got high every day for nine years, and then I did not.",
        "Flu shots all day, no shots of tequila needed.",
        "La cruda realidad de los refugios.",
        "Blacked out windows for the vans.",
        "Hungover isn't a personality. Sober Saturday is at two.",
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
    fixes=("remove-passage", "remove-clause", "say-it-of-many"),
    family="conduct",
)
