"""A story about one person served, even a kind one without a name."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import told_of_people

RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=told_of_people("client-story"),
    statement="A true story about one person is changed until nobody would know it, not even that person.",
    message="May tell a story about one person you serve.",
    why="They may know themselves in it, and so may whoever knows them.",
    instead="Write about people in general, or change the details until nobody would know them.",
    flags=(
        "Sat with a mom tonight who lost her kids to the state last month.",
        "One of my clients told me he used to play piano in his church before the war.",
        "A woman came in today with three kids and one suitcase, and she asked me for a pencil.",
        "Had a resident cry in my office for an hour today because her son would not call back.",
        "My last client of the day hugged me and said nobody had ever asked her that before.",
        "Hoy una de mis clientas me contó que nunca había tenido una cama propia.",
        "Hoy un señor que atiendo lloró cuando le dimos las llaves.",
    ),
    passes=(
        "Everyone deserves a home.",
        "Imagine a mother who has to choose between rent and food.",
        "In 2024, 412 families found a home with our help.",
        "We are hiring a night advocate, apply by Friday.",
        "My daughter lost her first tooth today.",
        "Our gala is on Saturday at six, tickets at the door.",
        "I need coffee and a nap.",
        "Thank you to the volunteers who painted the playroom.",
        "Todas las familias merecen un hogar.",
        "Long shift, good team, and the soup was hot.",
        "My supervisor yelled at me in front of the whole team today.",
        "Mi supervisora me gritó delante de todo el equipo.",
    ),
    sources=(
        Source(
            "NASW-8",
            "NASW, 8 ethical considerations on privacy (Code 1.07)",
            "https://www.socialworkers.org/About/Ethics/Ethics-Education-and-Resources/Ethics-8/Upholding-Privacy-and-Confidentiality-in-Social-Work-Practice",
        ),
        Source(
            "SWE",
            "Social Work England standard 5.6 and guidance, as reproduced in a county manual",
            "https://proceduresonline.com/templates/customers/adults/chapters/default_chapters/p_social_media.html",
        ),
        Source(
            "STORY3",
            "When you cannot get consent",
            "https://philanthropywithoutborders.com/2022/01/31/what-happens-when-you-cant-get-consent-to-share-stories/",
        ),
    ),
    fixes=("generalise", "say-it-of-many", "declared-example", "remove-passage", "remove-clause"),
    family="client_story",
)
