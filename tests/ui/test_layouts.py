"""Which layout a window has is decided by its size in the caseworker's own measure."""

import pytest

from hatpeg.ui.shell.layouts import Layout, layout_for

SCREEN = (1366, 688)
"""A small laptop, less the frame and the taskbar."""


@pytest.mark.parametrize(
    ("scale", "layout"),
    [(1.0, Layout.WIDE), (1.25, Layout.MEDIUM), (1.5, Layout.COMPACT), (1.75, Layout.COMPACT), (2.0, Layout.COMPACT)],
)
def test_a_small_laptop_gets_the_layout_for_its_scaling(scale: float, layout: Layout) -> None:
    assert layout_for(round(SCREEN[0] / scale), round(SCREEN[1] / scale)) is layout


@pytest.mark.parametrize(
    ("size", "layout"),
    [
        ((1044, 650), Layout.WIDE),
        ((1043, 650), Layout.COMPACT),
        ((1044, 649), Layout.COMPACT),
        ((1050, 649), Layout.MEDIUM),
        ((1050, 512), Layout.MEDIUM),
        ((1050, 511), Layout.COMPACT),
        ((588, 275), Layout.COMPACT),
    ],
)
def test_each_layout_begins_at_its_size(size: tuple[int, int], layout: Layout) -> None:
    assert layout_for(*size) is layout


@pytest.mark.parametrize(("factor", "layout"), [(1.0, Layout.WIDE), (1.25, Layout.MEDIUM), (2.0, Layout.COMPACT)])
def test_larger_text_counts_as_a_smaller_screen(factor: float, layout: Layout) -> None:
    assert layout_for(*SCREEN, factor) is layout
