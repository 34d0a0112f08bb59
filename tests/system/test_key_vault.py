"""The stand-in keeps the contract; what the real one does when there is no keyring, or one that cannot be trusted."""

from __future__ import annotations

import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from hatpeg.core.errors import KeyVaultUnavailable
from hatpeg.system.key_vault import SystemKeyVault
from tests.fakes import FakeKeyVault
from tests.system.contract import KeyVaultContract


class TestFakeKeyVault(KeyVaultContract):
    def build(self) -> FakeKeyVault:
        return FakeKeyVault()


class PlainTextKeyring(NoKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        return None


class SilentKeyring(KeyringBackend):
    """A locked keyring that waits for a person who never comes."""

    priority = 1
    __module__ = "keyring.backends.SecretService"

    def __init__(self, person: threading.Event) -> None:
        super().__init__()
        self._person = person

    def get_password(self, service: str, username: str) -> str | None:
        self._person.wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._person.wait()


@pytest.fixture
def _kept_keyring() -> object:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("_kept_keyring")
@pytest.mark.parametrize("backend", [NoKeyring(), PlainTextKeyring()], ids=["none", "plain text"])
def test_a_keyring_that_does_not_encrypt_is_not_used(backend: KeyringBackend) -> None:
    keyring.set_keyring(backend)

    with pytest.raises(KeyVaultUnavailable, match="no keyring that Hatpeg can use"):
        SystemKeyVault().read_key("work")


@pytest.mark.usefixtures("_kept_keyring")
def test_a_keyring_that_does_not_answer_is_left_behind() -> None:
    person = threading.Event()
    keyring.set_keyring(SilentKeyring(person))

    with pytest.raises(KeyVaultUnavailable, match="did not answer"):
        SystemKeyVault(seconds=0.2).read_key("work")

    person.set()
