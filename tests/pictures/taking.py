"""Takes the pictures of one scale: ``python -m tests.pictures.taking FOLDER SCALE [--quick] [WORD ...]``."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import traceback
from pathlib import Path

from PySide6.QtCore import QSize, QtMsgType, qInstallMessageHandler

from hatpeg.core.speech import ENGLISH, speak
from hatpeg.ui.theme import started
from tests.pictures.languages import LONG, translations
from tests.pictures.states import Place, State, states

SCREEN, FRAME_AND_BAR = QSize(1366, 768), 80
"""A small laptop in its own pixels; the logical pixels that a title bar and a taskbar take at any scale."""
LOOKS = ("light", "dark", "contrast")


def room(scale: int) -> QSize:
    """The logical pixels that a window has on that screen, at a scale in percent."""
    return QSize(SCREEN.width() * 100 // scale, SCREEN.height() * 100 // scale - FRAME_AND_BAR)


def main(folder: Path, scale: int, options: list[str]) -> int:
    """Take them; 1 where a state could not be shown, after all others were."""
    is_quick, words = "--quick" in options, tuple(each for each in options if not each.startswith("--"))
    application = started("pictures")
    qInstallMessageHandler(_tell_what_matters)
    gc.disable()  # as in the program itself: nothing is taken apart in the midst of an event
    troubles = 0
    for language, translation in translations().items():
        if is_quick and language != ENGLISH:
            continue
        speak(ENGLISH if language == LONG else language, translation)
        with tempfile.TemporaryDirectory() as home:
            os.environ["HATPEG_HOME"] = home
            place = Place(application, room(scale))
            chosen = [state for state in states(place) if not words or state.name.startswith(words)]
            for look in LOOKS[: 1 if is_quick else None]:
                place.look.choose(theme=look)
                for state in chosen:
                    troubles += not _take(place, state, folder / state.name / f"{language}-{look}-{scale}.png")
            place.close()
            del place, chosen
        gc.collect()
    return 1 if troubles else 0


def _take(place: Place, state: State, file: Path) -> bool:
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        widget = state.show(place)
        place.settle()
        return widget.grab().save(str(file))
    except Exception:  # noqa: BLE001 - one state that fails must not keep the others from being looked at
        sys.stderr.write(f"{state.name} {file.name}\n{traceback.format_exc(limit=-3)}\n")
        return False
    finally:
        if state.leave is not None:
            state.leave(place)


def _tell_what_matters(_kind: QtMsgType, _context: object, words: str) -> None:
    if "plugin does not support" not in words:
        sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
