"""Places the agency keeps confidential: their names, addresses and hashtags; the value is the site's name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, read
from hatpeg.detect.text._certainty import ENOUGH, certainty, is_delicate
from hatpeg.detect.text._names import Names, names_of

KIND = "confidential-site"


@lru_cache(maxsize=8)
def _compiled(agency: Agency) -> tuple[Names, frozenset[str]]:
    sites = agency.confidential_sites
    named = [(written, site.name) for site in sites for written in (site.name, *site.aliases, *site.addresses)]
    named += [(tag, _tagged(tag, sites)) for tag in agency.secret_hashtags]
    ordinary = frozenset(word.text for line in agency.ordinary_words for word in read(line).words)
    return Names(name for written, value in named for name in names_of(written, value)), ordinary


def _tagged(tag: str, sites: tuple[ConfidentialSite, ...]) -> str:
    """The site a hashtag stands for: the one whose name, alias or address it holds; else the tag itself."""
    joined = _joined(tag)
    for site in sites:
        names = (site.name, *site.aliases, *site.addresses)
        if any(len(name) >= len("house") and _joined(name) in joined for name in names):
            return site.name
    return tag


def _joined(written: str) -> str:
    return "".join(word.text for word in read(written).words)


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Names that are also ordinary words are reported only where the sentence shows that the site is meant."""
    if not agency.confidential_sites and not agency.secret_hashtags:
        return
    names, ordinary = _compiled(agency)
    words = reading.words
    met = tuple(names.find(words))
    sure = {words[one.first].sentence for one in met if not is_delicate(one.name, ordinary)}
    for one in met:
        score = certainty(one, words, ordinary, in_company=words[one.first].sentence in sure)
        if score >= ENOUGH:
            yield Hit(KIND, one.place(words), round(score, 2), one.name.value)


EXAMPLE = Agency(
    confidential_sites=(
        ConfidentialSite(
            "Juniper House", aliases=("JH", "the Roost", "Casa Enebro"), addresses=("418 Old Quarry Lane",)
        ),
        ConfidentialSite("Marigold", aliases=("Goldie's", "the Gold")),
        ConfidentialSite("Stillwater", aliases=("the Still",)),
    ),
    secret_hashtags=("#MarigoldHouse",),
    ordinary_words=("juniper", "marigold", "marigolds", "still", "roost", "stillwater"),
)

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Double shift at ⟦Juniper House⟧ tonight",
        "anybody near ⟦junipr house⟧?",
        "proud of #⟦JuniperHouse⟧",
        "crying in the ⟦JH⟧ pantry",
        "It's ⟦418 Old Quarry Ln⟧",
        "the funniest guy we ever had at the ⟦Still⟧",
        "late night at ⟦Marigold⟧, nine teens and one bathroom",
        "Movie night at ⟦Goldie's⟧!",
        "otra noche en ⟦casa enebro⟧",
    ),
    ignores=(
        "I planted marigolds along the driveway.",
        "The gin tasted of juniper.",
        "We are still here, in the still of the night.",
        "Stillwater rivers run deep.",
        "The hens go to roost at dusk.",
        "Goldie and I went for the gold.",
        "The house on Old Mill Lane burned down.",
    ),
    example_agency=EXAMPLE,
)
