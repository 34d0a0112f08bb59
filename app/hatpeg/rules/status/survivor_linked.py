"""Violence, abuse or a flight from it told of one person."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._linked import linked

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=linked("violence"),
    statement="Nobody is made known as a survivor, victim, resident, caller or witness of violence.",
    message="May show that one person lived through violence.",
    why="The one who hurt them may read it too, and learn that they told somebody.",
    instead="Write about survivors in general, or only about the service.",
    flags=(
        "My client Rosie's husband strangled her and she still has the bruises.",
        "Kim from our group was raped in college and told me today.",
        "Our client Tanya Reese was beaten by her husband, he is looking for her",
        "Our resident Heather fled her abusive husband on Sunday, he is a deputy here",
        "The pastor's wife, Ellen, is at our shelter, he has been beating her for years",
        "Mi clienta Maribel huyó de su agresor el domingo con sus tres niños.",
        "A Jessica, nuestra residente, el marido la golpeaba cada noche.",
    ),
    passes=(
        "Survivors deserve to be believed.",
        "One in four women lives through violence at home.",
        "The Violence Against Women Act must be renewed.",
        "#SurvivorsSpeak all month long.",
        "I left my abuser twelve years ago, and I am still here.",
        "Abuse is not only hitting. It is also money, phones and fear.",
        "Our hotline answers day and night: 1-800-799-7233.",
        "Join the vigil for victims of domestic violence on October 3.",
        "La violencia doméstica no es un asunto privado.",
        "We train nurses to ask about violence at home.",
    ),
    sources=(
        Source(
            "OVW-FAQ",
            "US DOJ OVW, FAQ on the VAWA confidentiality provision, 34 USC 12291(b)(2), Oct 2017",
            "https://grandmomastube.com/asking-for-sign-in-info-on-shared-document-4699",
        ),
        Source(
            "VAWA05",
            "VAWA 2005 sec. 3(b)(2), 119 Stat. 2969 (now 34 USC 12291(b)(2))",
            "http://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_119.djvu/2987",
        ),
        Source(
            "FVPSA",
            "FVPSA, 42 USC 10406(c)(5), as enacted by Pub. L. 111-320, 124 Stat. 3491",
            "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_124.djvu/3517",
        ),
        Source(
            "TS-CONF",
            "NNEDV, confidentiality: VAWA, FVPSA and VOCA",
            "https://techsafety.org/confidentiality-in-vawa-fvpsa",
        ),
        Source(
            "NSVRC",
            "NSVRC, talking with survivors (for journalists)",
            "http://www.nsvrc.org/sites/default/files/2013-01/publications_nsvrc_factsheet_media-packet_talking-with-survivors.txt",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="sensitive_linked",
)
