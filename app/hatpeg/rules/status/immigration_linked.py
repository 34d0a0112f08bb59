"""Immigration status, a case or a flight from a country told of one person."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._linked import linked

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=linked("immigration"),
    statement="Immigration status, a visa or asylum case, and fear of authorities are never tied to a person served.",
    message="May tell of one person's immigration status or case.",
    why="It may be used against them or their family, and for some cases the law asks for silence.",
    instead="Write about rights and laws in general, without a person in the sentence.",
    flags=(
        "My client Fatima got her asylum today, she fled Sudan with her baby.",
        "ICE took Rogelio from our program this morning at his check-in.",
        "My client Jean-Pierre overstayed his visa and ICE is looking for him",
        "Our client Rosa Mendez is undocumented and works at the Tyson plant",
        "Our client Amina from Sudan got her green card through VAWA today",
        "Mi clienta Marta ganó su asilo, venía huyendo de Honduras.",
    ),
    passes=(
        "Know your rights: you do not have to open the door to ICE.",
        "Congress must protect DACA.",
        "The naturalization ceremony is on Friday at ten.",
        "Asylum is a human right.",
        "Free immigration clinic on Saturday, bring your papers.",
        "I came here without papers at six, and I am a citizen now.",
        "The fee for a work permit rises in April.",
        "Our county is home to 4,000 refugees.",
        "Conozca sus derechos: no abra la puerta a la migra.",
        "We are hiring a bilingual immigration attorney.",
    ),
    sources=(Source("IMM", "ILRC on 8 USC 1367", "https://www.ilrc.org/confidentiality-protections-for-survivors"),),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="sensitive_linked",
)
