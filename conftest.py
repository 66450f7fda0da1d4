"""The code blocks of the README and of the documentation are tests, too, and so is what they print.

A block of text right behind a block of Python shows what that prints, to the letter.
"""

from contextlib import redirect_stdout
from io import StringIO

from sybil import Example, Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.myst import CodeBlockParser, SkipParser

_PRINTED = "__printed__"
_run = PythonEvaluator()


def _python(example: Example) -> str | None:
    """Run a block of Python and keep what it prints; a message says what is wrong."""
    if printed := example.namespace.get(_PRINTED):
        return f"the block of Python before this one prints, and no block of text shows what:\n{printed}"
    with redirect_stdout(StringIO()) as printed:
        _run(example)
    example.namespace[_PRINTED] = printed.getvalue()
    return None


def _text(example: Example) -> str | None:
    """Compare a block of text with what the Python before it printed, if there was any."""
    printed = example.namespace.pop(_PRINTED, None)
    return None if printed in {None, "", example.parsed} else f"this is printed:\n{printed}"


pytest_collect_file = Sybil(
    parsers=[
        CodeBlockParser(language="python", evaluator=_python),
        CodeBlockParser(language="text", evaluator=_text),
        SkipParser(),
    ],
    patterns=["*.md"],
    excludes=["changelog.d/*", "CHANGELOG.md"],
).pytest()
