"""The menu that stands for the rail and the accounts where the window is too small to show them."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from hatpeg.core.speech import say
from hatpeg.ui.buttons import unmarked
from hatpeg.ui.shell.nav_rail import NavRail
from hatpeg.ui.shell.state import ALWAYS, KEYS

ON_THE_BANNER = "hide"
"""It never lies in a menu: who needs it has no time to look for it."""


def fill_menu(menu: QMenu, rail: NavRail, accounts: QMenu) -> None:
    """Fill the menu with what the rail offers, and with the accounts."""
    menu.clear()
    for key, button in rail.buttons.items():
        if key == ON_THE_BANNER or not rail.offers(key):
            continue
        if key == ALWAYS[0][0]:
            menu.addSeparator()
        action = menu.addAction("\t".join((unmarked(button.text()), KEYS.get(key, ""))), button.click)
        action.setData(key)
        action.setCheckable(button.isCheckable())
        action.setChecked(button.isChecked())
    menu.addSeparator()
    accounts.setTitle(say("Change account"))
    menu.addMenu(accounts)
