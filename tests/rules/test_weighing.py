"""Signs weigh the same in whatever order they are added up."""

from itertools import permutations

from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.rules.location._weighing import Scale, weighed
from tests.makers import a_draft, facts_about

TENTHS = {"hint": 0.7, "other": 0.1}
"""Seven tenths and one are, added as machines add, a little less than eight."""


def test_what_weighs_just_enough_is_enough() -> None:
    facts = facts_about(a_draft("Here and there."), Hit("hint", TextSpan(0, 4)), Hit("other", TextSpan(9, 14)))

    found = list(weighed(facts, Scale(enough=0.8, hints=TENTHS, company={}, elsewhere={})))

    assert [one.weight for one in found] == [0.8]


def test_the_order_of_the_signs_changes_nothing() -> None:
    signs = ("a", "b", "c", "d")
    scale = Scale(enough=0.1, hints={"a": 0.1}, company={"b": 0.2, "c": 0.3, "d": -0.4}, elsewhere={})

    weights = {
        one.weight
        for kinds in permutations(signs)
        for one in weighed(facts_about(a_draft("Here."), *(Hit(kind, TextSpan(0, 4)) for kind in kinds)), scale)
    }

    assert weights == {0.2}
