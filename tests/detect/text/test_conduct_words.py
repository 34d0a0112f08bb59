"""What coarse words, insults, inside details and work talk are, and above all what they are not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.detector import TextDetector
from hatpeg.core.reading import read
from hatpeg.detect.text import (
    care_place,
    house_name,
    insult,
    internal_document,
    obscenity,
    security_detail,
    work_mention,
    workplace_talk,
)

DETECTORS = {
    module.__name__.rpartition(".")[2]: module.DETECTOR
    for module in (
        care_place,
        house_name,
        insult,
        internal_document,
        obscenity,
        security_detail,
        work_mention,
        workplace_talk,
    )
}


def seen(detector: TextDetector, text: str) -> list[str]:
    return [hit.place.of(text) for hit in detector.find(read(text), NO_AGENCY)]


INNOCENT = """
Scunthorpe Penistone Clitheroe Essex Sussex Middlesex Cockermouth Lightwater Dickinson Hancock Babcock Cockburn
assess assassin classic passage embarrass compass asset assist bassoon cassette grass mass harass ambassador
analysis analog banal canal anal oral vaginal penis vagina vulva breast nipple testicle scrotum semen orgasm
sex sexual condom lube STI STD HPV herpes syphilis gonorrhea chlamydia PrEP dental douching-free masturbation
shiitake shitake Shih-Tzu cocktail peacock cockatoo cockpit cockroach titular titanic constitution petition
document accumulate circumstance cucumber magnum basement therapist psychotherapist titmouse pussyfoot
swallow snigger niggardly Nigeria Nigerian knickers Dickens Dick Fanny Randy Johnson Peter Willy
dictionary diction addict addiction predict hello shell hellebore damn hell crap heck darn dang scrap
disputa diputado diputada reputación computadora putativo computar imputado amputación embutido
pulga vergel vergonzoso vergüenza albergar Vergara bochinche pinchazo compinche encajar mirada
""".split()


@pytest.mark.parametrize("word", INNOCENT)
def test_a_word_that_merely_holds_a_coarse_one_stays_quiet(word: str) -> None:
    assert seen(obscenity.DETECTOR, f"We wrote {word} on the board.") == []
    assert seen(obscenity.DETECTOR, word) == []


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("fuck this", 0.95),
        ("f*ck this", 0.95),
        ("f**k this", 0.95),
        ("f*** this", 0.95),
        ("f@ck this", 0.95),
        ("f#ck this", 0.95),
        ("this is fuuuuucked", 0.95),
        ("a clusterfuck", 0.95),
        ("chinga tu madre", 0.95),
        ("hijo de puta", 0.95),
        ("coño", 0.95),
        ("sh!t", 0.7),
        ("s**t", 0.7),
        ("sh*t", 0.7),
        ("b!tch", 0.7),
        ("b*tch", 0.7),
        ("a**hole", 0.7),
        ("such a dick", 0.7),
        ("qué mierda", 0.7),
        ("m**rda", 0.7),
        ("p*ndejo", 0.7),
        ("cabrón", 0.7),
        ("wtf", 0.4),
        ("stfu", 0.4),
        ("tired af", 0.4),
        ("no mames", 0.4),
    ],
)
def test_coarse_words_score_by_their_strength(text: str, score: float) -> None:
    hits = list(obscenity.DETECTOR.find(read(text), NO_AGENCY))

    assert max(hit.score for hit in hits) == score


QUIET_ABOUT_PEOPLE = (
    "He called me stupid for eleven years.",
    "She told him he was a loser, and that is abuse.",
    "You are not worthless.",
    "You're not stupid, you are tired.",
    "I feel like an idiot.",
    "I was a coward then.",
    "My abuser said I was garbage.",
    "“You are pathetic,” he used to say.",
    "You absolute gem!",
    "You total rockstars, 40 boxes!",
    "Thank you, you beautiful people.",
    "When you complete the form, call us.",
    "Please keep your trash and garbage out of the hall.",
    "A rat got into the pantry.",
    "The joke is on the printer.",
    "Monsters, Inc. is on at six.",
    "No eres tonta, eres valiente.",
    "Él me decía que era inútil.",
    "La basura se recoge el martes.",
    "Nos vemos con los payasos en la feria.",
)


@pytest.mark.parametrize("text", QUIET_ABOUT_PEOPLE)
def test_what_attacks_nobody_stays_below_what_rules_mind(text: str) -> None:
    hits = insult.DETECTOR.find(read(text), NO_AGENCY)

    assert [hit for hit in hits if hit.score >= 0.4] == []


QUIET_ABOUT_LOCKS = (
    "Change your password today.",
    "Never tell anyone your PIN.",
    "Is your alarm working? Does your door lock?",
    "The event code is SPRING and the zip code is 30318.",
    "Webinar passcode: 771234.",
    "Key dates are on the calendar.",
    "The key to recovery is patience.",
    "Our doors are open to everyone.",
    "The camera crew left at noon.",
    "We are short staffed and hiring.",
    "Code Blue tonight, warming center at the library.",
    "Cierra la puerta si hace frío.",
)


@pytest.mark.parametrize("text", QUIET_ABOUT_LOCKS)
def test_what_opens_no_door_stays_quiet(text: str) -> None:
    assert seen(security_detail.DETECTOR, text) == []


SPITEFUL = (
    "door unlocked ",
    "you absolute ",
    "f*** ",
    "*@#$!",
    '"you clown" ',
    "code is 1234 ",
    "(",
    "a",
    "Casa de la ",
)


def seconds(detector: TextDetector, text: str) -> float:
    reading = read(text)
    start = time.perf_counter()
    list(detector.find(reading, NO_AGENCY))
    return time.perf_counter() - start


@pytest.mark.parametrize("bit", SPITEFUL)
@pytest.mark.parametrize("name", DETECTORS)
def test_time_grows_with_the_text_and_not_faster(name: str, bit: str) -> None:
    short, long = ((bit * (size // len(bit) + 1))[:size] for size in (4_000, 16_000))

    fast = min(seconds(DETECTORS[name], short) for _ in range(5))
    slow = min(seconds(DETECTORS[name], long) for _ in range(5))

    assert slow < 10 * max(fast, 0.001)


@given(st.text(max_size=200) | st.text("youabsluteclwnf*@!#$ .,\"“”'\n1234doorkey", max_size=200))
def test_no_text_makes_a_detector_fail_or_point_beyond_it(text: str) -> None:
    reading = read(text)

    for detector in DETECTORS.values():
        for hit in detector.find(reading, NO_AGENCY):
            assert 0 <= hit.place.start < hit.place.end <= len(text)
            assert 0 <= hit.score <= 1
