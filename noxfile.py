"""What the project does to itself; ``nox -s lint`` runs one session, ``nox`` those that a change has to pass."""

import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["lint", "types", "tests", "docs", "data", "package"]
nox.options.error_on_missing_interpreters = False

SMOKE = (
    "import newsparse; article = newsparse.parse('OSLO, Nov 29 (Reuters) - The bridge is open.'); "
    "assert article.blocks; assert newsparse.Lexicon.load('en').agencies.find('Reuters')"
)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, the order of the layers, and that every class is slotted as it should be."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports", "--no-cache")
    session.run("python", "-m", "slotscheck", "-m", "newsparse")


@nox.session
def types(session: nox.Session) -> None:
    """Check types, strictly, of the library, its tests and this file; nothing that callers see may be left to be inferred."""
    session.install("-e", ".[dev]")
    session.run("mypy")
    session.run("basedpyright", "--verifytypes", "newsparse", "--ignoreexternal")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests with coverage, branches too."""
    session.install("-e", ".[test]")
    session.run("pytest", "--cov", "--cov-report=term", *session.posargs)


@nox.session
def properties(session: nox.Session) -> None:
    """Try the laws with many more examples."""
    session.install("-e", ".[test]")
    session.run("pytest", "tests/laws", *session.posargs, env={"HYPOTHESIS_PROFILE": "deep"})


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    session.install("-e", ".[dev]")
    session.run("sphinx-build", "-q", "-W", "--keep-going", "-n", "-b", "html", "docs", "docs/_build/html")


@nox.session
def data(session: nox.Session) -> None:
    """Check every data row against its own example, and the published schema against the model."""
    session.install("-e", ".[test]")
    session.run("pytest", "-q", "tests/data", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the import, and the speed of parse and of each room on a corpus: ``nox -s bench -- CORPUS.jsonl``."""
    session.install(".")
    session.run("python", "benchmarks/imports.py")
    session.run("python", "benchmarks/speed.py", *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """Build the source and the wheel, check the wheel, install it in an empty environment, and use it there."""
    session.install("-e", ".[dev]")
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "build", "--outdir", folder)
        (wheel,) = Path(folder).glob("*.whl")
        session.run("check-wheel-contents", str(wheel))
        session.run("python", "-m", "venv", f"{folder}/clean")
        clean = f"{folder}/clean/bin/python"
        session.run(clean, "-m", "pip", "install", "--quiet", str(wheel), external=True)
        with session.chdir(folder):
            session.run(clean, "-c", SMOKE, external=True)
            session.run(clean, "-m", "newsparse", "--help", external=True, silent=True)
