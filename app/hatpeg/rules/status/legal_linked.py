"""An arrest, a court case, custody or child protection told of one person."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._linked import linked

RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=linked("legal"),
    statement="Arrests, charges, custody, protection orders and family court are not tied to a person served.",
    message="May tie a court, police or custody matter to one person.",
    why="It can be used in the case, and neighbors can match it with the court's own lists.",
    instead="Leave out the court, the day and how it ended.",
    flags=(
        "My client Dre is back in jail, his probation officer violated him again.",
        "Our resident Monica lost custody of her kids in court this morning.",
        "My client Ray Harmon goes on trial Monday, he is charged with theft",
        "Judge Whitcomb gave my client Shawna her kids back today.",
        "CPS took my client Britney's baby this morning",
        "A mi clienta Karina le quitaron la custodia hoy en la corte.",
    ),
    passes=(
        "Bail reform saves money and families.",
        "Court watchers needed on Monday morning.",
        "The Supreme Court ruled on June 28.",
        "Free legal clinic: how to ask for a protection order.",
        "We are looking for a staff attorney.",
        "I have jury duty next week.",
        "Police and social workers met at our office for training.",
        "Foster families are needed in every county.",
        "Taller gratis sobre custodia y visitas, el martes.",
        "Evictions and arrests fell when the city paid for housing.",
    ),
    sources=(
        Source(
            "HCPC-14",
            "Community Care, HCPC sanction 2014",
            "http://www.communitycare.co.uk/2014/09/10/social-worker-given-conditions-practice-order-disrespectful-facebook-posts/",
        ),
        Source(
            "NASW-107",
            "NASW Code 1.07 (study summary)",
            "https://socialworktestprep.com/blog/2025/may/07/ethics-the-exam-1-07-privacy-and-confidentiality",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="sensitive_linked",
)
