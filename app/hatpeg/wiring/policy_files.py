"""Writes a policy into files, and takes signed ones in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.errors import HatpegError
from hatpeg.core.organisation import MOST_BYTES, Organisation
from hatpeg.core.organisation_words import written_organisation
from hatpeg.core.speech import mark
from hatpeg.core.watch_list import NOBODY
from hatpeg.ui.policy.outputs import Kind, Offer, Wanted
from hatpeg.wiring.signed_policy import offered, take, taken

if TYPE_CHECKING:
    from hatpeg.policies.packs import Pack
    from hatpeg.wiring.policy_page import Policies

NOT_WRITTEN = mark("The file could not be written. Is there room, and may Hatpeg write there?")
NOT_READ = mark("This file could not be read. Ask for it again.")
LAID_DOWN = mark("The IT of your organization has laid down a policy, so no other one is taken in.")


class PolicyFiles:
    """The files of one session's policies. Everything may be called beside the window."""

    def __init__(self, policies: Policies) -> None:
        self._policies = policies

    def write(self, file: Path, own: Organisation, wanted: Wanted) -> None:
        """Write the policy into a file."""
        from hatpeg.store.disk import write_whole

        content = self._content(own, wanted)
        try:
            write_whole(file, content)
        except OSError:
            raise HatpegError(NOT_WRITTEN) from None

    def read_pack(self, file: Path) -> Offer:
        """A signed policy, if its signature holds and it may follow on the one in force."""
        from hatpeg.policies.packs import Standing

        if self._policies.found().by == "it":
            raise HatpegError(LAID_DOWN)
        content = _text_of(file)
        pack, standing = offered(self._policies.vault, content)
        return _offer(pack, content, is_first=standing is Standing.FIRST)

    def take_pack(self, offer: Offer) -> None:
        """Follow it from now on."""
        take(self._policies.vault, offer.content)

    def pack(self) -> Offer | None:
        """The signed policy that is in force."""
        found = taken(self._policies.vault)
        return _offer(found.pack, found.content, is_first=False) if found is not None else None

    def _content(self, own: Organisation, wanted: Wanted) -> bytes:
        from hatpeg.policies import writing

        language = wanted.language
        whole = self._policies.whole(self._policies.standing(own, language), locks=wanted.locks)
        if wanted.kind is Kind.POLICY:
            known = replace(self._policies.agency, watched=NOBODY) if wanted.names else NO_AGENCY
            return written_organisation(replace(whole, agency=known)).encode()
        document = self._policies.document_of(whole, language)
        match wanted.kind:
            case Kind.WORD:
                return writing.as_docx(document, language)
            case Kind.MARKDOWN:
                return writing.as_markdown(document).encode()
            case Kind.PAGE:
                return writing.as_html(document, language).encode()
            case _:
                from hatpeg.ui.policy.paper import as_pdf

                return as_pdf(writing.as_html(document, language), document.title, language)


def _offer(pack: Pack, content: str, *, is_first: bool) -> Offer:
    from hatpeg.wiring.signed_policy import Taken

    said = pack.organisation
    return Offer(
        said.name,
        said.version,
        pack.fingerprint,
        content,
        said.day,
        said.approver,
        is_first,
        Taken(pack, content).is_old(),
    )


def _text_of(file: Path) -> str:
    try:
        if file.stat().st_size > 2 * MOST_BYTES:
            raise HatpegError(NOT_READ)
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise HatpegError(NOT_READ) from None
