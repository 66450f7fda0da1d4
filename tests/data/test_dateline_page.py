"""The page on datelines: its tables are what the data give."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_tables_are_up_to_date() -> None:
    """Run ``scripts/make_dateline_forms.py`` when a row has changed."""
    spec = importlib.util.spec_from_file_location("make_dateline_forms", ROOT / "scripts" / "make_dateline_forms.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    page = script.PAGE.read_text(encoding="utf-8")

    assert page == script.filled(page), "run: python scripts/make_dateline_forms.py"
