"""The browsers of this computer: which profiles they have, and how an address is opened in exactly one of them."""

from hatpeg.system.browsers.launching import SystemBrowsers

__all__ = ["SystemBrowsers"]
