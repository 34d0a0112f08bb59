"""Whatever is hidden in a photo's file, and wherever, none of it is in the copy."""

from __future__ import annotations

import pytest

from hatpeg.photos.bareness import is_bare
from hatpeg.photos.cleaning import written
from hatpeg.photos.decoding import decoded
from hatpeg.photos.formats import NotAPhoto
from tests.photos.markers import REFUSED, is_left, planted

PLACES = dict(planted())


def test_the_marker_lies_in_every_kind_of_place() -> None:
    assert len(PLACES) >= 77
    assert [name for name, file in PLACES.items() if not is_left(file)] == []


@pytest.mark.parametrize("name", PLACES)
def test_no_copy_has_the_marker(name: str) -> None:
    if name in REFUSED:
        with pytest.raises(NotAPhoto):
            decoded(PLACES[name])
        return
    opened = decoded(PLACES[name])
    copy = written(opened.pixels, as_photograph=opened.is_photograph)

    assert is_bare(copy)
    assert not is_left(copy)
