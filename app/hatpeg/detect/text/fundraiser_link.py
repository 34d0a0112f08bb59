"""Links and words for a collection of money or goods: GoFundMe and its like, registries, wish lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "fundraiser-link"

PAGE = re.compile(
    r"\b(?:www\.|https?://(?:www\.)?)?(?:gofundme\.com|gofund\.me|givesendgo\.com|givebutter\.com|fundly\.com|fundrazr\.com"
    r"|spotfund\.com|gogetfunding\.com|chuffed\.org|justgiving\.com|crowdfunder\.co\.uk|fundraise\.com|donorbox\.org"
    r"|mightycause\.com|whydonate\.com|ko-fi\.com|patreon\.com|mealtrain\.com|vaki\.co|donadora\.org|migranodearena\.org"
    r"|myregistry\.com|babylist\.com|giftregistry|throne\.com|wishlist\.com|amzn\.to|a\.co"
    r"|amazon\.[a-z.]{2,6}/(?:hz/)?(?:wishlist|registry|gp/registry|baby-reg)|target\.com/gift-registry"
    r"|facebook\.com/donate|fb\.me/donate)(?:/[^\s)\]]{0,200})?",
    re.IGNORECASE,
)
WORD = re.compile(
    r"\b(?:go ?fund ?me|give ?send ?go|give ?butter|meal ?train|crowd ?fund(?:ing|er)?|baby registry|gift registry"
    r"|amazon wish ?list|amazon registry|campaña de donacion(?:es)?|colecta en linea)\b",
    re.IGNORECASE,
)
HINTS = (
    *("fund", "send", "butter", "train", "registry", "wish", "amzn", "a.co", "throne", "patreon", "ko-fi", "vaki"),
    *("dona", "babylist", "chuff", "cause", "grano", "colecta"),
)
"""One of these stands in every page and word; looking for them first is the cheap part."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each page by its address, and each service by its name with a lower score."""
    view = reading.plain
    lowered = view.text.lower()
    if not any(hint in lowered for hint in HINTS):
        return
    pages = list(PAGE.finditer(view.text))
    for match in pages:
        yield Hit(KIND, view.match_place(match), 1.0, match.group().lower())
    for match in WORD.finditer(view.text):
        if not any(page.start() <= match.start() < page.end() for page in pages):
            yield Hit(KIND, view.match_place(match), 0.6, match.group().lower())


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Help her: ⟦gofundme.com/f/new-start⟧",
        "⟦https://gofund.me/1a2b3c⟧",
        "the ⟦GoFundMe⟧ is in my bio",
        "⟦babylist.com/mom-of-two⟧",
        "⟦amazon.com/hz/wishlist/ls/1ABC⟧",
        "a ⟦meal train⟧ for her",
    ),
    ignores=(
        "Our fund grew.",
        "We wish you well on the train.",
        "amazon.com sells it",
        "Donate at the desk.",
        "Register by Friday.",
    ),
)
