"""What can be said of many people, in English, by topic: values and plain facts that fit either hat.

Written by hand. None tells anything of the writer, of an agency or of one person, and none gives a figure.
"""

from __future__ import annotations

ENGLISH: dict[str, tuple[str, ...]] = {
    "housing": (
        "Everyone deserves a door of their own.",
        "Housing is where everything else begins.",
        "A home changes what the next morning looks like.",
        "Nobody should have to choose between rent and food.",
        "A stable home makes every other step easier.",
    ),
    "recovery": (
        "Recovery is possible, and nobody has to do it alone.",
        "Recovery is rarely a straight line, and every step of it counts.",
        "Patience helps people heal far better than shame does.",
        "Starting again is part of recovery too.",
        "Recovery looks different for everyone.",
    ),
    "hiv": (
        "HIV treatment works, and so does kindness.",
        "Stigma keeps people from care, and kindness brings them back.",
        "With treatment, people with HIV live long and full lives.",
        "Getting tested is an act of care.",
    ),
    "health": (
        "Good care starts with being listened to.",
        "Nobody should have to face illness alone.",
        "Everyone deserves care without judgment.",
        "Health care should be within everybody's reach.",
    ),
    "abuse": (
        "Leaving takes time, and nobody should have to do it alone.",
        "Abuse is never the fault of the person it happens to.",
        "Being believed matters more than most people know.",
        "Love should not hurt, and help should be easy to find.",
        "Survivors deserve patience, choices and somebody in their corner.",
    ),
    "children": (
        "Every child deserves to be heard and loved.",
        "Children do best when the adults around them have support.",
        "Small kindnesses mean a great deal to children.",
        "Families are stronger with a community behind them.",
        "Childhood should be full of ordinary good days.",
    ),
    "lgbtq": (
        "Being called by the right name matters.",
        "Everyone deserves to be who they are without fear.",
        "One accepting adult can make all the difference to a young person.",
        "Home should be a place where nobody has to hide.",
    ),
    "immigration": (
        "Everyone deserves a fair hearing and a warm welcome.",
        "Starting over in a new country takes courage.",
        "Nobody should have to face the immigration system alone.",
        "A welcome costs little and means a great deal.",
    ),
    "legal": (
        "Everyone deserves fair treatment and somebody in their corner.",
        "The court system is hard to face alone.",
        "People are more than the worst day of their lives.",
        "Second chances should not depend on luck.",
    ),
    "work": (
        "Given a fair chance, people do remarkable things.",
        "Learning something new takes courage at any age.",
        "School and work open doors, and everybody deserves that chance.",
        "Talent is everywhere, and opportunity should be too.",
    ),
    "grief": (
        "Some losses stay with us.",
        "Grief is part of caring.",
        "Be gentle with each other, because many people are carrying a loss.",
        "Every loss is felt, and nobody should have to grieve alone.",
    ),
    "joy": (
        "Small victories deserve to be celebrated.",
        "Milestones are worth celebrating, whoever reaches them.",
        "Good news comes in all sizes, and all of it counts.",
        "Hope shows up in small ways.",
    ),
    "giving": (
        "Everyday things like diapers, coats and furniture help people start over.",
        "A small gift can make a hard week easier.",
        "Time and everyday things go a long way for people starting over.",
        "If you have something to give, local programs know where it is needed.",
    ),
    "missing": (
        "When somebody is missing, official notices are the best thing to share.",
        "If you are worried about somebody who is missing, the police can help.",
    ),
    "quiet": (
        "Privacy protects people, and some things are best kept quiet.",
        "Keeping small details private is one way to look out for each other.",
        "Some things are better said in person than online.",
    ),
    "reply": (
        "Questions about services are best asked privately, so please call our office.",
        "We keep every conversation private, so please contact our office directly.",
        "Please contact our office directly, and somebody will be glad to talk.",
    ),
    "patience": (
        "Everybody is doing the best they can with what they have.",
        "Hard days call for extra patience.",
        "People are more than their hardest moments.",
        "A little patience goes a long way.",
    ),
    "general": (
        "Everyone has a story, and it is theirs to tell.",
        "Everybody deserves to be treated with dignity.",
        "Small steps add up.",
        "Help works best when it comes with respect.",
        "Kindness matters most on hard days.",
        "Being listened to can change a day.",
    ),
}
