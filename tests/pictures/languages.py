"""The languages that pictures are taken in: those there are, and one that is longer than any."""

from __future__ import annotations

from collections.abc import Mapping
from gettext import NullTranslations

from hatpeg import resources
from hatpeg.core.speech import ENGLISH
from hatpeg.core.translation import translation
from tests.pseudo import PseudoLong

LONG = "long"


def translations() -> Mapping[str, NullTranslations | None]:
    """By the name in the file of a picture; a language as far as it is translated."""
    found: dict[str, NullTranslations | None] = {ENGLISH: None, LONG: PseudoLong()}
    for catalogue in sorted(resources.folder().glob("locale/*/hatpeg.po")):
        found[catalogue.parent.name] = translation(catalogue.read_text("utf-8"))
    return found
