"""The command line: files in, JSON or a marked story out.

Reads UTF-8, writes UTF-8. Exit codes: 0 when all went well, 1 when an input could not be read, 2 when the command was wrong.
"""

import argparse
import datetime as dt
import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from newsparse import __version__
from newsparse.article import parse
from newsparse.errors import UnknownLanguage
from newsparse.lexicon import Lexicon
from newsparse.model import Article
from newsparse.render import render_terminal

__all__ = ["main"]

_OK, _SOME_FAILED = 0, 1
_STDIN = "-"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        arguments: The words after the program's name; those of the process otherwise.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        Lexicon.load(options.language)
    except UnknownLanguage as error:
        parser.error(str(error))
    try:
        code: int = options.run(options, parser)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader left (``| head``): what it has is what it wanted. Python would complain at exit without a place to flush to.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - stays open until the process ends
        return _SOME_FAILED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="newsparse", description="The structure of press articles.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    parse_command = commands.add_parser("parse", help="print articles as JSON", description="Print articles as JSON.")
    parse_command.add_argument(
        "files", nargs="*", default=[_STDIN], metavar="FILE", help="UTF-8 text; - for standard input"
    )
    parse_command.add_argument(
        "--format", choices=("jsonl", "json"), default="jsonl", help="one object a line (default), or one indented list"
    )
    parse_command.add_argument("-o", "--output", metavar="OUT", type=Path, help="write to OUT, not to standard output")
    parse_command.set_defaults(run=_parse)
    show_command = commands.add_parser(
        "show", help="print a story, its parts marked", description="Print a story, its parts marked."
    )
    show_command.add_argument("files", nargs="+", metavar="FILE", help="UTF-8 text; - for standard input")
    show_command.set_defaults(run=_show)
    for command in (parse_command, show_command):
        command.add_argument(
            "--language", metavar="CODE", help="ISO 639-1 code or BCP 47 tag; found from each text otherwise"
        )
        command.add_argument("--published", metavar="DAY", type=_day, help="day of publication, as in 2022-11-30")
    return parser


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no day; write it as in 2022-11-30"
        raise argparse.ArgumentTypeError(message) from None


class _Reader:
    """Reads and parses the inputs in order; says what is wrong with those that fail, and remembers that some did."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.code = _OK

    def articles(self) -> Iterator[tuple[str, Article]]:
        """Yield the name and the article of each input that can be read."""
        for name in self.options.files:
            try:
                text = _decode(sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes())
            except OSError as error:
                self._complain(name, error.strerror or str(error))
            except UnicodeDecodeError as error:
                self._complain(
                    name,
                    f"byte 0x{error.object[error.start]:02x} at offset {error.start} is no UTF-8; convert the file first, "
                    "for example iconv -f WINDOWS-1252 -t UTF-8",
                )
            else:
                yield name, parse(text, language=self.options.language, published=self.options.published)

    def _complain(self, name: str, reason: str) -> None:
        sys.stderr.write(f"newsparse: {name}: {reason}\n")
        self.code = _SOME_FAILED


def _decode(data: bytes) -> str:
    """Return the text of a file; a byte order mark says how to read it and is no part of it.

    Raises:
        UnicodeDecodeError: When the bytes are no UTF-8; its ``start`` counts from the first byte of the file.
    """
    return data.decode("utf-8").removeprefix("\ufeff")


def _parse(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    reader = _Reader(options)
    if options.output is None:
        _write(reader.articles(), options.format, sys.stdout.buffer)
        return reader.code
    if any(name != _STDIN and _same(Path(name), options.output) for name in options.files):
        parser.error(f"{options.output} is an input too; writing would destroy it")
    try:
        output = options.output.open("wb")
    except OSError as error:
        parser.error(f"{options.output}: {error.strerror}")
    with output:
        _write(reader.articles(), options.format, output)
    return reader.code


def _same(left: Path, right: Path) -> bool:
    return left.exists() and right.exists() and left.samefile(right)


def _write(articles: Iterator[tuple[str, Article]], form: str, output: BinaryIO) -> None:
    """Write each article as it comes; its keys are those of ``to_dict``, after ``file``."""
    plain = ({"file": name, **article.to_dict()} for name, article in articles)
    if form == "json":
        output.write(_json(list(plain), indent=2))
        return
    output.writelines(map(_json, plain))


def _json(value: Any, indent: int | None = None) -> bytes:  # noqa: ANN401 - plain data has no narrower type
    return f"{json.dumps(value, ensure_ascii=False, indent=indent)}\n".encode()


def _show(options: argparse.Namespace, _: argparse.ArgumentParser) -> int:
    reader = _Reader(options)
    colour = _has_colour(sys.stdout)
    width = shutil.get_terminal_size((88, 24)).columns
    for _name, article in reader.articles():
        sys.stdout.buffer.write(render_terminal(article, colour=colour, width=width).encode("utf-8"))
    return reader.code


def _has_colour(stream: TextIO) -> bool:
    """Tell whether to use colour: a terminal that is not dumb, and a user who does not object (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
