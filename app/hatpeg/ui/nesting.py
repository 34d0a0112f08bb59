"""Puts one layout into another so that nothing of it is mistaken later for what it is not."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLayout
from shiboken6 import Shiboken


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Add a layout that may be filled already.

    PySide then keeps a Python object for each item of the inner layout, and does not hear when Qt destroys the item.
    Whatever Qt makes later at the same address would be taken for that item, so these objects are let go at once.
    """
    outer.addLayout(inner, stretch)
    _let_go(inner)


def _let_go(layout: QLayout) -> None:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            _let_go(item)
        elif item is not None:
            Shiboken.invalidate(item)
