"""Finds the emoji that are written with several code points, which X counts as one.

The sequences are those of Unicode Technical Standard 51 (https://www.unicode.org/emoji/charts/emoji-zwj-sequences.html,
version 17), put as a grammar. A chain of emoji that nobody draws as one stays several.
"""

from __future__ import annotations

import re
from functools import cache

from hatpeg.networks._patterns import pattern

SIGNS_OF_SEQUENCES = re.compile("[\u200d\u20e3\ufe0f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
"""A text without any of these has no sequence."""
JOIN, SHOWN = "\u200d", "\ufe0f?"
TONE = "[\U0001f3fb-\U0001f3ff]"
PERSON = f"[👨👩🧑]{TONE}?"
ROLES = f"(?:[⚕⚖✈]{SHOWN}|[🌾🍳🍼🎄🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰🦱🦲🦳🩰]|[🦯🦼🦽](?:{JOIN}➡{SHOWN})?)"
ACTIVE = "[⛹🏃🏄🏊🏋🏌👮👯👰👱👳👷💁💂💆💇🕵🙅🙆🙇🙋🙍🙎🚣🚴🚵🚶🤦🤵🤷🤸🤹🤼🤽🤾🦸🦹🧍🧎🧏🧔🧖🧗🧘🧙🧚🧛🧜🧝🧞🧟]"
CHILDREN = f"(?:👧(?:{JOIN}[👦👧])?|👦(?:{JOIN}👦)?|🧒(?:{JOIN}🧒)?)"
PAIR = f"(?:[🤝🐰🫯]|❤{SHOWN}(?:{JOIN}💋)?)"
JOINED = (
    f"{PERSON}{JOIN}{PAIR}{JOIN}{PERSON}",
    f"[👨👩🧑](?:{JOIN}[👨👩🧑])?{JOIN}{CHILDREN}",
    f"{PERSON}{JOIN}{ROLES}",
    f"{ACTIVE}{TONE}?{SHOWN}(?:{JOIN}[♀♂]{SHOWN})(?:{JOIN}➡{SHOWN})?",
    f"[🏃🚶🧎]{TONE}?{JOIN}➡{SHOWN}",
    f"🫱{TONE}{JOIN}🫲{TONE}",
    f"🏳{SHOWN}{JOIN}(?:🌈|⚧{SHOWN})",
    f"🏴{JOIN}☠{SHOWN}",
    f"👁{SHOWN}{JOIN}🗨{SHOWN}",
    f"⛓{SHOWN}{JOIN}💥",
    f"❤{SHOWN}{JOIN}[🔥🩹]",
    f"🐈{JOIN}⬛",
    f"🐕{JOIN}🦺",
    f"🐦{JOIN}[⬛🔥]",
    f"🐻{JOIN}❄{SHOWN}",
    f"🍄{JOIN}🟫",
    f"🍋{JOIN}🟩",
    f"😮{JOIN}💨",
    f"😵{JOIN}💫",
    f"😶{JOIN}🌫{SHOWN}",
    f"🙂{JOIN}[↔↕]{SHOWN}",
)
REGIONS = """
AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU FI FJ FK
FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT
JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP
MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE
RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT
TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
"""
FLAG_LETTERS = {letter: chr(0x1F1E6 + place) for place, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
HOME_NATIONS = ("gbeng", "gbsct", "gbwls")


def emoji_spans(text: str) -> list[tuple[int, int]]:
    """Where emoji of several code points stand."""
    if text.isascii() or not SIGNS_OF_SEQUENCES.search(text):
        return []
    return [match.span() for match in pattern(_sequence()).finditer(text)]


@cache
def _sequence() -> str:
    keycap = "[0-9#*]\ufe0f?\u20e3"
    toned, shown = rf"\p{{Emoji_Modifier_Base}}{TONE}", r"(?![0-9#*])\p{Emoji}\ufe0f"
    return "|".join((*JOINED, *_flags(), keycap, toned, shown))


def _flags() -> tuple[str, ...]:
    regions = REGIONS.split()
    by_first = {
        first: "".join(FLAG_LETTERS[region[1]] for region in regions if region[0] == first)
        for first in sorted({region[0] for region in regions})
    }
    nations = "|".join("".join(chr(0xE0000 + ord(letter)) for letter in nation) for nation in HOME_NATIONS)
    return (
        *(f"{FLAG_LETTERS[first]}[{seconds}]" for first, seconds in by_first.items()),
        f"🏴(?:{nations})\U000e007f",
    )
