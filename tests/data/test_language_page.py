"""The page on languages: its table is what the data give."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_table_is_up_to_date() -> None:
    """Run ``scripts/make_language_table.py`` when a language has come or is known better."""
    script = runpy.run_path(str(ROOT / "scripts" / "make_language_table.py"))
    page = script["PAGE"].read_text(encoding="utf-8")

    assert page == script["filled"](page), "run: python scripts/make_language_table.py"
