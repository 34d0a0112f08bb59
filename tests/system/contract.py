"""What every key vault promises, the stand-in and the real ones alike."""

from __future__ import annotations

from hatpeg.core.ports import LONGEST_KEY, KeyVault

KEY = bytes(range(32))
NAME = "a key of the tests"


class KeyVaultContract:
    def build(self) -> KeyVault:
        raise NotImplementedError

    def test_gives_back_the_very_key(self) -> None:
        vault = self.build()
        vault.write_key(NAME, KEY)

        assert vault.read_key(NAME) == KEY

    def test_a_later_key_takes_the_place_of_an_earlier(self) -> None:
        vault = self.build()
        vault.write_key(NAME, KEY)
        vault.write_key(NAME, KEY[::-1])

        assert vault.read_key(NAME) == KEY[::-1]

    def test_gives_back_a_wrapped_key_of_the_longest_kind(self) -> None:
        vault = self.build()
        wrapped = bytes(range(256)) * 2 + bytes(LONGEST_KEY - 512)
        vault.write_key(NAME, wrapped)

        assert vault.read_key(NAME) == wrapped

    def test_a_key_that_was_never_kept_is_none(self) -> None:
        assert self.build().read_key("never kept") is None

    def test_a_deleted_key_is_gone(self) -> None:
        vault = self.build()
        vault.write_key(NAME, KEY)
        vault.delete_key(NAME)

        assert vault.read_key(NAME) is None

    def test_deleting_what_is_not_there_does_no_harm(self) -> None:
        self.build().delete_key("never kept")
