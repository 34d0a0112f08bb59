"""The one place where concrete parts are joined: one file for each screen beside the session that holds them."""

from hatpeg.wiring.session import Session

__all__ = ["Session"]
