"""Writes down first names that no reader has met, by origin, for the bench to measure with.

    PYTHONPATH=app python packaging/models/names_unseen.py NAMES_FOLDER TEXTS... > tests/bench/unseen-names.txt

Run it in the training environment. A name is taken when it is of the half kept for tests and of that half the part
on which the weights were not fitted either; when none of its words stands in the word list's name tables or among the
names used in training; and when none occurs in the texts given, which are all that taught a reader.
"""

import argparse
import random
import re
from pathlib import Path

from lexicon import folded, name_tables
from names_origins import unseen
from names_weights import is_for_fitting
from names_world import World

MOST = 100
HEAD = """# First names that neither reader nor their weights have met, by origin: for measuring, never for teaching.
# Of popular names by country (sigpwned/popular-names-by-country-dataset, CC0), Faker 40.63.0 (MIT), and a few
# Indigenous names of the Americas. Chosen by packaging/models/names_unseen.py.
"""


def met_in(names: Path, texts: list[Path]) -> set[str]:
    """Every word of the name tables, of the names used in training and of the texts, folded."""
    met = set().union(*name_tables())
    taught = World(names)
    for table in (taught.first, taught.last):
        met |= {word for listed in table.values() for name in listed for word in re.split(r"[ -]", folded(name))}
    for path in texts:
        met |= set(re.findall(r"[^\W\d_]+", folded(path.read_text("utf-8"))))
    return met


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", type=Path)
    parser.add_argument("texts", type=Path, nargs="+")
    asked = parser.parse_args()
    met, kept = met_in(asked.names, asked.texts), World(asked.names, kept=1)
    chance = random.Random(5)  # noqa: S311 - not for secrets
    print(HEAD, end="")
    for origin in kept.origins:
        free = [name for name in unseen(kept.first[origin], met) if not is_for_fitting(name)]
        print(f"{origin}: {', '.join(sorted(chance.sample(free, min(MOST, len(free)))))}")


if __name__ == "__main__":
    main()
