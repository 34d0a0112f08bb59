"""How long a worker takes and how much memory it fills, as the system counts it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, NamedTuple

from hatpeg.photos.asking import COMMAND

# A new program begins with the peak of whoever started it, and a test run is large: so a small Python of its own
# starts the worker and counts.
_COUNTING = """
import json, os, subprocess, sys, time
begun = time.perf_counter()
with subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
    process.stdin.write(sys.stdin.buffer.read())
    process.stdin.close()
    told = process.stdout.readline()
    process.stdout.read()
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
seconds = time.perf_counter() - begun
print(json.dumps([json.loads(told), seconds, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024]))
"""


class Measured(NamedTuple):
    """What a worker told, the wall and processor seconds it took, its peak in mebibytes."""

    told: dict[str, Any]
    seconds: float
    processor: float
    mebibytes: int


def worker(untrusted: bytes, **request: object) -> Measured:
    """One request to a worker, started anew."""
    line = json.dumps({**request, "length": len(untrusted)}).encode() + b"\n"
    counting = [sys.executable, "-c", _COUNTING, *COMMAND]
    counted = subprocess.run(counting, input=line + untrusted, stdout=subprocess.PIPE, check=True).stdout
    return Measured(*json.loads(counted))
