"""Names of many origins, in two halves: one may be used in training, the other is kept for tests.

Popular names by country (sigpwned/popular-names-by-country-dataset, CC0) and those of Faker (MIT), in Latin letters,
and a few Indigenous names of the Americas, which neither has.
"""

import csv
import importlib
import random
import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha1
from pathlib import Path

NAME = re.compile(r"[^\W\d_]{2,}(?:[ '’-][^\W\d_]+)?")
COUNTRIES = {
    "Hispanic": "MX ES AR CO CL PE VE EC GT SV HN NI CR PA DO CU PR UY PY BO",
    "East and Southeast Asian": "CN JP KR TW VN TH ID PH MY SG KH MM LA HK",
    "South Asian": "IN PK BD LK NP",
    "African": "NG KE GH ZA ET UG TZ CM SN CI RW ZW MZ AO CD ER SO ML BF LR SL GM",
    "Arabic and Middle Eastern": "EG MA DZ TN LY SD IQ SY JO LB SA YE AE IR TR AF IL",
    "Anglo": "US GB CA AU NZ IE",
    "Slavic and Eastern European": "RU UA PL CZ SK RO BG RS HR LT LV EE AL BA MK SI HU GE AM MD BY",
    "Western European and others": "FR DE IT PT BR NL BE CH AT SE NO DK FI IS GR HT",
}
LOCALES = {
    "Hispanic": "es_MX es_CO es_AR es_CL es_ES",
    "East and Southeast Asian": "vi_VN id_ID en_TH zh_CN zh_TW",
    "South Asian": "en_IN en_PK",
    "African": "yo_NG ig_NG ha_NG zu_ZA en_KE tw_GH en_NG sw",
    "Arabic and Middle Eastern": "fr_DZ tr_TR az_AZ",
    "Anglo": "en_US en_GB en_IE",
    "Slavic and Eastern European": "pl_PL cs_CZ hr_HR sk_SK",
    "Western European and others": "fr_FR de_DE it_IT pt_BR nl_NL",
}
INDIGENOUS = (
    """Nizhoni Aiyana Kaya Takoda Chayton Winona Wachiwi Tallulah Kiona Nokomis Ahiga Yazhi Haseya Shadi Bidziil
    Citlali Xochitl Itzel Ixchel Nayeli Tonatiuh Yaretzi Cuauhtemoc Tlaloc Izel Yatzil Balam Nicte Sacnite Akbal
    Killa Inti Sayri Wayra Illari Amaru Nahuel Lautaro Ayelen Rayen Millaray Aukan Kenai Nanuk Aputi Sakari Tulok
    Mika Wiyot Makwa Niigaan Waban Keme Siwili Tahoma Ojistah Kateri Tsosie Dyani Enola""".split(),
    """Begay Yazzie Tsosie Benally Nez Whitehorse Redfeather Littlebear Standingbear Two-Hearts Blackelk Chee
    Kills-Enemy Runningwater Ironcloud Swiftwater Coyopol Ajanel Tzoc Xol Choc Quispe Mamani Condori Huenchullan
    Catrileo Okpik Kanayurak Manitowabi Cardinal Wapachee Peltier""".split(),
)


def half(name: str) -> int:
    """Tell which half a name belongs to: 0 may be used in training, 1 is kept for tests."""
    return sha1(name.lower().encode(), usedforsecurity=False).digest()[0] & 1


def plain(name: str) -> str:
    """The name without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if unicodedata.category(c) != "Mn")


def by_country(path: Path) -> dict[str, set[str]]:
    """The names of each country that can be written in Latin letters."""
    found: dict[str, set[str]] = {}
    with path.open(encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            name = (row.get("Romanized Name") or row.get("Localized Name") or "").strip()
            if NAME.fullmatch(name) and plain(name).isascii():
                found.setdefault(row["Country"], set()).add(name)
    return found


def of_faker(locale: str, kind: str) -> Iterator[str]:
    """The "first" or "last" names that Faker has for a locale, as far as they have Latin letters."""
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    for attribute in dir(provider):
        listed = getattr(provider, attribute)
        if f"{kind}_names" in attribute and hasattr(listed, "__iter__") and not callable(listed):
            yield from (n for n in listed if isinstance(n, str) and NAME.fullmatch(n) and plain(n).isascii())


class World:
    """First and last names by origin; ``kept`` is the half that is used."""

    def __init__(self, folder: Path, kept: int = 0) -> None:
        self.first: dict[str, list[str]] = {}
        self.last: dict[str, list[str]] = {}
        for kind, table in (("first", self.first), ("last", self.last)):
            countries = by_country(folder / ("forenames.csv" if kind == "first" else "surnames.csv"))
            for origin, codes in COUNTRIES.items():
                found = {name for code in codes.split() for name in countries.get(code, ())}
                for locale in LOCALES[origin].split():
                    found.update(of_faker(locale, kind))
                table[origin] = sorted(name for name in found if half(name) == kept)
            table["Indigenous"] = sorted(name for name in INDIGENOUS[kind == "last"] if half(name) == kept)
        self.origins = sorted(self.first)

    def someone(self, chance: random.Random, parts: int, origin: str = "") -> str:
        """A name of one part (mostly a first name) or of two; of any origin when none is given."""
        origin = origin or chance.choice(self.origins)
        first, last = chance.choice(self.first[origin]), chance.choice(self.last[origin])
        if parts > 1:
            return f"{first} {last}"
        return last if chance.random() < 0.15 else first  # noqa: PLR2004
