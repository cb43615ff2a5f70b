#!/usr/bin/env python3
"""Writes holidays-<country>.yaml from the package `holidays`.

    python3 -m venv venv && venv/bin/pip install holidays==0.109
    venv/bin/python dialogues/data/holidays.py --made 2026-11-24

The day is an argument, so that the same package and the same day give the same
files. A new name, or two holidays on one day, stops the script: both need a
person's look (an id here and a message `holiday-<id>` in every language).
"""

import argparse
import pathlib
import sys

# This file has the package's name; without this line it would import itself.
HERE = pathlib.Path(__file__).resolve().parent
sys.path = [p for p in sys.path if pathlib.Path(p or ".").resolve() != HERE]

import holidays  # noqa: E402

VERSION = "0.109"
FIRST, LAST = 2024, 2032

# The ids are ours and stable; the package may respell its names. A day in lieu
# has the id of its holiday: the day counts, not why it is free.
GERMANY = {
    "Neujahr": "neujahr",
    "Heilige Drei Könige": "heilige-drei-koenige",
    "Frauentag": "frauentag",
    "Karfreitag": "karfreitag",
    "Ostersonntag": "ostersonntag",
    "Ostermontag": "ostermontag",
    "Erster Mai": "tag-der-arbeit",
    "80. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung "
    "des Zweiten Weltkriegs in Europa": "tag-der-befreiung",
    "Christi Himmelfahrt": "christi-himmelfahrt",
    "Pfingstsonntag": "pfingstsonntag",
    "Pfingstmontag": "pfingstmontag",
    "75. Jahrestag des Aufstandes vom 17. Juni 1953": "aufstand-17-juni",
    "Fronleichnam": "fronleichnam",
    "Augsburger Hohes Friedensfest": "friedensfest",
    "Mariä Himmelfahrt": "mariae-himmelfahrt",
    "Weltkindertag": "weltkindertag",
    "Tag der Deutschen Einheit": "tag-der-deutschen-einheit",
    "Reformationstag": "reformationstag",
    "Allerheiligen": "allerheiligen",
    "Buß- und Bettag": "buss-und-bettag",
    "Erster Weihnachtstag": "erster-weihnachtstag",
    "Zweiter Weihnachtstag": "zweiter-weihnachtstag",
}
UNITED_KINGDOM = {
    "New Year's Day": "neujahr",
    "New Year Holiday": "second-january",
    "Saint Patrick's Day": "saint-patrick",
    "Good Friday": "karfreitag",
    "Easter Monday": "ostermontag",
    "May Day": "early-may",
    "Spring Bank Holiday": "spring-bank-holiday",
    "Scotland's participation in the FIFA World Cup final": "world-cup",
    "Battle of the Boyne": "battle-of-the-boyne",
    "Summer Bank Holiday": "summer-bank-holiday",
    "Late Summer Bank Holiday": "summer-bank-holiday",
    "Saint Andrew's Day": "saint-andrew",
    "Christmas Day": "erster-weihnachtstag",
    "Boxing Day": "boxing-day",
}
# The three days on which all of India rests by law. What else is free differs by State and by employer, and moves
# with the moon; it is left out, so that a day in a letter may fall on such a holiday.
INDIA = {
    "Republic Day": "republic-day",
    "Independence Day": "independence-day",
    "Mahatma Gandhi's Jayanti": "gandhi-jayanti",
}

COUNTRIES = {
    "DE": {
        "language": "de",
        "ids": GERMANY,
        # Category `catholic`: mostly catholic municipalities only, as the package
        # says of 15 August in BY and of Corpus Christi in SN and TH.
        "partly": ["catholic"],
        # The package keeps the city beside its state; a holiday of the city alone
        # is one of a part of that state.
        "cities": {"Augsburg": "BY"},
        "about": [
            "# Public holidays of Germany, by state. Written by holidays.py: change that, not this.",
            "# A bare id: the whole country. `regions`: the whole of these. `partly`: some places",
            "# in these (Assumption Day in catholic municipalities of BY, Corpus Christi in some of",
            "# SN and TH, the Peace Festival in the city of Augsburg). Easter Sunday and Whit Sunday",
            "# are holidays by law in BB only.",
        ],
    },
    "GB": {
        "language": "en_GB",
        "ids": UNITED_KINGDOM,
        "partly": [],
        "cities": {},
        "about": [
            "# Bank holidays of the United Kingdom, by nation. Written by holidays.py: change that, not this.",
            "# A bare id: all four nations. `regions`: these. A day in lieu has the name of its holiday.",
        ],
    },
    "IN": {
        "language": "en_IN",
        "ids": INDIA,
        "partly": [],
        "cities": {},
        "national": True,
        "about": [
            "# The three national holidays of India. Written by holidays.py: change that, not this.",
            "# Other holidays differ by State, employer and moon and are left out on purpose.",
        ],
    },
}


def collect(country, about):
    """date -> (id, regions with the whole day, regions where a part has it)"""
    regions = sorted(holidays.country_holidays(country).subdivisions)
    days = {}
    if about.get("national"):
        table = holidays.country_holidays(country, years=range(FIRST, LAST + 1), language=about["language"])
        for day, names in table.items():
            for name in names.split("; "):
                if name in about["ids"]:
                    days[day] = (about["ids"][name], set(), set())
        return [], days
    for region in regions:
        for category in ["public", *about["partly"]]:
            table = holidays.country_holidays(
                country,
                subdiv=region,
                years=range(FIRST, LAST + 1),
                categories=category,
                language=about["language"],
            )
            for day, name in table.items():
                slug = about["ids"][name.removesuffix(" (observed)")]
                known, whole, partly = days.setdefault(day, (slug, set(), set()))
                if known != slug:
                    raise SystemExit(f"{day}: {known} and {slug} on one day")
                (whole if category == "public" else partly).add(region)
    for _, whole, partly in days.values():
        for city, state in about["cities"].items():
            if city in whole and state not in whole:
                partly.add(state)
    return regions, days


def entry(slug, whole, partly, regions):
    if len(whole) == len(regions):
        return slug
    text = f"{{ id: {slug}"
    if whole:
        text += f", regions: [{', '.join(sorted(whole))}]"
    if partly:
        text += f", partly: [{', '.join(sorted(partly))}]"
    return text + " }"


def written(country, about, made):
    regions, days = collect(country, about)
    lines = [
        *about["about"],
        f"country: {country}",
        f'source: {{ package: holidays, version: "{VERSION}", licence: MIT, made: {made} }}',
        f"years: {{ first: {FIRST}, last: {LAST} }}",
        "weekend: [saturday, sunday]",
        f"regions: [{', '.join(regions)}]",
        "days:",
    ]
    year = None
    for day in sorted(days):
        if day.year != year:
            year = day.year
            lines.append(f"  # {year}")
        lines.append(f"  {day.isoformat()}: {entry(*days[day], regions)}")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--made", required=True, help="day of this run, YYYY-MM-DD")
    parser.add_argument("--out", type=pathlib.Path, help="folder; default: beside this script")
    arguments = parser.parse_args()
    if holidays.__version__ != VERSION:
        raise SystemExit(f"needs holidays {VERSION}, found {holidays.__version__}")
    for country, about in COUNTRIES.items():
        text = written(country, about, arguments.made)
        out = (arguments.out or HERE) / f"holidays-{country.lower()}.yaml"
        out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
