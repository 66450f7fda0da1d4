"""Write the tables of ``docs/guide/datelines.md`` from the data: ``python scripts/make_dateline_forms.py``.

What stands between two marker comments is written anew; the rest of the page is left alone.
"""

import re
import sys
from pathlib import Path

from newsparse import Article, parse
from newsparse.lexicon.rows import read_data

PAGE = Path(__file__).parents[1] / "docs" / "guide" / "datelines.md"


def cell(text: str) -> str:
    """Return text as code in a table's cell."""
    return "`" + text.replace("|", "\\|").replace("\n", "⏎") + "`"


def parts(article: Article) -> list[str]:
    """Return the cells that say what was read."""
    dateline = article.dateline
    if dateline is None:
        return ["", "", ""]
    return [
        "; ".join(place.span.text for place in dateline.places),
        dateline.date.isoformat() if dateline.date else "",
        ", ".join(agency.name for agency in dateline.agencies),
    ]


def forms() -> str:
    """Return one row for each agency whose example carries a dateline."""
    lines = ["| dateline | places | date | agency |", "|---|---|---|---|"]
    for row in read_data("agencies.toml")["agency"]:
        example = row["example"]
        article = parse(example["text"])
        if article.dateline and example.keys() & {"places", "date"}:
            printed = article.text[: article.dateline.body_start].strip()
            lines.append(f"| {cell(printed)} | {' | '.join(parts(article))} |")
    return "\n".join(lines)


def styles() -> str:
    """Return one row for each house style."""
    lines = ["| style | form | seen |", "|---|---|---|"]
    lines += [
        f"| `{row['id']}` | {cell(row['form'])} | {row['source']} |" for row in read_data("house-styles.toml")["style"]
    ]
    return "\n".join(lines)


def languages() -> str:
    """Return the languages whose months are known."""
    return ", ".join(f"`{language}`" for language in read_data("dates.toml"))


TABLES = {"forms": forms, "styles": styles, "languages": languages}


def filled(page: str) -> str:
    """Return the page with each table written anew."""
    for name, table in TABLES.items():
        body = f"<!-- {name} -->\n{table()}\n<!-- end -->"
        page = re.sub(rf"<!-- {name} -->\n.*?<!-- end -->", lambda _, body=body: body, page, flags=re.DOTALL)
    return page


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    print(PAGE)
    sys.exit(0)
