"""Renders the window in every state, to look at: ``python -m tests.ui.gallery FOLDER [WORD ...]``.

Words choose: only pictures whose names contain one of them are made. HATPEG_SIZE is WIDTHxHEIGHT.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QFont

from hatpeg.core.draft import Hat
from hatpeg.ui.theme import Look, dress, started
from tests.ui.scenes import SCENES, a_window, show


def main(folder: Path, words: list[str]) -> None:
    """Make the pictures."""
    application = started("gallery")
    if family := os.environ.get("HATPEG_FONT"):
        application.setFont(QFont(family))
    width, height = map(int, os.environ.get("HATPEG_SIZE", "1366x688").split("x"))
    folder.mkdir(parents=True, exist_ok=True)
    for is_dark in (False, True):
        look = Look(is_dark=is_dark, text_factor=float(os.environ.get("HATPEG_TEXT", "1")))
        dress(application, look)
        for hat in Hat:
            for scene in (*SCENES, "many"):
                name = f"{hat.word.lower()}-{'dark' if is_dark else 'light'}-{scene}"
                if words and not any(word in name for word in words):
                    continue
                window = a_window(application, look)
                window.resize(width, height)
                window.show()
                show(window, hat, scene)
                for _ in range(5):
                    application.processEvents()
                window.grab().save(str(folder / f"{name}.png"))
                window.hide()
                window.deleteLater()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), sys.argv[2:])
