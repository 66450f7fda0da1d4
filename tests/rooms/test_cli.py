"""The command line: JSON out, a marked story out, and what happens to inputs that cannot be read."""

import io
import json
import runpy
import sys
from importlib import import_module
from pathlib import Path

import pytest

import newsparse
from newsparse import Article, parse
from newsparse.cli import main

STORY = "Ferry runs again\n\nOSLO, Nov 29 (Reuters) - The ferry runs again, “at last,” said Maria Lind.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story in a file."""
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def use_stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Let the process read ``data`` from standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """``--version`` names program and version, and is no error."""
    with pytest.raises(SystemExit) as left:
        main(["--version"])

    assert left.value.code == 0
    assert capsys.readouterr().out == f"newsparse {newsparse.__version__}\n"


def test_parse_prints_one_line_for_each_article(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON Lines carry the file and the article, which reads back."""
    code = main(["parse", str(story), str(story)])
    lines = capsys.readouterr().out.splitlines()

    assert code == 0
    assert [json.loads(line)["file"] for line in lines] == [str(story)] * 2
    assert Article.from_json(lines[0]) == parse(STORY)


def test_parse_reads_standard_input_without_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No file, or a dash, is standard input; a byte order mark is no text."""
    use_stdin(monkeypatch, b"\xef\xbb\xbf" + STORY.encode())

    assert main(["parse"]) == 0
    assert json.loads(capsys.readouterr().out)["source"]["text"] == STORY


def test_parse_prints_a_list_for_format_json(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--format json`` is one list, however many files there are."""
    code = main(["parse", "--format", "json", str(story)])
    printed = json.loads(capsys.readouterr().out)

    assert code == 0
    assert [each["file"] for each in printed] == [str(story)]


def test_parse_takes_language_and_day(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the caller knows goes into the article."""
    main(["parse", "--language", "en", "--published", "2022-11-30", str(story)])
    printed = json.loads(capsys.readouterr().out)

    assert (printed["language"], printed["published"]) == ("en", "2022-11-30")


def test_parse_writes_to_a_file(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``-o`` takes the output, and standard output stays empty."""
    out = tmp_path / "out.jsonl"

    assert main(["parse", str(story), "-o", str(out)]) == 0
    assert Article.from_json(out.read_text(encoding="utf-8")) == parse(STORY)
    assert not capsys.readouterr().out


def test_undecodable_bytes_are_named_and_the_other_files_done(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message names the file, the byte and its offset; the exit code is 1."""
    broken = tmp_path / "latin.txt"
    broken.write_bytes(b"Caf\xe9")
    code = main(["parse", str(broken), str(story)])
    printed = capsys.readouterr()

    assert code == 1
    assert f"newsparse: {broken}: byte 0xe9 at offset 3 is no UTF-8" in printed.err
    assert [json.loads(line)["file"] for line in printed.out.splitlines()] == [str(story)]


def test_a_missing_file_is_named_and_the_other_files_done(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not there costs only itself."""
    code = main(["show", "nowhere.txt", str(story)])
    printed = capsys.readouterr()

    assert code == 1
    assert "newsparse: nowhere.txt: No such file" in printed.err
    assert "ferry runs again" in printed.out


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ([], "COMMAND"),
        (["parse", "--language", "xx"], "no lexicon for language 'xx'"),
        (["parse", "--published", "yesterday"], "'yesterday' is no day"),
        (["parse", "--format", "xml"], "invalid choice"),
        (["show"], "FILE"),
        (["parse", "-o", "/nowhere/out.jsonl"], "No such file"),
    ],
)
def test_a_wrong_command_says_why(arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Usage errors leave with 2."""
    with pytest.raises(SystemExit) as left:
        main(arguments)

    assert left.value.code == 2
    assert reason in capsys.readouterr().err


def test_an_input_is_not_overwritten(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``-o`` on an input is a mistake, and the input stays."""
    with pytest.raises(SystemExit) as left:
        main(["parse", str(story), "-o", str(story)])

    assert left.value.code == 2
    assert "is an input too" in capsys.readouterr().err
    assert story.read_text(encoding="utf-8") == STORY


def test_show_is_plain_without_a_terminal(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Output to a file or a pipe carries no escape codes."""
    assert main(["show", str(story)]) == 0
    printed = capsys.readouterr().out

    assert "ferry runs again" in printed
    assert "\x1b" not in printed


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say yes."""
        return True


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"TERM": "xterm", "NO_COLOR": "1"}, False)],
)
def test_show_has_colour_on_a_terminal(
    environment: dict[str, str], *, coloured: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Colour needs a terminal that is not dumb and a user who does not object."""
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Terminal(raw))

    assert main(["show", str(path)]) == 0
    assert (b"\x1b[" in raw.getvalue()) == coloured


class Closed(io.TextIOWrapper):
    """A pipe whose reader has left."""

    left = True

    def flush(self) -> None:
        """Find nobody there."""
        if self.left:
            raise BrokenPipeError


def test_a_reader_may_leave_early(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``newsparse parse … | head`` ends without a complaint."""
    closed = Closed(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", closed)
    code = main(["parse", str(story)])
    after = sys.stdout
    after.close()
    monkeypatch.undo()
    closed.left = False  # Python flushes what it throws away, and from 3.13 on says when that fails

    assert code == 1
    assert after is not closed


def test_python_dash_m_is_the_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``python -m newsparse`` works and knows its name; to import it runs nothing."""
    import_module("newsparse.__main__")
    monkeypatch.setattr(sys, "argv", ["newsparse", "--help"])
    monkeypatch.delitem(sys.modules, "newsparse.__main__")
    with pytest.raises(SystemExit) as left:
        runpy.run_module("newsparse", run_name="__main__")

    assert not left.value.code
    assert capsys.readouterr().out.startswith("usage: newsparse")
