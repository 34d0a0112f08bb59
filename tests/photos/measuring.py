"""How long a worker takes and how much memory it fills, as the system counts it."""

from __future__ import annotations

import json
import os
import subprocess
import time
from typing import Any, NamedTuple

from hatpeg.photos.asking import COMMAND


class Measured(NamedTuple):
    """What a worker told, the wall and processor seconds it took, its peak in mebibytes."""

    told: dict[str, Any]
    seconds: float
    processor: float
    mebibytes: int


def worker(untrusted: bytes, **request: object) -> Measured:
    """One request to a worker, started anew."""
    line = json.dumps({**request, "length": len(untrusted)}).encode() + b"\n"
    begun = time.perf_counter()
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(line + untrusted)
        process.stdin.close()
        told = json.loads(process.stdout.readline())
        process.stdout.read()
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
    return Measured(told, time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)
