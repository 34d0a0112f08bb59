"""Every journey begins without the windows of the one before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.tidying import tidied


@pytest.fixture(autouse=True)
def _tidied(qapp: QApplication) -> Iterator[None]:
    yield from tidied(qapp)
