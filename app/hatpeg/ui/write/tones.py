"""Which shape and which colors go with a state of the page and with the severity of a finding."""

from __future__ import annotations

from PySide6.QtGui import QColor

from hatpeg.core.finding import Severity
from hatpeg.ui.shapes import Shape
from hatpeg.ui.tokens import Status, Tokens
from hatpeg.ui.write.marks import MarkColors
from hatpeg.ui.write.state import Tone

OF_TONE: dict[Tone, tuple[Shape | None, Status]] = {
    Tone.EMPTY: (None, Status.QUIET),
    Tone.CHECKING: (None, Status.QUIET),
    Tone.CLEAR: (Shape.TICK, Status.CLEAR),
    Tone.LOOK: (Shape.TRIANGLE, Status.LOOK),
    Tone.CHANGE: (Shape.OCTAGON, Status.MUST),
    Tone.UNCHECKED: (Shape.QUESTION, Status.INFO),
    Tone.TOO_LONG: (Shape.OCTAGON, Status.MUST),
}
OF_SEVERITY: dict[Severity, tuple[Shape, Status]] = {
    Severity.BLOCK: (Shape.OCTAGON, Status.MUST),
    Severity.WARN: (Shape.TRIANGLE, Status.LOOK),
    Severity.ADVISE: (Shape.DISC, Status.INFO),
}


def mark_colors(tokens: Tokens) -> MarkColors:
    """The colors in which the editor underlines findings."""
    must, look = tokens.of_status(Status.MUST), tokens.of_status(Status.LOOK)
    return MarkColors(
        block_tint=QColor(must.tint),
        block_line=QColor(must.line),
        block_shape=QColor(must.ink),
        warn_tint=QColor(look.tint),
        warn_line=QColor(look.line),
        warn_shape=QColor(look.ink),
        advise_line=QColor(tokens.info),
        on_shape=QColor(tokens.surface),
    )
