"""Ways into the agency's own files: shared documents, boards, meeting rooms, private networks, names of files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._links import Link, links_in

KIND = "internal-link"

HOSTS = tuple(
    "docs.google.com drive.google.com sheets.google.com sharepoint.com onedrive.live.com onedrive.com 1drv.ms"
    " dropbox.com"
    " db.tt box.com airtable.com notion.so notion.site monday.com trello.com asana.com slack.com basecamp.com"
    " smartsheet.com clickup.com atlassian.net coda.io hackmd.io etherpad.org quip.com evernote.com wetransfer.com"
    " we.tl icloud.com miro.com padlet.com".split()
)
LABELS = frozenset(
    "docs drive sheets sharepoint onedrive intranet airtable notion trello asana monday confluence jira wiki pad"
    " etherpad nextcloud owncloud files fileshare staff-portal casenotes".split()
)
"""First labels of a host that name such a service on the agency's own domain: drive.agency.example."""
PRIVATE_HOST = re.compile(r"(?:.+\.)?(?:local|internal|intranet|lan|corp|localhost)|intranet(?:\..+)?|localhost")
PRIVATE_ADDRESS = re.compile(
    r"(?:10|127)(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}"
)
"""RFC 1918, and the computer itself."""
OPEN_FORMS = ("/forms", "/a/forms")
"""Forms are made to be filled in by the public."""

NETWORK = re.compile(
    r"(?<![\w\\])\\\\[\w.-]{2,63}(?:\\[\w $.&-]{1,80}){1,8}|\bfile:///?[^\s<>]{1,200}|\b[A-Z]:\\[\w $.&\\-]{2,200}"
)
ROOM = re.compile(
    r"zoom\.us/(?:j|my|s)/\S{0,80}?pwd=|teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet)", re.IGNORECASE
)
FILE = re.compile(r"\.(?<=[\w)].)((?i:xlsx?|xlsm|csv|docx?|accdb|mdb|pst|sav|one|pdf|zip|txt|pptx?))\b")
NAME_REACH = 80
FILE_NAME = re.compile(r"(?:(?:[A-Z0-9][\w&'’()-]{0,30}|of|the|and|de|-|_) ){0,6}[\w&'’()-]{1,60}\Z")
OPEN_FILES = frozenset({"pdf", "zip", "txt", "ppt", "pptx"})
PRIVATE_FILE = re.compile(
    r"client|intake|roster|case|contact|schedule|staff|notes|guest|list|cliente|turnos", re.IGNORECASE
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each link, path or file name; files that are often published count only with a name such as "roster"."""
    view = reading.plain
    text = view.text
    for link in links_in(reading):
        if score := _worth(link):
            yield Hit(KIND, view.place(link.start, link.end), score, (link.host + link.path).lower())
    if "\\" in text or "file:" in text:
        for match in NETWORK.finditer(text):
            yield Hit(KIND, view.match_place(match), 1.0, match.group().strip().lower())
    for match in FILE.finditer(text):
        before = text[max(0, match.start() - NAME_REACH) : match.start()]
        name = FILE_NAME.search(before)
        if name and (match.group(1).lower() not in OPEN_FILES or PRIVATE_FILE.search(name.group())):
            start = match.start() - len(name.group())
            yield Hit(KIND, view.place(start, match.end()), 0.8, text[start : match.end()].lower())


def _worth(link: Link) -> float:
    """How sure it is that a link leads inside, 0 when it does not."""
    host = link.host.partition(":")[0]
    if PRIVATE_HOST.fullmatch(host) or PRIVATE_ADDRESS.fullmatch(host):
        return 1.0
    if any(host == known or host.endswith("." + known) for known in HOSTS):
        return 0.0 if link.path.lower().startswith(OPEN_FORMS) else 1.0
    if ROOM.search(host + link.path):
        return 1.0
    return 0.7 if link.path and host.partition(".")[0] in LABELS else 0.0


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦docs.google.com/spreadsheets/d/1EXAMPLE⟧ (anyone can edit)",
        "link: ⟦https://agency.sharepoint.com/sites/roster⟧.",
        "⟦https://drive.hearthbridge.example/intake-2025⟧",
        "⟦notion.so/case-notes-1a2b⟧",
        "join ⟦https://us02web.zoom.us/j/8123456789?pwd=abc⟧",
        "⟦http://192.168.1.20/cameras⟧",
        "⟦http://intranet/hr⟧ is down",
        "it's on ⟦\\\\server01\\clients\\2025⟧",
        "see ⟦2025 Client Contact List.xlsx⟧",
        "attached ⟦staff-roster.pdf⟧",
        "⟦https://1drv.ms/x/s!abc⟧",
    ),
    ignores=(
        "Sign up: docs.google.com/forms/d/e/1FAI",
        "thehotline.org and alz.org",
        "Our annual-report.pdf is out.",
        "zoom.us/j/8123456789 at noon",
        "We moved the box.common sense",
        "Drive safely, docs are in.",
    ),
)
