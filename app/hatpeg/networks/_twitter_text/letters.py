"""Classes of characters that twitter-text tells apart, written as the inside of a character class."""

from __future__ import annotations

SPACES = r"\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
DIRECTIONS = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks that turn the direction of writing: invisible, and part of no link."""
NEVER_POSTED = r"\ufffe\ufeff\uffff"
"""Code points that are no characters; X takes no post that holds one."""
SURROGATES = r"\ud800-\udfff"
ACCENTED = (
    r"\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272"
    r"\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
"""Latin letters with marks, and the marks."""
CYRILLIC = r"\u0400-\u04ff"
NOT_IN_HOSTS = rf"{SPACES}{DIRECTIONS}{NEVER_POSTED}{SURROGATES}!#%&'()*+,/:;<=>?@\[\\\]^{{|}}~$"
"""What ends a host name. Point, hyphen and underscore do not: they stand inside one."""
