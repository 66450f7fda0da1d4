"""Draw ``data/dates.toml``, the month and weekday names of the wires' languages, from dateparser's locale data.

Run once, and again when dateparser learns a language: ``python scripts/make_dates.py > src/newsparse/data/dates.toml``. Names that the
wires use and dateparser has not stand in ``data/dates-by-hand.toml``, which no script writes. dateparser's locale data come from the
Unicode CLDR and from its own additions (https://github.com/scrapinghub/dateparser, BSD-3-Clause).
"""

import importlib
import json
import sys

from newsparse.lexicon.dates import fold_date_name

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# The languages of the wires, most widely filed first: where two languages use a name for different months, the text's own language
# decides, and without one the name is left unread.
LANGUAGES = """
en es fr de it pt nl ru uk be pl cs sk sl hr bs sr sr-Latn bg mk ro hu el tr az kk uz ky sv da nb nn fi et lv lt is ga cy sq hy
ka ar fa he ur hi bn pa gu mr ne ta te kn ml si th lo my km vi id ms fil sw am so ha yo ig zu af eu ca gl mn mt ps
"""

_SHORTEST = 2  # one letter is an ordinal mark or an initial before it is a weekday


def names(info: dict[str, list[str]], keys: tuple[str, ...]) -> list[list[str]]:
    """Return the folded names of each key, without repeats and without numbers, which the date shapes read by themselves."""
    rows = []
    for key in keys:
        folded = (fold_date_name(name) for name in info.get(key, ()))
        rows.append(list(dict.fromkeys(name for name in folded if len(name) >= _SHORTEST and not name.isdigit())))
    return rows


def main() -> int:
    """Print the data file."""
    print(
        "# Month and weekday names of the wires' languages, folded. Drawn by scripts/make_dates.py from dateparser's locale data;"
    )
    print("# do not edit: names that it lacks belong into dates-by-hand.toml.")
    for language in LANGUAGES.split():
        info = importlib.import_module(f"dateparser.data.date_translation_data.{language}").info
        print(f"\n[{json.dumps(language) if not language.isalpha() else language}]")
        for key, rows in (("months", names(info, MONTHS)), ("weekdays", names(info, WEEKDAYS))):
            body = ", ".join(json.dumps(row, ensure_ascii=False) for row in rows)
            print(f"{key} = [{body}]")
    return 0


if __name__ == "__main__":
    sys.exit(main())
