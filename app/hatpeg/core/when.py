"""Days and times as people say them: today, yesterday, Monday, March 12; with the clock of the language."""

from __future__ import annotations

from datetime import date, datetime

from hatpeg.core.speech import ENGLISH, language, mark, say

WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
A_WEEK, NOON = 7, 12


def day_in_words(day: date, today: date) -> str:
    """A day as somebody says it on another; a day to come is given in full."""
    back = (today - day).days
    if back == 0:
        return say("Today")
    if back == 1:
        return say("Yesterday")
    if 0 < back < A_WEEK:
        return say(WEEKDAYS[day.weekday()])
    month = say(MONTHS[day.month - 1])
    if day.year == today.year:
        return say("{month} {day}", month=month, day=day.day)
    return say("{month} {day}, {year}", month=month, day=day.day, year=day.year)


def clock(when: datetime) -> str:
    """The time of day: 2:05 PM in English, 14:05 elsewhere."""
    if language() != ENGLISH:
        return f"{when:%H:%M}"
    return f"{when.hour % NOON or NOON}:{when:%M} {'AM' if when.hour < NOON else 'PM'}"


def time_in_words(when: datetime, now: datetime) -> str:
    """A moment, to the minute."""
    return say("{day}, {time}", day=day_in_words(when.date(), now.date()), time=clock(when))
