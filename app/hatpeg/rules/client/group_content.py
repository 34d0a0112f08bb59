"""What was said in a group, a circle or a house meeting."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=cued("said-in-group", told_from=0.3),
    statement="What is said in a group, a session or a house meeting stays there.",
    message="Repeats what was said in a group",
    why="People speak there because it stays there. Whoever was in the room knows who said it.",
    instead="Say what the group offers and when it meets, and nothing of what was said.",
    flags=(
        "Someone in group tonight said she still dreams of the house.",
        "In group today a guy told us that he used again and hid it from his wife.",
        "At our house meeting a mom cried because her son would not call.",
        "A woman in my group shared that she was raped at nine.",
        "En el grupo de hoy una señora contó que su marido la encontró.",
        "One guy in group broke down over his dead brother.",
        'Overheard in group this morning: "I miss having an excuse."',
        "There is a boy in group who hums when he is scared, and the others learned the tune.",
        "Ayer en el grupo una muchacha nos contó que se quedó sin casa con su bebé.",
    ),
    passes=(
        "Our support group meets on Tuesdays at six.",
        "Groups help people feel less alone.",
        "The group photo is from our staff picnic.",
        "I lead a running group in the park.",
        "El grupo de apoyo es los jueves.",
        "Join our circle of monthly donors.",
        "Group homes are not homes, says the report.",
        "In group settings masks are still a good idea.",
    ),
    sources=(
        Source(
            "P2-12",
            "42 CFR 2.12(a)",
            "https://casetext.com/regulation/code-of-federal-regulations/title-42-public-health/chapter-i-public-health-service-department-of-health-and-human-services/subchapter-a-general-provisions/part-2-confidentiality-of-substance-use-disorder-patient-records/subpart-b-general-provisions/section-212-applicability",
        ),
        Source(
            "NASW-107",
            "NASW Code 1.07 (study summary)",
            "https://socialworktestprep.com/blog/2025/may/07/ethics-the-exam-1-07-privacy-and-confidentiality",
        ),
        Source(
            "NASW-8",
            "NASW, 8 ethical considerations on privacy (Code 1.07)",
            "https://www.socialworkers.org/About/Ethics/Ethics-Education-and-Resources/Ethics-8/Upholding-Privacy-and-Confidentiality-in-Social-Work-Practice",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage"),
    family="client_story",
)
