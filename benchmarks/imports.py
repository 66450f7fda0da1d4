"""The cost of ``import newsparse`` beside that of its dependencies: ``imports.py [ROUNDS]``.

Each import is timed in a fresh interpreter, by processor time, ours and theirs by turns; the least of each counts. The house's measure is
that ours takes no more than one and a half times theirs.
"""

import subprocess
import sys

CLOCK = "import time; start = time.process_time(); import {modules}; print(time.process_time() - start)"
THEIRS, OURS = "attrs, regex", "newsparse"


def cost(modules: str) -> float:
    """Return the seconds that a fresh interpreter takes to import the modules."""
    code = CLOCK.format(modules=modules)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    return float(done.stdout)


def main(arguments: list[str]) -> int:
    """Print both costs and their ratio."""
    rounds = int(arguments[0]) if arguments else 20
    pairs = [(cost(THEIRS), cost(OURS)) for _ in range(rounds)]
    theirs, ours = (min(column) for column in zip(*pairs, strict=True))
    print(f"import {THEIRS:14} {theirs * 1000:6.1f} ms")
    print(f"import {OURS:14} {ours * 1000:6.1f} ms   {ours / theirs:.2f} times")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
