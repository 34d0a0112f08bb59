"""Numbers, months and weekdays as people write them in English and Spanish. Shared by dates, times and ages."""

from __future__ import annotations

MONTH_NAMES = (
    ("january", "jan", "enero", "ene"),
    ("february", "feb", "febrero"),
    ("march", "mar", "marzo"),
    ("april", "apr", "abril", "abr"),
    ("may", "mayo"),
    ("june", "jun", "junio"),
    ("july", "jul", "julio"),
    ("august", "aug", "agosto", "ago"),
    ("september", "sept", "sep", "septiembre", "setiembre"),
    ("october", "oct", "octubre"),
    ("november", "nov", "noviembre"),
    ("december", "dec", "diciembre", "dic"),
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, 1) for name in names}
"""Month words without accents, and their numbers."""
WEEKDAY_NAMES = (
    ("monday", "mon", "lunes"),
    ("tuesday", "tues", "tue", "martes"),
    ("wednesday", "weds", "wed", "miercoles"),
    ("thursday", "thurs", "thur", "thu", "jueves"),
    ("friday", "fri", "viernes"),
    ("saturday", "sat", "sabado"),
    ("sunday", "sun", "domingo"),
)
WEEKDAYS = {name: names[0] for names in WEEKDAY_NAMES for name in names}
"""Words for weekdays, and their English name."""
SHORT_WEEKDAYS = frozenset("mon tues tue weds wed thurs thur thu fri sat sun".split(" "))

UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
UNITS += " eighteen nineteen"
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SPANISH_UNITS = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"
SPANISH_UNITS += " diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco"
SPANISH_UNITS += " veintiseis veintisiete veintiocho veintinueve"
SPANISH_TENS = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")

NUMBERS = {word: number for number, word in enumerate(UNITS.split(), 1)}
NUMBERS |= {word: number for number, word in enumerate(SPANISH_UNITS.split(), 1)}
NUMBERS |= {"a": 1, "an": 1, "un": 1, "una": 1, "couple": 2, "few": 3}
NUMBERS |= {word: 20 + 10 * step for step, word in enumerate(TENS)}
NUMBERS |= {word: 30 + 10 * step for step, word in enumerate(SPANISH_TENS)}
"""Words for small numbers."""

TENS_PATTERN = rf"(?:{'|'.join(TENS)})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
SPANISH_TENS_PATTERN = (
    rf"(?:{'|'.join(SPANISH_TENS)})(?:[ ]y[ ](?:uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?"
)
PLAIN = sorted((word for word in [*UNITS.split(), *SPANISH_UNITS.split()] if word != "once"), key=len, reverse=True)
WORDED = rf"(?:{TENS_PATTERN}|{SPANISH_TENS_PATTERN}|{'|'.join(PLAIN)}|once(?=[ ]a[nñ]))"
"""Pattern of a number in words up to 99; "once" is eleven only in Spanish, before "años"."""

MONTH_PATTERN = "|".join(sorted(MONTHS, key=len, reverse=True))
WEEKDAY_PATTERN = "|".join(sorted(WEEKDAYS, key=len, reverse=True))


def number_of(words: str) -> int:
    """Give the number that digits or words stand for: "34", "sixty-two", "treinta y dos". 0 for none."""
    if words.isdigit():
        return int(words)
    parts = words.casefold().replace("-", " ").replace(" y ", " ").split()
    return sum(NUMBERS.get(part, 0) for part in parts)
