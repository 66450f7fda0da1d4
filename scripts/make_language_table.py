"""Write the table of ``docs/guide/which-languages.md`` from the data: ``python scripts/make_language_table.py``.

The table says how much is known and not how many rows there are, so that it changes only when that does.
"""

import re
from pathlib import Path

from newsparse.lexicon.rows import Row, data_names, read_data

PAGE = Path(__file__).parents[1] / "docs" / "guide" / "which-languages.md"
_DEPTH, _BREADTH = 400, 80  # forms of verbs and phrases that give words to somebody
_MANY, _SOME = 150, 50  # phrases of lines that are no article
_STANDING = ("exact", "prefix", "suffix", "contains")


def speech(data: Row) -> str:
    """Return how well quotations are known."""
    forms = sum(len(row["forms"]) for row in data.get("cues", {}).values())
    return "in depth" if forms >= _DEPTH else "broadly" if forms >= _BREADTH else "to a first level"


def phrases(data: Row) -> str:
    """Return how well the lines are known that are no article."""
    count = sum(len(row.get(key, ())) for row in data.get("boilerplate", ()) for key in _STANDING)
    return "many" if count >= _MANY else "some" if count >= _SOME else "few" if count else "shapes alone"


def table() -> str:
    """Return one row for each language."""
    lines = ["| code | language | quotations | boilerplate phrases |", "|---|---|---|---|"]
    for code in data_names("languages"):
        data = read_data(f"languages/{code}.toml")
        lines.append(f"| `{code}` | {data['name']} | {speech(data)} | {phrases(data)} |")
    return "\n".join(lines)


def filled(page: str) -> str:
    """Return the page with the table written anew."""
    body = f"<!-- languages -->\n{table()}\n<!-- end -->"
    return re.sub(r"<!-- languages -->\n.*?<!-- end -->", lambda _: body, page, flags=re.DOTALL)


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
