"""Joins the Policy page to what is laid down, to what was chosen here, and to the rules in force."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from hatpeg import resources
from hatpeg.core.agency import Agency
from hatpeg.core.check import Catalogue
from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.organisation import Organisation
from hatpeg.core.policy_document import Document, document_of
from hatpeg.core.speech import ENGLISH, mark, speaking
from hatpeg.core.translation import Translation, translation
from hatpeg.ui.policy.answering import Answering
from hatpeg.ui.policy.controller import PolicyController
from hatpeg.ui.policy.going_out import GoingOut
from hatpeg.ui.policy.levels import whole_policy
from hatpeg.ui.policy.pack_part import PackPart
from hatpeg.ui.policy.questions_part import QuestionsPart
from hatpeg.ui.policy.samples_part import SamplesPart
from hatpeg.ui.policy.saving_part import SavingPart
from hatpeg.ui.policy.seen_part import SeenPart
from hatpeg.ui.policy.state import PACK, QUESTIONS, SAMPLES, SAVING, SEEN, Standing
from hatpeg.ui.policy.widget import PolicyPage
from hatpeg.wiring.opening import SECTORS
from hatpeg.wiring.organisations import LaidDown, keep_own_policy, laid_down, own_policy
from hatpeg.wiring.policy_files import PolicyFiles
from hatpeg.wiring.policy_trials import PolicyTrials

if TYPE_CHECKING:
    from hatpeg.store.stores import Stores
    from hatpeg.store.vault import Vault
    from hatpeg.wiring.session import Session

ONE_MOMENT = mark("The rules are still being read. One moment.")
LOCKED = mark("Your work hat is locked, so its policy cannot be read now.")


@cache
def _translation(language: str) -> Translation:
    return translation(resources.text(f"locale/{language}/hatpeg.po"))


class Policies:
    """The policies of one session. Everything but ``hold_to_it`` may be called beside the window."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, language: str) -> Standing:
        """Everything as it stands."""
        chosen = tuple(self.vault.setting(SECTORS).split())  # under Accounts, or here
        return self.standing(replace(own_policy(self.vault), sectors=chosen), language)

    def keep(self, own: Organisation, language: str) -> Standing:
        """Keep what was chosen here."""
        self.save(own)
        return self.standing(own, language)

    def save(self, own: Organisation) -> None:
        """Keep what was chosen here, and no more. The kinds of work are those of the accounts as well."""
        keep_own_policy(self.vault, own)
        self.vault.save_setting(SECTORS, " ".join(own.sectors))

    def hold_to_it(self) -> None:
        """Hold drafts to what is kept now."""
        self._session.hold_to_lexicon()

    def found(self) -> LaidDown:
        """What an organization has laid down on this computer."""
        return laid_down(self.stores)

    @property
    def catalogue(self) -> Catalogue:
        """The rules that were read."""
        return self._session.engine.catalogue

    @property
    def agency(self) -> Agency:
        """The agency's names and places."""
        return self._session.engine.lexicon.agency

    def standing(self, own: Organisation, language: str) -> Standing:
        """What follows from a policy that is laid down and from what was chosen over it."""
        from hatpeg import policies

        found, catalogue = self.found(), self._session.engine.catalogue
        chosen = dict.fromkeys((*own.sectors, *found.organisation.sectors))
        known = tuple(each for each in chosen if each in policies.sectors())
        start = policies.policy_for(catalogue, known, self.agency, found.organisation)
        now = policies.policy_for(catalogue, known, self.agency, found.organisation, own.layer)
        standing = Standing(
            catalogue.rules,
            start,
            now,
            NO_DOCUMENT,
            found.organisation,
            found.by,
            own,
            known,
            can_keep=self.stores.keys is not None,
        )
        return replace(standing, document=self.document_of(self.whole(standing), language))

    def whole(self, standing: Standing, *, locks: bool = False) -> Organisation:
        """The policy that goes out, under the agency's name where it has no other."""
        whole = whole_policy(standing.laid_down, standing.own, standing.rules, standing.now, locks=locks)
        return replace(whole, name=whole.name or self.agency.name, sectors=standing.sectors)

    def document_of(self, whole: Organisation, language: str) -> Document:
        """The document of a policy in a language."""
        from hatpeg import policies

        catalogue = self._session.engine.catalogue
        policy = policies.policy_for(catalogue, whole.sectors, organisation=whole)
        with speaking(language, None if language == ENGLISH else _translation(language)):
            return document_of(catalogue.rules, policy, whole)

    @property
    def stores(self) -> Stores:
        """The stores. Raises :class:`StoreUnavailable` before they are open."""
        stores = self._session.keeping.stores
        if stores is None or not hasattr(self._session.engine, "catalogue"):
            raise StoreUnavailable(ONE_MOMENT)
        return stores

    @property
    def vault(self) -> Vault:
        """The work vault. Raises :class:`StoreUnavailable` while it is locked."""
        vault = self.stores.vaults.get(Hat.PROFESSIONAL)
        if vault is None:
            raise StoreUnavailable(LOCKED)
        return vault


NO_DOCUMENT = Document("", (), ())


class PolicyOnDesk:
    """The Policy page of one session."""

    def __init__(self, session: Session) -> None:
        self.widget, look, window = PolicyPage(session.look), session.look, session.window
        policies = Policies(session)
        self.controller = PolicyController(self.widget, policies, parent=window)
        self.questions, self.samples, self.seen = QuestionsPart(look), SamplesPart(look), SeenPart(look)
        self.saving, self.packs = SavingPart(look), PackPart(look)
        parts = {QUESTIONS: self.questions, SAMPLES: self.samples, SAVING: self.saving, PACK: self.packs}
        parts[SEEN] = self.seen
        for key, part in parts.items():
            self.widget.add_part(key, part)
        self.answering = Answering((self.questions, self.samples, self.seen), self.controller, PolicyTrials(policies))
        self.going_out = GoingOut(self.saving, self.packs, self.controller, PolicyFiles(policies), parent=window)
        self.controller.said.connect(session.window.announcer.say)

    def refresh(self) -> None:
        """Show everything as it is kept now."""
        self.controller.show()

    def put_away(self) -> None:
        """Leave no word of the agency's on the page."""
        self.answering.flush()
        self.controller.put_away()
