"""The right profile gets the right account, with real browsers; a hundred times in ``tests.bench.browsers``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hatpeg.core.browser import BrowserRefused
from tests.system.real_browsers import Page, RealBrowser, installed

pytestmark = pytest.mark.display


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    page = Page()
    yield page
    page.close()


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def real(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, page: Page) -> Iterator[RealBrowser]:
    if not installed(request.param):
        pytest.skip(f"needs {request.param} on this machine, which takes long to install")
    browser = RealBrowser(request.param, tmp_path_factory.mktemp(request.param), page)
    yield browser
    browser.close()


def test_each_account_meets_its_own_cookie_closed_open_and_open_in_the_other_profile(real: RealBrowser) -> None:
    assert len(real.profiles) == 2
    first, second = real.profiles.values()
    turns = (first, first, second, second, first)  # closed; open; the other is open; both are open

    met = [real.post_in(profile) for profile in turns]
    real.close()
    met.append(real.post_in(second))
    real.close()

    assert met == [real.called(each.name) for each in (*turns, second)]


def test_a_profile_that_was_renamed_or_deleted_is_refused_and_none_is_made(real: RealBrowser) -> None:
    real.close()
    before = sorted(path.name for path in real.home.rglob("*") if path.is_dir() and path.parent.name != "bin")
    first, _ = real.profiles.values()
    unknown = type(first.kept)(real.browser, first.key + "0", first.name)
    renamed = type(first.kept)(real.browser, first.key, "What it was called before")

    for profile in (unknown, renamed):
        with pytest.raises(BrowserRefused, match="Nothing was opened"):
            real.browsers.open(profile, f"{real.page.address}/post?none")

    assert real.page.next(1) == ""
    assert before == sorted(path.name for path in real.home.rglob("*") if path.is_dir() and path.parent.name != "bin")
    if real.browser == "chromium":
        state = json.loads((real.home / ".config/chromium/Local State").read_text("utf-8"))
        assert len(state["profile"]["info_cache"]) == 2


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "http://example.org/", "about:config"]
)
def test_nothing_but_the_page_of_the_test_is_opened(real: RealBrowser, address: str) -> None:
    first, _ = real.profiles.values()

    with pytest.raises(BrowserRefused):
        real.browsers.open(first.kept, address)


def test_a_home_of_its_own_is_what_was_used(real: RealBrowser) -> None:
    assert Path(real.environment["HOME"]).is_relative_to(real.home)
