"""Loads a network of ``resources/models`` for onnxruntime, which opens no connection and reports to nobody."""

from __future__ import annotations

import os
from functools import cache

# Else onnxruntime would write down a number for this computer as soon as it is imported, to report under it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime

from hatpeg import resources

THREADS = 2


@cache
def network(path: str) -> onnxruntime.InferenceSession:
    """A network by its path below ``resources/models``. Raises FileNotFoundError where it is missing."""
    file = resources.folder("models") / path
    if not file.is_file():
        raise FileNotFoundError(path)
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = False  # what one network has used is there for the next
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Numbers next to nothing come up in flat pictures; processors are slow at them, and they change no answer.
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
