"""The encoder: one pass over the pieces of a window tells who is named, what is told and how much it gives away.

A small BERT (six layers of all-MiniLM-L6-v2, taught on labelled posts) with whole numbers for weights, run by
onnxruntime. How it is made and how well it reads stands in ``models/reader/CARD.md``.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

# Else onnxruntime would write down a number for this computer as soon as it is imported, to report under it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime

from hatpeg import resources
from hatpeg.reader.answers import Seen
from hatpeg.reader.wordpiece import WordPiece

if TYPE_CHECKING:
    from hatpeg.reader.answers import Numbers

FOLDER = "models/reader"


class Encoder:
    """Holds the model; reading is safe from several threads."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read the shipped model, or the one in ``folder``. Fails when a file is missing or is no model."""
        onnxruntime.disable_telemetry_events()
        onnxruntime.set_default_logger_severity(3)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        folder = folder or resources.folder(FOLDER)
        # One fusion is left out: its step takes twice as long as the two it joins.
        self._session: Any = onnxruntime.InferenceSession(
            str(folder / "reader.onnx"),
            options,
            providers=["CPUExecutionProvider"],
            disabled_optimizers=["SkipLayerNormFusion"],
        )
        self.cutter = WordPiece((folder / "vocabulary.txt").read_text("utf-8").splitlines())

    def read(self, window: Sequence[int]) -> Seen:
        """The answers for one window, given by the numbers of its pieces.

        Each window is read alone. In one pass with others its numbers would be rounded by theirs, so that an answer
        would depend on the company (by up to 0.09), and it would take longer.
        """
        ids = np.array([[self.cutter.first, *window, self.cutter.last]], np.int64)
        mask = np.ones(ids.shape, np.float32)
        tags, leaks, meanings, (posts,) = self._session.run(None, {"ids": ids, "mask": mask})
        named = _softmax(tags[0, 1:-1])
        persons, places = named[:, 1] + named[:, 2], named[:, 3] + named[:, 4]
        return Seen(persons, places, _sigmoid(leaks[0, 1:-1]), _softmax(meanings[0, 1:-1]), _sigmoid(posts))

    def forget(self) -> None:
        """Keep nothing of what was read so far."""
        self.cutter.forget()


def _softmax(logits: Numbers) -> Numbers:
    raised = np.exp(logits - logits.max(-1, keepdims=True))
    return np.asarray(raised / raised.sum(-1, keepdims=True), np.float32)


def _sigmoid(logits: Numbers) -> Numbers:
    """By way of tanh, which no number is too great for."""
    return np.asarray((1 + np.tanh(logits / 2)) / 2, np.float32)
