"""The colors keep what the design promises, and no other file names one."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from hatpeg.core.draft import Hat
from hatpeg.ui.theme import Look, palette, style_sheet
from hatpeg.ui.tokens import CLOTHES, Status, Tokens, read_tokens

UI = Path(__file__).resolve().parents[2] / "app" / "hatpeg" / "ui"
STYLE_SHEET = UI.parents[2] / "resources" / "styles" / "hatpeg.qss"
THEMES = read_tokens()
CONTRASTS = ("black-on-white", "white-on-black")
STATUSES = ("block", "warn", "clear", "info")

TEXT = (
    ("text", "surface"), ("text", "bg"), ("text2", "surface"), ("text2", "bg"), ("text2", "surface2"),
    ("on_work", "work"), ("work2", "work"), ("on_work", "work_pat"),
    ("on_pers", "pers"), ("pers2", "pers"), ("on_pers", "pers_pat"),
    ("work_ink", "work_tint"), ("work_ink", "surface"), ("pers_ink", "pers_tint"), ("pers_ink", "surface"),
    ("block", "block_t"), ("block", "surface"), ("block", "bg"), ("block", "work_tint"), ("block", "pers_tint"),
    ("warn", "warn_t"), ("warn", "surface"), ("clear", "clear_t"), ("clear", "surface"),
    ("info", "info_t"), ("info", "surface"), ("text", "block_t"), ("text", "warn_t"), ("text", "clear_t"),
    ("text", "info_t"), ("text", "surface2"), ("surface", "text"), ("surface", "text2"), ("surface", "block"),
    ("surface", "warn"), ("surface", "clear"), ("surface", "info"), ("surface", "focus"),
)  # fmt: skip
"""Words on their ground: WCAG AA asks for 4.5."""
OTHER = (
    ("control", "surface"), ("control", "bg"), ("focus", "surface"), ("focus", "bg"),
    ("block_u", "surface"), ("warn_u", "surface"), ("work_edge", "bg"), ("pers_edge", "bg"), ("work", "pers"),
)  # fmt: skip
"""Lines and shapes on their ground: 3.0."""


def luminance(color: str) -> float:
    """Relative luminance by WCAG 2."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, one: str, other: str) -> float:
    """Contrast ratio by WCAG 2, 1 to 21."""
    low, high = sorted(luminance(getattr(tokens, each)) for each in (one, other))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_words_can_be_read_on_their_ground(theme: str, ink: str, ground: str) -> None:
    ratio = contrast(THEMES[theme], ink, ground)

    assert ratio >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("line", "ground"), OTHER)
def test_lines_can_be_seen_on_their_ground(theme: str, line: str, ground: str) -> None:
    ratio = contrast(THEMES[theme], line, ground)

    assert ratio >= 3.0


@pytest.mark.parametrize("theme", CONTRASTS)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_in_high_contrast_words_stand_out_more(theme: str, ink: str, ground: str) -> None:
    """WCAG AAA asks for 7."""
    assert contrast(THEMES[theme], ink, ground) >= 7.0


@pytest.mark.parametrize("theme", CONTRASTS)
def test_high_contrast_has_no_tints_and_no_patterns(theme: str) -> None:
    tokens = THEMES[theme]

    assert {getattr(tokens, f"{each}_t") for each in STATUSES} == {tokens.surface}
    assert (tokens.work_tint, tokens.pers_tint) == (tokens.surface, tokens.surface)
    assert (tokens.work_pat, tokens.pers_pat) == (tokens.work, tokens.pers)


def test_colors_are_named_in_the_token_file_alone() -> None:
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|QColor\(\s*[\"'0-9]|GlobalColor\.(?!transparent)")
    files = [*UI.rglob("*.py"), STYLE_SHEET, STYLE_SHEET.with_name("contrast.qss")]

    found = [f"{path.name}: {hit[0]}" for path in files for hit in literal.finditer(path.read_text("utf-8"))]

    assert found == []


@pytest.mark.parametrize("is_contrast", [False, True])
def test_the_style_sheet_knows_only_tokens_there_are(is_contrast: bool) -> None:
    sheet = style_sheet(Look(is_contrast=is_contrast))

    assert "@" not in sheet.split("*/", 1)[1]
    assert not re.search(r"\d+tx", sheet)


def test_larger_text_makes_every_text_size_larger() -> None:
    plain, double = style_sheet(Look()), style_sheet(Look(text_factor=2.0))

    sizes = [list(map(int, re.findall(r"font-size: (\d+)px", sheet))) for sheet in (plain, double)]

    assert sizes[1] == [2 * size for size in sizes[0]]
    assert min(sizes[0]) >= 13


@pytest.mark.parametrize("theme", THEMES)
def test_the_palette_is_made_of_the_same_tokens(theme: str) -> None:
    tokens = THEMES[theme]

    made = palette(tokens)

    assert made.window().color() == QColor(tokens.bg)
    assert made.text().color() == QColor(tokens.text)


@pytest.mark.parametrize("theme", THEMES)
def test_every_hat_and_every_status_has_colors_of_its_own(theme: str) -> None:
    tokens = THEMES[theme]

    assert len({tokens.of_hat(hat) for hat in Hat}) == len(Hat)
    assert len({tokens.of_status(status) for status in Status}) == len(Status)


def test_a_look_tells_of_a_change_once_and_of_nothing_else(qtbot: object) -> None:
    look, heard = Look(), []
    look.changed.connect(lambda: heard.append(look.is_dark))

    look.choose(is_dark=True)
    look.choose(is_dark=True)

    assert heard == [True]


@pytest.mark.parametrize("hat", Hat)
@pytest.mark.parametrize(
    "look", ['[ink="{}"]', '[ink="{}-small"]', '[kind="banner-{}"]', '[copy="{}"]', '[copy="copied-{}"]']
)
def test_the_style_sheet_clothes_every_hat(hat: Hat, look: str) -> None:
    assert look.format(CLOTHES[hat]) in STYLE_SHEET.read_text(encoding="utf-8")
