"""The colors of the window by name, read from the one file that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hatpeg import resources
from hatpeg.core.draft import Hat

COLOR_FILE = "styles/tokens.toml"
CLOTHES = {Hat.PROFESSIONAL: "work", Hat.PERSONAL: "personal"}
"""What a hat's look is called in the style sheet."""


class Status(StrEnum):
    """What a color of state stands for. Never shown without its shape and its word."""

    MUST = "must"
    LOOK = "look"
    CLEAR = "clear"
    INFO = "info"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class StatusColors:
    """Text and shape, the ground behind them, and the line that underlines or edges."""

    ink: str
    tint: str
    line: str


@dataclass(frozen=True, slots=True)
class HatColors:
    """The clothes of one hat: a fill with its text, small text and pattern; tint and ink for plain ground; the edge."""

    fill: str
    on_fill: str
    small: str
    pattern: str
    tint: str
    ink: str
    edge: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colors of one theme by their names in the token file, each written ``#RRGGBB``."""

    bg: str
    surface: str
    surface2: str
    border: str
    control: str
    text: str
    text2: str
    focus: str
    work: str
    on_work: str
    work2: str
    work_pat: str
    work_tint: str
    work_ink: str
    work_edge: str
    pers: str
    on_pers: str
    pers2: str
    pers_pat: str
    pers_tint: str
    pers_ink: str
    pers_edge: str
    block: str
    block_t: str
    block_u: str
    warn: str
    warn_t: str
    warn_u: str
    clear: str
    clear_t: str
    info: str
    info_t: str
    scrim: str
    """What dims the window behind a sheet."""

    def of_hat(self, hat: Hat) -> HatColors:
        """The colors one hat wears."""
        if hat is Hat.PROFESSIONAL:
            return HatColors(
                self.work, self.on_work, self.work2, self.work_pat, self.work_tint, self.work_ink, self.work_edge
            )
        return HatColors(
            self.pers, self.on_pers, self.pers2, self.pers_pat, self.pers_tint, self.pers_ink, self.pers_edge
        )

    def of_status(self, status: Status) -> StatusColors:
        """The colors of one state."""
        match status:
            case Status.MUST:
                return StatusColors(self.block, self.block_t, self.block_u)
            case Status.LOOK:
                return StatusColors(self.warn, self.warn_t, self.warn_u)
            case Status.CLEAR:
                return StatusColors(self.clear, self.clear_t, self.clear)
            case Status.INFO:
                return StatusColors(self.info, self.info_t, self.info)
            case Status.QUIET:
                return StatusColors(self.text2, self.surface, self.border)


def read_tokens() -> dict[str, Tokens]:
    """The tokens of each theme by its name in the file. A missing or unknown name raises TypeError.

    The file is read line by line, because importing a TOML reader would add a tenth to the time to the first paint.
    """
    themes: dict[str, dict[str, str]] = {}
    theme = ""
    for line in resources.lines(COLOR_FILE):
        if line.startswith("["):
            theme = line.strip("[]")
            themes[theme] = {}
        else:
            name, color = line.split(" = ", 1)
            themes[theme][name] = color.split('"')[1]
    return {name: Tokens(**colors) for name, colors in themes.items()}
