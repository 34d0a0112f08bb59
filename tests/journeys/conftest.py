"""Windows are taken apart between tests, as the program does it between events: never in the midst of one."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _tidied() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()
    gc.collect()
