from __future__ import annotations

from collections.abc import Callable

import pytest

from hatpeg.detect.text import _check_digits as check


@pytest.mark.parametrize(
    ("fits", "number"),
    [
        (check.luhn, "046454286"),
        (check.luhn, "4012888888881881"),
        (check.iban, "GB82WEST12345698765432"),
        (check.iban, "ES9121000418450200051332"),
        (check.routing, "021000021"),
        (check.clabe, "032180000118359719"),
        (check.dni, "12345678Z"),
        (check.dni, "X1234567L"),
        (check.pps, "1234567T"),
        (check.pps, "1234567FA"),
        (check.rut, "123456785"),
        (check.tax_file, "123456782"),
    ],
)
def test_a_number_fits_and_one_wrong_figure_does_not(fits: Callable[[str], bool], number: str) -> None:
    place = next(index for index in range(4, len(number)) if number[index].isdigit())
    wrong = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]

    assert fits(number)
    assert not fits(wrong)
