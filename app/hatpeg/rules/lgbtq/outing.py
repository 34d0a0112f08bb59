"""Whom one person loves, or what their gender is or was."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._linked import linked

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=linked("lgbtq"),
    statement="Nobody's orientation, gender, transition or former name is told without their clear permission.",
    message="May tell others about one person's orientation or gender.",
    why="Whom to tell, and when, is theirs to choose; a post can cost them their home.",
    instead="Leave it out, or write about people in general.",
    flags=(
        "Our client Jayden is trans and his parents still think he is their daughter.",
        "Kyle from group came out to me tonight, his dad is a pastor and does not know.",
        "Tyler from our youth group is gay and his mom still does not know",
        "Our resident Zoe is a trans girl, her birth name is Zachary",
        "Our client Ashley is a lesbian and her husband does not know",
        "Our resident Max is nonbinary and their grandma in Boise does not know",
        "Mateo, de nuestra casa, salió del clóset y su mamá lo corrió",
        "Valeria, nuestra paciente, empezó hormonas, su esposo no sabe que es trans",
    ),
    passes=(
        "Trans rights are human rights.",
        "Happy Pride from all of us!",
        "Transgender Day of Remembrance is November 20.",
        "Share your pronouns if you like, and use the ones people tell you.",
        "Our LGBTQ center is open from noon to eight.",
        "I came out at forty, and my mother baked a cake.",
        "The state bill would take hormones away from trans youth. Call your senator.",
        "Elliot Page will speak at the gala.",
        "Feliz mes del orgullo a toda la comunidad.",
        "Conversion therapy is banned in 22 states.",
    ),
    sources=(
        Source(
            "GLAAD",
            "GLAAD reporter guide",
            "https://www.glaad.org/blog/fact-sheet-reporter-guide-covering-transgender-people-topics-and-legislation",
        ),
        Source(
            "GLAAD2",
            "GLAAD on misgendering and deadnaming",
            "https://www.glaad.org/blog/lgbtq-celebrities-and-allies-speak-out-against-hateful-misgendering-and-deadnaming",
        ),
        Source(
            "UT-WSJ",
            "Facebook group outs two students (2012)",
            "https://archives.sfweekly.com/thesnitch/2012/10/16/facebook-accidentally-outs-gay-kids-to-their-parents",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="sensitive_linked",
)
