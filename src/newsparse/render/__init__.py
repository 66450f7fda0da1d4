"""An article for the eye. One module a medium; a medium knows the model and its own marks, and decides nothing about the text."""

from newsparse.render.dateline import render_dateline
from newsparse.render.terminal import render_terminal

__all__ = ["render_dateline", "render_terminal"]
