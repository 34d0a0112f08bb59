"""The table of settings."""

from __future__ import annotations

import pytest

from hatpeg.core.settings import SETTINGS, TEXT_SIZE, Setting


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_starts_from_one_of_its_choices_and_has_a_label(setting: Setting) -> None:
    assert setting.first in setting.choices
    assert setting.label


def test_names_are_unique() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize("untrusted", ["", "9999", "100 ", "<b>"])
def test_a_value_that_is_no_choice_counts_as_the_first(untrusted: str) -> None:
    assert TEXT_SIZE.read(untrusted) == "100"
