"""Makes resources/words/nicknames/english.txt, out of the package nicknames 1.0.1 (Apache License 2.0).

Run it where that package is installed (a throw-away environment; the program does not need it):

    pip install nicknames==1.0.1
    python packaging/words/make_nicknames.py
"""

import csv
from collections import defaultdict
from pathlib import Path

import nicknames

TARGET = Path(__file__).resolve().parents[2] / "resources" / "words" / "nicknames" / "english.txt"
ABOUT = """\
# English forenames, each with what it is short for or is shortened to.
# From nicknames 1.0.1 by Carlton Northern, Nick Crews and others, Apache License 2.0 (see LICENSE-APACHE beside this
# file). Changed: pairs gathered into lines, words that are not letters alone left out. Made by
# packaging/words/make_nicknames.py.
"""


def main() -> None:
    table = Path(nicknames.__file__).with_name("names.csv")
    groups: defaultdict[str, list[str]] = defaultdict(list)
    with table.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            name, nickname = row["name1"].strip(), row["name2"].strip()
            if name.isalpha() and nickname.isalpha():
                groups[name].append(nickname)
    lines = (f"{name}: {' '.join(sorted(set(short)))}\n" for name, short in sorted(groups.items()))
    TARGET.write_text(ABOUT + "".join(lines), "utf-8")


if __name__ == "__main__":
    main()
