"""Letters of other alphabets that pass for English ones, and which words they are read as English in.

The pairs follow the confusables table of Unicode Technical Standard 39, for the alphabets that keyboards and
fancy-text pages put within reach, with a few that only styled text uses (small capitals, phonetic letters).
"""

from __future__ import annotations

import re

_PAIRS = (
    # Cyrillic
    ("аӓăвсԁеёєѐғһнієїѓгјкӏмопрԛѕтцуўүվѵԝѡхьз", "aaabcdeeeefhhieirrjklmonpqstuyyyuvwwxbz"),
    ("АВСԌЕЁЄНІЇЈКМОПРԚЅТУҮѴԜХЬ", "ABCGEEEHIIJKMONPQSTYYVWXB"),
    # Greek
    ("αβγδεζηθικλμνορςστυχωϲϳϱ", "abydezneikluvopcstuxwcjp"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿϒ", "ABEZHIKMNOPTYXCJY"),
    # Armenian
    ("աոսցհգօզքյ", "wnughqoqfj"),
    ("ՕՍՏԼ", "OUSL"),
    # Cherokee; its small letters are added below
    ("ᎪᏴᏟᎠᎬᏀᏳᎻᎫᏦᏞᎷᏢᏒᎡᏚᏕᎢᏙᎳᎩᎽᏃ", "ABCDEGGHJKLMPRRSSTVWYYZ"),
    # Canadian syllabics and Lisu, which styled text borrows
    ("ᗅᗷᑕᗞᗪᖴᕼᒍᒪᗰᑎᑭᖇᑌᐯᗯ᙭", "ABCDDFHJLMNPRUVWX"),
    ("ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPRSTUVWXYZ"),
    # Latin small capitals
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"),
    # Latin letters of phonetics and of other languages
    ("ɑɐɓƈɗɖəǝɛƒɡɠɦɨɩɟʝƙɭɫɱɲɳŋɔɵƥʠɾɽʂƨʈƭʉʊʋɯʍƴɣʐƶ", "aabcddeeefgghiijjkllmnnnoopqrrssttuuvwwyyzz"),
)
_SMALL_CHEROKEE = 0xAB70 - 0x13A0

_LETTERS = {odd: plain for odds, plains in _PAIRS for odd, plain in zip(odds, plains, strict=True)}
_LETTERS |= {
    chr(ord(odd) + _SMALL_CHEROKEE): plain.lower()
    for odd, plain in _LETTERS.items()
    if 0x13A0 <= ord(odd) < 0x13F0  # noqa: PLR2004 - the block of Cherokee capitals that have small ones there
}
LOOKALIKES = frozenset(_LETTERS)
"""Every letter that passes for an English one."""

_TABLE = {ord(odd): plain for odd, plain in _LETTERS.items()}
_TELLING_ONLY_BESIDE_ENGLISH = frozenset("вгзкмнптьѓβγδεζηθλμςτωաոցհգքյ")
"""Letters so unlike the English ones that a word of another language is full of them."""

_WORD = re.compile(r"[^\W\d_]+")


def unmasked(text: str) -> str:
    """The text with look-alikes made English, letter for letter, wherever a whole word becomes English by it.

    A word that also holds English letters is a mixture nobody writes by chance. A word of look-alikes alone is
    left as it is when other words around it cannot be read as English: then the text is Russian, or Greek.
    """
    odd_words = [match for match in _WORD.finditer(text) if not match.group().isascii()]
    is_foreign = any(not _is_mixed(match.group()) and not _passes(match.group()) for match in odd_words)
    pieces: list[str] = []
    done = 0
    for match in odd_words:
        word = match.group().translate(_TABLE)
        if _is_english(word) and (_is_mixed(match.group()) or not is_foreign):
            pieces += (text[done : match.start()], word)
            done = match.end()
    return "".join((*pieces, text[done:]))


def _is_mixed(word: str) -> bool:
    return any(letter.isascii() for letter in word)


def _passes(word: str) -> bool:
    """Whether a word without one English letter would be taken for English."""
    return _is_english(word.translate(_TABLE)) and _TELLING_ONLY_BESIDE_ENGLISH.isdisjoint(word)


def _is_english(word: str) -> bool:
    return word.replace("ñ", "n").replace("Ñ", "N").isascii()
