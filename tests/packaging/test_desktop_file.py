"""The desktop's own entry for the program, and what its menu offers beside opening it."""

from __future__ import annotations

import configparser
import shlex
from pathlib import Path

import pytest

from hatpeg.core.start import SHOW, start_asked_for

FILE = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "hatpeg.desktop"


@pytest.fixture
def entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(FILE, "utf-8")
    return read


def test_its_menu_offers_the_quick_check(entry: configparser.ConfigParser) -> None:
    (action,) = filter(None, entry["Desktop Entry"]["Actions"].split(";"))

    started = shlex.split(entry[f"Desktop Action {action}"]["Exec"])

    assert started[0] == "hatpeg"
    assert start_asked_for(started[1:]) == "quick-check"
    assert start_asked_for(shlex.split(entry["Desktop Entry"]["Exec"])[1:]) == SHOW


def test_nothing_in_it_tells_what_kind_of_work_it_is_for(entry: configparser.ConfigParser) -> None:
    words = " ".join(value for section in entry.sections() for value in entry[section].values()).lower()

    assert not any(each in words for each in ("shelter", "client", "case", "violence", "hiv", "refugio"))


def test_every_word_people_read_is_there_in_spanish(entry: configparser.ConfigParser) -> None:
    for section in entry.sections():
        for name in ("GenericName", "Comment", *(("Name",) if "Action" in section else ())):
            if name in entry[section]:
                assert f"{name}[es]" in entry[section]
