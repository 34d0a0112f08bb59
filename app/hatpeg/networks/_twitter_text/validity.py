"""Whether a text is, as a whole, a name, a list, a hashtag or a web address as X takes it."""

from __future__ import annotations

import re

from hatpeg.networks._twitter_text.tags import hashtags, mentions, mentions_or_lists

SIGN = r"[A-Za-z0-9\u0080-\ud7ff\ue000-\U0010ffff]"
"""A letter or digit of a host name: any sign beyond ASCII may stand there."""
SUBDOMAIN = rf"{SIGN}(?:(?:{SIGN}|[_-])*{SIGN})?"
DOMAIN = rf"{SIGN}(?:(?:{SIGN}|-)*{SIGN})?"
TOP = rf"(?![0-9]){DOMAIN}"
OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
ADDRESS_4 = rf"{OCTET}(?:\.{OCTET}){{3}}"
ADDRESS_6 = r"\[[0-9A-Fa-f:.]{2,45}\]"
PART = r"(?:[A-Za-z0-9._~!$&'()*+,;=:|-]|%[0-9A-Fa-f]{2}|[\u0400-\u04ff])"
AFTER_HOST = rf"(?::[0-9]{{1,5}})?(?:/(?:{PART}|[@/])*)?(?:\?(?:{PART}|[@/?])*)?(?:\#(?:{PART}|[@/?])*)?"
HOST = rf"(?:{ADDRESS_6}|{ADDRESS_4}|(?P<name>[^/?\#:@\[\]]+))"
WEB_ADDRESS = re.compile(rf"(?:(?P<scheme>https?)://)?(?:{PART}*@)?{HOST}{AFTER_HOST}", re.IGNORECASE)
LABEL, LABEL_BEFORE_TOP, TOP_LABEL = re.compile(SUBDOMAIN), re.compile(DOMAIN), re.compile(TOP)


def is_username(text: str) -> bool:
    """Whether the text is one mention and nothing else."""
    return mentions(text) == [(0, len(text))] and len(mentions_or_lists(text)) == 1


def is_list(text: str) -> bool:
    """Whether the text is ``@name/list`` and nothing else."""
    return any(found[:2] == (0, len(text)) and found[3] for found in mentions_or_lists(text))


def is_hashtag(text: str) -> bool:
    """Whether the text is one hashtag and nothing else."""
    return hashtags(text) == [(0, len(text))]


def is_web_address(text: str, *, needs_scheme: bool = True) -> bool:
    """Whether the text is a web address and nothing else."""
    match = WEB_ADDRESS.fullmatch(text)
    if not match or (needs_scheme and not match["scheme"]):
        return False
    return match["name"] is None or _is_host_name(match["name"])


def _is_host_name(name: str) -> bool:
    *subdomains, domain, top = ["", *name.split(".")][-max(2, name.count(".") + 1) :]
    return (
        TOP_LABEL.fullmatch(top) is not None
        and LABEL_BEFORE_TOP.fullmatch(domain) is not None
        and all(LABEL.fullmatch(label) for label in subdomains)
    )
