"""A large lexicon costs little: it is read once, known again, and a typo in it is met as in a small one."""

from __future__ import annotations

from hatpeg import catalogue, policies
from hatpeg.core.agency import Agency
from hatpeg.core.organisation import parse_organisation
from hatpeg.core.reading import read
from hatpeg.detect.text._names import Names, names_of
from tests.bench.policy import lexicon, listed


def test_the_same_lexicon_read_again_is_the_one_that_is_known() -> None:
    text = 'format = 1\n[agency]\nname = "Harbor House"\nnicknames = ["The Pier"]\n'
    one, other = (policies.policy_for(catalogue.load(), organisation=parse_organisation(text)).agency for _ in range(2))

    assert one is other


def test_equal_agencies_hash_alike_and_others_do_not() -> None:
    assert hash(Agency(name="Harbor House")) == hash(Agency(name="Harbor House"))
    assert hash(Agency(name="Harbor House")) != hash(Agency(name="Harbour House"))


def test_one_typo_in_either_half_is_met_among_many_names() -> None:
    agency = lexicon(2000)
    names = Names(name for each in (*agency.programmes, "Stillwater Lodge") for name in names_of(each, each))

    for written in ("Stilwater", "Stillwatr", "Stillwaater", "Stillwatre", "Tsillwater", "Stillqater"):
        assert [met.name.value for met in names.find(read(f"at {written} Lodge").words)] == ["Stillwater Lodge"]
    assert not list(names.find(read("at Stilwatr Lodge").words))


def test_the_bench_measures_as_many_entries_as_it_says() -> None:
    assert listed(lexicon(2000)) == 2000
    assert len(set(lexicon(2000).staff)) == 200
