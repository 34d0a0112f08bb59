"""The stand-in keeps the contract; what the real one does when there is no keyring, or one that cannot be trusted."""

from __future__ import annotations

import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from hatpeg.core.errors import KeyVaultUnavailable
from hatpeg.core.ports import LONGEST_KEY
from hatpeg.store.sealing import BOX_BYTES
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


class WrongLengthKeyring(NoKeyring):
    __module__ = "keyring.backends.SecretService"

    def get_password(self, service: str, username: str) -> str | None:
        return "abcdef"


class SurprisingKeyring(NoKeyring):
    """Throws what its own library throws: no error that keyring knows."""

    __module__ = "keyring.backends.SecretService"

    def get_password(self, service: str, username: str) -> str | None:
        raise LookupError("item not found")


@pytest.mark.usefixtures("_kept_keyring")
def test_something_that_is_no_key_is_refused_and_left_alone() -> None:
    keyring.set_keyring(WrongLengthKeyring())

    with pytest.raises(KeyVaultUnavailable, match="was left as it is"):
        SystemKeyVault().read_key("work")


@pytest.mark.usefixtures("_kept_keyring")
def test_an_error_of_another_library_is_told_kindly() -> None:
    keyring.set_keyring(SurprisingKeyring())

    with pytest.raises(KeyVaultUnavailable, match="locked or did not allow it"):
        SystemKeyVault().read_key("work")


@pytest.mark.parametrize("length", [0, 31, 641])
def test_what_windows_could_not_hold_is_never_given_to_a_keyring(length: int) -> None:
    with pytest.raises(ValueError, match="32 to 640"):
        SystemKeyVault().write_key("work", bytes(length))


def test_a_key_of_the_longest_kind_fits_into_what_windows_keeps() -> None:
    assert len(bytes(LONGEST_KEY).hex()) <= 1280
    assert BOX_BYTES <= LONGEST_KEY


class Reach:
    """How far a key travels, kept as the real backend for Windows keeps it: behind a descriptor."""

    def __get__(self, backend: object, owner: type | None = None) -> str:
        return getattr(backend, "_reach", "enterprise")

    def __set__(self, backend: object, value: str) -> None:
        vars(backend)["_reach"] = value


class LikeOnWindows(KeyringBackend):
    priority = 1
    __module__ = "keyring.backends.Windows"
    persist = Reach()

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError


@pytest.mark.usefixtures("_kept_keyring")
def test_on_windows_a_key_stays_on_its_computer() -> None:
    backend = LikeOnWindows()
    keyring.set_keyring(backend)

    SystemKeyVault().read_key("work")

    assert backend.persist == "local machine"
