"""Check digits: what tells a number that was issued from figures that only look like one."""

from __future__ import annotations

DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
"""Letter of a Spanish DNI or NIE, by the remainder of its figures divided by 23."""
PPS_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV"
"""First letter of an Irish PPS number, by the weighted sum's remainder divided by 23."""


def luhn(digits: str) -> bool:
    """The check of ISO/IEC 7812-1, on payment cards and Canadian social insurance numbers."""
    total = 0
    for position, sign in enumerate(reversed(digits)):
        figure = int(sign)
        if position % 2:
            figure = figure * 2 - 9 * (figure > 4)  # noqa: PLR2004 - twice 5 has two figures
        total += figure
    return bool(digits) and total % 10 == 0


def iban(written: str) -> bool:
    """The check of ISO 13616: the number, its first four signs moved to the end, leaves 1 when divided by 97."""
    turned = written[4:] + written[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def routing(digits: str) -> bool:
    """The check of a United States bank routing number: weights 3, 7, 1."""
    return sum(int(sign) * (3, 7, 1)[place % 3] for place, sign in enumerate(digits)) % 10 == 0


def clabe(digits: str) -> bool:
    """The check of a Mexican CLABE: weights 3, 7, 1, each product without its tens."""
    total = sum(int(sign) * (3, 7, 1)[place % 3] % 10 for place, sign in enumerate(digits[:17]))
    return (10 - total % 10) % 10 == int(digits[17])


def dni(written: str) -> bool:
    """Whether the letter of a Spanish DNI (8 figures) or NIE (X, Y or Z and 7 figures) fits."""
    figures = written[:-1].translate(str.maketrans("XYZ", "012"))
    return DNI_LETTERS[int(figures) % 23] == written[-1]


def pps(written: str) -> bool:
    """Whether the first letter of an Irish PPS number (7 figures, one or two letters) fits."""
    second = written[8:9]
    total = sum(int(sign) * (8 - place) for place, sign in enumerate(written[:7]))
    total += 9 * (ord(second) - ord("A") + 1) if second and second not in "WTX" else 0
    return PPS_LETTERS[total % 23] == written[7]


def rut(written: str) -> bool:
    """Whether the sign behind the hyphen of a Chilean RUT fits: weights 2 to 7 from the right, modulo 11."""
    figures, sign = written[:-1], written[-1].upper()
    total = sum(int(figure) * (2 + place % 6) for place, figure in enumerate(reversed(figures)))
    return sign == "0123456789K"[(11 - total % 11) % 11]


def tax_file(digits: str) -> bool:
    """The check of an Australian tax file number of nine figures: weighted sum divides by 11."""
    weights = (1, 4, 3, 7, 5, 8, 6, 9, 10)
    return sum(int(sign) * weight for sign, weight in zip(digits, weights, strict=False)) % 11 == 0
