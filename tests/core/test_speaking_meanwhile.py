"""A document in a language of its own is written beside a window that goes on in another one."""

from __future__ import annotations

from gettext import NullTranslations
from threading import Thread

from hatpeg.core.speech import language, say, speaking


class Backwards(NullTranslations):
    """Says every sentence backwards."""

    def gettext(self, message: str) -> str:
        return message[::-1]


def test_the_other_language_ends_with_what_was_written_in_it() -> None:
    with speaking("es", Backwards()):
        during = (language(), say("Places"))

    assert during == ("es", "secalP")
    assert (language(), say("Places")) == ("en", "Places")


def test_other_threads_go_on_in_theirs() -> None:
    said: list[str] = []

    with speaking("es", Backwards()):
        beside = Thread(target=lambda: said.append(say("Places")))
        beside.start()
        beside.join()

    assert said == ["Places"]
