"""The set of pictures holds every page of the window, at the sizes of a small laptop."""

from types import SimpleNamespace

import pytest

from hatpeg.ui.shell.layouts import Layout, layout_for
from hatpeg.wiring.pages import MAKERS
from tests.pictures.states import states
from tests.pictures.taking import room
from tests.ui.scenes import SCENES


@pytest.mark.parametrize("layout", Layout)
def test_every_page_and_every_state_of_writing_is_photographed_under_both_hats(layout: Layout) -> None:
    names = {state.name for state in states(SimpleNamespace(scene=SimpleNamespace(arranged=layout)))}

    for hat in ("work", "personal"):
        assert {f"{key}-{hat}" for key in MAKERS} <= names
        assert {f"write-{hat}-{scene}" for scene in SCENES} <= names
    assert ("write-small-findings" in names) is (layout is Layout.COMPACT)


def test_the_scales_of_the_pictures_show_all_three_layouts() -> None:
    layouts = [layout_for(room(scale).width(), room(scale).height()) for scale in (100, 125, 150, 200)]

    assert layouts == [Layout.WIDE, Layout.MEDIUM, Layout.COMPACT, Layout.COMPACT]
    assert (room(200).width(), room(200).height()) == (683, 304)
