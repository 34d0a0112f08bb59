"""Makes the word lists that hashtags are cut by: core/words/english.py, english_rarer.py, spanish.py, names.py.

Run it where wordfreq 3.1.1 and names 0.3.0 are installed (a throw-away environment; the program needs neither):

    pip install wordfreq==3.1.1 names==0.3.0
    python packaging/words/make_words.py

wordfreq (Robyn Speer) gives the commonest words in order; its data are CC BY-SA 4.0, which may be used under the
GPL version 3. names gives the forenames of the 1990 census of the United States, which are in the public domain.
"""

import re
import textwrap
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import names
from wordfreq import top_n_list

WORDS = Path(__file__).resolve().parents[2] / "app" / "hatpeg" / "core" / "words"
LETTERS = re.compile(r"[a-zñ]{3,}")
FROM_WORDFREQ = (
    "The order is that of wordfreq 3.1.1 (Robyn Speer), whose data are under CC BY-SA 4.0 and, with acknowledgement\n"
    "of Google Books Ngram Viewer, Wikipedia, OpenSubtitles and the other sources it names, are used here under the\n"
    "GPL version 3. Made by packaging/words/make_words.py; words of one and two letters are listed in __init__.py."
)
FROM_CENSUS = (
    "The commonest of the 1990 census of the United States (public domain), as shipped in the package names 0.3.0.\n"
    "Made by packaging/words/make_words.py."
)
NOT_WORDS = {"iii", "bbc", "nfl", "inc", "ltd", "est", "pre", "non", "etc", "ii", "des", "uso"}


def folded(word: str) -> str:
    """Take the accents off, ñ excepted, as the reading does."""
    return "".join(letter if letter == "ñ" else unicodedata.normalize("NFD", letter)[0] for letter in word)


def words_of(language: str, count: int) -> list[str]:
    """List the commonest words of a language, commonest first."""
    found = dict.fromkeys(folded(word) for word in top_n_list(language, count))
    return [word for word in found if LETTERS.fullmatch(word) and word not in NOT_WORDS]


def forenames(kind: str, count: int) -> list[str]:
    """List the commonest forenames, commonest first."""
    lines = (Path(names.__path__[0]) / f"dist.{kind}.first").read_text("ascii").splitlines()
    return [line.split()[0].lower() for line in lines[:count]]


def write(name: str, sentence: str, source: str, words: Iterable[str]) -> None:
    """Write one module that holds one string of words."""
    body = "\n".join(textwrap.wrap(" ".join(words), width=108))
    text = f'"""{sentence}\n\n{source}\n"""\n\nWORDS = """\n{body}\n"""\n'
    (WORDS / f"{name}.py").write_text(text, "utf-8")


if __name__ == "__main__":
    english = words_of("en", 5550)
    write("english", "Common English words, the commonest first.", FROM_WORDFREQ, english[:2750])
    write("english_rarer", "Less common English words, the commonest first.", FROM_WORDFREQ, english[2750:5350])
    write("spanish", "Common Spanish words without accents, the commonest first.", FROM_WORDFREQ, words_of("es", 2600))
    both = zip(forenames("female", 360), forenames("male", 360), strict=True)
    write(
        "names", "Common forenames, the commonest first.", FROM_CENSUS, dict.fromkeys(n for pair in both for n in pair)
    )
