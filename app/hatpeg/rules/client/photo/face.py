"""The words say that a picture, a video or a voice of somebody served goes along."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace, TextSpan
from hatpeg.core.rule import BOTH_HATS, PhotoLook, Rule, Source
from hatpeg.core.seen import Sort
from hatpeg.core.speech import say
from hatpeg.core.telling import telling
from hatpeg.rules._told import passages_to_stop


def look(facts: Facts) -> Iterator[TextSpan]:
    """What says so by the reader's word, and the words for a picture beside anything told of people served."""
    yield from telling(facts).of("photo-mention")
    for passage in passages_to_stop(facts):
        sentence = facts.reading.sentence_of(passage).joined(passage)
        yield from (hit.place for hit in facts.hits_of("picture-words") if sentence.covers(hit.place))


def look_at_photos(facts: Facts) -> Iterator[PhotoPlace]:
    """Every face, for certain one, of which nobody has said whose it is."""
    for number, seen in facts.photos:
        yield from (PhotoPlace(number, face.box) for face in seen.open_of(Sort.FACE) if face.is_sure)


def told_there(facts: Facts, place: PhotoPlace) -> Iterator[str]:
    """That somebody did agree, but only until a day that is over."""
    seen = facts.draft.photos[place.photo].seen
    for face in seen.regions if seen else ():
        if face.box == place.box and face.has_run_out(seen.on if seen else None):
            yield say("the consent has run out")


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No picture, video or voice of a person served goes out without their own written release.",
    message="May come with a picture or video of somebody you serve.",
    why="A face, a tattoo or a voice is known at once, and a picture is copied before it can be taken back.",
    instead="Show volunteers, the building's inside or a drawing, and leave the words about the picture out.",
    flags=(
        "Video of our client Marcus ringing the bell at detox, so proud of him!",
        "Pic of Kayla and her kids at our shelter on their first day of school",
        "Our resident Shawna in the photo, with her baby, the day she left the shelter",
        "Swipe to see Danny's before and after, one year sober with us",
        "Selfie with my client Rosa on her last day in the shelter, look at that smile",
        "Posted a selfie with my client Deb outside the courthouse after her hearing",
        "En la foto, nuestra clienta Maribel con sus niños, el día que llegó al refugio",
        "Foto de mi paciente Yesenia con su bebé, nació sin VIH",
    ),
    passes=(
        "Here are pictures of our new office, no people in them yet.",
        "Our staff photo from the picnic is up on the website.",
        "Photo by Ana Ruiz for the city paper.",
        "Selfie with my dog at the lake.",
        "No photos at tonight's vigil, please.",
        "Our mascot Benny the bear in three new pictures.",
        "The mayor in a picture with our board at the opening.",
        "We use stock photos and drawings on this page, to keep people private.",
        "Fotos de la fachada nueva, gracias a los pintores.",
        "Watch our executive director's video on the new bill.",
    ),
    sources=(
        Source(
            "OCR-CADIA",
            "HHS OCR settlement, Cadia, 30 Sep 2025 ($182,000)",
            "https://www.pubt.io/view/7C4DB3F91663D0639119C5C0A9A1860DD44DB84C",
        ),
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
        Source(
            "TS-CONF",
            "NNEDV, confidentiality: VAWA, FVPSA and VOCA",
            "https://techsafety.org/confidentiality-in-vawa-fvpsa",
        ),
        Source(
            "SURREY",
            "Care home manager dismissed",
            "http://www.spadesnews.com/2017/11/07/i-lost-my-job-over-a-facebook-post-was-that-fair/",
        ),
    ),
    fixes=("drop-photo-mention", "say-it-of-many", "remove-passage", "remove-clause"),
    family="photo_mention",
    photos=PhotoLook(
        look_at_photos,
        message="A face that can be seen",
        why="A face is known at once, and a picture is copied before it can be taken back.",
        instead="Cover it, or say whose it is: you or staff, somebody who agreed in writing, or a drawing.",
        listed=told_there,
        at_most=Severity.WARN,
    ),
)
