"""The thirty questions that a policy answers, and what becomes of the answers. Decided without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from hatpeg.core.organisation import JURISDICTIONS, Organisation
from hatpeg.core.speech import mark

ABOUT = mark(
    "Each answer becomes a paragraph of the document. Leave out what you do not want in it. Everything stays on this "
    "computer until you save it."
)
NO_DAY = mark("Write a day as 2026-11-25.")


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together, by their numbers. All words are marked."""

    heading: str
    numbers: tuple[int, ...]


GROUPS = (
    Group(mark("Who you are"), (1, 2, 3, 4)),
    Group(mark("What never goes out"), (5, 6, 7, 8)),
    Group(mark("Stories and pictures"), (9, 10, 11, 12, 13)),
    Group(mark("Comments and messages"), (14, 15, 16)),
    Group(mark("Your accounts"), (17, 18, 19, 20)),
    Group(mark("Boundaries and colleagues"), (21, 22)),
    Group(mark("Words and posts"), (23, 24, 25, 26, 27)),
    Group(mark("When something goes wrong, and afterward"), (28, 29, 30)),
)
QUESTIONS: Mapping[int, str] = {
    1: mark("What should social media do for your mission?"),
    2: mark("Which services do you run? Their strictest rules are where the policy starts."),
    3: mark("In which country and state are you? Private, public or tribal? Is there a union?"),
    4: mark("Which laws and funders bind you (VAWA, HIPAA, Part 2, state law and others)?"),
    5: mark("Which kinds of places are confidential? Enter their names under Names and places, not here."),
    6: mark("Which addresses, telephones, e-mails and venues are public?"),
    7: mark("How many people live in the area you serve, and how many do you serve in a year?"),
    8: mark("May staff check in, tag or post from work, outreach, court or visits?"),
    9: mark("Whose pictures may appear, taken by whom, on which device?"),
    10: mark("May children appear at all? Who signs, and does the child agree as well?"),
    11: mark("Do you tell stories of people served? Who asks, with which release, and how is it taken back?"),
    12: mark("How is a story changed where there is no release, and does the post say so?"),
    13: mark("May staff mention a case of today or this week in any form?"),
    14: mark("How do you answer reviews, comments and messages from people served and their families?"),
    15: mark("What happens when somebody tells of abuse, status or suicide in a comment? Who watches, and when?"),
    16: mark("What are your house rules for comments? Who may hide or block, and how are threats kept?"),
    17: mark("Who may post on which account, who looks first, who holds passwords, and what when somebody leaves?"),
    18: mark("Which networks do you use, and who sees your posts on each?"),
    19: mark("Which names, logos, hashtags and program names are yours?"),
    20: mark("May staff say where they work in a profile?"),
    21: mark("What about friending, following and looking up people served, now or before?"),
    22: mark("How do colleagues agree to photos and tags?"),
    23: mark("Which words do you use, which do you avoid, and how do people served describe themselves?"),
    24: mark("What is the style of your account: humor, coarse words, memes, party politics?"),
    25: mark("Do you share “missing” posts only when they come from the police?"),
    26: mark("Where do fundraisers for one family, wish lists and gifts go?"),
    27: mark("Which help lines and languages go on hard posts, and who checks them each quarter?"),
    28: mark("If something leaks: who is told, how fast is it taken down, who tells the person?"),
    29: mark("How are staff asked, trained, and stood by when they are attacked online?"),
    30: mark("When is the policy looked at again, and who of the people you serve takes part?"),
}
JURISDICTION, SECTORS_OF = 3, 2
JURISDICTION_WORDS: Mapping[str, str] = {
    "US": mark("United States, private agency"),
    "US-public": mark("United States, public agency"),
    "UK": mark("United Kingdom"),
    "CA": mark("Canada"),
    "AU": mark("Australia"),
    "other": mark("Another country"),
}
FIELDS: tuple[tuple[str, str], ...] = (
    ("name", mark("Name of your agency")),
    ("approver", mark("Who approved it")),
    ("day", mark("Approved on (a day such as 2026-11-25)")),
    ("review", mark("To be looked at again on (a day such as 2027-11-25)")),
    ("second_look", mark("How somebody asks for a second look")),
)
OBSERVES = mark("Only observe")
ABOUT_OBSERVING = mark("The policy file then says that its rules show what they would have stopped, and stop nothing.")
DAYS = frozenset({"day", "review"})


@dataclass(frozen=True, slots=True)
class Entered:
    """What was entered: texts by their field, answers by their number, and what was chosen."""

    fields: Mapping[str, str]
    answers: Mapping[int, str]
    sectors: tuple[str, ...]
    jurisdiction: str = JURISDICTIONS[0]
    observes: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether every day is one."""
        return all(_is_day(self.fields.get(field, "")) for field in DAYS)

    def taken_into(self, own: Organisation) -> Organisation:
        """The policy with these answers; a day that is none stays as it was."""
        fields = {name: " ".join(text.split()) for name, text in self.fields.items()}
        days = {name: fields[name] for name in DAYS if name in fields and _is_day(fields[name])}
        told = {str(number): text.strip() for number, text in sorted(self.answers.items()) if text.strip()}
        return replace(
            own,
            name=fields.get("name", own.name),
            layer=replace(own.layer, name=fields.get("name", own.name)),
            approver=fields.get("approver", own.approver),
            second_look=fields.get("second_look", own.second_look),
            day=days.get("day", own.day),
            review=days.get("review", own.review),
            answers=told,
            sectors=self.sectors,
            jurisdiction=self.jurisdiction,
            observes=self.observes,
        )


def _is_day(written: str) -> bool:
    if not written.strip():
        return True
    try:
        return date.fromisoformat(written.strip()).isoformat() == written.strip()
    except ValueError:
        return False
