"""Draw the README's picture of a parsed story anew: ``python scripts/draw_readme.py``."""

import re
from pathlib import Path

from newsparse import parse
from newsparse.render import render_terminal

ROOT = Path(__file__).parents[1]
PICTURE = re.compile(r"(?<=```text\n).*?(?=```\n)", re.DOTALL)


def picture() -> str:
    """Return what ``newsparse show examples/story.txt`` prints."""
    text = (ROOT / "examples" / "story.txt").read_text(encoding="utf-8")
    return render_terminal(parse(text))


if __name__ == "__main__":
    readme = ROOT / "README.md"
    readme.write_text(PICTURE.sub(lambda _: picture(), readme.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    print(readme)
