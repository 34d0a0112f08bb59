"""Cuts a lane off from the network, where this machine permits it."""

import fcntl
import os
import shutil
import socket
import struct
import subprocess
import sys

CUT = "HATPEG_NETWORK"
WAYS = (  # as root; or as anybody, where people may make namespaces of their own
    ("unshare", "--net"),
    ("unshare", "--user", "--map-current-user", "--keep-caps", "--net"),
)
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1  # linux/sockios.h, linux/if.h


def cut_off() -> None:
    """Start this very program again, cut off; return when it is, or when that cannot be had."""
    if os.environ.get(CUT) == "cut":
        _raise_loopback()
        return
    for way in WAYS if shutil.which("unshare") else ():
        probe = [*way, sys.executable, __file__]
        if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            os.environ[CUT] = "cut"
            os.execvp(way[0], [*way, sys.executable, *sys.argv])  # noqa: S606 -- no shell is wanted
    os.environ[CUT] = "watched"
    print(
        "lane: this machine does not let the network be cut off, so Python's own connections alone are watched",
        flush=True,
    )


def _raise_loopback() -> None:
    """Bring up 127.0.0.1, which is down in a new network namespace; some tests speak to themselves."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        ask = struct.pack("16sh22x", b"lo", 0)
        (flags,) = struct.unpack_from("h", fcntl.ioctl(any_socket, SIOCGIFFLAGS, ask), 16)
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", flags | IFF_UP))


if __name__ == "__main__":
    _raise_loopback()
