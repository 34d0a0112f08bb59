"""Talk of one's own pay, hours, staffing, supervisors or organising."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import PERSONAL_ONLY, Reach, Rule, Source
from hatpeg.core.speech import mark, say
from hatpeg.rules.protected._around import sentences_around

UNITED_KINGDOM = mark("In the United Kingdom: trade union activity and protected disclosures (not verified here)")
LAWS = {
    "US": mark(
        "In the United States: the National Labor Relations Act, section 7 (private employers, not supervisors)"
    ),
    "GB": UNITED_KINGDOM,
    "UK": UNITED_KINGDOM,
    "CA": mark("In Canada: labour law of the province, and the right to organise (not verified here)"),
    "AU": mark("In Australia: general protections for workplace rights (not verified here)"),
}
ELSEWHERE = mark("What protects it differs by country")


def look(facts: Facts) -> Iterator[TextSpan]:
    """Words of one's own conditions, and what is said around them."""
    return sentences_around(facts, "cue-pay-and-work")


def rests_on(facts: Facts) -> Iterable[str]:
    """What the protection rests on where the agency is."""
    return (say(LAWS.get(facts.agency.country.upper(), ELSEWHERE)),)


RULE = Rule(
    severity=Severity.ALLOW,
    hats=PERSONAL_ONLY,
    look=look,
    statement="Talk of your own pay, hours, staffing, supervisors or a union is yours; it is not stopped.",
    message="Talk of your own work conditions",
    why="Workers may speak about their conditions, also in public. What that rests on differs by country.",
    instead="Nothing has to change. Leave clients and secret places out of it.",
    flags=(
        "Our pay is a joke and my supervisor knows it.",
        "We are understaffed again, two people for forty beds.",
        "I signed my union card today.",
        "Mandatory overtime with no breaks. We deserve better.",
        "Nos deben horas extra y mi jefa no contesta.",
        "Fourteen dollars an hour for this.",
    ),
    passes=(
        "My garden is late this year.",
        "Our gala is on Saturday.",
        "She called me from the road.",
        "El perro duerme.",
        "The library opens at nine.",
    ),
    sources=(
        Source(
            "NLRB-HUB",
            "NLRB, Hispanics United of Buffalo (ALJ)",
            "https://www.nlrb.gov/news-outreach/news-story/administrative-law-judge-finds-new-york-nonprofit-unlawfully-discharged",
        ),
        Source(
            "NLRB-STER",
            "Stericycle, 372 NLRB No. 113 (2 Aug 2023), summary",
            "https://www.nyemaster.com/news/the-stericycle-standard-a-new-test-for-w",
        ),
        Source(
            "NLRB-VEN",
            "Nonprofits and the NLRA (Venable, 2011)",
            "https://www.venable.com/insights/publications/2011/08/nonprofits-beware-your-employees-blogs-facebook-po",
        ),
        Source("NLRB-BLUE", "Blue Avocado column", "https://blueavocado.org/?p=1476"),
        Source(
            "NLRB-AGC",
            "NLRB Acting GC report, Aug 2011, summary",
            "https://www.workplaceprivacyreport.com/2011/08/articles/social-networking/nlrb-acting-general-counsel-issues-opinion-on-social-media-and-the-nlra/",
        ),
        Source(
            "NLRB-ABA",
            "ABA 2014 outline (union perspective), NLRA and work rules",
            "https://doczz.net/doc/6558712/8th-annual-aba-section-of-labor-and-employment-law-confer...",
        ),
        Source(
            "NLRB-LIKE",
            "NLRB on likes and on disclaimers",
            "http://socialmediaandemploymentlaw.com/category/handbooks/page/2/",
        ),
    ),
    fixes=(),
    family="other",
    listed=rests_on,
    lowers=(
        "conduct.obscenity",
        "conduct.insult_person",
        "conduct.compromising",
        "crossover.employer_on_personal",
        "crossover.disclaimer",
        "crossover.wrong_account",
        "crossover.coworker",
        "org.spokesperson",
        "audience.public_default",
    ),
    reach=Reach.SENTENCE,
    no_fix="It protects; there is nothing to mend.",
)
