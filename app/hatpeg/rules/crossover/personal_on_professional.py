"""On the agency's account: one's own life, opinions and party politics."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import PROFESSIONAL_ONLY, Rule, Source
from hatpeg.rules._told import told

RULE = Rule(
    severity=Severity.WARN,
    hats=PROFESSIONAL_ONLY,
    look=told("employer-crossover"),
    statement="Private life, parties, religion, feuds and party politics stay off the agency's account.",
    message="May belong on your own account rather than the agency's.",
    why="Readers take it for the agency's word, and a charity may lose its standing over party politics.",
    instead="Post it from your own account, or say only what the agency says.",
    flags=(
        "Personally I think the governor is a crook and I will never vote for his party.",
        "This is Carl from the front desk, I think God hates this bill, and so do I.",
        "Don't vote red this November, vote for Alvarez, she is our girl.",
        "Follow my personal account @kelsey.after.dark for my real opinions on this governor",
        "We are all voting for Hughes and you should too, her opponent is a crook.",
        "Soy Mari, la de recepción, y ese alcalde es un ratero, no voten por él, síganme en @mari_conchas",
    ),
    passes=(
        "My name is Ana, and I have volunteered here for six years.",
        "Tell your senator that shelters need funding.",
        "Register to vote by October 7. We help with the form.",
        "Our gala is on Saturday at six.",
        "HB 156 would close our doors. Call the committee today.",
        "We are hiring a night advocate.",
        "The council votes on Tuesday at seven, come and listen.",
        "Happy holidays from our team to yours.",
        "Inscríbase para votar antes del 7 de octubre.",
        "Thank you to the mayor for the new beds.",
    ),
    sources=(
        Source(
            "REDX",
            "American Red Cross, Twitter faux pas, 2011",
            "https://redcrosschat.org/2011/02/16/twitter-faux-pas/",
        ),
        Source(
            "CCEW",
            "Charity Commission guidance, Sept 2023 (summaries)",
            "https://www.womblebonddickinson.com/uk/insights/articles-and-briefings/new-social-media-guidance-charities",
        ),
    ),
    fixes=("remove-passage", "remove-clause", "say-it-of-many"),
    family="employer_crossover",
)
