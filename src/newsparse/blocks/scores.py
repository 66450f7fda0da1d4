"""Scores: how sure the model is that a line is boilerplate, where phrases and shapes alone don't say.

The model is linear: a score is the sum of one number for each feature of the line (``features``), in log odds, so 0 is even chance and
2.2 nine to one. The numbers stand in ``data/boilerplate-weights.json`` and are made by ``scripts/train_boilerplate.py`` from labelled
pages; :func:`explain` lists what made a score. It is made for whole web pages: an extractor's output has too few lines that are no
article for the neighbours to tell, so there the rules stand alone unless the caller asks for more.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple

from newsparse.blocks import shapes
from newsparse.blocks.features import Look, first_look, second_look

__all__ = ["Weights", "explain", "is_page", "load_weights", "score_lines"]

# A page has its menus before the first paragraph, or so many lines with known phrases that no article has them.
_PAGE_PHRASES = 3
_PAGE_SHORT = 20
_PAGE_SHORT_SHARE = 0.4
_PAGE_MENU = 5
_PAGE_MANY_PHRASES = 15


class Weights(NamedTuple):
    """The model's numbers.

    Attributes:
        first: The first look's weights by feature.
        second: The second look's, over the features of both.
    """

    first: Mapping[str, float]
    second: Mapping[str, float]


@cache
def load_weights() -> Weights:
    """Return the weights that come with newsparse, read once a process."""
    text = resources.files("newsparse").joinpath("data", "boilerplate-weights.json").read_text(encoding="utf-8")
    data = json.loads(text)
    return Weights(data["first"], data["second"])


def is_page(texts: Sequence[str], prose: Sequence[bool], known: Sequence[bool]) -> bool:
    """Tell whether the lines are those of a whole web page, menus and all, rather than an article's.

    Args:
        texts: The lines.
        prose: Which of them are paragraphs.
        known: Which of them have a known phrase.
    """
    if len(texts) < _PAGE_SHORT:
        return False
    phrases = len({text for text, is_known in zip(texts, known, strict=True) if is_known})
    if phrases < _PAGE_PHRASES:
        return False
    short = sum(
        is_known or (not is_prose and len(text) <= shapes.LONG and not shapes.ends_sentence(text))
        for text, is_prose, is_known in zip(texts, prose, known, strict=True)
    )
    if short < _PAGE_SHORT or short < _PAGE_SHORT_SHARE * len(texts):
        return False
    menu = next((index for index, is_prose in enumerate(prose) if is_prose), len(texts))
    return menu >= _PAGE_MENU or phrases >= _PAGE_MANY_PHRASES


def score_lines(looks: Sequence[Look], texts: Sequence[str], weights: Weights) -> list[float]:
    """Return each line's score in log odds: above 0 it is rather boilerplate than article."""
    features = first_look(looks)
    first = [_sum(weights.first, line) for line in features]
    more = second_look(looks, first, [shapes.width(text) for text in texts])
    return [_sum(weights.second, line + extra) for line, extra in zip(features, more, strict=True)]


def explain(
    looks: Sequence[Look], texts: Sequence[str], weights: Weights, index: int, most: int = 8
) -> list[tuple[str, float]]:
    """Return the features that weigh most in one line's score, with their numbers, the heaviest first."""
    features = first_look(looks)
    first = [_sum(weights.first, line) for line in features]
    line = features[index] + second_look(looks, first, [shapes.width(text) for text in texts])[index]
    parts = {feature: weights.second[feature] for feature in line if feature in weights.second}
    return sorted(parts.items(), key=lambda part: -abs(part[1]))[:most]


def _sum(weights: Mapping[str, float], features: Sequence[str]) -> float:
    return weights[""] + sum([weights.get(feature, 0.0) for feature in features])
