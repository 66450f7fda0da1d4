"""Which language a text is in: by script, then by a vote of its little words.

Good enough to choose cue verbs and boilerplate phrases; no general language identifier. Looks at the first part of the text only,
and gives no answer rather than a weak one.
"""

import re
from collections import Counter
from collections.abc import Mapping

__all__ = ["guess_language"]

_SAMPLE = 3000  # code points: some five hundred words, more than a vote needs
_MINIMUM_VOTES = 2
_WORD = re.compile(r"[^\W\d_]+")
# Scripts that one language of the wires owns (Unicode Standard, chapter 6 to 20: block ranges).
_SCRIPTS = (
    (re.compile(r"[\u3040-\u30ff]"), ("ja",)),
    (re.compile(r"[\uac00-\ud7af\u1100-\u11ff]"), ("ko",)),
    (re.compile(r"[\u4e00-\u9fff]"), ("zh",)),
    (re.compile(r"[\u0370-\u03ff]"), ("el",)),
    (re.compile(r"[\u0e00-\u0e7f]"), ("th",)),
    (re.compile(r"[\u0590-\u05ff]"), ("he",)),
)
_SCRIPT_SHARE = 0.1  # of all letters: Japanese mixes kana with Han, so its own script may be the smaller part


def guess_language(text: str, profiles: Mapping[str, frozenset[str]]) -> str | None:
    """Return the ISO 639-1 code of the language, or None when too little speaks for one.

    Args:
        text: The text, of which the first 3,000 code points count.
        profiles: The stop words of each language that may be answered.
    """
    sample = text[:_SAMPLE]
    words = Counter(_WORD.findall(sample.lower()))
    letters = sum(map(len, words.elements()))
    for script, languages in _SCRIPTS:
        if len(script.findall(sample)) > _SCRIPT_SHARE * letters:
            return next((language for language in languages if language in profiles), None)
    votes = {language: sum(words[word] for word in stop if word in words) for language, stop in profiles.items()}
    best = max(votes, key=lambda language: (votes[language], language), default=None)
    if best is None or votes[best] < _MINIMUM_VOTES:
        return None
    return best
