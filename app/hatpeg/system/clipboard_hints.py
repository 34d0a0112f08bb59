"""The formats by which each system's clipboard histories and cloud clipboards are asked to leave a text alone.

Windows: three registered formats, each a 4-byte zero (a text "0" is not understood). Linux: the hint of KDE's
Klipper, which other clipboard managers follow. macOS: the convention of nspasteboard.org; Qt passes the format
on under a name of its own there, so this one is a hope and not a promise.
"""

from __future__ import annotations

from collections.abc import Mapping

ZERO = bytes(4)
WINDOWS = {
    f'application/x-qt-windows-mime;value="{name}"': ZERO
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    )
}
MAC = {"org.nspasteboard.ConcealedType": b""}
LINUX = {"x-kde-passwordManagerHint": b"secret"}


def clipboard_hints(platform: str) -> Mapping[str, bytes]:
    """The hints for a ``sys.platform``: format name and content."""
    match platform:
        case "win32":
            return WINDOWS
        case "darwin":
            return MAC
        case _:
            return LINUX
