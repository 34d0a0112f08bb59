"""Pictures of an event that people served may have come to."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import PROFESSIONAL_ONLY, Rule, Source
from hatpeg.rules._cues import cued

RULE = Rule(
    severity=Severity.WARN,
    hats=PROFESSIONAL_ONLY,
    look=cued("event-pictures", company=("client-word", "one-client"), beside=True, told_from=0.3),
    statement="Event pictures go out only of people who said yes, with no child and nobody served in them.",
    message="May come with pictures of people who did not say yes",
    why="Somebody at the edge of a picture may be hiding, and a caption tells why they were there.",
    instead="Show the room, the speakers or the staff, and wait until the event is over.",
    flags=(
        "Photos from our holiday party: look at our residents and their kids dance, Rosa in the front.",
        "Great turnout, our clients Dee and Marcus won the raffle, swipe to see.",
        "Photos from our picnic: our client Tomas won the sack race, his mom cried.",
        "Look at all these faces, our resident Kim made the cake.",
        "Fotos de nuestra posada: nuestra clienta Lupe y sus tres niños.",
    ),
    passes=(
        "Great turnout at the walk. Thank you.",
        "Photos from our gala are with the staff.",
        "Highlights from our annual report.",
        "What a turnout for the vote.",
        "Qué gran asistencia en la marcha.",
    ),
    sources=(
        Source(
            "ODPA",
            "Guernsey data protection authority, case 2024",
            "https://www.odpa.gg/information-hub/books-podcasts-stories/stories/story/?id=de55ab30-edcb-ee11-9079-6045bd8c5eac",
        ),
        Source(
            "STORY2",
            "Ten tips (firespring)",
            "https://firespring.com/solutions-for-nonprofits/ethical-storytelling-10-tips-for-nonprofits/",
        ),
    ),
    fixes=("drop-photo-mention", "remove-passage", "remove-clause", "say-it-of-many"),
    family="photo_mention",
)
