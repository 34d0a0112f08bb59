"""What the rules about places and hours mind, beyond each rule's own examples."""

import pytest

from hatpeg import catalogue
from hatpeg.core.agency import NO_AGENCY, Agency, ConfidentialSite, PublicSite
from hatpeg.core.check import check
from hatpeg.core.draft import Hat
from hatpeg.core.policy import layered
from tests.makers import a_draft, an_account

PREFIX = "location."
AGENCY = Agency(
    name="Lakeside Family Aid",
    public_sites=(PublicSite("Front office", addresses=("12 Pier Road",)),),
    confidential_sites=(ConfidentialSite("Willow House", aliases=("the Nest",), landmarks=("the bell tower",)),),
    ordinary_words=("willow", "nest"),
)


def told(text: str, hat: Hat, agency: Agency = NO_AGENCY) -> set[str]:
    """Which rules about places speak up."""
    everything = catalogue.load()
    policy = layered(everything.rules, agency=agency)
    verdict = check(a_draft(text, an_account(hat), policy=policy), everything, policy)
    return {finding.rule for finding in verdict.findings if finding.rule.startswith(PREFIX)}


@pytest.mark.parametrize(
    "text",
    [
        "Dinner at Cedar Park with the girls, best tacos in town",
        "At the Walmart on Pike, they are out of oat milk again",
        "My sister moved to Denver and works at Costco now",
        "We live behind the high school, so prom night is loud",
        "I'm at a loss, the raccoon is back on our porch",
        "Court at nine for my speeding ticket, wish me luck",
        "Home alone for two weeks while he travels, send movies",
    ],
)
def test_an_ordinary_evening_of_ones_own_stays_quiet(text: str) -> None:
    assert told(text, Hat.PERSONAL) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Join us for the community dinner at Grace Church, across from the library, Friday at 6.",
        "Our office moved: find us at 12 Pier Road, next to the bank, open Monday to Friday.",
        "Free testing every Tuesday from 3 to 7 at our front office. No appointment needed.",
        "We never share the address of a shelter, and neither should you.",
        "Families moved into permanent housing across the county this year.",
    ],
)
def test_what_everybody_is_invited_to_stays_quiet(text: str) -> None:
    assert told(text, Hat.PROFESSIONAL, AGENCY) == set()


@pytest.mark.parametrize("hat", list(Hat))
@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("our safe house is two doors down from the bakery", "confidential_site"),
        ("the women's shelter is the gray house with the ramp behind the fire hall", "confidential_site"),
        ("la casa segura queda detrás de la gasolinera", "confidential_site"),
        ("one of our residents is sleeping behind the Kroger on 5th, she has pneumonia", "client_whereabouts"),
        ("my client moved in with her aunt in Toledo", "client_whereabouts"),
        ("nuestra clienta vive en la calle Olmo con sus hijas", "client_whereabouts"),
        ("our night advocate is alone at the house from 11 to 7", "worker_pattern"),
        ("taking one of my clients to court at 9, she is so brave", "live_presence"),
    ],
)
def test_a_place_or_an_hour_that_leads_to_people_is_told(text: str, rule: str, hat: Hat) -> None:
    assert PREFIX + rule in told(text, hat)


def test_a_listed_landmark_alone_is_any_bell_tower() -> None:
    assert told("The bell tower is being painted.", Hat.PROFESSIONAL, AGENCY) == set()
    assert "location.confidential_site" in told(
        "You can see the bell tower from Willow House.", Hat.PROFESSIONAL, AGENCY
    )


def test_an_official_notice_may_be_shared() -> None:
    call = "Please help us find her, she is 15, last seen on Friday."

    assert told(call, Hat.PROFESSIONAL) == {"location.missing_person"}
    assert told(f"AMBER Alert from @RivertonPD. {call}", Hat.PROFESSIONAL) == set()
