"""Blame for violence, illness, overdose, homelessness or poverty."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.conduct._said import said

RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=said("conduct-blame", unless=("cue-against-blame",)),
    statement="Nobody is blamed for violence, illness, overdose, homelessness or poverty.",
    message="Blames somebody for what was done to them",
    why="Whoever reads it from that place learns that asking for help means being judged.",
    instead="Ask what kept the person from being safe, or name who did it.",
    flags=(
        "Why didn't she just leave him, honestly.",
        "She asked for it by going back.",
        "He chose to be homeless, let him.",
        "It's their own fault for using.",
        "What did she expect, wearing that?",
        "They could get housing if they wanted to.",
        "Nobody forced him to use.",
        "Están en la calle porque quieren.",
        "¿Por qué no se fue la primera vez?",
        "Se lo buscó por terca.",
    ),
    passes=(
        "Instead of asking why didn't she leave, ask why he hits.",
        "People ask: why does she stay? It is the wrong question.",
        "It was not her fault, whatever she wore.",
        "Myth: they chose this life. Fact: rent doubled.",
        "En vez de preguntar por qué no se fue, pregunta por qué pega.",
        "Nobody chooses to be homeless.",
        "Why didn't she leave? Because he had the car, the cards and the kids.",
        "“Why doesn't she just leave?” is one question. Here is another.",
        "She chose this life of service, and we love her for it.",
        "He chose to stay sober today.",
        "¿Por qué no se fue? Porque tenía miedo.",
        "Addiction is not a choice.",
    ),
    sources=(
        Source("NNEDV-MEDIA", "NNEDV media guide", "https://nnedv.org/content/media-guide"),
        Source(
            "NIDA",
            "NIDA, Words Matter",
            "https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction?msclkid=2afe5d9dab9911ec9739d569a06fa382",
        ),
    ),
    fixes=("remove-passage", "remove-clause", "say-it-of-many"),
    family="conduct",
)
