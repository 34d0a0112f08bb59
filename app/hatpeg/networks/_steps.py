"""Steps of taking a post down that are the same on many networks."""

from __future__ import annotations

from hatpeg.core.speech import mark

LOOKED_UP = "2026-11-26"
OPEN = mark("Open the post.")
TAP_DOTS = mark("Tap the three dots beside it.")
CLICK_DOTS = mark("Click the three dots beside it.")
DELETE = mark("Choose “Delete”.")
DELETE_POST = mark("Choose “Delete post”.")
CONFIRM = mark("Choose “Delete” again.")
