"""The examples and the README: what they show is what comes out."""

import json
import re
import runpy
import sys
from pathlib import Path

import pytest

import newsparse

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("script", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.stem)
def test_an_example_runs(script: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Each script runs from the project's folder and prints something."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(sys, "argv", [script.name])
    runpy.run_path(str(script), run_name="__main__")

    assert capsys.readouterr().out.strip()


def test_a_line_that_holds_no_story_says_why() -> None:
    """The example for JSON Lines loses no line, and no error of one ends the others."""
    parse_line = runpy.run_path(str(ROOT / "examples" / "parse_jsonl.py"))["parse_line"]
    lines = ["no JSON", "[]", '{"id": 2}', '{"id": 3, "text": "x", "language": "xx"}', '{"id": 4, "text": "It rains."}']
    parsed = [json.loads(parse_line(line)) for line in lines]

    assert ["error" in one for one in parsed] == [True, True, True, True, False]
    assert [one.get("line", one.get("id")) for one in parsed] == ["no JSON", "[]", 2, 3, 4]
    assert parsed[4]["article"] == newsparse.parse("It rains.").to_dict()


def test_the_readme_s_picture_is_what_comes_out() -> None:
    """When the parse of the example gets better, run ``python scripts/draw_readme.py``."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    drawn = runpy.run_path(str(ROOT / "scripts" / "draw_readme.py"))["picture"]()

    assert re.findall(r"```text\n(.*?)```\n", readme, re.DOTALL) == [drawn]


def test_the_gate_runs_the_readme_s_test_command() -> None:
    """``.ci/run`` finds exactly one test command in the README."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    gate = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    (pattern,) = re.findall(r"s/\^\\\((.*)\\\)\$/", gate)

    assert len(re.findall(rf"^{pattern}$", readme, re.MULTILINE)) == 1
