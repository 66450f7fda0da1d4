"""The front door: what is public, and what it costs to come in."""

import json
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse


def test_the_front_door_is_sorted_and_whole() -> None:
    """What ``__all__`` lists is there, and every class of the model is in it."""
    values = vars(newsparse.model).items()
    models = {
        name for name, value in values if isinstance(value, type) and value.__module__.startswith("newsparse.model")
    }

    assert list(newsparse.__all__) == sorted(newsparse.__all__)
    assert [name for name in newsparse.__all__ if not hasattr(newsparse, name)] == []
    assert set(newsparse.__all__) <= set(dir(newsparse))
    assert "Article" in models
    assert models <= set(newsparse.__all__)


def test_the_citation_names_this_version() -> None:
    """One version, in the package and in how to cite it."""
    citation = (Path(__file__).parents[2] / "CITATION.cff").read_text(encoding="utf-8")

    assert f"\nversion: {newsparse.__version__}\n" in citation


def test_no_public_name_is_a_module_s() -> None:
    """A module of the same name would take the place of the function when it is imported."""
    modules = {module.name for module in pkgutil.iter_modules(newsparse.__path__)}

    assert modules & set(newsparse.__all__) == set()


def test_the_reference_names_all_that_is_public() -> None:
    """Each public name has its entry in the reference, and the reference no other."""
    page = Path(__file__).parents[2] / "docs" / "reference" / "api.md"
    named = re.findall(r"auto(?:class|function|exception):: newsparse\.(\w+)", page.read_text(encoding="utf-8"))

    assert sorted(named) == sorted(newsparse.__all__)


def test_what_is_not_there_is_an_attribute_error() -> None:
    """A name that is not public is missing in the usual way."""
    with pytest.raises(AttributeError, match="module 'newsparse' has no attribute 'parse_all'"):
        newsparse.parse_all  # type: ignore[attr-defined]  # noqa: B018 - that is the point


# Runs in a process of its own: what is loaded and opened by ``import newsparse``, and how long that takes. The fastest of several
# turns says what the work costs; the slower ones say what else the machine had to do.
PROBE = """
import json, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import newsparse
print(json.dumps([sorted(sys.modules), [name for name in opened if name.endswith(".toml")]]))
"""


def run(code: str) -> str:
    """Run code in a fresh interpreter and return what it prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    return done.stdout


def test_import_reads_no_data_and_loads_nothing_heavy() -> None:
    """Data files, dateparser and every extra wait for their first use."""
    modules, data_files = json.loads(run(PROBE))

    assert data_files == []
    assert {"dateparser", "html.parser", "lxml", "importlib.resources", "tomllib", "regex"}.isdisjoint(modules)
