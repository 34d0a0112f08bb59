"""What is given back while the program waits: pages of files that nobody has written to, and nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from hatpeg.system import memory

SMAPS = """\
7f0000001000-7f0000003000 r-xp 00001000 08:01 42 /usr/lib/lib one.so
Rss:                   8 kB
Anonymous:             0 kB
7f0000003000-7f0000004000 r--p 00003000 08:01 42 /usr/lib/lib one.so
Rss:                   4 kB
Anonymous:             4 kB
7f0000004000-7f0000005000 rw-p 00004000 08:01 42 /usr/lib/lib one.so
Anonymous:             0 kB
7f0000005000-7f0000006000 r--s 00000000 08:01 43 /usr/share/fonts/one.ttf
Anonymous:             0 kB
7f0000006000-7f0000007000 r-xp 00000000 00:00 0 [vdso]
Anonymous:             0 kB
7f0000007000-7f0000008000 r--p 00000000 00:00 0
Anonymous:             0 kB
"""
GOES_ON = """
import numpy, sqlite3
from pathlib import Path
from hatpeg.system.memory import give_back
def held():
    return int(Path("/proc/self/smaps_rollup").read_text().split("Rss:")[1].split()[0])
before = held()
give_back()
print(before - held())
ones = numpy.ones((64, 64))
print(int(ones.dot(ones).sum()), sqlite3.connect(":memory:").execute("SELECT 7").fetchone())
give_back()
print("on")
"""


def test_only_what_lies_on_the_disk_as_it_is_goes() -> None:
    assert list(memory._only_read(SMAPS)) == [(0x7F0000001000, 0x2000)]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what is held")
def test_the_program_holds_less_and_goes_on() -> None:
    told = subprocess.run([sys.executable, "-c", GOES_ON], capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )

    assert int(told[0]) > 4000, "kB given back"
    assert told[1:3] == ["262144 (7,)", "on"]
