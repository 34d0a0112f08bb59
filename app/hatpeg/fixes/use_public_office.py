"""Puts the agency's public office where a private address is given for people to come or send things to."""

from __future__ import annotations

from hatpeg.core.agency import Agency, PublicSite
from hatpeg.core.clauses import around
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_at
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.things import ADDRESSES, hits_at
from hatpeg.core.wording import replaced

COMING = frozenset(
    "come drop drops dropping dropoff bring visit mail send ship meet stop deliver donate donations join open pick"
    " ven venga vengan trae traiga traigan entregar entregas visita visitanos donaciones deja dejen lleva lleven"
    " envia envien manda manden".split()
)
AT = frozenset("at to by in into a en al hasta".split())
OFFICE = {Language.ENGLISH: "our office", Language.SPANISH: "nuestra oficina"}


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Only where the sentence asks people to come: the office is not where a client lives."""
    found = hits_at(facts, place, *ADDRESSES, "confidential-site")
    sentence = facts.reading.sentence_of(place)
    said = {word.text for word in facts.reading.words if sentence.covers(word.place)}
    if not found or COMING.isdisjoint(said) or _tells_of_somebody(facts, place):
        return None
    before = around(facts.draft.text, place).before
    if not before or before[-1].word not in AT:
        return None
    language = language_at(facts.reading, place)
    public = [address for site in facts.agency.public_sites for address in site.addresses]
    words = next(iter(public), OFFICE[language])
    span = found[0].place.joined(place) if found[0].place.covers(place) else place
    return replaced(say("Use “{words}”", words=words), facts.draft.text, span, words)


def _tells_of_somebody(facts: Facts, place: TextSpan) -> bool:
    return bool(facts.in_sentence_of(place, "one-client", "whereabouts"))


FIX = Fix(
    offer=offer,
    examples=(
        ("Drop donations at ⟦418 Quarry Lane⟧ by noon.", "Drop donations at 2140 Calloway Street by noon."),
        ("Bring coats to ⟦418 Quarry Lane⟧!", "Bring coats to 2140 Calloway Street!"),
        ("Traigan cobijas a ⟦418 Quarry Lane⟧ hoy.", "Traigan cobijas a 2140 Calloway Street hoy."),
    ),
    example_agency=Agency(public_sites=(PublicSite("Office", addresses=("2140 Calloway Street",)),)),
)
