"""Patterns: the named fragments of shape that several rooms share.

Fragments are strings for ``re``, to be put together and compiled by the room that uses them. No word may come in, only shapes: what a
word means is looked up in the lexicon.
"""

__all__ = ["CAPITAL", "MARKS", "SENTENCE_ENDS", "SPACE", "WORD", "is_small"]

# The lower-case letters of the cased scripts, as ranges; where a block alternates upper and lower case (Latin Extended-A, Cyrillic
# supplement) it is left out, so "not lower" may let a rare small letter through: who needs certainty asks str.islower.
_LOWER = "a-zß-öø-ÿά-ώа-џա-և"
# Combining marks and vowel signs that belong to a word but are no \w for ``re`` (Unicode Standard, chapters 7, 9, 12, 16).
# The danda (U+0964, U+0965) ends sentences and stays out.
MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"  # general, Hebrew, Arabic
    "\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u1000-\u109f\u1780-\u17d3"  # Indic, Thai, Lao, Burmese, Khmer
)
"""The combining marks of all scripts, to stand in a class."""

SENTENCE_ENDS = ".!?…।॥։۔؟።။។"
"""What ends a sentence, in the scripts that part words: Latin, Indic, Armenian, Urdu, Arabic, Ethiopic, Burmese, Khmer."""

SPACE = "[ \\t\u00a0\u2007\u2009\u202f\u3000]"
"""One blank inside a line."""

CAPITAL = rf"[^\W\d_{_LOWER}]"
"""A letter that is not lower case: a capital, or a letter of a script without case."""

# A possessive group would say the same, but CPython before 3.11.5 matches one that holds a look-ahead wrongly (gh-106052).
_JOINED = r"['’ʼ`´‘-](?=[^\W\d_])"
WORD = rf"{CAPITAL}(?:[^\W\d_]++|[{MARKS}]++|{_JOINED})*(?![^\W\d_]|[{MARKS}]|{_JOINED})"
"""A capitalised word: ``Oslo``, ``PORT-AU-PRINCE``, ``L'Aquila``, ``वाराणसी``."""


def is_small(letter: str) -> bool:
    """Tell whether a letter is the small one of two; the capitals of Georgian stand in no running text, so its letters are none."""
    return letter.islower() and letter.title() != letter
