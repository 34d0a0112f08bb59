r"""Pictures with known words on them: badges, signs, plates, screens, files and whiteboards, pasted into photos.

Handwriting is drawn with fonts made from people's hands, each letter shaken and the whole sheet warped. That is kinder
than real hands: take its row as an upper bound. The fonts (all under the SIL Open Font License or Apache-2.0) are not
kept here. To have them, in a folder of their own:

    for font in caveat covered-by-your-grace gochi-hand handlee homemade-apple indie-flower kalam patrick-hand \
        reenie-beanie shadows-into-light; do npm pack @fontsource/$font; done
    for file in *.tgz; do tar xzf $file --strip-components=2 --wildcards 'package/files/*-latin-400-normal.woff'; done
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from hatpeg.core.photo import Box

Pixels = NDArray[np.uint8]
WIDE = 1600
PRINT = "/usr/share/fonts/truetype/dejavu"
INK = ((20, 30, 120), (150, 20, 30), (15, 15, 20), (10, 90, 40))
BOARDS = (
    ("Beds 14 of 16 taken", "Room 3 Maria and kids", "Court Tuesday 9:30", "Call Dr Okafor", "Pickup Jonas at noon"),
    ("Staff on call: Priya", "Intake 2pm D. Novak", "Results on Friday", "Do not answer the door"),
    ("House rota this week", "Monday Elena and Sam", "Wednesday Fatima", "Key code 4471"),
    ("Relapse plan Tomas", "Sponsor: Greg 555 0142", "Meeting 18:00 Mill Lane", "Bring the blue folder"),
    ("Dear Rosa thank you", "for the warm coat and", "for sitting with me", "at the court house", "love from Yesenia"),
    ("Groceries for unit 7", "milk bread diapers", "Aisha needs a stroller", "ask Marcus about bus passes"),
    ("Visitas del jueves", "Lupe a las diez", "La familia Barrios", "firmar el contrato", "llaves con Teresa"),
    ("Goals for Danielle", "find a dentist", "school papers for Noah", "call the landlord", "new locks by Monday"),
    ("Group rules", "what is said here stays here", "no phones in the circle", "be kind to Walter"),
    ("Medication times", "Ingrid at eight", "Samuel twice a day", "ask the nurse about Omar"),
)
BADGES = (
    ("Amara Diallo", "Case Manager"),
    ("Lukas Brandt", "Volunteer"),
    ("Rosa Quintero", "Resident 0217"),
    ("Dr Neha Kapoor", "Infectious Diseases"),
)
STREETS, PLATES = ("Willow Street", "Chestnut Avenue 118", "Old Mill Lane"), ("KX52 WTR", "BMW 4471", "7ABC 921")
SCREENS = (
    (
        "From: intake@harbor.example",
        "Subject: New client Daniela Petrov",
        "Arrived 23 March with two children",
        "Ex partner Marko must not know",
        "Hospital number 884213",
    ),
    ("Client record 10427", "Name: Samuel Adeyemi", "Status: positive since 2019", "Next visit 14 May clinic B"),
    ("Messages - Shelter team", "Aisha: he found the address", "Ben: moving her tonight", "Aisha: school is Northgate"),
)
FILES = (
    (
        "CONFIDENTIAL CASE FILE",
        "Client: Ingrid Solberg",
        "Date of birth 12.04.1988",
        "Diagnosis: opioid dependence",
        "Address: 42 Birch Road",
    ),
    ("Protection order no. 2231", "Petitioner: Yasmin Haddad", "Respondent: Karim Haddad", "Court of Eastfield"),
    ("Prescription", "Biktarvy 50 mg", "Patient: O. Mensah", "Pharmacy Central Station"),
)


@dataclass(frozen=True, slots=True)
class Page:
    """A picture, and each word on it with the smallest upright box round it."""

    name: str
    pixels: Pixels
    words: tuple[tuple[str, Box], ...]


@dataclass(frozen=True, slots=True)
class Line:
    x: int
    y: int
    words: str
    font: ImageFont.FreeTypeFont
    ink: tuple[int, int, int] = (20, 20, 20)


def printed(backgrounds: Sequence[Path]) -> Iterator[Page]:
    """Badges, street signs, number plates, screens and case files."""
    chance = random.Random(11)  # noqa: S311 - the same pictures each time
    sans, bold, serif = (f"{PRINT}/DejaVu{name}.ttf" for name in ("Sans", "Sans-Bold", "Serif"))
    draw = ImageFont.truetype
    for number, (name, role) in enumerate(BADGES):
        lines = [
            Line(30, 24, "HARBOR HOUSE", draw(bold, 40), (20, 70, 120)),
            Line(30, 120, name, draw(bold, 52)),
            Line(30, 205, role, draw(sans, 36), (60, 60, 60)),
        ]
        yield _pasted(f"badge {number}", (520, 330), lines, backgrounds, (0.30, 0.22, 0.16, 0.12)[number], chance)
    for number, words in enumerate(STREETS):
        size = (60 + len(words) * 52, 130)
        yield _pasted(
            f"street {number}", size, [Line(30, 25, words, draw(bold, 72))], backgrounds, 0.35 - 0.1 * number, chance
        )
    for number, words in enumerate(PLATES):
        plate = [Line(40, 12, words, draw(bold, 84))]
        yield _pasted(f"plate {number}", (520, 120), plate, backgrounds, (0.16, 0.11, 0.08)[number], chance)
    for number, rows in enumerate(SCREENS):
        lines = [Line(40, 30 + 90 * at, words, draw(sans, 44)) for at, words in enumerate(rows)]
        yield _pasted(
            f"screen {number}", (1200, 90 * len(rows) + 60), lines, backgrounds, (0.7, 0.45, 0.3)[number], chance
        )
    for number, rows in enumerate(FILES):
        lines = [Line(80, 100 + 110 * at, words, draw(serif, 50)) for at, words in enumerate(rows)]
        yield _pasted(f"file {number}", (1000, 1300), lines, backgrounds, (0.6, 0.4, 0.3)[number], chance)


def by_hand(backgrounds: Sequence[Path], fonts: Sequence[Path]) -> Iterator[Page]:
    """Whiteboards, notes and letters, each in two hands."""
    chance = random.Random(23)  # noqa: S311 - the same pictures each time
    for number, rows in enumerate(BOARDS):
        for turn in range(2):
            font = ImageFont.truetype(str(fonts[(number + turn * 5) % len(fonts)]), 92)
            ink = INK[chance.randrange(len(INK))]
            lines = [Line(60 + chance.randint(0, 50), 40 + 125 * at, words, font, ink) for at, words in enumerate(rows)]
            size = (1500, 130 * len(rows) + 120)
            share = (0.8, 0.55)[turn]
            yield _pasted(f"hand {number} {turn}", size, lines, backgrounds, share, chance, shaken=True)


def _pasted(  # noqa: PLR0913, PLR0917 - a card and how it comes onto a photo
    name: str,
    size: tuple[int, int],
    lines: Sequence[Line],
    backgrounds: Sequence[Path],
    share: float,
    chance: random.Random,
    *,
    shaken: bool = False,
) -> Page:
    """A card seen at a slant in a photo, slightly blurred, with grain and fading light."""
    card, words = _card(size, lines, chance, shaken=shaken)
    photo = _background(backgrounds, chance)
    wide = min(share * photo.width, 0.92 * photo.height * size[0] / size[1])
    high = wide * size[1] / size[0]
    left = chance.uniform(0.03, max(0.031, 0.97 - wide / photo.width)) * photo.width
    top = chance.uniform(0.03, max(0.031, 0.97 - high / photo.height)) * photo.height
    tilt = 0.06

    def near(x: float, y: float) -> tuple[float, float]:
        return x + chance.uniform(-tilt, tilt) * wide, y + chance.uniform(-tilt, tilt) * high

    seen = [near(left, top), near(left + wide, top), near(left + wide, top + high), near(left, top + high)]
    flat = [(0.0, 0.0), (float(size[0]), 0.0), (float(size[0]), float(size[1])), (0.0, float(size[1]))]
    back, forth = _perspective(seen, flat), _perspective(flat, seen)
    shrink = max(1, int(size[0] / wide))
    small = card.filter(ImageFilter.BoxBlur(shrink / 2)) if shrink > 1 else card
    turned = small.transform(photo.size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BICUBIC)
    mask = Image.new("L", size, 255).transform(photo.size, Image.Transform.PERSPECTIVE, back)
    photo.paste(turned, mask=mask)
    soft = np.asarray(photo.filter(ImageFilter.GaussianBlur(0.6)), np.float32)
    light = np.linspace(1.05, 0.75, photo.width, dtype=np.float32)[None, :, None]
    grain = np.random.default_rng(3).normal(0, 4, soft.shape)
    pixels = np.clip(soft * light + grain, 0, 255).astype(np.uint8)
    return Page(name, pixels, tuple((word, _seen(box, forth)) for word, box in words))


def _card(
    size: tuple[int, int], lines: Sequence[Line], chance: random.Random, *, shaken: bool
) -> tuple[Image.Image, list[tuple[str, Box]]]:
    card = Image.new("RGB", size, (246, 247, 243))
    pen = ImageDraw.Draw(card)
    words: list[tuple[str, Box]] = []
    for line in lines:
        x: float = line.x
        for word in line.words.split():
            y = line.y + (chance.randint(-6, 6) if shaken else 0)
            if shaken:
                _by_letters(card, (x, y), word, line, chance)
            else:
                pen.text((x, y), word, font=line.font, fill=line.ink)
            left, top, right, below = pen.textbbox((x, y), word, font=line.font)
            words.append((word, Box(left, top, right - left, below - top)))
            x = right + line.font.getlength(" ") * (chance.uniform(1.0, 1.6) if shaken else 1)
    return (_warped(card, chance) if shaken else card), words


def _by_letters(card: Image.Image, at: tuple[float, float], word: str, line: Line, chance: random.Random) -> None:
    """A word with each letter a little turned, lifted and sized anew."""
    for place, letter in enumerate(word):
        x = at[0] + line.font.getlength(word[:place])
        size = (round(line.font.getlength(letter)) + 60, 190)
        mask = Image.new("L", size, 0)
        ImageDraw.Draw(mask).text((30, 30), letter, font=line.font, fill=255)
        turned = mask.rotate(chance.uniform(-5, 5), Image.Resampling.BICUBIC, center=(size[0] / 2, 90))
        card.paste(line.ink, (round(x - 30), round(at[1] - 30 + chance.uniform(-4, 4))), turned)


def _warped(card: Image.Image, chance: random.Random) -> Image.Image:
    """The card with its grid of points moved a little, as no hand keeps a line."""
    step, most = 75, 5
    across, down = -(-card.width // step) + 1, -(-card.height // step) + 1
    shift = [[(chance.uniform(-most, most), chance.uniform(-most, most)) for _ in range(across)] for _ in range(down)]

    def point(row: int, column: int) -> tuple[float, float]:
        dx, dy = shift[row][column]
        return column * step + dx, row * step + dy

    mesh = []
    for row in range(down - 1):
        for column in range(across - 1):
            corners = (point(row, column), point(row + 1, column), point(row + 1, column + 1), point(row, column + 1))
            box = (column * step, row * step, (column + 1) * step, (row + 1) * step)
            mesh.append((box, tuple(value for corner in corners for value in corner)))
    return card.transform(card.size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC, fillcolor=(246, 247, 243))


def _background(photos: Sequence[Path], chance: random.Random) -> Image.Image:
    if not photos:
        numbers = np.random.default_rng(chance.randrange(99)).normal(128, 30, (75, 100, 3)).clip(0, 255)
        return Image.fromarray(numbers.astype(np.uint8)).resize((WIDE, 1200), Image.Resampling.BICUBIC)
    with Image.open(photos[chance.randrange(len(photos))]) as file:
        photo = file.convert("RGB")
    factor = WIDE / max(photo.size)
    return photo.resize((round(photo.width * factor), round(photo.height * factor)), Image.Resampling.LANCZOS)


def _perspective(here: Sequence[tuple[float, float]], there: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """The eight numbers that take four points here to four points there."""
    rows, values = [], []
    for (x, y), (u, v) in zip(here, there, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return tuple(float(value) for value in np.linalg.solve(np.array(rows), np.array(values)))


def _seen(box: Box, forth: tuple[float, ...]) -> Box:
    corners = ((box.x, box.y), (box.x + box.w, box.y), (box.x + box.w, box.y + box.h), (box.x, box.y + box.h))
    a, b, c, d, e, f, g, h = forth
    seen = [((a * x + b * y + c) / (g * x + h * y + 1), (d * x + e * y + f) / (g * x + h * y + 1)) for x, y in corners]
    left, top = min(x for x, _ in seen), min(y for _, y in seen)
    return Box(left, top, max(x for x, _ in seen) - left, max(y for _, y in seen) - top)
