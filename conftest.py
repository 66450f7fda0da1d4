"""The code blocks of the README and of the documentation are tests, too."""

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()],
    patterns=["*.md"],
    excludes=["changelog.d/*", "CHANGELOG.md"],
).pytest()
