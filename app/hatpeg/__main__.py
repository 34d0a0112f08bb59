"""Starts Hatpeg: the command line when a command is given, otherwise the window, or what a start can ask it for."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from hatpeg.core.draft import Hat
    from hatpeg.core.health import Part
    from hatpeg.core.ports import HatStore
    from hatpeg.ui.one_instance import OneInstance

TURN = 0.0003
"""Seconds after which a check beside the window lets it go on, when it wants to. Drawing a letter of a long draft asks
for that some fifty times: with Python's own 5 ms a key takes up to 0.13 s, with these mostly 0.02 s."""


ALREADY_OPEN = "hatpeg: Hatpeg is already open, but does not answer. End it, or start the computer anew.\n"


def main() -> int:
    """Run the program and return its exit status."""
    from hatpeg.core.start import start_asked_for
    from hatpeg.system.display import has_display

    arguments = sys.argv[1:]
    asked = start_asked_for(arguments)
    if asked and has_display(sys.platform, os.environ):
        return _run_window(asked)
    from hatpeg import cli

    return cli.main(arguments, _one_hat, _ask_desktop) if arguments else cli.check_sample()


def _one_hat(hat: Hat, ask: Callable[[], str]) -> AbstractContextManager[HatStore]:
    """What is kept for one hat, for the command line, which opens nothing by itself."""
    from hatpeg.store.one_hat import one_hat
    from hatpeg.system.key_vault import SystemKeyVault

    return one_hat(SystemKeyVault(), hat, ask)


def _ask_desktop() -> Iterator[Part]:
    """What this desktop offers, for the command line, which asks no operating system by itself."""
    from hatpeg.wiring.doctor import ask_desktop

    return ask_desktop()


def _instance() -> OneInstance | None:
    """What keeps a second Hatpeg from running beside the first; None where there is no folder for it."""
    from hatpeg.core.errors import StoreUnavailable
    from hatpeg.store.places import vault_folder
    from hatpeg.ui.one_instance import OneInstance

    try:
        return OneInstance(vault_folder())
    except StoreUnavailable:
        return None  # the window says why


def _run_window(asked: str = "show") -> int:
    """Show the window first, then read what goes into it: that takes longer than a person should see nothing."""
    instance = _instance()
    if instance is not None and not instance.is_first():
        if instance.hand_over(asked):
            return 0
        if not instance.take_over():
            sys.stderr.write(ALREADY_OPEN)
            return 1
    from hatpeg.core.start import SHOW
    from hatpeg.system.complaints import tell_no_words
    from hatpeg.ui.sources import leave_sources_unread

    leave_sources_unread()
    from hatpeg.ui.shell.window import MainWindow
    from hatpeg.ui.theme import Look, palette, started

    tell_no_words()
    sys.setswitchinterval(TURN)
    application = started("Hatpeg")
    application.setApplicationName("Hatpeg")
    application.setApplicationDisplayName("Hatpeg")
    look = Look()
    look.follow(application.styleHints())
    application.setPalette(palette(look.tokens))
    window = MainWindow()
    if asked == SHOW:
        window.show_fitting()
        application.processEvents()
    from hatpeg.ui.endings import Endings, end
    from hatpeg.ui.tidying import Tidying
    from hatpeg.wiring.running import Running

    Endings(application)
    Running(application, look, instance).begin(window, asked)
    Tidying(application)
    return end(application.exec())


if __name__ == "__main__":
    sys.exit(main())
